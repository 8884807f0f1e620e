package no.varde.web.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.intake.CellText;
import no.varde.core.intake.RowText;
import no.varde.core.intake.SheetText;

/** Collects a file's cells row by row, within the limits; equal cells are kept once. Not for several threads. */
final class SheetBuilder {

    private final Map<CellText, CellText> seen = new HashMap<>();
    private final List<SheetText> sheets = new ArrayList<>();
    private int cells;
    private long characters;

    private String name = "";
    private boolean hidden;
    private List<RowText> rows = new ArrayList<>();
    private List<SheetText.Range> merged = new ArrayList<>();
    private Set<Integer> hiddenColumns = new HashSet<>();
    private Map<Integer, Map<Integer, String>> comments = new HashMap<>();

    /** Begins a sheet. */
    void sheet(String sheetName, boolean sheetHidden) throws RefusedException {
        if (sheets.size() == Limits.SHEETS) {
            throw RefusedException.of("sheets", Limits.SHEETS);
        }
        name = sheetName;
        hidden = sheetHidden;
        rows = new ArrayList<>();
        merged = new ArrayList<>();
        hiddenColumns = new HashSet<>();
        comments = new HashMap<>();
    }

    /** What was written beside a cell of the sheet; comes before the cell's row. */
    void comment(int row, int column, String text) throws RefusedException {
        if (row < 1 || column < 0 || text.isBlank()) {
            return;
        }
        comments.computeIfAbsent(row, any -> new HashMap<>())
                .put(column, keep(CellText.of(text), row, column).text());
    }

    /** Adds a row of the sheet; an empty one leaves only a gap in the numbers. */
    void row(int number, boolean rowHidden, List<CellText> row) throws RefusedException {
        int last = row.size();
        while (last > 0 && row.get(last - 1).isBlank()) {
            last--;
        }
        Map<Integer, String> beside = comments.getOrDefault(number, Map.of());
        if (last == 0 && beside.isEmpty()) {
            return;
        }
        if (last > Limits.COLUMNS) {
            throw RefusedException.of("columns", number, SheetText.columnName(last - 1), Limits.COLUMNS);
        }
        if (rows.size() == Limits.ROWS) {
            throw RefusedException.of("rows", Limits.ROWS);
        }
        List<CellText> kept = new ArrayList<>(last);
        for (int column = 0; column < last; column++) {
            kept.add(keep(row.get(column), number, column));
        }
        rows.add(new RowText(number, rowHidden, kept, beside));
    }

    private CellText keep(CellText cell, int row, int column) throws RefusedException {
        if (cell.text().isEmpty()) {
            return CellText.EMPTY;
        }
        if (cell.text().length() > Limits.CELL) {
            throw RefusedException.of("cell", row, SheetText.columnName(column), Limits.CELL);
        }
        CellText known = seen.get(cell);
        cells++;
        if (known == null) {
            characters += cell.text().length();
            seen.put(cell, cell);
            known = cell;
        }
        if (cells > Limits.CELLS || characters > Limits.TEXT) {
            throw RefusedException.of("content");
        }
        return known;
    }

    void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) throws RefusedException {
        if (merged.size() == Limits.MERGED) {
            throw RefusedException.of("damaged");
        }
        if (firstRow >= 1 && firstColumn >= 0 && lastRow >= firstRow && lastColumn >= firstColumn) {
            merged.add(new SheetText.Range(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    void hiddenColumn(int column) {
        hiddenColumns.add(column);
    }

    /** The widest row so far, in columns. */
    int width() {
        int width = 0;
        for (RowText row : rows) {
            width = Math.max(width, row.cells().size());
        }
        return width;
    }

    /** Ends the sheet. */
    void end() {
        sheets.add(new SheetText(name, hidden, rows, merged, hiddenColumns));
    }

    /** All sheets, when at least one has something in it. */
    Reading.Workbook workbook() throws RefusedException {
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw RefusedException.of("empty");
        }
        return new Reading.Workbook(sheets);
    }
}
