package no.varde.core.findings.rules;

import static no.varde.core.anchoring.Body.CHIEF_EXECUTIVE;
import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.anchoring.Body.UNIONS;
import static no.varde.core.basics.ActorGroup.UNION_REPRESENTATIVES;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Leg;
import no.varde.core.findings.RoomForAction;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** Three legs in place (L11). */
class ThreeLegsInPlaceTest {

    private static final String TODAY = "2026-11-22";

    private static Answers asked(Fjord fjord) {
        return Answers.of("three-legs-in-place", fjord.asOf(TODAY));
    }

    private static Fjord twoLegs() {
        return Fjord.withMeasure("m1")
                .coveredByPlan(MUNICIPAL_COUNCIL, "2025-12-01", "2026-01-01", "2030-01-01")
                .decided(CHIEF_EXECUTIVE, "2026-01-10");
    }

    @Test
    void threeLegsAreAStrengthAlsoWhenAPlanCoversOne() {
        Answers answers = asked(twoLegs().treated(UNIONS, Act.DISCUSSED, "2026-02-01"));
        assertThat(answers.lines()).containsExactly("m1 STRENGTH");
        assertThat(answers.reasons())
                .containsExactly(
                        "Kommunestyret: vedtatt, 1. desember 2025",
                        "Kommunedirektøren: vedtatt, 10. januar 2026",
                        "Hovedtillitsvalgte: drøftet, 1. februar 2026");
    }

    @Test
    void aMeetingInWhichTheUnionsDiscussedIsTheirLeg() {
        Answers answers = asked(twoLegs().heard(UNION_REPRESENTATIVES, InvolvementLevel.CONSULT, "2026-02-01"));
        assertThat(answers.lines()).containsExactly("m1 STRENGTH");
        assertThat(answers.reasons()).last().isEqualTo("Annet, 1. februar 2026");
    }

    @Test
    void aMissingOrChangedLegAnswersNo() {
        assertThat(asked(twoLegs().nothingUpTo(TODAY, Leg.ORGANISATIONS)).lines())
                .containsExactly("m1 NO");
        assertThat(asked(twoLegs().changed("2026-05-01")).lines()).containsExactly("m1 NO");
    }

    @Test
    void aLegThatIsNotKnownIsAskedForOnceByBothRules() {
        assertThat(asked(twoLegs()).lines()).containsExactly("m1 ASKS ANCHORING");
        RoomForAction room = RoomForAction.of(twoLegs().asOf(TODAY), BuiltInRules.all());
        assertThat(room.openQuestions().stream()
                        .filter(each -> each.leg().equals(java.util.Optional.of(Leg.ORGANISATIONS))))
                .hasSize(1);
    }

    @Test
    void theReformItselfCanStandOnThreeLegs() {
        assertThat(asked(Fjord.municipality()
                                .adoption("a1", "hav", "2024-01-01", "2027-01-01")
                                .decided(MUNICIPAL_COUNCIL, "2024-01-15")
                                .decided(CHIEF_EXECUTIVE, "2024-01-20")
                                .treated(UNIONS, Act.AGREED, "2024-01-25"))
                        .lines())
                .containsExactly("a1 STRENGTH");
    }
}
