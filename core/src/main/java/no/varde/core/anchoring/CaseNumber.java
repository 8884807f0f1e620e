package no.varde.core.anchoring;

import no.varde.core.basics.Require;

/**
 * The number of a case, as the body writes it: {@code PS 41/24}, {@code arkivsak 24/118}, {@code DS 26/77}. Kinds with
 * the year last and kinds with the year first are kept as they stand.
 *
 * @param text the number as written, without spaces around it; at most {@value #MAX} characters, not blank
 */
public record CaseNumber(String text) {

    /** The longest case number that is accepted, in characters. */
    public static final int MAX = 60;

    /** Strips, and refuses a blank or overlong text. */
    public CaseNumber {
        Require.nothingNull(text);
        text = text.strip();
        if (text.isEmpty() || text.length() > MAX) {
            throw new IllegalArgumentException("A case number has 1 to " + MAX + " characters: '" + text + "'");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
