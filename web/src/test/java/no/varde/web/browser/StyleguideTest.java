package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.varde.core.basics.Language;
import no.varde.web.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All shared parts on pages of their own, seen at two widths in three languages. */
@ExtendWith(Chromium.class)
class StyleguideTest {

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.routes(Styleguide::addTo);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theSignsAndPictures(Pages pages) {
        pages.checkEverywhere(served.url("/fjordvik/signs"), "signs");
    }

    @Test
    void theMatrix(Pages pages) {
        pages.checkEverywhere(served.url("/fjordvik/matrix"), "matrix");
    }

    @Test
    void aFormWithErrors(Pages pages) {
        pages.checkEverywhere(served.url("/fjordvik/form"), "form");
    }

    @Test
    void anErrorPage(Pages pages) {
        for (int width : new int[] {Pages.WIDE, Pages.NARROW}) {
            pages.openWithoutScript(served.url("/fjordvik/form?day=31.2.2026"), width, Language.NB, page -> {
                assertThat(page.locator("h1").textContent()).isEqualTo("Datoen finnes ikke");
                Pages.assertNoSidewaysScroll(page);
                Pages.shoot(page, "error-" + width);
            });
        }
    }

    @Test
    void theFormWorksWithoutScript(Pages pages) {
        pages.openWithoutScript(served.url("/fjordvik/form"), Pages.WIDE, Language.NB, page -> {
            page.getByLabel("Hva heter tiltaket?").fill("Kafé");
            page.locator("main form[method=post] button").click();
            assertThat(page.locator(".v-said").textContent()).isEqualTo("Lagret.");
            page.reload();
            assertThat(page.locator(".v-said").count()).isZero();
        });
    }

    @Test
    void theLanguageIsChangedOnThePage(Pages pages) {
        pages.open(served.url("/fjordvik/signs?day=1.11.2026"), Pages.WIDE, Language.NB, page -> {
            page.locator("a[hreflang=nn]").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nn");
            assertThat(page.url()).endsWith("/fjordvik/signs?day=1.11.2026");
        });
    }

    @Test
    void theLegendIsOpenTheFirstTimeAndFoldedAfterwards(Pages pages) {
        pages.open(served.url("/fjordvik/signs"), Pages.WIDE, Language.NB, page -> {
            assertThat(isOpen(page)).isTrue();
            page.reload();
            assertThat(isOpen(page)).isFalse();
        });
    }

    @Test
    void theKeyboardReachesTheContentFirst(Pages pages) {
        pages.open(served.url("/fjordvik/signs"), Pages.WIDE, Language.NB, page -> {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
        });
    }

    @Test
    void theMenuOpensOnATelephoneWithoutScript(Pages pages) {
        pages.openWithoutScript(served.url("/fjordvik/signs"), Pages.NARROW, Language.NB, page -> {
            assertThat(page.locator(".v-menu a").first().isVisible()).isFalse();
            page.locator(".v-menu summary").click();
            assertThat(page.locator(".v-menu a").first().isVisible()).isTrue();
            Pages.shoot(page, "menu-360");
        });
    }

    @Test
    void onPaperThereAreNoMenusAndLegendsAreOpen(Pages pages) {
        pages.open(served.url("/fjordvik/signs"), Pages.WIDE, Language.NB, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator(".v-nav").isVisible()).isFalse();
            assertThat(page.locator(".v-search").isVisible()).isFalse();
            assertThat(page.locator(".v-legend-rows").first().isVisible()).isTrue();
            Pages.shoot(page, "signs-print");
        });
    }

    private static boolean isOpen(Page page) {
        return (Boolean) page.evaluate("() => document.querySelector('details[data-once]').open");
    }
}
