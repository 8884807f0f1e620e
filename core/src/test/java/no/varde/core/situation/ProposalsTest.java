package no.varde.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Body;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.Life;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Stance;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.reform.AreaDraft;
import no.varde.core.reform.Crosswalk;
import no.varde.core.reform.Freedom;
import no.varde.core.reform.KnowledgeKind;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.Reforms;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** What the facts suggest where nobody has said anything. It is proposed, and never counted. */
class ProposalsTest {

    private static Proposals of(Fjord fjord) {
        Situation situation = fjord.asOf("2025-06-01");
        return Proposals.of(
                situation.measure("m1").orElseThrow(), situation.facts().reforms());
    }

    @Test
    void theGroupsOfAnAreaAreProposedButThoseThatAreChosen() {
        Fjord fjord = Fjord.withMeasure("m1").serves("hav.mat").concerns(ActorGroup.USERS, ActorGroup.BUSINESS);
        assertThat(of(fjord).groups()).containsExactly(ActorGroup.EMPLOYEES, ActorGroup.NEXT_OF_KIN);
    }

    @Test
    void aProposedGroupIsNotConcerned() {
        Fjord fjord = Fjord.withMeasure("m1").serves("hav.mat");
        assertThat(of(fjord).groups()).hasSize(3);
        assertThat(fjord.asOf("2025-06-01").measure("m1").orElseThrow().concerned())
                .isEmpty();
    }

    @Test
    void nothingIsProposedForAMeasureThatServesNothing() {
        Proposals none = of(Fjord.withMeasure("m1"));
        assertThat(none.groups()).isEmpty();
        assertThat(none.designStart()).isEmpty();
        assertThat(none.freedom()).isEmpty();
    }

    @Test
    void theDesignStartIsProposedFromTheDayPlanningReallyBegan() {
        Fjord planned = Fjord.withMeasure("m1").planning("s1", "2025-03-01", "2025-04-30");
        assertThat(of(planned).designStart()).isEmpty();
        assertThat(of(planned.started("s1", "2025-03-10")).designStart()).contains(When.day("2025-03-10"));
    }

    @Test
    void noDesignStartIsProposedWhereOneIsSaid() {
        Fjord fjord = Fjord.withMeasure("m1")
                .designStarts("2025-01")
                .planning("s1", "2025-03-01", "2025-04-30")
                .started("s1", "2025-03-10");
        assertThat(of(fjord).designStart()).isEmpty();
    }

    @Test
    void theLeastFreeOfItsSolutionsSaysWhatUnitsMayDecide() {
        assertThat(of(Fjord.withMeasure("m1").servesSolution("hav.mat.felles-bord"))
                        .freedom())
                .contains(SteeringAnswer.Freedom.FREE);
        assertThat(of(Fjord.withMeasure("m1").servesSolution("hav.mat.felles-bord", "hav.mat.frukost"))
                        .freedom())
                .contains(SteeringAnswer.Freedom.ADAPT);
    }

    @Test
    void noFreedomIsProposedWhereItIsSaid() {
        Fjord fjord = Fjord.withMeasure("m1")
                .servesSolution("hav.mat.frukost")
                .answered(SteeringAnswer.Freedom.FIXED, "2025-05-01");
        assertThat(of(fjord).freedom()).isEmpty();
    }

    @Test
    void theOneActThatLiesBeforeAllOthersSuggestsWhoRaisedIt() {
        Fjord users = Fjord.withMeasure("m1")
                .heard(ActorGroup.USERS, InvolvementLevel.CONSULT, "2024-02-10")
                .decided(Body.MUNICIPAL_COUNCIL, "2024-05-02");
        assertThat(of(users).raiser()).contains(SteeringAnswer.Raiser.USERS);
        Fjord council = Fjord.withMeasure("m1")
                .decided(Body.MUNICIPAL_COUNCIL, "2024-01")
                .heard(ActorGroup.USERS, InvolvementLevel.CONSULT, "2024-02-10");
        assertThat(of(council).raiser()).contains(SteeringAnswer.Raiser.COUNCIL);
    }

    @Test
    void whereNoActIsKnownToBeTheFirstNobodyIsSuggested() {
        assertThat(of(Fjord.withMeasure("m1")).raiser()).isEmpty();
        Fjord sameMonth = Fjord.withMeasure("m1")
                .decided(Body.MUNICIPAL_COUNCIL, "2024-02")
                .heard(ActorGroup.USERS, InvolvementLevel.CONSULT, "2024-02-10");
        assertThat(of(sameMonth).raiser()).isEmpty();
        assertThat(of(Fjord.withMeasure("m1").heard(ActorGroup.USERS, InvolvementLevel.CONSULT, ""))
                        .raiser())
                .as("a meeting without a day")
                .isEmpty();
    }

    @Test
    void whatWasDecidedOnTheMeasureItselfSuggestsWhoSettledIt() {
        Fjord management = Fjord.withMeasure("m1").decided(Body.MANAGEMENT_GROUP, "2024-03-01");
        assertThat(of(management).settler()).contains(SteeringAnswer.Settler.MANAGEMENT);
        assertThat(of(management.heard(ActorGroup.UNION_REPRESENTATIVES, InvolvementLevel.CONSULT, "2024-03-05"))
                        .settler())
                .contains(SteeringAnswer.Settler.MANAGEMENT_AND_ORGANISATIONS);
        assertThat(of(management.decided(Body.MUNICIPAL_COUNCIL, "2024-04-01")).settler())
                .contains(SteeringAnswer.Settler.COUNCIL);
    }

    @Test
    void aPlanThatCoversItSuggestsNobody() {
        Fjord covered =
                Fjord.withMeasure("m1").coveredByPlan(Body.MUNICIPAL_COUNCIL, "2024-03-01", "2024-01-01", "2028-01-01");
        assertThat(of(covered).settler()).isEmpty();
    }

    @Test
    void whatTheLawFixesComesFromTheState() {
        Reforms reforms = Reforms.of(
                List.of(withSolutionFixedByLaw()),
                new Crosswalk(List.of(), LocalizedText.of("ingen", "ingen", "none")));
        Facts facts = Facts.of(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)), reforms)
                .add(
                        Measure.titled("m1", "Avtale med helseforetaket"),
                        new Link("l1", "m1", Ref.solution("lov.avtale.samarbeid"), Validity.always()))
                .build();
        Situation situation = Situation.of(facts, LocalDate.of(2025, 6, 1));
        Proposals proposals = Proposals.of(situation.measure("m1").orElseThrow(), reforms);
        assertThat(proposals.raiser()).contains(SteeringAnswer.Raiser.NATIONAL);
        assertThat(proposals.settler()).contains(SteeringAnswer.Settler.STATE);
    }

    private static Reform withSolutionFixedByLaw() {
        AreaDraft.Solution agreement = new AreaDraft.Solution(
                "samarbeid",
                Map.of(Language.NB, "Samarbeidsavtale"),
                Map.of(),
                List.of(),
                KnowledgeKind.LEGAL,
                Freedom.FIXED_BY_LAW,
                true);
        AreaDraft area = new AreaDraft(
                "avtale",
                Map.of(Language.NB, "Avtaler"),
                Map.of(),
                ReformArea.Kind.CONTENT,
                List.of(),
                Set.of(),
                List.of(agreement),
                List.of(),
                List.of(),
                true);
        return new ReformDraft(
                        "lov",
                        Reform.Kind.REFORM,
                        Map.of(Language.NB, "Lov"),
                        Map.of(),
                        "2024-01-01",
                        "",
                        List.of(area),
                        ReformDraft.More.nothing())
                .orThrow();
    }

    @Test
    void whoIsSaidToHaveRaisedOrSettledItIsNotSuggestedAgain() {
        Fjord said = Fjord.withMeasure("m1")
                .decided(Body.MUNICIPAL_COUNCIL, "2024-04-01")
                .answered(SteeringAnswer.Raiser.USERS)
                .answered(SteeringAnswer.Settler.UNIT);
        assertThat(of(said).raiser()).isEmpty();
        assertThat(of(said).settler()).isEmpty();
    }

    private static Optional<Stance> stance(Fjord fjord) {
        ReformView hav = fjord.asOf("2025-06-01").reform("hav").orElseThrow();
        return Proposals.stance(Ref.solution("hav.mat.felles-bord"), hav);
    }

    @Test
    void aSolutionThatAMeasureServesIsProposedAsTakenIntoUse() {
        assertThat(stance(Fjord.withMeasure("m1").servesSolution("hav.mat.felles-bord")))
                .contains(Stance.ADOPT);
    }

    @Test
    void aSolutionThatNothingServesOrOnlyWhatWasGivenUpIsLeftOpen() {
        assertThat(stance(Fjord.withMeasure("m1").serves("hav.mat"))).isEmpty();
        assertThat(stance(Fjord.withMeasure("m1")
                        .servesSolution("hav.mat.felles-bord")
                        .became(Life.STOPPED, "2025-02-01")))
                .isEmpty();
    }

    @Test
    void whatWasInOrdinaryOperationBeforeTheReformWasTakenUpIsProposedAsInPlace() {
        Fjord begun = Fjord.withMeasure("m1").servesSolution("hav.mat.felles-bord");
        assertThat(stance(begun.became(Life.ORDINARY_OPERATION, "2024-05-01")
                        .adoption("a1", "hav", "2025-01-01", "2028-12-31")))
                .contains(Stance.IN_PLACE);
        assertThat(stance(Fjord.withMeasure("m1")
                        .servesSolution("hav.mat.felles-bord")
                        .became(Life.ORDINARY_OPERATION, "2025-05-01")
                        .adoption("a1", "hav", "2025-01-01", "2028-12-31")))
                .contains(Stance.ADOPT);
    }
}
