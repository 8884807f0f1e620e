package no.varde.core.basics;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as they stand in ids and addresses: {@code a-z}, {@code 0-9} and single hyphens between them. æ is written ae, ø
 * o and å a; the marks of Sámi letters fall away.
 */
public final class Slug {

    private Slug() {}

    /** The slug of a name: «Færre å forholde seg til» is {@code faerre-a-forholde-seg-til}; empty without any letter. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder();
        plain.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> append(slug, letter));
        return slug.length() > 0 && slug.charAt(slug.length() - 1) == '-'
                ? slug.substring(0, slug.length() - 1)
                : slug.toString();
    }

    private static void append(StringBuilder slug, int letter) {
        switch (letter) {
            case 'æ' -> slug.append("ae");
            case 'ø' -> slug.append('o');
            case 'đ' -> slug.append('d');
            case 'ŋ' -> slug.append('n');
            case 'ŧ' -> slug.append('t');
            default -> {
                if (isPlain(letter)) {
                    slug.append((char) letter);
                } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                    slug.append('-');
                }
            }
        }
    }

    /** Whether a text is a slug already, and so can be an id. */
    public static boolean is(String text) {
        return !text.isEmpty() && isDotted(text) && text.indexOf('.') < 0;
    }

    /** Whether a text is one or more slugs parted by full stops, such as {@code lhl.mat.det-gode-maltid}. */
    public static boolean isDotted(String text) {
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isPlain(letter)) {
                within = true;
            } else if (within && (letter == '-' || letter == '.')) {
                within = false;
            } else {
                return false;
            }
        }
        return within;
    }

    private static boolean isPlain(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }
}
