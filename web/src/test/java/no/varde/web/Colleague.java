package no.varde.web;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
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

    /** The same in two halves, the second of them when it is let go. */
    HttpResponse<String> postInHalves(String path, Map<String, String> fields, CountDownLatch letGo)
            throws IOException {
        byte[] body = jar.body(fields).getBytes(StandardCharsets.UTF_8);
        int half = body.length / 2;
        InputStream rest = new FilterInputStream(new ByteArrayInputStream(body, half, body.length - half)) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                try {
                    letGo.await();
                } catch (InterruptedException e) {
                    throw (IOException) new InterruptedIOException("Interrupted").initCause(e);
                }
                return super.read(into, from, most);
            }
        };
        InputStream both = new SequenceInputStream(new ByteArrayInputStream(body, 0, half), rest);
        return send(jar.form(
                request(path),
                HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(() -> both), body.length)));
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
