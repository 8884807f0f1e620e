package no.varde.core.search;

/**
 * A part of a text that was searched for, to be marked.
 *
 * @param from the index of its first character, from 0
 * @param to the index after its last character; greater than {@code from}
 */
public record Mark(int from, int to) {

    /** Refuses an empty part. */
    public Mark {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("No part of a text: " + from + " to " + to);
        }
    }
}
