package no.varde.core.situation;

import static no.varde.core.anchoring.Body.CHIEF_EXECUTIVE;
import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.NEXT_OF_KIN;
import static no.varde.core.basics.ActorGroup.UNION_REPRESENTATIVES;
import static no.varde.core.situation.Chance.Matter.Kind.DECISION;
import static no.varde.core.situation.Chance.Matter.Kind.FREEDOM;
import static no.varde.core.situation.Chance.Matter.Kind.SHAPING;
import static no.varde.core.situation.Chance.Matter.Kind.STEP;
import static no.varde.core.situation.Chance.Matter.Kind.WHETHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.plan.Life;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.testkit.Fjord;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomMunicipality;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.Test;

/** The window of influence (L8, L18): what a group can still change, what is open in it, and the last useful day. */
class InfluenceWindowTest {

    private static final String TODAY = "2025-06-01";

    private static Fjord measure(String id) {
        return Fjord.withMeasure(id).concerns(EMPLOYEES);
    }

    private static InfluenceWindow window(Fjord fjord) {
        return InfluenceWindow.of(EMPLOYEES, fjord.asOf(TODAY));
    }

    private static Chance only(Fjord fjord) {
        return window(fjord).chances().get(0);
    }

    private static List<Chance.Matter.Kind> open(Fjord fjord) {
        return only(fjord).matters().stream().map(Chance.Matter::kind).toList();
    }

    @Test
    void theLastUsefulDayIsTheDayBeforeTheNextAct() {
        Chance chance = only(measure("m1").willDecide(MUNICIPAL_COUNCIL, "2025-06-19"));
        assertThat(chance.until()).isEqualTo(Chance.Until.A_DAY);
        assertThat(chance.lastUsefulDay()).contains(LocalDate.of(2025, 6, 18));
        assertThat(chance.daysLeft()).hasValue(17);
    }

    @Test
    void theDayBeforeTheActIsTheLastOneAndHasNoDayLeft() {
        assertThat(only(measure("m1").willDecide(MUNICIPAL_COUNCIL, "2025-06-02"))
                        .daysLeft())
                .hasValue(0);
    }

    @Test
    void onTheDayOfTheActItMayBeDecidedAnyMoment() {
        Chance chance = only(measure("m1").willDecide(MUNICIPAL_COUNCIL, TODAY));
        assertThat(chance.until()).isEqualTo(Chance.Until.ANY_MOMENT);
        assertThat(chance.daysLeft()).isEmpty();
        assertThat(only(measure("m2").willDecide(MUNICIPAL_COUNCIL, "2025-06")).until())
                .as("a month that has begun")
                .isEqualTo(Chance.Until.ANY_MOMENT);
    }

    @Test
    void withOverdueActsOnlyTheLastUsefulDayIsNotKnown() {
        Chance chance = only(measure("m1").willDecide(MUNICIPAL_COUNCIL, "2025-05-22"));
        assertThat(chance.until()).isEqualTo(Chance.Until.NOT_KNOWN);
        assertThat(chance.lastUsefulDay()).isEmpty();
        assertThat(chance.matters()).hasSize(1);
    }

    @Test
    void nothingPlannedIsNoneOfThese() {
        Chance chance = only(measure("m1").step("s1", "2025-09-01", ""));
        assertThat(chance.until()).isEqualTo(Chance.Until.NOTHING_PLANNED);
        assertThat(chance.lastUsefulDay()).isEmpty();
    }

    @Test
    void isSortedByTheLastUsefulDayThenNotKnownThenNothingPlanned() {
        Fjord fjord = measure("later").willDecide(MUNICIPAL_COUNCIL, "2025-09-11");
        fjord.measure("nothing").concerns(EMPLOYEES);
        fjord.measure("overdue").concerns(EMPLOYEES).willDecide(MUNICIPAL_COUNCIL, "2025-05-22");
        fjord.measure("today").concerns(EMPLOYEES).willDecide(MUNICIPAL_COUNCIL, TODAY);
        fjord.measure("soon").concerns(EMPLOYEES).stepForGood("s1", "2025-06-10", "");
        InfluenceWindow window = window(fjord);
        assertThat(window.chances())
                .extracting(each -> each.measure().id())
                .containsExactly("today", "soon", "later", "overdue", "nothing");
        assertThat(window.nextLastDay()).contains(LocalDate.of(2025, 6, 9));
    }

    @Test
    void whetherItIsToBeDoneIsOpenUntilTheFirstAdoptedDecision() {
        Fjord fjord = measure("m1").willDecide(MUNICIPAL_COUNCIL, "2025-06-19");
        assertThat(open(fjord)).containsExactly(WHETHER);
        assertThat(open(fjord.decided(CHIEF_EXECUTIVE, "2025-03-01"))).containsExactly(DECISION);
    }

    @Test
    void aStepUnderWayThatShapesItIsOpenAndSoAreStepsThatHaveNotBegun() {
        Fjord fjord = measure("m1")
                .planning("plan", "2025-04-01", "2025-08-01")
                .started("plan", "2025-04-02")
                .step("rollout", "2025-09-01", "2025-12-01");
        assertThat(open(fjord)).containsExactly(SHAPING, STEP);
        assertThat(open(fjord.finished("plan", "2025-05-20"))).containsExactly(STEP);
    }

    @Test
    void aStepThatCannotBeUndoneIsSaidToBe() {
        Chance chance = only(measure("m1").stepForGood("s1", "2025-09-01", ""));
        assertThat(chance.matters())
                .extracting(each -> each.message().in(Language.NB))
                .containsExactly("Hvordan trinnet «innføring» skal gjøres (kan ikke gjøres om)");
    }

    @Test
    void whatUnitsMayDecideIsOpenUnlessItIsNothing() {
        assertThat(open(measure("m1").answered(SteeringAnswer.Freedom.ADAPT))).containsExactly(FREEDOM);
        assertThat(open(measure("m1").answered(SteeringAnswer.Freedom.FIXED))).isEmpty();
    }

    @Test
    void measuresThatDoNotConcernTheGroupOrAreOverAreNoChance() {
        assertThat(InfluenceWindow.of(NEXT_OF_KIN, measure("m1").asOf(TODAY)).chances())
                .isEmpty();
        assertThat(window(measure("m1").became(Life.COMPLETED, "2025-05-01")).chances())
                .isEmpty();
        assertThat(window(Fjord.withMeasure("m1").concerns(EMPLOYEES, "2025-01-01", TODAY))
                        .chances())
                .as("no longer concerned")
                .isEmpty();
    }

    @Test
    void inOrdinaryOperationItIsAChanceOnlyWhenSomethingIsAhead() {
        Fjord fjord = measure("m1").became(Life.ORDINARY_OPERATION, "2025-05-01");
        assertThat(window(fjord).chances()).isEmpty();
        assertThat(window(fjord.willDecide(MUNICIPAL_COUNCIL, "2025-09-11")).chances())
                .hasSize(1);
    }

    @Test
    void oneAsksWhoOwnsItAndElseNobodyIsKnown() {
        assertThat(only(measure("m1")).ask()).isEmpty();
        assertThat(only(measure("m1").ownedBy("Kari Nes", "2025-01-01")).ask()).containsExactly("Kari Nes");
    }

    @Test
    void theGroupsAreThoseThatALiveMeasureConcerns() {
        Fjord fjord = measure("m1").concerns(UNION_REPRESENTATIVES);
        fjord.measure("over").concerns(NEXT_OF_KIN).became(Life.STOPPED, "2025-05-01");
        assertThat(InfluenceWindow.groups(fjord.asOf(TODAY))).containsExactly(EMPLOYEES, UNION_REPRESENTATIVES);
    }

    private record Drawn(Situation situation, ActorGroup group) {}

    private static Drawn draw(Source source) {
        Facts facts = RandomMunicipality.draw(source, 4).asFacts();
        LocalDate day = source.day(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31));
        return new Drawn(Situation.of(facts, day), source.oneOf(ActorGroup.class));
    }

    @Test
    void theLastUsefulDayAlwaysLiesBeforeTheActThatEndsIt() {
        Property.forAll(150, InfluenceWindowTest::draw, drawn -> {
            for (Chance each :
                    InfluenceWindow.of(drawn.group(), drawn.situation()).chances()) {
                assertThat(each.lastUsefulDay().isPresent())
                        .isEqualTo(each.act().isPresent());
                each.act()
                        .ifPresent(act -> assertThat(each.lastUsefulDay().orElseThrow())
                                .isBefore(act.firstDay())
                                .isBefore(act.planned().latest().orElse(LocalDate.MAX)));
                each.daysLeft().ifPresent(days -> assertThat(days).isNotNegative());
            }
        });
    }

    @Test
    void theWindowHoldsEveryLiveMeasureThatConcernsTheGroupUnlessItIsSettled() {
        Property.forAll(150, InfluenceWindowTest::draw, drawn -> {
            List<Chance> chances =
                    InfluenceWindow.of(drawn.group(), drawn.situation()).chances();
            for (MeasureView each : drawn.situation().measures()) {
                boolean concerned = each.concerned().stream().anyMatch(view -> view.group() == drawn.group());
                boolean settled = each.life().equals(Optional.of(Life.ORDINARY_OPERATION));
                boolean shown = chances.stream().anyMatch(chance -> chance.measure() == each);
                assertThat(shown || !concerned || !each.isLive() || settled).isTrue();
                assertThat(!shown || (concerned && each.isLive())).isTrue();
            }
            assertThat(chances)
                    .isSortedAccordingTo(
                            Comparator.comparing(each -> each.lastUsefulDay().orElse(LocalDate.MAX)));
        });
    }
}
