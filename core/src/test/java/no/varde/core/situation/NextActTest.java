package no.varde.core.situation;

import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.anchoring.Body.UNIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** Window of influence (L8, L18): the next act after which less can be changed, and the last useful day before it. */
class NextActTest {

    private static Fjord measure() {
        return Fjord.withMeasure("m1");
    }

    private static NextAct next(Fjord fjord, String day) {
        return fjord.seenOn(day).nextAct().orElseThrow();
    }

    @Test
    void theNextActIsAnOwnDecision() {
        NextAct next = next(measure().willDecide(MUNICIPAL_COUNCIL, "2025-06-19"), "2025-06-01");
        assertThat(next.firstDay()).isEqualTo(LocalDate.of(2025, 6, 19));
        assertThat(next.daysUntil()).isEqualTo(18);
        assertThat(next.ref().kind()).isEqualTo(Ref.Kind.ANCHORING);
    }

    @Test
    void theNextActIsAStepThatCannotBeUndone() {
        assertThat(next(measure().stepForGood("s1", "2025-06-19", "2025-09-01"), "2025-06-01")
                        .ref())
                .isEqualTo(new Ref(Ref.Kind.STEP, "s1"));
    }

    @Test
    void aStepThatCanBeUndoneIsNone() {
        assertThat(measure()
                        .step("s1", "2025-06-19", "2025-09-01")
                        .seenOn("2025-06-01")
                        .nextAct())
                .isEmpty();
    }

    @Test
    void thePlanDecisionAndTheOrganisationsTreatmentAreNone() {
        MeasureView view = measure()
                .and(Anchoring.planned(
                        "p", Set.of(Ref.measure("m1")), MUNICIPAL_COUNCIL, Act.PLAN_DECISION, When.day("2025-12-11")))
                .and(Anchoring.planned("u", Set.of(Ref.measure("m1")), UNIONS, Act.DISCUSSED, When.day("2025-12-11")))
                .seenOn("2025-06-01");
        assertThat(view.nextAct()).isEmpty();
        assertThat(view.onlyOverdueActs()).isFalse();
    }

    @Test
    void theEarlierOfTheTwoIsNext() {
        Fjord fjord =
                measure().willDecide(MUNICIPAL_COUNCIL, "2025-06-19").stepForGood("s1", "2025-06-12", "2025-09-01");
        assertThat(next(fjord, "2025-06-01").firstDay()).isEqualTo(LocalDate.of(2025, 6, 12));
        assertThat(next(fjord, "2025-06-13").firstDay()).isEqualTo(LocalDate.of(2025, 6, 19));
    }

    @Test
    void theLastUsefulDayIsTheDayBeforeIt() {
        assertThat(next(measure().willDecide(MUNICIPAL_COUNCIL, "2025-06-19"), "2025-06-01")
                        .lastUsefulDay())
                .isEqualTo(LocalDate.of(2025, 6, 18));
    }

    @Test
    void onePlannedForTodayIsStillNext() {
        NextAct next = next(measure().willDecide(MUNICIPAL_COUNCIL, "2025-06-19"), "2025-06-19");
        assertThat(next.daysUntil()).isZero();
        assertThat(next.lastUsefulDay()).isEqualTo(LocalDate.of(2025, 6, 18));
    }

    @Test
    void onlyOverdueActsLeftMeansNotKnown() {
        MeasureView view = measure().willDecide(MUNICIPAL_COUNCIL, "2025-06-19").seenOn("2025-06-20");
        assertThat(view.nextAct()).isEmpty();
        assertThat(view.onlyOverdueActs()).isTrue();
    }

    @Test
    void anOverdueActDoesNotHideOneThatIsStillAhead() {
        MeasureView view = measure()
                .willDecide(MUNICIPAL_COUNCIL, "2025-03-20")
                .willDecide(MUNICIPAL_COUNCIL, "2025-06-19")
                .seenOn("2025-06-01");
        assertThat(view.nextAct().orElseThrow().firstDay()).isEqualTo(LocalDate.of(2025, 6, 19));
        assertThat(view.onlyOverdueActs()).isFalse();
    }

    @Test
    void withNothingPlannedThereIsNoneAndNothingIsOverdue() {
        MeasureView view = measure().seenOn("2025-06-01");
        assertThat(view.nextAct()).isEmpty();
        assertThat(view.onlyOverdueActs()).isFalse();
    }

    @Test
    void anActPlannedForNoKnownDayLeavesTheNextNotKnown() {
        assertThat(measure()
                        .willDecide(MUNICIPAL_COUNCIL, "")
                        .seenOn("2025-06-01")
                        .onlyOverdueActs())
                .isTrue();
        assertThat(measure().stepForGood("s1", "", "").seenOn("2025-06-01").onlyOverdueActs())
                .isTrue();
    }

    @Test
    void anActPlannedForAMonthMayComeOnItsFirstDay() {
        NextAct next = next(measure().willDecide(MUNICIPAL_COUNCIL, "2025-06"), "2025-05-20");
        assertThat(next.firstDay()).isEqualTo(LocalDate.of(2025, 6, 1));
        assertThat(next.lastUsefulDay()).isEqualTo(LocalDate.of(2025, 5, 31));
    }

    @Test
    void withinItsMonthItMayComeToday() {
        Fjord fjord = measure().willDecide(MUNICIPAL_COUNCIL, "2025-06");
        assertThat(next(fjord, "2025-06-15").daysUntil()).isZero();
        assertThat(next(fjord, "2025-06-30").daysUntil()).isZero();
        assertThat(fjord.seenOn("2025-07-01").nextAct()).isEmpty();
    }

    @Test
    void anActThatHasComeIsNoLongerNext() {
        assertThat(measure()
                        .decided(MUNICIPAL_COUNCIL, "2025-06-19")
                        .seenOn("2025-06-19")
                        .nextAct())
                .isEmpty();
        assertThat(measure()
                        .stepForGood("s1", "2025-06-19", "2025-09-01")
                        .started("s1", "2025-06-10")
                        .seenOn("2025-06-10")
                        .nextAct())
                .isEmpty();
    }

    @Test
    void anActThatCameLaterShowsItsPlannedDayAsOfADayBefore() {
        Fjord fjord = measure().decidedAsPlannedFor(MUNICIPAL_COUNCIL, "2025-06-19", "2025-09-11");
        assertThat(next(fjord, "2025-06-01").firstDay()).isEqualTo(LocalDate.of(2025, 6, 19));
        assertThat(fjord.seenOn("2025-07-01").onlyOverdueActs()).isTrue();
        assertThat(fjord.seenOn("2025-09-11").onlyOverdueActs()).isFalse();
    }

    /** Recorded when it was planned; that it was held was added to the same record, without a day. */
    @Test
    void aPlannedDecisionHeldOnAnUnknownDayShowsItsPlannedDayUntilThen() {
        Fjord fjord =
                Fjord.withMeasure("m1").recorded("2025-02-01").decidedAsPlannedFor(MUNICIPAL_COUNCIL, "2025-06-19", "");
        for (String before : List.of("2025-01-15", "2025-02-01", "2025-06-18")) {
            MeasureView view = fjord.seenOn(before);
            assertThat(view.nextAct().orElseThrow().planned()).isEqualTo(When.day("2025-06-19"));
            assertThat(view.decisions()).isEmpty();
            assertThat(view.leg(Leg.COUNCIL).state()).isEqualTo(LegState.NOT_KNOWN);
        }
        MeasureView then = fjord.seenOn("2025-06-19");
        assertThat(then.nextAct()).isEmpty();
        assertThat(then.onlyOverdueActs()).isFalse();
        assertThat(then.decisions()).hasSize(1);
        assertThat(then.leg(Leg.COUNCIL).state()).isEqualTo(LegState.IN_PLACE);
    }

    @Test
    void aPlannedDecisionRecordedAfterwardsAsHeldOnAnUnknownDayCountsFromThatRecording() {
        Fjord fjord =
                Fjord.withMeasure("m1").recorded("2025-08-01").decidedAsPlannedFor(MUNICIPAL_COUNCIL, "2025-06-19", "");
        assertThat(fjord.seenOn("2025-07-31").decisions()).isEmpty();
        assertThat(fjord.seenOn("2025-07-31").onlyOverdueActs()).isTrue();
        assertThat(fjord.seenOn("2025-08-01").decisions()).hasSize(1);
    }

    @Test
    void aStepThatBeganLaterShowsItsPlannedDayAsOfADayBefore() {
        Fjord fjord = measure().stepForGood("s1", "2025-06-19", "2025-12-01").started("s1", "2025-09-11");
        assertThat(next(fjord, "2025-06-01").firstDay()).isEqualTo(LocalDate.of(2025, 6, 19));
        assertThat(fjord.seenOn("2025-07-01").onlyOverdueActs()).isTrue();
        assertThat(fjord.seenOn("2025-09-11").nextAct()).isEmpty();
    }

    @Test
    void anActThatCameUnplannedIsNotKnownOfBefore() {
        assertThat(measure()
                        .decided(MUNICIPAL_COUNCIL, "2025-09-11")
                        .seenOn("2025-06-01")
                        .onlyOverdueActs())
                .isFalse();
        assertThat(measure()
                        .stepForGood("s1", "", "")
                        .started("s1", "2025-09-11")
                        .seenOn("2025-06-01")
                        .onlyOverdueActs())
                .isFalse();
    }

    @Test
    void aStepThatWasWalkedBackIsAheadAgain() {
        Fjord fjord = measure()
                .stepForGood("s1", "2025-12-01", "2026-02-01")
                .started("s1", "2025-06-01")
                .walkedBack("s1", "2025-07-01");
        assertThat(fjord.seenOn("2025-06-15").nextAct()).isEmpty();
        assertThat(next(fjord, "2025-07-01").firstDay()).isEqualTo(LocalDate.of(2025, 12, 1));
    }
}
