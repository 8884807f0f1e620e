package no.varde.core.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts compared as people compare them: case, punctuation and the space between words do not count. */
final class Words {

    /** No letter before it is put together of several signs. */
    private static final char FIRST_COMBINING = '\u0300';

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private Words() {}

    /** Lower case, letters and digits alone, words parted by one space; «&amp;» is read as «og». */
    static String normal(String text) {
        String lower = composed(text).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        boolean space = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            } else if (c == '&') {
                out.append(out.length() > 0 ? " og" : "og");
                space = true;
            } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                space = true;
            }
        }
        return out.toString();
    }

    private static String composed(String text) {
        boolean simple = text.chars().allMatch(c -> c < FIRST_COMBINING);
        return simple || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The text without spaces, also hard ones, around it. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '\u2007'
                || c == '\u202f'
                || c == '\u200b'
                || c == '\ufeff';
    }

    /** The text on one line, its spaces made single, for titles and names. */
    static String oneLine(String text) {
        return SPACES.matcher(strip(text)).replaceAll(" ");
    }

    /**
     * How many letters have to be changed, added, taken away or swapped with their neighbour; {@code limit + 1} as soon
     * as it is more than the limit (optimal string alignment, after Damerau 1964).
     */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(Math.min(now[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    value = Math.min(value, before[j - 2] + 1);
                }
                now[j] = value;
                best = Math.min(best, value);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[b.length()], limit + 1);
    }

    /** How many wrong letters may stand in a word or name of a length before it is another one. */
    static int tolerance(String name) {
        int length = name.length();
        return length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : Math.min(5, length / 6 + 1);
    }

    /** Whether a normalised name looks much like another, but is not the same. */
    static boolean alike(String a, String b) {
        int limit = Math.min(tolerance(a), tolerance(b));
        return limit > 0 && distance(a, b, limit) <= limit;
    }
}
