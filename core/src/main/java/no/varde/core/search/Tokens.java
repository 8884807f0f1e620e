package no.varde.core.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text: runs of letters and digits. Numbers that are written together stay together: «24/118», «6-1»,
 * «4.2», «2024–2027».
 */
final class Tokens {

    private Tokens() {}

    /** Where each word stands, in order. */
    static List<Mark> of(String text) {
        List<Mark> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i < text.length() && (isLetter(text.charAt(i)) || joins(text, i));
            if (within && begin < 0) {
                begin = i;
            } else if (!within && begin >= 0) {
                words.add(new Mark(begin, i));
                begin = -1;
            }
        }
        return words;
    }

    private static boolean isLetter(char each) {
        return Character.isLetterOrDigit(each) || Character.getType(each) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(String text, int i) {
        return "./-–:".indexOf(text.charAt(i)) >= 0
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
