package no.varde.core.situation;

import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.StepMove;
import no.varde.core.testkit.Fjord;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.Test;

/** What had happened by a day, and in which order, over times that may be vague or unknown. */
class HappenedTest {

    private static final Ref M1 = Ref.measure("m1");

    private static Happened asOf(Fjord fjord, String day) {
        return new Happened(fjord.facts(), LocalDate.parse(day));
    }

    private static List<String> lives(Fjord fjord, String day) {
        return asOf(fjord, day).about(LifeChange.class, M1, LifeChange::on).stream()
                .map(each -> each.id() + " " + each.on())
                .toList();
    }

    private static boolean had(String when, String day) {
        return asOf(Fjord.withMeasure("m1"), day).by(When.parse(when), M1);
    }

    @Test
    void aKnownDayHasComeOnThatDay() {
        assertThat(had("2025-03-31", "2025-03-30")).isFalse();
        assertThat(had("2025-03-31", "2025-03-31")).isTrue();
    }

    @Test
    void aMonthOrAYearCountsAsOfAnyDayInIt() {
        assertThat(had("2025-03", "2025-02-28")).isFalse();
        assertThat(had("2025-03", "2025-03-01")).isTrue();
        assertThat(had("2025", "2024-12-31")).isFalse();
        assertThat(had("2025", "2025-01-01")).isTrue();
    }

    @Test
    void anUnknownTimeCountsFromTheDayItWasRecordedAndAlwaysWhenThatIsNotKnown() {
        Fjord fjord = Fjord.withMeasure("m1").recorded("2025-03-01").decided(MUNICIPAL_COUNCIL, "");
        Ref decision = new Ref(Ref.Kind.ANCHORING, "f1");
        assertThat(asOf(fjord, "2025-02-28").by(When.unknown(), decision)).isFalse();
        assertThat(asOf(fjord, "2025-03-01").by(When.unknown(), decision)).isTrue();
        assertThat(had("", "1900-01-01")).isTrue();
    }

    @Test
    void standsInTheOrderOfTheDaysAndOnADayInTheOrderOfRecording() {
        Fjord fjord = Fjord.withMeasure("m1")
                .became(Life.STOPPED, "2025-06-01")
                .became(Life.PLANNED, "2025-01-01")
                .became(Life.RUNNING, "2025-06-01")
                .became(Life.COMPLETED, "2025-03");
        assertThat(lives(fjord, "2026-01-01"))
                .containsExactly("f2 2025-01-01", "f4 2025-03", "f1 2025-06-01", "f3 2025-06-01");
        assertThat(asOf(fjord, "2026-01-01").latest(LifeChange.class, M1, LifeChange::on))
                .map(LifeChange::id)
                .contains("f3");
    }

    @Test
    void oneWithoutADayStandsOnTheDayItWasRecordedOrFirst() {
        Fjord fjord = Fjord.withMeasure("m1")
                .became(Life.RUNNING, "2025-01-01")
                .became(Life.PLANNED, "")
                .recorded("2025-03-01")
                .became(Life.STOPPED, "")
                .became(Life.COMPLETED, "2025-06-01");
        assertThat(lives(fjord, "2026-01-01"))
                .containsExactly("f2 unknown", "f1 2025-01-01", "f3 unknown", "f4 2025-06-01");
    }

    @Test
    void whatHasNotComeIsLeftOut() {
        Fjord fjord = Fjord.withMeasure("m1").became(Life.RUNNING, "2025-01-01").became(Life.STOPPED, "2025-06-01");
        assertThat(lives(fjord, "2025-05-31")).containsExactly("f1 2025-01-01");
        assertThat(lives(fjord, "2024-12-31")).isEmpty();
        assertThat(asOf(fjord, "2024-12-31").latest(LifeChange.class, M1, LifeChange::on))
                .isEmpty();
    }

    @Test
    void aLogKeepsTheOrderOfRecordingWhereTheDaysAllowNoVerdict() {
        Fjord fjord = Fjord.withMeasure("m1")
                .step("s1", "", "")
                .started("s1", "2025-03-10")
                .walkedBack("s1", "2025-03")
                .started("s1", "2025-02-01");
        assertThat(asOf(fjord, "2026-01-01").log(StepMove.class, new Ref(Ref.Kind.STEP, "s1"), StepMove::on))
                .extracting(each -> each.on().text())
                .containsExactly("2025-02-01", "2025-03-10", "2025-03");
    }

    @Test
    void theLatestIsTheLastInTheLogOfThoseThatAreAskedFor() {
        Fjord fjord = Fjord.withMeasure("m1")
                .became(Life.RUNNING, "2025-03-10")
                .became(Life.STOPPED, "2025")
                .became(Life.PLANNED, "2025-01-01");
        Happened happened = asOf(fjord, "2026-01-01");
        assertThat(happened.latest(LifeChange.class, M1, LifeChange::on))
                .map(LifeChange::id)
                .contains("f2");
        assertThat(happened.latest(LifeChange.class, M1, LifeChange::on, each -> each.life() != Life.STOPPED))
                .map(LifeChange::id)
                .contains("f1");
        assertThat(happened.latest(LifeChange.class, M1, LifeChange::on, each -> each.life() == Life.MERGED))
                .isEmpty();
        assertThat(happened.log(LifeChange.class, M1, LifeChange::on))
                .extracting(LifeChange::id)
                .containsExactly("f3", "f1", "f2");
    }

    /** A move that is known to lie before another never stands after it, however vague the others are. */
    @Test
    void aLogNeverTurnsAKnownOrderAround() {
        Property.forAll(
                200,
                source -> {
                    Fjord fjord = Fjord.withMeasure("m1").step("s1", "", "");
                    source.list(7, HappenedTest::time).forEach(when -> fjord.started("s1", when));
                    return asOf(fjord, "2026-01-01").log(StepMove.class, new Ref(Ref.Kind.STEP, "s1"), StepMove::on);
                },
                log -> {
                    List<StepMove> before = new ArrayList<>();
                    for (StepMove move : log) {
                        assertThat(before).noneMatch(each -> move.on().compareWith(each.on()) == When.Order.BEFORE);
                        before.add(move);
                    }
                });
    }

    private static String time(Source source) {
        String day =
                source.day(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 30)).toString();
        return day.substring(0, List.of(0, 4, 7, 10).get(source.integer(0, 3)));
    }
}
