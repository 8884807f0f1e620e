package no.varde.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.Life;
import no.varde.core.plan.Link;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.testkit.Fjord;
import no.varde.web.http.Values;
import org.junit.jupiter.api.Test;

/** What an address filters and sorts the list of measures by. */
class MeasureFilterTest {

    private static final Situation FOUR = Fjord.withMeasure("both")
            .serves("hav.tur", "hav.mat")
            .ownedBy("Berit", "2025-01-01")
            .measure("walk")
            .serves("hav.tur")
            .ownedBy("Anne", "2025-01-01")
            .measure("given-up")
            .serves("hav.tur")
            .became(Life.STOPPED, "2025-06-01")
            .measure("loose")
            .asOf("2026-01-01");

    private static MeasureFilter filter(String name, String value) {
        return filter(name, value, FOUR);
    }

    private static MeasureFilter filter(String name, String value, Situation situation) {
        return MeasureFilter.of(Values.of(Map.of(name, List.of(value))), situation);
    }

    private static List<String> found(String name, String value) {
        return filter(name, value)
                .apply(FOUR.measures(), new SearchText(FOUR.facts()), Locale.forLanguageTag("nb-NO"))
                .stream()
                .map(MeasureView::id)
                .toList();
    }

    /** Nobody has said whom "open" concerns, so that it may concern users too, as the overview counts it. */
    @Test
    void aGroupLeavesTheMeasuresThatConcernItOrMayDoSo() {
        Situation situation = Fjord.withMeasure("for-users")
                .concerns(ActorGroup.USERS)
                .measure("for-staff")
                .concerns(ActorGroup.EMPLOYEES)
                .measure("open")
                .asOf("2026-01-01");
        MeasureFilter users = filter("group", "users", situation);
        assertThat(users.isEmpty()).isFalse();
        assertThat(users.apply(situation.measures(), new SearchText(situation.facts()), Locale.forLanguageTag("nb-NO")))
                .extracting(MeasureView::id)
                .containsExactlyInAnyOrder("for-users", "open");
        assertThat(filter("group", "pirates", situation).unknown()).containsExactly("pirates");
    }

    /** "beside" shares its area with one that has asked users: nobody can say that nobody has asked them there. */
    @Test
    void aGroupThatNobodyHasAskedLeavesTheMeasuresOfTheAreasWhereNoneHas() {
        String later = "2026-01-01";
        Situation situation = Fjord.withMeasure("unasked")
                .serves("hav.tur")
                .concerns(ActorGroup.USERS)
                .nobodyUpTo(later, ActorGroup.USERS)
                .measure("beside")
                .serves("hav.mat")
                .concerns(ActorGroup.USERS)
                .nobodyUpTo(later, ActorGroup.USERS)
                .measure("asked")
                .serves("hav.mat")
                .concerns(ActorGroup.USERS)
                .heard(ActorGroup.USERS, InvolvementLevel.CONSULT, "2025-01-10")
                .asOf(later);
        MeasureFilter users = filter("unasked", "users", situation);
        assertThat(users.isEmpty()).isFalse();
        assertThat(users.shown()).contains(ActorGroup.USERS);
        assertThat(users.apply(situation.measures(), new SearchText(situation.facts()), Locale.forLanguageTag("nb-NO")))
                .extracting(MeasureView::id)
                .containsExactly("unasked");
        assertThat(filter("unasked", "pirates", situation).unknown()).containsExactly("pirates");
    }

    @Test
    void liveLeavesOutWhatWasGivenUpAndWhatIsCompleted() {
        Situation situation = Fjord.withMeasure("running")
                .became(Life.RUNNING, "2025-01-01")
                .measure("done")
                .became(Life.COMPLETED, "2025-06-01")
                .asOf("2026-01-01");
        assertThat(filter("life", MeasureFilter.LIVE, situation)
                        .apply(situation.measures(), new SearchText(situation.facts()), Locale.forLanguageTag("nb-NO")))
                .extracting(MeasureView::id)
                .containsExactly("running");
        assertThat(found("life", MeasureFilter.LIVE)).doesNotContain("given-up").contains("walk");
    }

    @Test
    void aPlanLineLeavesTheMeasuresThatStandInIt() {
        Situation planned = Fjord.withMeasure("walk")
                .and(new PlanLine("p1", "Handlingsdel", Optional.empty(), Optional.of("4.2"), Optional.empty()))
                .and(new Link("in-plan", "walk", Ref.planLine("p1"), Validity.always()))
                .measure("loose")
                .asOf("2026-01-01");
        assertThat(filter("plan", "p1", planned).isEmpty()).isFalse();
        assertThat(filter("plan", "p1", planned)
                        .apply(planned.measures(), new SearchText(planned.facts()), Locale.forLanguageTag("nb-NO")))
                .extracting(MeasureView::id)
                .containsExactly("walk");
        assertThat(filter("plan", "another", planned).isEmpty()).isTrue();
        assertThat(filter("plan", "another", planned).unknown()).containsExactly("another");
    }

    @Test
    void whereItCameFromLeavesTheMeasuresThatSomebodyRaised() {
        Situation raised = Fjord.withMeasure("state")
                .answered(SteeringAnswer.Raiser.NATIONAL)
                .measure("kin")
                .answered(SteeringAnswer.Raiser.NEXT_OF_KIN)
                .measure("open")
                .asOf("2026-01-01");
        assertThat(raised("national", raised)).containsExactly("state");
        assertThat(raised("next_of_kin", raised)).containsExactly("kin");
        assertThat(raised(MeasureFilter.UNKNOWN, raised)).containsExactly("open");
        assertThat(filter("raised", "pirates", raised).unknown()).containsExactly("pirates");
    }

    private static List<String> raised(String who, Situation situation) {
        return filter("raised", who, situation)
                .apply(situation.measures(), new SearchText(situation.facts()), Locale.forLanguageTag("nb-NO"))
                .stream()
                .map(MeasureView::id)
                .toList();
    }

    @Test
    void keptLeavesOutWhatWasStopped() {
        assertThat(found("life", "kept")).containsExactlyInAnyOrder("both", "walk", "loose");
        assertThat(found("life", "stopped")).containsExactly("given-up");
        assertThat(found("life", "unknown")).containsExactlyInAnyOrder("both", "walk", "loose");
        assertThat(filter("life", "unknown").unknown()).isEmpty();
    }

    @Test
    void aMeasureMustServeEveryAreaThatIsNamed() {
        assertThat(found("area", "hav.tur")).containsExactlyInAnyOrder("both", "walk", "given-up");
        assertThat(found("area", "hav.tur hav.mat")).containsExactly("both");
    }

    @Test
    void anyReformAndNoneShareTheMeasuresBetweenThem() {
        assertThat(found("reform", "any")).containsExactlyInAnyOrder("both", "walk", "given-up");
        assertThat(found("reform", "none")).containsExactly("loose");
        assertThat(found("reform", "several")).isEmpty();
    }

    @Test
    void whatNobodyKnowsFiltersNothingAndIsTold() {
        for (String name : List.of("reform", "area", "life", "sort")) {
            assertThat(found(name, "nonsense")).as(name).hasSize(4);
            assertThat(filter(name, "nonsense").unknown()).as(name).containsExactly("nonsense");
        }
        assertThat(filter("reform", "hav").unknown()).isEmpty();
    }

    @Test
    void thoseWithoutAnOwnerComeLastUpwardsAndDownwards() {
        assertThat(found("sort", "owner").subList(0, 2)).containsExactly("walk", "both");
        assertThat(found("sort", "owner-desc").subList(0, 2)).containsExactly("both", "walk");
    }
}
