package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.varde.core.basics.Language;

/**
 * A part of a reform as texts: what is said of it by name, and what it is made of. Blank texts are not kept.
 *
 * @param part what it is
 * @param texts what is said of it, by the {@link PartField#keys() keys} of its fields
 * @param within what it is made of; those of one kind in their order
 */
record Node(Part part, Map<String, String> texts, List<Node> within) {

    static final String YES = "yes";
    static final String NO = "no";

    /** Leaves out what is blank, puts what is said in the order of the fields, and what it is made of in that of parts. */
    Node {
        Map<String, String> kept = new LinkedHashMap<>();
        for (PartField field : part.fields()) {
            for (String key : field.keys()) {
                String text = texts.getOrDefault(key, "").strip();
                if (!text.isEmpty() && !text.equals(field.unsaid())) {
                    kept.put(key, text);
                }
            }
        }
        List<Node> ordered = new ArrayList<>();
        for (Part each : part.within()) {
            for (Node node : within) {
                if (node.part() == each) {
                    ordered.add(node);
                }
            }
        }
        texts = Collections.unmodifiableMap(kept);
        within = List.copyOf(ordered);
    }

    static Node blank(Part part) {
        return new Node(part, Map.of(), List.of());
    }

    /** What is said under a key; what counts when nothing is said there. */
    String text(String key) {
        return Optional.ofNullable(texts.get(key))
                .orElseGet(() -> part.field(key).map(PartField::unsaid).orElse(""));
    }

    boolean is(String key) {
        return text(key).equals(YES);
    }

    List<String> lines(String key) {
        return text(key)
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The words of a field in a language or, without them, in the first that has some; empty when nobody wrote any. */
    String words(String field, Language language) {
        Map<Language, String> all = words(field);
        return Optional.ofNullable(all.get(language))
                .orElseGet(() -> all.values().stream().findFirst().orElse(""));
    }

    /** The words of a field in each language in which it was written. */
    Map<Language, String> words(String field) {
        Map<Language, String> words = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String text = texts.getOrDefault(field + "." + language.tag(), "");
            if (!text.isEmpty()) {
                words.put(language, text);
            }
        }
        return words;
    }

    /** The parts of a kind that it is made of. */
    List<Node> all(Part kind) {
        return within.stream().filter(each -> each.part() == kind).toList();
    }

    /** What it is called, for people: its name or line; empty when it has none. */
    String called(Language language) {
        return switch (part) {
            case SOURCE -> words("title", language);
            case REQUIREMENT -> words("line", language);
            case CHANGE, PAIR -> words("reason", language);
            case REFORM, PHASE, AREA, SOLUTION, DUTY -> words("name", language);
        };
    }

    Node with(String key, String text) {
        Map<String, String> other = new LinkedHashMap<>(texts);
        other.put(key, text);
        return new Node(part, other, within);
    }

    Node with(List<Node> other) {
        return new Node(part, texts, other);
    }

    /** The same with each of its parts changed. */
    Node each(UnaryOperator<Node> change) {
        return with(within.stream().map(change).toList());
    }

    /** How many parts there are in all, itself counted. */
    int size() {
        return 1 + within.stream().mapToInt(Node::size).sum();
    }
}
