package no.varde.core.findings.rules;

import static no.varde.core.anchoring.Body.CHIEF_EXECUTIVE;
import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.anchoring.Body.UNIONS;
import static no.varde.core.basics.ActorGroup.UNION_REPRESENTATIVES;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** A leg that is missing (L11), with the readings "Legs" and "Kinds". */
class AnchoringMissingTest {

    private static final String TODAY = "2026-11-22";

    private static Answers asked(Fjord fjord) {
        return Answers.of("anchoring-missing", fjord.asOf(TODAY));
    }

    /** Council and management have decided; nothing is known of the organisations. */
    private static Fjord decided() {
        return Fjord.withMeasure("m1").decided(MUNICIPAL_COUNCIL, "2026-03-04").decided(CHIEF_EXECUTIVE, "2026-03-10");
    }

    @Test
    void whatWasSentBackIsMissingAndWhatIsUnknownIsAsked() {
        assertThat(asked(Fjord.withMeasure("m1").decided(MUNICIPAL_COUNCIL, Outcome.RETURNED, "2026-03-04"))
                        .lines())
                .containsExactly("m1/COUNCIL GAP", "m1/MANAGEMENT ASKS ANCHORING", "m1/ORGANISATIONS ASKS ANCHORING");
    }

    @Test
    void showsWhatHappenedAndDoesNotAnchor() {
        Answers answers = asked(decided().treated(UNIONS, Act.INFORMED, "2026-04-01"));
        assertThat(answers.finding().in(Language.NB)).isEqualTo("Ikke drøftet med hovedtillitsvalgte");
        assertThat(answers.reasons()).containsExactly("Hovedtillitsvalgte: informert, 1. april 2026");
    }

    @Test
    void discussesHowTheRolloutGoesOnceItHasBegun() {
        Fjord fjord = decided().nothingUpTo(TODAY, Leg.ORGANISATIONS).step("rollout", "2026-03-01", "2026-06-01");
        assertThat(advice(fjord)).contains("før mer blir bestemt");
        assertThat(advice(fjord.started("rollout", "2026-03-01"))).startsWith("Innføringen er i gang.");
        assertThat(asked(fjord).reasons()).contains("Innføringen begynte: 1. mars 2026");
        assertThat(advice(fjord.finished("rollout", "2026-06-01"))).startsWith("Innføringen er over.");
        assertThat(asked(fjord).reasons()).contains("Innføringen ble ferdig: 1. juni 2026");
    }

    private static String advice(Fjord fjord) {
        return asked(fjord).finding().suggestion().orElseThrow().in(Language.NB);
    }

    @Test
    void showsTheMeetingThatOnlyInformed() {
        Answers answers = asked(decided()
                .heard(UNION_REPRESENTATIVES, InvolvementLevel.INFORM, "2026-04-01")
                .nothingUpTo(TODAY, Leg.ORGANISATIONS));
        assertThat(answers.lines()).last().isEqualTo("m1/ORGANISATIONS GAP");
        assertThat(answers.reasons()).containsExactly("Annet: informert, 1. april 2026");
        assertThat(answers.finding().reasons().get(0).fact().kind()).isEqualTo(Ref.Kind.INVOLVEMENT);
    }

    @Test
    void aWorkingGroupIsShownBesideTheConfirmationThatSettlesIt() {
        Answers answers = asked(decided()
                .heard(UNION_REPRESENTATIVES, InvolvementLevel.INVOLVE, "2026-04-01")
                .nothingUpTo(TODAY, Leg.ORGANISATIONS));
        assertThat(answers.reasons())
                .containsExactly(
                        "Annet: med i arbeidsgruppe, 1. april 2026",
                        "Ingenting er gjort: bekreftet til og med 22. november 2026");
    }

    @Test
    void asksWhetherAMeetingOfUnknownLevelWasADiscussion() {
        Answers answers = asked(decided().present(UNION_REPRESENTATIVES, "2026-04-01"));
        assertThat(answers.lines()).last().isEqualTo("m1/ORGANISATIONS ASKS INVOLVEMENT");
        assertThat(answers.question().question().text().in(Language.NB))
                .isEqualTo("Ble det drøftet med hovedtillitsvalgte i dette møtet: annet, 1. april 2026?");
        assertThat(answers.question().question().leg()).contains(Leg.ORGANISATIONS);
    }

    @Test
    void confirmedToBeNothingIsMissingUntilTheConfirmationIsTooOld() {
        Fjord confirmed = decided().nothingUpTo(TODAY, Leg.ORGANISATIONS);
        assertThat(asked(confirmed).lines())
                .containsExactly("m1/COUNCIL NO", "m1/MANAGEMENT NO", "m1/ORGANISATIONS GAP");
        assertThat(Answers.of("anchoring-missing", confirmed.asOf("2026-11-23")).lines())
                .last()
                .isEqualTo("m1/ORGANISATIONS ASKS ANCHORING");
    }

    @Test
    void isARiskBeforeAnActThatComesSoon() {
        Answers answers =
                asked(decided().nothingUpTo(TODAY, Leg.ORGANISATIONS).stepForGood("rollout", "2026-12-04", ""));
        assertThat(answers.lines()).last().isEqualTo("m1/ORGANISATIONS RISK");
        assertThat(answers.finding().in(Language.NN))
                .isEqualTo("Ikkje drøfta med hovudtillitsvalde, og innføringa startar om 12 dagar");
        assertThat(answers.finding().daysToAct()).hasValue(12);
    }

    @Test
    void theDecisionThatOneWaitsForIsNoRisk() {
        Fjord waiting = Fjord.withMeasure("m1")
                .nothingUpTo(TODAY, Leg.COUNCIL)
                .nothingUpTo(TODAY, Leg.ORGANISATIONS)
                .decided(CHIEF_EXECUTIVE, "2026-03-10")
                .willDecide(MUNICIPAL_COUNCIL, "2026-12-04");
        assertThat(asked(waiting).lines())
                .containsExactly("m1/COUNCIL GAP", "m1/MANAGEMENT NO", "m1/ORGANISATIONS RISK");
    }

    @Test
    void coveredByAPlanIsNotMissingUntilThePlanHasExpired() {
        Fjord planned =
                Fjord.withMeasure("m1").coveredByPlan(MUNICIPAL_COUNCIL, "2025-12-01", "2026-01-01", "2026-11-22");
        assertThat(Answers.of("anchoring-missing", planned.asOf("2026-11-21")).lines())
                .first()
                .isEqualTo("m1/COUNCIL NO");
        assertThat(asked(planned).lines()).first().isEqualTo("m1/COUNCIL GAP");
    }

    @Test
    void whatHasChangedSinceIsAnotherQuestion() {
        assertThat(asked(decided().changed("2026-05-01")).lines()).startsWith("m1/COUNCIL NO", "m1/MANAGEMENT NO");
    }

    @Test
    void asksNothingOfAHistoryThatNobodyCanKnow() {
        assertThat(asked(decided().anchoringBeforeOurTime(TODAY, Leg.ORGANISATIONS))
                        .lines())
                .last()
                .isEqualTo("m1/ORGANISATIONS CANNOT KNOW");
    }

    @Test
    void aReformThatIsFollowedUpStandsOnThreeLegsToo() {
        Fjord adopted = Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2027-01-01")
                .nothingUpTo("2030-01-01", Leg.COUNCIL);
        assertThat(asked(adopted).lines())
                .containsExactly("a1/COUNCIL GAP", "a1/MANAGEMENT ASKS ANCHORING", "a1/ORGANISATIONS ASKS ANCHORING");
        assertThat(Answers.of("anchoring-missing", adopted.asOf("2027-01-01")).lines())
                .isEmpty();
    }
}
