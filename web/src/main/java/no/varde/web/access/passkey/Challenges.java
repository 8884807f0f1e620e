package no.varde.web.access.passkey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a device must sign, so that what it once signed cannot be shown again. Each says when and for what it was made, and
 * is sealed with a key of this run of the program; so asking for one costs no memory, and only those that were used must
 * be remembered until they are too old. Safe to share between threads.
 */
final class Challenges {

    /** How long one can be used. */
    static final Duration LASTS = Duration.ofMinutes(5);

    private static final int RANDOM = 16;
    private static final int HEAD = RANDOM + Long.BYTES;
    private static final int WHOLE = HEAD + 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final Map<String, Instant> spent = new LinkedHashMap<>();

    Challenges() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /**
     * A new one, as base64url.
     *
     * @param purpose what it is for; it can be used for nothing else
     */
    String make(String purpose, Instant now) {
        byte[] fresh = new byte[RANDOM];
        random.nextBytes(fresh);
        byte[] head = ByteBuffer.allocate(HEAD)
                .put(fresh)
                .putLong(now.getEpochSecond())
                .array();
        byte[] whole = Arrays.copyOf(head, WHOLE);
        System.arraycopy(seal(head, purpose), 0, whole, HEAD, WHOLE - HEAD);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Whether it was made here for this, lately, and was not used yet. */
    synchronized boolean isOpen(String challenge, String purpose, Instant now) {
        byte[] whole = bytes(challenge);
        if (whole.length != WHOLE) {
            return false;
        }
        byte[] head = Arrays.copyOf(whole, HEAD);
        Instant made = Instant.ofEpochSecond(ByteBuffer.wrap(head).getLong(RANDOM));
        return MessageDigest.isEqual(Arrays.copyOfRange(whole, HEAD, WHOLE), seal(head, purpose))
                && !now.isBefore(made.minus(LASTS))
                && now.isBefore(made.plus(LASTS))
                && !spent.containsKey(challenge);
    }

    /** Uses it up, once; false when somebody else was faster. */
    synchronized boolean use(String challenge, String purpose, Instant now) {
        spent.values().removeIf(used -> used.plus(LASTS).plus(LASTS).isBefore(now));
        return isOpen(challenge, purpose, now) && spent.putIfAbsent(challenge, now) == null;
    }

    private static byte[] bytes(String challenge) {
        try {
            return Base64.getUrlDecoder().decode(challenge);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] seal(byte[] head, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(head);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }
}
