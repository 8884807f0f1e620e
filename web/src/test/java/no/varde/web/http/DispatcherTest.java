package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Right;
import no.varde.web.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import varde.pages.StaticTemplates;

/** What a real server answers: pages, errors, languages, forms, and what it refuses. */
class DispatcherTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.routes(
                routes -> {
                    routes.get("/{municipality}/hello", Right.READ, DispatcherTest::page);
                    routes.get(
                            "/day",
                            Right.OPEN,
                            request -> Answer.text("text/plain", request.day().toString()));
                    routes.get("/form", Right.OPEN, DispatcherTest::form);
                    routes.post(
                            "/form",
                            Right.CHANGE,
                            request ->
                                    Answer.seeOther("/heard-" + request.form().text("name")));
                    routes.get("/wrong", Right.OPEN, request -> {
                        FieldErrors errors = new FieldErrors().add("name", "empty");
                        Page page = request.page("Hei");
                        return Answer.invalid(request, errors, () -> new StaticTemplates().partsErrors(page, errors));
                    });
                    routes.get("/broken", Right.OPEN, request -> {
                        throw new IllegalStateException("secret");
                    });
                    routes.get("/away", Right.OPEN, request -> Answer.seeOther("//elsewhere.example"));
                    routes.get("/admin", Right.SERVE, DispatcherTest::page);
                    routes.post("/admin", Right.SERVE, DispatcherTest::page);
                },
                (request, right) -> right != Right.SERVE,
                2);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Answer page(Request request) {
        return Answer.page(new StaticTemplates().layoutError(request.page("Hei"), 200, "Alt vel", ""));
    }

    private static Answer form(Request request) {
        Page page = request.page("Hei");
        return Answer.page(new StaticTemplates().partsToken(page));
    }

    @Test
    void aPageHasItsTitleItsLanguageAndItsMenu() {
        HttpResponse<String> answer = served.get("/fjordvik/hello");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(answer.body())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"nb\"", "<title>Hei – Fjordvik kommune – Varde</title>", "Handlingsrom");
    }

    @Test
    void everyAnswerHasTheSecurityHeaders() {
        for (String path : new String[] {"/fjordvik/hello", "/nowhere", "/broken", "/a%2Fb"}) {
            HttpResponse<String> answer = served.get(path);
            SecurityHeaders.of(false)
                    .forEach((name, value) -> assertThat(answer.headers().firstValue(name))
                            .as(name + " of " + path)
                            .contains(value));
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere,404",
        "/unknown/hello,404",
        "/a%2Fb,400",
        "/broken,500",
        "/admin,403",
        "/day?day=31.02.2026,400"
    })
    void anErrorIsAPageInTheReadersLanguage(String path, int status) {
        for (String language : new String[] {"nb", "nn", "en"}) {
            HttpResponse<String> answer = served.get(path, "Accept", "text/html", "Accept-Language", language);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body())
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("secret", "IllegalState", "Jetty");
        }
    }

    @ParameterizedTest
    @CsvSource({"/nowhere,404", "/a%2Fb,400", "/broken,500", "/admin,403"})
    void aProgramGetsAProblem(String path, int status) {
        HttpResponse<String> answer = served.get(path, "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=utf-8");
        assertThat(answer.body()).startsWith("{\"type\":\"about:blank\"").contains("\"status\":" + status);
    }

    @Test
    void wrongInputIsAPageForPeopleAndAProblemForPrograms() {
        HttpResponse<String> page = served.get("/wrong", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#f-name\"", "empty");
        HttpResponse<String> problem = served.get("/wrong", "Accept", "application/json");
        assertThat(problem.statusCode()).isEqualTo(422);
        assertThat(problem.body()).contains("\"pointer\":\"name\"", "\"detail\":\"empty\"");
    }

    @Test
    void anotherMethodIsToldWhichOnesThereAre() {
        HttpResponse<String> answer = served.send(served.request("/form").DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
        assertThat(served.send(served.request("/form").method("TRACE", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void headAnswersWithoutABody() {
        HttpResponse<String> answer =
                served.send(served.request("/fjordvik/hello").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aForeignHostNameIsTurnedAway() throws IOException {
        assertThat(raw("GET /fjordvik/hello HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("evil.example");
        assertThat(raw("GET /fjordvik/hello HTTP/1.1\r\nHost: LOCALHOST:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aChosenLanguageIsKeptAndTheSamePageShown() {
        HttpResponse<String> answer = served.get("/fjordvik/hello?q=a+b&lang=nn");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/fjordvik/hello?q=a+b");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("varde-language=nn; ");
        assertThat(served.get("/fjordvik/hello", "Cookie", "varde-language=nn").body())
                .contains("<html lang=\"nn\"");
        assertThat(served.get("/fjordvik/hello?lang=de").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void theDayIsTodayUntilAnotherIsAskedFor() {
        assertThat(served.get("/day").body()).isEqualTo("2026-11-22");
        assertThat(served.get("/day?day=1.+mars+2025").body()).isEqualTo("2025-03-01");
    }

    @Test
    void aFormIsTakenOnlyWithItsTokenFromOurOwnPage() {
        HttpResponse<String> page = served.get("/form");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        String form = "name=bjorn&token=" + token.group(1);
        String own = "http://localhost:" + served.port();

        HttpResponse<String> answer = served.post("/form", form, "Cookie", cookie, "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/heard-bjorn");
        assertThat(served.post("/form", form, "Cookie", cookie, "Origin", own).statusCode())
                .isEqualTo(303);

        assertThat(served.post("/form", form, "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(served.post("/form", form, "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post("/form", form, "Cookie", cookie, "Sec-Fetch-Site", "cross-site", "Origin", own)
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post("/form", form, "Cookie", cookie, "Origin", "http://localhost:1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post("/form", form, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(403);
        assertThat(served.post("/form", "name=bjorn&token=x", "Cookie", cookie, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(403);
        String other = "varde-visit=AAAAAAAAAAAAAAAAAAAAAA";
        assertThat(served.post("/form", form, "Cookie", other, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void readingAloneSetsNoCookie() {
        assertThat(served.get("/fjordvik/hello").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aRightThatOneLacksIsAskedForBeforeTheBodyIsRead() {
        assertThat(served.post("/admin", "x=1").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, text/html, filer på høyst 16 MB",
        "nn, text/html, filer på høgst 16 MB",
        "en, text/html, files of at most 16 MB",
        "nn, application/json, filer på høgst 16 MB"
    })
    void whatIsTooLargeIsRefusedBeforeItIsSentAndTheLimitIsNamed(String language, String accept, String limit)
            throws IOException {
        String head = "POST /form HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\nAccept-Language: " + language
                + "\r\n";
        String answer = raw(head + String.join("\r\n", "Expect: 100-continue", "Content-Length: 99000000", "", ""));
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains(accept.equals("text/html") ? "text/html" : "application/problem+json", limit);
    }

    @Test
    void aFormWithoutAFileHasALimitOfItsOwn() {
        String cookie = served.get("/form")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
        String form = "name=" + "x".repeat(1 << 20);
        HttpResponse<String> refused = served.post("/form", form, "Cookie", cookie, "Sec-Fetch-Site", "same-origin");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("høyst 1 MB");
    }

    @Test
    void aRedirectNeverLeadsAway() {
        assertThat(served.get("/away").statusCode()).isEqualTo(500);
    }

    @Test
    void aClientThatDripsItsFormIsCutOff() throws IOException {
        long begun = System.nanoTime();
        HttpResponse<String> page = served.get("/form");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        String answer = raw("POST /form HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nCookie: " + cookie
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nname=");
        assertThat(answer).doesNotContain("303");
        assertThat((System.nanoTime() - begun) / 1e9).isBetween(1.5, 15.0);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException e) {
            return "";
        }
    }
}
