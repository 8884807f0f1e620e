package no.varde.web.chart;

import java.util.OptionalDouble;

/**
 * A place on a line between two ends, with nothing graded about it.
 *
 * @param far how far from the middle the short lines stand, beyond which a place is far to one side; 0 to 1
 * @param value −1 at the left end to +1 at the right; empty when there is no number
 * @param left what the left end stands for
 * @param right what the right end stands for
 * @param label the place in words
 */
public record Position(double far, OptionalDouble value, String left, String right, String label) {

    /** Checks the numbers. */
    public Position {
        if (!(far >= 0 && far <= 1)) {
            throw new IllegalArgumentException("Not between 0 and 1: " + far);
        }
        if (value.isPresent() && !(Math.abs(value.getAsDouble()) <= 1)) {
            throw new IllegalArgumentException("Not between -1 and 1: " + value.getAsDouble());
        }
    }

    /** Where the dot lies on a line from 8 to 312. */
    public double x() {
        return place(value.orElse(0));
    }

    /** Where the short line at the left stands. */
    public double farLeft() {
        return place(-far);
    }

    /** Where the short line at the right stands. */
    public double farRight() {
        return place(far);
    }

    private static double place(double value) {
        return 160 + 152 * value;
    }
}
