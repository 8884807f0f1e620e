package no.varde.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.Step;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** Steps with planned and actual times, walked back when need be, and logged. */
class StepsTest {

    private static Fjord rollout() {
        return Fjord.withMeasure("m1").step("s1", "2025-03-01", "2025-06-30");
    }

    private static StepView step(Fjord fjord, String day) {
        return fjord.seenOn(day).steps().get(0);
    }

    @Test
    void aStepBeginsAndEndsByItsMoves() {
        Fjord fjord = rollout().started("s1", "2025-03-10").finished("s1", "2025-06-20");
        assertThat(step(fjord, "2025-03-09").state()).isEqualTo(StepView.State.NOT_STARTED);
        assertThat(step(fjord, "2025-03-10").state()).isEqualTo(StepView.State.ONGOING);
        assertThat(step(fjord, "2025-06-20").state()).isEqualTo(StepView.State.DONE);
    }

    @Test
    void asOfADayBeforeItBeganItShowsItsPlannedDay() {
        Fjord fjord = rollout().started("s1", "2025-04-10");
        assertThat(step(fjord, "2025-04-09").start()).isEqualTo(When.day("2025-03-01"));
        assertThat(step(fjord, "2025-04-10").start()).isEqualTo(When.day("2025-04-10"));
    }

    @Test
    void walkedBackItHasNotBegunAndTheLogKeepsAll() {
        Fjord fjord = rollout()
                .started("s1", "2025-03-10")
                .finished("s1", "2025-04-01")
                .walkedBack("s1", "2025-05-01");
        StepView back = step(fjord, "2025-05-01");
        assertThat(back.state()).isEqualTo(StepView.State.NOT_STARTED);
        assertThat(back.started()).isEmpty();
        assertThat(back.finished()).isEmpty();
        assertThat(back.log()).hasSize(3);
        assertThat(step(fjord, "2025-04-30").state()).isEqualTo(StepView.State.DONE);
    }

    @Test
    void aStepCanBeginAgainAfterItWasWalkedBack() {
        Fjord fjord = rollout()
                .started("s1", "2025-03-10")
                .walkedBack("s1", "2025-05-01")
                .started("s1", "2025-06-01");
        assertThat(step(fjord, "2025-06-01").started()).contains(When.day("2025-06-01"));
    }

    @Test
    void walkedBackOnTheDayItBeganItHasNotBegun() {
        Fjord fjord = rollout().started("s1", "2025-03-10").walkedBack("s1", "2025-03-10");
        assertThat(step(fjord, "2025-03-10").state()).isEqualTo(StepView.State.NOT_STARTED);
    }

    @Test
    void aWalkBackInTheMonthOfTheStartFollowsIt() {
        Fjord fjord = rollout().started("s1", "2025-03-10").walkedBack("s1", "2025-03");
        assertThat(step(fjord, "2025-04-01").state()).isEqualTo(StepView.State.NOT_STARTED);
    }

    @Test
    void anUndatedWalkBackFollowsTheStart() {
        Fjord fjord = rollout().started("s1", "2025-03-10").walkedBack("s1", "");
        assertThat(step(fjord, "2025-04-01").state()).isEqualTo(StepView.State.NOT_STARTED);
    }

    @Test
    void aStartAfterAnUndatedWalkBackStands() {
        Fjord fjord = rollout().walkedBack("s1", "").started("s1", "2025-03-10");
        assertThat(step(fjord, "2025-04-01").state()).isEqualTo(StepView.State.ONGOING);
    }

    @Test
    void movesRecordedOutOfOrderStandInTheOrderOfTheirDays() {
        Fjord fjord = rollout()
                .started("s1", "2025-06-01")
                .walkedBack("s1", "2025-05-01")
                .started("s1", "2025-03-10");
        assertThat(step(fjord, "2025-06-01").state()).isEqualTo(StepView.State.ONGOING);
        assertThat(step(fjord, "2025-06-01").log())
                .extracting(move -> move.on().text())
                .containsExactly("2025-03-10", "2025-05-01", "2025-06-01");
    }

    @Test
    void aStepThatEndedWithoutARecordedStartIsDone() {
        StepView done = step(rollout().finished("s1", "2025-06-20"), "2025-06-20");
        assertThat(done.state()).isEqualTo(StepView.State.DONE);
        assertThat(done.started()).isEmpty();
    }

    @Test
    void stepsStandInTheOrderOfTheirStartsTheUndatedLast() {
        List<StepView> steps = Fjord.withMeasure("m1")
                .step("utenDag", "", "")
                .step("sist", "2025-09-01", "2025-10-01")
                .step("foerst", "2025-03", "2025-06")
                .seenOn("2025-01-01")
                .steps();
        assertThat(steps).extracting(each -> each.step().id()).containsExactly("foerst", "sist", "utenDag");
    }

    @Test
    void aStepThatWasPlannedForNoKnownDayIsThereFromItsFirstMoveOrItsRecording() {
        Fjord moved = Fjord.withMeasure("m1")
                .became(Life.RUNNING, "2025-01-01")
                .recorded("2025-05-01")
                .step("s1", "", "")
                .started("s1", "2025-04-01");
        assertThat(moved.seenOn("2025-03-31").steps()).isEmpty();
        assertThat(moved.seenOn("2025-04-01").steps()).hasSize(1);
        Fjord recorded = Fjord.withMeasure("m1")
                .became(Life.RUNNING, "2025-01-01")
                .recorded("2025-05-01")
                .step("s1", "", "");
        assertThat(recorded.seenOn("2025-04-30").steps()).isEmpty();
        assertThat(recorded.seenOn("2025-05-01").steps()).hasSize(1);
    }

    @Test
    void aPlannedStepShowsOnDaysBeforeThoughItWasRecordedLater() {
        Fjord fjord = Fjord.withMeasure("m1")
                .became(Life.RUNNING, "2025-01-01")
                .recorded("2025-05-01")
                .step("s1", "2025-09-01", "")
                .planning("s2", "", "2025-10-01");
        assertThat(fjord.seenOn("2025-02-01").steps()).hasSize(2);
    }

    private static Optional<Step.Kind> stage(Fjord fjord, String when) {
        return fjord.seenOn("2025-08-01").stageOf(When.parse(when));
    }

    private static Fjord planningThenRollout() {
        return Fjord.withMeasure("m1")
                .planning("s1", "2025-01-01", "")
                .started("s1", "2025-01-15")
                .step("s2", "2025-05-01", "")
                .started("s2", "2025-05-10");
    }

    @Test
    void theStageIsThatOfTheStepThatHadBegunLast() {
        assertThat(stage(planningThenRollout(), "2024-12-01")).contains(Step.Kind.PLANNING);
        assertThat(stage(planningThenRollout(), "2025-05-09")).contains(Step.Kind.PLANNING);
        assertThat(stage(planningThenRollout(), "2025-05-10")).contains(Step.Kind.ROLLOUT);
        assertThat(stage(planningThenRollout(), "2025-06")).contains(Step.Kind.ROLLOUT);
    }

    @Test
    void aVagueTimeHasAStageOnlyWhenEveryDayOfItHasTheSame() {
        assertThat(stage(planningThenRollout(), "2025-04")).contains(Step.Kind.PLANNING);
        assertThat(stage(planningThenRollout(), "2025-05")).isEmpty();
        assertThat(stage(planningThenRollout(), "2025")).isEmpty();
        assertThat(stage(planningThenRollout(), "")).isEmpty();
        Fjord vagueStart = Fjord.withMeasure("m1").step("s1", "", "").started("s1", "2025-03");
        assertThat(stage(vagueStart, "2025-03-31")).isEmpty();
        assertThat(stage(vagueStart, "2025-04-01")).contains(Step.Kind.ROLLOUT);
    }

    @Test
    void aStepThatNobodyHasSaidBeganIsNoStageOfWhatHasComeAndOneOfWhatLiesAhead() {
        Fjord fjord = Fjord.withMeasure("m1")
                .planning("s1", "2025-01-01", "")
                .started("s1", "2025-01-15")
                .step("s2", "2025-05-01", "");
        assertThat(stage(fjord, "2025-04-30")).contains(Step.Kind.PLANNING);
        assertThat(stage(fjord, "2025-06-01")).isEmpty();
        assertThat(stage(fjord, "2025-09-01")).contains(Step.Kind.ROLLOUT);
    }

    @Test
    void aStepThatWasWalkedBackIsNoStage() {
        assertThat(stage(planningThenRollout().walkedBack("s2", "2025-06-01"), "2025-06-15"))
                .contains(Step.Kind.PLANNING);
    }

    @Test
    void withoutAStepOfAKnownTimeThereIsNoStage() {
        assertThat(stage(Fjord.withMeasure("m1").step("s1", "", ""), "2025-06-01"))
                .isEmpty();
    }

    @Test
    void aStepIsOverdueOnTheDayAfterItShouldHaveBegun() {
        assertThat(step(rollout(), "2025-03-01").overdue()).isFalse();
        assertThat(step(rollout(), "2025-03-02").overdue()).isTrue();
    }

    @Test
    void anOngoingStepIsOverdueOnTheDayAfterItShouldHaveEnded() {
        Fjord fjord = rollout().started("s1", "2025-03-10");
        assertThat(step(fjord, "2025-06-30").overdue()).isFalse();
        assertThat(step(fjord, "2025-07-01").overdue()).isTrue();
    }

    @Test
    void aStepPlannedForAMonthIsOverdueWhenTheMonthIsOver() {
        Fjord fjord = Fjord.withMeasure("m1").step("s1", "2025-03", "");
        assertThat(step(fjord, "2025-03-31").overdue()).isFalse();
        assertThat(step(fjord, "2025-04-01").overdue()).isTrue();
    }

    @Test
    void aStepOfUnknownTimeIsNeverOverdue() {
        assertThat(step(Fjord.withMeasure("m1").step("s1", "", ""), "2099-01-01")
                        .overdue())
                .isFalse();
    }

    @Test
    void aStepThatIsDoneIsNotOverdue() {
        assertThat(step(rollout().finished("s1", "2025-09-01"), "2025-09-01").overdue())
                .isFalse();
        assertThat(step(rollout().finished("s1", "2025-09-01"), "2025-08-31").overdue())
                .isTrue();
    }
}
