package no.varde.web.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import no.varde.core.basics.Period;
import no.varde.core.basics.When;

/**
 * Reads the days of the sample, which are counted from the day of the first start: {@code -40} days, {@code -14m} months,
 * {@code -14m+5} months and days, {@code måneden -14m} when only the month is known, {@code året -2} when only the year
 * is, {@code første -8m} the first of a month, {@code 18.12.å-1} a date in the year before, {@code ?} not known. A date
 * as such, {@code 01.01.2020}, is that date. Counted months are moved by up to a week and a half, by the month and by the
 * block alike for every line, so that a municipality does not do everything on one day of the month; then a day off is
 * moved to the working day before.
 */
final class Days {

    private static final Set<MonthDay> OFF = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 17),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    private final LocalDate firstStart;
    private final int shift;

    Days(LocalDate firstStart) {
        this(firstStart, 0);
    }

    private Days(LocalDate firstStart, int shift) {
        this.firstStart = firstStart;
        this.shift = shift;
    }

    /** The days of a block, which are up to four days off those of others. */
    Days of(String block) {
        return new Days(firstStart, Math.floorMod(block.hashCode(), 9) - 4);
    }

    /** The day of the first start. */
    LocalDate firstStart() {
        return firstStart;
    }

    /** A time, as exactly as it is written. */
    When when(String text) {
        if (text.equals("?")) {
            return When.unknown();
        }
        if (text.startsWith("måneden ")) {
            return When.month(YearMonth.from(first(text.substring(8))));
        }
        if (text.startsWith("året ")) {
            return When.year(firstStart.getYear() + Integer.parseInt(text.substring(5)));
        }
        return text.length() == 4 && text.chars().allMatch(Character::isDigit)
                ? When.year(Integer.parseInt(text))
                : When.day(day(text));
    }

    /** The first of the month that lies a number of months away. */
    private LocalDate first(String text) {
        int months = Integer.parseInt(text.substring(0, text.indexOf('m')));
        return firstStart.plusMonths(months).withDayOfMonth(1);
    }

    /** A day; a counted one is moved to a working day. */
    LocalDate day(String text) {
        if (text.startsWith("første ")) {
            return first(text.substring(7));
        }
        return text.indexOf('.') > 0 ? date(text) : workingDay(count(text));
    }

    /** A day, exactly as counted: an answer holds up to a day, whether that is a working day or not. */
    LocalDate exact(String text) {
        return text.indexOf('.') > 0 ? date(text) : count(text);
    }

    /** The day itself, or the last working day before it. */
    static LocalDate workingDay(LocalDate day) {
        LocalDate work = day;
        while (work.getDayOfWeek() == DayOfWeek.SATURDAY
                || work.getDayOfWeek() == DayOfWeek.SUNDAY
                || OFF.contains(MonthDay.from(work))) {
            work = work.minusDays(1);
        }
        return work;
    }

    /** A text in which {@code {å}}, {@code {å-1}}, {@code {å+3}} stand for years, counted from the first start's. */
    String years(String text) {
        int open = text.indexOf("{å");
        if (open < 0) {
            return text;
        }
        int close = text.indexOf('}', open);
        String count = text.substring(open + 2, close);
        int year = firstStart.getYear() + (count.isEmpty() ? 0 : Integer.parseInt(count));
        return text.substring(0, open) + year + years(text.substring(close + 1));
    }

    /** The period of a plan in whole years, counted from the first start's: {@code å-1 til å+2}. */
    Period planYears(String text) {
        int to = text.indexOf(" til ");
        return Period.years(year(text.substring(0, to)), year(text.substring(to + " til ".length())));
    }

    private int year(String text) {
        return Integer.parseInt(years("{" + text + "}"));
    }

    private LocalDate date(String text) {
        List<String> parts = Entry.parts(text, '.');
        String written = parts.get(2);
        int year = written.startsWith("å")
                ? firstStart.getYear() + (written.length() == 1 ? 0 : Integer.parseInt(written.substring(1)))
                : Integer.parseInt(written);
        return LocalDate.of(year, Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(0)));
    }

    private LocalDate count(String text) {
        int m = text.indexOf('m');
        if (m < 0) {
            return firstStart.plusDays(Integer.parseInt(text));
        }
        int months = Integer.parseInt(text.substring(0, m));
        int more = m == text.length() - 1 ? 0 : Integer.parseInt(text.substring(m + 1));
        return firstStart.plusMonths(months).plusDays(more + shift + Math.floorMod(months * 5, 13) - 6);
    }
}
