package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.core.basics.Language;
import no.varde.web.SampleServer;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming in on a new server, as a browser does it: the first link, signing out and in again. */
class SignInTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "en hest på taket";

    @SuppressWarnings("NullAway.Init")
    private SampleServer server;

    @BeforeEach
    void serve() {
        server = SampleServer.startEmpty();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theFirstPersonComesInByTheLinkAndCoordinatesTheirMunicipality() {
        Browser kari = new Browser();
        assertThat(kari.get("/").statusCode()).isEqualTo(303);
        kari.letIn();
        assertThat(kari.get("/municipalities").body()).contains("Kari Nordmann");
        kari.get("/municipalities/new?number=1508");
        HttpResponse<String> made = kari.post(
                "/municipalities/new", "number", "1508", "name", "Ålesund", "path", "alesund", "since", "01.01.2026");
        assertThat(location(made)).isEqualTo("/alesund");
        assertThat(kari.get("/alesund").statusCode()).isEqualTo(200);
        assertThat(kari.get("/alesund/import").statusCode())
                .as("a coordinator brings in plans")
                .isEqualTo(200);
    }

    @Test
    void theSecretLeavesTheAddressAtOnceAndTheLinkWorksOnce() {
        Browser kari = new Browser();
        HttpResponse<String> followed = kari.get(server.letIn());
        assertThat(followed.statusCode()).isEqualTo(303);
        assertThat(location(followed)).isEqualTo("/let-in");
        String secret = server.letIn().substring("/let-in/".length());
        assertThat(kari.get("/let-in").body()).doesNotContain(secret);
        kari.letIn();
        Browser other = new Browser();
        other.get(server.letIn());
        assertThat(other.get("/let-in").statusCode()).isEqualTo(410);
        assertThat(other.get("/municipalities").statusCode()).isEqualTo(303);
    }

    @Test
    void aLinkThatWasMadeUpLetsNobodyIn() {
        Browser guest = new Browser();
        for (String secret : new String[] {"A".repeat(43), "x", "%2e%2e"}) {
            guest.get("/let-in/" + secret);
            assertThat(guest.get("/let-in").statusCode()).as(secret).isEqualTo(410);
        }
    }

    @Test
    void allThatIsWrongIsSaidAtOnceInTheReadersLanguageAndNothingTypedIsLost() {
        for (Language language : Language.values()) {
            Browser kari = new Browser(language);
            kari.get(server.letIn());
            kari.get("/let-in");
            HttpResponse<String> answer =
                    kari.post("/let-in", "name", " ", "email", "kari at fjordvik", "password", "password1234");
            Texts texts = Texts.in(language);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(texts.get("access.name.wrong", "", 200))
                    .contains(texts.get("access.email.wrong", "kari at fjordvik"))
                    .contains(texts.get("access.password.common"))
                    .contains("value=\"kari at fjordvik\"")
                    .doesNotContain("password1234");
        }
    }

    @Test
    void afterSigningOutOneSignsInAgainAndComesBackToWhereOneWas() {
        Browser kari = new Browser();
        kari.letIn();
        String before = kari.session();
        assertThat(location(kari.post("/sign-out"))).isEqualTo("/sign-in");
        assertThat(kari.get("/municipalities").statusCode()).isEqualTo(303);
        assertThat(new Browser(before).get("/municipalities").statusCode())
                .as("a session that has ended lets nobody in")
                .isEqualTo(303);
        HttpResponse<String> led = kari.get("/municipalities?q=1508");
        assertThat(location(led)).isEqualTo("/sign-in?next=%2Fmunicipalities%3Fq%3D1508");
        kari.get(location(led));
        HttpResponse<String> in = kari.signIn("KARI@fjordvik.no", PASSWORD, "/municipalities?q=1508");
        assertThat(location(in)).isEqualTo("/municipalities?q=1508");
        assertThat(kari.session()).isNotEqualTo(before);
        assertThat(kari.get("/municipalities?q=1508").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionIsExchangedWhenOneSignsInAgain() {
        Browser kari = new Browser();
        kari.letIn();
        String before = kari.session();
        assertThat(kari.signIn("kari@fjordvik.no", PASSWORD, "/").statusCode()).isEqualTo(303);
        assertThat(kari.session()).isNotEqualTo(before);
        assertThat(new Browser(before).get("/municipalities").statusCode()).isEqualTo(303);
    }

    @Test
    void whateverIsWrongTheAnswerIsTheSame() {
        new Browser().letIn();
        Browser guest = new Browser();
        guest.get("/sign-in");
        HttpResponse<String> password = guest.signIn("kari@fjordvik.no", "en ku på taket", "/");
        HttpResponse<String> name = guest.signIn("kari@fjordvik.nx", PASSWORD, "/");
        assertThat(password.statusCode()).isEqualTo(422);
        assertThat(name.statusCode()).isEqualTo(422);
        assertThat(name.body().replace("fjordvik.nx", "fjordvik.no")).isEqualTo(password.body());
    }

    @Test
    void whoGuessesIsMadeToWait() {
        new Browser().letIn();
        Browser guest = new Browser(Language.EN);
        guest.get("/sign-in");
        for (int i = 0; i < 5; i++) {
            assertThat(guest.signIn("kari@fjordvik.no", "guess number " + i, "/")
                            .statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<String> answer = guest.signIn("kari@fjordvik.no", "guess number 6", "/");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Too many attempts");
    }

    @Test
    void signingInLeadsNowhereElse() {
        Browser kari = new Browser();
        kari.letIn();
        for (String next : new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example"}) {
            assertThat(location(kari.signIn("kari@fjordvik.no", PASSWORD, next)))
                    .as(next)
                    .isEqualTo("/");
        }
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScripts() {
        Browser kari = new Browser();
        HttpResponse<String> in = kari.letIn();
        assertThat(in.headers().allValues("Set-Cookie"))
                .filteredOn(line -> line.startsWith("varde-session="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** A browser: keeps cookies, and sends forms with the token of the last page. */
    private final class Browser {

        private final HttpClient client = HttpClient.newHttpClient();
        private final Map<String, String> cookies = new HashMap<>();
        private final String language;
        private String token = "";

        Browser() {
            this(Language.NB);
        }

        Browser(Language language) {
            this.language = language.tag();
        }

        /** Another browser with a stolen session. */
        Browser(String session) {
            this(Language.NB);
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

        HttpResponse<String> signIn(String email, String password, String next) {
            return post("/sign-in", "email", email, "password", password, "next", next);
        }

        String session() {
            return cookies.getOrDefault("varde-session", "");
        }

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(URI.create(server.url(path))));
        }

        HttpResponse<String> post(String path, String... form) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < form.length; i += 2) {
                values.put(form[i], form[i + 1]);
            }
            values.put("token", token);
            String body = values.entrySet().stream()
                    .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(URI.create(server.url(path)))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
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
}
