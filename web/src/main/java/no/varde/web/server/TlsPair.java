package no.varde.web.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A certificate with its chain and the private key that belongs to it, fit to be used. */
public final class TlsPair {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");
    private static final String ALIAS = "varde";
    private static final byte[] SAMPLE = "does the key belong to the certificate".getBytes(StandardCharsets.US_ASCII);

    private final List<X509Certificate> chain;
    private final PrivateKey key;

    private TlsPair(List<X509Certificate> chain, PrivateKey key) {
        this.chain = chain;
        this.key = key;
    }

    /**
     * What is wrong with the files, as a text says it.
     *
     * @param key the text's key
     * @param arguments what its places stand for
     */
    public record Fault(String key, List<Object> arguments) {

        /** Copies the arguments. */
        public Fault {
            arguments = List.copyOf(arguments);
        }

        static Fault of(String key, Object... arguments) {
            return new Fault(key, List.of(arguments));
        }
    }

    /**
     * What came of reading the files.
     *
     * @param pair the pair; empty when anything is wrong
     * @param faults everything that is wrong
     */
    public record Outcome(Optional<TlsPair> pair, List<Fault> faults) {

        /** Copies the faults. */
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /** Reads the files and tries whether they are fit to be used at an instant. */
    public static Outcome read(TlsFiles files, Instant now) {
        List<Fault> faults = new ArrayList<>();
        List<X509Certificate> chain = certificates(files.certificate(), faults);
        Optional<PrivateKey> key = privateKey(files.key(), faults);
        for (X509Certificate certificate : chain) {
            checkDays(certificate, files.certificate(), now, faults);
        }
        if (!chain.isEmpty() && key.isPresent()) {
            checkPair(chain, key.get(), files, faults);
        }
        return new Outcome(faults.isEmpty() ? key.map(own -> new TlsPair(chain, own)) : Optional.empty(), faults);
    }

    private static List<X509Certificate> certificates(Path file, List<Fault> faults) {
        List<X509Certificate> chain = new ArrayList<>();
        Optional<String> text = text(file, faults);
        if (text.isEmpty()) {
            return chain;
        }
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (MatchResult block :
                    blocks(text.get()).filter(TlsPair::isCertificate).toList()) {
                chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes(block))));
            }
            if (chain.isEmpty()) {
                faults.add(Fault.of("server.tls.no-certificate", file.toString()));
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            chain.clear();
            faults.add(Fault.of("server.tls.damaged", file.toString()));
        }
        return chain;
    }

    /**
     * The first private key in a PEM file, RSA or on an elliptic curve, in PKCS#8.
     *
     * @param faults where to add what is wrong
     * @return empty when there is none that can be read
     */
    public static Optional<PrivateKey> privateKey(Path file, List<Fault> faults) {
        Optional<String> text = text(file, faults);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (MatchResult block : blocks(text.get()).toList()) {
            String name = file.toString();
            switch (block.group(1)) {
                case "PRIVATE KEY" -> {
                    return key(bytes(block), name, faults);
                }
                case "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY" -> {
                    faults.add(Fault.of("server.tls.old-key", name, block.group(1)));
                    return Optional.empty();
                }
                case "ENCRYPTED PRIVATE KEY" -> {
                    faults.add(Fault.of("server.tls.locked-key", name));
                    return Optional.empty();
                }
                default -> {
                    // A certificate, or the parameters of a curve: the key may come after it.
                }
            }
        }
        faults.add(Fault.of("server.tls.no-key", file.toString()));
        return Optional.empty();
    }

    private static Optional<PrivateKey> key(byte[] encoded, String name, List<Fault> faults) {
        for (String algorithm : List.of("RSA", "EC")) {
            try {
                return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded)));
            } catch (GeneralSecurityException e) {
                // Not of this kind, then.
            }
        }
        faults.add(Fault.of("server.tls.strange-key", name));
        return Optional.empty();
    }

    private static void checkDays(X509Certificate certificate, Path file, Instant now, List<Fault> faults) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        String subject = certificate.getSubjectX500Principal().getName();
        if (now.isAfter(to)) {
            faults.add(Fault.of(
                    "server.tls.expired",
                    file.toString(),
                    subject,
                    to.atZone(ZoneOffset.UTC).toLocalDate()));
        } else if (now.isBefore(from)) {
            faults.add(Fault.of(
                    "server.tls.not-yet",
                    file.toString(),
                    subject,
                    from.atZone(ZoneOffset.UTC).toLocalDate()));
        }
    }

    private static void checkPair(List<X509Certificate> chain, PrivateKey key, TlsFiles files, List<Fault> faults) {
        if (belongs(key, chain.get(0).getPublicKey())) {
            return;
        }
        boolean further = chain.stream().anyMatch(certificate -> belongs(key, certificate.getPublicKey()));
        faults.add(
                further
                        ? Fault.of("server.tls.order", files.certificate().toString())
                        : Fault.of(
                                "server.tls.mismatch",
                                files.certificate().toString(),
                                files.key().toString()));
    }

    private static boolean belongs(PrivateKey key, PublicKey other) {
        if (!key.getAlgorithm().equals(other.getAlgorithm())) {
            return false;
        }
        try {
            Signature signature =
                    Signature.getInstance(key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(key);
            signature.update(SAMPLE);
            byte[] signed = signature.sign();
            signature.initVerify(other);
            signature.update(SAMPLE);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Optional<String> text(Path file, List<Fault> faults) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            faults.add(Fault.of("server.tls.unreadable", file.toString()));
            return Optional.empty();
        }
    }

    private static Stream<MatchResult> blocks(String text) {
        return BLOCK.matcher(text).results();
    }

    private static boolean isCertificate(MatchResult block) {
        return block.group(1).equals("CERTIFICATE");
    }

    private static byte[] bytes(MatchResult block) {
        return Base64.getMimeDecoder().decode(block.group(2));
    }

    /** By what one can tell whether another pair is a different one: a sum over the certificates. */
    String fingerprint() {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (X509Certificate certificate : chain) {
                sum.update(certificate.getEncoded());
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** When the first certificate of the chain runs out. */
    Instant end() {
        return chain.stream()
                .map(certificate -> certificate.getNotAfter().toInstant())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Both in a key store that exists in memory only. */
    KeyStore keyStore(String password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, password.toCharArray(), chain.toArray(X509Certificate[]::new));
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A key store in memory cannot be made", e);
        }
    }
}
