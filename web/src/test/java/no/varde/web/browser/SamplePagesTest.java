package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import no.varde.core.basics.Language;
import no.varde.web.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the sample municipality, in a real browser: three languages, wide and narrow, no axe violation. */
@ExtendWith(Chromium.class)
class SamplePagesTest {

    @SuppressWarnings("NullAway.Init")
    private static SampleServer sample;

    @BeforeAll
    static void serve() {
        sample = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fjordvik",
                "/fjordvik/reforms",
                "/fjordvik/reforms/shr",
                "/fjordvik/measures",
                "/fjordvik/measures/natt",
                "/fjordvik/connections",
                "/fjordvik/room-for-action?reform=kl25",
                "/fjordvik/leadership",
                "/fjordvik/municipality",
                "/fjordvik/import",
                "/municipalities?q=1507",
                "/about/rules"
            })
    void readsWellForEverybody(String path, Pages pages) {
        pages.checkEverywhere(
                sample.url(path), path.replaceAll("[^a-z0-9]+", "-").substring(1));
    }

    @Test
    void theOverviewShowsEveryReformThatIsFollowedUp(Pages pages) {
        pages.openWithoutScript(sample.url("/fjordvik"), Pages.WIDE, Language.NB, page -> {
            assertThat(page.locator(".v-matrix-section").count()).isEqualTo(4);
            assertThat(page.locator(".v-strip").textContent()).contains("oppdiktet");
        });
    }

    @Test
    void aFilterInTheListIsKeptInTheAddressAndShowsFewer(Pages pages) {
        pages.openWithoutScript(sample.url("/fjordvik/measures"), Pages.WIDE, Language.NB, page -> {
            int all = page.locator("tbody tr").count();
            page.locator("#f-sector").selectOption("NAV");
            page.locator("#filter button[type=submit]").click();
            assertThat(page.url()).contains("sector=NAV");
            assertThat(page.locator("tbody tr").count()).isPositive().isLessThan(all);
        });
    }

    @Test
    void aNewMunicipalityIsMadeFromTheRegister(Pages pages) {
        pages.openWithoutScript(sample.url("/municipalities/new?number=1508"), Pages.WIDE, Language.NB, page -> {
            assertThat(page.locator("#f-path").inputValue()).isEqualTo("alesund");
            page.locator("#f-since").fill("01.02.2026");
            page.locator("main form[method=post] button").click();
            assertThat(page.url()).endsWith("/alesund");
            assertThat(page.locator(".v-strip").count()).isZero();
        });
    }

    @Test
    void whatDoesNotExistAnswersWithAClearPage() throws Exception {
        for (String path : List.of("/fjordvik/measures/none", "/fjordvik/reforms/none", "/nowhere", "/fjordvik/none")) {
            assertThat(status(path)).as(path).isEqualTo(404);
        }
        assertThat(status("/fjordvik?day=31.02.2026")).isEqualTo(400);
        assertThat(status("/fjordvik/room-for-action?since=31.12.2099")).isEqualTo(400);
    }

    private static int status(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(sample.url(path))).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
