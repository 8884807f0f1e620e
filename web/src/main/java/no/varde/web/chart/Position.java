package no.varde.web.chart;

import java.util.OptionalDouble;

/**
 * A place on a line between two ends, with nothing graded about it.
 *
 * @param value −1 at the left end to +1 at the right; empty when there is no number
 * @param left what the left end stands for
 * @param right what the right end stands for
 * @param label the place in words
 */
public record Position(OptionalDouble value, String left, String right, String label) {

    /** Checks the value. */
    public Position {
        if (value.isPresent() && !(Math.abs(value.getAsDouble()) <= 1)) {
            throw new IllegalArgumentException("Not between -1 and 1: " + value.getAsDouble());
        }
    }

    /** Where the dot lies on a line from 8 to 312. */
    public double x() {
        return 160 + 152 * value.orElse(0);
    }
}
