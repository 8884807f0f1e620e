package no.varde.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import no.varde.core.access.Role;

/**
 * Somebody at work in the demonstration, in a role, over the network: keeps cookies and sends forms with the token of the
 * page read last. Follows no redirect. Used by one thread at a time.
 */
public final class Colleague {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String origin;
    private final Jar jar = new Jar();
    private String language = "nb";

    /**
     * A colleague.
     *
     * @param address any address on the server
     */
    public Colleague(String address, Role role) {
        URI uri = URI.create(address);
        this.origin = "http://localhost:" + uri.getPort();
        jar.put("varde-role", role.text());
    }

    /** The same, who reads another language from now on. */
    public Colleague reading(String tag) {
        language = tag;
        return this;
    }

    /** Reads a page. */
    public HttpResponse<String> get(String path) throws IOException {
        return send(jar.with(request(path)));
    }

    /** Sends a form with the token of the page read last. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
        return post(path, fields, "text/html");
    }

    /** The same for an answer of some type. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String accept) throws IOException {
        return send(jar.form(request(path), fields).header("Accept", accept));
    }

    /**
     * The same in two halves, between which something else happens.
     *
     * @return the whole answer, with its status line and headers
     */
    String postInHalves(String path, Map<String, String> fields, Between between)
            throws IOException, InterruptedException {
        byte[] body = jar.body(fields).getBytes(StandardCharsets.UTF_8);
        String head = String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Cookie: " + jar.cookies(),
                "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length,
                "",
                "");
        try (Socket socket = new Socket("localhost", URI.create(origin).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body, 0, body.length / 2);
            out.flush();
            between.happens();
            out.write(body, body.length / 2, body.length - body.length / 2);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What happens between two halves. */
    @FunctionalInterface
    interface Between {
        void happens() throws InterruptedException;
    }

    /** Hands a file in with the token of the page read last. */
    public HttpResponse<String> upload(String path, String name, byte[] content) throws IOException {
        return send(jar.upload(request(path), name, content));
    }

    /** Where an answer sends one on to; an empty text when nowhere. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(Duration.ofMinutes(5))
                .header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return jar.keep(CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted").initCause(e);
        }
    }
}
