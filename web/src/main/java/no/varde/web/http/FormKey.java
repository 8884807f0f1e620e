package no.varde.web.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret by which a form is tied to the browser that it was given to. */
public final class FormKey {

    /** How many bytes a new key has. */
    public static final int LENGTH = 32;

    private static final String METHOD = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** A key of at least 16 bytes. */
    public FormKey(byte[] secret) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("A form key of only " + secret.length + " bytes");
        }
        key = new SecretKeySpec(secret, METHOD);
    }

    /** A new random key. */
    public static FormKey random() {
        return new FormKey(randomBytes());
    }

    /** Bytes for a new random key, to be kept. */
    public static byte[] randomBytes() {
        byte[] secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** A new random name for a browser's visit. */
    static String newVisit() {
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /** What a form must carry to be taken from the browser with this visit. */
    String token(String visit) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(visit.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + METHOD, e);
        }
    }

    /** Whether a form's token is the right one, in a time that does not depend on where they differ. */
    boolean isRight(String token, String visit) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), token(visit).getBytes(StandardCharsets.UTF_8));
    }
}
