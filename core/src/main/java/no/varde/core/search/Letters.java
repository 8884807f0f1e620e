package no.varde.core.search;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A word in the letters that every keyboard has: small, æ and ae as a, ø and oe as o, å and aa as a, without accents. Two
 * spellings of a word come out the same.
 */
final class Letters {

    private final String text;
    private final int[] from;

    private Letters(String text, int[] from) {
        this.text = text;
        this.from = from;
    }

    /** The plain letters of a word. */
    static Letters of(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        int[] from = new int[word.length()];
        for (int i = 0; i < word.length(); i++) {
            char letter = plain(word.charAt(i));
            if (letter != 0) {
                from[plain.length()] = i;
                plain.append(letter);
                i += isPair(letter, word, i) ? 1 : 0;
            }
        }
        return new Letters(plain.toString(), Arrays.copyOf(from, plain.length()));
    }

    /** Whether ae, aa or oe begins here, as one writes æ, å and ø without having them. */
    private static boolean isPair(char letter, String word, int i) {
        if (i + 1 == word.length() || Character.toLowerCase(word.charAt(i)) != letter) {
            return false;
        }
        char next = Character.toLowerCase(word.charAt(i + 1));
        return (letter == 'a' && (next == 'e' || next == 'a')) || (letter == 'o' && next == 'e');
    }

    /** One letter without case and accent; nothing for an accent that stands by itself. */
    private static char plain(char any) {
        char small = Character.toLowerCase(any);
        if (small < 128) {
            return small;
        }
        return switch (small) {
            case 'æ' -> 'a';
            case 'ø', 'œ' -> 'o';
            case 'đ', 'ð' -> 'd';
            case 'ŋ' -> 'n';
            case 'ŧ' -> 't';
            default ->
                Character.getType(small) == Character.NON_SPACING_MARK
                        ? 0
                        : Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                                .charAt(0);
        };
    }

    /** The plain letters. */
    String text() {
        return text;
    }

    /** Where a part of the plain letters stands in the word itself. */
    Mark in(int begin, int end, int wordLength) {
        return new Mark(from[begin], end < from.length ? from[end] : wordLength);
    }
}
