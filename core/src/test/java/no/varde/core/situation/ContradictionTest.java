package no.varde.core.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove.Move;
import no.varde.core.testkit.Fjord;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Where the life of a measure and its steps tell different stories. */
class ContradictionTest {

    private static final String DAY = "2025-05-01";

    private static Fjord planned() {
        return Fjord.withMeasure("m1")
                .planning("plan", "2025-01-01", "2025-02-28")
                .step("rollout", "2025-03-01", "2025-06-30")
                .step("second", "2025-09-01", "2025-12-31");
    }

    private static List<Tuple> asked(Fjord fjord, Life life) {
        return Contradiction.of(fjord.seenOn(DAY), life).stream()
                .map(each -> tuple(each.step().step().id(), each.move()))
                .toList();
    }

    @Test
    void runningWithoutAStepThatHasBegunAsksForTheOneThatShouldHaveBegunLast() {
        assertThat(asked(planned(), Life.RUNNING)).containsExactly(tuple("rollout", Move.STARTED));
    }

    @Test
    void runningWithAllStepsAheadAsksForTheFirst() {
        Fjord ahead =
                Fjord.withMeasure("m1").step("one", "2025-06-01", "2025-06-30").step("two", "2025-07-01", "2025-08-01");
        assertThat(asked(ahead, Life.RUNNING)).containsExactly(tuple("one", Move.STARTED));
    }

    @Test
    void runningWithAStepUnderWayOrRolledOutIsNoContradiction() {
        assertThat(asked(planned().started("plan", "2025-01-10"), Life.RUNNING)).isEmpty();
        assertThat(asked(planned().started("rollout", "2025-03-10").finished("rollout", "2025-04-10"), Life.RUNNING))
                .isEmpty();
    }

    @Test
    void planningThatIsOverDoesNotMeanThatTheRolloutHasBegun() {
        Fjord fjord = planned().started("plan", "2025-01-10").finished("plan", "2025-02-10");
        assertThat(asked(fjord, Life.RUNNING)).containsExactly(tuple("rollout", Move.STARTED));
    }

    @Test
    void completedAsksForEveryStepThatIsStillOpen() {
        Fjord fjord = planned()
                .started("plan", "2025-01-10")
                .finished("plan", "2025-02-10")
                .started("rollout", "2025-03-10");
        assertThat(asked(fjord, Life.COMPLETED))
                .containsExactly(tuple("rollout", Move.FINISHED), tuple("second", Move.FINISHED));
    }

    @Test
    void oneMayLookBackAfterwardsAndInOrdinaryOperation() {
        Fjord fjord = Fjord.withMeasure("m1")
                .and(Step.of("look", "m1", Step.Kind.EVALUATION, When.day("2025-08-01"), When.unknown()))
                .and(Step.of("daily", "m1", Step.Kind.ORDINARY_OPERATION, When.day("2025-03-01"), When.unknown()))
                .started("daily", "2025-03-01");
        assertThat(asked(fjord, Life.ORDINARY_OPERATION)).isEmpty();
        assertThat(asked(fjord, Life.COMPLETED)).containsExactly(tuple("daily", Move.FINISHED));
        assertThat(asked(fjord.started("look", "2025-04-01"), Life.COMPLETED))
                .containsExactly(tuple("daily", Move.FINISHED), tuple("look", Move.FINISHED));
    }

    @Test
    void inOrdinaryOperationRolloutIsOver() {
        assertThat(asked(planned().started("rollout", "2025-03-10"), Life.ORDINARY_OPERATION))
                .containsExactly(
                        tuple("plan", Move.FINISHED), tuple("rollout", Move.FINISHED), tuple("second", Move.FINISHED));
    }

    @Test
    void aLifeThatSaysNothingOfStepsAndMeasuresWithoutStepsContradictNothing() {
        for (Life life : List.of(Life.PLANNED, Life.STOPPED, Life.MERGED)) {
            assertThat(asked(planned(), life)).isEmpty();
        }
        assertThat(asked(Fjord.withMeasure("m1"), Life.RUNNING)).isEmpty();
        assertThat(Contradiction.of(planned().seenOn(DAY)))
                .as("its life is not known")
                .isEmpty();
        assertThat(Contradiction.of(planned().became(Life.RUNNING, "2025-04-01").seenOn(DAY)))
                .hasSize(1);
    }
}
