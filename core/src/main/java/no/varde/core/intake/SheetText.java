package no.varde.core.intake;

import java.util.List;
import java.util.Set;
import no.varde.core.basics.Require;

/**
 * One sheet of a spreadsheet as rows of text: what the intake reads. Whoever has a file turns its bytes into this.
 *
 * @param name the sheet's name; of a text file, the file's
 * @param hidden whether the sheet was hidden
 * @param rows the rows that are not empty, in order
 * @param merged ranges of cells that are shown as one; their text stands in the first cell
 * @param hiddenColumns columns, counted from 0, that were hidden; they are read all the same, and said
 */
public record SheetText(
        String name, boolean hidden, List<RowText> rows, List<Range> merged, Set<Integer> hiddenColumns) {

    /** Copies the collections. */
    public SheetText {
        Require.nothingNull(name, rows, merged, hiddenColumns);
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** A visible sheet without merged or hidden cells. */
    public static SheetText of(String name, List<RowText> rows) {
        return new SheetText(name, false, rows, List.of(), Set.of());
    }

    /** The name that people see above a column counted from 0: A … Z, AA, AB … */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }

    /**
     * A rectangle of cells, both ends included.
     *
     * @param firstRow from 1
     * @param lastRow at least {@code firstRow}
     * @param firstColumn from 0
     * @param lastColumn at least {@code firstColumn}
     */
    public record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Whether a cell lies in the rectangle. */
        public boolean contains(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
