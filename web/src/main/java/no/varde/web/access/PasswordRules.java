package no.varde.web.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a password must be: long, and not made of what everyone tries first. No rule about capitals or digits, which
 * makes passwords worse and no harder to guess.
 */
final class PasswordRules {

    /** The shortest password, in characters. */
    static final int SHORTEST = 12;

    /** The longest one, in characters. */
    static final int LONGEST = 200;

    /** How much must be left without the words that everyone tries. */
    private static final int OWN = 6;

    private static final int FEWEST_LETTERS = 5;

    private static final List<String> COMMON = common();

    private PasswordRules() {}

    private static List<String> common() {
        try (InputStream in = Objects.requireNonNull(
                PasswordRules.class.getResourceAsStream("/no/varde/web/access/common-passwords.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The common passwords cannot be read", e);
        }
    }

    /** The key of the text that says what is wrong with a password; empty when it can be used. */
    static Optional<String> wrong(String password, String name, String email) {
        if (password.length() < SHORTEST) {
            return Optional.of("access.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("access.password.long");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.chars().distinct().count() < FEWEST_LETTERS
                || without(lower, COMMON).length() < OWN) {
            return Optional.of("access.password.common");
        }
        if (without(without(lower, parts(name, email)), COMMON).length() < OWN) {
            return Optional.of("access.password.own");
        }
        return Optional.empty();
    }

    private static List<String> parts(String name, String email) {
        List<String> parts = new ArrayList<>();
        for (String part : (name + " " + email).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (part.length() >= 3) {
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparingInt(String::length).reversed());
        return parts;
    }

    /** A text without words, and without what people put after them: years, rows of digits, signs. */
    private static String without(String text, List<String> words) {
        String rest = text;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.replaceAll("(19|20)\\d\\d|[^\\p{L}\\p{N}]+$", "");
    }
}
