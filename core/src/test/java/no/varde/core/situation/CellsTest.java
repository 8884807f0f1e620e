package no.varde.core.situation;

import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.NEXT_OF_KIN;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.basics.ActorGroup.VOLUNTEERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import no.varde.core.anchoring.Leg;
import no.varde.core.plan.Life;
import no.varde.core.plan.SteeringAnswer.Raiser;
import no.varde.core.testkit.Fjord;
import no.varde.core.testkit.Property;
import org.junit.jupiter.api.Test;

/** Several measures in one cell: the weakest state among the live ones, with "2 of 3" behind it. */
class CellsTest {

    private static final String LATER = "2026-01-01";

    private static AreaView tur(Fjord fjord) {
        return fjord.asOf(LATER).area("hav.tur").orElseThrow();
    }

    private static Cell<LegState> council(Fjord fjord) {
        return java.util.Objects.requireNonNull(tur(fjord).legs().get(Leg.COUNCIL));
    }

    private static Fjord three() {
        return Fjord.withMeasure("m1")
                .serves("hav.tur")
                .decided(MUNICIPAL_COUNCIL, "2025-01-10")
                .measure("m2")
                .serves("hav.tur")
                .decided(MUNICIPAL_COUNCIL, "2025-01-10")
                .measure("m3")
                .serves("hav.tur");
    }

    @Test
    void legsAreOrderedFromTheWeakest() {
        assertThat(LegState.values())
                .containsExactly(
                        LegState.MISSING,
                        LegState.NOT_KNOWN,
                        LegState.CHANGED_SINCE,
                        LegState.COVERED_BY_PLAN,
                        LegState.IN_PLACE);
    }

    @Test
    void groupsAreOrderedFromTheWeakest() {
        assertThat(Heard.values())
                .containsExactly(
                        Heard.NOT_YET,
                        Heard.NOT_KNOWN,
                        Heard.INFORMED_ONLY,
                        Heard.AFTER_THE_DECISION,
                        Heard.BEFORE_THE_DECISION,
                        Heard.FROM_THE_START);
    }

    @Test
    void theWeakestOfThreeMeasuresIsShownWithHowMany() {
        Cell<LegState> cell = council(three());
        assertThat(cell.weakest()).isEqualTo(LegState.NOT_KNOWN);
        assertThat(cell.weakestCount()).isEqualTo(1);
        assertThat(cell.of()).isEqualTo(3);
        assertThat(cell.counts()).containsEntry(LegState.IN_PLACE, 2);
    }

    @Test
    void aStoppedMergedOrCompletedMeasureIsNotInTheCell() {
        for (Life life : new Life[] {Life.STOPPED, Life.MERGED, Life.COMPLETED}) {
            Cell<LegState> cell = council(three().became(life, "2025-06-01"));
            assertThat(cell.weakest()).as("%s", life).isEqualTo(LegState.IN_PLACE);
            assertThat(cell.of()).isEqualTo(2);
        }
    }

    @Test
    void aPlannedRunningOrOrdinaryOneIs() {
        for (Life life : new Life[] {Life.PLANNED, Life.RUNNING, Life.ORDINARY_OPERATION}) {
            assertThat(council(three().became(life, "2025-06-01")).of())
                    .as("%s", life)
                    .isEqualTo(3);
        }
    }

    @Test
    void aMeasureWhoseLifeIsNotKnownIsLeftInSinceNotKnownIsNotNone() {
        assertThat(council(three()).of()).isEqualTo(3);
    }

    @Test
    void aGroupsCellIsOverTheMeasuresThatConcernIt() {
        AreaView area = tur(Fjord.withMeasure("m1")
                .serves("hav.tur")
                .concerns(EMPLOYEES)
                .heard(EMPLOYEES, CONSULT, "2025-01-10")
                .measure("m2")
                .serves("hav.tur")
                .concerns(EMPLOYEES, USERS)
                .nobodyUpTo(LATER, EMPLOYEES));
        assertThat(area.groups()).containsOnlyKeys(EMPLOYEES, USERS);
        assertThat(area.groups().get(EMPLOYEES))
                .isEqualTo(new Cell<>(Heard.NOT_YET, Map.of(Heard.NOT_YET, 1, Heard.BEFORE_THE_DECISION, 1), 2));
        assertThat(area.groups().get(USERS)).extracting(Cell::of).isEqualTo(1);
    }

    @Test
    void aMeasureOfWhichNobodySaidWhomItConcernsMayConcernTheGroupsOfTheArea() {
        Fjord fjord = Fjord.withMeasure("m1").serves("hav.mat");
        AreaView alone = fjord.asOf(LATER).area("hav.mat").orElseThrow();
        assertThat(alone.groups()).containsOnlyKeys(EMPLOYEES, USERS, NEXT_OF_KIN);
        assertThat(alone.groups().values()).containsOnly(new Cell<>(Heard.NOT_KNOWN, Map.of(Heard.NOT_KNOWN, 1), 1));

        Fjord two = fjord.measure("m2").serves("hav.mat").concerns(VOLUNTEERS).heard(VOLUNTEERS, CONSULT, "2025-01-10");
        AreaView both = two.asOf(LATER).area("hav.mat").orElseThrow();
        assertThat(both.groups()).containsOnlyKeys(EMPLOYEES, USERS, NEXT_OF_KIN, VOLUNTEERS);
        assertThat(both.groups().get(VOLUNTEERS))
                .isEqualTo(new Cell<>(Heard.NOT_KNOWN, Map.of(Heard.NOT_KNOWN, 1, Heard.BEFORE_THE_DECISION, 1), 2));
    }

    @Test
    void anAreaWithoutLiveMeasuresHasNoCells() {
        AreaView area = tur(Fjord.withMeasure("m1").serves("hav.tur").became(Life.COMPLETED, "2025-01-01"));
        assertThat(area.groups()).isEmpty();
        assertThat(area.legs()).isEmpty();
        assertThat(area.measures()).hasSize(1);
        assertThat(area.live()).isEmpty();
    }

    @Test
    void aMeasureOnASolutionServesItsArea() {
        Situation seen =
                Fjord.withMeasure("m1").servesSolution("hav.mat.frukost").asOf(LATER);
        assertThat(seen.area("hav.mat").orElseThrow().live()).hasSize(1);
        assertThat(seen.measure("m1").orElseThrow().reforms()).containsExactly("hav");
    }

    @Test
    void whereTheMeasuresCameFromIsCountedInWords() {
        AreaView area = tur(three().answered(Raiser.EMPLOYEES)
                .measure("m1")
                .answered(Raiser.NATIONAL)
                .measure("m4")
                .serves("hav.tur")
                .answered(Raiser.NATIONAL));
        assertThat(area.raisers())
                .containsEntry(Raiser.NATIONAL, 2)
                .containsEntry(Raiser.EMPLOYEES, 1)
                .hasSize(2);
        assertThat(area.raiserNotKnown()).isEqualTo(1);
    }

    @Test
    void theWeakestIsTheLeastAndTheCountsAddUp() {
        Property.forAll(300, source -> source.list(12, s -> s.oneOf(LegState.class)), states -> {
            var cell = Cell.of(states);
            assertThat(cell.isPresent()).isEqualTo(!states.isEmpty());
            cell.ifPresent(each -> {
                assertThat(states).allMatch(state -> each.weakest().compareTo(state) <= 0);
                assertThat(states).contains(each.weakest());
                assertThat(each.of()).isEqualTo(states.size());
                assertThat(each.counts().values().stream().mapToInt(n -> n).sum())
                        .isEqualTo(states.size());
            });
        });
    }

    @Test
    void oneMoreMeasureNeverMakesACellStronger() {
        Property.forAll(
                300,
                source -> java.util.List.of(
                        source.oneOf(Heard.class), source.oneOf(Heard.class), source.oneOf(Heard.class)),
                states -> assertThat(Cell.of(states).orElseThrow().weakest())
                        .isLessThanOrEqualTo(
                                Cell.of(states.subList(0, 2)).orElseThrow().weakest()));
        assertThat(Arrays.asList(Heard.values())).isSorted();
    }
}
