package no.varde.core.basics;

/**
 * One thing that is wrong with somebody's input: where, and what, with the offending value in the message.
 *
 * @param pointer the place in the input, such as {@code areas[2].name} or {@code row 7, column D}; empty for the whole
 * @param message what is wrong and what would mend it
 */
public record Problem(String pointer, Message message) {

    /** Refuses null. */
    public Problem {
        Require.nothingNull(pointer, message);
    }

    /** The problem one level further out: {@code name} under {@code areas[2]} becomes {@code areas[2].name}. */
    public Problem under(String outer) {
        return new Problem(pointer.isEmpty() ? outer : outer + "." + pointer, message);
    }

    /** Place and sentence in a language. */
    public String in(Language language) {
        return pointer.isEmpty() ? message.in(language) : pointer + ": " + message.in(language);
    }
}
