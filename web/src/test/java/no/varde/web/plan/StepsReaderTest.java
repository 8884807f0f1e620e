package no.varde.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
import no.varde.core.basics.When;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.situation.Situation;
import no.varde.core.testkit.Fjord;
import no.varde.web.chart.Timeline;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;

/** What the table behind the timeline of a measure says. */
class StepsReaderTest {

    private static final Set<Ref> M1 = Set.of(Ref.measure("m1"));

    private static Timeline timeline(Fjord fjord) {
        Situation situation = fjord.asOf("2026-11-27");
        return new StepsReader(situation, situation.measure("m1").orElseThrow(), Texts.in(Language.NB))
                .timeline()
                .orElseThrow();
    }

    @Test
    void timesAreAsExactAsTheyAreKnown() {
        Timeline timeline = timeline(Fjord.withMeasure("m1")
                .step("s1", "2021-06", "2022-03-31")
                .started("s1", "2021")
                .changed("2022-02"));
        Timeline.Row row = timeline.rows().get(0);
        assertThat(row.planned().orElseThrow().words()).isEqualTo("juni 2021 til 31. mars 2022");
        assertThat(row.actual().orElseThrow().words()).isEqualTo("fra 2021");
        assertThat(timeline.events()).extracting(Timeline.Event::when).containsExactly("februar 2022");
    }

    @Test
    void anEndOfASpanThatNobodyKnowsIsSaid() {
        assertThat(timeline(Fjord.withMeasure("m1").step("s1", "2021-06-01", ""))
                        .rows()
                        .get(0)
                        .planned()
                        .orElseThrow()
                        .words())
                .isEqualTo("fra 1. juni 2021, slutt ikke kjent");
    }

    @Test
    void aDecisionThatLiesAheadIsPlannedAndNotActual() {
        assertThat(timeline(Fjord.withMeasure("m1")
                                .step("s1", "2026-06-01", "2027-01-01")
                                .willDecide(Body.MUNICIPAL_COUNCIL, "2027-01-07"))
                        .events())
                .containsExactly(new Timeline.Event(LocalDate.of(2027, 1, 7), "Kommunestyret", "7. januar 2027", true));
    }

    @Test
    void aMeetingOfManyNamesTwoOfThemAndSaysHowManyMoreThereWere() {
        assertThat(timeline(step().and(met(ActorGroup.EMPLOYEES, ActorGroup.USERS)))
                        .events())
                .extracting(Timeline.Event::label)
                .containsExactly("Ansatte og brukere");
        assertThat(timeline(step().and(met(
                                ActorGroup.EMPLOYEES,
                                ActorGroup.LEADERS,
                                ActorGroup.USERS,
                                ActorGroup.NEXT_OF_KIN,
                                ActorGroup.VOLUNTEERS)))
                        .events())
                .extracting(Timeline.Event::label)
                .containsExactly("Ansatte, brukere og 3 til");
    }

    /** The leg beside the picture is in place. */
    @Test
    void aDecisionThatWasPlannedAndHeldOnADayNobodyKnowsIsNotPlanned() {
        Anchoring planned =
                Anchoring.planned("a1", M1, Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, When.day("2026-10-01"));
        Anchoring held = new Anchoring(
                "a1",
                M1,
                planned.body(),
                planned.act(),
                planned.planned(),
                Optional.of(When.unknown()),
                Optional.of(Outcome.ADOPTED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(timeline(step().and(held)).events())
                .containsExactly(new Timeline.Event(
                        LocalDate.of(2026, 10, 1),
                        "Kommunestyret",
                        "dagen er ikke kjent, planlagt 1. oktober 2026",
                        false));
    }

    private static Fjord step() {
        return Fjord.withMeasure("m1").step("s1", "2026-06-01", "2027-01-01");
    }

    private static Involvement met(ActorGroup... groups) {
        return Involvement.of("i1", When.day("2026-09-01"), Form.WORKSHOP, M1, Set.of(groups));
    }
}
