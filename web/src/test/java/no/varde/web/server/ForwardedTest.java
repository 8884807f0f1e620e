package no.varde.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.web.Served;
import no.varde.web.http.Answer;
import no.varde.web.http.Networks;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Traffic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is believed about whom: a proxy when it is trusted, and nobody else. */
class ForwardedTest {

    private static void rooms(Routes.Builder routes) {
        routes.get("/who", Right.OPEN, ForwardedTest::who);
        routes.plain("/plain", ForwardedTest::who);
        routes.post("/who", Right.CHANGE, ForwardedTest::who);
    }

    /** Trusts this machine and a network, as a server does with a proxy in front that has another one in front of it. */
    private static Served behind;

    /** Trusts nobody. */
    private static Served alone;

    @BeforeAll
    static void serve() {
        behind = served("127.0.0.1, 10.0.0.0/8");
        alone = served("10.0.0.0/8");
    }

    private static Served served(String proxies) {
        Networks trusted = Networks.parse(proxies).orElseThrow();
        return Served.listening(ForwardedTest::rooms, Served.listening(Optional.empty(), trusted, 5), Traffic.NONE);
    }

    @AfterAll
    static void stop() {
        behind.close();
        alone.close();
    }

    private static Answer who(Request request) {
        return Answer.text(
                "text/plain",
                String.join(
                        " ",
                        request.clientAddress().getHostAddress(),
                        request.servlet().getScheme(),
                        request.servlet().getServerName() + ":"
                                + request.servlet().getServerPort(),
                        request.way().name()));
    }

    @Test
    void aTrustedProxySaysWhoTheClientIsHowItCameAndWhomItAskedFor() {
        String said = behind.get(
                        "/who",
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "varde.example")
                .body();
        assertThat(said).isEqualTo("203.0.113.9 https varde.example:443 PROXY");
    }

    @Test
    void fromAnybodyElseNothingOfThatCounts() {
        String said = alone.get(
                        "/who",
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "evil.example")
                .body();
        assertThat(said).isEqualTo("127.0.0.1 http localhost:" + alone.port() + " STRANGE_PROXY");
        assertThat(alone.get("/who").body()).endsWith(" MACHINE");
    }

    /** A client can send the header itself; what the proxy adds stands to the right of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | 203.0.113.9",
                "6.6.6.6, 203.0.113.9 | 203.0.113.9",
                "6.6.6.6, 203.0.113.9, 10.0.0.3 | 203.0.113.9",
                "6.6.6.6, 203.0.113.9, 10.0.0.3, 127.0.0.1 | 203.0.113.9",
                "127.0.0.1, 203.0.113.9 | 203.0.113.9",
                "203.0.113.9:52811 | 203.0.113.9",
                "2001:db8::9 | 2001:db8:0:0:0:0:0:9",
                "[2001:db8::9]:443 | 2001:db8:0:0:0:0:0:9",
                "10.0.0.4, 10.0.0.3 | 10.0.0.4",
                "unknown | 127.0.0.1",
                "6.6.6.6, unknown, 10.0.0.3 | 10.0.0.3",
                "6.6.6.6, <script>, 10.0.0.3 | 10.0.0.3",
                "203.0.113.9, | 127.0.0.1"
            })
    void theClientIsTheFirstFromTheRightWhoIsNoTrustedProxy(String forwarded, String client) {
        assertThat(behind.get("/plain", "X-Forwarded-For", forwarded).body()).startsWith(client + " ");
    }

    @Test
    void severalHeadersAreReadAsOneList() {
        String said = behind.get("/plain", "X-Forwarded-For", "6.6.6.6", "X-Forwarded-For", "203.0.113.9")
                .body();
        assertThat(said).startsWith("203.0.113.9 ");
    }

    @Test
    void theNearestProxysWordCountsForTheProtocolAndTheHostToo() {
        String said = behind.get(
                        "/plain",
                        "X-Forwarded-Proto",
                        "https, http",
                        "X-Forwarded-Host",
                        "evil.example, varde.example:8443")
                .body();
        assertThat(said).contains(" http varde.example:8443 ");
    }

    @Test
    void whatAProxySaysMustMakeSense() {
        assertThat(behind.get("/plain", "X-Forwarded-Proto", "gopher").statusCode())
                .isEqualTo(400);
        assertThat(behind.get("/plain", "X-Forwarded-Host", "a b").statusCode()).isEqualTo(400);
        assertThat(behind.get("/plain", "X-Forwarded-Host", "evil.example").statusCode())
                .isEqualTo(421);
    }

    @Test
    void whoComesThroughAProxyInClearIsToldSoAndServedNothing() {
        var refused =
                behind.get("/who", "X-Forwarded-For", "203.0.113.9", "Accept", "text/html", "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("X-Forwarded-Proto: https").doesNotContain("PROXY");
        assertThat(refused.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(behind.get("/who", "X-Forwarded-Proto", "http").statusCode()).isEqualTo(403);
        assertThat(behind.get("/plain").statusCode()).isEqualTo(200);
    }

    @Test
    void behindATrustedProxyTheBrowserIsToldToStayEncrypted() {
        assertThat(behind.get("/who", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(alone.get("/who", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }
}
