package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Credential;
import no.varde.core.basics.Language;
import no.varde.web.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The secret address from which somebody's calendar fetches: shown once, kept as a hash, renewed and ended. */
class CalendarAddressTest {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^<\\s]+/calendar/[A-Za-z0-9_-]{43}\\.ics");

    private static final String PAGE = "/storasen/influence/users";

    @SuppressWarnings("NullAway.Init")
    private static SampleServer server;

    @SuppressWarnings("NullAway.Init")
    private static WebUser kari;

    @BeforeAll
    static void serve() {
        server = SampleServer.startEmpty();
        kari = new WebUser(server, Language.NB);
        kari.letIn();
        kari.get("/municipalities/new");
        kari.post("/municipalities/new", "name", "Storåsen", "path", "storasen", "since", "01.01.2026");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static int fetched(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String made() {
        kari.get(PAGE);
        Matcher found = ADDRESS.matcher(
                kari.post("/account/calendars", "of", "storasen users").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static List<Credential> kept() {
        return server.store()
                .read(reading -> reading.people().everybody().stream()
                        .flatMap(each ->
                                reading.people().credentials(each.person().id()).stream())
                        .filter(each -> each.kind() == Credential.Kind.TOKEN)
                        .toList());
    }

    @Test
    void isShownOnceFetchesWithoutSigningInAndIsOverWhenItIsRenewedOrEnded() {
        String first = made();
        assertThat(fetched(first)).isEqualTo(200);
        assertThat(kept()).hasSize(1).noneMatch(each -> first.contains(each.key()));
        assertThat(kari.get("/account/calendars").body())
                .contains("Siste nyttige dager for brukere i Storåsen", "Lag ny")
                .doesNotContain(first, "Ikke hentet ennå");
        String second = made();
        assertThat(kept()).hasSize(1);
        assertThat(fetched(first)).as("renewed").isEqualTo(404);
        assertThat(fetched(second)).isEqualTo(200);
        assertThat(kari.post("/account/calendars/end", "of", "storasen users").statusCode())
                .isEqualTo(303);
        assertThat(fetched(second)).as("ended").isEqualTo(404);
        assertThat(kept()).isEmpty();
    }

    @Test
    void isMadeForNoMunicipalityThatOneMayNotReadAndForNoGroupThereIsNot() {
        kari.get(PAGE);
        for (String of : List.of("elsewhere users", "storasen kings", "storasen", "")) {
            assertThat(kari.post("/account/calendars", "of", of).statusCode())
                    .as(of)
                    .isEqualTo(404);
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void letsNoProgramIn() {
        String secret = made().replaceAll(".*/calendar/|\\.ics", "");
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.url("/api/v1/municipalities")))
                                    .header("Authorization", "Bearer varde_" + secret)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(401);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        kari.post("/account/calendars/end", "of", "storasen users");
    }
}
