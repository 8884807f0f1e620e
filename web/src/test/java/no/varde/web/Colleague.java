package no.varde.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.core.access.Role;

/**
 * Somebody at work in the demonstration, in a role, over the network: keeps cookies and sends forms with the token of the
 * page read last. Follows no redirect. Used by one thread at a time.
 */
public final class Colleague {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "varde-test-boundary";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String language = "nb";
    private String token = "";

    /**
     * A colleague.
     *
     * @param address any address on the server
     */
    public Colleague(String address, Role role) {
        URI uri = URI.create(address);
        this.origin = "http://localhost:" + uri.getPort();
        cookies.put("varde-role", role.text());
    }

    /** The same, who reads another language from now on. */
    public Colleague reading(String tag) {
        language = tag;
        return this;
    }

    /** Reads a page. */
    public HttpResponse<String> get(String path) throws IOException {
        return send(request(path));
    }

    /** Sends a form with the token of the page read last. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
        return post(path, fields, "text/html");
    }

    /** The same for an answer of some type. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String accept) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("token", token);
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Accept", accept)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Hands a file in with the token of the page read last. */
    public HttpResponse<String> upload(String path, String name, byte[] content) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token + "\r\n--"
                                + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Where an answer sends one on to; an empty text when nowhere. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(Duration.ofMinutes(5))
                .header("Accept-Language", language)
                .header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer;
        try {
            answer = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted").initCause(e);
        }
        for (String line : answer.headers().allValues("Set-Cookie")) {
            String[] pair = line.split(";", 2)[0].split("=", 2);
            if (line.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
