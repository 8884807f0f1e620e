package no.varde.core.intake;

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
 * Times as people write them. A day, a month or a year is read as such; a week becomes the month that it lies in; what
 * lies in several months (a season, a quarter, a week across two) is asked, never guessed.
 */
final class Dates {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2069;

    private static final Pattern WEEKDAY = TimeForms.pattern(
            "^(?:(?:man|tirs|ons|tors|fre|lør|søn|måndag|tys|lau|laur|sun|mon|tues|wednes|thurs|fri|satur)da[gy](?:en)?|måndag),?\\s+");
    private static final Pattern SLASHED = TimeForms.pattern("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final Pattern BOUND =
            TimeForms.pattern("^(?:etter|tidligst|tidlegast|ikke før|ikkje før|after|not before)\\s+");

    /** Words and signs beside a time by which it is not simply that time. */
    private static final Pattern MORE = TimeForms.pattern("[-–—/?]|\\b(?:til|to|ikke|ikkje|not|eller|or)\\b");

    /** Words before a time that say no more than that something begins or ends then. */
    private static final Pattern BEFORE_IT = TimeForms.pattern(
            "\\b(?:oppstart\\p{L}*|start\\p{L}*|planlag[td]|fra|frå|med|og|fom|den|dato|i|på|av|pilot\\p{L}*|prøve\\p{L}*|innføring\\p{L}*|innført|iverksatt|iverksett\\p{L}*|igangsatt|igangsett\\p{L}*|i gang|vedtatt|vedteke|siden|sidan|ferdig\\p{L}*|frist|slutt\\p{L}*|avslutt\\p{L}*"
                    + "|evaluer\\p{L}*|gjennomført|fullført|senest|seinast|innen|innan|ca|rundt|uke|veke|week|from|since|started?|starting|begins?|began|done|due|by|deadline|planned|the|møte\\p{L}*|vedtak\\p{L}*|oppdatert|revidert|\\d+)\\b");

    /** Words after a time by which it does not hold, or not for certain. */
    private static final Pattern AFTER_IT = TimeForms.pattern(
            "\\b(?:utsatt|utsett|postponed|delayed|forsink\\p{L}*|forseink\\p{L}*|avlyst|stopp\\p{L}*|stans\\p{L}*|flytt\\p{L}*|forskjøvet|kanskje|avhengig|dersom|hvis|viss|foreløpig|førebels|opprinnelig|opphavleg|tidligere|tidlegare|endret|endra|moved|originally|if|cancelled|tentativ\\p{L}*|usikker\\p{L}*|depends|maybe)\\b");

    /** From here on two figures that stand first can be a year. */
    private static final int YEAR_LIKELY = 2018;

    private static final Pattern ABOUT = TimeForms.pattern(
            "^(?:ca\\.?|cirka|omtrent|rundt|om lag|tentativt|trolig|truleg|fra og med|frå og med|f\\.?o\\.?m\\.?|t\\.?o\\.?m\\.?|til og med|"
                    + "fra|frå|innen|innan|før|etter|pr\\.?|per|den|dato:?|senest|seinast|tidlig|tidleg|sent i|seint i|primo|medio|ultimo|start(?:en av)?|slutten av|slutt|tidlig i|tidleg i|begynnelsen av|midten av|utgangen av|i løpet av|ila\\.?|i\\.l\\.a\\.?|by|end of|early|late|mid)\\s+");
    private static final Pattern UNCERTAIN = TimeForms.pattern(
            "^(?:ca|cirka|omtrent|rundt|om lag|tentativt|trolig|truleg|før|etter|primo|medio|ultimo|start|slutt|tidl|begynnelsen|midten|utgangen|i løpet|ila|i\\.l\\.a|sent|seint|end of|early|late|mid).*");
    private static final Pattern DATE_TIME_TAIL =
            TimeForms.pattern("\\s+(?:kl\\.?\\s*)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?$");

    private static final Pattern TWO_YEARS = TimeForms.pattern(
            "(?<![\\d./-])(20\\d{2}|(?<=årsskiftet |skoleåret |studieåret |sesongen |vinteren |vintaren )\\d{2})/(\\d{2})(?![\\d./-])");
    /** «24-05-12»: with the year first or last. */
    private static final Pattern YEAR_FIRST = TimeForms.pattern("(\\d{2})-(\\d{2})-(\\d{2})");

    private Dates() {}

    /** Reads a cell of a date column. */
    static Reading<When> read(CellText cell) {
        String text = Words.strip(cell.text());
        if (cell.kind() == CellText.Kind.DATE) {
            return typed(text);
        }
        if (cell.kind() == CellText.Kind.NUMBER
                && TimeDoubts.SERIAL.matcher(text).matches()) {
            return Reading.of(When.day(TimeDoubts.serial(text)));
        }
        return read(text);
    }

    /** The question to a day like «02/01/2025» in a sheet where others have the month first; empty for all else. */
    static Optional<Reading<When>> monthFirst(CellText cell) {
        Matcher slashed = SLASHED.matcher(Words.strip(cell.text()));
        if (cell.kind() != CellText.Kind.TEXT || !slashed.matches()) {
            return Optional.empty();
        }
        int first = TimeForms.number(slashed, 1);
        int second = TimeForms.number(slashed, 2);
        int year = TimeForms.year(slashed.group(3));
        if (first == second || !TimeForms.exists(year, first, second) || !TimeForms.exists(year, second, first)) {
            return Optional.empty();
        }
        return Optional.of(Reading.doubt(Doubt.of("date.order", Words.oneLine(cell.text()))
                .with(List.of(
                        TimeDoubts.proposal(TimeForms.day(year, first, second)),
                        TimeDoubts.proposal(TimeForms.day(year, second, first))))));
    }

    private static Reading<When> typed(String text) {
        try {
            When when = When.parse(text);
            return plausible(when) ? Reading.of(when) : Reading.doubt(TimeDoubts.odd(text, when));
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
            return Reading.doubt(TimeDoubts.asked(text, partOfSeason.get()));
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
        List<TimeInText> found = TimeForms.all(bare);
        boolean saidOnce = found.size() == 1
                && plausible(found.get(0).when())
                && DateRanges.read(bare).isEmpty()
                && !MORE.matcher(TimeForms.without(bare, found)).find()
                && isPlain(bare, found.get(0));
        return saidOnce ? Reading.of(found.get(0).when()).kept(true) : Reading.doubt(TimeDoubts.doubt(text, bare));
    }

    /** «2025/26» and «årsskiftet 25/26» with both years whole. */
    private static String twoYears(String lower) {
        Matcher years = TWO_YEARS.matcher(lower);
        if (!years.find()) {
            return lower;
        }
        int first = TimeForms.year(years.group(1));
        return first % 100 + 1 == TimeForms.number(years, 2) ? years.replaceFirst(first + "/" + (first + 1)) : lower;
    }

    /** Whether the words around a time leave it as it is: «01.03.2025 i sone nord», but not «utsatt fra 01.03.2025». */
    private static boolean isPlain(String bare, TimeInText time) {
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

    /** «Etter sommeren 2025» tells a bound and not a time; the time named is proposed. */
    private static Reading<When> bound(String text, String rest) {
        Reading<When> named = read(rest);
        List<Proposal> proposals = named.doubt()
                .map(Doubt::proposals)
                .orElseGet(
                        () -> named.values().stream().map(TimeDoubts::proposal).toList());
        return Reading.doubt(Doubt.of("date.bound", text).with(proposals));
    }

    private static Optional<Reading<When>> whole(String text, String bare) {
        Matcher m = TimeForms.DMY.matcher(bare);
        Matcher first = YEAR_FIRST.matcher(bare);
        if (first.matches()
                && TimeForms.year(first.group(1)) >= YEAR_LIKELY
                && TimeForms.exists(
                        TimeForms.year(first.group(1)), TimeForms.number(first, 2), TimeForms.number(first, 3))
                && TimeForms.exists(
                        TimeForms.year(first.group(3)), TimeForms.number(first, 2), TimeForms.number(first, 1))
                && !first.group(1).equals(first.group(3))) {
            return Optional.of(Reading.doubt(Doubt.of("date.yearfirst", text)
                    .with(List.of(
                            TimeDoubts.proposal(TimeForms.day(
                                    TimeForms.year(first.group(1)),
                                    TimeForms.number(first, 2),
                                    TimeForms.number(first, 3))),
                            TimeDoubts.proposal(TimeForms.day(
                                    TimeForms.year(first.group(3)),
                                    TimeForms.number(first, 2),
                                    TimeForms.number(first, 1)))))));
        }
        if (m.matches()) {
            return Optional.of(
                    dayMonthYear(text, TimeForms.number(m, 1), TimeForms.number(m, 2), TimeForms.year(m.group(3))));
        }
        Optional<When> certain = TimeForms.certain(bare);
        if (certain.isPresent()) {
            When when = certain.get();
            return Optional.of(plausible(when) ? Reading.of(when) : Reading.doubt(TimeDoubts.odd(text, when)));
        }
        return Spans.read(bare)
                .map(span -> span.size() == 1
                        ? Reading.of(When.month(span.get(0)))
                        : Reading.<When>doubt(TimeDoubts.asked(text, span)));
    }

    private static Reading<When> dayMonthYear(String text, int day, int month, int year) {
        if (month > 12 && day <= 12) {
            return Reading.doubt(Doubt.of("date.american", text)
                    .with(List.of(TimeDoubts.proposal(TimeForms.day(year, day, month)))));
        }
        When when = TimeForms.day(year, month, day);
        return plausible(when) ? Reading.of(when) : Reading.doubt(TimeDoubts.odd(text, when));
    }

    private static boolean plausible(When when) {
        int year = when.earliest().map(LocalDate::getYear).orElse(0);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
