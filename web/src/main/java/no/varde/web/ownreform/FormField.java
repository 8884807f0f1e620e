package no.varde.web.ownreform;

import java.util.List;
import no.varde.web.http.Choice;

/**
 * A field of the form as it is shown.
 *
 * @param name its name
 * @param kind how it is shown
 * @param label what it is called
 * @param hint how it is filled in, or what stands there in another language; empty when nothing need be said
 * @param value what is typed in it
 * @param choices what can be chosen; empty unless one chooses
 * @param required whether something must stand there
 */
public record FormField(
        String name, Kind kind, String label, String hint, String value, List<Choice> choices, boolean required) {

    /** How a field is shown. */
    public enum Kind {
        /** A line of text. */
        LINE,
        /** A line as wide as a date. */
        SHORT,
        /** Several lines of text. */
        TEXT,
        /** A list of which one is chosen. */
        ONE,
        /** Boxes of which any number is ticked. */
        SEVERAL
    }

    /** Copies. */
    public FormField {
        choices = List.copyOf(choices);
    }
}
