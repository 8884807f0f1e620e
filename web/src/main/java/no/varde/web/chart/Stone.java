package no.varde.web.chart;

import java.util.Locale;

/** One stone of the cairn that stands for three legs. */
public enum Stone {
    /** Dark: in place. */
    IN_PLACE,
    /** Light: covered by a plan. */
    COVERED,
    /** Striped: changed since. */
    CHANGED,
    /** Dashed: missing. */
    MISSING,
    /** Dotted: not known. */
    UNKNOWN;

    /** The name by which the style knows it. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same state as a lettered cell; the letter is that of a plan in the reader's language. */
    public Cell cell(String planLetter, String label) {
        return switch (this) {
            case IN_PLACE -> Cell.tick(label);
            case COVERED -> Cell.half(planLetter, label);
            case CHANGED -> Cell.changed(label);
            case MISSING -> Cell.empty(label);
            case UNKNOWN -> Cell.unknown(label);
        };
    }
}
