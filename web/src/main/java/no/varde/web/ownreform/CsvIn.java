package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Language;
import no.varde.core.intake.RowText;
import no.varde.core.intake.SheetText;
import no.varde.web.exchange.Dictionary;
import no.varde.web.http.Texts;

/** Reads a reform from the rows of a table, or everything that is wrong with it, each with its row. Good for one file. */
final class CsvIn {

    private final Texts texts;
    private final Dictionary parts;
    private final Map<PartField, CellTexts> cells = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, String> columns = new LinkedHashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    CsvIn(Language language) {
        this.texts = Texts.in(language);
        this.parts = CellTexts.parts(language);
        for (Part part : Part.values()) {
            part.fields().forEach(each -> cells.put(each, CellTexts.of(each, language)));
        }
    }

    /** A part with the row on which it stands, and the row of its area; 0 for none. */
    private record Placed(int row, Node node, int area) {}

    Read read(SheetText sheet) {
        List<RowText> rows = sheet.rows();
        if (rows.isEmpty() || !heading(rows.get(0))) {
            return new Read.Bad(List.of(texts.get("ownreform.csv.none")));
        }
        if (rows.size() > ReformFiles.MOST) {
            return new Read.Bad(List.of(texts.get("ownreform.many", rows.size(), ReformFiles.MOST)));
        }
        rows.subList(1, rows.size()).forEach(this::row);
        long reforms = placed.stream()
                .filter(each -> each.node().part() == Part.REFORM)
                .count();
        if (wrong.isEmpty() && reforms != 1) {
            wrong.add(texts.get("ownreform.csv.reforms", (int) reforms));
        }
        return wrong.isEmpty() ? whole() : new Read.Bad(wrong);
    }

    /** Whether a row is that of the headings; those that nobody knows are a problem. */
    private boolean heading(RowText row) {
        Set<String> seen = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cells().get(i).text().strip();
            Optional<String> known = CsvColumns.known(heading);
            if (known.isPresent()) {
                columns.put(i, known.get());
                if (!seen.add(known.get())) {
                    unknown.add(texts.get("ownreform.csv.twice", heading));
                }
            } else if (!heading.isEmpty()) {
                unknown.add(texts.get("ownreform.csv.unknown", heading));
            }
        }
        wrong.addAll(unknown);
        return seen.contains(CsvColumns.PART);
    }

    private void row(RowText row) {
        Map<String, String> said = new LinkedHashMap<>();
        columns.forEach((index, name) -> {
            String cell = index < row.cells().size() ? row.cells().get(index).text() : "";
            if (!cell.isBlank()) {
                said.put(name, cell);
            }
        });
        if (said.isEmpty()) {
            return;
        }
        String kind = said.getOrDefault(CsvColumns.PART, "");
        Optional<Part> part = parts.value(kind).flatMap(CsvIn::part);
        if (part.isEmpty()) {
            say(row.number(), CsvColumns.PART, texts.get("ownreform.csv.part", kind));
            return;
        }
        int area = part.get().isInArea()
                ? area(row.number(), said.getOrDefault(CsvColumns.UNDER, "").strip())
                : 0;
        placed.add(new Placed(row.number(), node(row.number(), part.get(), said), area));
    }

    private static Optional<Part> part(String text) {
        return java.util.stream.Stream.of(Part.values())
                .filter(each -> each.text().equals(text))
                .findFirst();
    }

    private Node node(int row, Part part, Map<String, String> said) {
        Map<String, String> keys = CsvColumns.keys(part);
        Map<String, String> node = new LinkedHashMap<>();
        said.forEach((column, cell) -> {
            Optional<String> key = Optional.ofNullable(keys.get(column));
            if (key.isPresent()) {
                text(row, part, column, key.get(), cell).ifPresent(text -> node.put(key.get(), text));
            } else if (!column.equals(CsvColumns.PART) && !column.equals(CsvColumns.UNDER)) {
                say(row, column, texts.get("ownreform.csv.stray", texts.get("ownreform.part." + part.text())));
            }
        });
        return new Node(part, node, List.of());
    }

    private Optional<String> text(int row, Part part, String column, String key, String cell) {
        PartField field = part.fields().stream()
                .filter(each -> each.keys().contains(key))
                .findFirst()
                .orElseThrow();
        if (ReformFiles.length(cell) > ReformFiles.LONGEST) {
            say(row, column, texts.get("ownreform.long", ReformFiles.length(cell), ReformFiles.LONGEST));
            return Optional.empty();
        }
        Optional<String> text =
                Optional.ofNullable(cells.get(field)).orElseThrow().read(cell);
        if (text.isEmpty()) {
            say(row, column, texts.get("ownreform.csv.option", cell.strip()));
        }
        return text;
    }

    /** The row of the area that something stands in: the one above, or the one with an id or a name. */
    private int area(int row, String under) {
        for (int i = placed.size() - 1; i >= 0; i--) {
            Node each = placed.get(i).node();
            boolean named = each.text("id").equals(under) || each.words("name").containsValue(under);
            if (each.part() == Part.AREA && (under.isEmpty() || named)) {
                return placed.get(i).row();
            }
        }
        say(row, CsvColumns.UNDER, texts.get(under.isEmpty() ? "ownreform.csv.alone" : "ownreform.csv.under", under));
        return 0;
    }

    private void say(int row, String column, String what) {
        wrong.add(texts.get("ownreform.csv.place", String.valueOf(row), CsvColumns.called(column, texts), what));
    }

    private Read whole() {
        Map<String, Integer> rows = new HashMap<>();
        Map<Part, Integer> counts = new EnumMap<>(Part.class);
        List<Node> within = new ArrayList<>();
        Node reform = Node.blank(Part.REFORM);
        for (Placed each : placed) {
            Part part = each.node().part();
            if (part == Part.REFORM) {
                reform = each.node();
                rows.put("", each.row());
            } else if (!part.isInArea()) {
                String place = place(part, counts.merge(part, 1, Integer::sum) - 1);
                rows.put(place, each.row());
                within.add(part == Part.AREA ? area(each, place, rows) : each.node());
            }
        }
        return new Read.Good(reform.with(within), pointer -> place(pointer, rows));
    }

    private Node area(Placed area, String place, Map<String, Integer> rows) {
        Map<Part, Integer> counts = new EnumMap<>(Part.class);
        List<Node> within = new ArrayList<>();
        for (Placed each : placed) {
            if (each.area() == area.row()) {
                within.add(each.node());
                Part part = each.node().part();
                rows.put(place + "." + place(part, counts.merge(part, 1, Integer::sum) - 1), each.row());
            }
        }
        return area.node().with(within);
    }

    private static String place(Part part, int index) {
        return part.isMany() ? part.place() + "[" + index + "]" : part.place();
    }

    /** The row and the column of a place in the draft. */
    private String place(String pointer, Map<String, Integer> rows) {
        String place = pointer;
        while (!place.isEmpty() && !rows.containsKey(place)) {
            place = place.substring(0, Math.max(0, place.lastIndexOf('.')));
        }
        String row = String.valueOf(rows.getOrDefault(place, 0));
        String rest = pointer.substring(Math.min(pointer.length(), place.isEmpty() ? 0 : place.length() + 1));
        String last = place.isEmpty()
                ? "reform"
                : place.substring(place.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
        return Part.at(last)
                .flatMap(part -> part.field(rest))
                .map(field -> texts.get("ownreform.csv.at", row, texts.get("ownreform.column." + field.column())))
                .orElseGet(() -> texts.get("ownreform.csv.row", row));
    }
}
