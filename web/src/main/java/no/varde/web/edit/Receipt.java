package no.varde.web.edit;

import java.util.List;
import no.varde.web.situation.FindingCard;

/**
 * What recording a meeting came to, as its page tells it.
 *
 * @param said that it was recorded, with how many groups and measures, in words
 * @param gives how many questions it answers, in words
 * @param subjects what it was about
 * @param added what is seen now and was not before
 * @param gone what was seen before and is not any more, in words
 * @param undo where all of it is undone; empty when whoever reads may not
 * @param change where it is changed
 * @param another where the next meeting is recorded
 */
public record Receipt(
        String said,
        String gives,
        List<Subject> subjects,
        List<FindingCard> added,
        List<Gone> gone,
        String undo,
        String change,
        String another) {

    /** Copies. */
    public Receipt {
        subjects = List.copyOf(subjects);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /**
     * Something that the meeting was about.
     *
     * @param name what it is called
     * @param href where it is shown
     */
    public record Subject(String name, String href) {}

    /**
     * What is not seen any more.
     *
     * @param text what it said, of what
     * @param fate what became of it
     * @param href where that is shown
     */
    public record Gone(String text, String fate, String href) {}
}
