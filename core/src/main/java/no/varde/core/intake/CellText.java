package no.varde.core.intake;

import no.varde.core.basics.Require;

/**
 * One cell of a spreadsheet as text, to the letter, and what the file itself says that it is. A day stands as
 * {@code 2024-02-01} (shorter, {@code 2024-02} or {@code 2024}, where the cell shows no more), a number with a decimal
 * point and without separators, a share as {@code 20 %}.
 *
 * @param text what the cell says; empty for an empty cell
 * @param kind what the file says of it; a text file says {@link Kind#TEXT} of everything
 */
public record CellText(String text, Kind kind) {

    /** Refuses null. */
    public CellText {
        Require.nothingNull(text, kind);
    }

    /** The empty cell. */
    public static final CellText EMPTY = new CellText("", Kind.TEXT);

    /** What a file says that a cell is. */
    public enum Kind {
        /** Text as somebody wrote it; numbers and days in it are still to be read. */
        TEXT,
        /** A number that the spreadsheet keeps as a number. */
        NUMBER,
        /** A day, month or year that the spreadsheet keeps as a date. */
        DATE,
        /** A formula without a stored value, or with an error for one; the text is the formula or the error. */
        WITHOUT_VALUE
    }

    /** A cell of plain text. */
    public static CellText of(String text) {
        return text.isEmpty() ? EMPTY : new CellText(text, Kind.TEXT);
    }

    /** Whether nothing can be seen in the cell: it is empty, or holds spaces and line breaks alone. */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u200b' && c != '\ufeff') {
                return false;
            }
        }
        return true;
    }
}
