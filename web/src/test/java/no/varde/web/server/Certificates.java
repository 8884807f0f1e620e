package no.varde.web.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

/** Makes certificates that sign themselves, for tests. */
final class Certificates {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final AtomicLong NUMBER = new AtomicLong(1);

    private Certificates() {}

    static KeyPair ec() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair rsa() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate for {@code localhost} and another name, as PEM. */
    static String certificate(KeyPair keys, String name, Instant from, Instant to) {
        boolean ec = keys.getPublic().getAlgorithm().equals("EC");
        byte[] algorithm =
                ec ? sequence(oid("06082a8648ce3d040302")) : sequence(oid("06092a864886f70d01010b"), new byte[] {5, 0});
        byte[] who = sequence(tagged(
                0x31, sequence(oid("0603550403"), tagged(0x0c, name.getBytes(StandardCharsets.UTF_8)))));
        byte[] names = sequence(
                tagged(0x82, name.getBytes(StandardCharsets.US_ASCII)),
                tagged(0x82, "localhost".getBytes(StandardCharsets.US_ASCII)));
        byte[] extensions = tagged(0xa3, sequence(sequence(oid("0603551d11"), tagged(0x04, names))));
        byte[] content = sequence(
                tagged(0xa0, new byte[] {2, 1, 2}),
                tagged(0x02, BigInteger.valueOf(NUMBER.getAndIncrement()).toByteArray()),
                algorithm,
                who,
                sequence(time(from), time(to)),
                who,
                keys.getPublic().getEncoded(),
                extensions);
        try {
            Signature signature = Signature.getInstance(ec ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            byte[] signed = tagged(0x03, join(new byte[] {0}, signature.sign()));
            return pem("CERTIFICATE", sequence(content, algorithm, signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate that is valid today. */
    static String certificate(KeyPair keys, String name) {
        Instant now = Instant.now();
        return certificate(keys, name, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(90)));
    }

    /** The private key as PEM in PKCS#8. */
    static String key(KeyPair keys) {
        return pem("PRIVATE KEY", keys.getPrivate().getEncoded());
    }

    /** Both in files of a folder. */
    static TlsFiles files(Path folder, KeyPair keys, String name) throws IOException {
        return new TlsFiles(
                Files.writeString(folder.resolve("server.pem"), certificate(keys, name)),
                Files.writeString(folder.resolve("server.key"), key(keys)),
                Duration.ofMillis(100));
    }

    static String pem(String kind, byte[] bytes) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }

    private static byte[] time(Instant instant) {
        return tagged(0x18, TIME.format(instant).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] oid(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    private static byte[] sequence(byte[]... parts) {
        return tagged(0x30, join(parts));
    }

    private static byte[] tagged(int tag, byte[] content) {
        byte[] length = content.length < 128
                ? new byte[] {(byte) content.length}
                : content.length < 256
                        ? new byte[] {(byte) 0x81, (byte) content.length}
                        : new byte[] {(byte) 0x82, (byte) (content.length >> 8), (byte) content.length};
        return join(new byte[] {(byte) tag}, length, content);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
