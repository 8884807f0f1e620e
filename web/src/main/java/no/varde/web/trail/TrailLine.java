package no.varde.web.trail;

import java.util.List;

/**
 * One row of a trail in the reader's language.
 *
 * @param number its place in the trail
 * @param at when, as a program reads it (ISO 8601 in UTC)
 * @param when when, as people read it
 * @param who the name of who did it
 * @param what what was done to which kind of thing
 * @param kind the kind of thing
 * @param name what it is called; empty when it has no name
 * @param href where it is shown; empty when it is shown nowhere now
 * @param removal where it is ended, taken away or put back; empty for what nobody removes there
 * @param fields what stood before and after, by field; often empty
 * @param notes what else is to be known of the row, such as that it belongs to an import; often empty
 * @param machine the same for a program, which no later change of a name or a language touches
 */
public record TrailLine(
        long number,
        String at,
        String when,
        String who,
        String what,
        String kind,
        String name,
        String href,
        String removal,
        List<Field> fields,
        List<String> notes,
        Machine machine) {

    /** Up to so many lines on a page are shown with all that changed; of more, that is opened on demand. */
    public static final int OPEN = 10;

    /** Copies. */
    public TrailLine {
        fields = List.copyOf(fields);
        notes = List.copyOf(notes);
    }

    /**
     * What a row says apart from anybody's name and language.
     *
     * @param municipality whose trail it is, by the municipality's id; empty for the server's
     * @param actor the id of who did it
     * @param kind the kind of fact or event
     * @param subject the id of the fact, or of whom the event is about
     * @param action what was done
     */
    public record Machine(String municipality, String actor, String kind, String subject, String action) {}

    /**
     * A field that was written.
     *
     * @param name what it is called
     * @param before what stood there; empty when nothing did
     * @param after what stands there since; empty when nothing does
     */
    public record Field(String name, String before, String after) {}
}
