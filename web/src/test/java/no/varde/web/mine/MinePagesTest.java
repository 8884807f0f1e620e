package no.varde.web.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import no.varde.core.access.Role;
import no.varde.web.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everyone's first page, as each role of the sample municipality sees it. */
class MinePagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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

    private static HttpResponse<String> get(Role role, String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(sample.url(path)))
                            .header("Cookie", "varde-role=" + role.text())
                            .header("Accept-Language", "nb")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String mine(Role role) {
        HttpResponse<String> answer = get(role, "/fjordvik/mine");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void everyRoleIsToldWhoItIsAndLedToTheWhole(Role role) {
        assertThat(mine(role))
                .contains("Du er " + role.label().in(no.varde.core.basics.Language.NB) + " i Fjordvik")
                .contains("href=\"/fjordvik\">Hele oversikten");
    }

    @Test
    void theAdministratorHasNoPageInAMunicipality() {
        assertThat(get(Role.ADMINISTRATOR, "/fjordvik/mine").statusCode()).isEqualTo(404);
    }

    @Test
    void anOwnerSeesTheirMeasuresAndWhatIsOverdueAndComing() {
        assertThat(mine(Role.OWNER))
                .contains("Mine tiltak", "tiltak er dine", "Du er ansvarlig", "Over fristen", "Det som kommer")
                .doesNotContain("Sektoren din bærer det", "Min gruppe");
    }

    @Test
    void anOwnerIsRemindedOfMeasuresOfWhichNobodySaidAnythingForLong() {
        String later =
                "/fjordvik/mine?day=" + LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(90);
        assertThat(get(Role.OWNER, later).body())
                .containsSubsequence("Påminnelse: si hvordan det går", "/fjordvik/new/status-note?measure=");
    }

    @Test
    void aLeaderSeesWhatTheirSectorCarriesToo() {
        assertThat(mine(Role.LEADER)).contains("Du er ansvarlig", "Sektoren din bærer det");
    }

    @Test
    void aCoordinatorWhoOwnsNothingIsToldHowAMeasureBecomesTheirs() {
        assertThat(mine(Role.COORDINATOR)).contains("Et tiltak blir ditt når");
    }

    @Test
    void aRepresentativeSeesWhatConcernsTheGroupWhenItWasHeardAndWhatIsComing() {
        assertThat(mine(Role.REPRESENTATIVE))
                .contains(
                        "Min gruppe: Tillitsvalgte",
                        "angår tillitsvalgte",
                        "Dette har gruppen vært med på",
                        "Det som kommer")
                .contains("drøftet")
                .doesNotContain("Mine tiltak");
        assertThat(mine(Role.STATUTORY_COUNCIL_MEMBER)).contains("Min gruppe: Råd for eldre", "angår råd for eldre");
    }

    @Test
    void aCouncilMemberSeesWhatComesToTheCouncilAndWhatItDecided() {
        assertThat(mine(Role.COUNCIL_MEMBER))
                .contains("Dette kommer til kommunestyret", "Behandlet det siste året", "Dette kan du lese");
    }

    @Test
    void whoReadsOnlyIsLedToWhatThereIsToRead() {
        assertThat(mine(Role.ADVISER))
                .contains("Dette kan du lese", "/fjordvik/reforms")
                .doesNotContain("/fjordvik/trail");
        assertThat(mine(Role.AUDITOR)).contains("/fjordvik/trail");
        assertThat(mine(Role.HR_ADVISER)).contains("/fjordvik/leadership");
    }

    @Test
    void theDemonstrationStillOpensOnTheOverview() {
        for (Role role : new Role[] {Role.COORDINATOR, Role.OWNER, Role.REPRESENTATIVE}) {
            assertThat(get(role, "/").headers().firstValue("Location"))
                    .as(role.name())
                    .contains("/fjordvik");
        }
    }

    @Test
    void onAnEarlierDayThePageShowsWhatWasThen() {
        String then = get(Role.OWNER, "/fjordvik/mine?day=1.1.2020").body();
        assertThat(then).contains("Et tiltak blir ditt når").doesNotContain("Du er ansvarlig");
    }
}
