package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.store.Signature;
import no.varde.web.SampleServer;
import no.varde.web.access.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages by which one comes in, in a real browser. */
@ExtendWith(Chromium.class)
class SignInPagesTest {

    @SuppressWarnings("NullAway.Init")
    private SampleServer server;

    @BeforeEach
    void serve() {
        server = SampleServer.startEmpty();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void signingInReadsWellForEverybody(Pages pages) {
        pages.checkEverywhere(server.url("/sign-in"), "sign-in");
    }

    @Test
    void theFirstPagesReadWellForEverybody(Pages pages) {
        pages.checkEverywhere(server.url(server.letIn()), "let-in");
    }

    @Test
    void oneComesInWithoutScriptAndTheHeadSaysWhoOneIs(Pages pages) {
        pages.openWithoutScript(server.url(server.letIn()), Pages.NARROW, Language.NN, page -> {
            assertThat(page.url()).isEqualTo(server.url("/let-in"));
            page.locator("#f-name").fill("Åse Øygard");
            page.locator("#f-email").fill("ase@fjordvik.no");
            page.locator("#f-password").fill("ein hest på taket");
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.url()).endsWith("/municipalities");
            assertThat(page.locator(".v-who").textContent()).isEqualTo("Åse Øygard");
            page.locator("form[action='/sign-out'] button").click();
            assertThat(page.url()).endsWith("/sign-in");
        });
    }

    @Test
    void aPasswordCanBeShown(Pages pages) {
        pages.open(server.url("/sign-in"), Pages.WIDE, Language.EN, page -> {
            page.locator("#f-password").fill("a horse on the roof");
            page.locator("button[aria-controls=f-password]").click();
            assertThat(page.locator("#f-password").getAttribute("type")).isEqualTo("text");
            Pages.assertAccessible(page);
        });
    }

    @Test
    void theAccountAndThePeopleReadWellForEverybody(Pages pages) {
        AtomicBoolean known = new AtomicBoolean();
        Pages kari = pages.as("kari", page -> {
            if (known.getAndSet(true)) {
                page.navigate(server.url("/sign-in"));
            } else {
                page.navigate(server.url(server.letIn()));
                page.locator("#f-name").fill("Kari Moe");
            }
            page.locator("#f-email").fill("kari@fjordvik.no");
            page.locator("#f-password").fill("en hest på taket");
            page.locator("main form button[type=submit]").first().click();
        });
        kari.checkEverywhere(server.url("/account"), "account");
        kari.open(server.url("/municipalities/new?number=1508"), Pages.WIDE, Language.NB, page -> {
            page.locator("#f-path").fill("alesund");
            page.locator("main form button[type=submit]").first().click();
            page.navigate(server.url("/alesund/people/new"));
            page.locator("#f-name").fill("Øyvind Ås");
            page.locator("#f-email").fill("oyvind@alesund.no");
            page.locator("input[value=owner]").check();
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Øyvind Ås");
            Pages.assertAccessible(page);
            Pages.shoot(page, "person-with-link-nb-1280");
            server.own("alesund", "m1", "Felles måltid", "Øyvind Ås");
            kari.checkEverywhere(page.url(), "person");
        });
        kari.checkEverywhere(server.url("/alesund/people"), "people");
        kari.checkEverywhere(server.url("/alesund/people/new"), "people-new");
        kari.checkEverywhere(server.url("/about/roles"), "roles");
        kari.open(server.url(invitation()), Pages.NARROW, Language.NN, page -> {
            assertThat(page.locator("main").textContent()).contains("Du er logga inn som Kari Moe", "Leiar i Nabovik");
            Pages.assertAccessible(page);
            Pages.assertNoSidewaysScroll(page);
            Pages.shoot(page, "let-in-take-nn-360");
            page.locator("form[action='/let-in/take'] button").click();
            assertThat(page.url()).endsWith("/nabovik/mine");
            page.locator("main a[href='/alesund/mine']").click();
            assertThat(page.url()).endsWith("/alesund/mine");
            Pages.assertAccessible(page);
            Pages.shoot(page, "mine-elsewhere-nn-360");
        });
        park("kept-for-kari", "name=Kari+%C3%85s&position=Leder");
        kari.open(server.url("/parked/kept-for-kari"), Pages.NARROW, Language.NB, page -> {
            assertThat(page.locator("main").textContent()).contains("Kari Ås");
            Pages.assertAccessible(page);
        });
    }

    /** The path of an invitation of another municipality. */
    private String invitation() {
        Instant now = Instant.now();
        LocalDate day = LocalDate.of(2026, 1, 1);
        String secret = Secrets.fresh();
        server.store().write(Signature.of("test", now), writing -> {
            writing.serve(LocalMunicipality.fictional("nabovik", "Nabovik", day));
            writing.people().add(Person.named("invited", "K. Moe"));
            writing.people().give(Membership.in("nabovik", "r1", "invited", Role.LEADER, day));
            writing.people()
                    .make(new OneTimeLink(
                            Secrets.hash(secret),
                            OneTimeLink.Purpose.INVITATION,
                            Optional.of("invited"),
                            "test",
                            now,
                            now.plusSeconds(3_600),
                            Optional.empty()));
            return secret;
        });
        return "/let-in/" + secret;
    }

    /** Puts aside what Kari typed when her session had ended. */
    private void park(String id, String typed) {
        Instant now = Instant.now();
        server.store().write(Signature.of("test", now), writing -> {
            String kari = writing.people()
                    .personByEmail("kari@fjordvik.no")
                    .orElseThrow()
                    .id();
            writing.people().park(new ParkedForm(id, kari, "/account", typed, now));
            return kari;
        });
    }
}
