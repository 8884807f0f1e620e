package no.varde.core.plan;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * A remark that fits nowhere else, kept to the letter, such as a comment in an imported spreadsheet.
 *
 * @param id its id, from outside
 * @param subject what it was said of
 * @param heading where it stood, such as the column's name; empty when nowhere
 * @param text the remark itself, to the letter; not blank
 */
public record Note(String id, Ref subject, Optional<String> heading, String text) implements Fact {

    /** Refuses a blank text. */
    public Note {
        Require.nothingNull(id, subject, heading, text);
        Require.id(id, "The id");
        Require.text(text, "The note");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.NOTE, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(subject);
    }
}
