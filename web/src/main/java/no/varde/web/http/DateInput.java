package no.varde.web.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.When;

/**
 * Reads days as people type them, in any of the three languages: {@code 22.11.2026}, {@code 22/11/2026},
 * {@code 22. november 2026}, {@code november 2026}, {@code 11.2026}, {@code 2026} and the ISO forms. Strict: a day that
 * does not exist, a two-digit year or anything else around it is refused. Years from 1900 to 2199.
 */
public final class DateInput {

    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./](?<y>\\d{4})"),
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})"),
            Pattern.compile("(?<d>\\d{1,2})\\.?\\s+(?<m>\\p{L}+)\\.?,?\\s+(?<y>\\d{4})"));
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("(?<m>\\p{L}+)\\.?\\s+(?<y>\\d{4})"),
            Pattern.compile("(?<m>\\d{1,2})[./](?<y>\\d{4})"),
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})"));
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final List<List<String>> NAMES = List.of(
            List.of("januar", "january"),
            List.of("februar", "february"),
            List.of("mars", "march"),
            List.of("april"),
            List.of("mai", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("august"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november"),
            List.of("desember", "december"));

    private DateInput() {}

    /** A day, a month or a year; empty when it is none of these or does not exist. A blank text is no time. */
    public static Optional<When> when(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Optional<When> day = day(text).map(When::day);
        if (day.isPresent()) {
            return day;
        }
        for (Pattern form : MONTHS) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                return month(found.group("m"))
                        .flatMap(month -> year(found.group("y")).map(year -> When.month(YearMonth.of(year, month))));
            }
        }
        return YEAR.matcher(text).matches() ? year(text).map(When::year) : Optional.empty();
    }

    /** A day; empty when it is none, or does not exist. */
    public static Optional<LocalDate> day(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        for (Pattern form : DAYS) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                Optional<Integer> month = month(found.group("m"));
                Optional<Integer> year = year(found.group("y"));
                return month.isEmpty() || year.isEmpty()
                        ? Optional.empty()
                        : existing(year.get(), month.get(), Integer.parseInt(found.group("d")));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> existing(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(String text) {
        return Optional.of(Integer.valueOf(text)).filter(year -> year >= 1900 && year <= 2199);
    }

    private static Optional<Integer> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(Integer.valueOf(text)).filter(month -> month >= 1 && month <= 12);
        }
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i)) {
                if (text.equals(name) || text.equals(name.substring(0, 3))) {
                    return Optional.of(i + 1);
                }
            }
        }
        return Optional.empty();
    }
}
