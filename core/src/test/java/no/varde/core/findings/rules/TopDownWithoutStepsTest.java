package no.varde.core.findings.rules;

import static no.varde.core.anchoring.Body.CHIEF_EXECUTIVE;
import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.SteeringAnswer.Raiser;
import no.varde.core.plan.Step;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** A top-down change with no step between decision and rollout (L13). */
class TopDownWithoutStepsTest {

    private static final String TODAY = "2026-11-22";

    private static Answers asked(Fjord fjord) {
        return Answers.of("top-down-without-steps", fjord.asOf(TODAY));
    }

    /** A national requirement, planned in August, decided on 4 September, rolled out from 4 December. */
    private static Fjord straight() {
        return planned(rolloutAlone());
    }

    private static Fjord rolloutAlone() {
        return Fjord.withMeasure("m1")
                .answered(Raiser.NATIONAL)
                .decided(CHIEF_EXECUTIVE, "2026-09-04")
                .step("rollout", "2026-12-04", "2026-12-20");
    }

    private static Fjord planned(Fjord fjord) {
        return fjord.and(Step.of("planning", "m1", Step.Kind.PLANNING, When.day("2026-08-01"), When.day("2026-08-20")))
                .started("planning", "2026-08-01");
    }

    private static Step step(String start, String end) {
        return Step.of("s2", "m1", Step.Kind.PREPARATION, When.parse(start), When.parse(end));
    }

    @Test
    void goesStraightFromDecisionToRollout() {
        Answers answers = asked(straight());
        assertThat(answers.lines()).containsExactly("m1 RISK");
        assertThat(answers.finding().in(Language.NB)).isEqualTo("Kommer ovenfra, og går rett fra vedtak til innføring");
        assertThat(answers.reasons())
                .containsExactly(
                        "Tok initiativet: nasjonale krav",
                        "Kommunedirektøren: vedtatt, 4. september 2026",
                        "Innføringen er planlagt: 4. desember 2026",
                        "Det er 91 dager mellom vedtaket 4. september 2026 og innføringen 4. desember 2026");
        assertThat(answers.finding().suggestion().orElseThrow().in(Language.NB))
                .startsWith("Legg inn et trinn før innføringen");
    }

    @Test
    void advisesByHowFarTheRolloutHasCome() {
        Fjord begun = straight().started("rollout", "2026-10-04");
        assertThat(asked(begun).finding().suggestion().orElseThrow().in(Language.NB))
                .startsWith("Innføringen har startet.");
        assertThat(asked(begun.finished("rollout", "2026-11-04"))
                        .finding()
                        .suggestion()
                        .orElseThrow()
                        .in(Language.NB))
                .startsWith("Innføringen er over.");
    }

    @Test
    void aStartAloneIsNoPlanOfStepsUntilSomebodySaysThatItIsAll() {
        assertThat(asked(rolloutAlone()).lines()).containsExactly("m1 ASKS STEP");
        PlanConfirmation all =
                new PlanConfirmation("c1", "m1", PlanConfirmation.Topic.STEPS, LocalDate.parse(TODAY), false);
        assertThat(asked(rolloutAlone().and(all)).lines()).containsExactly("m1 RISK");
    }

    @Test
    void asksForTheTimeThatIsTooVagueToTell() {
        Fjord vagueStep = straight().and(step("2026-09", "2026-10-20"));
        assertThat(asked(vagueStep).lines()).containsExactly("m1 ASKS STEP");
        Fjord vagueDecision = Fjord.withMeasure("m1")
                .answered(Raiser.NATIONAL)
                .decided(CHIEF_EXECUTIVE, "2026-09")
                .step("rollout", "2026-12-04", "2026-12-20")
                .and(step("2026-09-10", "2026-10-20"));
        assertThat(asked(vagueDecision).lines()).containsExactly("m1 ASKS ANCHORING");
    }

    @Test
    void aStepThatBeginsBetweenSettlesIt() {
        assertThat(asked(straight().and(step("2026-10-01", "2026-10-20"))).lines())
                .containsExactly("m1 NO");
        assertThat(asked(straight().and(step("2026-09-04", "2026-10-20"))).lines())
                .containsExactly("m1 NO");
    }

    @Test
    void aStepThatBeganBeforeTheDecisionIsNotBetween() {
        assertThat(asked(straight().and(step("2026-08-01", "2026-10-20"))).lines())
                .containsExactly("m1 RISK");
        assertThat(asked(straight().and(step("2026-12-04", "2026-12-20"))).lines())
                .containsExactly("m1 RISK");
    }

    @Test
    void remainsWhenTheRolloutHasBegunOrIsFarAway() {
        assertThat(asked(straight().started("rollout", "2026-11-01")).lines()).containsExactly("m1 GAP");
        assertThat(asked(planned(Fjord.withMeasure("m1")
                                .answered(Raiser.MANAGEMENT)
                                .decided(CHIEF_EXECUTIVE, "2026-09-04")
                                .step("rollout", "2027-06-01", "")))
                        .lines())
                .containsExactly("m1 GAP");
    }

    @Test
    void othersThanTheTopRaisedIt() {
        assertThat(asked(straight().answered(Raiser.COUNCIL, "2026-02-01")).lines())
                .containsExactly("m1 NO");
        assertThat(asked(straight().answered(Raiser.EMPLOYEES, "2026-02-01")).lines())
                .containsExactly("m1 NO");
    }

    @Test
    void asksWhoRaisedIt() {
        assertThat(asked(Fjord.withMeasure("m1").decided(CHIEF_EXECUTIVE, "2026-09-04"))
                        .lines())
                .containsExactly("m1 ASKS STEERING_ANSWER");
    }

    @Test
    void asksTheStepsWhenThereAreNoneAndNotWhenNoRolloutIsPlanned() {
        Fjord decided = Fjord.withMeasure("m1").answered(Raiser.NATIONAL).decided(CHIEF_EXECUTIVE, "2026-09-04");
        assertThat(asked(decided).lines()).containsExactly("m1 ASKS STEP");
        assertThat(asked(decided.and(step("2026-10-01", ""))).lines()).containsExactly("m1 NO");
    }

    @Test
    void asksWhetherItWasDecided() {
        Fjord undecided = Fjord.withMeasure("m1").answered(Raiser.NATIONAL).step("rollout", "2026-12-04", "");
        assertThat(asked(undecided).lines()).containsExactly("m1 ASKS ANCHORING");
        assertThat(asked(undecided.nothingUpTo(TODAY, Leg.COUNCIL).nothingUpTo(TODAY, Leg.MANAGEMENT))
                        .lines())
                .containsExactly("m1 NO");
    }

    @Test
    void asksWhenAStepIsTooVagueToTell() {
        Answers answers = asked(straight().and(step("2026", "")));
        assertThat(answers.lines()).containsExactly("m1 ASKS STEP");
        assertThat(answers.question().question().about().id()).isEqualTo("s2");
    }

    @Test
    void anUndatedDecisionMayBeTheFirst() {
        Fjord undated = straight().decided(MUNICIPAL_COUNCIL, "").and(step("2026-08-01", "2026-10-20"));
        assertThat(asked(undated).lines()).containsExactly("m1 ASKS ANCHORING");
        assertThat(asked(straight().decided(MUNICIPAL_COUNCIL, "").and(step("2026-10-01", "2026-10-20")))
                        .lines())
                .containsExactly("m1 NO");
    }

    @Test
    void ofTwoDecisionsAStepAfterTheFirstLiesBetween() {
        assertThat(asked(straight().decided(MUNICIPAL_COUNCIL, "2026-06-01").and(step("2026-08-01", "2026-10-20")))
                        .lines())
                .containsExactly("m1 NO");
    }

    @Test
    void aRolloutThatBeganBeforeItWasDecidedDoesNotFollowTheDecision() {
        assertThat(asked(straight().started("rollout", "2026-09-03")).lines()).containsExactly("m1 NO");
        assertThat(asked(straight().started("rollout", "2026-09-04")).lines()).containsExactly("m1 GAP");
        Answers vague = asked(straight().started("rollout", "2026-09"));
        assertThat(vague.lines()).containsExactly("m1 ASKS STEP");
        assertThat(vague.question().question().about().id()).isEqualTo("rollout");
    }

    @Test
    void aRolloutThatWasPlannedBeforeTheDecisionAndHasNotBegunFollowsIt() {
        Fjord late = planned(Fjord.withMeasure("m1")
                .answered(Raiser.NATIONAL)
                .decided(CHIEF_EXECUTIVE, "2026-09-04")
                .step("rollout", "2026-06-01", ""));
        assertThat(asked(late).lines()).containsExactly("m1 RISK");
        assertThat(asked(late.and(step("2026-10-01", "")).started("s2", "2026-10-01"))
                        .lines())
                .containsExactly("m1 NO");
    }

    @Test
    void aStepThatIsNotKnownToHaveBegunBeforeTheRolloutIsAsked() {
        Fjord begun = straight().and(step("2026-10-01", "2026-10-20")).started("rollout", "2026-11-01");
        Answers answers = asked(begun);
        assertThat(answers.lines()).containsExactly("m1 ASKS STEP");
        assertThat(answers.question().question().about().id()).isEqualTo("s2");
        assertThat(asked(begun.started("s2", "2026-10-02")).lines()).containsExactly("m1 NO");
    }

    @Test
    void looksNoFurtherBackThanVardeForTheDecisionEither() {
        Fjord old = Fjord.withMeasure("m1")
                .answered(Raiser.NATIONAL, "2023-01-01")
                .decided(CHIEF_EXECUTIVE, "2023-12-31")
                .step("rollout", "2024-06-01", "")
                .started("rollout", "2024-06-01");
        assertThat(asked(old).lines()).containsExactly("m1 ASKS STEP");
        assertThat(asked(old.and(step("2023-02-01", "2023-05-01"))).lines()).containsExactly("m1 GAP");
    }

    @Test
    void asksTheDayOfADecisionThatMayBeOlderThanVarde() {
        Fjord undated = Fjord.withMeasure("m1")
                .answered(Raiser.NATIONAL)
                .decided(CHIEF_EXECUTIVE, "")
                .step("rollout", "2026-12-04", "2026-12-20");
        assertThat(asked(undated).lines()).containsExactly("m1 ASKS ANCHORING");
    }

    @Test
    void asksNothingOfStepsThatNobodyCanKnow() {
        PlanConfirmation older =
                new PlanConfirmation("c2", "m1", PlanConfirmation.Topic.STEPS, LocalDate.parse(TODAY), true);
        assertThat(asked(straight().and(older)).lines()).containsExactly("m1 CANNOT KNOW");
        assertThat(asked(straight().and(older).and(step("2026-10-01", ""))).lines())
                .containsExactly("m1 NO");
        assertThat(asked(Fjord.withMeasure("m1")
                                .answered(Raiser.NATIONAL)
                                .decided(CHIEF_EXECUTIVE, "2026-09-04")
                                .and(step("2026-10-01", ""))
                                .and(older))
                        .lines())
                .containsExactly("m1 CANNOT KNOW");
    }

    @Test
    void looksNoFurtherBackThanVardeUnlessItIsConfirmed() {
        Fjord old = Fjord.withMeasure("m1")
                .answered(Raiser.NATIONAL, "2022-01-01")
                .decided(CHIEF_EXECUTIVE, "2022-09-04")
                .step("rollout", "2022-12-04", "")
                .started("rollout", "2022-12-04");
        assertThat(asked(old).lines()).containsExactly("m1 ASKS STEP");
        assertThat(asked(old.and(new PlanConfirmation(
                                "c1", "m1", PlanConfirmation.Topic.STEPS, LocalDate.parse(TODAY), false)))
                        .lines())
                .containsExactly("m1 GAP");
    }
}
