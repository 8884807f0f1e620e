package no.varde.core.search;

/**
 * How many faults of typing lie between two words: a letter too many, too few or wrong, and two neighbours that changed
 * places (the optimal string alignment distance).
 */
final class Edits {

    private Edits() {}

    /** How many faults are forgiven between words whose longer has so many letters. */
    static int forgiven(int letters) {
        return letters < 5 ? 0 : letters < 8 ? 1 : 2;
    }

    /** Whether a word is another with few enough faults. */
    static boolean isNearly(String typed, String word) {
        int most = forgiven(Math.max(typed.length(), word.length()));
        return most > 0 && Math.abs(typed.length() - word.length()) <= most && least(typed, word, false) <= most;
    }

    /** Whether a word is a part of another with few enough faults for its own length; the fewest letters are seven. */
    static boolean isNearlyWithin(String typed, String word) {
        int most = forgiven(typed.length());
        return typed.length() >= 7 && word.length() > typed.length() && least(typed, word, true) <= most;
    }

    /** The fewest faults between what was typed and the word, or any part of it. */
    private static int least(String typed, String word, boolean anyPart) {
        int[] before = new int[word.length() + 1];
        int[] last = new int[word.length() + 1];
        int[] row = new int[word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            last[j] = anyPart ? 0 : j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
                int least = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    least = Math.min(least, before[j - 2] + 1);
                }
                row[j] = least;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        int least = last[word.length()];
        for (int j = 0; anyPart && j < word.length(); j++) {
            least = Math.min(least, last[j]);
        }
        return least;
    }
}
