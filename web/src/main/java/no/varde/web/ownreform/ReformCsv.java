package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.varde.core.basics.Language;
import no.varde.web.exchange.Dictionary;
import no.varde.web.http.Texts;

/** Writes a reform as the rows of a table: the heading, the reform, then each part of it, an area before what is in it. */
final class ReformCsv {

    private final Texts texts;
    private final Dictionary parts;
    private final Map<Part, Map<String, CellTexts>> cells = new EnumMap<>(Part.class);

    ReformCsv(Language language) {
        this.texts = Texts.in(language);
        this.parts = CellTexts.parts(language);
        for (Part part : Part.values()) {
            Map<String, CellTexts> ofPart = new HashMap<>();
            for (PartField field : part.fields()) {
                CellTexts all = CellTexts.of(field, language);
                field.keys().forEach(key -> ofPart.put(key, all));
            }
            cells.put(part, ofPart);
        }
    }

    void write(Node reform, Consumer<List<String>> rows) {
        rows.accept(CsvColumns.names().stream()
                .map(each -> CsvColumns.heading(each, texts))
                .toList());
        rows.accept(row(reform, ""));
        for (Node each : reform.within()) {
            rows.accept(row(each, ""));
            each.within().forEach(inner -> rows.accept(row(inner, each.text("id"))));
        }
    }

    private List<String> row(Node node, String under) {
        Map<String, String> keys = CsvColumns.keys(node.part());
        Map<String, CellTexts> words =
                Optional.ofNullable(cells.get(node.part())).orElseThrow();
        List<String> row = new ArrayList<>();
        for (String column : CsvColumns.names()) {
            if (column.equals(CsvColumns.PART)) {
                row.add(parts.word(node.part().text()));
            } else if (column.equals(CsvColumns.UNDER)) {
                row.add(under);
            } else {
                Optional<String> key = Optional.ofNullable(keys.get(column));
                row.add(key.map(each -> Optional.ofNullable(words.get(each))
                                .orElseThrow()
                                .cell(node.text(each)))
                        .orElse(""));
            }
        }
        return row;
    }
}
