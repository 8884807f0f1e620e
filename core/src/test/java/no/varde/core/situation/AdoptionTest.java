package no.varde.core.situation;

import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Choice;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.Stance;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** The taking-up of a reform: its period and changes, its choices, and when its decision no longer speaks of it. */
class AdoptionTest {

    private static final String LATER = "2026-01-01";
    private static final Ref FELLES_BORD = Ref.solution("hav.mat.felles-bord");

    private static Fjord hav() {
        return Fjord.municipality().adoption("a1", "hav", "2024-01-01", "2027-01-01");
    }

    private static ReformView reform(Fjord fjord, String day) {
        return fjord.asOf(day).reform("hav").orElseThrow();
    }

    private static AdoptionView seen(Fjord fjord, String day) {
        return reform(fjord, day).adoption().orElseThrow();
    }

    private static LegState council(Fjord fjord) {
        return Objects.requireNonNull(seen(fjord, LATER).legs().get(Leg.COUNCIL))
                .state();
    }

    @Test
    void aReformIsFollowedUpFromTheFirstDayOfItsLocalPeriod() {
        assertThat(reform(hav(), "2023-12-31").running()).isFalse();
        assertThat(reform(hav(), "2024-01-01").running()).isTrue();
    }

    @Test
    void anAdoptionThatLiesAheadIsThereWithItsLegsFromTheDayItWasRecorded() {
        Fjord fjord = Fjord.municipality()
                .recorded("2023-09-01")
                .adoption("a1", "hav", "2024-01-01", "2027-01-01")
                .decided(MUNICIPAL_COUNCIL, "2023-09-15");
        assertThat(reform(fjord, "2023-08-31").adoption()).isEmpty();
        assertThat(reform(fjord, "2023-10-01").running()).isFalse();
        assertThat(Objects.requireNonNull(seen(fjord, "2023-10-01").legs().get(Leg.COUNCIL))
                        .state())
                .isEqualTo(LegState.IN_PLACE);
    }

    @Test
    void theAdoptionThatRunsComesBeforeOneThatLiesAhead() {
        Fjord fjord = hav().adoption("a2", "hav", "2027-01-01", "2030-01-01");
        assertThat(seen(fjord, "2026-06-01").adoption().id()).isEqualTo("a1");
        assertThat(seen(fjord, "2023-06-01").adoption().id()).isEqualTo("a1");
        assertThat(seen(fjord, "2027-01-01").adoption().id()).isEqualTo("a2");
    }

    @Test
    void onTheDayItsPeriodEndsItNoLongerRunsAndIsStillThere() {
        assertThat(reform(hav(), "2026-12-31").running()).isTrue();
        assertThat(reform(hav(), "2027-01-01").running()).isFalse();
        assertThat(reform(hav(), "2027-01-01").adoption()).isPresent();
    }

    @Test
    void whenTheNationalPeriodHasEndedAndTheLocalOneRunsOnTheLocalOneCounts() {
        Fjord fjord = Fjord.municipality().adoption("a1", "hav", "2024-01-01", "2035-01-01");
        assertThat(reform(fjord, "2032-01-01").reform().isOver(LocalDate.of(2032, 1, 1)))
                .isTrue();
        assertThat(reform(fjord, "2032-01-01").running()).isTrue();
    }

    @Test
    void aReformThatNobodyTookUpIsThereAndDoesNotRun() {
        ReformView land = hav().asOf(LATER).reform("land").orElseThrow();
        assertThat(land.adoption()).isEmpty();
        assertThat(land.running()).isFalse();
    }

    @Test
    void anExtendedPeriodCountsFromTheDayItWasDecided() {
        Fjord fjord = hav().periodChanged("2025-10-01", "2029-01-01");
        assertThat(seen(fjord, "2025-09-30").period().until()).contains(LocalDate.of(2027, 1, 1));
        assertThat(seen(fjord, "2025-10-01").period().until()).contains(LocalDate.of(2029, 1, 1));
    }

    @Test
    void ofSeveralChangesTheLastDecidedCounts() {
        Fjord fjord = hav().periodChanged("2025-10-01", "2026-06-01").periodChanged("2025-03-01", "2029-01-01");
        assertThat(seen(fjord, LATER).period().until()).contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void aPeriodCanLoseItsEnd() {
        assertThat(seen(hav().periodOpened("2025-10-01"), LATER).period().until())
                .isEmpty();
    }

    @Test
    void aPeriodCutShortToBeforeItBeganIsOverAfterItsFirstDay() {
        Fjord fjord = hav().periodChanged("2025-10-01", "2023-06-01");
        assertThat(seen(fjord, LATER).period().until()).contains(LocalDate.of(2024, 1, 2));
        assertThat(reform(fjord, LATER).running()).isFalse();
    }

    @Test
    void ofTwoFollowUpsTheLatestBegunIsShown() {
        Fjord fjord = hav().adoption("a2", "hav", "2025-06-01", "2028-01-01");
        assertThat(seen(fjord, "2025-05-31").adoption().id()).isEqualTo("a1");
        assertThat(seen(fjord, "2025-06-01").adoption().id()).isEqualTo("a2");
    }

    @Test
    void theLatestChoiceByTheDayCounts() {
        Fjord fjord = hav().chose("hav.mat.felles-bord", Stance.ADOPT, "2024-02-01")
                .chose("hav.mat.felles-bord", Stance.NOT_NOW, "2025-02-01");
        assertThat(seen(fjord, "2025-01-31").choice(FELLES_BORD).orElseThrow().stance())
                .isEqualTo(Stance.ADOPT);
        assertThat(seen(fjord, "2025-02-01").choice(FELLES_BORD).orElseThrow().stance())
                .isEqualTo(Stance.NOT_NOW);
        assertThat(seen(fjord, "2024-01-31").choice(FELLES_BORD)).isEmpty();
    }

    @Test
    void anAreaShowsAChoiceForEachSolutionMadeOrNot() {
        AreaView mat = hav().chose("hav.mat.felles-bord", Stance.ADAPT, "2024-02-01")
                .asOf(LATER)
                .area("hav.mat")
                .orElseThrow();
        assertThat(mat.choices())
                .extracting(AreaView.ChoiceView::target)
                .containsExactly(FELLES_BORD, Ref.solution("hav.mat.frukost"));
        assertThat(mat.choices())
                .extracting(each -> each.choice().map(Choice::stance))
                .containsExactly(Optional.of(Stance.ADAPT), Optional.empty());
    }

    @Test
    void anAreaWithoutSolutionsTakesTheChoiceItself() {
        AreaView tur = hav().and(Choice.of("c1", "a1", Ref.area("hav.tur"), Stance.ADOPT, When.day("2024-02-01")))
                .asOf(LATER)
                .area("hav.tur")
                .orElseThrow();
        assertThat(tur.choices()).hasSize(1);
        assertThat(tur.choices().get(0).choice()).isPresent();
    }

    @Test
    void dutiesAreAnsweredNotChosen() {
        Fjord fjord = Fjord.municipality()
                .and(new DutyStatus(
                        "d1",
                        "land.avtale.1",
                        DutyStatus.Answer.MET,
                        When.day("2025-01-01"),
                        Optional.of("avtale 2025")));
        AreaView area = fjord.asOf(LATER).area("land.avtale").orElseThrow();
        assertThat(area.choices()).isEmpty();
        assertThat(area.duties().get(0).status().orElseThrow().answer()).isEqualTo(DutyStatus.Answer.MET);
        assertThat(fjord.asOf("2024-12-31")
                        .area("land.avtale")
                        .orElseThrow()
                        .duties()
                        .get(0)
                        .status())
                .isEmpty();
    }

    @Test
    void aDutyIsNotThereBeforeTheLawHolds() {
        assertThat(Fjord.municipality()
                        .asOf("2022-07-31")
                        .area("land.avtale")
                        .orElseThrow()
                        .duties())
                .isEmpty();
    }

    @Test
    void aChangedPeriodIsAChangeOfTheAdoption() {
        assertThat(council(hav().decided(MUNICIPAL_COUNCIL, "2024-02-01").periodChanged("2025-10-01", "2029-01-01")))
                .isEqualTo(LegState.CHANGED_SINCE);
    }

    @Test
    void aPeriodChangedByTheDecisionItselfIsNoneSinceItIsTheSameDay() {
        assertThat(council(hav().decided(MUNICIPAL_COUNCIL, "2025-10-01").periodChanged("2025-10-01", "2029-01-01")))
                .isEqualTo(LegState.IN_PLACE);
    }

    @Test
    void aPeriodThatWasDecidedAgainWithTheSameEndIsNoChange() {
        Fjord same = hav().decided(MUNICIPAL_COUNCIL, "2024-03-01").periodChanged("2025-03-01", "2027-01-01");
        assertThat(council(same)).isEqualTo(LegState.IN_PLACE);
        assertThat(council(same.periodChanged("2025-04-01", "2028-01-01"))).isEqualTo(LegState.CHANGED_SINCE);
    }

    @Test
    void ofChoicesWhoseTimesOverlapTheOneRecordedLastCounts() {
        Fjord fjord = hav().chose("hav.mat.felles-bord", Stance.ADOPT, "2025-06-01")
                .chose("hav.mat.felles-bord", Stance.NOT_NOW, "2025");
        assertThat(seen(fjord, LATER).choice(FELLES_BORD).orElseThrow().stance())
                .isEqualTo(Stance.NOT_NOW);
    }

    @Test
    void aFirstChoiceAfterTheDecisionIsNoChange() {
        assertThat(council(hav().decided(MUNICIPAL_COUNCIL, "2024-02-01")
                        .chose("hav.mat.felles-bord", Stance.ADOPT, "2024-09-01")
                        .chose("hav.mat.frukost", Stance.NOT_NOW, "2024-10-01")))
                .isEqualTo(LegState.IN_PLACE);
    }

    @Test
    void aChangedChoiceAfterTheDecisionIs() {
        assertThat(council(hav().decided(MUNICIPAL_COUNCIL, "2024-02-01")
                        .chose("hav.mat.felles-bord", Stance.ADOPT, "2024-09-01")
                        .chose("hav.mat.felles-bord", Stance.ADAPT, "2024-10-01")))
                .isEqualTo(LegState.CHANGED_SINCE);
    }

    @Test
    void theSameChoiceSaidAgainIsNone() {
        assertThat(council(hav().decided(MUNICIPAL_COUNCIL, "2024-02-01")
                        .chose("hav.mat.felles-bord", Stance.ADOPT, "2024-09-01")
                        .chose("hav.mat.felles-bord", Stance.ADOPT, "2025-09-01")))
                .isEqualTo(LegState.IN_PLACE);
    }

    @Test
    void aChoiceChangedBeforeTheDecisionIsNone() {
        assertThat(council(hav().chose("hav.mat.felles-bord", Stance.ADOPT, "2024-02-01")
                        .chose("hav.mat.felles-bord", Stance.ADAPT, "2024-03-01")
                        .decided(MUNICIPAL_COUNCIL, "2024-04-01")))
                .isEqualTo(LegState.IN_PLACE);
    }

    @Test
    void aStatedChangeInSubstanceCountsOnAnAdoptionToo() {
        assertThat(council(hav().decided(MUNICIPAL_COUNCIL, "2024-02-01").changed("2025-01-01")))
                .isEqualTo(LegState.CHANGED_SINCE);
    }

    @Test
    void aDecisionAfterTheChangeMendsIt() {
        assertThat(council(hav().decided(MUNICIPAL_COUNCIL, "2024-02-01")
                        .periodChanged("2025-10-01", "2029-01-01")
                        .decided(MUNICIPAL_COUNCIL, "2025-10-20")))
                .isEqualTo(LegState.IN_PLACE);
    }
}
