package no.varde.core.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.Ref;

/** The rows of a sheet told apart: headings, totals, headings between the rows, and those that may be measures. */
final class Source {

    /** What a row is. */
    enum Kind {
        HEADING,
        SECTION,
        TOTAL,
        TITLE_ONLY,
        DATA
    }

    /** A row, what it is, and what a heading above it says. */
    record Line(RowText row, Kind kind, boolean titleFromAbove, Optional<RowReader.Section> section) {}

    private static final Set<Column> DAYS = EnumSet.of(
            Column.DECISION_DATE,
            Column.PLANNING_START,
            Column.START,
            Column.PLANNED_START,
            Column.ACTUAL_START,
            Column.END,
            Column.PLANNED_END,
            Column.ACTUAL_END);
    private static final Pattern TOTAL_OF = Pattern.compile("(?:sum|totalt?|delsum|subtotal|til sammen|i alt) ");
    private static final Pattern SLASHED = Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d{2})\\s*");

    private static final Vocabulary<String> TOTAL = Vocabulary.of("row", "TOTAL");

    final SheetText sheet;
    final Mapping mapping;
    final Names names;
    /** The words that give a column of amounts its unit, where its heading does not. */
    final Map<Integer, String> units;

    final List<Line> lines;

    Source(SheetText sheet, Mapping mapping, Names names) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.names = names;
        this.units = Units.of(sheet, mapping);
        this.lines = lines();
    }

    /** Whether a day of the sheet has its month first for certain, so that others may have it too: «12/31/2025». */
    boolean monthFirst() {
        for (Map.Entry<Integer, Column> column : mapping.columns().entrySet()) {
            if (DAYS.contains(column.getValue())) {
                for (RowText row : sheet.rows()) {
                    Matcher day = SLASHED.matcher(row.cell(column.getKey()).text());
                    if (day.matches() && Integer.parseInt(day.group(1)) <= 12 && Integer.parseInt(day.group(2)) > 12) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Optional<RowReader.Section> section = Optional.empty();
        int titleColumn = mapping.find(Column.TITLE).orElse(-1);
        int titleOnly = 0;
        int unitRow = Units.below(sheet, mapping).map(RowText::number).orElse(0);
        RowText above = RowText.of(1);
        for (RowText raw : sheet.rows()) {
            if (raw.filled() == 0) {
                continue;
            }
            boolean heading =
                    raw.number() <= mapping.lastHeadingRow() || raw.number() == unitRow || repeatsHeadings(raw);
            RowText row = heading ? raw : inTitle(asAbove(filledDown(raw), above), raw, titleColumn);
            boolean fromAbove = titleColumn >= 0
                    && (raw.cell(titleColumn).isBlank()
                            || Marks.isAsAbove(raw.cell(titleColumn).text()))
                    && !row.cell(titleColumn)
                            .text()
                            .equals(raw.cell(titleColumn).text());
            Kind kind = heading ? Kind.HEADING : kind(row, titleColumn);
            above = kind == Kind.DATA ? row : above;
            if (kind == Kind.TITLE_ONLY) {
                Optional<RowReader.Section> named = section(row, titleColumn);
                section = named.or(Optional::empty);
                kind = named.isPresent() ? Kind.SECTION : Kind.TITLE_ONLY;
                titleOnly += kind == Kind.TITLE_ONLY ? 1 : 0;
            }
            lines.add(new Line(row, kind, fromAbove, kind == Kind.DATA ? section : Optional.empty()));
        }
        long data = lines.stream().filter(line -> line.kind() == Kind.DATA).count();
        if (titleOnly > data) {
            lines.replaceAll(line -> line.kind() == Kind.TITLE_ONLY
                    ? new Line(line.row(), Kind.DATA, line.titleFromAbove(), line.section())
                    : line);
        }
        return List.copyOf(lines);
    }

    /**
     * A row with a single text before the title's column is a heading or a remark that somebody wrote from the left edge:
     * it is read as if it stood in the title's column.
     */
    private RowText inTitle(RowText row, RowText raw, int titleColumn) {
        boolean alone =
                raw.filled() == 1 && row.filled() == 1 && mapping.columns().size() > 2;
        if (!alone || titleColumn < 1 || !raw.cell(titleColumn).isBlank()) {
            return row;
        }
        int column = 0;
        while (raw.cell(column).isBlank()) {
            column++;
        }
        CellText cell = raw.cell(column);
        boolean words = cell.kind() == CellText.Kind.TEXT && cell.text().chars().anyMatch(Character::isLetter);
        if (column > titleColumn || !words) {
            return row;
        }
        List<CellText> cells = new ArrayList<>(Collections.nCopies(titleColumn, CellText.EMPTY));
        cells.add(cell);
        return new RowText(row.number(), row.hidden(), cells, row.comments());
    }

    /** Puts what the cell above says in the place of «"», «do.» and «som over». */
    private static RowText asAbove(RowText row, RowText above) {
        List<CellText> cells = null;
        for (int column = 0; column < row.cells().size(); column++) {
            if (Marks.isAsAbove(row.cell(column).text()) && !above.cell(column).isBlank()) {
                cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                cells.set(column, above.cell(column));
            }
        }
        return cells == null ? row : new RowText(row.number(), row.hidden(), cells, row.comments());
    }

    private boolean repeatsHeadings(RowText row) {
        int same = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                if (!Words.oneLine(row.cell(column).text())
                        .equals(mapping.headings().get(column))) {
                    return false;
                }
                same++;
            }
        }
        return same > 1;
    }

    private Kind kind(RowText row, int titleColumn) {
        int first = 0;
        while (row.cell(first).isBlank()) {
            first++;
        }
        String start = Words.normal(row.cell(first).text());
        boolean total =
                TOTAL.exact(start).isPresent() || TOTAL_OF.matcher(start).lookingAt();
        if (total && restAreAmounts(row, first)) {
            return Kind.TOTAL;
        }
        boolean onlyTitle =
                first == titleColumn && row.filled() == 1 && mapping.columns().size() > 2;
        return onlyTitle ? Kind.TITLE_ONLY : Kind.DATA;
    }

    private boolean restAreAmounts(RowText row, int first) {
        for (int column = first + 1; column < row.cells().size(); column++) {
            CellText cell = row.cell(column);
            boolean number = cell.kind() != CellText.Kind.TEXT
                    || cell.isBlank()
                    || (cell.text().chars().anyMatch(Character::isDigit)
                            && cell.text().chars().filter(Character::isLetter).count() < 8);
            if (!number) {
                return false;
            }
        }
        return true;
    }

    /** A row that only names a reform or an area stands over those below it. */
    private Optional<RowReader.Section> section(RowText row, int titleColumn) {
        String text = Words.oneLine(row.cell(titleColumn).text());
        Set<Ref> targets = new LinkedHashSet<>();
        for (Names.Piece piece : names.cell(text, Column.REFORM, Set.of())) {
            if (piece.reading().doubt().isPresent()) {
                return Optional.empty();
            }
            targets.addAll(piece.reading().values());
        }
        return targets.isEmpty() ? Optional.empty() : Optional.of(new RowReader.Section(row.number(), text, targets));
    }

    /** Puts the text of a cell that is merged over several rows into each of them. */
    private RowText filledDown(RowText row) {
        List<CellText> cells = null;
        for (SheetText.Range range : down().getOrDefault(row.number(), List.of())) {
            CellText anchor = anchors().getOrDefault(range, CellText.EMPTY);
            if (row.cell(range.firstColumn()).isBlank()
                    && !anchor.isBlank()
                    && range.firstRow() > mapping.lastHeadingRow()) {
                cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                while (cells.size() <= range.firstColumn()) {
                    cells.add(CellText.EMPTY);
                }
                cells.set(range.firstColumn(), anchor);
            }
        }
        return cells == null ? row : new RowText(row.number(), row.hidden(), cells, row.comments());
    }

    private Map<Integer, List<SheetText.Range>> down = Map.of();
    private Map<SheetText.Range, CellText> anchors = Map.of();
    private boolean indexed;

    private Map<Integer, List<SheetText.Range>> down() {
        index();
        return down;
    }

    private Map<SheetText.Range, CellText> anchors() {
        index();
        return anchors;
    }

    private void index() {
        if (indexed) {
            return;
        }
        indexed = true;
        Map<Integer, RowText> byNumber = new HashMap<>();
        sheet.rows().forEach(row -> byNumber.put(row.number(), row));
        down = new HashMap<>();
        anchors = new HashMap<>();
        for (SheetText.Range range : sheet.merged()) {
            RowText first = byNumber.get(range.firstRow());
            if (range.lastRow() > range.firstRow() && range.lastRow() - range.firstRow() < 1000 && first != null) {
                anchors.put(range, first.cell(range.firstColumn()));
                for (int row = range.firstRow() + 1; row <= range.lastRow(); row++) {
                    down.computeIfAbsent(row, any -> new ArrayList<>()).add(range);
                }
            }
        }
    }

    /** The heading of a column of amounts, with the unit that stands elsewhere. */
    String costHeading(int column) {
        return (mapping.heading(column) + " " + units.getOrDefault(column, "")).strip();
    }
}
