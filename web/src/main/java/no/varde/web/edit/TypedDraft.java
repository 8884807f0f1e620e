package no.varde.web.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.web.http.DateInput;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/** Drafts as people type them: days in the way of the country, and a choice for each group. */
final class TypedDraft {

    /** The choice of a group that should have been there. */
    static final String MISSING = "missing";

    /** The choice of a group that was there, as far as the form of the meeting says. */
    static final String AS_FORM = "form";

    /** The choice of a group that was there, nobody knows how far. */
    static final String PRESENT = "present";

    private TypedDraft() {}

    /** What a form sent; what cannot be read stays as it was typed. */
    static Draft of(Ref.Kind kind, Values form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Field field : Draft.fields(kind)) {
            typed.put(field.name(), read(field, form));
        }
        if (typed.containsKey("participants")) {
            readGroups(form, typed);
        }
        return Draft.typed(kind, typed);
    }

    private static List<String> read(Field field, Values form) {
        String text = form.text(field.name());
        return switch (field.type()) {
            case DAY -> List.of(DateInput.day(text).map(LocalDate::toString).orElse(text));
            case TIME -> List.of(DateInput.when(text).map(When::text).orElse(text));
            case SEVERAL, POINTERS, PARTICIPANTS -> form.list(field.name());
            default -> List.of(text);
        };
    }

    /** Each group has one choice of its own: away, missing, there, or there to some degree. */
    private static void readGroups(Values form, Map<String, List<String>> typed) {
        List<String> there = new ArrayList<>(form.list("participants"));
        List<String> missing = new ArrayList<>(form.list(MISSING));
        for (ActorGroup group : ActorGroup.values()) {
            String choice = form.text(row(group));
            if (!choice.isEmpty()) {
                // What is said more exactly counts, and not that it is ticked, too.
                there.removeIf(each -> group(each).equals(group.text()));
            }
            switch (choice) {
                case "" -> {}
                case MISSING -> missing.add(group.text());
                case PRESENT -> there.add(group.text());
                default -> there.add(group.text() + ":" + choice);
            }
        }
        typed.put("participants", there);
        typed.put(MISSING, missing);
    }

    /** What stands in a draft of a group that was there, as far as the form of the meeting says. */
    static String there(ActorGroup group) {
        return group.text() + ":" + AS_FORM;
    }

    /** The group of what stands in a draft of it. */
    static String group(String written) {
        int colon = written.indexOf(':');
        return colon < 0 ? written : written.substring(0, colon);
    }

    /** The name of the choice of a group. */
    static String row(ActorGroup group) {
        return "participants." + group.text();
    }

    /** What is chosen for a group. */
    static String chosen(Draft draft, ActorGroup group) {
        if (draft.list(MISSING).contains(group.text())) {
            return MISSING;
        }
        for (String each : draft.list("participants")) {
            int colon = each.indexOf(':');
            if ((colon < 0 ? each : each.substring(0, colon)).equals(group.text())) {
                return colon < 0 ? PRESENT : each.substring(colon + 1);
            }
        }
        return "";
    }

    /** What stands in a field of a form. */
    static String shown(Field field, Draft draft, Texts texts) {
        String text = draft.text(field.name());
        try {
            return switch (field.type()) {
                case DAY -> text.isEmpty() ? "" : texts.typed(LocalDate.parse(text));
                case TIME -> texts.typed(When.parse(text));
                default -> text;
            };
        } catch (DateTimeException e) {
            return text;
        }
    }
}
