package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.core.basics.Language;
import no.varde.web.SampleServer;

/** Somebody with a browser: keeps cookies, and sends forms with the token of the last page. */
final class WebUser {

    static final String PASSWORD = "en hest på taket";

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final SampleServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final String language;
    private String token = "";

    WebUser(SampleServer server) {
        this(server, Language.NB);
    }

    WebUser(SampleServer server, Language language) {
        this.server = server;
        this.language = language.tag();
    }

    /** Another browser with a stolen session. */
    WebUser(SampleServer server, String session) {
        this(server, Language.NB);
        cookies.put("varde-session", session);
    }

    HttpResponse<String> letIn() {
        get(server.letIn());
        get("/let-in");
        HttpResponse<String> in =
                post("/let-in", "name", "Kari Nordmann", "email", "Kari@Fjordvik.no", "password", PASSWORD);
        assertThat(location(in)).isEqualTo("/municipalities");
        get("/municipalities");
        return in;
    }

    /** Follows a link for somebody who is known, and chooses the password. */
    HttpResponse<String> follow(String link, String name, String email) {
        get(link);
        get("/let-in");
        HttpResponse<String> in = post("/let-in", "name", name, "email", email, "password", PASSWORD, "position", "");
        get(location(in).isEmpty() ? "/account" : location(in));
        return in;
    }

    HttpResponse<String> signIn(String email, String password, String next) {
        return post("/sign-in", "email", email, "password", password, "next", next);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    String session() {
        return cookies.getOrDefault("varde-session", "");
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.url(path))));
    }

    /** Reads it in a format. */
    HttpResponse<String> get(String path, String format) {
        return send(HttpRequest.newBuilder(URI.create(server.url(path))).header("Accept", format));
    }

    HttpResponse<String> post(String path, String... form) {
        StringBuilder body = new StringBuilder("token=" + token);
        for (int i = 0; i < form.length; i += 2) {
            body.append('&').append(form[i]).append('=').append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        request.header("Accept-Language", language);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer;
        try {
            answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
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
}
