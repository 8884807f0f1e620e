package no.varde.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.plan.Life;
import no.varde.core.reform.CrosswalkPair;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** Overlap and synergy: the crosswalk pairs, and what measures join of themselves. */
class JoinsTest {

    private static final String LATER = "2026-01-01";

    private static Fjord bothFollowedUp() {
        return Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2029-01-01")
                .adoption("a2", "land", "2024-01-01", "2027-01-01");
    }

    private static Join turAndFolk(Fjord fjord) {
        return fjord.asOf(LATER).joins().get(0);
    }

    @Test
    void aMeasureThatServesBothJoinsThem() {
        Join join = turAndFolk(bothFollowedUp().measure("m1").serves("hav.tur", "land.folk"));
        assertThat(join.state()).isEqualTo(Join.State.JOINED);
        assertThat(join.both()).extracting(MeasureView::id).containsExactly("m1");
        assertThat(join.first()).isEmpty();
    }

    @Test
    void bothServedByDifferentMeasuresCouldBeJoined() {
        Join join = turAndFolk(
                bothFollowedUp().measure("m1").serves("hav.tur").measure("m2").serves("land.folk"));
        assertThat(join.state()).isEqualTo(Join.State.COULD_BE_JOINED);
        assertThat(join.first()).extracting(MeasureView::id).containsExactly("m1");
        assertThat(join.second()).extracting(MeasureView::id).containsExactly("m2");
    }

    @Test
    void oneSideServedIsAPossibleJoin() {
        assertThat(turAndFolk(bothFollowedUp().measure("m1").serves("hav.tur")).state())
                .isEqualTo(Join.State.POSSIBLE_JOIN);
        assertThat(turAndFolk(bothFollowedUp().measure("m1").serves("land.folk"))
                        .state())
                .isEqualTo(Join.State.POSSIBLE_JOIN);
    }

    @Test
    void neitherServedIsNeither() {
        assertThat(turAndFolk(bothFollowedUp()).state()).isEqualTo(Join.State.NEITHER);
    }

    @Test
    void stoppedAndMergedMeasuresDoNotJoin() {
        for (Life life : new Life[] {Life.STOPPED, Life.MERGED}) {
            assertThat(turAndFolk(bothFollowedUp()
                                    .measure("m1")
                                    .serves("hav.tur", "land.folk")
                                    .became(life, "2025-01-01"))
                            .state())
                    .as("%s", life)
                    .isEqualTo(Join.State.NEITHER);
        }
    }

    @Test
    void completedOnesDo() {
        assertThat(turAndFolk(bothFollowedUp()
                                .measure("m1")
                                .serves("hav.tur", "land.folk")
                                .became(Life.COMPLETED, "2025-01-01"))
                        .state())
                .isEqualTo(Join.State.JOINED);
    }

    @Test
    void aLinkThatHasEndedDoesNotJoin() {
        assertThat(turAndFolk(bothFollowedUp()
                                .measure("m1")
                                .serves("hav.tur")
                                .servesDuring("land.folk", "2024-01-01", "2025-01-01"))
                        .state())
                .isEqualTo(Join.State.POSSIBLE_JOIN);
    }

    @Test
    void aSolutionServesItsSideOfThePair() {
        Join matAndHus = bothFollowedUp()
                .measure("m1")
                .servesSolution("hav.mat.felles-bord")
                .serves("land.hus")
                .asOf(LATER)
                .joins()
                .get(1);
        assertThat(matAndHus.state()).isEqualTo(Join.State.JOINED);
    }

    @Test
    void onlyPairsOfReformsThatAreBothFollowedUpAndRunningAreThere() {
        Situation onlyHav = Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2029-01-01")
                .asOf(LATER);
        assertThat(onlyHav.joins()).isEmpty();
        assertThat(onlyHav.pairsNotRunning()).hasSize(2);
        assertThat(bothFollowedUp().asOf(LATER).joins()).hasSize(2);
        assertThat(bothFollowedUp().asOf("2023-12-31").joins()).isEmpty();
    }

    @Test
    void onTheDayAReformEndsItsPairsAreGone() {
        assertThat(bothFollowedUp().asOf("2026-12-31").joins()).hasSize(2);
        assertThat(bothFollowedUp().asOf("2027-01-01").joins()).isEmpty();
    }

    @Test
    void anyTwoAreasOfTwoReformsAreConnectedByAMeasureThatServesBoth() {
        Situation seen = Fjord.withMeasure("m1")
                .serves("land.hus", "hav.tur", "hav.mat")
                .measure("m2")
                .serves("hav.tur", "land.hus")
                .asOf(LATER);
        assertThat(seen.connections())
                .extracting(
                        Connection::first,
                        Connection::second,
                        each -> each.measures().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("hav.mat", "land.hus", 1),
                        org.assertj.core.groups.Tuple.tuple("hav.tur", "land.hus", 2));
    }

    @Test
    void aStoppedMeasureConnectsNothing() {
        assertThat(Fjord.withMeasure("m1")
                        .serves("hav.tur", "land.hus")
                        .became(Life.STOPPED, "2025-01-01")
                        .asOf(LATER)
                        .connections())
                .isEmpty();
    }

    @Test
    void aPairKnowsItsReforms() {
        CrosswalkPair pair = turAndFolk(bothFollowedUp()).pair();
        assertThat(pair.firstReform()).isEqualTo("hav");
        assertThat(pair.secondReform()).isEqualTo("land");
    }
}
