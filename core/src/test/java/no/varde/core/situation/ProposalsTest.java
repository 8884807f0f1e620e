package no.varde.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.Stance;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** What the facts suggest where nobody has said anything. It is proposed, and never counted. */
class ProposalsTest {

    private static Proposals of(Fjord fjord) {
        Situation situation = fjord.asOf("2025-06-01");
        return Proposals.of(
                situation.measure("m1").orElseThrow(), situation.facts().reforms());
    }

    @Test
    void theGroupsOfAnAreaAreProposedButThoseThatAreChosen() {
        Fjord fjord = Fjord.withMeasure("m1").serves("hav.mat").concerns(ActorGroup.USERS, ActorGroup.BUSINESS);
        assertThat(of(fjord).groups()).containsExactly(ActorGroup.EMPLOYEES, ActorGroup.NEXT_OF_KIN);
    }

    @Test
    void aProposedGroupIsNotConcerned() {
        Fjord fjord = Fjord.withMeasure("m1").serves("hav.mat");
        assertThat(of(fjord).groups()).hasSize(3);
        assertThat(fjord.asOf("2025-06-01").measure("m1").orElseThrow().concerned())
                .isEmpty();
    }

    @Test
    void nothingIsProposedForAMeasureThatServesNothing() {
        Proposals none = of(Fjord.withMeasure("m1"));
        assertThat(none.groups()).isEmpty();
        assertThat(none.designStart()).isEmpty();
        assertThat(none.freedom()).isEmpty();
    }

    @Test
    void theDesignStartIsProposedFromTheDayPlanningReallyBegan() {
        Fjord planned = Fjord.withMeasure("m1").planning("s1", "2025-03-01", "2025-04-30");
        assertThat(of(planned).designStart()).isEmpty();
        assertThat(of(planned.started("s1", "2025-03-10")).designStart()).contains(When.day("2025-03-10"));
    }

    @Test
    void noDesignStartIsProposedWhereOneIsSaid() {
        Fjord fjord = Fjord.withMeasure("m1")
                .designStarts("2025-01")
                .planning("s1", "2025-03-01", "2025-04-30")
                .started("s1", "2025-03-10");
        assertThat(of(fjord).designStart()).isEmpty();
    }

    @Test
    void theLeastFreeOfItsSolutionsSaysWhatUnitsMayDecide() {
        assertThat(of(Fjord.withMeasure("m1").servesSolution("hav.mat.felles-bord"))
                        .freedom())
                .contains(SteeringAnswer.Freedom.FREE);
        assertThat(of(Fjord.withMeasure("m1").servesSolution("hav.mat.felles-bord", "hav.mat.frukost"))
                        .freedom())
                .contains(SteeringAnswer.Freedom.ADAPT);
    }

    @Test
    void noFreedomIsProposedWhereItIsSaid() {
        Fjord fjord = Fjord.withMeasure("m1")
                .servesSolution("hav.mat.frukost")
                .answered(SteeringAnswer.Freedom.FIXED, "2025-05-01");
        assertThat(of(fjord).freedom()).isEmpty();
    }

    private static Optional<Stance> stance(Fjord fjord) {
        ReformView hav = fjord.asOf("2025-06-01").reform("hav").orElseThrow();
        return Proposals.stance(Ref.solution("hav.mat.felles-bord"), hav);
    }

    @Test
    void aSolutionThatAMeasureServesIsProposedAsTakenIntoUse() {
        assertThat(stance(Fjord.withMeasure("m1").servesSolution("hav.mat.felles-bord")))
                .contains(Stance.ADOPT);
    }

    @Test
    void aSolutionThatNothingServesOrOnlyWhatWasGivenUpIsLeftOpen() {
        assertThat(stance(Fjord.withMeasure("m1").serves("hav.mat"))).isEmpty();
        assertThat(stance(Fjord.withMeasure("m1")
                        .servesSolution("hav.mat.felles-bord")
                        .became(Life.STOPPED, "2025-02-01")))
                .isEmpty();
    }

    @Test
    void whatWasInOrdinaryOperationBeforeTheReformWasTakenUpIsProposedAsInPlace() {
        Fjord begun = Fjord.withMeasure("m1").servesSolution("hav.mat.felles-bord");
        assertThat(stance(begun.became(Life.ORDINARY_OPERATION, "2024-05-01")
                        .adoption("a1", "hav", "2025-01-01", "2028-12-31")))
                .contains(Stance.IN_PLACE);
        assertThat(stance(Fjord.withMeasure("m1")
                        .servesSolution("hav.mat.felles-bord")
                        .became(Life.ORDINARY_OPERATION, "2025-05-01")
                        .adoption("a1", "hav", "2025-01-01", "2028-12-31")))
                .contains(Stance.ADOPT);
    }
}
