package no.varde.core.findings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Life;
import no.varde.core.plan.Stance;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** An empty promise (L1), with the reading "Joins and promises". */
class EmptyPromiseTest {

    private static final String SOLUTION = "hav.mat.frukost";

    private static Fjord followedUp() {
        return Fjord.municipality().adoption("a1", "hav", "2024-01-01", "2029-01-01");
    }

    /** Adopted on 1 January 2026: day 90 is 1 April. */
    private static Fjord adopted() {
        return followedUp().chose(SOLUTION, Stance.ADOPT, "2026-01-01");
    }

    private static String on(String day, Fjord fjord) {
        return Answers.of("empty-promise", fjord.asOf(day)).lines().toString();
    }

    @Test
    void isEmptyAfterMoreThanNinetyDays() {
        assertThat(on("2026-04-01", adopted())).isEqualTo("[hav.mat.frukost NO]");
        assertThat(on("2026-04-02", adopted())).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void aMeasureKeepsItAlsoWhenItIsCompleted() {
        Fjord kept = adopted().measure("m1").servesSolution(SOLUTION);
        assertThat(on("2026-06-01", kept)).isEqualTo("[hav.mat.frukost NO]");
        assertThat(on("2026-06-01", kept.became(Life.COMPLETED, "2026-02-01"))).isEqualTo("[hav.mat.frukost NO]");
    }

    @Test
    void aStoppedMeasureMovesTheDaysToTheDayItStopped() {
        Fjord stopped = adopted().measure("m1").servesSolution(SOLUTION).became(Life.STOPPED, "2026-05-01");
        assertThat(on("2026-07-30", stopped)).isEqualTo("[hav.mat.frukost NO]");
        assertThat(on("2026-07-31", stopped)).isEqualTo("[hav.mat.frukost GAP]");
        assertThat(Answers.of("empty-promise", stopped.asOf("2026-07-31")).reasons())
                .containsExactly(
                        "Valget var «tas i bruk»: 1. januar 2026",
                        "«Tiltak m1» ble stoppet: 1. mai 2026",
                        "Uten tiltak i 91 dager, siden 1. mai 2026; mer enn 90 er lenge");
        assertThat(Answers.of("empty-promise", stopped.asOf("2026-07-31")).facts())
                .containsExactly("CHOICE", "LIFE_CHANGE", "CHOICE");
    }

    @Test
    void aMeasureThatWasStoppedLongAfterItsLinkEndedMovesNothing() {
        Fjord stopped = adopted()
                .measure("m1")
                .servesSolutionDuring(SOLUTION, "2026-01-01", "2026-02-01")
                .became(Life.STOPPED, "2026-05-01");
        assertThat(on("2026-05-02", stopped)).isEqualTo("[hav.mat.frukost NO]");
        assertThat(on("2026-05-03", stopped)).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void aMergedMeasureNeitherKeepsItNorMovesTheDays() {
        Fjord merged = adopted().measure("m1").servesSolution(SOLUTION).became(Life.MERGED, "2026-03-31");
        assertThat(on("2026-04-02", merged)).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void countsFromTheEndOfTheLastLink() {
        Fjord ended = adopted()
                .measure("m1")
                .and(new no.varde.core.plan.Link(
                        "l1",
                        "m1",
                        Ref.solution(SOLUTION),
                        no.varde.core.basics.Validity.always().endingOn(java.time.LocalDate.of(2026, 5, 1))));
        assertThat(on("2026-07-30", ended)).isEqualTo("[hav.mat.frukost NO]");
        assertThat(on("2026-07-31", ended)).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void aMeasureOnTheAreaDoesNotKeepThePromiseOnItsSolution() {
        assertThat(on("2026-06-01", adopted().measure("m1").serves("hav.mat"))).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void anAreaWithoutSolutionsIsPromisedItself() {
        Fjord area = followedUp().and(Choice.of("c1", "a1", Ref.area("hav.tur"), Stance.ADAPT, When.day("2026-01-01")));
        assertThat(on("2026-06-01", area)).isEqualTo("[hav.tur GAP]");
        assertThat(on("2026-06-01", area.measure("m1").serves("hav.tur"))).isEqualTo("[hav.tur NO]");
    }

    @Test
    void adaptingAfterAdoptingGoesOnCounting() {
        assertThat(on("2026-04-02", adopted().chose(SOLUTION, Stance.ADAPT, "2026-03-01")))
                .isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void aNewPromiseAfterNotNowCountsFromItself() {
        Fjord again =
                adopted().chose(SOLUTION, Stance.NOT_NOW, "2026-02-01").chose(SOLUTION, Stance.ADOPT, "2026-03-01");
        assertThat(on("2026-04-02", again)).isEqualTo("[hav.mat.frukost NO]");
        assertThat(on("2026-05-31", again)).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void otherChoicesPromiseNothing() {
        assertThat(on("2026-06-01", followedUp().chose(SOLUTION, Stance.NOT_NOW, "2026-01-01")))
                .isEqualTo("[]");
        assertThat(on("2026-06-01", followedUp().chose(SOLUTION, Stance.IN_PLACE, "2026-01-01")))
                .isEqualTo("[]");
    }

    @Test
    void aChoiceOlderThanVardeCountsFromTheDayVardeWasTakenIntoUse() {
        Fjord old = Fjord.municipality()
                .adoption("a1", "hav", "2019-01-01", "2029-01-01")
                .chose(SOLUTION, Stance.ADOPT, "2020-05-01");
        assertThat(on("2024-03-31", old)).isEqualTo("[hav.mat.frukost NO]");
        assertThat(on("2024-04-01", old)).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void aChoiceOfAnUnknownDayMayHaveBeenMadeYesterdayUntilItsRecordingIsOldEnough() {
        Fjord undated = followedUp().recorded("2026-01-01").chose(SOLUTION, Stance.ADOPT, "");
        assertThat(on("2026-01-02", undated)).isEqualTo("[hav.mat.frukost ASKS CHOICE]");
        assertThat(on("2026-04-01", undated)).isEqualTo("[hav.mat.frukost ASKS CHOICE]");
        assertThat(on("2026-04-02", undated)).isEqualTo("[hav.mat.frukost GAP]");
        assertThat(Answers.of("empty-promise", undated.asOf("2026-04-02")).reasons())
                .containsExactly(
                        "Valget var «tas i bruk». Dagen er ikke kjent, men det ble ført 1. januar 2026",
                        "Uten tiltak i 91 dager, siden 1. januar 2026; mer enn 90 er lenge");
    }

    @Test
    void aChoiceOfAnUnknownDayCannotBeOldWhileVardeIsNew() {
        Fjord undated = followedUp().recorded("2024-01-05").chose(SOLUTION, Stance.ADOPT, "");
        assertThat(on("2024-03-31", undated)).isEqualTo("[hav.mat.frukost NO]");
        assertThat(on("2024-04-01", undated)).isEqualTo("[hav.mat.frukost ASKS CHOICE]");
        assertThat(on("2024-04-05", undated)).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void aChoiceOfAnUnknownDayThatNobodyKnowsTheRecordingOfIsAskedAfter() {
        Fjord undated = followedUp().chose(SOLUTION, Stance.ADOPT, "");
        assertThat(on("2028-01-01", undated)).isEqualTo("[hav.mat.frukost ASKS CHOICE]");
    }

    @Test
    void aLaterChoiceOfAKnownDayTellsThatThePromiseStoodByThen() {
        Fjord adapted = followedUp().chose(SOLUTION, Stance.ADOPT, "").chose(SOLUTION, Stance.ADAPT, "2026-03-01");
        assertThat(on("2026-05-30", adapted)).isEqualTo("[hav.mat.frukost ASKS CHOICE]");
        assertThat(on("2026-05-31", adapted)).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void aStopOfAnUnknownDayHadComeWhenItWasRecorded() {
        Fjord stopped = adopted()
                .measure("m1")
                .servesSolution(SOLUTION)
                .recorded("2026-05-01")
                .became(Life.STOPPED, "");
        assertThat(on("2026-07-30", stopped)).isEqualTo("[hav.mat.frukost ASKS LIFE_CHANGE]");
        assertThat(on("2026-07-31", stopped)).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void asksTheDayWhenTheMonthIsTooVague() {
        Fjord vague = followedUp().chose(SOLUTION, Stance.ADOPT, "2026-01");
        assertThat(on("2026-04-01", vague)).isEqualTo("[hav.mat.frukost NO]");
        assertThat(on("2026-04-15", vague)).isEqualTo("[hav.mat.frukost ASKS CHOICE]");
        assertThat(on("2026-05-02", vague)).isEqualTo("[hav.mat.frukost GAP]");
    }

    @Test
    void asksWhenAMeasureWasStopped() {
        Fjord stopped = adopted().measure("m1").servesSolution(SOLUTION).became(Life.STOPPED, "");
        assertThat(on("2026-06-01", stopped)).isEqualTo("[hav.mat.frukost ASKS LIFE_CHANGE]");
    }

    @Test
    void asksForTheChoiceWhenTheDayOfTheStopIsKnown() {
        Fjord stopped = followedUp()
                .chose(SOLUTION, Stance.ADOPT, "2026")
                .measure("m1")
                .servesSolution(SOLUTION)
                .became(Life.STOPPED, "2026-03-01");
        assertThat(on("2026-06-15", stopped)).isEqualTo("[hav.mat.frukost ASKS CHOICE]");
    }

    @Test
    void isSilentWhenTheReformIsNoLongerFollowedUp() {
        assertThat(on("2028-12-31", adopted())).isEqualTo("[hav.mat.frukost GAP]");
        assertThat(on("2029-01-01", adopted())).isEqualTo("[]");
    }

    @Test
    void aDutyIsNeverAPromise() {
        Fjord duty = Fjord.municipality()
                .adoption("a2", "land", "2024-01-01", "2029-01-01")
                .and(Choice.of("c1", "a2", Ref.area("land.avtale"), Stance.ADOPT, When.day("2024-02-01")));
        assertThat(on("2026-06-01", duty)).isEqualTo("[]");
    }
}
