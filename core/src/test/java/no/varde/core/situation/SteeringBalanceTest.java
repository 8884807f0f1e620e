package no.varde.core.situation;

import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.basics.ActorGroup.ELDERLY_COUNCIL;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.LEADERS;
import static no.varde.core.basics.ActorGroup.SAFETY_DELEGATES;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.COLLABORATE;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static no.varde.core.participation.InvolvementLevel.EMPOWER;
import static no.varde.core.participation.InvolvementLevel.INFORM;
import static no.varde.core.participation.InvolvementLevel.INVOLVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.SteeringAnswer.Freedom;
import no.varde.core.plan.SteeringAnswer.Raiser;
import no.varde.core.plan.SteeringAnswer.Settler;
import no.varde.core.testkit.Fjord;
import no.varde.core.testkit.Property;
import org.junit.jupiter.api.Test;

/** The steering balance (L5, L7, L13): four questions, each answered by a recorded, dated fact. */
class SteeringBalanceTest {

    private static final String LATER = "2026-01-01";

    private static Fjord measure() {
        return Fjord.withMeasure("m1");
    }

    private static SteeringBalance balance(Fjord fjord) {
        return fjord.seenOn(LATER).balance();
    }

    private static double position(Fjord fjord) {
        return balance(fjord).position().orElseThrow();
    }

    private static double shaped(Fjord fjord) {
        return balance(fjord).shaped().orElseThrow();
    }

    @Test
    void theWorkedExampleOfTheDocumentation() {
        Fjord fjord = measure()
                .concerns(EMPLOYEES, USERS)
                .answered(Raiser.EMPLOYEES)
                .heard(EMPLOYEES, INVOLVE, "2025-01-10")
                .heard(USERS, CONSULT, "2025-01-10")
                .answered(Settler.MANAGEMENT)
                .answered(Freedom.ADAPT);
        assertThat(shaped(fjord)).isCloseTo(0, within(1e-12));
        assertThat(position(fjord)).isCloseTo(0.125, within(1e-12));
        assertThat(balance(fjord).answersKnown()).isEqualTo(4);
    }

    @Test
    void whoRaisedItHasThesePlaces() {
        Map<Raiser, Double> places = Map.of(
                Raiser.NATIONAL, -1.0,
                Raiser.MANAGEMENT, -0.5,
                Raiser.COUNCIL, 0.0,
                Raiser.PROFESSIONALS, 0.5,
                Raiser.EMPLOYEES, 1.0,
                Raiser.USERS, 1.0,
                Raiser.NEXT_OF_KIN, 1.0,
                Raiser.RESIDENTS, 1.0,
                Raiser.VOLUNTEERS, 1.0);
        assertThat(places).hasSize(Raiser.values().length);
        places.forEach((raiser, place) -> assertThat(
                        position(measure().answered(raiser).answered(Freedom.ADAPT)))
                .as("%s", raiser)
                .isEqualTo(place / 2));
    }

    @Test
    void whoSettledTheContentHasThesePlaces() {
        Map<Settler, Double> places = Map.of(
                Settler.STATE, -1.0,
                Settler.MANAGEMENT, -0.5,
                Settler.COUNCIL, 0.0,
                Settler.MANAGEMENT_AND_ORGANISATIONS, 0.5,
                Settler.UNIT, 1.0);
        assertThat(places).hasSize(Settler.values().length);
        places.forEach((settler, place) -> assertThat(
                        position(measure().answered(settler).answered(Freedom.ADAPT)))
                .as("%s", settler)
                .isEqualTo(place / 2));
    }

    @Test
    void whatFreedomIsLeftHasThesePlaces() {
        Map<Freedom, Double> places = Map.of(Freedom.FIXED, -1.0, Freedom.ADAPT, 0.0, Freedom.FREE, 1.0);
        places.forEach((freedom, place) -> assertThat(
                        position(measure().answered(freedom).answered(Raiser.COUNCIL)))
                .as("%s", freedom)
                .isEqualTo(place / 2));
    }

    @Test
    void whoShapedItHasThesePlaces() {
        Map<InvolvementLevel, Double> places =
                Map.of(INFORM, -0.6, CONSULT, -0.2, INVOLVE, 0.2, COLLABORATE, 0.6, EMPOWER, 1.0);
        places.forEach((level, place) -> assertThat(
                        shaped(measure().concerns(EMPLOYEES).heard(EMPLOYEES, level, "2025-01-10")))
                .as("%s", level)
                .isEqualTo(place));
    }

    @Test
    void aGroupThatIsConfirmedNotHeardShapedNothing() {
        assertThat(shaped(measure().concerns(EMPLOYEES).nobodyUpTo(LATER))).isEqualTo(-1);
    }

    @Test
    void theHighestLevelCounts() {
        assertThat(shaped(measure()
                        .concerns(EMPLOYEES)
                        .heard(EMPLOYEES, COLLABORATE, "2025-01-10")
                        .heard(EMPLOYEES, CONSULT, "2025-02-10")))
                .isEqualTo(0.6);
    }

    @Test
    void whatAGroupDidAfterTheFirstDecisionShapedNothing() {
        assertThat(shaped(measure()
                        .concerns(EMPLOYEES)
                        .heard(EMPLOYEES, CONSULT, "2025-01-10")
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                        .heard(EMPLOYEES, EMPOWER, "2025-06-01")))
                .isEqualTo(-0.2);
    }

    @Test
    void aGroupFirstHeardAfterTheDecisionShapedNothingBeforeIt() {
        assertThat(shaped(measure()
                        .concerns(EMPLOYEES)
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                        .heard(EMPLOYEES, EMPOWER, "2025-04-24")))
                .isEqualTo(-1);
    }

    @Test
    void aGroupOfWhichNothingIsRecordedIsLeftOutOfTheMean() {
        Fjord fjord = measure().concerns(EMPLOYEES, USERS).heard(USERS, INVOLVE, "2025-01-10");
        assertThat(shaped(fjord)).isEqualTo(0.2);
        assertThat(balance(fjord).shares())
                .extracting(SteeringBalance.Share::group, SteeringBalance.Share::known)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(EMPLOYEES, false),
                        org.assertj.core.groups.Tuple.tuple(USERS, true));
    }

    @Test
    void withNoShareKnownTheQuestionIsNotAnswered() {
        SteeringBalance balance = balance(measure().concerns(EMPLOYEES));
        assertThat(balance.shaped()).isEmpty();
        assertThat(balance.answersKnown()).isZero();
    }

    @Test
    void anUnknownLevelThatCouldBeTheHighestLeavesTheShareNotKnown() {
        assertThat(balance(measure()
                                .concerns(EMPLOYEES)
                                .heard(EMPLOYEES, CONSULT, "2025-01-10")
                                .present(EMPLOYEES, "2025-02-10"))
                        .shaped())
                .isEmpty();
    }

    @Test
    void nothingIsHigherThanDecidingThemselves() {
        assertThat(shaped(measure()
                        .concerns(EMPLOYEES)
                        .heard(EMPLOYEES, EMPOWER, "2025-01-10")
                        .present(EMPLOYEES, "2025-02-10")))
                .isEqualTo(1);
    }

    @Test
    void anUndatedMeetingAtALowerLevelLeavesTheHighestKnown() {
        assertThat(shaped(measure()
                        .concerns(EMPLOYEES)
                        .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                        .heard(EMPLOYEES, INVOLVE, "2025-01-10")
                        .heard(EMPLOYEES, INFORM, "")))
                .isEqualTo(0.2);
    }

    @Test
    void anUndatedMeetingAtAHigherLevelDoesNot() {
        assertThat(balance(measure()
                                .concerns(EMPLOYEES)
                                .decided(MUNICIPAL_COUNCIL, "2025-04-24")
                                .heard(EMPLOYEES, INFORM, "2025-01-10")
                                .heard(EMPLOYEES, INVOLVE, ""))
                        .shaped())
                .isEmpty();
    }

    @Test
    void safetyDelegatesAreBottomUpStatutoryCouncilsAndLeadersAreNot() {
        assertThat(balance(measure().concerns(SAFETY_DELEGATES, ELDERLY_COUNCIL, LEADERS))
                        .shares())
                .extracting(SteeringBalance.Share::group)
                .containsExactly(SAFETY_DELEGATES);
    }

    @Test
    void aGroupThatIsNotConcernedHasNoShare() {
        assertThat(balance(measure().concerns(EMPLOYEES).heard(USERS, EMPOWER, "2025-01-10"))
                        .shares())
                .extracting(SteeringBalance.Share::group)
                .containsExactly(EMPLOYEES);
    }

    @Test
    void noNumberWithFewerThanTwoAnswers() {
        assertThat(balance(measure()).position()).isEmpty();
        assertThat(balance(measure().answered(Raiser.NATIONAL)).position()).isEmpty();
        assertThat(balance(measure().answered(Raiser.NATIONAL).answered(Freedom.FREE))
                        .position())
                .isPresent();
    }

    @Test
    void farTakesThreeAnswers() {
        Fjord two = measure().answered(Raiser.NATIONAL).answered(Settler.STATE);
        assertThat(balance(two).position()).hasValue(-1);
        assertThat(balance(two).far()).isEmpty();
        assertThat(balance(two.answered(Freedom.FIXED)).far()).contains(SteeringBalance.Side.TOP);
    }

    @Test
    void farIsAtLeastSixTenthsFromTheMiddle() {
        Fjord almost = measure().answered(Raiser.EMPLOYEES).answered(Settler.MANAGEMENT_AND_ORGANISATIONS);
        assertThat(balance(almost.answered(Freedom.ADAPT)).far()).isEmpty();
        assertThat(balance(almost.answered(Freedom.FREE, "2024-02-01")).far()).contains(SteeringBalance.Side.BELOW);
    }

    @Test
    void exactlySixTenthsIsFar() {
        Fjord fjord = measure()
                .concerns(EMPLOYEES)
                .heard(EMPLOYEES, INFORM, "2025-01-10")
                .answered(Raiser.NATIONAL)
                .answered(Settler.MANAGEMENT);
        assertThat(balance(fjord).far()).contains(SteeringBalance.Side.TOP);
        SteeringBalance exactly = balance(measure()
                .concerns(EMPLOYEES)
                .heard(EMPLOYEES, COLLABORATE, "2025-01-10")
                .heard(EMPLOYEES, COLLABORATE, "2025-02-10")
                .answered(Raiser.PROFESSIONALS)
                .concerns(USERS, "2024-01-01", "")
                .heard(USERS, EMPOWER, "2025-01-10")
                .answered(Settler.MANAGEMENT_AND_ORGANISATIONS));
        assertThat(exactly.position().orElseThrow()).isCloseTo(0.6, within(1e-9));
        assertThat(exactly.far()).contains(SteeringBalance.Side.BELOW);
    }

    @Test
    void withTheNumberSwitchedOffTheWordsStayAndNothingIsFar() {
        SteeringBalance balance = balance(measure()
                .withoutBalanceNumber()
                .answered(Raiser.NATIONAL)
                .answered(Settler.STATE)
                .answered(Freedom.FIXED));
        assertThat(balance.position()).isEmpty();
        assertThat(balance.far()).isEmpty();
        assertThat(balance.answersKnown()).isEqualTo(3);
        assertThat(balance.raiser()).contains(Raiser.NATIONAL);
    }

    @Test
    void theLatestAnswerByTheDayCounts() {
        Fjord fjord = measure().answered(Raiser.NATIONAL, "2024-01-01").answered(Raiser.EMPLOYEES, "2025-06-01");
        assertThat(fjord.seenOn("2025-05-31").balance().raiser()).contains(Raiser.NATIONAL);
        assertThat(fjord.seenOn("2025-06-01").balance().raiser()).contains(Raiser.EMPLOYEES);
    }

    @Test
    void whoSettledTheContentIsNeverInferredFromAnchoring() {
        assertThat(balance(measure().decided(MUNICIPAL_COUNCIL, "2025-04-24")).settled())
                .isEmpty();
    }

    @Test
    void theScaleIsADatedParameter() {
        Parameters own =
                Parameters.builtIn().with("steering.raiser.NATIONAL", LocalDate.of(2025, 1, 1), new BigDecimal("-0.8"));
        Facts facts =
                measure().answered(Raiser.NATIONAL).answered(Freedom.ADAPT).facts();
        assertThat(Situation.of(facts, LocalDate.of(2025, 6, 1), own)
                        .measures()
                        .get(0)
                        .balance()
                        .position())
                .hasValue(-0.4);
        assertThat(Situation.of(facts, LocalDate.of(2024, 6, 1), own)
                        .measures()
                        .get(0)
                        .balance()
                        .position())
                .hasValue(-0.5);
    }

    @Test
    void thePositionLiesBetweenMinusOneAndOne() {
        Property.forAll(
                300,
                source -> {
                    Fjord fjord = measure().concerns(EMPLOYEES, USERS);
                    source.maybe(s -> s.oneOf(Raiser.class)).ifPresent(fjord::answered);
                    source.maybe(s -> s.oneOf(Settler.class)).ifPresent(fjord::answered);
                    source.maybe(s -> s.oneOf(Freedom.class)).ifPresent(fjord::answered);
                    source.maybe(s -> s.oneOf(InvolvementLevel.class))
                            .ifPresent(level -> fjord.heard(EMPLOYEES, level, "2025-01-10"));
                    source.maybe(s -> s.oneOf(InvolvementLevel.class))
                            .ifPresent(level -> fjord.heard(USERS, level, "2025-01-10"));
                    return balance(fjord);
                },
                balance -> {
                    assertThat(balance.position().isPresent()).isEqualTo(balance.answersKnown() >= 2);
                    balance.position().ifPresent(at -> assertThat(at).isBetween(-1.0, 1.0));
                    balance.far().ifPresent(side -> {
                        double at = balance.position().orElseThrow();
                        assertThat(Math.abs(at)).isGreaterThan(0.599);
                        assertThat(side).isEqualTo(at < 0 ? SteeringBalance.Side.TOP : SteeringBalance.Side.BELOW);
                    });
                });
    }

    @Test
    void everyAnswerIsOnTheScale() {
        Parameters parameters = Parameters.builtIn();
        for (SteeringAnswer.Value value : Raiser.values()) {
            assertThat(parameters.number("steering.raiser." + value.name(), LocalDate.EPOCH))
                    .isBetween(BigDecimal.ONE.negate(), BigDecimal.ONE);
        }
    }
}
