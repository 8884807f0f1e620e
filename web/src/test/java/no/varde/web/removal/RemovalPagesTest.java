package no.varde.web.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Role;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.TrailFilter;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.municipality.MunicipalityPages;
import no.varde.web.plan.MeasurePages;
import no.varde.web.situation.Desk;
import no.varde.web.trail.TrailPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two ways to remove: what is asked and said before and after, what is gone from where, and how it comes back. */
class RemovalPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String MEASURE = "/fjordvik/facts/measure%3Am1";
    private static final String OWNER = "/fjordvik/facts/responsibility%3Ar1";
    private static final String MEETING = "/fjordvik/facts/involvement%3Ai1";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    private final FactStore store = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Guest astrid;

    @BeforeEach
    void serve() {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            to.add("fjordvik", Measure.titled("m1", "Nattpatrulje"));
            to.add("fjordvik", LifeChange.of("lc1", "m1", Life.RUNNING, When.day(DAY)));
            to.add(
                    "fjordvik",
                    new Responsibility("r1", "m1", Responsibility.Role.SECTOR, "Kultur", Validity.from(DAY)));
            to.add(
                    "fjordvik",
                    Involvement.of(
                            "i1",
                            When.day(DAY),
                            Form.INFORMATION,
                            Set.of(Ref.measure("m1")),
                            Set.of(ActorGroup.USERS)));
            return true;
        });
        DemoGate.peopleInto(store, "fjordvik", DAY, Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    MeasurePages.addTo(routes, desk);
                    MunicipalityPages.addTo(routes, desk, Served.NOW);
                    TrailPages.addTo(routes, desk, Served.NOW);
                    RemovalPages.addTo(routes, desk);
                },
                5);
        astrid = as(Role.COORDINATOR);
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private Guest as(Role role) {
        Guest guest = new Guest(served);
        guest.setCookie("varde-role", role.text());
        return guest;
    }

    private String version(String path) {
        HttpResponse<String> page = astrid.get(path);
        Matcher version = VERSION.matcher(page.body());
        assertThat(version.find()).as(page.body()).isTrue();
        return version.group(1);
    }

    private HttpResponse<String> takeAway(String thing) {
        return astrid.post(thing + "/error", "version", version(thing + "/error"), "why", "Ført på feil tiltak");
    }

    private int measure(String day) {
        return astrid.get("/fjordvik/measures/m1" + day).statusCode();
    }

    @Test
    void aMeasureEnteredInErrorIsGoneOnEveryDayWithWhatHangsOnItAndComesBack() {
        assertThat(astrid.get("/fjordvik/measures/m1").body()).contains("href=\"" + MEASURE + "\"");
        assertThat(astrid.get(MEASURE).body())
                .contains("Nattpatrulje", "3 ting hører til", "href=\"" + MEETING + "\"", MEASURE + "/end");
        String asked = astrid.get(MEASURE + "/error").body();
        assertThat(asked)
                .contains("Ta bort fordi det er ført ved en feil?", "på alle dager", "oversikten")
                .contains("Medvirkning: 1", "Fase i et tiltak: 1", "Angrer du");
        HttpResponse<String> done = takeAway(MEASURE);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(astrid.get(Guest.location(done)).body())
                .contains("Det er tatt bort fra alle dager. Du kan angre her.", "Legg tilbake", "Ført på feil tiltak");
        assertThat(measure("")).isEqualTo(404);
        assertThat(measure("?day=01.02.2026")).isEqualTo(404);
        assertThat(astrid.post(MEASURE + "/undo", "version", version(MEASURE)).statusCode())
                .isEqualTo(303);
        assertThat(measure("")).isEqualTo(200);
        assertThat(measure("?day=01.02.2026")).isEqualTo(200);
    }

    @Test
    void aMeasureThatEndedIsStillThereOnEarlierDaysAndIsOpenedAgain() {
        assertThat(astrid.get(MEASURE + "/end").body()).contains("Tidligere dager viser det fortsatt", "22.11.2026");
        HttpResponse<String> done = astrid.post(
                MEASURE + "/end",
                "version",
                version(MEASURE + "/end"),
                "how",
                "stopped",
                "from",
                "1.3.2026",
                "why",
                "Rådet ville noe annet");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(astrid.get("/fjordvik/measures/m1").body()).contains("Stoppet.");
        assertThat(astrid.get("/fjordvik/measures/m1?day=01.02.2026").body()).doesNotContain("Stoppet.");
        assertThat(astrid.get(Guest.location(done)).body())
                .contains("Avsluttet fra og med 1. mars 2026", "Rådet ville noe annet", "Åpne igjen")
                .doesNotContain(MEASURE + "/end");
        assertThat(astrid.post(MEASURE + "/undo", "version", version(MEASURE)).statusCode())
                .isEqualTo(303);
        assertThat(astrid.get("/fjordvik/measures/m1").body()).doesNotContain("Stoppet.");
    }

    @Test
    void whatHoldsForATimeIsEndedAndWhatHappenedIsNot() {
        HttpResponse<String> done =
                astrid.post(OWNER + "/end", "version", version(OWNER + "/end"), "from", "1.3.2026", "why", "Ny avtale");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(astrid.get(OWNER).body()).contains("Avsluttet fra og med 1. mars 2026", "Ny avtale");
        assertThat(astrid.get(MEETING).body()).contains("kan ikke avsluttes").doesNotContain(MEETING + "/end");
        assertThat(Guest.location(astrid.get(MEETING + "/end"))).isEqualTo(MEETING);
        assertThat(takeAway(MEETING).statusCode()).isEqualTo(303);
    }

    @Test
    void theListTellsWhatWasRemovedByWhomWhenAndWhyAndUndoesIt() {
        takeAway(MEETING);
        astrid.post(OWNER + "/end", "version", version(OWNER + "/end"), "from", "1.3.2026", "why", "Ny avtale");
        assertThat(astrid.get("/fjordvik/municipality").body()).contains("href=\"/fjordvik/removed\"");
        String list = astrid.get("/fjordvik/removed").body();
        assertThat(list)
                .containsSubsequence(
                        "Ført ved en feil", "Medvirkning", "22. november 2026", "Ført på feil tiltak", "Legg tilbake")
                .containsSubsequence(
                        "Avsluttet fra en dag", "Ansvar", "Kultur", "1. mars 2026", "Ny avtale", "Åpne igjen");
        assertThat(astrid.get(MEASURE).body()).contains("tatt bort som ført ved en feil", "avsluttet fra 1. mars 2026");
        String auditor = as(Role.AUDITOR).get("/fjordvik/removed").body();
        assertThat(auditor).contains("Ført på feil tiltak").doesNotContain("Legg tilbake", "/undo");
    }

    @Test
    void thereIsAlwaysAReasonAndNothingTypedIsLost() {
        String version = version(MEASURE + "/error");
        HttpResponse<String> none = astrid.post(MEASURE + "/error", "version", version, "why", " ");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Skriv hvorfor");
        HttpResponse<String> wrong =
                astrid.post(MEASURE + "/end", "version", version, "from", "snart", "why", "x".repeat(501));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("3 ting må rettes", "«snart» er ikke en dag", "Velg hvordan tiltaket sluttet")
                .contains("har 501 tegn", "x".repeat(501));
        HttpResponse<String> early = astrid.post(
                MEASURE + "/end", "version", version, "from", "1.1.2020", "how", "completed", "why", "Ferdig");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("(1. januar 2020) er for tidlig: velg 1. januar 2026 eller senere", "Ferdig");
        assertThat(measure("")).isEqualTo(200);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsShownAndConfirmedAnew() {
        for (String way : List.of("/error", "/end")) {
            String version = version(MEASURE + way);
            store.write(
                    Signature.of("leader", Served.NOW.instant()),
                    to -> to.change("fjordvik", Measure.titled("m1", "Nattpatrulje " + way), Long.parseLong(version)));
            HttpResponse<String> late = astrid.post(
                    MEASURE + way, "version", version, "from", "1.3.2026", "how", "stopped", "why", "Ført to ganger");
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body())
                    .contains("har endret dette mens du så på det", "Nattpatrulje " + way, "Ført to ganger");
            assertThat(measure("")).isEqualTo(200);
        }
        assertThat(takeAway(MEASURE).statusCode()).isEqualTo(303);
        HttpResponse<String> second = astrid.post(MEASURE + "/error", "version", "3", "why", "En gang til");
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(astrid.get(Guest.location(second)).body()).contains("Noen andre gjorde noe med dette");
    }

    @Test
    void whatWasErasedMeanwhileIsNotPutBack() {
        takeAway(MEASURE);
        String version = version(MEASURE);
        store.write(Signature.of("leader", Served.NOW.instant()), to -> {
            long row = to.trail(Chain.of("fjordvik"), TrailFilter.of(Ref.measure("m1")), Long.MAX_VALUE, 9)
                    .get(1)
                    .stamp()
                    .number();
            return to.erase(Chain.of("fjordvik"), Erasure.words(Set.of(row), "rule"));
        });
        assertThat(astrid.get(MEASURE).body())
                .contains("kan ikke legges tilbake")
                .doesNotContain("/undo");
        assertThat(astrid.get("/fjordvik/removed").body()).contains("kan ikke legges tilbake");
        assertThat(astrid.post(MEASURE + "/undo", "version", version).statusCode())
                .isEqualTo(303);
        assertThat(measure("")).isEqualTo(404);
    }

    @Test
    void commentsAreTheirAuthorsAloneAndTheMunicipalityStays() {
        store.write(Signature.of("representative", Served.NOW.instant()), to -> {
            to.add(
                    "fjordvik",
                    new Comment(
                            "c1",
                            "m1",
                            "representative",
                            Optional.empty(),
                            DAY,
                            "Vi ble ikke hørt.",
                            Optional.empty(),
                            Optional.empty()));
            return to.remove("fjordvik", new Ref(Ref.Kind.COMMENT, "c1"), 1);
        });
        assertThat(astrid.get("/fjordvik/facts/comment%3Ac1").statusCode()).isEqualTo(404);
        assertThat(astrid.get("/fjordvik/facts/municipality%3Afjordvik").statusCode())
                .isEqualTo(404);
        assertThat(astrid.get("/fjordvik/removed").body()).doesNotContain("Vi ble ikke hørt.");
        for (String none : List.of("measure%3Anone", "none", "step%3A")) {
            assertThat(astrid.get("/fjordvik/facts/" + none).statusCode())
                    .as(none)
                    .isEqualTo(404);
        }
    }

    @Test
    void theHistoryOfAMeasureHoldsWhatWasRemovedFromItAndWhy() {
        takeAway(MEETING);
        assertThat(astrid.get("/fjordvik/measures/m1/history").body())
                .contains("Medvirkning tatt bort som feilregistrert", "href=\"" + MEETING + "\"");
        assertThat(astrid.get("/fjordvik/trail").body())
                .contains("Hvorfor medvirkning er fjernet", "Ført på feil tiltak");
    }
}
