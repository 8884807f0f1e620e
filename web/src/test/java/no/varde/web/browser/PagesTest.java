package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.varde.core.access.Right;
import no.varde.core.basics.Language;
import no.varde.web.Served;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of a page finds what is wrong with it: on small pages with one fault each. */
@ExtendWith(Chromium.class)
class PagesTest {

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.routes(PagesTest::addTo);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static void addTo(Routes.Builder routes) {
        routes.get("/good", Right.OPEN, request -> page(request, "<h1>Heading</h1>"));
        routes.get("/one-language", Right.OPEN, request -> html("nb", "<h1>Heading</h1>"));
        routes.get("/two-headings", Right.OPEN, request -> page(request, "<h1>Heading</h1><h1>Another</h1>"));
        routes.get("/wide", Right.OPEN, request -> page(request, "<h1>" + "Heading".repeat(20) + "</h1>"));
        routes.get("/no-alternative", Right.OPEN, request -> page(request, "<h1>Heading</h1><img src='/favicon.ico'>"));
        routes.get("/pale", Right.OPEN, request -> page(request, "<h1><font color='#ddd'>Heading</font></h1>"));
        routes.get("/inline", Right.OPEN, request -> page(request, "<h1>Heading</h1><script>alert(1)</script>"));
        routes.get("/framed", Right.OPEN, request -> page(request, "<h1>Heading</h1><iframe title='Other'></iframe>"));
        routes.get("/form", Right.OPEN, request -> page(request, form(request)));
        routes.post("/form", Right.OPEN, request -> {
            throw new HttpError(507, "errors.store.full").after(60);
        });
        routes.get("/greeting", Right.OPEN, request -> html("en", "<h1>Welcome</h1>"));
    }

    private static String form(Request request) {
        return "<h1>Form</h1><form method='post' action='/form'><input type='hidden' name='token' value='"
                + request.page("").token()
                + "'><label>Text <textarea name='text'></textarea></label><button>Send</button></form>";
    }

    private static Answer page(Request request, String body) {
        return html(request.language().tag(), body);
    }

    private static Answer html(String language, String body) {
        String page = "<!doctype html><html lang='" + language + "'><meta name='viewport' content='width=device-width'>"
                + "<title>Page</title><body><main>" + body + "</main></body></html>";
        return Answer.bytes("text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsFoundOnAGoodPage(Pages pages) {
        pages.checkEverywhere(served.url("/good"), "good");
    }

    @ParameterizedTest
    @CsvSource({
        "/missing, status of",
        "/one-language, language of",
        "/two-headings, headings of the first rank",
        "/wide, pixels outside the window",
        "/no-alternative, image-alt",
        "/pale, color-contrast",
        "/inline, said in the console",
        "/framed, frames of"
    })
    void aFaultIsFound(String path, String complaint, Pages pages) {
        assertThatThrownBy(() -> pages.checkEverywhere(served.url(path), "fault"))
                .hasMessageContaining(complaint)
                .hasMessageContaining(path);
    }

    @Test
    void whatCouldNotBeSavedIsReadByEverybodyAndSentOnceMore(Pages pages) {
        String typed = "Et langt svar fra " + "nabovik".repeat(9);
        for (Language language : Language.values()) {
            for (int width : Pages.widths(language)) {
                pages.open(served.url("/form"), width, language, page -> {
                    page.locator("textarea").fill(typed);
                    page.locator("button").click();
                    page.locator("#typed").waitFor();
                    page.waitForLoadState();
                    assertThat(page.locator("main").textContent()).contains(typed, "507");
                    assertThat(page.locator("main input[name=text]").inputValue())
                            .isEqualTo(typed);
                    Pages.assertNoSidewaysScroll(page);
                    Pages.assertAccessible(page);
                    Pages.shoot(page, "unsaved-" + width);
                });
            }
        }
    }

    @Test
    void afterAFaultTheNextPageIsSeenAfresh(Pages pages) {
        assertThatThrownBy(() -> pages.checkEverywhere(served.url("/inline"), "fault"))
                .isInstanceOf(AssertionError.class);
        pages.checkEverywhere(served.url("/good"), "good");
    }

    @Test
    void somebodyElseBeginsWithTheirSteps(Pages pages) {
        List<String> seen = new ArrayList<>();
        Pages member = pages.as("member", page -> {
            page.navigate(served.url("/greeting"));
            seen.add(page.locator("h1").textContent());
        });
        member.checkEverywhere(served.url("/good"), "good");
        member.checkEverywhere(served.url("/good"), "good");
        assertThat(seen).containsExactly("Welcome", "Welcome", "Welcome");
        member.open(
                served.url("/good"),
                Pages.WIDE,
                Language.NB,
                page -> assertThat(seen).hasSize(4));
    }
}
