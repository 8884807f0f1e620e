package no.varde.web.access.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A device with one passkey, written by the standard (WebAuthn, COSE and CBOR) and without the library that checks it.
 * It can be made to lie about everything.
 */
final class Device {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int MADE = 0x40;
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");
    private static final Pattern PERSON = Pattern.compile("\"user\":\\{\"id\":\"([^\"]+)\"");

    private final byte[] id = new byte[16];
    private KeyPair pair = newPair();
    private String person = "";

    /** What the browser says where it is. */
    String origin;

    /** The name for which it makes and uses its key. */
    String host = "localhost";

    /** How often it says that it was used. */
    int count = 1;

    /** Whether it asks its owner who they are. */
    boolean verifies = true;

    Device(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes another key and says nothing of it. */
    void changeKey() {
        pair = newPair();
    }

    void claimToBelongTo(String somebody) {
        person = encoded(somebody.getBytes(StandardCharsets.UTF_8));
    }

    String key() {
        return encoded(id);
    }

    /** Makes its passkey, for what the server asked. */
    String make(String asked) {
        person = found(PERSON, asked);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        write(made, new byte[16]);
        write(made, new byte[] {0, (byte) id.length});
        write(made, id);
        write(made, publicKey());
        byte[] data = data(MADE, made.toByteArray());
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        write(object, new byte[] {(byte) 0xa3, 0x63});
        write(object, "fmt".getBytes(StandardCharsets.US_ASCII));
        write(object, new byte[] {0x64});
        write(object, "none".getBytes(StandardCharsets.US_ASCII));
        write(object, new byte[] {0x67});
        write(object, "attStmt".getBytes(StandardCharsets.US_ASCII));
        write(object, new byte[] {(byte) 0xa0, 0x68});
        write(object, "authData".getBytes(StandardCharsets.US_ASCII));
        write(object, new byte[] {0x58, (byte) data.length});
        write(object, data);
        return answer(
                client("webauthn.create", asked),
                "\"attestationObject\":\"" + encoded(object.toByteArray()) + "\",\"transports\":[\"internal\"]");
    }

    /** Uses its passkey, for what the server asked. */
    String use(String asked) {
        String client = client("webauthn.get", asked);
        byte[] data = data(0, new byte[0]);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return answer(
                    client,
                    "\"authenticatorData\":\"" + encoded(data) + "\",\"signature\":\"" + encoded(signature.sign())
                            + "\",\"userHandle\":\"" + person + "\"");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String client(String type, String asked) {
        return "{\"type\":\"" + type + "\",\"challenge\":\"" + found(CHALLENGE, asked) + "\",\"origin\":\"" + origin
                + "\",\"crossOrigin\":false}";
    }

    private String answer(String client, String response) {
        return "{\"id\":\"" + key() + "\",\"rawId\":\"" + key()
                + "\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\""
                + encoded(client.getBytes(StandardCharsets.UTF_8)) + "\"," + response + "}}";
    }

    private byte[] data(int more, byte[] made) {
        int flags = PRESENT | more | (verifies ? VERIFIED : 0);
        return ByteBuffer.allocate(37 + made.length)
                .put(sha256(host))
                .put((byte) flags)
                .putInt(count)
                .put(made)
                .array();
    }

    /** The public key in COSE: a map of kind, algorithm, curve and the two coordinates. */
    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        ByteArrayOutputStream cose = new ByteArrayOutputStream();
        write(cose, new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
        write(cose, coordinate(key.getW().getAffineX()));
        write(cose, new byte[] {0x22, 0x58, 0x20});
        write(cose, coordinate(key.getW().getAffineY()));
        return cose.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] whole = new byte[32];
        byte[] last = bytes.length > 32 ? Arrays.copyOfRange(bytes, bytes.length - 32, bytes.length) : bytes;
        System.arraycopy(last, 0, whole, 32 - last.length, last.length);
        return whole;
    }

    private static void write(ByteArrayOutputStream out, byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Not asked as a device is asked: " + text);
        }
        return matcher.group(1);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
