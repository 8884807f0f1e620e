package no.varde.core.intake;

import java.util.Arrays;
import java.util.List;

/** Whether two titles can be of one measure, where something else says that they are. */
final class Titles {

    private static final int SHORTEST = 3;
    /** As many letters as a word has at least that another one begins with, to be the same word in another form. */
    private static final int STEM = 5;

    /** Words in so many titles that they tell none from another: «etablere», «prosjekt», «for». */
    private static final Vocabulary<String> COMMON = Vocabulary.of("row", "COMMON");

    private Titles() {}

    /** Whether one title can be the other, corrected or worded anew: they share a word, or are written much alike. */
    static boolean areKin(String one, String other) {
        String a = Words.normal(one);
        String b = Words.normal(other);
        if (areOne(a, b) || Words.alike(a, b)) {
            return true;
        }
        List<String> words = words(b);
        return words(a).stream().anyMatch(word -> words.stream().anyMatch(each -> isSame(word, each)));
    }

    /** Whether one title says all that the other does, word by word: «Tur», «Lang tur i skogen»; common words count too. */
    static boolean saysAllOf(String one, String other) {
        List<String> a = List.of(Words.normal(one).split(" ", -1));
        List<String> b = List.of(Words.normal(other).split(" ", -1));
        return isWithin(a, b) || isWithin(b, a);
    }

    private static boolean isWithin(List<String> words, List<String> all) {
        return words.stream().allMatch(word -> all.stream().anyMatch(each -> isSame(word, each)));
    }

    /** Whether two titles are the same but for spaces, hyphens and other signs: «Koordinator-rolle», «koordinatorrolle». */
    static boolean areOne(String one, String other) {
        return compact(one).equals(compact(other));
    }

    /** Whether one title is the other misspelt, word by word: «Frukostklubb», but neither «Sone 2» nor «Dagtilbud sør». */
    static boolean isMisspelt(String one, String other) {
        String[] a = Words.normal(one).split(" ", -1);
        String[] b = Words.normal(other).split(" ", -1);
        if (a.length != b.length || Math.abs(one.length() - other.length()) > a.length) {
            return false;
        }
        boolean misspelt = false;
        for (int i = 0; i < a.length; i++) {
            if (!a[i].equals(b[i])) {
                boolean numbered = (a[i] + b[i]).chars().anyMatch(Character::isDigit);
                if (numbered || Math.min(a[i].length(), b[i].length()) < STEM || Words.distance(a[i], b[i], 1) > 1) {
                    return false;
                }
                misspelt = true;
            }
        }
        return misspelt;
    }

    /** A title without spaces and signs. */
    static String compact(String title) {
        return Words.normal(title).replace(" ", "");
    }

    private static List<String> words(String normal) {
        return Arrays.stream(normal.split(" ", -1))
                .filter(word -> word.length() >= SHORTEST && COMMON.exact(word).isEmpty())
                .toList();
    }

    private static boolean isSame(String a, String b) {
        boolean begins = Math.min(a.length(), b.length()) >= STEM && (a.startsWith(b) || b.startsWith(a));
        return begins || a.equals(b) || Words.alike(a, b);
    }
}
