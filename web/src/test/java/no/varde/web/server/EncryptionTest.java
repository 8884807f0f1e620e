package no.varde.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import no.varde.core.access.Right;
import no.varde.web.Served;
import no.varde.web.http.Answer;
import no.varde.web.http.Networks;
import no.varde.web.http.Traffic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that encrypts by itself, with a certificate and a key in files. */
class EncryptionTest {

    private static final KeyPair KEYS = Certificates.ec();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @BeforeEach
    void serve() throws IOException {
        TlsFiles files = Certificates.files(folder, KEYS, "varde.example");
        served = Served.listening(
                routes -> {
                    routes.get(
                            "/hello",
                            Right.OPEN,
                            request -> Answer.text("text/plain", request.way() + " " + request.isConfidential()));
                    routes.post("/hello", Right.CHANGE, request -> Answer.text("text/plain", "sent"));
                },
                Served.listening(Optional.of(files), Networks.NONE, 5),
                Traffic.NONE);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void whatItAnswersIsEncryptedAndTellsTheBrowserToStayWithThat() throws Exception {
        try (SSLSocket socket = connect()) {
            assertThat(socket.getSession().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(certificate(socket).getSubjectX500Principal().getName()).isEqualTo("CN=varde.example");
            assertThat(ask(socket, "GET /hello HTTP/1.1\r\nHost: varde.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .contains("Strict-Transport-Security: max-age=31536000")
                    .contains("MACHINE true")
                    .doesNotContain("Server:", "Jetty");
        }
    }

    @Test
    void oldProtocolsAreRefusedAndTheOneBeforeTheNewestIsNot() throws Exception {
        try (SSLSocket socket = socket()) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.startHandshake();
            assertThat(socket.getSession().getCipherSuite()).contains("_ECDHE_", "_GCM_");
        }
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            plain.setSoTimeout(20_000);
            plain.getOutputStream().write(oldGreeting());
            plain.getOutputStream().flush();
            byte[] answer = plain.getInputStream().readAllBytes();
            assertThat(answer).as("an alert, and nothing after it").hasSize(7).startsWith(0x15);
        }
    }

    /** What a client says first that speaks nothing newer than TLS 1.1. */
    private static byte[] oldGreeting() {
        byte[] random = new byte[32];
        byte[] greeting = Certificates.join(
                new byte[] {3, 2}, random, new byte[] {0, 0, 4, (byte) 0xc0, 0x13, (byte) 0xc0, 0x09, 1, 0});
        byte[] message = Certificates.join(new byte[] {1, 0, 0, (byte) greeting.length}, greeting);
        return Certificates.join(new byte[] {0x16, 3, 1, 0, (byte) message.length}, message);
    }

    @Test
    void aCookieOverAnEncryptedConnectionBelongsToThisHostAlone() throws Exception {
        try (SSLSocket socket = connect()) {
            assertThat(ask(socket, "GET /hello?lang=nn HTTP/1.1\r\nHost: varde.example\r\nConnection: close\r\n\r\n"))
                    .contains("Set-Cookie: __Host-varde-language=nn; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=");
        }
        try (SSLSocket socket = connect()) {
            assertThat(ask(
                            socket,
                            String.join(
                                    "\r\n",
                                    "GET /nowhere HTTP/1.1",
                                    "Host: varde.example",
                                    "Accept: text/html",
                                    "Cookie: varde-language=nn",
                                    "Connection: close",
                                    "",
                                    "")))
                    .contains("lang=\"nb\"");
        }
    }

    @Test
    void renewedFilesAreTakenIntoUseWithoutARestart() throws Exception {
        KeyPair fresh = Certificates.rsa();
        Files.writeString(folder.resolve("server.key"), Certificates.key(fresh));
        TimeUnit.MILLISECONDS.sleep(400);
        assertThat(name())
                .as("a new key beside the old certificate changes nothing")
                .isEqualTo("CN=varde.example");

        Files.writeString(folder.resolve("server.pem"), Certificates.certificate(fresh, "renewed.example"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!name().equals("CN=renewed.example") && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(name()).isEqualTo("CN=renewed.example");
    }

    @Test
    void theUnencryptedPortSendsEverybodyOnAndServesNothing() throws IOException {
        assertThat(plain("GET /hello?a=b%2F HTTP/1.1\r\nHost: varde.example\r\n"))
                .startsWith("HTTP/1.1 308")
                .contains("Location: https://varde.example:" + served.port() + "/hello?a=b%2F\r\n")
                .contains("Content-Security-Policy: ")
                .doesNotContain("Strict-Transport-Security", "Server:");
        assertThat(plain("GET /hello HTTP/1.1\r\nHost: evil.example\r\n"))
                .startsWith("HTTP/1.1 404")
                .doesNotContain("Location");
        assertThat(plain("GET //evil.example/ HTTP/1.1\r\nHost: localhost\r\n"))
                .doesNotContain("Location: //")
                .doesNotContain("Location: https://evil");
        assertThat(plain("POST /hello HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n", "a=b"))
                .startsWith("HTTP/1.1 405")
                .doesNotContain("Location", "sent");
    }

    @Test
    void aServerDoesNotStartWithAPairThatDoesNotFit() throws IOException {
        Files.writeString(folder.resolve("server.key"), Certificates.key(Certificates.ec()));
        TlsFiles files = new TlsFiles(folder.resolve("server.pem"), folder.resolve("server.key"));
        assertThatThrownBy(() -> Served.listening(
                        routes -> {}, Served.listening(Optional.of(files), Networks.NONE, 5), Traffic.NONE))
                .rootCause()
                .hasMessageContaining("does not belong to the certificate");
    }

    private String name() throws Exception {
        try (SSLSocket socket = connect()) {
            return certificate(socket).getSubjectX500Principal().getName();
        }
    }

    private static X509Certificate certificate(SSLSocket socket) throws IOException {
        return (X509Certificate) socket.getSession().getPeerCertificates()[0];
    }

    private SSLSocket connect() throws IOException, GeneralSecurityException {
        SSLSocket socket = socket();
        socket.startHandshake();
        return socket;
    }

    private SSLSocket socket() throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), served.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static String ask(Socket socket, String request) throws IOException {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String plain(String head) throws IOException {
        return plain(head, "");
    }

    private String plain(String head, String body) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.server().redirectPort())) {
            return ask(socket, head + "Accept: text/html\r\nConnection: close\r\n\r\n" + body);
        }
    }

    /** Trusts a certificate that signs itself, since the test looks at it. */
    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
