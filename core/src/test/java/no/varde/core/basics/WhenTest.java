package no.varde.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.Test;

/** A day, a month, a year or unknown; compared as intervals, with no verdict when they overlap. */
class WhenTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 2, 28);

    private static When.Order compare(String a, String b) {
        return When.parse(a).compareWith(When.parse(b));
    }

    private static When any(Source source) {
        LocalDate day = source.day(FIRST, LAST);
        return switch (source.integer(0, 3)) {
            case 0 -> When.day(day);
            case 1 -> When.month(YearMonth.from(day));
            case 2 -> When.year(day.getYear());
            default -> When.unknown();
        };
    }

    @Test
    void twoDaysAreBeforeSameOrAfter() {
        assertThat(compare("2024-03-30", "2024-03-31")).isEqualTo(When.Order.BEFORE);
        assertThat(compare("2024-03-31", "2024-03-31")).isEqualTo(When.Order.SAME_DAY);
        assertThat(compare("2024-04-01", "2024-03-31")).isEqualTo(When.Order.AFTER);
    }

    @Test
    void marchAgainstItsLastDayGivesNoVerdict() {
        assertThat(compare("2024-03", "2024-03-31")).isEqualTo(When.Order.NOT_KNOWN);
        assertThat(compare("2024-03-31", "2024-03")).isEqualTo(When.Order.NOT_KNOWN);
    }

    @Test
    void marchIsBeforeTheFirstOfApril() {
        assertThat(compare("2024-03", "2024-04-01")).isEqualTo(When.Order.BEFORE);
        assertThat(compare("2024-03", "2024-02-29")).isEqualTo(When.Order.AFTER);
    }

    @Test
    void theSameMonthOrYearGivesNoVerdict() {
        assertThat(compare("2024-03", "2024-03")).isEqualTo(When.Order.NOT_KNOWN);
        assertThat(compare("2024", "2024")).isEqualTo(When.Order.NOT_KNOWN);
        assertThat(compare("2024", "2024-12")).isEqualTo(When.Order.NOT_KNOWN);
    }

    @Test
    void unknownGivesNoVerdictAgainstAnything() {
        assertThat(compare("", "2024-03-31")).isEqualTo(When.Order.NOT_KNOWN);
        assertThat(compare("", "")).isEqualTo(When.Order.NOT_KNOWN);
    }

    @Test
    void aMonthThatHasBegunCountsFromItsFirstDay() {
        assertThat(When.parse("2024-03").hasBegunBy(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(When.parse("2024-03").hasBegunBy(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(When.unknown().hasBegunBy(LocalDate.MAX)).isFalse();
    }

    @Test
    void aMonthLiesBeforeADayOnlyWhenItIsOver() {
        assertThat(When.parse("2024-03").isBefore(LocalDate.of(2024, 3, 31))).isFalse();
        assertThat(When.parse("2024-03").isBefore(LocalDate.of(2024, 4, 1))).isTrue();
        assertThat(When.parse("2024-03").isAfter(LocalDate.of(2024, 3, 1))).isFalse();
        assertThat(When.parse("2024-03").isAfter(LocalDate.of(2024, 2, 29))).isTrue();
    }

    @Test
    void itsFirstAndLastDayAreIncluded() {
        assertThat(When.parse("2024-02").earliest()).contains(LocalDate.of(2024, 2, 1));
        assertThat(When.parse("2024-02").latest()).contains(LocalDate.of(2024, 2, 29));
        assertThat(When.parse("2024-02").exactDay()).isEmpty();
        assertThat(When.unknown().earliest()).isEmpty();
        assertThat(When.parse("2024-02-29").exactDay()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void aTextThatIsNoTimeIsRefusedWithTheText() {
        for (String text : new String[] {"2024-02-30", "2024-13", "mars", "24", "-123", "+202", "2024-3-1", " "}) {
            assertThatThrownBy(() -> When.parse(text))
                    .as("'%s'", text)
                    .isInstanceOf(DateTimeException.class)
                    .hasMessageContaining(text);
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Property.forAll(500, WhenTest::any, when -> {
            assertThat(When.parse(when.text())).isEqualTo(when).hasSameHashCodeAs(when);
        });
    }

    @Test
    void beforeOneWayIsAfterTheOther() {
        Property.forAll(
                1_000,
                source -> new When[] {any(source), any(source)},
                two -> assertThat(two[1].compareWith(two[0]))
                        .isEqualTo(
                                switch (two[0].compareWith(two[1])) {
                                    case BEFORE -> When.Order.AFTER;
                                    case AFTER -> When.Order.BEFORE;
                                    case SAME_DAY -> When.Order.SAME_DAY;
                                    case NOT_KNOWN -> When.Order.NOT_KNOWN;
                                }));
    }

    @Test
    void beforeIsHandedOn() {
        Property.forAll(2_000, source -> new When[] {any(source), any(source), any(source)}, three -> {
            if (three[0].compareWith(three[1]) == When.Order.BEFORE
                    && three[1].compareWith(three[2]) == When.Order.BEFORE) {
                assertThat(three[0].compareWith(three[2])).isEqualTo(When.Order.BEFORE);
            }
        });
    }

    @Test
    void aVerdictHoldsForEveryDayThatTheTimesMayMean() {
        Property.forAll(
                1_000,
                source -> new Object[] {any(source), any(source), source.day(FIRST, LAST), source.day(FIRST, LAST)},
                drawn -> {
                    When a = (When) drawn[0];
                    When b = (When) drawn[1];
                    LocalDate inA = (LocalDate) drawn[2];
                    LocalDate inB = (LocalDate) drawn[3];
                    boolean possible = may(a, inA) && may(b, inB);
                    if (possible && a.compareWith(b) == When.Order.BEFORE) {
                        assertThat(inA).isBefore(inB);
                    }
                });
    }

    private static boolean may(When when, LocalDate day) {
        return !when.isBefore(day) && !when.isAfter(day);
    }

    @Test
    void theSameDaySaidMoreOrLessExactlyIsNotTheSame() {
        assertThat(When.parse("2024-01-01")).isNotEqualTo(When.parse("2024-01")).isNotEqualTo(When.parse("2024"));
        assertThat(When.unknown()).isEqualTo(When.parse("")).hasToString("unknown");
    }
}
