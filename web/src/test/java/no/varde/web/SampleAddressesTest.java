package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address that is wrong answers with, to people and to programs. */
class SampleAddressesTest {

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
    @CsvSource({
        "/nowhere,404,Siden finnes ikke",
        "/fjordvik/none,404,Siden finnes ikke",
        "/fjordvik/measures/none,404,Siden finnes ikke",
        "/fjordvik/reforms/none,404,Siden finnes ikke",
        "/fjordvik?day=31.02.2026,400,Datoen finnes ikke",
        "/fjordvik?day=tull,400,Datoen finnes ikke",
        "/fjordvik/room-for-action?since=31.12.2099,400,De to dagene står i feil rekkefølge"
    })
    void isSaidOnAPageAndAsAProblem(String path, int status, String title) throws Exception {
        HttpResponse<String> page = send("GET", path, "text/html");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(">" + title + "</h1>").contains("class=\"ds-button\"");
        HttpResponse<String> problem = send("GET", path, "application/json");
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("\"title\":\"" + title + "\"");
    }

    @Test
    void anErrorWithinAMunicipalityKeepsItsMenu() throws Exception {
        assertThat(send("GET", "/fjordvik/none", "text/html").body()).contains("href=\"/fjordvik/measures\"");
    }

    @Test
    void aDayThatIsWrongLeadsToThePageAsOfToday() throws Exception {
        assertThat(send("GET", "/fjordvik/measures?day=tull&q=buss", "text/html")
                        .body())
                .contains("href=\"/fjordvik/measures?q=buss\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fjordvik/measures?reform=tull", "/fjordvik/room-for-action?area=tull"})
    void aFilterThatNobodyKnowsIsTold(String path) throws Exception {
        HttpResponse<String> page = send("GET", path, "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Adressen filtrerer på noe Varde ikke kjenner: tull.");
    }

    @Test
    void aSlashTooManyLeadsToThePage() throws Exception {
        HttpResponse<String> moved = send("GET", "/fjordvik/measures/?q=buss", "text/html");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains("/fjordvik/measures?q=buss");
        assertThat(send("GET", "/fjordvik/none/", "text/html").statusCode()).isEqualTo(404);
        assertThat(send("GET", "//example.org/", "text/html").headers().firstValue("Location"))
                .isEmpty();
    }

    @Test
    void theLanguageIsChangedWhereThereIsNoPageToo() throws Exception {
        HttpResponse<String> chosen = send("GET", "/fjordvik/none?lang=nn", "text/html");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains("/fjordvik/none");
        assertThat(chosen.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.contains("nn"));
    }

    @Test
    void aLongSearchIsAnsweredAndALongerOneIsRefusedInWords() throws Exception {
        assertThat(send("GET", "/fjordvik/measures?q=" + "a".repeat(5000), "text/html")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = refused("/fjordvik/measures?q=" + "a".repeat(40_000));
        assertThat(refused.statusCode()).isEqualTo(414);
        assertThat(refused.body()).contains(">Adressen er for lang</h1>");
    }

    /** The server closes before it has read all; a client that was still writing then may lose the answer, and asks again. */
    private static HttpResponse<String> refused(String path) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return send("GET", path, "text/html");
            } catch (IOException e) {
                if (attempt == 5) {
                    throw e;
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/fjordvik,200", "/fjordvik/measures,200", "/nowhere,404", "/fjordvik?day=tull,400"})
    void aHeadRequestAnswersLikeAReadingWithoutABody(String path, int status) throws Exception {
        HttpResponse<String> head = send("HEAD", path, "text/html");
        assertThat(head.statusCode()).isEqualTo(status);
        assertThat(head.body()).isEmpty();
    }

    private static HttpResponse<String> send(String method, String path, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sample.url(path)))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept", accept)
                .header("Accept-Language", "nb")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
