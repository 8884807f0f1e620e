package no.varde.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Problems;

/** What is wrong with a form, by the name of the field, in the reader's language and in the order of the page. */
public final class FieldErrors {

    private final Map<String, List<String>> all = new LinkedHashMap<>();

    /** Nothing wrong. */
    public FieldErrors() {}

    /** The core's problems; a problem's pointer is taken as the field's name. */
    public static FieldErrors of(Problems problems, Texts texts) {
        FieldErrors errors = new FieldErrors();
        for (Problem problem : problems.list()) {
            errors.add(problem.pointer(), texts.of(problem.message()));
        }
        return errors;
    }

    /** Adds what is wrong with a field. */
    public FieldErrors add(String field, String text) {
        all.computeIfAbsent(field, any -> new ArrayList<>()).add(text);
        return this;
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many things are wrong. */
    public int count() {
        return all.values().stream().mapToInt(List::size).sum();
    }

    /** What is wrong with one field; nothing for most. */
    public List<String> of(String field) {
        return all.getOrDefault(field, List.of());
    }

    /** Everything, by field. */
    public Map<String, List<String>> all() {
        return all;
    }

    /** The id of a field in the page, to which the summary's link leads. */
    public static String id(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
