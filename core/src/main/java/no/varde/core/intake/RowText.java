package no.varde.core.intake;

import java.util.List;
import no.varde.core.basics.Require;

/**
 * One row of a spreadsheet that is not empty, with the number that people see beside it.
 *
 * @param number from 1, as the spreadsheet shows it; a text file's records are counted, empty ones too
 * @param hidden whether the row was hidden, by hand or by a filter; it is read all the same, and said
 * @param cells from column A on; empty cells at the end are left out
 */
public record RowText(int number, boolean hidden, List<CellText> cells) {

    /** Checks the number and copies the cells. */
    public RowText {
        Require.nothingNull(cells);
        if (number < 1) {
            throw new IllegalArgumentException("Rows are numbered from 1, not " + number);
        }
        cells = List.copyOf(cells);
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
