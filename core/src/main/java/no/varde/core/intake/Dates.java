package no.varde.core.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.When;

/**
 * Times as people write them. A day, a month or a year is read as such; a week becomes the month that it lies in; what
 * lies in several months (a season, a quarter, a week across two) is asked, never guessed.
 */
final class Dates {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2069;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")\\.?";
    private static final String YEAR = "'?(\\d{4}|\\d{2})";
    private static final String GAP = "[\\s.,/-]*";

    private static final Pattern DMY =
            pattern("(?<![\\d./])(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4}|\\d{2})\\.?(?![\\d/])");
    private static final Pattern YMD = pattern(
            "(?<!\\d)(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?:[t ]+\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?z?)?(?![\\d/])");
    private static final Pattern D_MONTH_Y =
            pattern("(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*" + MONTH + "[\\s,]*" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_D_Y =
            pattern("(?<!\\p{L})" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,\\s*(\\d{4})(?!\\d)");
    private static final Pattern MONTH_Y = pattern("(?<!\\p{L})" + MONTH + "[\\s,-]*" + YEAR + "(?!\\d)");
    private static final Pattern M_Y = pattern("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern Y_M = pattern("(\\d{4})[-./](\\d{1,2})");
    private static final Pattern WEEK_Y =
            pattern("(?:i )?(?:uke|veke|vke|week|u|v|w)\\.?\\s*(?:nr\\.?\\s*)?(\\d{1,2})" + GAP + YEAR);
    private static final Pattern Y_WEEK = pattern("(\\d{4})" + GAP + "(?:uke|veke|week|u|v|w)\\.?\\s*(\\d{1,2})");
    private static final Pattern PART_Y = pattern(
            "(?:(\\d)\\.?\\s*(kvartal|kv|halvår|halvaar|tertial|quarter|half)|(q|k|h|t)\\s*(\\d))\\.?" + GAP + YEAR);
    private static final Pattern Y_PART = pattern(
            "(\\d{4})" + GAP + "(?:(\\d)\\.?\\s*(kvartal|kv|halvår|tertial|quarter|half)|(q|k|h|t)\\s*(\\d))\\.?");
    private static final Pattern SEASON_Y = pattern("(?:i |på |til |tidlig(?:e|t)? |tidleg |sein |sen |early |late )*"
            + "(vår|våren|vårhalvåret|sommer|sommeren|sommar|sommaren|høst|høsten|haust|hausten|vinter|vinteren|vinterhalvåret|spring|summer|"
            + "autumn|fall|winter|jul|jula|påske|påska)" + GAP + YEAR);
    private static final Pattern ALONE = pattern("(?:i |år |året |in )?(\\d{4})");
    private static final Pattern SERIAL = pattern("[3-6]\\d{4}(?:\\.\\d+)?");
    private static final Pattern ABOUT = pattern(
            "^(?:ca\\.?|cirka|omtrent|rundt|om lag|tentativt|trolig|truleg|fra og med|frå og med|f\\.?o\\.?m\\.?|t\\.?o\\.?m\\.?|til og med|"
                    + "fra|frå|innen|innan|før|etter|pr\\.?|per|den|dato:?|primo|medio|ultimo|start(?:en av)?|slutten av|slutt|tidlig i|tidleg i|begynnelsen av|midten av|utgangen av|i løpet av|by|end of|early|late|mid)\\s+");
    private static final Pattern UNCERTAIN = pattern(
            "^(?:ca|cirka|omtrent|rundt|om lag|tentativt|trolig|truleg|før|etter|primo|medio|ultimo|start|slutt|tidl|begynnelsen|midten|utgangen|i løpet|end of|early|late|mid).*");
    private static final Pattern DATE_TIME_TAIL = pattern("\\s+(?:kl\\.?\\s*)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?$");

    private Dates() {}

    /** Reads a cell of a date column. */
    static Reading<When> read(CellText cell) {
        String text = Words.strip(cell.text());
        if (cell.kind() == CellText.Kind.DATE) {
            return typed(text);
        }
        if (cell.kind() == CellText.Kind.NUMBER && SERIAL.matcher(text).matches()) {
            return Reading.of(When.day(serial(text)));
        }
        return read(text);
    }

    private static Reading<When> typed(String text) {
        try {
            When when = When.parse(text);
            return plausible(when) ? Reading.of(when) : Reading.doubt(odd(text, when));
        } catch (DateTimeException e) {
            return Reading.doubt(Doubt.of("date.unreadable", text));
        }
    }

    /** Reads text that should be one time and nothing else. */
    static Reading<When> read(String text) {
        if (Marks.isNothing(text)) {
            return Reading.nothing();
        }
        String lower = Words.oneLine(text).toLowerCase(Locale.ROOT);
        String bare = lower;
        for (Matcher about = ABOUT.matcher(bare); about.find(); about = ABOUT.matcher(bare)) {
            bare = bare.substring(about.end());
        }
        bare = DATE_TIME_TAIL.matcher(bare).replaceFirst("").replaceFirst("[.,]$", "");
        boolean keep = UNCERTAIN.matcher(lower).matches() && !bare.equals(lower);
        try {
            Optional<Reading<When>> reading = whole(text, bare);
            if (reading.isPresent()) {
                return reading.get().kept(keep);
            }
        } catch (DateTimeException e) {
            return Reading.doubt(Doubt.of("date.impossible", text));
        }
        if (SERIAL.matcher(bare).matches()) {
            When day = When.day(serial(bare));
            return Reading.doubt(Doubt.of("date.serial", text).with(List.of(proposal(day))));
        }
        List<Found> found = all(bare);
        if (found.size() == 1) {
            return plausible(found.get(0).when())
                    ? Reading.of(found.get(0).when()).kept(true)
                    : Reading.doubt(odd(text, found.get(0).when()));
        } else if (found.size() > 1) {
            return Reading.doubt(Doubt.of("date.several", text)
                    .with(found.stream()
                            .map(each -> proposal(each.when()))
                            .distinct()
                            .toList()));
        }
        return Reading.doubt(Doubt.of("date.unreadable", text));
    }

    private static Optional<Reading<When>> whole(String text, String bare) {
        Matcher m = DMY.matcher(bare);
        if (m.matches()) {
            return Optional.of(dayMonthYear(text, number(m, 1), number(m, 2), year(m.group(3))));
        }
        Optional<When> certain = certain(bare);
        if (certain.isPresent()) {
            When when = certain.get();
            return Optional.of(plausible(when) ? Reading.of(when) : Reading.doubt(odd(text, when)));
        }
        return spans(bare)
                .map(span -> span.size() == 1
                        ? Reading.of(When.month(span.get(0)))
                        : Reading.<When>doubt(asked(text, span)));
    }

    private static Optional<When> certain(String bare) {
        Matcher m = YMD.matcher(bare);
        if (m.matches()) {
            return Optional.of(day(number(m, 1), number(m, 2), number(m, 3)));
        }
        m = D_MONTH_Y.matcher(bare);
        if (m.matches()) {
            return Optional.of(day(year(m.group(3)), month(m.group(2)), number(m, 1)));
        }
        m = MONTH_D_Y.matcher(bare);
        if (m.matches()) {
            return Optional.of(day(number(m, 3), month(m.group(1)), number(m, 2)));
        }
        m = MONTH_Y.matcher(bare);
        if (m.matches()) {
            return Optional.of(When.month(YearMonth.of(year(m.group(2)), month(m.group(1)))));
        }
        m = Y_M.matcher(bare);
        if (m.matches()) {
            return Optional.of(When.month(YearMonth.of(number(m, 1), number(m, 2))));
        }
        m = M_Y.matcher(bare);
        if (m.matches()) {
            return Optional.of(When.month(YearMonth.of(number(m, 2), number(m, 1))));
        }
        m = ALONE.matcher(bare);
        return m.matches() ? Optional.of(When.year(number(m, 1))) : Optional.empty();
    }

    /** The months in which a week, a quarter or a season lies. */
    private static Optional<List<YearMonth>> spans(String bare) {
        Matcher m = WEEK_Y.matcher(bare);
        if (m.matches()) {
            return Optional.of(week(year(m.group(2)), number(m, 1)));
        }
        m = Y_WEEK.matcher(bare);
        if (m.matches()) {
            return Optional.of(week(number(m, 1), number(m, 2)));
        }
        m = PART_Y.matcher(bare);
        if (m.matches()) {
            return Optional.of(part(
                    m.group(2) == null ? m.group(3) : m.group(2),
                    Integer.parseInt(m.group(1) == null ? m.group(4) : m.group(1)),
                    year(m.group(5))));
        }
        m = Y_PART.matcher(bare);
        if (m.matches()) {
            return Optional.of(part(
                    m.group(3) == null ? m.group(4) : m.group(3),
                    Integer.parseInt(m.group(2) == null ? m.group(5) : m.group(2)),
                    number(m, 1)));
        }
        m = SEASON_Y.matcher(bare);
        return m.matches() ? Optional.of(season(m.group(1), year(m.group(2)))) : Optional.empty();
    }

    private static List<YearMonth> week(int year, int week) {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        if (week < 1 || week > fourth.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            throw new DateTimeException("No week " + week + " in " + year);
        }
        LocalDate thursday =
                fourth.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.DayOfWeek.THURSDAY);
        YearMonth first = YearMonth.from(thursday.minusDays(3));
        YearMonth last = YearMonth.from(thursday.plusDays(3));
        return first.equals(last) ? List.of(first) : List.of(first, last);
    }

    private static List<YearMonth> part(String kind, int number, int year) {
        int length = kind.startsWith("q") || kind.startsWith("k") ? 3 : kind.startsWith("t") ? 4 : 6;
        if (number < 1 || number > 12 / length) {
            throw new DateTimeException("No part " + number + " of a year");
        }
        return from(YearMonth.of(year, (number - 1) * length + 1), length);
    }

    private static List<YearMonth> season(String word, int year) {
        if (word.startsWith("vinter") || word.equals("winter")) {
            return List.of(YearMonth.of(year, 1), YearMonth.of(year, 2), YearMonth.of(year, 12));
        } else if (word.startsWith("jul")) {
            return List.of(YearMonth.of(year, 12), YearMonth.of(year, 7));
        } else if (word.startsWith("påsk")) {
            return from(YearMonth.of(year, 3), 2);
        } else if (word.startsWith("v") || word.equals("spring")) {
            return from(YearMonth.of(year, 3), 3);
        } else if (word.startsWith("s")) {
            return from(YearMonth.of(year, 6), 3);
        }
        return from(YearMonth.of(year, 9), 3);
    }

    private static List<YearMonth> from(YearMonth first, int months) {
        List<YearMonth> all = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            all.add(first.plusMonths(i));
        }
        return all;
    }

    private static Reading<When> dayMonthYear(String text, int day, int month, int year) {
        if (month > 12 && day <= 12) {
            return Reading.doubt(Doubt.of("date.american", text).with(List.of(proposal(day(year, day, month)))));
        }
        When when = day(year, month, day);
        return plausible(when) ? Reading.of(when) : Reading.doubt(odd(text, when));
    }

    private static Doubt asked(String text, List<YearMonth> span) {
        List<Proposal> proposals = new ArrayList<>();
        span.forEach(month -> proposals.add(proposal(When.month(month))));
        proposals.add(proposal(When.year(span.get(0).getYear())));
        return Doubt.of("date.span", text).with(proposals);
    }

    private static Doubt odd(String text, When when) {
        return Doubt.of("date.odd", text, when);
    }

    static Proposal proposal(When when) {
        return new Proposal(when.text(), Doubt.said(when));
    }

    private static boolean plausible(When when) {
        int year = when.earliest().map(LocalDate::getYear).orElse(0);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Every day, month with a name, and bare year that stands somewhere in a text, in order. */
    static List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text.toLowerCase(Locale.ROOT));
        collect(DMY, rest, found, m -> day(year(m.group(3)), number(m, 2), number(m, 1)));
        collect(YMD, rest, found, m -> day(number(m, 1), number(m, 2), number(m, 3)));
        collect(D_MONTH_Y, rest, found, m -> day(year(m.group(3)), month(m.group(2)), number(m, 1)));
        collect(MONTH_Y, rest, found, m -> When.month(YearMonth.of(year(m.group(2)), month(m.group(1)))));
        found.sort(java.util.Comparator.comparingInt(Found::from));
        return found;
    }

    private static void collect(
            Pattern pattern, StringBuilder rest, List<Found> found, java.util.function.Function<Matcher, When> reader) {
        Matcher m = pattern.matcher(rest);
        while (m.find()) {
            try {
                found.add(new Found(reader.apply(m), m.start(), m.end()));
                for (int i = m.start(); i < m.end(); i++) {
                    rest.setCharAt(i, ' ');
                }
                m.reset(rest);
            } catch (DateTimeException e) {
                // Not a day that exists: what was written stays in the text, and is asked about there.
            }
        }
    }

    /** A time in a text, from and until which character. */
    record Found(When when, int from, int until) {}

    private static LocalDate serial(String text) {
        return SERIAL_ZERO.plusDays(Integer.parseInt(text.substring(0, 5)));
    }

    private static When day(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static int month(String word) {
        return MONTHS.getOrDefault(word, 1);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    }

    private static Map<String, Integer> months() {
        List<List<String>> words = List.of(
                List.of("januar", "january", "jan"),
                List.of("februar", "february", "feb"),
                List.of("mars", "march", "mar"),
                List.of("april", "apr"),
                List.of("mai", "may"),
                List.of("juni", "june", "jun"),
                List.of("juli", "july"),
                List.of("august", "aug"),
                List.of("september", "sept", "sep"),
                List.of("oktober", "october", "okt", "oct"),
                List.of("november", "nov"),
                List.of("desember", "december", "des", "dec"));
        Map<String, Integer> months = new java.util.LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i)) {
                months.put(word, i + 1);
            }
        }
        return months;
    }
}
