package no.varde.web.server;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where a certificate and its key lie, both in PEM, and how often to look whether somebody has renewed them.
 *
 * @param certificate the server's own certificate and, after it, those that lead up to the authority
 * @param key the private key in PKCS#8, not encrypted
 * @param lookEvery how often to look at them again
 */
public record TlsFiles(Path certificate, Path key, Duration lookEvery) {

    /** Looked at every half minute. */
    public TlsFiles(Path certificate, Path key) {
        this(certificate, key, Duration.ofSeconds(30));
    }
}
