package no.varde.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.varde.core.basics.Period;
import no.varde.core.basics.When;
import org.junit.jupiter.api.Test;

/** Days that are counted from the day of the first start, here a Tuesday in November 2026. */
class DaysTest {

    private final Days days = new Days(LocalDate.of(2026, 11, 24));

    @Test
    void countsDays() {
        assertThat(days.day("-5")).isEqualTo("2026-11-19");
        assertThat(days.day("+7")).isEqualTo("2026-12-01");
    }

    @Test
    void movesMonthsALittleAndAlikeForEveryLineOfABlock() {
        LocalDate day = days.exact("-14m");
        assertThat(day)
                .isBetween(LocalDate.of(2025, 9, 18), LocalDate.of(2025, 9, 30))
                .isEqualTo(days.exact("-14m"));
        assertThat(days.exact("-14m+5")).isEqualTo(day.plusDays(5));
        assertThat(days.of("natt").exact("-14m")).isBetween(day.minusDays(4), day.plusDays(4));
        assertThat(Stream.of("natt", "medisin", "bussen", "trening", "lede")
                        .map(block -> days.of(block).exact("-14m"))
                        .distinct())
                .hasSizeGreaterThan(2);
    }

    @Test
    void keepsTheOrderOfTheMonths() {
        for (int month = -40; month < 12; month++) {
            assertThat(days.exact(month + "m")).isBefore(days.exact((month + 1) + "m"));
        }
    }

    @Test
    void movesDaysOffToTheWorkingDayBefore() {
        assertThat(days.day("-2")).as("a Sunday").isEqualTo("2026-11-20");
        assertThat(days.day("+32"))
                .as("Boxing Day, a Saturday after two days off")
                .isEqualTo("2026-12-23");
        assertThat(days.exact("-2")).isEqualTo("2026-11-22");
    }

    @Test
    void keepsWhatIsVagueVague() {
        assertThat(days.when("måneden -9m")).isEqualTo(When.parse("2026-02"));
        assertThat(days.when("året -3")).isEqualTo(When.year(2023));
        assertThat(days.when("2021")).isEqualTo(When.year(2021));
        assertThat(days.when("?")).isEqualTo(When.unknown());
    }

    @Test
    void readsDatesAndFirstDays() {
        assertThat(days.day("01.01.2020")).isEqualTo("2020-01-01");
        assertThat(days.day("18.12.å-1")).isEqualTo("2025-12-18");
        assertThat(days.day("14.12.å")).isEqualTo("2026-12-14");
        assertThat(days.day("første -8m")).isEqualTo("2026-03-01");
    }

    @Test
    void writesYears() {
        assertThat(days.years("Plan {å-1}–{å+2}, og {å}")).isEqualTo("Plan 2025–2028, og 2026");
        assertThat(days.planYears("å-1 til å+2")).isEqualTo(Period.years(2025, 2028));
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThatThrownBy(() -> days.when("i fjor")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> days.day("31.02.2024")).isInstanceOf(DateTimeException.class);
    }
}
