package no.varde.core.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One word, as it is compared.
 *
 * @param literal in small letters, otherwise as it was written
 * @param plain in the letters that every keyboard has
 */
record Word(String literal, Letters plain) {

    /** What Norwegian and English put at the end of a word without making it another. */
    private static final Set<String> ENDINGS = Set.of(
            "", "a", "e", "n", "r", "s", "t", "ar", "en", "er", "et", "ets", "ens", "ane", "ene", "anes", "enes", "es");

    /** The fewest letters of what two forms of a word have in common. */
    private static final int STEM = 4;

    static Word of(String written) {
        return new Word(small(written), Letters.of(written));
    }

    /** In small letters, whatever the language of the machine. */
    static String small(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    /** How near a word of a text is to this one, misspellings left aside; empty when it is none of it. */
    Optional<Closeness> in(Word text) {
        String mine = plain.text();
        String theirs = text.plain.text();
        if (mine.isEmpty()) {
            return Optional.empty();
        } else if (literal.equals(text.literal)) {
            return Optional.of(Closeness.WORD);
        } else if (mine.equals(theirs)) {
            return Optional.of(Closeness.OTHER_LETTERS);
        }
        int at = theirs.indexOf(mine);
        if (at == 0 || isFormOf(mine, theirs)) {
            return Optional.of(Closeness.BEGINNING);
        }
        return at > 0 && mine.length() > 1 ? Optional.of(Closeness.WITHIN) : Optional.empty();
    }

    /** Whether a word of a text may be meant by this one, misspelt. */
    boolean isNearly(Word text) {
        return Edits.isNearly(literal, text.literal)
                || Edits.isNearly(plain.text(), text.plain.text())
                || Edits.isNearlyWithin(plain.text(), text.plain.text());
    }

    /** What of a word in a text is to be marked: the part that was typed, or all of it. */
    Mark markIn(Word text, int length) {
        int at = text.plain.text().indexOf(plain.text());
        return at < 0
                ? new Mark(0, length)
                : text.plain.in(at, at + plain.text().length(), length);
    }

    private static boolean isFormOf(String one, String other) {
        int common = 0;
        int most = Math.min(one.length(), other.length());
        while (common < most && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        for (int stem = common; stem >= STEM; stem--) {
            if (ENDINGS.contains(one.substring(stem)) && ENDINGS.contains(other.substring(stem))) {
                return true;
            }
        }
        return false;
    }
}
