package no.varde.web.plan;

import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.testkit.Fjord;
import no.varde.web.chart.Disc;
import no.varde.web.chart.Grid;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;

/** What the picture of groups by stages says where nothing of a group is on record. */
class PeopleReaderTest {

    private static final Texts NB = Texts.in(Language.NB);

    /** Planning from January, rollout from June; the evaluation lies ahead. */
    private static Fjord steps() {
        return Fjord.withMeasure("m1")
                .concerns(USERS, EMPLOYEES)
                .planning("s1", "2025-01-01", "2025-05-31")
                .started("s1", "2025-01-01")
                .finished("s1", "2025-05-31")
                .step("s2", "2025-06-01", "2025-12-31")
                .started("s2", "2025-06-01");
    }

    private static Grid grid(Fjord fjord) {
        return new PeopleReader(fjord.seenOn("2025-10-01"), NB).grid().orElseThrow();
    }

    private static List<String> said(Grid grid, ActorGroup group) {
        String name = NB.capital(NB.of(group));
        return grid.rows().stream()
                .filter(each -> each.name().equals(name))
                .flatMap(each -> each.discs().stream())
                .map(Disc::label)
                .map(label -> label.substring(name.length() + 2))
                .toList();
    }

    @Test
    void noneStandsInAStageThatHasBegunWhereTheGroupTookPartInAnother() {
        assertThat(said(grid(steps().heard(USERS, CONSULT, "2025-02-01")), USERS))
                .containsExactly("planlegging: rådspurt", "innføring: ingen");
    }

    @Test
    void nothingIsKnownOfOtherStagesWhenTheOnlyInvolvementFellAtAnUnknownTime() {
        assertThat(said(grid(steps().heard(USERS, CONSULT, "")), USERS))
                .containsExactly("planlegging: ikke kjent", "innføring: ikke kjent", "Ukjent tid: rådspurt");
    }

    @Test
    void nothingIsKnownOfAGroupWithoutRecordUntilSomebodyConfirmsThatThereWasNobody() {
        assertThat(said(grid(steps()), USERS)).containsExactly("planlegging: ikke kjent", "innføring: ikke kjent");
        assertThat(said(grid(steps().nobodyUpTo("2025-12-31", USERS)), USERS))
                .containsExactly("planlegging: ingen", "innføring: ingen");
    }

    @Test
    void aStageThatLiesAheadHasNotBegunAndIsLeftEmptyWhateverIsConfirmed() {
        Fjord ahead = Fjord.withMeasure("m1")
                .concerns(USERS)
                .nobodyUpTo("2025-12-31", USERS)
                .planning("s1", "2025-01-01", "2025-05-31")
                .started("s1", "2025-01-01")
                .step("s2", "2025-11-01", "2025-12-31");
        Grid grid = grid(ahead);
        assertThat(said(grid, USERS)).containsExactly("planlegging: ingen", "innføring: ikke begynt");
        assertThat(grid.rows().get(0).discs().get(1).isNotBegun()).isTrue();
    }

    @Test
    void nobodyKnowsOfAStageThatShouldHaveBegunWhenNobodySaidWhetherItDid() {
        Fjord silent = Fjord.withMeasure("m1")
                .concerns(USERS)
                .planning("s1", "2025-01-01", "2025-05-31")
                .started("s1", "2025-01-01")
                .step("s2", "2025-06-01", "2025-12-31")
                .heard(USERS, CONSULT, "2025-02-01");
        assertThat(said(grid(silent), USERS)).containsExactly("planlegging: rådspurt", "innføring: ikke kjent");
    }

    @Test
    void theColumnsAreTheStepsOfTheMeasureAndPlanningBeforeThemWhereAMeetingFellThen() {
        Fjord late = Fjord.withMeasure("m1").concerns(USERS).step("s1", "2025-06-01", "2025-12-31");
        assertThat(grid(late.started("s1", "2025-06-01")).stages()).containsExactly("Innføring");
        assertThat(grid(late.heard(USERS, CONSULT, "2025-02-01")).stages()).containsExactly("Planlegging", "Innføring");
        assertThat(grid(Fjord.withMeasure("m1").concerns(USERS)).stages())
                .containsExactly("Planlegging", "Forberedelse", "Innføring");
    }

    @Test
    void theLegendExplainsEverySignOfThePicture() {
        assertThat(PeopleReader.legend(NB))
                .anyMatch(Disc::isNone)
                .anyMatch(Disc::isUnknown)
                .anyMatch(Disc::isNotBegun);
    }
}
