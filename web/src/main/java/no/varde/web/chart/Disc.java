package no.varde.web.chart;

/**
 * A level as a disc that grows with it; none and not known are marked otherwise, and what has not begun is left empty.
 *
 * @param level 1 to 5; 0 is none, −1 is not known, −2 has not begun
 * @param label what it says in words
 */
public record Disc(int level, String label) {

    /** The highest level. */
    public static final int MOST = 5;

    private static final double[] RADII = {0, 3, 5.2, 7.4, 9.6, 11.8};

    /** Checks the level, and refuses a disc without words. */
    public Disc {
        if (level < -2 || level > MOST) {
            throw new IllegalArgumentException("Not a level from 1 to 5: " + level);
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("A disc needs words: " + level);
        }
    }

    /** None: a short line. */
    public static Disc none(String label) {
        return new Disc(0, label);
    }

    /** Not known: a question mark. */
    public static Disc unknown(String label) {
        return new Disc(-1, label);
    }

    /** Not begun: nothing is drawn. */
    public static Disc notBegun(String label) {
        return new Disc(-2, label);
    }

    /** The radius in a square of 26 units. */
    public double radius() {
        return RADII[Math.max(level, 0)];
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return level == -1;
    }

    /** Whether it has not begun, so that there is nothing to know yet. */
    public boolean isNotBegun() {
        return level == -2;
    }

    /** Whether it is known to be none. */
    public boolean isNone() {
        return level == 0;
    }
}
