package no.varde.core.situation;

import static no.varde.core.anchoring.Body.CHIEF_EXECUTIVE;
import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.anchoring.Body.UNIONS;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static no.varde.core.participation.InvolvementLevel.EMPOWER;
import static no.varde.core.participation.InvolvementLevel.INFORM;
import static no.varde.core.situation.Heard.AFTER_THE_DECISION;
import static no.varde.core.situation.Heard.BEFORE_THE_DECISION;
import static no.varde.core.situation.Heard.FROM_THE_START;
import static no.varde.core.situation.Heard.INFORMED_ONLY;
import static no.varde.core.situation.Heard.NOT_KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Ref;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** "From the start" (L8), a sentence of the definition a test. Unless said, design starts on 1 March 2025. */
class FromTheStartTest {

    private static final String LATER = "2026-01-01";

    private static Fjord measure() {
        return Fjord.withMeasure("m1").concerns(EMPLOYEES).designStarts("2025-03-01");
    }

    private static Heard employees(Fjord fjord) {
        return fjord.seenOn(LATER).group(EMPLOYEES).orElseThrow().heard();
    }

    @Test
    void aGroupConsultedBeforeDesignStartWasHeardFromTheStart() {
        assertThat(employees(measure().heard(EMPLOYEES, CONSULT, "2025-02-10"))).isEqualTo(FROM_THE_START);
    }

    @Test
    void onTheDayOfDesignStartIsFromTheStart() {
        assertThat(employees(measure().heard(EMPLOYEES, CONSULT, "2025-03-01"))).isEqualTo(FROM_THE_START);
    }

    @Test
    void theDayAfterDesignStartIsBeforeTheDecisionOnly() {
        assertThat(employees(
                        measure().heard(EMPLOYEES, CONSULT, "2025-03-02").decided(MUNICIPAL_COUNCIL, "2025-04-24")))
                .isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void theSameDayAsTheDecisionCountsAsAfter() {
        assertThat(employees(
                        measure().heard(EMPLOYEES, EMPOWER, "2025-04-24").decided(MUNICIPAL_COUNCIL, "2025-04-24")))
                .isEqualTo(AFTER_THE_DECISION);
    }

    @Test
    void theDayBeforeTheDecisionIsBeforeIt() {
        assertThat(employees(
                        measure().heard(EMPLOYEES, CONSULT, "2025-04-23").decided(MUNICIPAL_COUNCIL, "2025-04-24")))
                .isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void heardAfterTheDecisionIsAfterItEvenBeforeDesignStart() {
        assertThat(employees(
                        measure().heard(EMPLOYEES, CONSULT, "2025-02-10").decided(MUNICIPAL_COUNCIL, "2025-01-15")))
                .isEqualTo(AFTER_THE_DECISION);
    }

    @Test
    void theFirstInvolvementDecidesAndLaterOnesDoNot() {
        assertThat(employees(measure()
                        .heard(EMPLOYEES, CONSULT, "2025-02-10")
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                        .heard(EMPLOYEES, EMPOWER, "2025-06-01")))
                .isEqualTo(FROM_THE_START);
    }

    @Test
    void beingInformedFromTheStartIsNotBeingHeard() {
        assertThat(employees(measure().heard(EMPLOYEES, INFORM, "2025-02-10"))).isEqualTo(INFORMED_ONLY);
    }

    @Test
    void informedFirstAndConsultedAfterTheDecisionIsAfterTheDecision() {
        assertThat(employees(measure()
                        .heard(EMPLOYEES, INFORM, "2025-02-10")
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                        .heard(EMPLOYEES, CONSULT, "2025-05-02")))
                .isEqualTo(AFTER_THE_DECISION);
    }

    @Test
    void withoutDesignStartTheBestIsBeforeTheDecision() {
        assertThat(employees(Fjord.withMeasure("m1")
                        .concerns(EMPLOYEES)
                        .heard(EMPLOYEES, CONSULT, "2020-01-01")
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")))
                .isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void withNoDecisionOnRecordItIsBeforeTheDecision() {
        assertThat(employees(measure().heard(EMPLOYEES, CONSULT, "2025-09-01"))).isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void anUndatedMeetingWithNoDecisionOnRecordIsBeforeTheDecision() {
        assertThat(employees(measure().heard(EMPLOYEES, CONSULT, ""))).isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void anUndatedMeetingAndADecisionAllowNoVerdict() {
        assertThat(employees(measure().heard(EMPLOYEES, CONSULT, "").decided(MUNICIPAL_COUNCIL, "2025-04-24")))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void anUndatedDecisionAllowsNoVerdict() {
        assertThat(employees(measure().heard(EMPLOYEES, CONSULT, "2025-02-10").decided(MUNICIPAL_COUNCIL, "")))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void afterADecisionIsAfterTheFirstEvenWhenAnotherIsUndated() {
        assertThat(employees(measure()
                        .decided(CHIEF_EXECUTIVE, "")
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                        .heard(EMPLOYEES, CONSULT, "2025-05-02")))
                .isEqualTo(AFTER_THE_DECISION);
    }

    @Test
    void aMonthThatOverlapsDesignStartIsAtBestBeforeTheDecision() {
        assertThat(employees(Fjord.withMeasure("m1")
                        .concerns(EMPLOYEES)
                        .designStarts("2025-03-31")
                        .heard(EMPLOYEES, CONSULT, "2025-03")
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")))
                .isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void aMonthBeforeTheMonthOfDesignStartIsFromTheStart() {
        assertThat(employees(Fjord.withMeasure("m1")
                        .concerns(EMPLOYEES)
                        .designStarts("2025-03")
                        .heard(EMPLOYEES, CONSULT, "2025-02")))
                .isEqualTo(FROM_THE_START);
    }

    @Test
    void theMonthOfTheDecisionAllowsNoVerdict() {
        assertThat(employees(measure().heard(EMPLOYEES, CONSULT, "2025-04").decided(MUNICIPAL_COUNCIL, "2025-04-24")))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void oneClearMeetingSettlesWhatAVagueOneLeavesOpen() {
        assertThat(employees(measure()
                        .heard(EMPLOYEES, CONSULT, "2025-04")
                        .heard(EMPLOYEES, CONSULT, "2025-03-12")
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")))
                .isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void aPlannedDesignStartCounts() {
        Fjord planned = Fjord.withMeasure("m1")
                .concerns(EMPLOYEES)
                .designStarts("2026-08-01")
                .heard(EMPLOYEES, CONSULT, "2025-12-01");
        assertThat(employees(planned)).isEqualTo(FROM_THE_START);
    }

    @Test
    void aMeetingAtAnUnknownLevelAllowsNoVerdict() {
        assertThat(employees(measure().present(EMPLOYEES, "2025-02-10"))).isEqualTo(NOT_KNOWN);
    }

    @Test
    void aMeetingAtAnUnknownLevelBeforeTheDecisionMayHaveBeenTheFirst() {
        assertThat(employees(measure()
                        .present(EMPLOYEES, "2025-02-10")
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                        .heard(EMPLOYEES, CONSULT, "2025-05-02")))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void aMeetingAtAnUnknownLevelAfterTheDecisionChangesNothing() {
        assertThat(employees(measure()
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                        .heard(EMPLOYEES, CONSULT, "2025-05-02")
                        .present(EMPLOYEES, "2025-05-09")))
                .isEqualTo(AFTER_THE_DECISION);
    }

    @Test
    void theManagementsDecisionIsAFirstDecisionToo() {
        assertThat(employees(measure()
                        .decided(CHIEF_EXECUTIVE, "2025-03-10")
                        .heard(EMPLOYEES, CONSULT, "2025-04-01")
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")))
                .isEqualTo(AFTER_THE_DECISION);
    }

    @Test
    void aDelegatedDecisionIsAFirstDecisionToo() {
        assertThat(employees(measure()
                        .treated(CHIEF_EXECUTIVE, Act.DELEGATED_DECISION, "2025-03-10")
                        .heard(EMPLOYEES, CONSULT, "2025-04-01")))
                .isEqualTo(AFTER_THE_DECISION);
    }

    @Test
    void theOrganisationsTreatmentIsNoFirstDecision() {
        assertThat(employees(
                        measure().treated(UNIONS, Act.AGREED, "2025-03-10").heard(EMPLOYEES, CONSULT, "2025-04-01")))
                .isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void aPlanDecisionIsNoFirstDecision() {
        assertThat(employees(measure()
                        .coveredByPlan(MUNICIPAL_COUNCIL, "2025-03-10", "2025-01-01", "2029-01-01")
                        .heard(EMPLOYEES, CONSULT, "2025-04-01")))
                .isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void aDecisionThatWasNotAdoptedIsNoFirstDecision() {
        for (Outcome outcome : new Outcome[] {Outcome.NOTED, Outcome.RETURNED, Outcome.REJECTED}) {
            assertThat(employees(measure()
                            .decided(MUNICIPAL_COUNCIL, outcome, "2025-03-10")
                            .heard(EMPLOYEES, CONSULT, "2025-04-01")))
                    .as("%s", outcome)
                    .isEqualTo(BEFORE_THE_DECISION);
        }
    }

    @Test
    void theAdoptionOfTheReformIsNoFirstDecisionOnTheMeasure() {
        assertThat(employees(Fjord.municipality()
                        .adoption("a1", "hav", "2024-01-01", "2029-01-01")
                        .decided(MUNICIPAL_COUNCIL, "2024-02-01")
                        .measure("m1")
                        .serves("hav.tur")
                        .concerns(EMPLOYEES)
                        .heard(EMPLOYEES, CONSULT, "2025-04-01")))
                .isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void aPlannedDecisionHasNotBeenMade() {
        assertThat(employees(
                        measure().willDecide(MUNICIPAL_COUNCIL, "2025-03-10").heard(EMPLOYEES, CONSULT, "2025-04-01")))
                .isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void eachGroupHasItsOwnVerdict() {
        MeasureView view = measure()
                .concerns(USERS)
                .heard(EMPLOYEES, CONSULT, "2025-02-10")
                .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                .heard(USERS, CONSULT, "2025-05-02")
                .seenOn(LATER);
        assertThat(view.group(EMPLOYEES).orElseThrow().heard()).isEqualTo(FROM_THE_START);
        assertThat(view.group(USERS).orElseThrow().heard()).isEqualTo(AFTER_THE_DECISION);
    }

    @Test
    void aGroupThatTookPartWithoutBeingConcernedIsShownAndSaidSo() {
        MeasureView view = measure().heard(USERS, CONSULT, "2025-02-10").seenOn(LATER);
        assertThat(view.group(USERS).orElseThrow().concerned()).isFalse();
        assertThat(view.concerned()).extracting(GroupView::group).containsExactly(EMPLOYEES);
    }

    @Test
    void aGroupThatIsNoLongerConcernedIsGoneOnTheDayItEnds() {
        Fjord fjord = Fjord.withMeasure("m1").concerns(USERS, "2025-01-01", "2025-06-01");
        assertThat(fjord.seenOn("2025-05-31").concerned()).hasSize(1);
        assertThat(fjord.seenOn("2025-06-01").concerned()).isEmpty();
    }

    @Test
    void oneMeetingCountsOnEveryMeasureItWasAbout() {
        Situation seen = measure()
                .measure("m2")
                .concerns(EMPLOYEES)
                .and(no.varde.core.participation.Involvement.of(
                        "both",
                        no.varde.core.basics.When.day("2025-02-10"),
                        no.varde.core.participation.Form.WORKSHOP,
                        java.util.Set.of(Ref.measure("m1"), Ref.measure("m2")),
                        java.util.Set.of(EMPLOYEES)))
                .asOf(LATER);
        assertThat(seen.measures())
                .extracting(each -> each.group(EMPLOYEES).orElseThrow().heard())
                .containsExactly(FROM_THE_START, BEFORE_THE_DECISION);
    }

    @Test
    void theVerdictNamesTheMeetingItRestsOn() {
        GroupView view = measure()
                .heard(EMPLOYEES, INFORM, "2025-01-10")
                .heard(EMPLOYEES, CONSULT, "2025-03-12")
                .heard(EMPLOYEES, EMPOWER, "2025-03-20")
                .seenOn(LATER)
                .group(EMPLOYEES)
                .orElseThrow();
        assertThat(view.first().orElseThrow().on().text()).isEqualTo("2025-03-12");
        assertThat(view.highest()).contains(EMPOWER);
    }
}
