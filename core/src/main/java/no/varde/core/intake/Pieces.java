package no.varde.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a cell that lists several things apart. */
final class Pieces {

    private static final Pattern HARD = Pattern.compile("[;|\\n\\r\\u2022\\u00b7]|(?<=\\s)\\+(?=\\s)");
    private static final Pattern SLASH =
            Pattern.compile("[;|/\\n\\r\\u2022\\u00b7]|(?<=\\s)\\+(?=\\s)|(?<=[\\p{L}\\d])\\+(?=\\p{L})");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—*]\\s+|\\(?\\d{1,2}[.)]\\s+)");

    private Pieces() {}

    /** By semicolon, bar, bullet and line break. */
    static List<String> hard(String text) {
        return split(text, HARD);
    }

    /** By slash too. */
    static List<String> slashed(String text) {
        return split(text, SLASH);
    }

    /** By the signs of a pattern; blank pieces and bullets are dropped. */
    static List<String> split(String text, Pattern signs) {
        List<String> pieces = new ArrayList<>();
        for (String part : signs.split(text, -1)) {
            String piece = BULLET.matcher(Words.strip(part)).replaceFirst("");
            if (!piece.isEmpty()) {
                pieces.add(Words.strip(piece));
            }
        }
        return pieces;
    }
}
