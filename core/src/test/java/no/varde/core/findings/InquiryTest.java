package no.varde.core.findings;

import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.core.testkit.Fjord;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomMunicipality;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.Test;

/** The questions that are still open, the most useful first, and what confirming that there is nothing more settles. */
class InquiryTest {

    private static final int RUNS = 60;

    private static RoomForAction room(Source source) {
        RandomMunicipality municipality = RandomMunicipality.draw(source, 4);
        LocalDate day = source.day(LocalDate.of(2019, 1, 1), LocalDate.of(2031, 1, 1));
        return RoomForAction.of(Situation.of(municipality.asFacts(), day), BuiltInRules.all());
    }

    private static RoomForAction and(RoomForAction room, List<Fact> more) {
        Facts.Builder facts = Facts.of(
                room.situation().facts().municipality(),
                room.situation().facts().reforms());
        room.situation().facts().everything().forEach(facts::add);
        return RoomForAction.of(
                Situation.of(
                        facts.add(more.toArray(Fact[]::new)).build(),
                        room.situation().asOf()),
                room.rules());
    }

    @Test
    void everyOpenQuestionIsThereOnceWithEverythingThatWaitsForIt() {
        Property.forAll(RUNS, InquiryTest::room, room -> {
            Inquiry inquiry = Inquiry.of(room);
            assertThat(inquiry.questions())
                    .extracting(OpenQuestion::question)
                    .containsExactlyInAnyOrderElementsOf(room.openQuestions());
            assertThat(inquiry.waiting())
                    .isEqualTo(Math.toIntExact(room.notAssessed().stream()
                            .filter(each -> each.question().open())
                            .count()));
            assertThat(inquiry.answered())
                    .isEqualTo(room.findings().size() + room.cleared().size());
        });
    }

    @Test
    void theMostUsefulComesFirst() {
        Property.forAll(
                RUNS,
                InquiryTest::room,
                room -> assertThat(Inquiry.of(room).questions())
                        .extracting(each -> -each.settles().size())
                        .isSorted());
    }

    @Test
    void whoRaisedAMeasureSettlesTwoThingsAndComesBeforeTheTimeSetAsideThatSettlesOne() {
        Situation situation = Fjord.withMeasure("m1").asOf("2026-11-22");
        List<OpenQuestion> asked = Inquiry.of(RoomForAction.of(situation, BuiltInRules.all()), Ref.measure("m1"))
                .questions();
        List<Ref.Kind> missing =
                asked.stream().map(each -> each.question().missing()).toList();
        OpenQuestion raised = asked.get(missing.indexOf(Ref.Kind.STEERING_ANSWER));
        assertThat(raised.rules())
                .extracting(Rule::id)
                .containsExactlyInAnyOrder("steering-far-to-one-side", "top-down-without-steps");
        assertThat(raised.settles()).hasSize(2);
        assertThat(asked.get(missing.indexOf(Ref.Kind.MEASURE)).settles()).hasSize(1);
        assertThat(missing.indexOf(Ref.Kind.STEERING_ANSWER)).isLessThan(missing.indexOf(Ref.Kind.MEASURE));
    }

    @Test
    void aMeasureIsAskedNoMoreThanTheWhole() {
        Property.forAll(RUNS, InquiryTest::room, room -> {
            Inquiry whole = Inquiry.of(room);
            room.situation().measures().forEach(measure -> {
                Inquiry part = Inquiry.of(room, measure.ref());
                assertThat(whole.questions())
                        .extracting(OpenQuestion::question)
                        .containsAll(part.questions().stream()
                                .map(OpenQuestion::question)
                                .toList());
                assertThat(part.answered()).isLessThanOrEqualTo(whole.answered());
            });
        });
    }

    /** "Nobody, or nothing more, up to this day" is an answer: the question is not asked on that day again. */
    @Test
    void whatIsConfirmedIsNotAskedAgain() {
        Property.forAll(
                RUNS,
                InquiryTest::room,
                room -> confirmable(room, false)
                        .forEach(each -> assertThat(and(room, confirmation(each, room, false))
                                        .openQuestions())
                                .as(each.toString())
                                .doesNotContain(each)));
    }

    /** So is "before our time": the question is closed, and says so. */
    @Test
    void whatNobodyCanKnowIsNotAskedAgain() {
        Property.forAll(
                RUNS,
                InquiryTest::room,
                room -> confirmable(room, true)
                        .forEach(each -> assertThat(and(room, confirmation(each, room, true))
                                        .openQuestions())
                                .as(each.toString())
                                .doesNotContain(each)));
    }

    private static List<Question> confirmable(RoomForAction room, boolean beforeOurTime) {
        return room.openQuestions().stream()
                .filter(each -> !each.confirmations("new", room.situation().asOf(), beforeOurTime)
                        .isEmpty())
                .limit(6)
                .toList();
    }

    private static List<Fact> confirmation(Question question, RoomForAction room, boolean beforeOurTime) {
        return question.confirmations("new", room.situation().asOf(), beforeOurTime);
    }

    /** "Nobody up to 21 November" says nothing of the 22nd: the question is asked again, and it is known what was said. */
    @Test
    void whatWasConfirmedUpToADayIsAskedTheDayAfterWithWhatWasSaid() {
        Fjord fjord = Fjord.withMeasure("m1")
                .concerns(EMPLOYEES)
                .nobodyUpTo("2026-11-19", EMPLOYEES)
                .nobodyUpTo("2026-11-21", EMPLOYEES)
                .anchoringBeforeOurTime("2026-11-20", Leg.COUNCIL);
        assertThat(lapsed(fjord, "2026-11-19")).isEmpty();
        assertThat(lapsed(fjord, "2026-11-22"))
                .extracting(each -> each.question().missing(), Lapsed::upTo, Lapsed::beforeOurTime)
                .containsExactlyInAnyOrder(
                        tuple(Ref.Kind.INVOLVEMENT, LocalDate.of(2026, 11, 21), false),
                        tuple(Ref.Kind.ANCHORING, LocalDate.of(2026, 11, 20), true));
    }

    /** Of several groups it was answered for as long as each of them was, and says nothing of any other. */
    @Test
    void whatWasConfirmedOfSeveralGroupsReachesAsFarAsTheShortestOfThem() {
        RoomForAction room =
                RoomForAction.of(Fjord.withMeasure("m1").concerns(EMPLOYEES).asOf("2026-11-21"), BuiltInRules.all());
        Question beyond = room.openQuestions().stream()
                .filter(each -> each.text().key().equals("no-other-actor.ask"))
                .findFirst()
                .orElseThrow();
        List<Fact> confirmed = beyond.confirmations("c", LocalDate.of(2026, 11, 21), false);
        assertThat(confirmed)
                .hasSize(beyond.among().size())
                .allSatisfy(each -> assertThat(((InvolvementConfirmation) each)
                                .group()
                                .orElseThrow()
                                .isBeyondMunicipality())
                        .isTrue());
        Fjord fjord = Fjord.withMeasure("m1").concerns(EMPLOYEES);
        confirmed.stream().skip(1).forEach(fjord::and);
        assertThat(lapsed(fjord, "2026-11-22"))
                .as("one group was never answered for")
                .noneMatch(each -> each.question().equals(beyond));
        fjord.and(beyond.confirmations("c", LocalDate.of(2026, 11, 19), false).get(0));
        assertThat(lapsed(fjord, "2026-11-22"))
                .filteredOn(each -> each.question().equals(beyond))
                .extracting(Lapsed::upTo)
                .containsExactly(LocalDate.of(2026, 11, 19));
    }

    private static List<Lapsed> lapsed(Fjord fjord, String day) {
        RoomForAction room = RoomForAction.of(fjord.asOf(day), BuiltInRules.all());
        return Lapsed.of(Inquiry.of(room), fjord.facts());
    }

    @Test
    void aQuestionThatWantsAnotherFactIsNotConfirmed() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        for (Question each : List.of(
                Question.of(text(), Ref.Kind.MEASURE, Ref.measure("m1")),
                Question.of(text(), Ref.Kind.STEERING_ANSWER, Ref.measure("m1")),
                Question.of(text(), Ref.Kind.CONCERN, Ref.measure("m1")),
                Question.of(text(), Ref.Kind.ANCHORING, Ref.measure("m1")),
                Question.of(text(), Ref.Kind.INVOLVEMENT, new Ref(Ref.Kind.INVOLVEMENT, "i1"))
                        .ofGroup(EMPLOYEES),
                Question.of(text(), Ref.Kind.STEP, new Ref(Ref.Kind.STEP, "s1")))) {
            assertThat(each.confirmations("new", day, false))
                    .as(each.toString())
                    .isEmpty();
        }
    }

    @Test
    void aQuestionThatNobodyAsksIsRefused() {
        Question question = Question.of(text(), Ref.Kind.MEASURE, Ref.measure("m1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenQuestion(question, List.of(), List.of()));
    }

    private static Message text() {
        return Message.said(LocalizedText.only(Language.NB, "a"));
    }
}
