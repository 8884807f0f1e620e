package no.varde.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.access.Right;
import no.varde.web.Served;
import no.varde.web.http.Answer;
import no.varde.web.http.Networks;
import no.varde.web.http.SecurityHeaders;
import no.varde.web.http.StaticFiles;
import no.varde.web.http.Traffic;
import no.varde.web.watch.Watch;
import no.varde.web.watch.WatchPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is asked, and however badly: the answer tells the browser what not to do, and nothing of the server. */
class EveryAnswerTest {

    private static final String HOST = "Host: localhost\r\n";

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.listening(
                routes -> {
                    WatchPages.addTo(routes, Watch.plain("test", Served.NOW));
                    routes.get("/text", Right.OPEN, request -> Answer.text("text/plain", "text"));
                    routes.get("/away", Right.OPEN, request -> Answer.seeOther("/text"));
                    routes.get(
                            "/file",
                            Right.OPEN,
                            request -> Answer.download("ting.csv", "text/csv", out -> out.write(new byte[1 << 17])));
                    routes.get("/broken", Right.OPEN, request -> {
                        throw new IllegalStateException("broken");
                    });
                    routes.post("/text", Right.CHANGE, request -> Answer.text("text/plain", "sent"));
                },
                Served.listening(Optional.empty(), Networks.NONE, 5),
                Traffic.NONE);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @TestFactory
    Stream<DynamicTest> hasTheHeadersAndSaysNothingOfTheServer() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("200 a text", get("/text"));
        asked.put("200 its head alone", "HEAD /text HTTP/1.1\r\n" + HOST);
        asked.put("200 a download", get("/file"));
        asked.put("200 a style sheet", get(StaticFiles.address("varde.css")));
        asked.put("200 a script", get(StaticFiles.address("varde.js")));
        asked.put("200 a typeface", get(StaticFiles.address("inter-latin.woff2")));
        asked.put("200 health", get("/health"));
        asked.put("200 figures", get("/metrics"));
        asked.put("303 a redirect", get("/away"));
        asked.put("303 a chosen language", get("/text?lang=nn"));
        asked.put("400 an address that means two things", get("/a%2Fb"));
        asked.put("400 an address that is wrongly encoded", get("/%zz"));
        asked.put("400 a climbing address", get("/../../etc/passwd"));
        asked.put("400 no host", "GET /text HTTP/1.1\r\n");
        asked.put("400 two hosts", "GET /text HTTP/1.1\r\n" + HOST + "Host: other.example\r\n");
        asked.put("400 two lengths", post("Content-Length: 3\r\nContent-Length: 4\r\n"));
        asked.put("400 a length and chunks", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"));
        asked.put("400 a name with a space", get("/text", "X Y: 1\r\n"));
        asked.put("403 a form from elsewhere", post("Origin: https://evil.example\r\nContent-Length: 0\r\n"));
        asked.put("404 nothing", get("/nothing"));
        asked.put("405 the wrong method", "DELETE /text HTTP/1.1\r\n" + HOST);
        asked.put("405 a trace", "TRACE /text HTTP/1.1\r\n" + HOST);
        asked.put("413 too much", post("Content-Length: 99000000\r\nExpect: 100-continue\r\n"));
        asked.put("421 another host", "GET /text HTTP/1.1\r\nHost: evil.example\r\n");
        asked.put("431 a head that is too long", get("/text", "X-Long: " + "x".repeat(9000) + "\r\n"));
        asked.put("500 our own failure", get("/broken"));
        asked.put("505 another protocol", "GET /text HTTP/3.7\r\n" + HOST);
        return asked.entrySet().stream()
                .map(one -> dynamicTest(one.getKey(), () -> check(one.getKey().substring(0, 3), one.getValue())));
    }

    private static void check(String status, String head) throws IOException {
        for (String accept : new String[] {"Accept: text/html\r\n", "Accept: application/json\r\n", ""}) {
            String answer = Raw.ask(served.port(), head + accept + "Connection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 " + status);
            String headers = answer.substring(0, answer.indexOf("\r\n\r\n") + 2);
            SecurityHeaders.of(false)
                    .forEach((name, value) -> assertThat(headers).contains("\r\n" + name + ": " + value + "\r\n"));
            assertThat(headers)
                    .doesNotContainIgnoringCase("\r\nserver:")
                    .doesNotContainIgnoringCase("x-powered-by")
                    .doesNotContain("unsafe-inline", "unsafe-eval");
            assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("org.eclipse", "Exception");
        }
    }

    private static String get(String path, String... more) {
        return "GET " + path + " HTTP/1.1\r\n" + HOST + String.join("", more);
    }

    private static String post(String more) {
        return "POST /text HTTP/1.1\r\n" + HOST + more;
    }
}
