package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
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
                "/fjordvik/mine",
                "/fjordvik/reforms",
                "/fjordvik/reforms/lhl",
                "/fjordvik/reforms/shr",
                "/fjordvik/reforms/lhl/choices",
                "/fjordvik/measures",
                "/fjordvik/measures/natt",
                "/fjordvik/connections",
                "/fjordvik/search?q=matt",
                "/fjordvik/timeline",
                "/fjordvik/influence",
                "/fjordvik/influence/union-representatives",
                "/fjordvik/follow-up",
                "/fjordvik/room-for-action?by=area",
                "/fjordvik/room-for-action?area=bth.trygghet&since=01.10.2026",
                "/fjordvik/leadership",
                "/fjordvik/municipality",
                "/fjordvik/trail",
                "/fjordvik/trail/check",
                "/fjordvik/measures/natt/history",
                "/fjordvik/removed",
                "/fjordvik/facts/measure:natt",
                "/fjordvik/facts/measure:natt/end",
                "/fjordvik/facts/measure:natt/error",
                "/fjordvik/facts/measure:natt/edit",
                "/fjordvik/new/involvement?subjects=measure:natt",
                "/fjordvik/case?subjects=measure:natt",
                "/fjordvik/bulk",
                "/fjordvik/import",
                "/fjordvik/file",
                "/fjordvik/lists",
                "/fjordvik/own-reforms",
                "/fjordvik/own-reforms/new?copy=lhl",
                "/fjordvik/own-reforms/file",
                "/municipalities?q=1507",
                "/municipalities/new?number=1508",
                "/account/tokens",
                "/account/calendars",
                "/about/api",
                "/about/licences",
                "/about/principles",
                "/about/terms",
                "/about/rules"
            })
    void readsWellForEverybody(String path, Pages pages) {
        pages.checkEverywhere(
                sample.url(path), path.replaceAll("[^a-z0-9]+", "-").substring(1));
    }

    @Test
    void whatIsNotThereAndWhatOneMayNotSeeReadWellToo(Pages pages) {
        pages.checkRefusalEverywhere(sample.url("/fjordvik/measures/none"), "not-there", 404);
        pages.checkRefusalEverywhere(sample.url("/fjordvik?day=31.02.2026"), "no-such-day", 400);
        pages.as(
                        "owner",
                        page -> page.context()
                                .addCookies(List.of(new Cookie("varde-role", "owner").setUrl(sample.url("/")))))
                .checkRefusalEverywhere(sample.url("/fjordvik/people"), "not-for-you", 403);
    }

    @Test
    void theOverviewShowsEveryReformThatIsFollowedUp(Pages pages) {
        pages.openWithoutScript(sample.url("/fjordvik"), Pages.WIDE, Language.NB, page -> {
            assertThat(page.locator(".v-matrix-section").count()).isEqualTo(4);
            assertThat(page.locator(".v-strip").textContent()).contains("oppdiktet");
        });
    }

    @Test
    void aPlanOfOnesOwnIsMadeAndTranslatedWithoutScripts(Pages pages) {
        pages.openWithoutScript(sample.url("/fjordvik/own-reforms/new"), Pages.NARROW, Language.NB, page -> {
            page.locator("#f-name-nb").fill("Trygg på øya");
            page.locator("#f-from").fill("01.01.2026");
            page.locator("[id='f-areas-0-name-nb']").fill("Møteplasser");
            page.locator("button[value='add:areas[0].solutions']").click();
            page.locator("[id='f-areas-0-solutions-0-name-nb']").fill("Kafé på brygga");
            page.locator("button[value='add:phases']").click();
            assertThat(page.locator("#f-name-nb").inputValue()).isEqualTo("Trygg på øya");
            page.locator("[id='f-phases-0-name-nb']").fill("Oppstart");
            page.locator("[id='f-phases-0-from']").press("Enter");
            assertThat(page.locator(".ds-error-summary a").getAttribute("href")).isEqualTo("#f-phases-0-from");
            page.locator("[id='f-phases-0-from']").fill("01.02.2026");
            page.locator("[id='f-phases-0-from']").press("Enter");
            assertThat(page.url()).endsWith("/reforms/trygg-pa-oya");
        });
        for (String path : List.of("/edit", "/words?to=nn")) {
            pages.checkEverywhere(
                    sample.url("/fjordvik/own-reforms/trygg-pa-oya" + path),
                    "own-reform-" + path.replaceAll("[^a-z]", ""));
        }
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
    void anEmptyMunicipalityHelpsOnEveryPage(Pages pages) {
        pages.openWithoutScript(sample.url("/municipalities/new"), Pages.WIDE, Language.NB, page -> {
            page.locator("#f-name").fill("Storåsen");
            page.locator("#f-path").fill("storasen");
            page.locator("main form[method=post] button").click();
            assertThat(page.url()).endsWith("/storasen");
        });
        for (String path : List.of("", "/measures", "/connections", "/room-for-action", "/leadership")) {
            pages.open(sample.url("/storasen" + path), Pages.NARROW, Language.NB, page -> {
                assertThat(page.locator(".v-lead").textContent()).as(path).isNotBlank();
                assertThat(page.locator(".v-empty a").count()).as(path).isPositive();
                Pages.assertAccessible(page);
                Pages.assertNoSidewaysScroll(page);
            });
        }
    }

    @Test
    void onPaperTheMatrixIsATableAndTheDayIsSaid(Pages pages) {
        pages.open(sample.url("/fjordvik?day=1.11.2026"), Pages.WIDE, Language.NB, page -> {
            page.setViewportSize(718, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".v-matrix thead").isVisible()).isTrue();
            assertThat(page.locator(".v-asof").textContent()).isEqualTo("Per 1. november 2026");
            assertThat(page.locator(".v-day").isVisible()).isFalse();
            assertThat(page.locator(".v-legend-rows").first().isVisible()).isTrue();
            Pages.assertNoSidewaysScroll(page);
        });
    }

    @Test
    void paperHasNoButtonsAndNothingToFillIn(Pages pages) {
        pages.open(sample.url("/fjordvik"), Pages.WIDE, Language.NB, page -> {
            for (String path : List.of("", "/questions", "/measures/natt/questions", "/room-for-action", "/mine")) {
                page.navigate(sample.url("/fjordvik" + path));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator("main :is(.ds-button, button, select, textarea):visible")
                                .allTextContents())
                        .as(path)
                        .isEmpty();
                assertThat(page.locator("main h1").isVisible()).as(path).isTrue();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        });
    }

    @Test
    void theSearchFieldIsReachedByCtrlKUnlessOneIsWritingAndNeverByALetterAlone(Pages pages) {
        pages.open(sample.url("/fjordvik/measures"), Pages.WIDE, Language.NB, page -> {
            page.keyboard().press("/");
            page.keyboard().press("k");
            assertThat(focused(page)).isEmpty();
            page.locator("#f-q").focus();
            page.keyboard().press("Control+k");
            assertThat(focused(page)).isEqualTo("f-q");
            page.locator("main h1").click();
            page.keyboard().press("Control+k");
            assertThat(focused(page)).isEqualTo("search");
            page.keyboard().type("buss");
            page.keyboard().press("Enter");
            page.waitForURL("**/fjordvik/search?q=buss");
            assertThat(page.locator("mark").count()).isPositive();
        });
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }

    @Test
    void aChoiceByKeyboardSendsNothingBeforeTheButton(Pages pages) {
        pages.open(sample.url("/fjordvik/measures"), Pages.WIDE, Language.NB, page -> {
            page.locator("#f-reform").focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#f-reform").inputValue()).isNotEmpty();
            assertThat(page.url()).endsWith("/fjordvik/measures");
            page.locator("#filter button[type=submit]").press("Enter");
            page.waitForURL("**reform=*");
        });
    }

    @Test
    void theFiltersOfTheRoomForActionStandTogether(Pages pages) {
        pages.openWithoutScript(
                sample.url("/fjordvik/room-for-action?area=lhl.helsehjelp"), Pages.WIDE, Language.NB, page -> {
                    int all = page.locator(".v-finding-wide").count();
                    page.locator("#kind-strength").uncheck();
                    page.locator(".v-filters button[type=submit]").click();
                    assertThat(page.locator("#f-area").inputValue()).isEqualTo("lhl.helsehjelp");
                    assertThat(page.locator(".v-finding-wide").count())
                            .isPositive()
                            .isLessThan(all);
                });
    }
}
