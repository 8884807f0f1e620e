package no.varde.core.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
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
    private static final int MOST_PROPOSALS = 14;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final Map<String, Integer> MONTHS = months();
    static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")\\.?";
    private static final String YEAR = "'?(\\d{4}|\\d{2})";

    private static final Pattern DMY =
            pattern("(?<![\\d./])(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4}|\\d{2})"
                    // A day that follows a case, as in «sak 12/11 - 22.06.23», has its own year.
                    + "(?!\\s?\\.\\s?\\d|\\.?\\s?" + MONTH + ")\\.?(?![\\d/])");
    /** «22/6 2023», but not «5/23 2023», which is a case. */
    private static final Pattern D_M_SPACE_Y =
            pattern("(?<![\\d./])(\\d{1,2})[/.](\\d{1,2})\\s+((?:19|20)\\d{2})(?![\\d/])");

    private static final Pattern YMD = pattern(
            "(?<!\\d)(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?:[t ]+\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?z?)?(?![\\d/])");
    private static final Pattern TWO_YEARS = pattern(
            "(?<![\\d./-])(20\\d{2}|(?<=årsskiftet |skoleåret |studieåret |sesongen |vinteren |vintaren )\\d{2})/(\\d{2})(?![\\d./-])");
    /** «24-05-12»: with the year first or last. */
    private static final Pattern YEAR_FIRST = pattern("(\\d{2})-(\\d{2})-(\\d{2})");
    /** «10/24»: a month and a year, most likely. */
    private static final Pattern MONTH_OF_YEAR = pattern("(0?[1-9]|1[0-2])[/.-]'?(1[3-9]|[2-4]\\d)");

    private static final Pattern D_DASH_MONTH_Y = pattern("(?<![\\d-])(\\d{1,2})-" + MONTH + "-" + YEAR + "(?!\\d)");
    private static final Pattern D_MONTH_Y = pattern(
            "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*" + MONTH + "[\\s,]*(?:(?<=\\s)-\\s?)?" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_D_Y =
            pattern("(?<!\\p{L})" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,\\s*(\\d{4})(?!\\d)");
    private static final Pattern MONTH_Y = pattern("(?<!\\p{L})" + MONTH + "[\\s,-]*" + YEAR + "(?!\\d)");
    private static final Pattern M_Y = pattern("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern Y_M = pattern("(\\d{4})[-./](\\d{1,2})");
    private static final Pattern ALONE = pattern("(?:i |år |året |in )?(\\d{4})");
    private static final Pattern COMPACT = pattern("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern COMPACT_BACKWARDS = pattern("(\\d{2})(\\d{2})((?:19|20)\\d{2})");
    private static final Pattern SOME_YEAR = pattern("(?<![\\d./])((?:19|20)\\d{2})(?![\\d./]\\d|\\d)");
    private static final Pattern WEEKDAY = pattern(
            "^(?:(?:man|tirs|ons|tors|fre|lør|søn|måndag|tys|lau|laur|sun|mon|tues|wednes|thurs|fri|satur)da[gy](?:en)?|måndag),?\\s+");
    private static final Pattern SLASHED = pattern("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final Pattern BOUND =
            pattern("^(?:etter|tidligst|tidlegast|ikke før|ikkje før|after|not before)\\s+");

    /** Words and signs beside a time by which it is not simply that time. */
    private static final Pattern MORE = pattern("[-–—/?]|\\b(?:til|to|ikke|ikkje|not|eller|or)\\b");

    /** Words before a time that say no more than that something begins or ends then. */
    private static final Pattern BEFORE_IT = pattern(
            "\\b(?:oppstart\\p{L}*|start\\p{L}*|planlag[td]|fra|frå|med|og|fom|den|dato|i|på|av|pilot\\p{L}*|prøve\\p{L}*|innføring\\p{L}*|innført|iverksatt|iverksett\\p{L}*|igangsatt|igangsett\\p{L}*|i gang|vedtatt|vedteke|siden|sidan|ferdig\\p{L}*|frist|slutt\\p{L}*|avslutt\\p{L}*"
                    + "|evaluer\\p{L}*|gjennomført|fullført|senest|seinast|innen|innan|ca|rundt|uke|veke|week|from|since|started?|starting|begins?|began|done|due|by|deadline|planned|the|møte\\p{L}*|vedtak\\p{L}*|oppdatert|revidert|\\d+)\\b");

    /** Words after a time by which it does not hold, or not for certain. */
    private static final Pattern AFTER_IT = pattern(
            "\\b(?:utsatt|utsett|postponed|delayed|forsink\\p{L}*|forseink\\p{L}*|avlyst|stopp\\p{L}*|stans\\p{L}*|flytt\\p{L}*|forskjøvet|kanskje|avhengig|dersom|hvis|viss|foreløpig|førebels|opprinnelig|opphavleg|tidligere|tidlegare|endret|endra|moved|originally|if|cancelled|tentativ\\p{L}*|usikker\\p{L}*|depends|maybe)\\b");

    /** From here on two figures that stand first can be a year. */
    private static final int YEAR_LIKELY = 2018;

    private static final Pattern SERIAL = pattern("[3-6]\\d{4}(?:\\.\\d+)?");
    private static final Pattern ABOUT = pattern(
            "^(?:ca\\.?|cirka|omtrent|rundt|om lag|tentativt|trolig|truleg|fra og med|frå og med|f\\.?o\\.?m\\.?|t\\.?o\\.?m\\.?|til og med|"
                    + "fra|frå|innen|innan|før|etter|pr\\.?|per|den|dato:?|senest|seinast|tidlig|tidleg|sent i|seint i|primo|medio|ultimo|start(?:en av)?|slutten av|slutt|tidlig i|tidleg i|begynnelsen av|midten av|utgangen av|i løpet av|ila\\.?|i\\.l\\.a\\.?|by|end of|early|late|mid)\\s+");
    private static final Pattern UNCERTAIN = pattern(
            "^(?:ca|cirka|omtrent|rundt|om lag|tentativt|trolig|truleg|før|etter|primo|medio|ultimo|start|slutt|tidl|begynnelsen|midten|utgangen|i løpet|ila|i\\.l\\.a|sent|seint|end of|early|late|mid).*");
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

    /** The question to a day like «02/01/2025» in a sheet where others have the month first; empty for all else. */
    static Optional<Reading<When>> monthFirst(CellText cell) {
        Matcher slashed = SLASHED.matcher(Words.strip(cell.text()));
        if (cell.kind() != CellText.Kind.TEXT || !slashed.matches()) {
            return Optional.empty();
        }
        int first = number(slashed, 1);
        int second = number(slashed, 2);
        int year = year(slashed.group(3));
        if (first == second || !exists(year, first, second) || !exists(year, second, first)) {
            return Optional.empty();
        }
        return Optional.of(Reading.doubt(Doubt.of("date.order", Words.oneLine(cell.text()))
                .with(List.of(proposal(day(year, first, second)), proposal(day(year, second, first))))));
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
        String lower = twoYears(Words.oneLine(text).toLowerCase(Locale.ROOT));
        String bare = lower;
        if (BOUND.matcher(bare).find()) {
            return bound(text, BOUND.matcher(bare).replaceFirst(""));
        }
        Optional<List<YearMonth>> partOfSeason = Spans.partOfSeason(lower);
        if (partOfSeason.isPresent()) {
            return Reading.doubt(asked(text, partOfSeason.get()));
        }
        for (Matcher about = ABOUT.matcher(bare); about.find(); about = ABOUT.matcher(bare)) {
            bare = bare.substring(about.end());
        }
        bare = WEEKDAY.matcher(bare).replaceFirst("");
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
        Optional<When> oneMonth = oneMonth(bare);
        if (oneMonth.isPresent()) {
            return Reading.of(oneMonth.get()).kept(keep);
        }
        List<Found> found = all(bare);
        boolean saidOnce = found.size() == 1
                && plausible(found.get(0).when())
                && DateRanges.read(bare).isEmpty()
                && !MORE.matcher(without(bare, found)).find()
                && isPlain(bare, found.get(0));
        return saidOnce ? Reading.of(found.get(0).when()).kept(true) : Reading.doubt(doubt(text, bare));
    }

    /** «2025/26» and «årsskiftet 25/26» with both years whole. */
    private static String twoYears(String lower) {
        Matcher years = TWO_YEARS.matcher(lower);
        if (!years.find()) {
            return lower;
        }
        int first = year(years.group(1));
        return first % 100 + 1 == number(years, 2) ? years.replaceFirst(first + "/" + (first + 1)) : lower;
    }

    /** Whether the words around a time leave it as it is: «01.03.2025 i sone nord», but not «utsatt fra 01.03.2025». */
    private static boolean isPlain(String bare, Found time) {
        String before = BEFORE_IT.matcher(bare.substring(0, time.from())).replaceAll("");
        return Words.normal(before).isEmpty()
                && !AFTER_IT.matcher(bare.substring(time.until())).find();
    }

    /** The month in which both ends of a range lie, as those of «uke 23-24 2025» do; else empty. */
    static Optional<When> oneMonth(String bare) {
        return DateRanges.read(bare)
                .filter(range -> range.from().size() == 1 && range.from().equals(range.to()))
                .map(range -> range.from().get(0))
                .filter(when -> when.precision() == When.Precision.MONTH && plausible(when));
    }

    /** A text with spaces in the place of its times. */
    static String without(String text, List<Found> times) {
        StringBuilder bare = new StringBuilder(text);
        for (Found time : times) {
            for (int i = time.from(); i < time.until(); i++) {
                bare.setCharAt(i, ' ');
            }
        }
        return bare.toString();
    }

    /** «Etter sommeren 2025» tells a bound and not a time; the time named is proposed. */
    private static Reading<When> bound(String text, String rest) {
        Reading<When> named = read(rest);
        List<Proposal> proposals = named.doubt()
                .map(Doubt::proposals)
                .orElseGet(() -> named.values().stream().map(Dates::proposal).toList());
        return Reading.doubt(Doubt.of("date.bound", text).with(proposals));
    }

    /** Why a text is no time, as exactly as can be said, with the times that it names. */
    private static Doubt doubt(String text, String bare) {
        Optional<DateRanges.Range> range = DateRanges.read(bare);
        if (range.isPresent()) {
            return Doubt.of("date.several", text).with(proposals(range.get().times()));
        }
        if (SERIAL.matcher(bare).matches()) {
            return Doubt.of("date.serial", text).with(proposals(List.of(When.day(serial(bare)))));
        }
        Matcher backwards = COMPACT_BACKWARDS.matcher(bare);
        if (backwards.matches() && exists(number(backwards, 3), number(backwards, 2), number(backwards, 1))) {
            return Doubt.of("date.compact", text)
                    .with(proposals(List.of(day(number(backwards, 3), number(backwards, 2), number(backwards, 1)))));
        }
        List<Found> found = all(bare);
        if (!found.isEmpty()) {
            return Doubt.of(found.size() == 1 ? "date.words" : "date.several", text)
                    .with(proposals(found.stream().map(Found::when).toList()));
        }
        Matcher month = MONTH_OF_YEAR.matcher(bare);
        if (month.matches()) {
            return Doubt.of("date.unreadable", text)
                    .with(proposals(List.of(When.month(YearMonth.of(year(month.group(2)), number(month, 1))))));
        }
        if (lacksOnlyTheYear(bare)) {
            return Doubt.of("date.noyear", text);
        }
        List<When> years = new ArrayList<>();
        Matcher year = SOME_YEAR.matcher(bare);
        while (year.find()) {
            years.add(When.year(number(year, 1)));
        }
        return Doubt.of("date.unreadable", text).with(proposals(years));
    }

    private static boolean lacksOnlyTheYear(String bare) {
        for (String year : List.of(" 2000", ".2000", "/2000")) {
            try {
                if (certain(bare + year).isPresent() || Spans.read(bare + year).isPresent()) {
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
                .map(Dates::proposal)
                .toList();
    }

    private static Optional<Reading<When>> whole(String text, String bare) {
        Matcher m = DMY.matcher(bare);
        Matcher first = YEAR_FIRST.matcher(bare);
        if (first.matches()
                && year(first.group(1)) >= YEAR_LIKELY
                && exists(year(first.group(1)), number(first, 2), number(first, 3))
                && exists(year(first.group(3)), number(first, 2), number(first, 1))
                && !first.group(1).equals(first.group(3))) {
            return Optional.of(Reading.doubt(Doubt.of("date.yearfirst", text)
                    .with(List.of(
                            proposal(day(year(first.group(1)), number(first, 2), number(first, 3))),
                            proposal(day(year(first.group(3)), number(first, 2), number(first, 1)))))));
        }
        if (m.matches()) {
            return Optional.of(dayMonthYear(text, number(m, 1), number(m, 2), year(m.group(3))));
        }
        Optional<When> certain = certain(bare);
        if (certain.isPresent()) {
            When when = certain.get();
            return Optional.of(plausible(when) ? Reading.of(when) : Reading.doubt(odd(text, when)));
        }
        return Spans.read(bare)
                .map(span -> span.size() == 1
                        ? Reading.of(When.month(span.get(0)))
                        : Reading.<When>doubt(asked(text, span)));
    }

    /**
     * A day, a month or a year in lower case and without words around it; empty when the text is none.
     *
     * @throws DateTimeException when there is no such day or month
     */
    static Optional<When> certain(String bare) {
        Matcher m = YMD.matcher(bare);
        if (m.matches()) {
            return Optional.of(day(number(m, 1), number(m, 2), number(m, 3)));
        }
        for (Pattern pattern : List.of(D_MONTH_Y, D_DASH_MONTH_Y)) {
            m = pattern.matcher(bare);
            if (m.matches()) {
                return Optional.of(day(year(m.group(3)), month(m.group(2)), number(m, 1)));
            }
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
        m = COMPACT.matcher(bare);
        if (m.matches() && exists(number(m, 1), number(m, 2), number(m, 3))) {
            return Optional.of(day(number(m, 1), number(m, 2), number(m, 3)));
        }
        m = DMY.matcher(bare);
        if (m.matches()) {
            return Optional.of(day(year(m.group(3)), number(m, 2), number(m, 1)));
        }
        m = D_M_SPACE_Y.matcher(bare);
        if (m.matches()) {
            return Optional.of(day(number(m, 3), number(m, 2), number(m, 1)));
        }
        m = ALONE.matcher(bare);
        return m.matches() ? Optional.of(When.year(number(m, 1))) : Optional.empty();
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

    /** Every day and every month with a name that stands somewhere in a text, in order; see {@link Moments} for more. */
    static List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text.toLowerCase(Locale.ROOT));
        collect(DMY, rest, found, m -> day(year(m.group(3)), number(m, 2), number(m, 1)));
        collect(YMD, rest, found, m -> day(number(m, 1), number(m, 2), number(m, 3)));
        collect(D_M_SPACE_Y, rest, found, m -> day(number(m, 3), number(m, 2), number(m, 1)));
        collect(D_DASH_MONTH_Y, rest, found, m -> day(year(m.group(3)), month(m.group(2)), number(m, 1)));
        collect(D_MONTH_Y, rest, found, m -> day(year(m.group(3)), month(m.group(2)), number(m, 1)));
        collect(MONTH_Y, rest, found, m -> When.month(YearMonth.of(year(m.group(2)), month(m.group(1)))));
        found.sort(java.util.Comparator.comparingInt(Found::from));
        return found;
    }

    private static void collect(
            Pattern pattern, StringBuilder rest, List<Found> found, java.util.function.Function<Matcher, When> reader) {
        Matcher m = pattern.matcher(rest);
        for (int from = 0; m.find(from); ) {
            from = m.start() + 1;
            try {
                found.add(new Found(reader.apply(m), m.start(), m.end()));
                for (int i = m.start(); i < m.end(); i++) {
                    rest.setCharAt(i, ' ');
                }
            } catch (DateTimeException e) {
                // Not a day that exists: what was written stays in the text, and is asked about there.
            }
        }
    }

    /**
     * A time in a text.
     *
     * @param meant what it may mean, in order: one time, or the months of a week, a quarter or a season
     * @param from at which character it begins
     * @param until before which character it ends
     */
    record Found(List<When> meant, int from, int until) {

        Found(When when, int from, int until) {
            this(List.of(when), from, until);
        }

        /** The time, or the first that it may mean. */
        When when() {
            return meant.get(0);
        }

        boolean isCertain() {
            return meant.size() == 1;
        }
    }

    private static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

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
