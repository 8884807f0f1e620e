package no.varde.web.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.store.Versioned;
import no.varde.web.exchange.TableCell;
import no.varde.web.exchange.TableColumn;
import no.varde.web.http.Texts;

/** Makes the rows of a list: its headings, then a fact a row. */
final class ListOut {

    private final Columns.Whose whose;
    private final Texts texts;
    private final Map<Field, CellWords> words = new LinkedHashMap<>();
    private final Today today;

    ListOut(Columns.Whose whose, Language language, Naming naming, Today today) {
        this.whose = whose;
        this.texts = Texts.in(language);
        this.today = today;
        Draft.fields(whose.kind()).forEach(each -> words.put(each, new CellWords(each, language, naming)));
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>(Columns.headings(whose, texts));
        today.columns(whose.kind())
                .forEach((name, label) ->
                        headings.add(Columns.heading(texts.get("lists.today", label), Columns.TODAY + name)));
        return headings;
    }

    /** The columns, for a file that says of each what stands in it. */
    List<TableColumn> columns() {
        List<String> headings = headings();
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            columns.add(new TableColumn(headings.get(i), TableColumn.Kind.MARK, List.of()));
        }
        words.forEach((field, each) ->
                columns.add(new TableColumn(headings.get(columns.size()), kind(field), each.choices())));
        headings.subList(columns.size(), headings.size())
                .forEach(each -> columns.add(new TableColumn(each, TableColumn.Kind.LINE, List.of())));
        return columns;
    }

    private static TableColumn.Kind kind(Field field) {
        return switch (field.type()) {
            case TEXT -> TableColumn.Kind.TEXT;
            case DAY, TIME -> TableColumn.Kind.TIME;
            case AMOUNT -> TableColumn.Kind.AMOUNT;
            case LINE, ONE, SEVERAL, YES, POINTER, POINTERS, PARTICIPANTS -> TableColumn.Kind.LINE;
        };
    }

    List<TableCell> row(Versioned<? extends Fact> kept) {
        List<TableCell> row = new ArrayList<>();
        row.add(new TableCell.Text(kept.fact().id()));
        row.add(new TableCell.Amount(BigDecimal.valueOf(kept.version())));
        Draft draft = Draft.of(kept.fact());
        words.forEach((field, each) -> row.add(each.cell(draft.list(field.name()))));
        row.addAll(today.cells(kept.fact().ref()));
        return row;
    }

    /** A cell as a text file has it: days as every spreadsheet knows them, and numbers with the comma of the language. */
    static String text(TableCell cell, Language language) {
        if (cell instanceof TableCell.Day day) {
            return day.day().toString();
        } else if (cell instanceof TableCell.Amount amount) {
            String number = amount.number().toPlainString();
            return language == Language.EN ? number : number.replace('.', ',');
        }
        return ((TableCell.Text) cell).text();
    }

    /** What a cell says to people. */
    static String words(TableCell cell, Texts texts) {
        if (cell instanceof TableCell.Day day) {
            return texts.date(day.day());
        } else if (cell instanceof TableCell.Amount amount) {
            return texts.number(amount.number());
        }
        return ((TableCell.Text) cell).text();
    }
}
