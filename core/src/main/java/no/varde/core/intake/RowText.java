package no.varde.core.intake;

import java.util.List;
import java.util.Map;
import no.varde.core.basics.Require;

/**
 * One row of a spreadsheet that is not empty, with the number that people see beside it.
 *
 * @param number from 1, as the spreadsheet shows it; a text file's records are counted, empty ones too
 * @param hidden whether the row was hidden, by hand or by a filter; it is read all the same, and said
 * @param cells from column A on; empty cells at the end are left out
 * @param comments what was written about cells beside them, by column counted from 0; often nothing
 */
public record RowText(int number, boolean hidden, List<CellText> cells, Map<Integer, String> comments) {

    private static final int SUMMARY = 160;

    /** Checks the number and copies. */
    public RowText {
        Require.nothingNull(cells);
        if (number < 1) {
            throw new IllegalArgumentException("Rows are numbered from 1, not " + number);
        }
        cells = List.copyOf(cells);
        comments = Map.copyOf(comments);
    }

    /** A row without comments. */
    public RowText(int number, boolean hidden, List<CellText> cells) {
        this(number, hidden, cells, Map.of());
    }

    /** A visible row of plain texts. */
    public static RowText of(int number, String... texts) {
        return new RowText(
                number, false, List.of(texts).stream().map(CellText::of).toList());
    }

    /** The cell in a column, counted from 0; empty beyond the last one. */
    public CellText cell(int column) {
        return column < cells.size() ? cells.get(column) : CellText.EMPTY;
    }

    /** What the cells say, in one line, shortened: by it people know the row again. */
    public String summary() {
        StringBuilder summary = new StringBuilder();
        for (CellText cell : cells) {
            if (!cell.isBlank() && summary.length() < SUMMARY) {
                summary.append(summary.length() == 0 ? "" : " · ").append(Words.oneLine(cell.text()));
            }
        }
        return summary.length() <= SUMMARY ? summary.toString() : summary.substring(0, SUMMARY) + " …";
    }

    /** How many cells are not blank. */
    public int filled() {
        int filled = 0;
        for (CellText cell : cells) {
            if (!cell.isBlank()) {
                filled++;
            }
        }
        return filled;
    }
}
