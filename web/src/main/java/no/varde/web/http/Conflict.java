package no.varde.web.http;

import java.util.List;
import java.util.Optional;

/**
 * What somebody else saved while a form was being filled in, against what was typed, field by field, for the part {@code
 * conflict}. Whoever typed chooses in each field which shall count; nothing is overwritten unseen.
 *
 * @param when when the other saved, in words
 * @param fields the fields that differ, in the order of the form
 */
public record Conflict(String when, List<Field> fields) {

    private static final String PREFIX = "keep.";
    private static final String THEIRS = "theirs";
    private static final String TYPED = "typed";

    /** Copies. */
    public Conflict {
        fields = List.copyOf(fields);
    }

    /**
     * A field that differs.
     *
     * @param name under which its choice is sent, and under which an error on it stands
     * @param label what the form calls the field
     * @param choices what the other saved and what was typed; the one is chosen that alone was changed
     */
    public record Field(String name, String label, List<Choice> choices) {

        /** Copies. */
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A field, when what the other saved is not what was typed.
     *
     * @param before what it was when the form was fetched; empty when that is not known
     * @param theirs what the other saved, in words
     * @param typed what was typed, in words
     */
    public static Optional<Field> field(
            String name, String label, Optional<String> before, String theirs, String typed, Texts texts) {
        if (theirs.equals(typed)) {
            return Optional.empty();
        }
        boolean onlyTheirs = before.equals(Optional.of(typed));
        boolean onlyTyped = before.equals(Optional.of(theirs));
        return Optional.of(new Field(
                name(name),
                label,
                List.of(
                        new Choice(THEIRS, texts.get("common.conflict.theirs", said(theirs, texts)), onlyTheirs),
                        new Choice(TYPED, texts.get("common.conflict.typed", said(typed, texts)), onlyTyped))));
    }

    private static String said(String text, Texts texts) {
        return text.isBlank() ? texts.get("common.conflict.nothing") : text;
    }

    /** The name under which the choice on a form's field is sent. */
    public static String name(String field) {
        return PREFIX + field;
    }

    /** Whether somebody chose what the other saved; empty when nothing was chosen on the field. */
    public static Optional<Boolean> keepsTheirs(Values form, String field) {
        return form.find(name(field))
                .filter(kept -> kept.equals(THEIRS) || kept.equals(TYPED))
                .map(THEIRS::equals);
    }
}
