package no.varde.web.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
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

    /** The most that is unpacked, in bytes: 64 MiB. */
    private static final int MOST = 64 << 20;

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
     * @param cells what stands in each column that is read; empty cells are left out
     */
    record Row(int number, Map<String, String> cells) {

        /** Copies. */
        Row {
            Map<String, String> filled = new LinkedHashMap<>(cells);
            filled.values().removeIf(String::isEmpty);
            cells = java.util.Collections.unmodifiableMap(filled);
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

    /** The rows as a text that a form carries from the preview to the saving; packed, since a form has an end. */
    String carried() {
        String text = JsonText.of(Map.of(
                "list",
                kind.text(),
                "columns",
                columns,
                "rows",
                rows.stream()
                        .map(each -> Map.of("row", each.number(), "cells", each.cells()))
                        .toList()));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** The rows that a form carried; empty when somebody changed the text into none, or into more than a file may hold. */
    static Optional<ListRows> carriedIn(String text) {
        byte[] json;
        try (InputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            json = in.readNBytes(MOST + 1);
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
        return json.length > MOST ? Optional.empty() : read(json);
    }

    private static Optional<ListRows> read(byte[] json) {
        JsonTree.Read read;
        try {
            read = JsonTree.read(new ByteArrayInputStream(json));
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
