package no.varde.web.removal;

import java.util.List;
import java.util.Optional;
import no.varde.web.trail.TrailLine;

/**
 * Something that is recorded, as the pages on removing it show it.
 *
 * @param kind what kind of thing it is
 * @param name what it is called; empty when it has no name
 * @param path where its own page is
 * @param says what it says, field by field
 * @param recorded who recorded its present version and when, in words
 * @param version the version that is kept now
 * @param shown where it is shown; empty when nowhere now
 * @param canEnd whether it is of a kind that can be ended, and goes on
 * @param state how it was removed; empty while it is there
 * @param parts what belongs to it
 * @param history what was done to it, the newest first; empty for those who may not read the trail
 * @param pointing what is recorded on something that is in no list any more once it is entered in error, by kind
 * @param gone what hangs on it and is shown on no day either once it is entered in error, by kind, in words
 */
public record ThingSheet(
        String kind,
        String name,
        String path,
        List<TrailLine.Field> says,
        String recorded,
        long version,
        String shown,
        boolean canEnd,
        Optional<State> state,
        List<Part> parts,
        List<TrailLine> history,
        List<Pointing> pointing,
        List<String> gone) {

    /** Copies. */
    public ThingSheet {
        says = List.copyOf(says);
        parts = List.copyOf(parts);
        history = List.copyOf(history);
        pointing = List.copyOf(pointing);
        gone = List.copyOf(gone);
    }

    /** What it is called, or what kind it is. */
    public String title() {
        return name.isEmpty() ? kind : kind + ": " + name;
    }

    /**
     * How it was removed.
     *
     * @param inError whether it was entered in error; else it was ended
     * @param text what happened, when and by whom, in words
     * @param why why; empty when nobody said it
     * @param version the version that undoing it is made on
     * @param erased whether what it said was erased, so that it cannot come back
     */
    public record State(boolean inError, String text, String why, long version, boolean erased) {}

    /**
     * What is recorded on it, of one kind.
     *
     * @param text which kind, and how many
     * @param things the first of them
     * @param more how many there are beside these
     */
    public record Pointing(String text, List<Part> things, int more) {

        /** Copies. */
        public Pointing {
            things = List.copyOf(things);
        }
    }

    /**
     * Something that belongs to it.
     *
     * @param kind what kind of thing it is
     * @param name what it is called; may be empty
     * @param href its page; empty when it is not for the reader to change
     * @param note how it was removed; empty while it is there
     */
    public record Part(String kind, String name, String href, String note) {}
}
