package no.varde.web.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Random texts that nobody can guess, and the hashes by which they are kept. */
public final class Secrets {

    /** How the tokens of programs begin, so that one that was mislaid is known for what it is. */
    public static final String TOKEN = "varde_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private Secrets() {}

    /** A new secret of 32 random bytes, as 43 letters, digits, dashes and underscores. */
    public static String fresh() {
        return text(32);
    }

    /** A new id of 16 random bytes, which says nothing about what it names. */
    public static String id() {
        return text(16);
    }

    private static String text(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether a text can be a secret of ours at all. */
    public static boolean isSecret(String text) {
        return SECRET.matcher(text).matches();
    }

    /** What is kept of a secret: with so many random bits, one plain SHA-256 cannot be turned round. */
    public static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
