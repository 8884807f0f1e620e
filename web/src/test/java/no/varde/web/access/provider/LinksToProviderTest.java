package no.varde.web.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.FirstLink;
import no.varde.web.access.Guest;
import no.varde.web.access.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One-time links and accounts where people sign in by a provider: instead of passwords, or beside them. */
class LinksToProviderTest {

    private static final Person KARI = Person.named("p1", "Kari Moe").withEmail("kari@fjordvik.no");
    private static final String[] SAID = {"name", "Kari Moe", "email", "kari@fjordvik.no", "position", ""};

    private final TestProvider provider = new TestProvider();

    @AfterEach
    void close() {
        provider.close();
    }

    private ProviderSettings only() {
        return Entrance.only(provider.settings());
    }

    private static String link(Entrance entrance, OneTimeLink.Purpose purpose) {
        return entrance.link("p1", purpose);
    }

    /** Follows a link and says who one is: the address at the provider. */
    private static URI goOn(Guest guest, String link, String... more) {
        guest.get(link);
        assertThat(guest.get("/let-in").statusCode()).isEqualTo(200);
        String[] form = new String[SAID.length + more.length];
        System.arraycopy(SAID, 0, form, 0, SAID.length);
        System.arraycopy(more, 0, form, SAID.length, more.length);
        HttpResponse<String> going = guest.post("/let-in", form);
        assertThat(going.statusCode()).as(going.body()).isEqualTo(200);
        String refresh = going.headers().firstValue("Refresh").orElseThrow();
        return URI.create(refresh.substring("0; url=".length()));
    }

    private static List<Credential> credentials(Entrance entrance) {
        return entrance.store.read(reading -> reading.people().credentials("p1"));
    }

    @Test
    void anInvitationLeadsToTheProviderWhichLetsThePersonInFromThenOn() {
        try (Entrance entrance = new Entrance(only())) {
            entrance.invite(KARI);
            String link = link(entrance, OneTimeLink.Purpose.INVITATION);
            provider.vouchFor("key of Kari");
            Guest kari = new Guest(entrance.served);
            kari.get(link);
            assertThat(kari.get("/let-in").body())
                    .contains("Du er invitert", "Gå videre til ID-porten")
                    .doesNotContain("type=\"password\"");
            HttpResponse<String> in = kari.comeBack(goOn(kari, link));
            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(kari.get("/inside").body()).isEqualTo("Kari Moe");
            assertThat(credentials(entrance))
                    .singleElement()
                    .satisfies(tie -> assertThat(tie.key()).isEqualTo(provider.issuer() + " key of Kari"));
            assertThat(kari.cookie("varde-let-in")).isEmpty();
            Guest again = new Guest(entrance.served);
            again.get(link);
            assertThat(again.get("/let-in").statusCode()).as("it is used").isEqualTo(410);
            Guest later = new Guest(entrance.served);
            later.signIn();
            assertThat(later.get("/inside").body()).isEqualTo("Kari Moe");
        }
    }

    @Test
    void theFirstPersonComesInByTheProviderToo() {
        try (Entrance entrance = new Entrance(only())) {
            String first = FirstLink.makeWhenEmpty(entrance.store, Served.NOW.instant())
                    .orElseThrow();
            provider.vouchFor("key of Kari");
            Guest kari = new Guest(entrance.served);
            URI abroad = goOn(kari, first);
            Guest late = new Guest(entrance.served);
            late.get(first);
            assertThat(late.get("/let-in").statusCode()).as("the link is taken").isEqualTo(410);
            assertThat(kari.get("/let-in").statusCode())
                    .as("who has begun can begin again")
                    .isEqualTo(200);
            assertThat(kari.comeBack(abroad).statusCode()).isEqualTo(303);
            assertThat(kari.get("/inside").body()).isEqualTo("Kari Moe");
            assertThat(entrance.store.<Boolean>read(reading -> reading.people()
                            .everybody()
                            .get(0)
                            .isAdministrator(LocalDate.ofInstant(Served.NOW.instant(), java.time.ZoneOffset.UTC))))
                    .isTrue();
        }
    }

    @Test
    void theFirstPersonWhoNeverCameBackBeginsAgainWithANewLink() {
        try (Entrance entrance = new Entrance(only())) {
            String first = FirstLink.makeWhenEmpty(entrance.store, Served.NOW.instant())
                    .orElseThrow();
            goOn(new Guest(entrance.served), first);
            String again = FirstLink.makeWhenEmpty(entrance.store, Served.NOW.instant())
                    .orElseThrow();
            provider.vouchFor("key of Kari");
            Guest kari = new Guest(entrance.served);
            assertThat(kari.comeBack(goOn(kari, again)).statusCode()).isEqualTo(303);
            assertThat(kari.get("/inside").body()).isEqualTo("Kari Moe");
            assertThat(entrance.store.<Integer>read(
                            reading -> reading.people().everybody().size()))
                    .isEqualTo(1);
        }
    }

    @Test
    void whoHasAnAccountAlreadyComesIntoItAndTakesTheInvitationThere() {
        try (Entrance entrance = new Entrance(only())) {
            entrance.invite(Person.named("p2", "Ola Berg").withEmail("ola@fjordvik.no"));
            provider.vouchFor("k2", "email", "ola@fjordvik.no", "email_verified", true);
            new Guest(entrance.served).signIn();
            entrance.invite(KARI);
            entrance.store.write(Signature.of("test", Served.NOW.instant()), writing -> {
                writing.people().give(Membership.onServer("r1", "p1", LocalDate.of(2026, 1, 1)));
                return "";
            });
            Guest ola = new Guest(entrance.served);
            HttpResponse<String> back = ola.comeBack(goOn(ola, link(entrance, OneTimeLink.Purpose.INVITATION)));
            assertThat(Guest.location(back)).isEqualTo("/let-in");
            assertThat(ola.get("/inside").body()).isEqualTo("Ola Berg");
            assertThat(ola.get("/let-in").body()).contains("Du er logget inn som Ola Berg", "laget for Kari Moe");
            assertThat(credentials(entrance))
                    .as("nothing of it is tied to the invitation")
                    .isEmpty();
            assertThat(Guest.location(ola.post("/let-in/take"))).isEqualTo("/account");
            assertThat(entrance.store.<Boolean>read(reading ->
                            reading.people().who("p2").orElseThrow().isAdministrator(LocalDate.of(2026, 11, 22))))
                    .isTrue();
        }
    }

    @Test
    void aKeyThatIsAnothersOpensNoAccountThatWasLostAndTheLinkStaysOpen() {
        try (Entrance entrance = new Entrance(only())) {
            entrance.invite(Person.named("p2", "Ola Berg").withEmail("ola@fjordvik.no"));
            provider.vouchFor("k2", "email", "ola@fjordvik.no", "email_verified", true);
            new Guest(entrance.served).signIn();
            entrance.invite(KARI);
            String link = link(entrance, OneTimeLink.Purpose.RECOVERY);
            Guest ola = new Guest(entrance.served);
            assertThat(ola.comeBack(goOn(ola, link)).statusCode()).isEqualTo(409);
            assertThat(ola.get("/inside").statusCode()).isEqualTo(303);
            assertThat(credentials(entrance)).isEmpty();
            assertThat(ola.get("/let-in").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoTakesALinkAwayFromItsBrowserGetsNothing() {
        try (Entrance entrance = new Entrance(only())) {
            entrance.invite(KARI);
            String link = link(entrance, OneTimeLink.Purpose.INVITATION);
            provider.vouchFor("key of a stranger");
            Guest kari = new Guest(entrance.served);
            URI abroad = goOn(kari, link);
            kari.setCookie("varde-let-in", Secrets.fresh());
            assertThat(kari.comeBack(abroad).statusCode()).isEqualTo(410);
            assertThat(credentials(entrance)).isEmpty();
        }
    }

    @Test
    void aLinkThatWasTakenBackMeanwhileLetsNobodyIn() {
        try (Entrance entrance = new Entrance(only())) {
            entrance.invite(KARI);
            provider.vouchFor("key of Kari");
            Guest kari = new Guest(entrance.served);
            URI abroad = goOn(kari, link(entrance, OneTimeLink.Purpose.INVITATION));
            entrance.store.write(Signature.of("test", Served.NOW.instant()), writing -> {
                writing.people().takeBackLinks(Optional.of("p1"), Served.NOW.instant());
                return "";
            });
            assertThat(kari.comeBack(abroad).statusCode()).isEqualTo(410);
            assertThat(credentials(entrance)).isEmpty();
        }
    }

    @Test
    void aNewLinkPutsANewKeyInPlaceOfTheLostOneAndEndsWhatWasOpen() {
        try (Entrance entrance = new Entrance(only())) {
            entrance.invite(KARI);
            provider.vouchFor("lost key", "email", "kari@fjordvik.no", "email_verified", true);
            Guest thief = new Guest(entrance.served);
            thief.signIn();
            provider.vouchFor("new key");
            Guest kari = new Guest(entrance.served);
            assertThat(kari.comeBack(goOn(kari, link(entrance, OneTimeLink.Purpose.RECOVERY)))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(thief.get("/inside").statusCode()).isEqualTo(303);
            assertThat(credentials(entrance))
                    .extracting(Credential::key)
                    .containsExactly(provider.issuer() + " new key");
        }
    }

    @Test
    void besidePasswordsOneMayChoose() {
        try (Entrance entrance = new Entrance(provider.settings())) {
            entrance.invite(KARI);
            String link = link(entrance, OneTimeLink.Purpose.INVITATION);
            provider.vouchFor("key of Kari");
            Guest kari = new Guest(entrance.served);
            kari.get(link);
            assertThat(kari.get("/let-in").body()).contains("type=\"password\"", "Gå videre til ID-porten");
            assertThat(kari.post("/let-in", SAID).statusCode())
                    .as("there is no password")
                    .isEqualTo(422);
            assertThat(kari.comeBack(goOn(kari, link, "by", "other")).statusCode())
                    .isEqualTo(303);
            assertThat(kari.get("/inside").body()).isEqualTo("Kari Moe");
        }
    }

    @Test
    void whatIsWrongWithWhoOneIsIsSaidBeforeOneLeaves() {
        try (Entrance entrance = new Entrance(only())) {
            entrance.invite(KARI);
            Guest kari = new Guest(entrance.served);
            kari.get(link(entrance, OneTimeLink.Purpose.INVITATION));
            kari.get("/let-in");
            HttpResponse<String> answer = kari.post("/let-in", "name", "Kari", "email", "kari(a)fjordvik");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("kari(a)fjordvik");
            assertThat(provider.asked()).isEmpty();
        }
    }

    @Test
    void theAccountLeadsToTheProviderAndOffersNoPasswordThatWouldLetNobodyIn() {
        try (Entrance entrance = new Entrance(only())) {
            entrance.invite(KARI);
            provider.vouchFor("k1", "email", "kari@fjordvik.no", "email_verified", true);
            Guest kari = new Guest(entrance.served);
            kari.signIn();
            assertThat(kari.get("/account").body())
                    .contains("href=\"/account/provider\"", "Her er ID-porten den eneste måten å logge inn på")
                    .doesNotContain("type=\"password\"", "/account/passkeys");
            assertThat(kari.post("/account/password", "password", "en lang nok setning")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(credentials(entrance)).hasSize(1);
        }
        try (Entrance entrance = new Entrance(provider.settings())) {
            entrance.invite(KARI);
            provider.vouchFor("k1", "email", "kari@fjordvik.no", "email_verified", true);
            Guest kari = new Guest(entrance.served);
            kari.signIn();
            assertThat(kari.get("/account").body())
                    .contains("href=\"/account/provider\"", "type=\"password\"", "/account/passkeys");
        }
    }
}
