package no.varde.core.findings.rules;

import static no.varde.core.anchoring.Body.CHIEF_EXECUTIVE;
import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.anchoring.Body.UNIONS;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Language;
import no.varde.core.plan.Stance;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** Changed since the decision (L11), with the reading "Legs". */
class AnchoringChangedSinceTest {

    private static final String TODAY = "2026-11-22";

    private static Answers asked(Fjord fjord) {
        return Answers.of("anchoring-changed-since", fjord.asOf(TODAY));
    }

    private static Fjord decided(String when) {
        return Fjord.withMeasure("m1").decided(MUNICIPAL_COUNCIL, when);
    }

    @Test
    void aChangeAfterTheDecisionIsSeen() {
        Answers answers = asked(decided("2026-03-04").changed("2026-04-01"));
        assertThat(answers.lines()).containsExactly("m1/COUNCIL GAP");
        assertThat(answers.finding().in(Language.NB)).isEqualTo("Endret etter det politiske vedtaket");
        assertThat(answers.reasons())
                .containsExactly(
                        "Kommunestyret: vedtatt, 4. mars 2026",
                        "Endret i innhold 1. april 2026: noe annet",
                        "Endringen 1. april 2026 kom 28 dager etter at dette ble forankret 4. mars 2026");
    }

    @Test
    void theSameDayIsNotAfter() {
        assertThat(asked(decided("2026-03-04").changed("2026-03-04")).lines()).containsExactly("m1/COUNCIL NO");
    }

    @Test
    void aNewDecisionSettlesIt() {
        assertThat(asked(decided("2026-03-04").changed("2026-04-01").decided(MUNICIPAL_COUNCIL, "2026-05-01"))
                        .lines())
                .containsExactly("m1/COUNCIL NO");
    }

    @Test
    void asksWhichCameFirstWhenTheTimesOverlap() {
        Answers answers = asked(decided("2026-03").changed("2026-03-20"));
        assertThat(answers.lines()).containsExactly("m1/COUNCIL ASKS SUBSTANCE_CHANGE");
        assertThat(answers.question().question().leg()).contains(Leg.COUNCIL);
    }

    @Test
    void asksNothingOfALegWhereNothingIsKnown() {
        assertThat(asked(Fjord.withMeasure("m1").changed("2026-03-20")).lines()).isEmpty();
    }

    @Test
    void nothingCanHaveChangedWhereALegIsMissing() {
        assertThat(asked(Fjord.withMeasure("m1").changed("2026-03-20").nothingUpTo(TODAY, Leg.COUNCIL))
                        .lines())
                .containsExactly("m1/COUNCIL NO");
    }

    @Test
    void whatWasDiscussedWithTheUnionsCanChangeToo() {
        Answers answers = asked(Fjord.withMeasure("m1")
                .treated(UNIONS, Act.DISCUSSED, "2026-03-04")
                .changed("2026-04-01")
                .stepForGood("rollout", "2027-01-01", ""));
        assertThat(answers.lines()).containsExactly("m1/ORGANISATIONS RISK");
        assertThat(answers.finding().in(Language.NB))
                .isEqualTo("Endret etter drøftingen med hovedtillitsvalgte, og innføringen starter om 40 dager");
    }

    @Test
    void theNewDecisionThatIsPlannedIsNoRisk() {
        assertThat(asked(Fjord.withMeasure("m1")
                                .decided(CHIEF_EXECUTIVE, "2026-03-04")
                                .changed("2026-04-01")
                                .willDecide(CHIEF_EXECUTIVE, "2026-12-01"))
                        .lines())
                .containsExactly("m1/MANAGEMENT GAP");
    }

    @Test
    void aReformChangesWithItsPeriodAndItsChoices() {
        Fjord adopted = Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2027-01-01")
                .decided(MUNICIPAL_COUNCIL, "2024-01-15");
        assertThat(asked(adopted.chose("hav.mat.frukost", Stance.ADOPT, "2024-03-01"))
                        .lines())
                .containsExactly("a1/COUNCIL NO");
        assertThat(asked(adopted.chose("hav.mat.frukost", Stance.NOT_NOW, "2025-03-01"))
                        .reasons())
                .endsWith(
                        "Valget ble endret 1. mars 2025: hav.mat.frukost – ikke nå",
                        "Endringen 1. mars 2025 kom 411 dager etter at dette ble forankret 15. januar 2024");
        assertThat(asked(adopted.periodChanged("2026-01-10", "2028-01-01")).reasons())
                .contains(
                        "Perioden ble endret 10. januar 2026: staten forlenget",
                        "Endringen 10. januar 2026 kom 726 dager etter at dette ble forankret 15. januar 2024");
    }
}
