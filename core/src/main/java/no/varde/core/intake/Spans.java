package no.varde.core.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a year that are no month: the months in which a week, a quarter, a third, a half or a season lies. */
final class Spans {

    private static final String YEAR = "['’]?(\\d{4}|\\d{2})";
    private static final String GAP = "[\\s.,/-]*";
    private static final String SEASON =
            "(vår|våren|vårhalvåret|sommer|sommeren|sommar|sommaren|høst|høsten|haust|hausten|vinter|vinteren|vinterhalvåret|"
                    + "spring|summer|autumn|fall|winter|jul|jula|julen|påske|påska|påsken|nyttår)";

    /** A year of two digits could be another week: «uke 10-12». */
    private static final Pattern WEEK_Y = pattern(
            "(?:i )?(?:uke|veke|vke|week|u|v|w)\\.?\\s*(?:nr\\.?\\s*)?(\\d{1,2})" + GAP + "(?:['’](\\d{2})|(\\d{4}))");

    private static final Pattern Y_WEEK = pattern("(\\d{4})" + GAP + "(?:uke|veke|week|u|v|w)\\.?\\s*(\\d{1,2})");
    private static final Pattern PART_Y = pattern(
            "(?:i )?(?:(\\d)\\.?\\s*(kvartal|kv|halvår|halvaar|tertial|quarter|half)|(q|k|h|t|kvartal|tertial|quarter)\\s*(\\d))\\.?"
                    + GAP + YEAR);
    private static final Pattern Y_PART = pattern(
            "(\\d{4})" + GAP + "(?:(\\d)\\.?\\s*(kvartal|kv|halvår|tertial|quarter|half)|(q|k|h|t)\\s*(\\d))\\.?");
    private static final Pattern SEASON_Y =
            pattern("(?:i |på |til |tidlig(?:e|t)? |tidleg |sein |sen |early |late )*" + SEASON + GAP + YEAR);
    /** «Tidlig vår 2026», «senhøsten 2025», «ettersommeren 2025»: the beginning or the end of a season. */
    private static final Pattern PART_OF_SEASON_Y = pattern(
            "(?:i |på |til )*(?:(tidlig(?:e|t)? |tidleg |early (?:in )?|for(?=somm)|før(?=somm))|sen(?:t|e)? ?|sein(?:t|e)? ?|late (?:in )?|etter(?=somm))"
                    + "(?:i |på |den )*" + SEASON + GAP + YEAR);

    private static final Pattern Y_SEASON = pattern("(\\d{4})[\\s,(/-]*" + SEASON + "\\)?");

    private static final Pattern WINTER = pattern("^[vw]inter");

    /** «V26» and «H25» are spring and autumn; «H1 2026» is a half. */
    private static final Pattern LETTER = pattern("([vh])\\s?[-'’]?(\\d{4}|\\d{2})");

    /** Each way of naming such a part, to be found among other words; a year in it has four digits. */
    static final List<Pattern> ANYWHERE = List.of(
            anywhere("(?:uke|veke|vke|week|u|v|w)\\.?\\s*(?:nr\\.?\\s*)?\\d{1,2}" + GAP + "\\d{4}"),
            anywhere("\\d{4}" + GAP + "(?:uke|veke|week)\\.?\\s*\\d{1,2}"),
            anywhere("(?:\\d\\.?\\s*(?:kvartal|kv|halvår|halvaar|tertial|quarter|half)|[qkht]\\s?\\d)\\.?" + GAP
                    + "\\d{4}"),
            anywhere("\\d{4}" + GAP + "(?:\\d\\.?\\s*(?:kvartal|halvår|tertial|quarter|half)|q\\s?\\d)"),
            anywhere(
                    "(?:(?:tidlig(?:e|t)? |tidleg |early (?:in )?|for(?=somm)|før(?=somm)|sen(?:t|e)? ?|sein(?:t|e)? ?|late (?:in )?|etter(?=somm))"
                            + "(?:i |på |den )*)?" + SEASON + "[\\s.,-]*['’]?(?:\\d{4}|\\d{2}(?!\\s?[./]\\s?\\d))"),
            anywhere("\\d{4}[\\s,(-]*" + SEASON + "\\)?"));

    private Spans() {}

    /**
     * The months that a text spans, in order; empty when it names no such part of a year.
     *
     * @throws DateTimeException when there is no such week or part
     */
    static Optional<List<YearMonth>> read(String text) {
        Matcher m = WEEK_Y.matcher(text);
        if (m.matches()) {
            return Optional.of(week(year(m.group(2) == null ? m.group(3) : m.group(2)), number(m, 1)));
        }
        m = Y_WEEK.matcher(text);
        if (m.matches()) {
            return Optional.of(week(number(m, 1), number(m, 2)));
        }
        m = PART_Y.matcher(text);
        if (m.matches()) {
            String kind = m.group(2) == null ? m.group(3) : m.group(2);
            return Optional.of(part(kind, number(m, m.group(1) == null ? 4 : 1), year(m.group(5))));
        }
        m = Y_PART.matcher(text);
        if (m.matches()) {
            String kind = m.group(3) == null ? m.group(4) : m.group(3);
            return Optional.of(part(kind, number(m, m.group(2) == null ? 5 : 2), number(m, 1)));
        }
        Optional<List<YearMonth>> partOfSeason = partOfSeason(text);
        if (partOfSeason.isPresent()) {
            return partOfSeason;
        }
        m = SEASON_Y.matcher(text);
        if (m.matches()) {
            return Optional.of(season(m.group(1), year(m.group(2))));
        }
        m = Y_SEASON.matcher(text);
        if (m.matches()) {
            return Optional.of(season(m.group(2), number(m, 1)));
        }
        m = LETTER.matcher(text);
        return m.matches()
                ? Optional.of(season(m.group(1).equals("v") ? "vår" : "høst", year(m.group(2))))
                : Optional.empty();
    }

    /** The months at the beginning or the end of a season, the likelier first; empty when the text names none. */
    static Optional<List<YearMonth>> partOfSeason(String text) {
        Matcher m = PART_OF_SEASON_Y.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = year(m.group(3));
        boolean winter = WINTER.matcher(m.group(2)).find();
        List<YearMonth> season = winter ? from(YearMonth.of(year, 1), 3) : season(m.group(2), year);
        boolean early = m.group(1) != null;
        if (season.size() < 3) {
            return Optional.of(season);
        } else if (winter && early) {
            return Optional.of(List.of(season.get(0), YearMonth.of(year, 12)));
        }
        return Optional.of(List.of(season.get(early ? 0 : 2), season.get(1)));
    }

    private static List<YearMonth> week(int year, int week) {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        if (week < 1 || week > fourth.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            throw new DateTimeException("No week " + week + " in " + year);
        }
        LocalDate thursday =
                fourth.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.THURSDAY);
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
        } else if (word.startsWith("nyttår")) {
            return List.of(YearMonth.of(year, 1), YearMonth.of(year - 1, 12));
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

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static Pattern anywhere(String regex) {
        return pattern("(?<![\\p{L}\\d./])(?:" + regex + ")(?![\\p{L}\\d/])");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    }
}
