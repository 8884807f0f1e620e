package no.varde.web.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.core.access.Role;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.reform.Reforms;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.BetweenStore;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.access.RolePages;
import no.varde.web.mine.MinePages;
import no.varde.web.plan.MeasurePages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Owners of measures end and take away what is theirs, and nothing that is another's. */
class OwnRemovalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String OWN = "/fjordvik/facts/measure%3Aown";
    private static final String MEETING = "/fjordvik/facts/involvement%3Aon-own";
    private static final List<String> OTHERS = List.of(
            "/fjordvik/facts/measure%3Aanothers",
            "/fjordvik/facts/involvement%3Aon-anothers",
            "/fjordvik/facts/involvement%3Aon-both",
            "/fjordvik/facts/life-change%3Ald-anothers",
            "/fjordvik/facts/responsibility%3Ar-own",
            "/fjordvik/facts/responsibility%3Ar-anothers");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    private final BetweenStore store = new BetweenStore(new InMemoryStore());

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Guest gro;

    @BeforeEach
    void serve() {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            for (String id : List.of("own", "anothers")) {
                to.add("fjordvik", Measure.titled(id, "Tiltak " + id));
                to.add("fjordvik", LifeChange.of("ld-" + id, id, Life.RUNNING, When.day(DAY)));
                String owner = id.equals("own") ? "Gro Lien" : "Odd Vik";
                to.add(
                        "fjordvik",
                        new Responsibility("r-" + id, id, Responsibility.Role.OWNER, owner, Validity.from(DAY)));
                to.add("fjordvik", meeting("on-" + id, id));
            }
            to.add("fjordvik", meeting("on-both", "own", "anothers"));
            return true;
        });
        DemoGate.peopleInto(store, "fjordvik", DAY, Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    MeasurePages.addTo(routes, desk);
                    MinePages.addTo(routes, desk, false);
                    RemovalPages.addTo(routes, desk);
                    RolePages.addTo(routes);
                },
                5);
        gro = as(Role.OWNER);
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private static Involvement meeting(String id, String... measures) {
        Set<Ref> subjects = Arrays.stream(measures).map(Ref::measure).collect(Collectors.toSet());
        return Involvement.of(id, When.day(DAY), Form.INFORMATION, subjects, Set.of(ActorGroup.USERS));
    }

    private Guest as(Role role) {
        Guest guest = new Guest(served);
        guest.setCookie("varde-role", role.text());
        return guest;
    }

    private static String version(Guest guest, String path) {
        HttpResponse<String> page = guest.get(path);
        Matcher version = VERSION.matcher(page.body());
        assertThat(version.find()).as(page.body()).isTrue();
        return version.group(1);
    }

    private HttpResponse<String> takeAway(Guest guest, String thing) {
        return guest.post(thing + "/error", "version", version(guest, thing + "/error"), "why", "Ført på feil tiltak");
    }

    @Test
    void anOwnerComesFromTheirPageAndTheMeasureToWhatCanBeDone() {
        assertThat(gro.get("/fjordvik/mine").body())
                .contains("href=\"" + OWN + "\"", "Rett, avslutt eller ta bort")
                .doesNotContain("Tatt bort av deg", "anothers");
        assertThat(gro.get("/fjordvik/measures/own").body()).contains("href=\"" + OWN + "\"");
        assertThat(gro.get("/fjordvik/measures/anothers").body()).doesNotContain("/facts/");
        assertThat(gro.get(OWN).body())
                .as("what belongs to it leads on where it is hers, and is shown where it is not")
                .contains("href=\"" + MEETING + "\"", "href=\"/fjordvik/mine\"", "Ansvar")
                .doesNotContain("on-both", "responsibility", "href=\"/fjordvik/removed\"");
    }

    @Test
    void aMeasureThatBecomesAnothersWhileTheFormIsSentIsNotTakenAwayOrEnded() {
        String version = version(gro, OWN + "/error");
        for (String deed : List.of("/error", "/end")) {
            String role = deed.equals("/error") ? "r-own" : "r-again";
            store.meanwhile(to -> to.remove("fjordvik", new Ref(Ref.Kind.RESPONSIBILITY, role), 1));
            HttpResponse<String> refused = gro.post(
                    OWN + deed, "version", version, "why", "Ikke mitt", "how", "completed", "from", "01.02.2026");
            assertThat(refused.statusCode()).as(deed).isEqualTo(403);
            store.write(Signature.of("test", Served.NOW.instant()), to -> {
                to.add(
                        "fjordvik",
                        new Responsibility(
                                deed.equals("/error") ? "r-again" : "r-last",
                                "own",
                                Responsibility.Role.OWNER,
                                "Gro Lien",
                                Validity.from(DAY)));
                return true;
            });
        }
        assertThat(gro.get(OWN).body()).contains("Tiltak own");
    }

    @Test
    void anOwnerEndsTheirMeasureAndOpensItAgain() {
        HttpResponse<String> done = gro.post(
                OWN + "/end",
                "version",
                version(gro, OWN + "/end"),
                "how",
                "completed",
                "from",
                "1.3.2026",
                "why",
                "I mål");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(gro.get(OWN).body()).contains("Avsluttet fra og med 1. mars 2026", "I mål", "Åpne igjen");
        assertThat(gro.post(OWN + "/undo", "version", version(gro, OWN)).statusCode())
                .isEqualTo(303);
        assertThat(gro.get(OWN).body()).doesNotContain("Åpne igjen");
    }

    @Test
    void whatAnOwnerTookAwayStandsOnTheirPageUntilTheyPutItBack() {
        for (String thing : List.of(MEETING, OWN)) {
            assertThat(takeAway(gro, thing).statusCode()).as(thing).isEqualTo(303);
            assertThat(gro.get("/fjordvik/mine").body()).contains("Tatt bort av deg", "href=\"" + thing + "\"");
            assertThat(as(Role.LEADER).get("/fjordvik/mine").body()).doesNotContain("Tatt bort av deg");
            HttpResponse<String> undone = gro.post(thing + "/undo", "version", version(gro, thing));
            assertThat(undone.statusCode()).as(thing).isEqualTo(303);
            assertThat(gro.get("/fjordvik/mine").body()).doesNotContain("Tatt bort av deg");
        }
    }

    @Test
    void aMeasureThatSomebodyElseTookAwayIsTheirsToPutBack() {
        assertThat(takeAway(as(Role.COORDINATOR), OWN).statusCode()).isEqualTo(303);
        assertThat(gro.get(OWN).statusCode()).isEqualTo(403);
        gro.get("/fjordvik/mine");
        assertThat(gro.post(OWN + "/undo", "version", "2").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsAnothersIsRefusedAsAPageAndAsJson() {
        String token = version(gro, OWN + "/error");
        for (String format : List.of("text/html", "application/json")) {
            for (String thing : OTHERS) {
                gro.get(OWN + "/error");
                gro.wants(format);
                for (String way : List.of("", "/end", "/error")) {
                    HttpResponse<String> refused = gro.get(thing + way);
                    assertThat(refused.statusCode()).as(thing + way).isEqualTo(403);
                    assertThat(refused.body())
                            .contains("Dette er ikke ditt å endre")
                            .doesNotContain("Tiltak another");
                }
                for (String way : List.of("/end", "/error", "/undo")) {
                    HttpResponse<String> refused = gro.post(
                            thing + way, "version", token, "why", "Prøver", "from", "1.3.2026", "how", "stopped");
                    assertThat(refused.statusCode()).as(thing + way).isEqualTo(403);
                    assertThat(refused.body()).as(thing + way).contains("Dette er ikke ditt å endre");
                }
                gro.wants("text/html");
            }
        }
        assertThat(store.<Integer>read(
                        from -> from.enteredInError("fjordvik", 9).size()))
                .isZero();
        assertThat(as(Role.LEADER).get("/fjordvik/measures/anothers").body()).doesNotContain("Stoppet.");
    }

    @Test
    void whoGaveAMeasureAwayCanDoNothingWithItAnyMore() {
        assertThat(takeAway(gro, MEETING).statusCode()).isEqualTo(303);
        store.write(
                Signature.of("test", Served.NOW.instant()),
                to -> to.change(
                        "fjordvik",
                        new Responsibility("r-own", "own", Responsibility.Role.OWNER, "Odd Vik", Validity.from(DAY)),
                        1));
        assertThat(gro.get(OWN).statusCode()).isEqualTo(403);
        assertThat(gro.get(MEETING).statusCode()).isEqualTo(403);
        assertThat(gro.get("/fjordvik/mine").body()).doesNotContain("/facts/");
    }

    @Test
    void thePageOnRolesSaysWhatOnesOwnIs() {
        assertThat(gro.get("/about/roles").body())
                .contains(
                        "Avslutte, ta bort og legge tilbake i egne tiltak",
                        "Hvem som har ansvaret, endrer bare den som");
    }
}
