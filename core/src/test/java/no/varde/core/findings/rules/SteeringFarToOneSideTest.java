package no.varde.core.findings.rules;

import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.NEXT_OF_KIN;
import static no.varde.core.basics.ActorGroup.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.anchoring.Body;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.SteeringAnswer.Freedom;
import no.varde.core.plan.SteeringAnswer.Raiser;
import no.varde.core.plan.SteeringAnswer.Settler;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** The steering balance far to one side (L5, L7), with the reading "Balance". */
class SteeringFarToOneSideTest {

    private static final String TODAY = "2026-11-22";

    private static Answers asked(Fjord fjord) {
        return Answers.of("steering-far-to-one-side", fjord.asOf(TODAY));
    }

    /** −1, −0.5, −0.6 and −1: the mean is −0.775. */
    private static Fjord fromTheTop() {
        return Fjord.withMeasure("m1")
                .answered(Raiser.NATIONAL)
                .answered(Settler.MANAGEMENT)
                .answered(Freedom.FIXED)
                .concerns(EMPLOYEES)
                .heard(EMPLOYEES, InvolvementLevel.INFORM, "2026-01-01");
    }

    @Test
    void farFromTheTopShowsWhoCouldMoveIt() {
        Answers answers = asked(fromTheTop());
        assertThat(answers.lines()).containsExactly("m1 OPENING");
        assertThat(answers.finding().in(Language.NB))
                .isEqualTo("Nesten alt er styrt ovenfra – ansatte kan flytte balansen");
        assertThat(answers.reasons())
                .containsExactly(
                        "Tok initiativet: nasjonale krav",
                        "Var med og formet det før vedtaket: ansatte, informert, 1. januar 2026",
                        "Bestemte innholdet: ledelsen",
                        "Hva enhetene kan bestemme selv: ingenting");
        assertThat(answers.facts())
                .containsExactly("STEERING_ANSWER", "INVOLVEMENT", "STEERING_ANSWER", "STEERING_ANSWER");
    }

    @Test
    void theShareOfAGroupRestsOnTheFirstMeetingOfItsHighestLevel() {
        Fjord fjord = fromTheTop()
                .heard(EMPLOYEES, InvolvementLevel.CONSULT, "2026-02-01")
                .heard(EMPLOYEES, InvolvementLevel.CONSULT, "2026-03-01");
        assertThat(asked(fjord).finding().reasons().get(1).fact().id()).isEqualTo("f6");
    }

    @Test
    void theShareOfAGroupThatShapedNothingRestsOnTheMeetingThatCameTooLateOrOnTheConfirmation() {
        Fjord fjord = fromTheTop()
                .concerns(USERS, NEXT_OF_KIN)
                .decided(Body.MUNICIPAL_COUNCIL, "2026-02-01")
                .heard(USERS, InvolvementLevel.CONSULT, "2026-03-01")
                .nobodyUpTo(TODAY, NEXT_OF_KIN);
        assertThat(asked(fjord).facts())
                .containsExactly(
                        "STEERING_ANSWER",
                        "INVOLVEMENT",
                        "INVOLVEMENT",
                        "INVOLVEMENT_CONFIRMATION",
                        "STEERING_ANSWER",
                        "STEERING_ANSWER");
    }

    @Test
    void aGroupThatWasInvolvedHasMovedItAlready() {
        Fjord fjord = Fjord.withMeasure("m1")
                .answered(Raiser.NATIONAL)
                .answered(Settler.STATE)
                .answered(Freedom.FIXED)
                .concerns(EMPLOYEES, USERS)
                .heard(EMPLOYEES, InvolvementLevel.INVOLVE, "2026-01-01")
                .nobodyUpTo(TODAY, USERS);
        assertThat(asked(fjord).finding().in(Language.NB))
                .isEqualTo("Nesten alt er styrt ovenfra – brukere kan flytte balansen");
    }

    @Test
    void aGroupThatMayHaveShapedItIsNotNamed() {
        Fjord silent = fromTheTop().concerns(USERS);
        assertThat(asked(silent).finding().in(Language.NB))
                .isEqualTo("Nesten alt er styrt ovenfra – ansatte kan flytte balansen");
        Fjord present = fromTheTop().concerns(USERS).present(USERS, "2026-02-01");
        assertThat(asked(present).finding().in(Language.NB))
                .isEqualTo("Nesten alt er styrt ovenfra – ansatte kan flytte balansen");
        assertThat(asked(silent.nobodyUpTo(TODAY, USERS)).finding().in(Language.NB))
                .isEqualTo("Nesten alt er styrt ovenfra – ansatte og brukere kan flytte balansen");
    }

    @Test
    void farFromBelowShowsWhoCouldMoveItToo() {
        Answers answers = asked(Fjord.withMeasure("m1")
                .answered(Raiser.EMPLOYEES)
                .answered(Settler.UNIT)
                .answered(Freedom.FREE));
        assertThat(answers.lines()).containsExactly("m1 OPENING");
        assertThat(answers.finding().in(Language.EN))
                .isEqualTo("Almost all of it comes from below – the management and the council could move the balance");
    }

    @Test
    void sixTenthsFromTheMiddleIsFarAndLessIsNot() {
        Fjord justFar = Fjord.withMeasure("m1")
                .answered(Raiser.NATIONAL)
                .answered(Settler.MANAGEMENT)
                .concerns(EMPLOYEES)
                .heard(EMPLOYEES, InvolvementLevel.INFORM, "2026-01-01");
        assertThat(asked(justFar).lines()).containsExactly("m1 OPENING");
        assertThat(asked(justFar.answered(Freedom.ADAPT)).lines()).containsExactly("m1 NO");
    }

    @Test
    void fewerThanThreeAnswersAreNotAssessed() {
        Answers answers =
                asked(Fjord.withMeasure("m1").answered(Raiser.NATIONAL).answered(Freedom.FIXED));
        assertThat(answers.lines()).containsExactly("m1 ASKS STEERING_ANSWER");
        assertThat(answers.question().question().text().in(Language.NB))
                .isEqualTo("Hvem bestemte innholdet i tiltaket?");
        assertThat(asked(Fjord.withMeasure("m1")).question().question().text().in(Language.NB))
                .isEqualTo("Hvem tok initiativet til tiltaket?");
        assertThat(answers.question().question().about()).isEqualTo(Ref.measure("m1"));
    }

    @Test
    void isOffWhenTheNumberIsSwitchedOff() {
        assertThat(asked(fromTheTop().withoutBalanceNumber()).lines()).isEmpty();
    }
}
