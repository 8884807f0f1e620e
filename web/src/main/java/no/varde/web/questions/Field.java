package no.varde.web.questions;

import java.util.List;
import no.varde.web.http.Choice;

/**
 * A field of a small form.
 *
 * @param kind how it is shown
 * @param name under which it is sent
 * @param label what it asks
 * @param hint what stands under the label; may be empty
 * @param value what is typed in it; empty where one chooses
 * @param choices what one chooses of; empty where one types
 * @param required whether it must be filled in
 * @param proposed that what is filled in is a proposal, and why, in words; empty when nothing is proposed
 */
public record Field(
        Kind kind,
        String name,
        String label,
        String hint,
        String value,
        List<Choice> choices,
        boolean required,
        String proposed) {

    /** How a field is shown. */
    public enum Kind {
        /** Some words. */
        TEXT,
        /** A day, a number or another short text. */
        SHORT,
        /** One of a list that is opened. */
        SELECT,
        /** One of a few that are all seen. */
        ONE,
        /** Any number of boxes to tick. */
        SEVERAL
    }

    /** Copies. */
    public Field {
        choices = List.copyOf(choices);
    }

    /** The same, saying that what is filled in is a proposal. */
    Field proposing(String why) {
        return new Field(kind, name, label, hint, value, choices, required, why);
    }

    /** The same, asking something more exact. */
    Field labelled(String other) {
        return new Field(kind, name, other, hint, value, choices, required, proposed);
    }
}
