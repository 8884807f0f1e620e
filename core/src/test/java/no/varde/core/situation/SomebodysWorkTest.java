package no.varde.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Body;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.Life;
import no.varde.core.plan.Link;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.StepMove;
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
    void oneIsRemindedOfOnesOwnMeasuresOfWhichNobodySaidAnythingForLong() {
        Fjord fjord = Fjord.withMeasure("m1")
                .ownedBy("Ine", "2025-01-01")
                .and(said("n1", "m1", "2025-03-01"))
                .and(said("n2", "m1", "2025-04-02"))
                .measure("m2")
                .ownedBy("Ine", "2025-01-01")
                .measure("m3")
                .ownedBy("Odd", "2025-01-01");
        assertThat(own(fjord, "2025-06-01").silent())
                .as("sixty days after the latest status")
                .extracting(MeasureView::id)
                .containsExactly("m2");
        assertThat(own(fjord, "2025-06-02").silent())
                .extracting(MeasureView::id)
                .containsExactly("m1", "m2");
    }

    @Test
    void aMeasureThatWasRecordedLatelyIsNoSilence() {
        Fjord fjord = Fjord.municipality().recorded("2025-05-01").measure("m1").ownedBy("Ine", "2025-05-01");
        assertThat(own(fjord, "2025-06-30").silent()).isEmpty();
        assertThat(own(fjord, "2025-07-01").silent()).hasSize(1);
    }

    @Test
    void theNextLetterAboutSilenceIsDueFourteenDaysAfterTheLast() {
        Situation june = Fjord.withMeasure("m1").asOf("2025-06-15");
        assertThat(OwnWork.isLetterDue(june, Optional.empty())).isTrue();
        assertThat(OwnWork.isLetterDue(june, Optional.of(LocalDate.parse("2025-06-01"))))
                .isTrue();
        assertThat(OwnWork.isLetterDue(june, Optional.of(LocalDate.parse("2025-06-02"))))
                .isFalse();
    }

    private static StatusNote said(String id, String measure, String day) {
        return new StatusNote(id, measure, LocalDate.parse(day), Optional.empty(), "Går fint");
    }

    private static OwnFacts ownFacts(Fjord fjord, String day) {
        return new OwnFacts(fjord.asOf(day), "Ine"::equals);
    }

    private static boolean has(Fjord fjord, Ref.Kind kind, String id) {
        Situation situation = fjord.asOf("2025-06-01");
        Fact fact = situation.facts().find(new Ref(kind, id)).orElseThrow();
        return new OwnFacts(situation, "Ine"::equals).has(fact);
    }

    @Test
    void onesOwnFactsAreTheMeasuresThatOneOwnsAndWhatIsAboutTheseAlone() {
        Fjord fjord = Fjord.withMeasure("m1")
                .ownedBy("Ine", "2025-01-01")
                .step("s1", "2025-02-01", "2025-03-01")
                .and(StepMove.of("sm1", "s1", StepMove.Move.STARTED, When.day("2025-02-01")))
                .pledged("p1", "2025-01-10", "2025-06-30")
                .and(new Link("l1", "m1", Ref.area("lhl.mat"), Validity.always()))
                .and(meeting("i1", Ref.measure("m1")))
                .and(meeting("i2", Ref.measure("m1"), Ref.measure("m2")))
                .and(meeting("i3", Ref.measure("m1"), Ref.adoption("a1")))
                .measure("m2")
                .ownedBy("Odd", "2025-01-01")
                .step("s2", "2025-02-01", "2025-03-01")
                .and(StepMove.of("sm2", "s2", StepMove.Move.STARTED, When.day("2025-02-01")))
                .and(new Responsibility("r1", "m1", Responsibility.Role.SECTOR, "Helse", Validity.always()))
                .adoption("a1", "lhl", "2025-01-01", "2028-01-01");
        for (String own : List.of("measure m1", "step s1", "step-move sm1", "pledge p1", "link l1", "involvement i1")) {
            assertThat(has(fjord, own)).as(own).isTrue();
        }
        for (String others : List.of(
                "measure m2",
                "step s2",
                "step-move sm2",
                "involvement i2",
                "involvement i3",
                "responsibility r1",
                "adoption a1")) {
            assertThat(has(fjord, others)).as(others).isFalse();
        }
    }

    private static boolean has(Fjord fjord, String ref) {
        Ref found = Ref.parse(ref.replace(' ', ':')).orElseThrow();
        return has(fjord, found.kind(), found.id());
    }

    private static Involvement meeting(String id, Ref... subjects) {
        return Involvement.of(id, When.day("2025-02-01"), Form.INFORMATION, Set.of(subjects), Set.of(UNIONS));
    }

    @Test
    void aMeasureIsOnesOwnAsLongAsOneOwnsItInWhateverPartOfItsLife() {
        Fjord fjord = Fjord.withMeasure("m1").ownedBy("Ine", "2025-01-01").became(Life.STOPPED, "2025-05-01");
        assertThat(has(fjord, "measure m1")).as("so that she can open it again").isTrue();
        Fact measure = fjord.asOf("2025-06-01").facts().find(Ref.measure("m1")).orElseThrow();
        assertThat(ownFacts(fjord, "2024-12-31").has(measure)).isFalse();
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
