package no.varde.core.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions and treatments: what each body can do, and what a decision must say. */
class AnchoringTest {

    private static final Set<Ref> M1 = Set.of(Ref.measure("m1"));
    private static final When DAY = When.day("2025-03-01");

    /** Arbeidsmiljøloven § 7-1: employer and employees have equally many members. */
    @Test
    void theWorkingEnvironmentCommitteeStandsOnTheOrganisationsLegAndIsJoint() {
        assertThat(Body.WORKING_ENVIRONMENT_COMMITTEE.leg()).isEqualTo(Leg.ORGANISATIONS);
        assertThat(Body.WORKING_ENVIRONMENT_COMMITTEE.isJoint()).isTrue();
    }

    @Test
    void theOrganisationsMakeNoDecisionsAndNobodyElseTreats() {
        for (Body body : Body.values()) {
            for (Act act : Act.values()) {
                boolean fits = act.isDecision() != (body.leg() == Leg.ORGANISATIONS);
                if (fits) {
                    assertThat(Anchoring.held("a1", M1, body, act, DAY).leg()).isEqualTo(body.leg());
                } else {
                    assertThatThrownBy(() -> Anchoring.held("a1", M1, body, act, DAY))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContainingAll(body.name(), act.name(), "a1");
                }
            }
        }
    }

    @Test
    void aDecisionThatWasHeldHasAnOutcomeAndNothingElseHas() {
        assertThat(Anchoring.held("a1", M1, Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, DAY)
                        .outcome())
                .contains(Outcome.ADOPTED);
        Anchoring treatment = Anchoring.held("a1", M1, Body.UNIONS, Act.AGREED, DAY);
        assertThat(treatment.outcome()).isEmpty();
        assertThatThrownBy(() -> treatment.withOutcome(Outcome.ADOPTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a1");
        Anchoring planned = Anchoring.planned("a2", M1, Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, DAY);
        assertThatThrownBy(() -> planned.withOutcome(Outcome.REJECTED)).hasMessageContaining("a2");
    }

    @Test
    void aPlanPeriodBelongsToAPlanDecision() {
        Period period = Period.from(LocalDate.of(2025, 1, 1));
        assertThatThrownBy(() -> Anchoring.held("a1", M1, Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, DAY)
                        .withPlanPeriod(period))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a1");
    }

    @Test
    void itIsAboutMeasuresOrAdoptionsAndAtLeastOne() {
        assertThatThrownBy(() -> Anchoring.held("a1", Set.of(), Body.UNIONS, Act.AGREED, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a1");
        assertThatThrownBy(() -> Anchoring.held("a1", Set.of(Ref.reform("lhl")), Body.UNIONS, Act.AGREED, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reform:lhl");
    }

    @Test
    void aCaseNumberIsKeptAsItIsWritten() {
        assertThat(new CaseNumber(" PS 41/24 ")).hasToString("PS 41/24");
        assertThat(Anchoring.held("a1", M1, Body.UNIONS, Act.AGREED, DAY)
                        .withCase(new CaseNumber("arkivsak 24/118"))
                        .caseNumber())
                .isEqualTo(Optional.of(new CaseNumber("arkivsak 24/118")));
        String tooLong = "9".repeat(CaseNumber.MAX + 1);
        assertThatThrownBy(() -> new CaseNumber(tooLong)).hasMessageContaining(tooLong);
        assertThatThrownBy(() -> new CaseNumber("  ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ownAndDelegatedDecisionsAreOnTheMatterItselfAndPlansAreNot() {
        assertThat(Act.values())
                .filteredOn(Act::isOwnDecision)
                .containsExactly(Act.OWN_DECISION, Act.DELEGATED_DECISION);
    }

    @Test
    void anActIsNamedWithThoseWhoseItIsOrWhomItReaches() {
        assertThat(noun(Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION)).isEqualTo("vedtak av kommunestyret");
        assertThat(noun(Body.UNIONS, Act.INFORMED)).isEqualTo("informasjon til hovedtillitsvalgte");
        assertThat(noun(Body.JOINT_COMMITTEE, Act.INFORMED)).isEqualTo("informasjon til partssammensatt utvalg");
        assertThat(noun(Body.UNIONS, Act.DISCUSSED)).isEqualTo("drøfting med hovedtillitsvalgte");
        assertThat(noun(Body.WORKING_ENVIRONMENT_COMMITTEE, Act.DISCUSSED))
                .isEqualTo("drøfting i arbeidsmiljøutvalget");
    }

    @ParameterizedTest
    @EnumSource
    void everyActOfEveryBodyHasANameInThreeLanguages(Body body) {
        for (Act act : Act.values()) {
            if (act.fits(body)) {
                for (Language language : Language.values()) {
                    assertThat(Anchoring.planned("a1", M1, body, act, DAY)
                                    .noun()
                                    .in(language))
                            .contains(body.label().in(language));
                }
            }
        }
    }

    private static String noun(Body body, Act act) {
        return Anchoring.planned("a1", M1, body, act, DAY).noun().in(Language.NB);
    }
}
