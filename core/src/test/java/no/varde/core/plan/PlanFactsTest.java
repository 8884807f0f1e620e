package no.varde.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the facts of a plan refuse, each with the offending value in the message; and what they are about. */
class PlanFactsTest {

    private static final When DAY = When.day("2025-03-01");

    private static void refused(ThrowingCallable making, String... inMessage) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(inMessage);
    }

    @Test
    void aMeasureHasATitle() {
        refused(() -> Measure.titled("m1", "  "), "title", "m1");
        refused(() -> Measure.titled("m1", "Turvenn").withOutcome(" "), "outcome", "m1");
    }

    @Test
    void aChoiceIsMadeOnASolutionOrAnArea() {
        refused(() -> Choice.of("c", "a1", Ref.duty("shr.avtaler.1"), Stance.ADOPT, DAY), "duty:shr.avtaler.1");
        assertThat(Choice.of("c", "a1", Ref.area("bth.bolig"), Stance.ADOPT, DAY)
                        .about())
                .containsExactly(Ref.adoption("a1"), Ref.area("bth.bolig"));
    }

    @Test
    void aReasonIsAskedOnlyForNotNow() {
        Ref bord = Ref.solution("hav.mat.felles-bord");
        refused(() -> Choice.of("c", "a1", bord, Stance.NOT_NOW, DAY), "Not now", "hav.mat.felles-bord");
        for (Stance stance : new Stance[] {Stance.ADOPT, Stance.ADAPT, Stance.IN_PLACE}) {
            assertThat(Choice.of("c", "a1", bord, stance, DAY).reason()).isEmpty();
        }
    }

    @Test
    void onlyAdoptAndAdaptPromiseSomething() {
        assertThat(Stance.values()).filteredOn(Stance::isPromise).containsExactly(Stance.ADOPT, Stance.ADAPT);
    }

    @Test
    void aStopNeedsAReason() {
        refused(() -> LifeChange.of("l", "m1", Life.STOPPED, DAY), "reason", "m1");
    }

    @Test
    void aMergerNamesAnotherMeasure() {
        refused(() -> LifeChange.of("l", "m1", Life.MERGED, DAY), "m1");
        refused(
                () -> new LifeChange("l", "m1", Life.MERGED, DAY, Optional.empty(), Optional.of("m1")),
                "m1 into Optional[m1]");
        refused(
                () -> new LifeChange("l", "m1", Life.RUNNING, DAY, Optional.empty(), Optional.of("m2")),
                "m1 into Optional[m2]");
    }

    @Test
    void liveIsPlannedRunningAndInOrdinaryOperation() {
        assertThat(Life.values())
                .filteredOn(Life::isLive)
                .containsExactly(Life.PLANNED, Life.RUNNING, Life.ORDINARY_OPERATION);
        assertThat(Life.values()).filteredOn(Life::isGivenUp).containsExactly(Life.STOPPED, Life.MERGED);
    }

    @Test
    void aMeasureServesAnAreaASolutionOrAPlanLine() {
        refused(() -> new Link("l", "m1", Ref.reform("lhl"), Validity.always()), "reform:lhl");
        assertThat(new Link("l", "m1", Ref.planLine("p1"), Validity.always()).about())
                .containsExactly(Ref.measure("m1"), Ref.planLine("p1"));
    }

    @Test
    void aStepDoesNotEndBeforeItBegins() {
        refused(() -> Step.of("s", "m1", Step.Kind.ROLLOUT, DAY, When.parse("2025-02")), "2025-03-01", "2025-02");
        assertThat(Step.of("s", "m1", Step.Kind.ROLLOUT, DAY, When.parse("2025-03")))
                .isNotNull();
        assertThat(Step.of("s", "m1", Step.Kind.ROLLOUT, DAY, When.unknown()).irreversible())
                .isFalse();
    }

    @Test
    void walkingAStepBackNeedsAReason() {
        refused(() -> StepMove.of("v", "s1", StepMove.Move.WALKED_BACK, DAY), "reason", "s1");
    }

    @Test
    void onlyAMeasureOrAnAdoptionChangesInSubstance() {
        refused(() -> new SubstanceChange("c", Ref.area("lhl.mat"), DAY, "alt", Optional.empty()), "area:lhl.mat");
        refused(() -> new SubstanceChange("c", Ref.measure("m1"), DAY, " ", Optional.empty()), "What changed");
    }

    @Test
    void aCostIsZeroOrMore() {
        refused(() -> Cost.kroner(-1), "-1");
        assertThat(Cost.kroner(0).kroner()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void aShareOfAPostIsAboveZeroAndOnlyOfAPost() {
        refused(() -> TimeSetAside.percentOfPost(0), "0");
        refused(() -> TimeSetAside.percentOfPost(10_001), "10001");
        refused(
                () -> new TimeSetAside(TimeSetAside.Kind.RELIEF_COVER, Optional.of(BigDecimal.TEN), Optional.empty()),
                "10",
                "RELIEF_COVER");
        assertThat(TimeSetAside.percentOfPost(10_000).percentOfPost()).isPresent();
    }

    @Test
    void aPeriodChangesWithAReason() {
        refused(() -> new PeriodChange("p", "a1", LocalDate.EPOCH, Optional.empty(), ""), "reason");
    }

    @Test
    void textsThatMustBeThereAreNotBlank() {
        refused(() -> new Delivery("d", "p1", DAY, " ", true), "delivered");
        refused(() -> new Pledge("p", "m1", Pledge.Party.SECTOR, " ", "lokaler", DAY, DAY), "Who pledged");
        refused(() -> new Pledge("p", "m1", Pledge.Party.SECTOR, "kultur", " ", DAY, DAY), "What was pledged");
        refused(() -> new Note("n", Ref.measure("m1"), Optional.empty(), " "), "note");
        refused(() -> new PlanLine("p", " ", Optional.empty(), Optional.empty(), Optional.empty()), "plan");
        refused(() -> new StatusNote("s", "m1", LocalDate.EPOCH, Optional.empty(), " "), "status");
        refused(() -> new Responsibility("r", "m1", Responsibility.Role.OWNER, " ", Validity.always()), "name");
        refused(() -> Adoption.of("a1", " ", Period.from(LocalDate.EPOCH)), "reform");
        refused(() -> new CarryOver("c", "m1", "lhl", CarryOver.Destination.CLOSED, DAY, Optional.of(" ")), "note");
        CarryOver plan = new CarryOver("c", "m1", "lhl", CarryOver.Destination.LOCAL_PLAN, DAY, Optional.empty());
        CarryOver other = new CarryOver("c", "m1", "lhl", CarryOver.Destination.OTHER_REFORM, DAY, Optional.empty());
        CarryOver closed = new CarryOver("c", "m1", "lhl", CarryOver.Destination.CLOSED, DAY, Optional.empty());
        refused(() -> plan.to(Ref.reform("bth")), "reform:bth");
        refused(() -> other.to(Ref.planLine("p1")), "plan-line:p1");
        refused(() -> other.to(Ref.reform("lhl")), "reform:lhl");
        refused(() -> closed.to(Ref.reform("bth")), "reform:bth");
        refused(() -> new DutyStatus("d", "shr.avtaler.1", DutyStatus.Answer.MET, DAY, Optional.of("")), "evidence");
    }
}
