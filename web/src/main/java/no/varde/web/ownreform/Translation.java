package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.web.http.Values;

/**
 * The words of a reform beside those in another language. A text is known by its part's id and not by its place, so that
 * what was typed finds its text again when somebody else has moved it.
 *
 * @param to the language that is written
 * @param lines every text that is written in some language
 */
record Translation(Language to, List<Line> lines) {

    /**
     * A text.
     *
     * @param name the name of its field
     * @param part the part of which it is said
     * @param field what is said
     * @param from the language of the words beside it
     * @param words the words in that language
     * @param text what is written in the other; may be empty
     */
    record Line(String name, Part part, PartField field, Language from, String words, String text) {}

    /** Copies. */
    Translation {
        lines = List.copyOf(lines);
    }

    static Translation of(Node reform, Language to) {
        List<Line> lines = new ArrayList<>();
        walk(reform, "w", to, lines);
        return new Translation(to, lines);
    }

    /** How many texts are not written in the language. */
    int missing() {
        return (int) lines.stream().filter(each -> each.text().isEmpty()).count();
    }

    /** The same with what was typed. */
    Translation with(Values typed) {
        return new Translation(
                to,
                lines.stream()
                        .map(each -> typed.has(each.name())
                                ? new Line(
                                        each.name(),
                                        each.part(),
                                        each.field(),
                                        each.from(),
                                        each.words(),
                                        typed.text(each.name()).replace("\r\n", "\n"))
                                : each)
                        .toList());
    }

    /** A reform with these words. */
    Node in(Node reform) {
        Map<String, String> texts = new HashMap<>();
        lines.forEach(each -> texts.put(each.name(), each.text()));
        return in(reform, "w", texts);
    }

    private Node in(Node node, String place, Map<String, String> texts) {
        Node changed = node;
        for (PartField field : node.part().fields()) {
            Optional<String> text = Optional.ofNullable(texts.get(place + "-" + field.column()));
            if (field.isWords() && text.isPresent()) {
                changed = changed.with(field.in(to), text.get());
            }
        }
        Map<Part, Integer> counts = new HashMap<>();
        return changed.each(each -> in(each, place(place, each, counts), texts));
    }

    private static void walk(Node node, String place, Language to, List<Line> lines) {
        for (PartField field : node.part().fields()) {
            Map<Language, String> others = new LinkedHashMap<>(field.isWords() ? node.words(field.name()) : Map.of());
            String text = Optional.ofNullable(others.remove(to)).orElse("");
            if (!others.isEmpty()) {
                Language from = others.keySet().iterator().next();
                lines.add(new Line(
                        place + "-" + field.column(),
                        node.part(),
                        field,
                        from,
                        Optional.ofNullable(others.get(from)).orElseThrow(),
                        text));
            }
        }
        Map<Part, Integer> counts = new HashMap<>();
        node.within().forEach(each -> walk(each, place(place, each, counts), to, lines));
    }

    private static String place(String outer, Node node, Map<Part, Integer> counts) {
        int number = counts.merge(node.part(), 1, Integer::sum);
        String id = node.text("id");
        return outer + "-" + node.part().place() + "-" + (id.isEmpty() ? String.valueOf(number) : id);
    }
}
