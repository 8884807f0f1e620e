package no.varde.web.chart;

/**
 * One state as a letter in a small square.
 *
 * @param letter one letter in the reader's language; {@link #TICK} is drawn as a tick
 * @param look how it looks
 * @param label what it says in words, such as "Ansatte: fra starten"; for those who hear the page or rest on the cell
 * @param href where what is behind it is listed; empty when it leads nowhere
 */
public record Cell(String letter, Look look, String label, String href) {

    /** Drawn as a tick. */
    public static final String TICK = "✓";

    /** Refuses a cell without words. */
    public Cell {
        if (label.isBlank() && look != Look.NONE) {
            throw new IllegalArgumentException("A cell needs words: " + letter);
        }
    }

    /** A cell that leads nowhere. */
    public Cell(String letter, Look look, String label) {
        this(letter, look, label, "");
    }

    /** The same, leading to what is behind it. */
    public Cell leadingTo(String address) {
        return new Cell(letter, look, label, address);
    }

    /** A dark cell. */
    public static Cell full(String letter, String label) {
        return new Cell(letter, Look.FULL, label);
    }

    /** A light cell. */
    public static Cell half(String letter, String label) {
        return new Cell(letter, Look.HALF, label);
    }

    /** A framed cell. */
    public static Cell line(String letter, String label) {
        return new Cell(letter, Look.LINE, label);
    }

    /** A faint cell with an italic letter. */
    public static Cell plain(String letter, String label) {
        return new Cell(letter, Look.PLAIN, label);
    }

    /** A dark cell with a tick. */
    public static Cell tick(String label) {
        return new Cell(TICK, Look.FULL, label);
    }

    /** A striped cell with an exclamation mark: it was in place, and something has changed since. */
    public static Cell changed(String label) {
        return new Cell("!", Look.CHANGED, label);
    }

    /** A dashed, empty cell. */
    public static Cell empty(String label) {
        return new Cell("", Look.EMPTY, label);
    }

    /** A dotted cell with a question mark. */
    public static Cell unknown(String label) {
        return new Cell("?", Look.UNKNOWN, label);
    }

    /** No cell. */
    public static Cell none() {
        return new Cell("", Look.NONE, "");
    }

    /** Whether it is drawn as a tick. */
    public boolean isTick() {
        return letter.equals(TICK);
    }

    /** Whether there is no cell. */
    public boolean isNone() {
        return look == Look.NONE;
    }
}
