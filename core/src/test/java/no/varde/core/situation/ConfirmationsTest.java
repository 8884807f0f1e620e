package no.varde.core.situation;

import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static no.varde.core.participation.InvolvementLevel.INFORM;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** "Not known is not none", and the reading on confirmations. */
class ConfirmationsTest {

    private static Fjord measure() {
        return Fjord.withMeasure("m1").concerns(EMPLOYEES, USERS);
    }

    private static Heard heard(Fjord fjord, ActorGroup group, String day) {
        return fjord.seenOn(day).group(group).orElseThrow().heard();
    }

    @Test
    void noRecordMeansNotKnown() {
        assertThat(heard(measure(), EMPLOYEES, "2025-06-01")).isEqualTo(Heard.NOT_KNOWN);
        assertThat(measure().seenOn("2025-06-01").leg(Leg.COUNCIL).state()).isEqualTo(LegState.NOT_KNOWN);
    }

    @Test
    void nobodyUpToADayAnswersThatDayAndThoseBefore() {
        Fjord fjord = measure().nobodyUpTo("2025-06-01");
        assertThat(heard(fjord, EMPLOYEES, "2025-06-01")).isEqualTo(Heard.NOT_YET);
        assertThat(heard(fjord, EMPLOYEES, "2024-01-01")).isEqualTo(Heard.NOT_YET);
    }

    @Test
    void askedLaterItIsNotKnownAgain() {
        assertThat(heard(measure().nobodyUpTo("2025-06-01"), EMPLOYEES, "2025-06-02"))
                .isEqualTo(Heard.NOT_KNOWN);
    }

    @Test
    void aConfirmationOfOneGroupSaysNothingOfAnother() {
        Fjord fjord = measure().nobodyUpTo("2025-06-01", USERS);
        assertThat(heard(fjord, USERS, "2025-06-01")).isEqualTo(Heard.NOT_YET);
        assertThat(heard(fjord, EMPLOYEES, "2025-06-01")).isEqualTo(Heard.NOT_KNOWN);
    }

    @Test
    void aRecordBeatsAConfirmation() {
        Fjord fjord = measure().nobodyUpTo("2025-06-01").heard(EMPLOYEES, CONSULT, "2025-05-01");
        assertThat(heard(fjord, EMPLOYEES, "2025-06-01")).isEqualTo(Heard.BEFORE_THE_DECISION);
        assertThat(heard(fjord, EMPLOYEES, "2025-04-30")).isEqualTo(Heard.NOT_YET);
    }

    @Test
    void aMeetingThatIsYetToComeBeatsNothing() {
        Fjord fjord = measure().nobodyUpTo("2025-06-01").heard(EMPLOYEES, CONSULT, "2025-09-01");
        assertThat(heard(fjord, EMPLOYEES, "2025-06-01")).isEqualTo(Heard.NOT_YET);
    }

    @Test
    void informedOnlyNeedsNoConfirmation() {
        assertThat(heard(measure().heard(EMPLOYEES, INFORM, "2025-05-01"), EMPLOYEES, "2026-01-01"))
                .isEqualTo(Heard.INFORMED_ONLY);
    }

    @Test
    void beforeOurTimeIsAConfirmedAnswerAndNotNone() {
        GroupView view = measure()
                .participationBeforeOurTime("2025-06-01")
                .seenOn("2025-06-01")
                .group(EMPLOYEES)
                .orElseThrow();
        assertThat(view.heard()).isEqualTo(Heard.NOT_KNOWN);
        assertThat(view.beforeOurTime()).isTrue();
    }

    @Test
    void aRecordBeatsBeforeOurTimeToo() {
        GroupView view = measure()
                .participationBeforeOurTime("2025-06-01")
                .heard(EMPLOYEES, CONSULT, "2025-05-01")
                .seenOn("2025-06-01")
                .group(EMPLOYEES)
                .orElseThrow();
        assertThat(view.beforeOurTime()).isFalse();
    }

    @Test
    void ofALegNothingUpToADayMeansMissingUpToThatDay() {
        Fjord fjord = measure().nothingUpTo("2025-06-01", Leg.COUNCIL);
        assertThat(fjord.seenOn("2025-06-01").leg(Leg.COUNCIL).state()).isEqualTo(LegState.MISSING);
        assertThat(fjord.seenOn("2025-06-02").leg(Leg.COUNCIL).state()).isEqualTo(LegState.NOT_KNOWN);
        assertThat(fjord.seenOn("2025-06-01").leg(Leg.MANAGEMENT).state()).isEqualTo(LegState.NOT_KNOWN);
    }

    @Test
    void aDecisionBeatsTheConfirmationOfALeg() {
        Fjord fjord = measure().nothingUpTo("2025-06-01", Leg.COUNCIL).decided(MUNICIPAL_COUNCIL, "2025-05-01");
        assertThat(fjord.seenOn("2025-06-01").leg(Leg.COUNCIL).state()).isEqualTo(LegState.IN_PLACE);
        assertThat(fjord.seenOn("2025-04-30").leg(Leg.COUNCIL).state()).isEqualTo(LegState.MISSING);
    }

    @Test
    void ofALegBeforeOurTimeIsNotKnownAndSaidSo() {
        LegView leg = measure()
                .anchoringBeforeOurTime("2025-06-01", Leg.COUNCIL)
                .seenOn("2025-06-01")
                .leg(Leg.COUNCIL);
        assertThat(leg.state()).isEqualTo(LegState.NOT_KNOWN);
        assertThat(leg.beforeOurTime()).isTrue();
    }

    @Test
    void aRejectionOnRecordBeatsBeforeOurTime() {
        LegView leg = measure()
                .anchoringBeforeOurTime("2025-06-01", Leg.COUNCIL)
                .decided(MUNICIPAL_COUNCIL, Outcome.REJECTED, "2025-05-01")
                .seenOn("2025-06-01")
                .leg(Leg.COUNCIL);
        assertThat(leg.state()).isEqualTo(LegState.MISSING);
        assertThat(leg.beforeOurTime()).isFalse();
    }
}
