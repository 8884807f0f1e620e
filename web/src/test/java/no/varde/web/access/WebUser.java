package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.core.basics.Language;
import no.varde.web.Jar;
import no.varde.web.SampleServer;

/** Somebody with a browser: keeps cookies, and sends forms with the token of the last page. */
final class WebUser {

    static final String PASSWORD = "en hest på taket";

    private final SampleServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Jar jar = new Jar();
    private final String language;

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
        jar.put("varde-session", session);
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
        return jar.cookie("varde-session");
    }

    HttpResponse<String> get(String path) {
        return send(jar.with(request(path)));
    }

    /** Reads it in a format. */
    HttpResponse<String> get(String path, String format) {
        return send(jar.with(request(path)).header("Accept", format));
    }

    HttpResponse<String> post(String path, String... form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put(form[i], form[i + 1]);
        }
        return send(jar.form(request(path), fields));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url(path))).header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return jar.keep(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
