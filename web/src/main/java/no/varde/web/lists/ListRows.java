package no.varde.web.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.web.exchange.JsonTree;
import no.varde.web.http.JsonText;

/**
 * The rows of a list as they came in, each cell a text.
 *
 * @param kind the kind of its facts
 * @param columns the columns that are read, by name, with the letter that a spreadsheet shows above each
 * @param rows the rows that have something in them
 */
record ListRows(Ref.Kind kind, Map<String, String> columns, List<Row> rows) {

    /** Letters in one part of a form, well below what is read of one. */
    private static final int PART = 100_000;

    /** The column of the ids. */
    static final String ID = "id";

    /** Copies. */
    ListRows {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number its number in the file
     * @param cells what stands in each column that is read; an empty cell is an empty text
     */
    record Row(int number, Map<String, String> cells) {

        /** Copies. */
        Row {
            cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** What stands in a column, without blanks around. */
        String text(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        String id() {
            return text(ID);
        }
    }

    /** The same with some of the rows alone. */
    ListRows only(Set<Integer> numbers) {
        return new ListRows(
                kind,
                columns,
                rows.stream().filter(each -> numbers.contains(each.number())).toList());
    }

    /** The rows as texts that a form carries from the preview to the saving; several, since a part of a form has an end. */
    List<String> carried() {
        List<String> texts = new ArrayList<>();
        List<Row> part = new ArrayList<>();
        int letters = 0;
        for (Row row : rows) {
            int more = row.cells().values().stream().mapToInt(String::length).sum();
            if (letters + more > PART && !part.isEmpty()) {
                texts.add(text(part));
                part.clear();
                letters = 0;
            }
            part.add(row);
            letters += more;
        }
        texts.add(text(part));
        return texts;
    }

    private String text(List<Row> part) {
        return JsonText.of(Map.of(
                "list",
                kind.text(),
                "columns",
                columns,
                "rows",
                part.stream()
                        .map(each -> Map.of("row", each.number(), "cells", each.cells()))
                        .toList()));
    }

    /** The rows that a form carried; empty when somebody changed a text into none. */
    static Optional<ListRows> carriedIn(List<String> texts) {
        Optional<ListRows> all = Optional.empty();
        for (String text : texts) {
            Optional<ListRows> part = carriedIn(text);
            Optional<ListRows> before = all;
            if (part.isEmpty()
                    || before.filter(each -> each.kind() != part.get().kind()).isPresent()) {
                return Optional.empty();
            }
            List<Row> rows = new ArrayList<>(before.map(ListRows::rows).orElse(List.of()));
            rows.addAll(part.get().rows());
            all = Optional.of(new ListRows(part.get().kind(), part.get().columns(), rows));
        }
        return all;
    }

    private static Optional<ListRows> carriedIn(String text) {
        JsonTree.Read read;
        try {
            read = JsonTree.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!(read instanceof JsonTree.Read.Whole whole) || !(whole.members().get("rows") instanceof List<?> rows)) {
            return Optional.empty();
        }
        List<Row> all = new ArrayList<>();
        for (Object each : rows) {
            if (each instanceof Map<?, ?> row && row.get("row") instanceof Integer number && number > 0) {
                all.add(new Row(number, texts(row, "cells")));
            }
        }
        Object list = whole.members().get("list");
        return Draft.kinds().stream()
                .filter(each -> each.text().equals(list))
                .findFirst()
                .map(kind -> new ListRows(kind, texts(whole.members(), "columns"), all));
    }

    private static Map<String, String> texts(Map<?, ?> members, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (members.get(name) instanceof Map<?, ?> map) {
            map.forEach((column, value) -> texts.put(String.valueOf(column), String.valueOf(value)));
        }
        return texts;
    }
}
