package no.varde.web.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Stance;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The room for action: compared with an earlier day, and a part of it alone. */
class RoomPagesTest {

    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-11-01T09:00:00Z"));
    private static final Signature OLA = Signature.of("ola", Instant.parse("2026-11-20T09:00:00Z"));
    private static final Set<Ref> M1 = Set.of(Ref.measure("m1"));

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    /** Planned by Kari on 1 November; on 20 November Ola adds that it was held the day before. */
    @Test
    void whatWasPlannedAndIsRecordedAsHeldStandsAmongWhatWasRecorded() {
        Anchoring planned =
                Anchoring.planned("d1", M1, Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, When.day("2026-11-19"));
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add("fjordvik", Measure.titled("m1", "Turvenn"));
            to.add("fjordvik", planned);
            return true;
        });
        store.write(
                OLA,
                to -> to.change(
                        "fjordvik",
                        new Anchoring(
                                "d1",
                                M1,
                                Body.MUNICIPAL_COUNCIL,
                                Act.OWN_DECISION,
                                planned.planned(),
                                Optional.of(planned.planned()),
                                Optional.of(Outcome.ADOPTED),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        1));
        Visitor visitor = new Visitor(served, Language.NB);
        visitor.get("/fjordvik/room-for-action?since=2026-11-10");
        assertThat(visitor.text()).contains("Endret: eget vedtak av kommunestyret: vedtatt");
        visitor.get("/fjordvik/room-for-action?since=2026-11-20");
        assertThat(visitor.text()).doesNotContain("Endret:");
    }

    /** A measure of which nothing is known but that it runs and concerns users. */
    @Test
    void onlyTheOpenQuestionsOfTheChosenPrincipleAndGroupAreShown() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add("fjordvik", Measure.titled("m1", "Turvenn"));
            to.add("fjordvik", LifeChange.of("lc1", "m1", Life.RUNNING, When.day(day)));
            to.add("fjordvik", new Concern("c1", "m1", ActorGroup.USERS, Validity.from(day)));
            return true;
        });
        Visitor visitor = new Visitor(served, Language.NB);
        String steps = "Hvilke trinn har arbeidet";
        String users = "brukere";

        visitor.get("/fjordvik/room-for-action");
        assertThat(questions(visitor)).contains(steps).contains(users);
        visitor.get("/fjordvik/room-for-action?principle=L17");
        assertThat(questions(visitor)).contains(steps).doesNotContain(users);
        visitor.get("/fjordvik/room-for-action?group=users");
        assertThat(questions(visitor)).contains(users).doesNotContain(steps);
        visitor.get("/fjordvik/room-for-action?kind=strength");
        assertThat(questions(visitor)).as("its answer could be of any kind").contains(steps);
        visitor.get("/fjordvik/room-for-action?area=lhl.mat");
        assertThat(questions(visitor)).contains("Ingen spørsmål står åpne om det dere har valgt å vise.");
    }

    private static String questions(Visitor visitor) {
        return visitor.text().substring(visitor.text().lastIndexOf("Ikke vurdert"));
    }

    /** Kari records a link and a meeting on 1 November; on 20 November Ola ends the one and takes the other away. */
    @Test
    void whatWasEndedOrEnteredInErrorStandsAmongWhatWasRecorded() {
        Link link = new Link("l1", "m1", Ref.area("lhl.mat"), Validity.always());
        Involvement meeting = Involvement.of("i1", When.day("2026-10-01"), Form.DIALOGUE, M1, Set.of(ActorGroup.USERS));
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add("fjordvik", Measure.titled("m1", "Turvenn"));
            to.add("fjordvik", link);
            to.add("fjordvik", meeting);
            return true;
        });
        store.write(OLA, to -> {
            to.change("fjordvik", link.during(link.validity().endingOn(LocalDate.of(2026, 11, 15))), 1);
            return to.remove("fjordvik", meeting.ref(), 1);
        });
        String seen = "/fjordvik/room-for-action?since=2026-11-10";
        Map.of(
                        Language.NB, "Ført ved en feil, og tatt bort: Møttes",
                        Language.NN, "Ført ved ein feil, og teke bort: Møttest",
                        Language.EN, "Entered in error, and taken away: Met")
                .forEach((language, said) -> {
                    Visitor visitor = new Visitor(served, language);
                    visitor.get(seen);
                    assertThat(visitor.text()).contains(said);
                });
        Visitor visitor = new Visitor(served, Language.NB);
        visitor.get(seen);
        assertThat(visitor.text()).contains("Avsluttet fra 15. november 2026: Hører til «Mat og måltider»");
        store.write(
                Signature.of("ola", Instant.parse("2026-11-21T09:00:00Z")),
                to -> to.putBack("fjordvik", meeting.ref(), 2));
        visitor.get(seen);
        assertThat(visitor.text()).contains("Satt tilbake etter å ha vært tatt bort: Møttes");
    }

    @Test
    void whereNothingIsSeenAtAllAFilterDoesNotHideHowToBegin() {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            return true;
        });
        Visitor visitor = new Visitor(served, Language.NB);
        visitor.get("/fjordvik/room-for-action?kind=risk&by=area");
        assertThat(visitor.text())
                .contains("Registrer tiltak, hvem som er med og hvem som har vedtatt")
                .doesNotContain("Ingenting passer med");
    }

    /** Adopted in January, adapted in March, and nobody does it: the reason is the first choice. */
    @Test
    void whatIsSeenIsGroupedByKindAreaOrPrinciple() {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add("fjordvik", Adoption.of("a1", "lhl", Period.from(LocalDate.of(2024, 1, 1))));
            to.add("fjordvik", chosen("c1", Stance.ADOPT, "2026-01-01"));
            return true;
        });
        Visitor visitor = new Visitor(served, Language.NB);
        String byKind = visitor.get("/fjordvik/room-for-action").body();
        assertThat(byKind).contains("id=\"kind-gap-seen\"");
        String byArea = visitor.get("/fjordvik/room-for-action?by=area").body();
        assertThat(byArea)
                .contains("id=\"area-lhl-mat-seen\"", "Leve hele livet: Mat og måltider: 1")
                .doesNotContain("id=\"kind-gap-seen\"");
        String byPrinciple =
                visitor.get("/fjordvik/room-for-action?by=principle").body();
        assertThat(byPrinciple)
                .containsPattern("id=\"principle-L\\d+-seen\"[^>]*>L\\d+ · [^<]+: 1<")
                .doesNotContain("id=\"area-lhl-mat-seen\"");
        assertThat(visitor.get("/fjordvik/room-for-action?by=weekday").body())
                .contains("weekday", "id=\"kind-gap-seen\"");
    }

    @Test
    void theReasonOfAnEmptyPromiseLeadsToTheLineThatShowsTheChoice() {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add("fjordvik", Adoption.of("a1", "lhl", Period.from(LocalDate.of(2024, 1, 1))));
            to.add("fjordvik", chosen("c1", Stance.ADOPT, "2026-01-01"));
            to.add("fjordvik", chosen("c2", Stance.ADAPT, "2026-03-01"));
            return true;
        });
        Visitor visitor = new Visitor(served, Language.NB);
        String line = "solution-lhl-mat-maltidstider";
        assertThat(visitor.get("/fjordvik/room-for-action?kind=gap").body())
                .contains("href=\"/fjordvik/reforms/lhl#" + line + "\">Valget var «tas i bruk»");
        assertThat(visitor.get("/fjordvik/reforms/lhl").body()).contains("id=\"" + line + "\"");
    }

    private static Choice chosen(String id, Stance stance, String day) {
        return Choice.of(id, "a1", Ref.solution("lhl.mat.maltidstider"), stance, When.day(day));
    }
}
