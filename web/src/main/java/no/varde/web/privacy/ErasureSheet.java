package no.varde.web.privacy;

import java.util.List;

/**
 * What stands on the page that erases a person.
 *
 * @param name what they are called
 * @param typed what was typed in place of the name
 * @param obstacles why they cannot be erased now, in words; none when they can
 * @param steps who does what so that they can be erased, in words, where it is not this municipality alone that decides
 * @param goes what goes, in words
 * @param stays what stays, in words
 * @param mentions where they are named, and what they commented
 * @param unlooked why it was not looked where they are named; empty when it was
 */
public record ErasureSheet(
        String name,
        String typed,
        List<String> obstacles,
        List<String> steps,
        List<String> goes,
        List<String> stays,
        List<Mention> mentions,
        String unlooked) {

    /** Copies. */
    public ErasureSheet {
        obstacles = List.copyOf(obstacles);
        steps = List.copyOf(steps);
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
        mentions = List.copyOf(mentions);
    }

    /**
     * Somewhere where they are named.
     *
     * @param value the reference, as the form sends it
     * @param id the id of the box
     * @param what what it is and what it is about
     * @param texts what it says of them
     * @param effect what is done with it when the box is ticked
     * @param href where it is shown; empty when nowhere
     * @param chosen whether the box is ticked
     */
    public record Mention(
            String value, String id, String what, List<String> texts, String effect, String href, boolean chosen) {

        /** Copies. */
        public Mention {
            texts = List.copyOf(texts);
        }
    }
}
