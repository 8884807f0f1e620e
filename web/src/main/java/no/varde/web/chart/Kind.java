package no.varde.web.chart;

import java.util.Locale;

/** The four shapes and colours of what is seen. They belong to findings alone, and stand for nothing else. */
public enum Kind {
    /** A rust triangle. */
    RISK("M6.5 0.8 12.7 12.2H0.3Z"),
    /** A grey ring. */
    GAP("M6.5 0.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12Zm0 2.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8Z"),
    /** A violet diamond. */
    OPENING("M6.5 0.2 12.8 6.5 6.5 12.8 0.2 6.5Z"),
    /** A blue star. */
    STRENGTH("M6.5 0.3 8.5 4.5 13 5.1 9.7 8.3 10.5 12.9 6.5 10.7 2.5 12.9 3.3 8.3 0 5.1 4.5 4.5Z");

    private final String path;

    Kind(String path) {
        this.path = path;
    }

    /** The outline in a square of 13 units. */
    public String path() {
        return path;
    }

    /** The name by which the style knows it. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
