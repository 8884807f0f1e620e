package no.varde.web.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.varde.web.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a group of the sample municipality can still influence, as its representative reads it. */
class InfluencePagesTest {

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

    private static HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(sample.url(path)))
                            .header("Cookie", "varde-role=representative")
                            .header("Accept-Language", "nb")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyGroupThatIsConcernedLeadsToItsList() {
        assertThat(get("/fjordvik/influence").body())
                .contains("href=\"/fjordvik/influence/union-representatives\"")
                .contains("href=\"/fjordvik/influence/elderly-council\"");
    }

    @Test
    void theListSaysWhatIsOpenUntilWhenWhatComesThenAndWhomToAsk() {
        assertThat(get("/fjordvik/influence/union-representatives").body())
                .containsSubsequence(
                        "har en siste nyttig dag",
                        "Nytt varslingsanlegg på Fjordgløtt",
                        "dager igjen",
                        "Deretter: Kontrakten skrives under",
                        "Hvordan trinnet «Kontrakten skrives under» skal gjøres (kan ikke gjøres om)",
                        "Bare informert",
                        "Solveig Rein, enhetsleder Fjordgløtt",
                        "Ingen avgjørelse er planlagt");
    }

    @Test
    void asOfADayWhenTheActIsOverdueItSaysThatTheDayIsNotKnown() {
        assertThat(get("/fjordvik/influence/union-representatives?day=01.06.2028")
                        .body())
                .contains("Siste nyttige dag er ikke kjent")
                .doesNotContain("dager igjen");
    }

    @Test
    void aRepresentativesFirstPageBeginsWithIt() {
        assertThat(get("/fjordvik/mine").body())
                .containsSubsequence(
                        "Dette kan dere ennå påvirke",
                        "href=\"/fjordvik/influence/union-representatives\"",
                        "Nytt varslingsanlegg på Fjordgløtt",
                        "dager igjen",
                        "Min gruppe: Tillitsvalgte");
    }

    @Test
    void noSuchGroupIsNoPage() {
        assertThat(get("/fjordvik/influence/kings").statusCode()).isEqualTo(404);
        assertThat(get("/fjordvik/influence/kings/calendar").statusCode()).isEqualTo(404);
    }

    @Test
    void theDaysAreTakenAlongAsACalendarFile() {
        HttpResponse<String> file = get("/fjordvik/influence/union-representatives/calendar");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("Siste-nyttige-dager-for-tillitsvalgte-i-Fjordvik.ics");
        assertThat(file.body()).contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:");
    }

    @Test
    void anAddressThatNobodyMadeIsNone() {
        assertThat(get("/calendar/" + "a".repeat(43) + ".ics").statusCode()).isEqualTo(404);
        assertThat(get("/calendar/short").statusCode()).isEqualTo(404);
    }
}
