package no.varde.web.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.intake.RowText;
import no.varde.core.intake.SheetText;
import no.varde.web.http.Texts;

/** Finds the list in a spreadsheet: the first sheet with a heading that names one, and the columns that are read. */
final class ListFile {

    private final String municipality;
    private final Texts texts;

    ListFile(String municipality, Texts texts) {
        this.municipality = municipality;
        this.texts = texts;
    }

    /** What came of it. */
    sealed interface Result {

        /**
         * A list.
         *
         * @param rows its rows
         * @param passed the headings of columns that nothing here is called by, and that are not read
         */
        record Good(ListRows rows, List<String> passed) implements Result {}

        /**
         * No list of ours.
         *
         * @param why why not, and what to do about it
         */
        record Bad(String why) implements Result {}
    }

    Result read(List<SheetText> sheets) {
        for (SheetText sheet : sheets) {
            for (RowText row : sheet.rows().stream().limit(1).toList()) {
                for (int column = 0; column < row.cells().size(); column++) {
                    Optional<Columns.Whose> whose =
                            Columns.whose(row.cell(column).text());
                    if (whose.isPresent()) {
                        return read(sheet, whose.get(), column);
                    }
                }
            }
        }
        return new Result.Bad(texts.get("lists.file.none"));
    }

    private Result read(SheetText sheet, Columns.Whose whose, int idColumn) {
        if (!whose.municipality().equals(municipality)) {
            return new Result.Bad(texts.get("lists.file.elsewhere", whose.municipality()));
        }
        RowText headings = sheet.rows().get(0);
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put(ListRows.ID, idColumn);
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            String heading = headings.cell(i).text();
            Optional<String> name = i == idColumn ? Optional.empty() : Columns.known(whose.kind(), heading);
            if (name.isPresent()) {
                if (columns.putIfAbsent(name.get(), i) != null) {
                    return new Result.Bad(texts.get("lists.file.twice", heading));
                }
            } else if (i != idColumn && !heading.isBlank() && !heading.contains("[" + Columns.TODAY)) {
                passed.add(heading);
            }
        }
        if (!columns.containsKey(Columns.VERSION)) {
            return new Result.Bad(texts.get("lists.file.no-version"));
        }
        Map<String, String> letters = new LinkedHashMap<>();
        columns.forEach((name, column) -> letters.put(name, SheetText.columnName(column)));
        List<ListRows.Row> rows = sheet.rows().stream()
                .skip(1)
                .map(row -> row(row, columns))
                .filter(row -> row.cells().values().stream().anyMatch(each -> !each.isBlank()))
                .toList();
        return new Result.Good(new ListRows(whose.kind(), letters, rows), passed);
    }

    private static ListRows.Row row(RowText row, Map<String, Integer> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach((name, column) -> cells.put(name, row.cell(column).text()));
        return new ListRows.Row(row.number(), cells);
    }
}
