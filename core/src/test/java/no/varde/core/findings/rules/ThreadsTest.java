package no.varde.core.findings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.plan.Life;
import no.varde.core.plan.Link;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.PlanLine;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Loose threads and broken ones (L1), with the reading "Joins and promises". */
class ThreadsTest {

    private static final String TODAY = "2026-11-22";

    private static Fjord inPlan(Fjord fjord, String measure, String line) {
        return fjord.measure(measure)
                .and(new Link("link-" + measure + line, measure, Ref.planLine(line), Validity.always()));
    }

    private static PlanLine line(String id, Optional<Period> period) {
        return new PlanLine(id, "Handlingsdel " + id, period, Optional.empty(), Optional.empty());
    }

    private static PlanConfirmation noMoreLinks(String day, boolean beforeOurTime) {
        return new PlanConfirmation("c1", "m1", PlanConfirmation.Topic.LINKS, LocalDate.parse(day), beforeOurTime);
    }

    @Nested
    class Loose {

        private Answers asked(Fjord fjord) {
            return Answers.of("loose-thread", fjord.asOf(TODAY));
        }

        @Test
        void belongsToNothingWhileOthersStandInAPlan() {
            Fjord fjord = Fjord.withMeasure("m1").and(line("p1", Optional.empty()));
            Answers answers = asked(inPlan(fjord, "m2", "p1"));
            assertThat(answers.lines()).containsExactly("m1 GAP", "m2 NO");
            assertThat(answers.finding().in(Language.NB)).isEqualTo("Hører ikke til noen reform eller plan");
        }

        @Test
        void isAskedWhenThePlanColumnWasNeverFilled() {
            assertThat(asked(Fjord.withMeasure("m1")).lines()).containsExactly("m1 ASKS LINK");
            assertThat(asked(Fjord.withMeasure("m1").and(noMoreLinks(TODAY, true)))
                            .lines())
                    .containsExactly("m1 CANNOT KNOW");
        }

        @Test
        void nobodyCanKnowOfOneThatIsOlderThanTheRecordsThoughPlansAreNoted() {
            Fjord fjord = inPlan(Fjord.withMeasure("m1").and(line("p1", Optional.empty())), "m2", "p1");
            assertThat(asked(fjord.and(noMoreLinks(TODAY, true))).lines()).containsExactly("m1 CANNOT KNOW", "m2 NO");
            assertThat(asked(fjord.and(noMoreLinks("2026-11-21", true))).lines())
                    .containsExactly("m1 GAP", "m2 NO");
        }

        @Test
        void isLooseWhenThatIsConfirmed() {
            assertThat(asked(Fjord.withMeasure("m1").and(noMoreLinks(TODAY, false)))
                            .lines())
                    .containsExactly("m1 GAP");
            assertThat(asked(Fjord.withMeasure("m1").and(noMoreLinks("2026-11-21", false)))
                            .lines())
                    .containsExactly("m1 ASKS LINK");
        }

        @Test
        void anAreaOrASolutionHoldsIt() {
            assertThat(asked(Fjord.withMeasure("m1").serves("hav.tur")).lines()).containsExactly("m1 NO");
            assertThat(asked(Fjord.withMeasure("m1").servesSolution("hav.mat.frukost"))
                            .lines())
                    .containsExactly("m1 NO");
        }

        @Test
        void onlyLiveMeasuresCanBeLoose() {
            assertThat(asked(Fjord.withMeasure("m1")
                                    .and(noMoreLinks(TODAY, false))
                                    .became(Life.COMPLETED, "2026-01-01"))
                            .lines())
                    .isEmpty();
        }

        @Test
        void aLineOfAnExpiredPlanIsNotLoose() {
            Fjord expired = Fjord.withMeasure("m1").and(line("p1", Optional.of(Period.years(2020, 2023))));
            assertThat(asked(inPlan(expired, "m1", "p1")).lines()).containsExactly("m1 NO");
        }
    }

    @Nested
    class Broken {

        private String on(String day, Fjord fjord) {
            return Answers.of("broken-thread", fjord.asOf(day)).lines().toString();
        }

        private Fjord with(PlanLine... lines) {
            Fjord fjord = Fjord.withMeasure("m1");
            for (PlanLine each : lines) {
                inPlan(fjord.and(each), "m1", each.id());
            }
            return fjord;
        }

        @Test
        void isBrokenFromTheDayThePlanIsOver() {
            Fjord fjord = with(line("p1", Optional.of(Period.years(2023, 2026))));
            assertThat(on("2026-12-31", fjord)).isEqualTo("[m1 NO]");
            assertThat(on("2027-01-01", fjord)).isEqualTo("[m1 GAP]");
            assertThat(Answers.of("broken-thread", fjord.asOf("2027-01-01")).reasons())
                    .containsExactly("«Handlingsdel p1» gjaldt til og med 31. desember 2026");
        }

        @Test
        void aPlanThatRunsHoldsIt() {
            assertThat(on(
                            TODAY,
                            with(
                                    line("p1", Optional.of(Period.years(2020, 2023))),
                                    line("p2", Optional.of(Period.years(2024, 2027))))))
                    .isEqualTo("[m1 NO]");
        }

        @Test
        void asksThePeriodOfAPlan() {
            assertThat(on(TODAY, with(line("p1", Optional.of(Period.years(2020, 2023))), line("p2", Optional.empty()))))
                    .isEqualTo("[m1 ASKS PLAN_LINE]");
        }

        @Test
        void asksNothingOfAMeasureThatStandsInNoPlan() {
            assertThat(on(TODAY, Fjord.withMeasure("m1").serves("hav.tur"))).isEqualTo("[]");
        }
    }
}
