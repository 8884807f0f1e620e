package no.varde.web.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.basics.Language;
import no.varde.web.browser.Chromium;
import no.varde.web.browser.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in by a provider in a browser, which minds the security policy, and the pages that belong to it. */
@ExtendWith(Chromium.class)
class ProviderLooksTest {

    @SuppressWarnings("NullAway.Init")
    private static TestProvider provider;

    @SuppressWarnings("NullAway.Init")
    private static Entrance entrance;

    @BeforeAll
    static void open() {
        provider = new TestProvider();
        entrance = new Entrance(provider.settings());
        entrance.invite(Person.named("p1", "Kari Moe").withEmail("kari@fjordvik.no"));
        provider.vouchFor("kari", "email", "kari@fjordvik.no", "email_verified", true);
    }

    @AfterAll
    static void close() {
        entrance.close();
        provider.close();
    }

    @Test
    void thePagesAreWellMade(Pages pages) {
        pages.checkEverywhere(entrance.served.url("/sign-in"), "provider-sign-in");
        Pages kari = pages.as("kari", page -> page.navigate(entrance.served.url("/sign-in/provider")));
        kari.checkEverywhere(entrance.served.url("/account/provider"), "provider-account");
        kari.checkEverywhere(entrance.served.url("/account"), "provider-own-account");
    }

    @Test
    void anInvitationReadsWellWhereTheProviderIsTheOnlyWay(Pages pages) {
        try (Entrance strict = new Entrance(Entrance.only(provider.settings()))) {
            strict.invite(Person.named("p2", "Ola Berg").withEmail("ola@fjordvik.no"));
            String link = strict.link("p2", OneTimeLink.Purpose.INVITATION);
            Pages ola = pages.as("ola", page -> page.navigate(strict.served.url(link)));
            ola.checkEverywhere(strict.served.url("/let-in"), "provider-let-in");
            provider.vouchFor("ola");
            ola.open(strict.served.url("/let-in"), Pages.WIDE, Language.NB, page -> {
                page.locator("main form button").click();
                page.waitForURL("**/account");
                assertThat(page.locator(".v-who").textContent()).isEqualTo("Ola Berg");
                assertThat(page.locator("#provider").count()).isOne();
                assertThat(page.locator("input[type=password]").count()).isZero();
                Pages.shoot(page, "provider-only-account");
            });
        } finally {
            provider.vouchFor("kari", "email", "kari@fjordvik.no", "email_verified", true);
        }
    }

    @Test
    void aRefusalIsReadable(Pages pages) {
        pages.open(entrance.served.url("/sign-in"), Pages.NARROW, Language.NN, page -> {
            page.evaluate("() => { location.href = '/sign-in/provider/back?code=x&state=y'; }");
            page.waitForURL("**/back?*");
            assertThat(page.locator("h1").textContent()).isEqualTo("Du kom ikkje inn med ID-porten");
            Pages.assertAccessible(page);
            Pages.assertNoSidewaysScroll(page);
            Pages.shoot(page, "provider-refused");
        });
    }

    @Test
    void oneGoesInAndOutWithoutTheBrowserObjecting(Pages pages) {
        pages.open(entrance.served.url("/sign-in?next=/account/provider"), Pages.WIDE, Language.NB, page -> {
            page.locator("text=Logg inn med ID-porten").click();
            page.waitForURL("**/account/provider");
            assertThat(page.locator(".v-who").textContent()).isEqualTo("Kari Moe");
            page.locator("text=Logg ut").click();
            page.waitForURL("**/sign-in*");
            assertThat(page.locator("h1").textContent()).isEqualTo("Logg inn");
            assertThat(provider.asked()).anyMatch(path -> path.endsWith("/endsession"));
        });
    }
}
