package no.varde.web.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.Guest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose account one comes in to: tied by oneself, found by the address, or made from what the provider says. */
class AccountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Person KARI = Person.named("p1", "Kari Moe").withEmail("kari@fjordvik.no");
    private static final ProviderSettings.Claims GROUPS =
            new ProviderSettings.Claims("oid", "name", "email", true, Optional.of("groups"));

    private final TestProvider provider = new TestProvider();

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void oneTiesOnesOwnAccountAndComesInByTheKeyFromThenOn() {
        try (Entrance entrance = new Entrance(provider.settings())) {
            entrance.invite(KARI);
            provider.vouchFor("24014400001", "email", "kari@fjordvik.no", "email_verified", true);
            Guest kari = new Guest(entrance.served);
            kari.signIn();
            entrance.giveAPassword("p1");
            kari.get("/account/provider");
            assertThat(kari.post("/account/provider/remove").statusCode()).isEqualTo(303);
            provider.vouchFor("key at ID-porten");
            assertThat(new Guest(entrance.served).signIn().statusCode())
                    .as("nothing says that it is Kari")
                    .isEqualTo(403);
            assertThat(kari.get("/account/provider").body()).contains("Koble kontoen til ID-porten");
            HttpResponse<String> going = kari.post("/account/provider");
            assertThat(going.statusCode()).isEqualTo(200);
            HttpResponse<String> tied = kari.comeBack(leaving(going));
            assertThat(Guest.location(tied)).isEqualTo("/account/provider");
            assertThat(kari.get("/account/provider").body()).contains("Kontoen er koblet til ID-porten siden");
            Guest later = new Guest(entrance.served);
            assertThat(later.signIn().statusCode()).isEqualTo(303);
            assertThat(later.get("/inside").body()).isEqualTo("Kari Moe");
        }
    }

    private static URI leaving(HttpResponse<String> page) {
        return URI.create(page.headers().firstValue("Refresh").orElseThrow().substring("0; url=".length()));
    }

    @Test
    void aKeyIsTiedToOneAccountOnlyAndToTheOneThatAskedForIt() {
        try (Entrance entrance = new Entrance(provider.settings())) {
            entrance.invite(KARI);
            entrance.invite(Person.named("p2", "Ola Berg").withEmail("ola@fjordvik.no"));
            provider.vouchFor("k1", "email", "kari@fjordvik.no", "email_verified", true);
            new Guest(entrance.served).signIn();
            provider.vouchFor("k2", "email", "ola@fjordvik.no", "email_verified", true);
            Guest ola = new Guest(entrance.served);
            ola.signIn();
            provider.vouchFor("k1");
            ola.get("/account/provider");
            URI address = leaving(ola.post("/account/provider"));
            assertThat(ola.comeBack(address).statusCode()).isEqualTo(409);
            ola.get("/account/provider");
            URI begun = leaving(ola.post("/account/provider"));
            ola.setCookie("varde-session", "");
            assertThat(ola.comeBack(begun).statusCode())
                    .as("signed out meanwhile")
                    .isEqualTo(403);
        }
    }

    @Test
    void theOnlyWayInIsNotTakenAway() {
        try (Entrance entrance = new Entrance(provider.settings())) {
            entrance.invite(KARI);
            provider.vouchFor("k1", "email", "kari@fjordvik.no", "email_verified", true);
            Guest kari = new Guest(entrance.served);
            kari.signIn();
            kari.get("/account/provider");
            assertThat(kari.post("/account/provider/remove").statusCode()).isEqualTo(409);
            assertThat(new Guest(entrance.served).signIn().statusCode()).isEqualTo(303);
        }
    }

    @Test
    void anotherWithTheSameAddressDoesNotGetTheAccountOfOneWhoIsTied() {
        try (Entrance entrance = new Entrance(provider.settings())) {
            entrance.invite(KARI);
            provider.vouchFor("k1", "email", "kari@fjordvik.no", "email_verified", true);
            new Guest(entrance.served).signIn();
            provider.vouchFor("k2", "email", "kari@fjordvik.no", "email_verified", true);
            assertThat(new Guest(entrance.served).signIn().statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whatTheProviderSaysGivesRolesAndTakesThemBack() {
        try (Entrance entrance = new Entrance(groups())) {
            serve(entrance);
            provider.vouchFor("x", "oid", "o1", "name", "Liv Tangen", "groups", List.of("g-lead", "g-other"));
            Guest liv = new Guest(entrance.served);
            assertThat(liv.signIn().statusCode()).isEqualTo(303);
            assertThat(liv.get("/inside").body()).isEqualTo("Liv Tangen");
            assertThat(roles(entrance)).containsExactly(Role.LEADER);
            provider.vouchFor("x", "oid", "o1", "name", "Liv Tangen", "groups", List.of("g-admin"));
            new Guest(entrance.served).signIn();
            assertThat(roles(entrance)).containsExactly(Role.ADMINISTRATOR);
        }
    }

    @Test
    void aRoleThatWasGivenHereStays() {
        try (Entrance entrance = new Entrance(groups())) {
            serve(entrance);
            entrance.invite(KARI);
            entrance.store.write(Signature.of("test", Served.NOW.instant()), writing -> {
                writing.people().give(Membership.in("fjordvik", "m1", "p1", Role.AUDITOR, TODAY));
                return "";
            });
            provider.vouchFor("x", "oid", "o1", "name", "Kari Moe", "email", "kari@fjordvik.no");
            assertThat(new Guest(entrance.served).signIn().statusCode()).isEqualTo(303);
            assertThat(roles(entrance)).containsExactly(Role.AUDITOR);
        }
    }

    @Test
    void aNewcomerWithoutAValueThatGivesARoleDoesNotComeIn() {
        try (Entrance entrance = new Entrance(groups())) {
            serve(entrance);
            provider.vouchFor("x", "oid", "o1", "name", "Liv Tangen", "groups", List.of("g-other"));
            assertThat(new Guest(entrance.served).signIn().statusCode()).isEqualTo(403);
            assertThat(entrance.store.<Boolean>read(
                            reading -> reading.people().everybody().isEmpty()))
                    .isTrue();
        }
    }

    @Test
    void oneWhoHasEndedDoesNotComeBackAsANewcomer() {
        try (Entrance entrance = new Entrance(groups())) {
            serve(entrance);
            entrance.invite(KARI.withEnded(true));
            provider.vouchFor(
                    "x", "oid", "o1", "name", "Kari", "email", "kari@fjordvik.no", "groups", List.of("g-lead"));
            assertThat(new Guest(entrance.served).signIn().statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whenTheProviderIsTheOnlyWayPasswordsLetNobodyIn() {
        try (Entrance entrance = new Entrance(Entrance.only(provider.settings()))) {
            Guest kari = new Guest(entrance.served);
            assertThat(kari.get("/sign-in").body())
                    .contains("Logg inn med ID-porten")
                    .doesNotContain("type=\"password\"");
        }
    }

    private ProviderSettings groups() {
        return provider.settings(
                new ClientProof.Secret("secret"),
                List.of(),
                GROUPS,
                List.of(
                        RoleRule.parse("g-lead=leader@fjordvik").orElseThrow(),
                        RoleRule.parse("g-admin=administrator").orElseThrow(),
                        RoleRule.parse("g-other=leader@not-served").orElseThrow()));
    }

    private static void serve(Entrance entrance) {
        entrance.store.write(Signature.of("test", Served.NOW.instant()), writing -> {
            writing.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", TODAY));
            return "";
        });
    }

    private static List<Role> roles(Entrance entrance) {
        return entrance.store.read(reading -> reading.people().everybody().stream()
                .filter(who -> who.memberships().stream().anyMatch(each -> each.holdsOn(TODAY)))
                .flatMap(who -> who.memberships().stream())
                .filter(each -> each.holdsOn(TODAY))
                .map(Membership::role)
                .toList());
    }

    @Test
    void whatIsKeptOfATieIsTheKeyAndNothingElse() {
        try (Entrance entrance = new Entrance(provider.settings())) {
            entrance.invite(KARI);
            provider.vouchFor("k1", "email", "kari@fjordvik.no", "email_verified", true);
            new Guest(entrance.served).signIn();
            assertThat(entrance.store.<List<Credential>>read(
                            reading -> reading.people().credentials("p1")))
                    .singleElement()
                    .satisfies(tie -> {
                        assertThat(tie.kind()).isEqualTo(Credential.Kind.PROVIDER);
                        assertThat(tie.key()).isEqualTo(provider.issuer() + " k1");
                        assertThat(tie.kept()).isEmpty();
                        assertThat(tie.usedAt()).contains(Served.NOW.instant());
                    });
        }
    }
}
