package no.varde.web.ownreform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.varde.core.testkit.Source;

/** Reforms at random, as somebody could have begun to write them: most are not finished, and all can be written down. */
final class RandomNodes {

    private static final String LETTERS = "abcæøå ÆØÅ«»\"'=+-@;,|{}[]\\§–:1\n\t";

    private RandomNodes() {}

    static Node draw(Source source) {
        return draw(source, Part.REFORM);
    }

    private static Node draw(Source source, Part part) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (PartField field : part.fields()) {
            for (String key : field.keys()) {
                if (source.flag()) {
                    texts.put(key, text(source, field));
                }
            }
        }
        List<Node> within = new ArrayList<>();
        for (Part each : part.within()) {
            within.addAll(source.list(each.isMany() ? 3 : 1, drawn -> draw(drawn, each)));
        }
        return new Node(part, texts, within);
    }

    private static String text(Source source, PartField field) {
        return switch (field.type()) {
            case LINE -> source.text(8, LETTERS).replaceAll("\\s+", " ");
            case WORDS, TEXT -> source.text(12, LETTERS);
            case DAY, TIME ->
                source.day(LocalDate.of(2019, 1, 1), LocalDate.of(2030, 12, 31)).toString();
            case NAMES -> String.join("\n", source.list(3, each -> name(each)));
            case ONE -> source.oneOf(field.options()).value();
            case SEVERAL ->
                String.join(
                        "\n",
                        new LinkedHashSet<>(source.list(
                                4, each -> each.oneOf(field.options()).value())));
            case YES -> source.flag() ? Node.YES : Node.NO;
        };
    }

    private static String name(Source source) {
        return source.text(6, LETTERS).replaceAll("\\s+", " ").strip() + "x";
    }
}
