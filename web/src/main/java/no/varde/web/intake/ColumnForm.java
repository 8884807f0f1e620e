package no.varde.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.varde.core.intake.Column;
import no.varde.core.intake.Mapping;
import no.varde.core.intake.RowText;
import no.varde.core.intake.SheetText;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/** The form in which one says what the columns hold. */
final class ColumnForm {

    private static final int SAMPLES = 3;
    private static final int SAMPLE = 60;

    private final Draft draft;
    private final Texts texts;

    ColumnForm(Draft draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
    }

    /** The form; where something is wrong, with what was chosen in it. */
    ColumnSheet sheet(FieldErrors errors, Values chosen) {
        Mapping mapping = draft.mapping();
        List<Choice> sheets = new ArrayList<>();
        for (int i = 0; i < draft.sheets().size(); i++) {
            SheetText each = draft.sheets().get(i);
            String name = each.hidden() ? texts.get("import.sheet.hidden", each.name()) : each.name();
            sheets.add(new Choice(String.valueOf(i), name, i == draft.sheetIndex()));
        }
        List<ColumnSheet.Line> lines = mapping.columns().entrySet().stream()
                .map(each -> line(mapping, each.getKey(), column(chosen.text(field(each.getKey())), each.getValue())))
                .toList();
        return new ColumnSheet(errors, sheets, headingRow(mapping), lines);
    }

    private static String headingRow(Mapping mapping) {
        List<Integer> rows = mapping.headingRows();
        return rows.isEmpty() ? "" : String.valueOf(rows.get(rows.size() - 1));
    }

    private ColumnSheet.Line line(Mapping mapping, int column, Column meaning) {
        String letter = SheetText.columnName(column);
        List<Choice> meanings = new ArrayList<>();
        for (Column each : Column.values()) {
            meanings.add(new Choice(each.name(), texts.capital(texts.of(each)), each == meaning));
        }
        return new ColumnSheet.Line(
                letter, mapping.headings().getOrDefault(column, ""), samples(mapping, column), field(column), meanings);
    }

    private String samples(Mapping mapping, int column) {
        int after =
                mapping.headingRows().stream().mapToInt(Integer::intValue).max().orElse(0);
        return draft.sheet().rows().stream()
                .filter(row -> row.number() > after)
                .map(row -> text(row, column))
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(" · "));
    }

    private static String text(RowText row, int column) {
        String text = row.cell(column).text().replaceAll("\\s+", " ").strip();
        return text.length() > SAMPLE ? text.substring(0, SAMPLE) + " …" : text;
    }

    /** Takes in what the form sent; another sheet or another heading row comes first, and the rest waits. */
    FieldErrors read(Values form) {
        FieldErrors errors = new FieldErrors();
        int chosen = form.find("sheet")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(draft.sheetIndex());
        if (chosen != draft.sheetIndex()) {
            draft.choose(chosen);
            return errors;
        }
        String heading = form.text("heading");
        if (!heading.isEmpty() && !heading.equals(headingRow(draft.mapping()))) {
            boolean there = heading.matches("\\d{1,7}")
                    && draft.sheet().rows().stream().anyMatch(row -> row.number() == Integer.parseInt(heading));
            if (!there) {
                return errors.add("heading", texts.get("import.heading.wrong", heading));
            }
            draft.headingsIn(Integer.parseInt(heading));
            return errors;
        }
        NavigableMap<Integer, Column> columns = new TreeMap<>(draft.mapping().columns());
        columns.replaceAll((column, meaning) -> column(form.text(field(column)), meaning));
        twice(columns, errors);
        if (!errors.isEmpty()) {
            return errors;
        }
        Mapping mapping =
                new Mapping(draft.mapping().headingRows(), draft.mapping().headings(), columns);
        draft.map(mapping);
        return mapping.isEnough() ? errors : errors.add("", texts.get("import.title.missing"));
    }

    /** Says which columns were chosen for what only one of them can hold. */
    private void twice(NavigableMap<Integer, Column> columns, FieldErrors errors) {
        for (Column meaning : Column.values()) {
            List<Integer> holding = columns.entrySet().stream()
                    .filter(each -> each.getValue() == meaning)
                    .map(Map.Entry::getKey)
                    .toList();
            if (meaning.standsOnce() && holding.size() > 1) {
                List<String> letters =
                        holding.stream().map(SheetText::columnName).toList();
                errors.add(
                        field(holding.get(holding.size() - 1)),
                        texts.get("import.columns.twice", texts.series(letters), texts.of(meaning)));
            }
        }
    }

    private static String field(int column) {
        return "c." + SheetText.columnName(column);
    }

    private static Column column(String name, Column otherwise) {
        for (Column column : Column.values()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return otherwise;
    }
}
