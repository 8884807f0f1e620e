package no.varde.web.access;

import static no.varde.web.access.WebUser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Session;
import no.varde.core.basics.Language;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.store.Signature;
import no.varde.web.SampleServer;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Municipalities share what they have with an adviser from outside, each for itself, and nothing else is seen by it. */
class SharingTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final Pattern ROLE = Pattern.compile("name=\"role\" value=\"([^\"]+)\"");
    private static final List<String> READ = List.of(
            "", "/mine", "/measures", "/measures/m1", "/measures?q=kjennemerke", "/reforms", "/room-for-action");
    private static final List<String> NEVER =
            List.of("/people", "/people/new", "/sharing", "/trail", "/trail/csv", "/trail/json", "/removed", "/import");

    @SuppressWarnings("NullAway.Init")
    private SampleServer server;

    @SuppressWarnings("NullAway.Init")
    private WebUser liv;

    @BeforeEach
    void serve() {
        server = SampleServer.startEmpty();
        server.store().write(Signature.of("test", Instant.now()), to -> {
            for (String place : List.of("fjordvik", "nabovik", "utvik")) {
                to.serve(LocalMunicipality.fictional(place, "Kommune " + place, LocalDate.of(2026, 1, 1)));
                to.add(place, Measure.titled("m1", "Kjennemerke " + place));
                to.people().add(new Person(place, "Koordinator " + place, Optional.empty(), Optional.empty(), false));
                to.people().give(Membership.in(place, "c-" + place, place, Role.COORDINATOR, today.minusDays(9)));
            }
            to.people().add(Person.named("liv", "Liv Tangen").withPosition("rådgiver hos statsforvalteren"));
            to.people().give(Membership.in("fjordvik", "shared", "liv", Role.ADVISER, today.minusDays(9)));
            return true;
        });
        liv = as("liv");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private WebUser as(String person) {
        String secret = Secrets.fresh();
        Instant now = Instant.now();
        server.store().write(Signature.of("test", now), to -> {
            to.people().open(new Session(Secrets.hash(secret), person, now, now, "", "PASSWORD"));
            return true;
        });
        return new WebUser(server, secret);
    }

    private static String typed(LocalDate day) {
        return Texts.in(Language.NB).typed(day);
    }

    private void assertReads(String place) {
        for (String path : READ) {
            assertThat(liv.get("/" + place + path).statusCode())
                    .as(place + path)
                    .isEqualTo(200);
        }
        assertThat(liv.get("/" + place + "/measures?q=kjennemerke").body()).contains("Kjennemerke " + place);
        for (String path : NEVER) {
            HttpResponse<String> refused = liv.get("/" + place + path);
            assertThat(refused.statusCode()).as(place + path).isEqualTo(403);
            assertThat(refused.body()).as(place + path).doesNotContain("Koordinator " + place);
        }
    }

    private void assertSeesNothingOf(String place) {
        for (List<String> paths : List.of(READ, NEVER)) {
            for (String path : paths) {
                for (String format : List.of("text/html", "application/json")) {
                    HttpResponse<String> none = liv.get("/" + place + path, format);
                    assertThat(none.statusCode()).as(place + path).isEqualTo(404);
                    assertThat(none.body()).as(place + path).doesNotContain("Kommune " + place, "Kjennemerke " + place);
                }
            }
        }
        for (String path : List.of("/municipalities", "/account")) {
            assertThat(liv.get(path).body()).as(path).doesNotContain("Kommune " + place);
        }
        assertThat(liv.get("/account/data").body()).doesNotContain("Kjennemerke " + place, "Koordinator " + place);
        for (String path : READ) {
            assertThat(liv.get("/fjordvik" + path).body())
                    .as("/fjordvik" + path)
                    .doesNotContain("Kommune " + place, "Kjennemerke " + place);
        }
    }

    @Test
    void anAdviserReadsWhatSeveralMunicipalitiesShareAndNothingOfTheOthers() {
        assertReads("fjordvik");
        assertSeesNothingOf("nabovik");
        WebUser nabovik = as("nabovik");
        assertThat(nabovik.get("/nabovik/people").body()).contains("href=\"/nabovik/sharing\"");
        assertThat(nabovik.get("/nabovik/sharing").body())
                .contains("deler ikke med noen rådgiver nå", "Liv Tangen, rådgiver hos statsforvalteren")
                .doesNotContain("Kommune fjordvik", "Koordinator utvik");
        HttpResponse<String> shared =
                nabovik.post("/nabovik/sharing", "person", "liv", "until", typed(today.plusDays(30)));
        assertThat(location(shared)).as(shared.body()).isEqualTo("/nabovik/sharing");
        assertReads("fjordvik");
        assertReads("nabovik");
        assertSeesNothingOf("utvik");
        assertThat(location(liv.get("/"))).isEqualTo("/municipalities");
        assertThat(liv.get("/municipalities").body())
                .containsSubsequence("Delt med deg", "Kommune fjordvik", "delt uten sluttdag", "Kommune nabovik")
                .contains("delt til og med " + Texts.in(Language.NB).date(today.plusDays(30)));
        assertThat(liv.get("/nabovik/mine").body()).contains("Alt som er delt med deg");
    }

    @Test
    void whatIsTakenBackIsGoneAtOnceAndBothStandInTheTrail() {
        WebUser utvik = as("utvik");
        for (LocalDate since : List.of(today, today.minusDays(5))) {
            server.store().write(Signature.of("utvik", Instant.now()), to -> {
                to.people().give(Membership.in("utvik", "s-" + since, "liv", Role.ADVISER, since));
                return true;
            });
            assertReads("utvik");
            Matcher role = ROLE.matcher(utvik.get("/utvik/sharing").body());
            assertThat(role.find()).isTrue();
            assertThat(location(utvik.post("/utvik/sharing/stop", "role", role.group(1))))
                    .isEqualTo("/utvik/sharing");
            assertSeesNothingOf("utvik");
        }
        assertThat(utvik.get("/utvik/sharing").body()).contains("Delt før", "Liv Tangen");
        assertThat(utvik.get("/utvik/trail?kind=role").body())
                .contains("Rolle gitt", "Rolle trukket tilbake", "Rolle endret", "Liv Tangen", "Koordinator utvik");
        assertThat(utvik.post("/utvik/sharing/stop", "role", "shared").statusCode())
                .as("what another municipality shares")
                .isEqualTo(404);
        assertReads("fjordvik");
    }

    @Test
    void nobodyIsChosenWhoIsNoAdviserAndNothingTypedIsLost() {
        WebUser nabovik = as("nabovik");
        nabovik.get("/nabovik/sharing");
        HttpResponse<String> none = nabovik.post("/nabovik/sharing", "person", "", "until", typed(today.minusDays(1)));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("2 ting må rettes", "er gått", typed(today.minusDays(1)));
        for (String person : List.of("utvik", "nobody")) {
            assertThat(nabovik.post("/nabovik/sharing", "person", person, "until", "")
                            .statusCode())
                    .as(person)
                    .isEqualTo(422);
        }
        nabovik.post("/nabovik/sharing", "person", "liv", "until", "");
        assertThat(nabovik.post("/nabovik/sharing", "person", "liv", "until", "")
                        .statusCode())
                .as("twice")
                .isEqualTo(422);
        assertThat(nabovik.get("/nabovik/people/new?role=adviser").body()).containsPattern("value=\"adviser\" checked");
    }
}
