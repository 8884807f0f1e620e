package no.varde.core.situation;

import static no.varde.core.anchoring.Body.CHIEF_EXECUTIVE;
import static no.varde.core.anchoring.Body.JOINT_COMMITTEE;
import static no.varde.core.anchoring.Body.MAIN_COMMITTEE;
import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.anchoring.Body.UNIONS;
import static no.varde.core.anchoring.Leg.COUNCIL;
import static no.varde.core.anchoring.Leg.MANAGEMENT;
import static no.varde.core.anchoring.Leg.ORGANISATIONS;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.UNION_REPRESENTATIVES;
import static no.varde.core.situation.LegState.CHANGED_SINCE;
import static no.varde.core.situation.LegState.COVERED_BY_PLAN;
import static no.varde.core.situation.LegState.IN_PLACE;
import static no.varde.core.situation.LegState.MISSING;
import static no.varde.core.situation.LegState.NOT_KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** Anchoring in three places (L11), a sentence of the definition and of its readings a test. */
class ThreeLegsTest {

    private static final String LATER = "2026-01-01";

    private static Fjord measure() {
        return Fjord.withMeasure("m1");
    }

    private static LegView leg(Fjord fjord, Leg leg) {
        return fjord.seenOn(LATER).leg(leg);
    }

    private static LegState council(Fjord fjord) {
        return leg(fjord, COUNCIL).state();
    }

    private static LegState organisations(Fjord fjord) {
        return leg(fjord, ORGANISATIONS).state();
    }

    @Test
    void anAdoptedDecisionPutsItsOwnLegInPlaceAndNoOther() {
        MeasureView view = measure().decided(MUNICIPAL_COUNCIL, "2025-04-24").seenOn(LATER);
        assertThat(view.leg(COUNCIL).state()).isEqualTo(IN_PLACE);
        assertThat(view.leg(MANAGEMENT).state()).isEqualTo(NOT_KNOWN);
        assertThat(view.leg(ORGANISATIONS).state()).isEqualTo(NOT_KNOWN);
    }

    @Test
    void aCommitteeByDelegationIsTheCouncilsLeg() {
        assertThat(council(measure().treated(MAIN_COMMITTEE, Act.DELEGATED_DECISION, "2025-04-24")))
                .isEqualTo(IN_PLACE);
    }

    @Test
    void anUndatedDecisionIsADecision() {
        assertThat(council(measure().decided(MUNICIPAL_COUNCIL, ""))).isEqualTo(IN_PLACE);
    }

    @Test
    void aPlannedDecisionAnchorsNothingYet() {
        assertThat(council(measure().willDecide(MUNICIPAL_COUNCIL, "2025-04-24")))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void ofTwoDecisionsTheLatestIsTheBasis() {
        LegView leg = leg(
                measure().decided(MUNICIPAL_COUNCIL, "2025-09-01").decided(MUNICIPAL_COUNCIL, "2024-09-01"), COUNCIL);
        assertThat(leg.on().orElseThrow().text()).isEqualTo("2025-09-01");
    }

    @Test
    void aMeetingCanBeTheLatestToo() {
        LegView leg = leg(
                measure()
                        .treated(UNIONS, Act.DISCUSSED, "2025-03-01")
                        .heard(UNION_REPRESENTATIVES, InvolvementLevel.CONSULT, "2025-01-10"),
                ORGANISATIONS);
        assertThat(leg.on().orElseThrow().text()).isEqualTo("2025-03-01");
    }

    @Test
    void whatHasNotBeenAdoptedLeavesTheLegMissingAndIsShown() {
        for (Outcome outcome : new Outcome[] {Outcome.REJECTED, Outcome.RETURNED, Outcome.NOTED}) {
            LegView leg = leg(measure().decided(MUNICIPAL_COUNCIL, outcome, "2025-04-24"), COUNCIL);
            assertThat(leg.state()).as("%s", outcome).isEqualTo(MISSING);
            assertThat(leg.others()).extracting(Anchoring::outcome).containsExactly(java.util.Optional.of(outcome));
        }
    }

    @Test
    void aRejectionDoesNotUndoAnEarlierAdoption() {
        LegView leg = leg(
                measure()
                        .decided(MUNICIPAL_COUNCIL, "2024-04-24")
                        .decided(MUNICIPAL_COUNCIL, Outcome.REJECTED, "2025-04-24"),
                COUNCIL);
        assertThat(leg.state()).isEqualTo(IN_PLACE);
        assertThat(leg.others()).hasSize(1);
    }

    @Test
    void theOrganisationsLegStandsOnADiscussionAnAgreementOrAJointTreatment() {
        assertThat(organisations(measure().treated(UNIONS, Act.DISCUSSED, "2025-04-24")))
                .isEqualTo(IN_PLACE);
        assertThat(organisations(measure().treated(UNIONS, Act.AGREED, "2025-04-24")))
                .isEqualTo(IN_PLACE);
        assertThat(organisations(measure().treated(JOINT_COMMITTEE, Act.JOINT_TREATMENT, "2025-04-24")))
                .isEqualTo(IN_PLACE);
    }

    @Test
    void organisationsThatWereOnlyInformedHaveTheirLegMissing() {
        LegView leg = leg(measure().treated(UNIONS, Act.INFORMED, "2025-04-24"), ORGANISATIONS);
        assertThat(leg.state()).isEqualTo(MISSING);
        assertThat(leg.others()).hasSize(1);
    }

    @Test
    void aMeetingInWhichUnionRepresentativesDiscussedIsTheOrganisationsLeg() {
        LegView leg =
                leg(measure().heard(UNION_REPRESENTATIVES, InvolvementLevel.CONSULT, "2025-04-24"), ORGANISATIONS);
        assertThat(leg.state()).isEqualTo(IN_PLACE);
        assertThat(leg.basis().orElseThrow().kind()).isEqualTo(Ref.Kind.INVOLVEMENT);
    }

    @Test
    void aMeetingInWhichUnionRepresentativesAgreedIsTheOrganisationsLeg() {
        assertThat(organisations(measure().heard(UNION_REPRESENTATIVES, InvolvementLevel.COLLABORATE, "2025-04-24")))
                .isEqualTo(IN_PLACE);
    }

    @Test
    void aWorkingGroupWithUnionRepresentativesIsNoDiscussion() {
        assertThat(organisations(measure().heard(UNION_REPRESENTATIVES, InvolvementLevel.INVOLVE, "2025-04-24")))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void aMeetingThatOnlyInformedUnionRepresentativesLeavesTheLegMissingAndIsShown() {
        LegView leg = leg(measure().heard(UNION_REPRESENTATIVES, InvolvementLevel.INFORM, "2025-04-24"), ORGANISATIONS);
        assertThat(leg.state()).isEqualTo(MISSING);
        assertThat(leg.meetings()).extracting(Involvement::id).containsExactly("f1");
        assertThat(leg.others()).isEmpty();
    }

    @Test
    void everyMeetingThatDoesNotAnchorIsShownInOrderAndTheOneThatDoesIsTheBasis() {
        LegView leg = leg(
                measure()
                        .heard(UNION_REPRESENTATIVES, InvolvementLevel.CONSULT, "2025-04-24")
                        .heard(UNION_REPRESENTATIVES, InvolvementLevel.INVOLVE, "2025-03-01")
                        .present(UNION_REPRESENTATIVES, "2025-02-01")
                        .heard(UNION_REPRESENTATIVES, InvolvementLevel.INFORM, "2025-01-10")
                        .heard(EMPLOYEES, InvolvementLevel.INFORM, "2025-01-11"),
                ORGANISATIONS);
        assertThat(leg.basis()).contains(new Ref(Ref.Kind.INVOLVEMENT, "f1"));
        assertThat(leg.meetings()).extracting(Involvement::id).containsExactly("f4", "f3", "f2");
    }

    @Test
    void aMeetingThatHasNotComeIsNotShown() {
        Fjord fjord = measure().heard(UNION_REPRESENTATIVES, InvolvementLevel.INFORM, "2025-04-24");
        assertThat(fjord.seenOn("2025-04-23").leg(ORGANISATIONS).meetings()).isEmpty();
        assertThat(fjord.seenOn("2025-04-24").leg(ORGANISATIONS).meetings()).hasSize(1);
    }

    @Test
    void councilAndManagementHaveNoMeetings() {
        MeasureView view = measure()
                .heard(UNION_REPRESENTATIVES, InvolvementLevel.INFORM, "2025-04-24")
                .seenOn(LATER);
        assertThat(view.leg(COUNCIL).meetings()).isEmpty();
        assertThat(view.leg(MANAGEMENT).meetings()).isEmpty();
    }

    @Test
    void aMeetingAboutTheAdoptionIsShownOnIt() {
        AdoptionView adoption = Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2029-01-01")
                .heard(UNION_REPRESENTATIVES, InvolvementLevel.INFORM, "2024-02-01")
                .asOf(LATER)
                .reform("hav")
                .flatMap(ReformView::adoption)
                .orElseThrow();
        LegView leg = java.util.Objects.requireNonNull(adoption.legs().get(ORGANISATIONS));
        assertThat(leg.state()).isEqualTo(MISSING);
        assertThat(leg.meetings()).hasSize(1);
    }

    @Test
    void aMeetingWithUnionRepresentativesAtAnUnknownLevelLeavesTheLegNotKnown() {
        assertThat(organisations(
                        measure().present(UNION_REPRESENTATIVES, "2025-04-24").nothingUpTo(LATER, ORGANISATIONS)))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void aMeetingWithEmployeesIsNotTheOrganisationsLeg() {
        assertThat(organisations(measure().heard(EMPLOYEES, InvolvementLevel.COLLABORATE, "2025-04-24")))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void aChangeInSubstanceAfterTheDecisionMakesItChangedSince() {
        LegView leg = leg(measure().decided(MUNICIPAL_COUNCIL, "2025-04-24").changed("2025-04-25"), COUNCIL);
        assertThat(leg.state()).isEqualTo(CHANGED_SINCE);
        assertThat(leg.change()).contains(new Ref(Ref.Kind.SUBSTANCE_CHANGE, "f2"));
        assertThat(leg.on().orElseThrow().text()).isEqualTo("2025-04-24");
    }

    @Test
    void aChangeOnTheDayOfTheDecisionIsNotStale() {
        assertThat(council(measure().decided(MUNICIPAL_COUNCIL, "2025-04-24").changed("2025-04-24")))
                .isEqualTo(IN_PLACE);
    }

    @Test
    void aChangeBeforeTheDecisionIsNotStale() {
        assertThat(council(measure().decided(MUNICIPAL_COUNCIL, "2025-04-24").changed("2025-04-01")))
                .isEqualTo(IN_PLACE);
    }

    @Test
    void aDecisionAfterTheChangeMendsIt() {
        assertThat(council(measure()
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                        .changed("2025-05-01")
                        .decided(MUNICIPAL_COUNCIL, "2025-06-01")))
                .isEqualTo(IN_PLACE);
    }

    @Test
    void aDecisionAndAChangeThatOverlapAreNotKnown() {
        assertThat(council(measure().decided(MUNICIPAL_COUNCIL, "2025-04-24").changed("2025-04")))
                .isEqualTo(NOT_KNOWN);
        assertThat(council(measure().decided(MUNICIPAL_COUNCIL, "2025").changed("2025-06-01")))
                .isEqualTo(NOT_KNOWN);
        assertThat(council(measure().decided(MUNICIPAL_COUNCIL, "2025-04-24").changed("")))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void oneSureChangeAfterTheDecisionIsEnoughAmongVagueOnes() {
        assertThat(council(measure()
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                        .changed("")
                        .changed("2025-05-01")))
                .isEqualTo(CHANGED_SINCE);
    }

    @Test
    void aPlanDecisionCoversForAsLongAsThePlanRuns() {
        Fjord fjord = measure().coveredByPlan(MUNICIPAL_COUNCIL, "2023-12-14", "2024-01-01", "2026-01-01");
        assertThat(fjord.seenOn("2025-12-31").leg(COUNCIL).state()).isEqualTo(COVERED_BY_PLAN);
    }

    @Test
    void anExpiredPlanNoLongerCoversAndIsShown() {
        LegView leg =
                leg(measure().coveredByPlan(MUNICIPAL_COUNCIL, "2023-12-14", "2024-01-01", "2026-01-01"), COUNCIL);
        assertThat(leg.state()).isEqualTo(MISSING);
        assertThat(leg.others()).extracting(Anchoring::act).containsExactly(Act.PLAN_DECISION);
    }

    @Test
    void aPlanWithoutAKnownPeriodGoesOnCovering() {
        assertThat(council(measure().treated(MUNICIPAL_COUNCIL, Act.PLAN_DECISION, "2015-12-14")))
                .isEqualTo(COVERED_BY_PLAN);
    }

    @Test
    void aPlanDecisionCanBeChangedSince() {
        assertThat(council(measure()
                        .coveredByPlan(MUNICIPAL_COUNCIL, "2023-12-14", "2024-01-01", "2028-01-01")
                        .changed("2025-01-01")))
                .isEqualTo(CHANGED_SINCE);
    }

    @Test
    void anOwnDecisionOutranksALaterPlanDecision() {
        LegView leg = leg(
                measure()
                        .decided(MUNICIPAL_COUNCIL, "2023-04-24")
                        .coveredByPlan(MUNICIPAL_COUNCIL, "2023-12-14", "2024-01-01", "2028-01-01"),
                COUNCIL);
        assertThat(leg.state()).isEqualTo(IN_PLACE);
        assertThat(leg.on().orElseThrow().text()).isEqualTo("2023-04-24");
    }

    @Test
    void anAdoptionOfAReformHasThreeLegsOfItsOwn() {
        AdoptionView adoption = Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2029-01-01")
                .decided(MUNICIPAL_COUNCIL, "2024-02-01")
                .decided(CHIEF_EXECUTIVE, "2024-02-08")
                .measure("m1")
                .serves("hav.tur")
                .asOf(LATER)
                .reform("hav")
                .flatMap(ReformView::adoption)
                .orElseThrow();
        assertThat(adoption.legs().get(COUNCIL)).extracting(LegView::state).isEqualTo(IN_PLACE);
        assertThat(adoption.legs().get(MANAGEMENT)).extracting(LegView::state).isEqualTo(IN_PLACE);
        assertThat(adoption.legs().get(ORGANISATIONS))
                .extracting(LegView::state)
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void theAdoptionsDecisionIsNotInheritedByTheMeasure() {
        MeasureView measure = Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2029-01-01")
                .decided(MUNICIPAL_COUNCIL, "2024-02-01")
                .measure("m1")
                .serves("hav.tur")
                .seenOn(LATER);
        assertThat(measure.leg(COUNCIL).state()).isEqualTo(NOT_KNOWN);
    }

    @Test
    void onlyInPlaceAndCoveredByPlanCarry() {
        assertThat(LegState.values()).filteredOn(LegState::carries).containsExactly(COVERED_BY_PLAN, IN_PLACE);
    }
}
