package no.varde.web.chart;

import java.util.Locale;

/** How a lettered cell looks; the darkest is the fullest, and each differs from the others without colour too. */
public enum Look {
    /** Dark: from the start, in place, adopted. */
    FULL,
    /** Light: before the decision, covered by a plan, adapted. */
    HALF,
    /** A thin frame: after the decision, not now. */
    LINE,
    /** A faint frame with an italic letter: informed only. */
    PLAIN,
    /** Striped: changed since. */
    CHANGED,
    /** Dashed and empty: not yet, missing, no choice. */
    EMPTY,
    /** Dotted with a question mark: not known. */
    UNKNOWN,
    /** No cell at all: it does not concern this one. */
    NONE;

    /** The name by which the style knows it. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
