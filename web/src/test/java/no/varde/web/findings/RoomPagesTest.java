package no.varde.web.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Concern;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
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
    }

    private static String questions(Visitor visitor) {
        return visitor.text().substring(visitor.text().lastIndexOf("Ikke vurdert"));
    }
}
