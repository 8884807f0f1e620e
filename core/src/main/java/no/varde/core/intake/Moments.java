package no.varde.core.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;

/**
 * Times that stand among other words, of every kind: days, months, years, and the weeks, quarters and seasons that may
 * mean several months. The years of a plan («HØP 2024–2027», «budsjett 2025») are no time, and neither is the number of
 * a case.
 */
final class Moments {

    private static final Pattern RANGE = pattern("(?<![\\p{L}\\d./])(?:"
            + "(?:uke|veke|week|u)\\.?\\s*\\d{1,2}\\s*(?:[-–—/]|og|and)\\s*\\d{1,2}[\\s,/]*\\d{4}"
            + "|" + TimeForms.MONTH + "\\s*(?:[-–—/]|og|eller|and|or)\\s*" + TimeForms.MONTH
            + "[\\s,]*'?(?:\\d{4}|\\d{2})"
            + "|\\d\\.?\\s*(?:[-–—/]|og|and)\\s*\\d\\.?\\s*(?:kvartal|kv|tertial|halvår|quarter)\\.?[\\s,]*\\d{4}"
            + ")(?![\\p{L}\\d/])");
    private static final Pattern MONTH_NUMBER =
            pattern("(?<![\\p{L}\\d./-])(?:(\\d{1,2})[.-](20\\d\\d)|(20\\d\\d)-(\\d{1,2}))(?![\\p{L}\\d/-]|\\.\\d)");
    private static final Pattern YEAR = pattern("(?<![\\d./'’-])((?:19|20)\\d{2})(?!\\d|[./–—-]\\s?\\d)");
    private static final Pattern YEARS = pattern(
            "(?<![\\d./])20\\d\\d\\s?[-–—]\\s?(?:20)?\\d\\d(?!\\d)|(?<![\\d./])20\\d\\d/(?:20)?\\d\\d(?![\\d-])");

    /** What a year can be the name of: «budsjett 2025», «Omsorg 2030». */
    private static final Pattern NAMED = pattern(
            "(?:plan|planen|budsjett|budsjettet|strategi|strategien|program|programmet|melding|meldinga|meldingen|del|delen|høp|øp|hp|omsorg|reform|kompetanseløft|visjon|rapport|budget|strategy)\\s*$");

    private Moments() {}

    /**
     * Every time in a text, in order.
     *
     * @return each with what it may mean: one time, or the months of a week, a quarter or a season
     */
    static List<TimeInText> all(String text) {
        StringBuilder rest = new StringBuilder(text.toLowerCase(Locale.ROOT));
        Cases.headed(text).forEach(each -> blank(rest, each[0], each[1]));
        List<TimeInText> found = new ArrayList<>();
        take(
                RANGE,
                rest,
                found,
                m -> DateRanges.read(m.group().replaceAll("\\s+(?:og|and)\\s+", "-"))
                        .map(range -> months(range.times()))
                        .orElse(List.of()));
        for (TimeInText each : TimeForms.all(rest.toString())) {
            found.add(each);
            blank(rest, each.from(), each.until());
        }
        for (Pattern part : Spans.ANYWHERE) {
            take(
                    part,
                    rest,
                    found,
                    m -> Spans.read(m.group().strip())
                            .map(span -> span.stream().sorted().map(When::month).toList())
                            .orElse(List.of()));
        }
        take(MONTH_NUMBER, rest, found, Moments::numbered);
        Matcher years = YEARS.matcher(rest);
        while (years.find()) {
            blank(rest, years.start(), years.end());
        }
        take(
                YEAR,
                rest,
                found,
                m -> NAMED.matcher(rest.substring(0, m.start())).find()
                        ? List.of()
                        : List.of(When.year(Integer.parseInt(m.group(1)))));
        found.sort(Comparator.comparingInt(TimeInText::from));
        return found;
    }

    private static List<When> numbered(Matcher m) {
        boolean monthFirst = m.group(1) != null;
        int year = Integer.parseInt(m.group(monthFirst ? 2 : 3));
        int month = Integer.parseInt(m.group(monthFirst ? 1 : 4));
        return month < 1 || month > 12 ? List.of() : List.of(When.month(YearMonth.of(year, month)));
    }

    private static List<When> months(List<When> times) {
        return times.stream()
                .filter(each -> each.precision() == When.Precision.MONTH)
                .toList();
    }

    private static void take(
            Pattern pattern,
            StringBuilder rest,
            List<TimeInText> found,
            java.util.function.Function<Matcher, List<When>> reader) {
        Matcher m = pattern.matcher(rest.toString());
        while (m.find()) {
            List<When> meant = meant(m, reader);
            if (!meant.isEmpty()) {
                found.add(new TimeInText(meant, m.start(), m.end()));
                blank(rest, m.start(), m.end());
            }
        }
    }

    private static List<When> meant(Matcher m, java.util.function.Function<Matcher, List<When>> reader) {
        try {
            return reader.apply(m);
        } catch (DateTimeException e) {
            return List.of(); // No such week or part of a year: it stays in the text, and is asked about there.
        }
    }

    private static void blank(StringBuilder text, int from, int until) {
        for (int i = from; i < until; i++) {
            text.setCharAt(i, ' ');
        }
    }

    /** Whether a month or a year lies on both sides of today. */
    static boolean mayBeBoth(When on, LocalDate today) {
        return on.exactDay().isEmpty()
                && on.earliest().filter(day -> !day.isAfter(today)).isPresent()
                && on.latest().filter(day -> day.isAfter(today)).isPresent();
    }

    /** The texts that say one of the months that a time may mean, or its year, in the place of that time. */
    static List<Proposal> instead(String text, TimeInText time) {
        List<Proposal> proposals = new ArrayList<>();
        List<When> meant = new ArrayList<>(time.meant());
        int year = time.meant().get(0).earliest().map(LocalDate::getYear).orElse(0);
        if (time.meant().stream()
                .allMatch(each -> each.earliest().map(LocalDate::getYear).equals(Optional.of(year)))) {
            meant.add(When.year(year));
        }
        for (When each : meant) {
            String written =
                    text.substring(0, time.from()) + Doubt.said(each).in(Language.NB) + text.substring(time.until());
            proposals.add(new Proposal(Words.oneLine(written), Doubt.said(each)));
        }
        return proposals;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    }
}
