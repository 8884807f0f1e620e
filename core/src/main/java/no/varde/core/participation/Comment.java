package no.varde.core.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * What a representative says of a measure beside its official status, in their own words (L8, L15). It is its author's
 * alone: a store refuses to write it in anybody else's name, so that nobody can put words into a representative's mouth.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param author the id of the person whose words they are; names stand elsewhere. One that a file brought in is marked,
 *     since nobody here can vouch for who said it: see {@link #asBroughtIn}
 * @param group the group that they spoke for when they said it; empty when nobody had said which
 * @param on the day on which it was said
 * @param text the words; 1 to {@value #MAX_TEXT} characters, not blank
 * @param corrected the last day on which the author wrote it in other words; empty while it stands as it was said
 * @param withdrawn the first day on which the author no longer stands by it; empty while they do
 */
public record Comment(
        String id,
        String measure,
        String author,
        Optional<ActorGroup> group,
        LocalDate on,
        String text,
        Optional<LocalDate> corrected,
        Optional<LocalDate> withdrawn)
        implements Fact {

    /** What stands before the author of one that a file brought in. */
    private static final String BROUGHT_IN = "file:";

    /** The longest comment, in characters. */
    public static final int MAX_TEXT = 4000;

    /** Refuses blank and too long words, and correcting or withdrawing before it was said. */
    public Comment {
        Require.nothingNull(id, measure, author, group, on, text, corrected, withdrawn);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
        Require.id(author, "The author");
        Require.text(text, "The comment");
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException(
                    "A comment has at most " + MAX_TEXT + " characters, not " + text.length() + ": " + id);
        }
        if (corrected.filter(day -> day.isBefore(on)).isPresent()) {
            throw new IllegalArgumentException("Corrected before it was said: " + on + ", " + corrected.get());
        }
        if (withdrawn.filter(day -> day.isBefore(on)).isPresent()) {
            throw new IllegalArgumentException("Withdrawn before it was said: " + on + ", " + withdrawn.get());
        }
    }

    /**
     * The same as a file brings it in: whoever brings it in writes it, and it is told to be from a file wherever it stands,
     * so that nobody passes it off as the words of somebody who signed in here. One that is marked already stays as it is.
     *
     * @throws IllegalArgumentException when the author with the mark is longer than an id may be
     */
    public Comment asBroughtIn() {
        return isBroughtIn()
                ? this
                : new Comment(id, measure, BROUGHT_IN + author, group, on, text, corrected, withdrawn);
    }

    /** Whether a file brought it in. */
    public boolean isBroughtIn() {
        return author.startsWith(BROUGHT_IN);
    }

    /** The author as they stood in the file that brought it in; otherwise just the author. */
    public String authorAsWritten() {
        return isBroughtIn() ? author.substring(BROUGHT_IN.length()) : author;
    }

    /** The same in other words, written on a day; just the same when the words are. */
    public Comment saying(String words, LocalDate day) {
        return words.equals(text)
                ? this
                : new Comment(id, measure, author, group, on, words, Optional.of(day), withdrawn);
    }

    /** The same, withdrawn on a day: from then on it no longer stands, and every earlier day keeps it. */
    public Comment withdrawnOn(LocalDate day) {
        return new Comment(id, measure, author, group, on, text, corrected, Optional.of(day));
    }

    /** The same, standing again. */
    public Comment standing() {
        return new Comment(id, measure, author, group, on, text, corrected, Optional.empty());
    }

    /** Whether it stands on a day: it had been said and was not withdrawn. */
    public boolean standsOn(LocalDate day) {
        return !on.isAfter(day) && withdrawn.filter(end -> !day.isBefore(end)).isEmpty();
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.COMMENT, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure));
    }
}
