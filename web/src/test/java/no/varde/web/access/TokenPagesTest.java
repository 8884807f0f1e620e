package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Credential;
import no.varde.core.access.Token;
import no.varde.core.basics.Language;
import no.varde.core.store.Signature;
import no.varde.web.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person makes a token, is shown it once, and ends it; the program that has it can do so much and no more. */
class TokenPagesTest {

    private static final Pattern SHOWN = Pattern.compile("varde_[A-Za-z0-9_-]{43}");
    private static final Pattern HANDLE = Pattern.compile("name=\"handle\" value=\"([0-9a-f]{16})\"");

    @SuppressWarnings("NullAway.Init")
    private static SampleServer server;

    @SuppressWarnings("NullAway.Init")
    private static WebUser kari;

    @BeforeAll
    static void serve() {
        server = SampleServer.startEmpty();
        kari = new WebUser(server, Language.EN);
        kari.letIn();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> asked(String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url("/api/v1/municipalities")))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(found.groupCount());
    }

    private static List<Credential> tokens() {
        return server.store()
                .read(reading -> reading.people().everybody().stream()
                        .flatMap(each ->
                                reading.people().credentials(each.person().id()).stream())
                        .filter(each -> each.kind() == Credential.Kind.TOKEN)
                        .toList());
    }

    @Test
    void isShownOnceWorksAndIsOverAtOnceWhenItIsEnded() {
        kari.get("/account/tokens");
        HttpResponse<String> made =
                kari.post("/account/tokens", "name", "Lønnssystemet", "rights", "read", "days", "30");
        String token = first(SHOWN, made.body());
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(tokens()).noneMatch(each -> (each.key() + each.kept() + each.label()).contains(token));
        assertThat(asked(token).statusCode()).isEqualTo(200);
        String listed = kari.get("/account/tokens").body();
        assertThat(listed).contains("Lønnssystemet").doesNotContain(token).doesNotContain("Not used yet");
        HttpResponse<String> ended = kari.post("/account/tokens/end", "handle", first(HANDLE, listed));
        assertThat(WebUser.location(ended)).isEqualTo("/account/tokens");
        HttpResponse<String> refused = asked(token);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        kari.get("/account/tokens");
        HttpResponse<String> wrong = kari.post("/account/tokens", "name", "", "rights", "all", "days", "9999");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Write what the token is for")
                .contains("“all”")
                .contains("“9999”")
                .doesNotContainPattern(SHOWN);
    }

    @Test
    void oneThatHasRunOutOrWasMadeUpLetsNobodyIn() {
        String old = Secrets.TOKEN + Secrets.fresh();
        String person = server.store()
                .read(reading -> reading.people().everybody().get(0).person().id());
        LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/Oslo")).minusDays(1);
        server.store().write(Signature.of(person, Instant.now()), writing -> {
            writing.people().keep(new Token(true, yesterday).kept(Secrets.hash(old), person, "Old", Instant.now()));
            return true;
        });
        assertThat(asked(old).statusCode()).isEqualTo(401);
        assertThat(asked(Secrets.TOKEN + "A".repeat(43)).statusCode()).isEqualTo(401);
        assertThat(asked("").statusCode()).isEqualTo(401);
        assertThat(asked(kari.session()).statusCode())
                .as("a session is no token")
                .isEqualTo(401);
        assertThat(kari.get("/account/tokens").body()).contains("Ran out");
    }

    @Test
    void aSessionAloneLetsNoProgramIn() {
        assertThat(kari.get("/api/v1/municipalities").statusCode()).isEqualTo(401);
    }
}
