package no.varde.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.varde.core.anchoring.Body;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.Life;
import no.varde.core.plan.Responsibility;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** What is somebody's: the measures that they own, the group that they speak for, what the council has before it. */
class SomebodysWorkTest {

    private static final ActorGroup UNIONS = ActorGroup.UNION_REPRESENTATIVES;

    private static OwnWork own(Fjord fjord, String day) {
        return OwnWork.of(fjord.asOf(day), "Ine"::equals, "Helse"::equals);
    }

    @Test
    void whatOneOwnsIsOnesOwnAndWhatOnesSectorCarriesToo() {
        Fjord fjord = Fjord.withMeasure("m1")
                .ownedBy("Ine", "2025-01-01")
                .measure("m2")
                .ownedBy("Odd", "2025-01-01")
                .and(new Responsibility("s2", "m2", Responsibility.Role.SECTOR, "Helse", Validity.always()))
                .measure("m3")
                .ownedBy("Odd", "2025-01-01");
        OwnWork work = own(fjord, "2025-06-01");
        assertThat(work.owned()).extracting(MeasureView::id).containsExactly("m1");
        assertThat(work.carried()).extracting(MeasureView::id).containsExactly("m2");
        assertThat(own(fjord, "2024-12-31").owned()).as("before it was hers").isEmpty();
    }

    @Test
    void aMeasureThatHasEndedIsNobodysAnyMore() {
        Fjord fjord = Fjord.withMeasure("m1").ownedBy("Ine", "2025-01-01").became(Life.STOPPED, "2025-05-01");
        assertThat(own(fjord, "2025-04-30").owned()).hasSize(1);
        assertThat(own(fjord, "2025-05-01").owned()).isEmpty();
    }

    @Test
    void whatIsOverdueAndComingIsToldOfOnesOwnAlone() {
        Fjord fjord = Fjord.withMeasure("m1")
                .ownedBy("Ine", "2025-01-01")
                .pledged("p1", "2025-01-10", "2025-06-30")
                .willDecide(Body.MUNICIPAL_COUNCIL, "2025-09-01")
                .measure("m2")
                .pledged("p2", "2025-01-10", "2025-06-30")
                .willDecide(Body.MUNICIPAL_COUNCIL, "2025-08-01");
        OwnWork work = own(fjord, "2025-07-01");
        assertThat(work.overdue()).extracting(each -> each.ref().id()).containsExactly("p1");
        assertThat(work.coming())
                .singleElement()
                .satisfies(each -> assertThat(each.on()).isEqualTo(When.day("2025-09-01")));
    }

    @Test
    void aGroupSeesWhatConcernsItTheLeastHeardFirst() {
        Fjord fjord = Fjord.withMeasure("m1")
                .concerns(UNIONS)
                .heard(UNIONS, InvolvementLevel.CONSULT, "2025-02-01")
                .measure("m2")
                .concerns(UNIONS, ActorGroup.USERS)
                .measure("m3")
                .concerns(ActorGroup.USERS);
        GroupWork work = GroupWork.of(UNIONS, fjord.asOf("2025-06-01"));
        assertThat(work.concerned()).extracting(each -> each.measure().id()).containsExactly("m2", "m1");
        assertThat(work.heard()).hasSize(1);
        assertThat(GroupWork.of(ActorGroup.NAV, fjord.asOf("2025-06-01")).concerned())
                .isEmpty();
    }

    @Test
    void whatIsPlannedWithAGroupOrOnWhatConcernsItIsComing() {
        Fjord fjord = Fjord.withMeasure("m1")
                .concerns(UNIONS)
                .heard(UNIONS, InvolvementLevel.CONSULT, "2025-08-01")
                .willDecide(Body.MUNICIPAL_COUNCIL, "2025-07-01");
        GroupWork before = GroupWork.of(UNIONS, fjord.asOf("2025-06-01"));
        assertThat(before.heard()).isEmpty();
        assertThat(before.coming())
                .extracting(Coming::on)
                .as("the soonest first")
                .containsExactly(When.day("2025-07-01"), When.day("2025-08-01"));
        assertThat(before.coming())
                .allSatisfy(each -> assertThat(each.measure())
                        .hasValueSatisfying(m -> assertThat(m.id()).isEqualTo("m1")));
        assertThat(GroupWork.of(UNIONS, fjord.asOf("2025-08-01")).heard()).hasSize(1);
    }

    @Test
    void whereAGroupShouldHaveBeenIsToldApart() {
        Involvement without = new Involvement(
                "i9",
                When.day("2025-02-01"),
                Form.WORKSHOP,
                Set.of(Ref.measure("m1")),
                Involvement.of("x", When.unknown(), Form.WORKSHOP, Set.of(Ref.measure("m1")), Set.of(ActorGroup.USERS))
                        .participants(),
                Set.of(UNIONS),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        Fjord fjord = Fjord.withMeasure("m1").concerns(UNIONS).and(without);
        GroupWork work = GroupWork.of(UNIONS, fjord.asOf("2025-06-01"));
        assertThat(work.missed()).containsExactly(without);
        assertThat(work.heard()).isEmpty();
        assertThat(GroupWork.of(ActorGroup.USERS, fjord.asOf("2025-06-01")).heard())
                .containsExactly(without);
    }

    @Test
    void theCouncilHasBeforeItWhatIsPlannedAndBehindItTheLastYear() {
        Fjord fjord = Fjord.withMeasure("m1")
                .decided(Body.MUNICIPAL_COUNCIL, "2024-01-10")
                .decided(Body.MUNICIPAL_COUNCIL, "2025-03-10")
                .decided(Body.CHIEF_EXECUTIVE, "2025-03-11")
                .willDecide(Body.MUNICIPAL_COUNCIL, "2025-09-01")
                .willDecide(Body.MAIN_COMMITTEE, "2025-08-01")
                .willDecide(Body.MUNICIPAL_COUNCIL, "2025-05-01");
        CouncilWork work = CouncilWork.of(fjord.asOf("2025-06-01"));
        assertThat(work.coming())
                .extracting(Coming::on)
                .containsExactly(When.day("2025-08-01"), When.day("2025-09-01"));
        assertThat(work.decided())
                .extracting(each -> each.held().orElseThrow())
                .containsExactly(When.day("2025-03-10"));
    }

    @Test
    void whatTheCouncilDecidedOnAnUnknownDayStandsLastInTheYearInWhichItWasRecorded() {
        Fjord fjord = Fjord.withMeasure("m1")
                .recorded("2024-05-20")
                .decided(Body.MUNICIPAL_COUNCIL, "")
                .recorded("2025-05-20")
                .decided(Body.MUNICIPAL_COUNCIL, "")
                .decided(Body.MAIN_COMMITTEE, "2025-03")
                .decidedAsPlannedFor(Body.MUNICIPAL_COUNCIL, "2025-08-01", "");
        assertThat(CouncilWork.of(fjord.asOf("2025-06-01")).decided())
                .extracting(each -> each.id())
                .containsExactly("f3", "f2");
        CouncilWork later = CouncilWork.of(fjord.asOf("2026-07-31"));
        assertThat(later.decided()).extracting(each -> each.id()).containsExactly("f4");
        assertThat(CouncilWork.of(fjord.asOf("2025-07-31")).coming()).hasSize(1);
        assertThat(later.coming()).isEmpty();
    }
}
