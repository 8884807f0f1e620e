package no.varde.core.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.When;

/** Why a text is no time, said as exactly as can be, with the times that it names. */
final class TimeDoubts {

    private static final int MOST_PROPOSALS = 14;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern COMPACT_BACKWARDS = TimeForms.pattern("(\\d{2})(\\d{2})((?:19|20)\\d{2})");
    /** «10/24»: a month and a year, most likely. */
    private static final Pattern MONTH_OF_YEAR = TimeForms.pattern("(0?[1-9]|1[0-2])[/.-]'?(1[3-9]|[2-4]\\d)");

    private static final Pattern SOME_YEAR = TimeForms.pattern("(?<![\\d./])((?:19|20)\\d{2})(?![\\d./]\\d|\\d)");
    static final Pattern SERIAL = TimeForms.pattern("[3-6]\\d{4}(?:\\.\\d+)?");

    private TimeDoubts() {}

    /** Why a text is no time, as exactly as can be said, with the times that it names. */
    static Doubt doubt(String text, String bare) {
        Optional<DateRanges.Range> range = DateRanges.read(bare);
        if (range.isPresent()) {
            return Doubt.of("date.several", text).with(proposals(range.get().times()));
        }
        if (SERIAL.matcher(bare).matches()) {
            return Doubt.of("date.serial", text).with(proposals(List.of(When.day(serial(bare)))));
        }
        Matcher backwards = COMPACT_BACKWARDS.matcher(bare);
        if (backwards.matches()
                && TimeForms.exists(
                        TimeForms.number(backwards, 3),
                        TimeForms.number(backwards, 2),
                        TimeForms.number(backwards, 1))) {
            return Doubt.of("date.compact", text)
                    .with(proposals(List.of(TimeForms.day(
                            TimeForms.number(backwards, 3),
                            TimeForms.number(backwards, 2),
                            TimeForms.number(backwards, 1)))));
        }
        List<TimeInText> found = TimeForms.all(bare);
        if (!found.isEmpty()) {
            return Doubt.of(found.size() == 1 ? "date.words" : "date.several", text)
                    .with(proposals(found.stream().map(TimeInText::when).toList()));
        }
        Matcher month = MONTH_OF_YEAR.matcher(bare);
        if (month.matches()) {
            return Doubt.of("date.unreadable", text)
                    .with(proposals(List.of(
                            When.month(YearMonth.of(TimeForms.year(month.group(2)), TimeForms.number(month, 1))))));
        }
        if (lacksOnlyTheYear(bare)) {
            return Doubt.of("date.noyear", text);
        }
        List<When> years = new ArrayList<>();
        Matcher year = SOME_YEAR.matcher(bare);
        while (year.find()) {
            years.add(When.year(TimeForms.number(year, 1)));
        }
        return Doubt.of("date.unreadable", text).with(proposals(years));
    }

    private static boolean lacksOnlyTheYear(String bare) {
        for (String year : List.of(" 2000", ".2000", "/2000")) {
            try {
                if (TimeForms.certain(bare + year).isPresent()
                        || Spans.read(bare + year).isPresent()) {
                    return bare.length() > 1;
                }
            } catch (DateTimeException e) {
                return false;
            }
        }
        return false;
    }

    private static List<Proposal> proposals(List<When> times) {
        return times.stream()
                .distinct()
                .limit(MOST_PROPOSALS)
                .map(TimeDoubts::proposal)
                .toList();
    }

    static Doubt asked(String text, List<YearMonth> span) {
        List<Proposal> proposals = new ArrayList<>();
        span.forEach(month -> proposals.add(proposal(When.month(month))));
        proposals.add(proposal(When.year(span.get(0).getYear())));
        return Doubt.of("date.span", text).with(proposals);
    }

    static Doubt odd(String text, When when) {
        return Doubt.of("date.odd", text, when);
    }

    static Proposal proposal(When when) {
        return new Proposal(when.text(), Doubt.said(when));
    }

    static LocalDate serial(String text) {
        return SERIAL_ZERO.plusDays(Integer.parseInt(text.substring(0, 5)));
    }
}
