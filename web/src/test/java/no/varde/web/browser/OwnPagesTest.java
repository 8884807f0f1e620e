package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.web.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everyone's first page and what representatives write, in a real browser, as the roles of the demonstration. */
@ExtendWith(Chromium.class)
class OwnPagesTest {

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

    private static Pages as(Role role, Pages pages) {
        return pages.as(
                role.text(),
                page -> page.context()
                        .addCookies(List.of(new Cookie("varde-role", role.text()).setUrl(sample.url("/")))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OWNER", "LEADER", "REPRESENTATIVE", "COUNCIL_MEMBER", "AUDITOR"})
    void theFirstPageReadsWellForEverybody(Role role, Pages pages) {
        as(role, pages).checkEverywhere(sample.url("/fjordvik/mine"), "mine-" + role.text());
    }

    @Test
    void aRepresentativeWritesAndCorrectsAComment(Pages pages) {
        Pages tone = as(Role.REPRESENTATIVE, pages);
        String measure = sample.url("/fjordvik/measures/natt");
        tone.open(measure, Pages.WIDE, Language.NB, page -> {
            page.locator("#comments ~ details summary, section:has(#comments) details summary")
                    .click();
            page.locator("#f-text").fill("Vi ble spurt, men først etter vedtaket.\nNeste gang vil vi være med før.");
            page.locator("form[action$='/comments'] button").click();
            page.waitForURL("**/natt*");
            assertThat(page.locator(".v-said").textContent()).isEqualTo("Kommentaren er lagt til.");
            assertThat(page.locator(".v-speech[id^=comment]").textContent())
                    .contains("Vi ble spurt, men først etter vedtaket.", "Tone Lund, for tillitsvalgte");
            page.locator(".v-speech[id^=comment] a").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Din kommentar");
            Pages.assertAccessible(page);
            Pages.shoot(page, "comment-own");
            page.locator("#f-text").fill("Vi ble spurt først etter vedtaket.");
            page.locator("button[value=save]").click();
            assertThat(page.locator(".v-speech[id^=comment]").textContent())
                    .contains("Vi ble spurt først etter vedtaket.", "rettet");
        });
        tone.checkEverywhere(measure, "comments-representative");
        pages.open(measure, Pages.NARROW, Language.NN, Pages::assertAccessible);
    }

    @Test
    void anAuditorFindsPeopleAndRulesAndIsOfferedNothingToSend(Pages pages) {
        Pages erik = as(Role.AUDITOR, pages);
        erik.open(sample.url("/fjordvik/mine"), Pages.WIDE, Language.NB, page -> {
            page.locator("main a[href='/fjordvik/people']").click();
            assertThat(page.locator("main form[method=post]").count()).isZero();
            page.locator("main a[href='/fjordvik/people/owner']").click();
            assertThat(page.locator("main").textContent()).contains("Gro Lien", "E-postadresse", "Tiltakseier");
            assertThat(page.locator("main form").count()).isZero();
            page.goBack();
            page.locator("main a[href='/fjordvik/sharing']").click();
            assertThat(page.locator("main form").count()).isZero();
            Pages.assertAccessible(page);
            Pages.shoot(page, "auditor-sharing");
            page.goBack();
            page.locator("main a[href='/fjordvik/retention']").click();
            assertThat(page.locator("main form").count()).isZero();
            assertThat(page.locator("section:has(#rules)").first().textContent())
                    .contains("Aldri av seg selv", "7 dager");
        });
        erik.checkEverywhere(sample.url("/fjordvik/people/owner"), "auditor-person");
        erik.checkEverywhere(sample.url("/fjordvik/retention"), "auditor-retention");
    }

    @Test
    void whatIsSharedAndHowItStandsWithTheCopiesReadsWell(Pages pages) {
        as(Role.ADVISER, pages).checkEverywhere(sample.url("/municipalities"), "municipalities-adviser");
        pages.checkEverywhere(sample.url("/fjordvik/sharing"), "sharing");
        as(Role.ADMINISTRATOR, pages).checkEverywhere(sample.url("/server/backups"), "backups");
        as(Role.ADMINISTRATOR, pages).checkEverywhere(sample.url("/server/mail"), "mail-none");
    }

    /** Three questions are answered with the keys alone: confirmed, chosen, and typed; then the last is undone. */
    @Test
    void questionsAreAnsweredByKeyboard(Pages pages) {
        Pages coordinator = as(Role.COORDINATOR, pages);
        coordinator.open(sample.url("/fjordvik/questions"), Pages.WIDE, Language.NB, page -> {
            String before = page.locator(".v-lead").textContent();
            tabTo(page, "button[value=none]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#effect").textContent()).contains("Svaret er lagret.");
            Pages.assertAccessible(page);
            Pages.shoot(page, "questions-effect");
            page.navigate(
                    sample.url("/fjordvik/questions?question=steering-far-to-one-side.ask.raised.measure:nettbrett"));
            tabTo(page, "#f-raised");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#effect").textContent()).contains("Svaret er lagret.");
            page.navigate(sample.url("/fjordvik/measures/nettbrett/questions?question=ask.steps.measure:nettbrett"));
            tabTo(page, "#f-start");
            page.keyboard().type("mai 2027");
            page.keyboard().press("Enter");
            assertThat(page.locator("#effect").textContent()).contains("Svaret er lagret.");
            assertThat(page.url()).contains("/measures/nettbrett/questions");
            assertThat(page.locator(".v-lead").textContent()).isNotEqualTo(before);
            tabTo(page, "form[action$='/questions/undo'] button");
            page.keyboard().press("Enter");
            assertThat(page.locator(".v-said").textContent()).isEqualTo("Svaret er angret.");
        });
        coordinator.checkEverywhere(sample.url("/fjordvik/questions"), "questions");
        coordinator.checkEverywhere(sample.url("/fjordvik/measures/nettbrett/questions"), "questions-measure");
        coordinator.checkEverywhere(sample.url("/fjordvik/questions/table"), "questions-table");
        as(Role.COUNCIL_MEMBER, pages)
                .open(sample.url("/fjordvik/questions"), Pages.NARROW, Language.NN, Pages::assertAccessible);
    }

    private static void tabTo(com.microsoft.playwright.Page page, String target) {
        for (int i = 0; i < 60; i++) {
            if (Boolean.TRUE.equals(page.locator(target).first().evaluate("it => it === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }
}
