package no.varde.core.situation;

import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.varde.core.plan.Life;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** Overdue means the day after: pledges, steps and planned decisions on live measures. */
class OverdueTest {

    private static Fjord pledge() {
        return Fjord.withMeasure("m1").pledged("p1", "2025-01-10", "2025-06-30");
    }

    private static PledgeView pledge(Fjord fjord, String day) {
        return fjord.asOf(day).pledges().get(0);
    }

    @Test
    void aPledgeIsOverdueOnTheDayAfter() {
        assertThat(pledge(pledge(), "2025-06-30").isOverdue()).isFalse();
        assertThat(pledge(pledge(), "2025-07-01").isOverdue()).isTrue();
        assertThat(pledge().asOf("2025-07-01").overdue())
                .extracting(Overdue::due, Overdue::days)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2025, 6, 30), 1));
    }

    @Test
    void aPledgeDueInAMonthIsOverdueWhenTheMonthIsOver() {
        Fjord fjord = Fjord.withMeasure("m1").pledged("p1", "2025-01-10", "2025-06");
        assertThat(pledge(fjord, "2025-06-30").isOverdue()).isFalse();
        assertThat(pledge(fjord, "2025-07-01").isOverdue()).isTrue();
    }

    @Test
    void aPledgeWithoutADayIsNeverOverdue() {
        assertThat(pledge(Fjord.withMeasure("m1").pledged("p1", "2025-01-10", ""), "2099-01-01")
                        .isOverdue())
                .isFalse();
    }

    @Test
    void aKeptPledgeIsNotOverdue() {
        Fjord fjord = pledge().delivered("p1", "2025-08-01", true);
        assertThat(pledge(fjord, "2025-08-01").isKept()).isTrue();
        assertThat(pledge(fjord, "2025-08-01").isOverdue()).isFalse();
        assertThat(pledge(fjord, "2025-07-31").isOverdue()).isTrue();
    }

    @Test
    void aPartDoesNotKeepThePledge() {
        Fjord fjord = pledge().delivered("p1", "2025-03-01", false);
        assertThat(pledge(fjord, "2025-07-01").isOverdue()).isTrue();
        assertThat(pledge(fjord, "2025-07-01").deliveries()).hasSize(1);
    }

    @Test
    void aPledgeIsNotThereBeforeItWasMade() {
        assertThat(pledge().asOf("2025-01-09").pledges()).isEmpty();
        assertThat(pledge().asOf("2025-01-10").pledges()).hasSize(1);
    }

    @Test
    void aStepSinceItsStartOrItsEnd() {
        Fjord fjord = Fjord.withMeasure("m1").step("s1", "2025-03-01", "2025-06-30");
        assertThat(fjord.asOf("2025-03-11").overdue()).extracting(Overdue::days).containsExactly(10);
        assertThat(fjord.started("s1", "2025-03-11").asOf("2025-07-01").overdue())
                .extracting(Overdue::due)
                .containsExactly(LocalDate.of(2025, 6, 30));
    }

    @Test
    void aStepWithAnEndOnlySinceItsEnd() {
        assertThat(Fjord.withMeasure("m1")
                        .step("s1", "", "2025-06-30")
                        .asOf("2025-07-02")
                        .overdue())
                .extracting(Overdue::days)
                .containsExactly(2);
    }

    @Test
    void aPlannedDecisionThatHasNotComeIsOverdueOnTheDayAfter() {
        Fjord fjord = Fjord.withMeasure("m1").willDecide(MUNICIPAL_COUNCIL, "2025-06-19");
        assertThat(fjord.asOf("2025-06-19").overdue()).isEmpty();
        assertThat(fjord.asOf("2025-06-20").overdue()).hasSize(1);
    }

    @Test
    void aDecisionThatCameLaterWasOverdueUntilThen() {
        Fjord fjord = Fjord.withMeasure("m1").decidedAsPlannedFor(MUNICIPAL_COUNCIL, "2025-06-19", "2025-09-11");
        assertThat(fjord.asOf("2025-09-10").overdue()).hasSize(1);
        assertThat(fjord.asOf("2025-09-11").overdue()).isEmpty();
    }

    @Test
    void nothingIsOverdueOnAMeasureThatIsNotLive() {
        for (Life life : new Life[] {Life.STOPPED, Life.MERGED, Life.COMPLETED}) {
            assertThat(pledge().step("s1", "2025-03-01", "")
                            .willDecide(MUNICIPAL_COUNCIL, "2025-03-01")
                            .became(life, "2025-02-01")
                            .asOf("2026-01-01")
                            .overdue())
                    .as("%s", life)
                    .isEmpty();
        }
    }

    @Test
    void theLongestStandsFirst() {
        assertThat(pledge().willDecide(MUNICIPAL_COUNCIL, "2025-03-20")
                        .step("s1", "2025-04-01", "")
                        .asOf("2026-01-01")
                        .overdue())
                .extracting(Overdue::due)
                .isSorted()
                .hasSize(3);
    }
}
