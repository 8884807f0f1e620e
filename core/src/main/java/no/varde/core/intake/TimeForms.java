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

/** The forms in which a day, a month or a year is written, by itself or among other words. */
final class TimeForms {

    private static final Map<String, Integer> MONTHS = months();
    static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")\\.?";
    private static final String YEAR = "'?(\\d{4}|\\d{2})";

    static final Pattern DMY = pattern("(?<![\\d./])(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4}|\\d{2})"
            // A day that follows a case, as in «sak 12/11 - 22.06.23», has its own year.
            + "(?!\\s?\\.\\s?\\d|\\.?\\s?" + MONTH + ")\\.?(?![\\d/])");
    /** «22/6 2023», but not «5/23 2023», which is a case. */
    private static final Pattern D_M_SPACE_Y =
            pattern("(?<![\\d./])(\\d{1,2})[/.](\\d{1,2})\\s+((?:19|20)\\d{2})(?![\\d/])");

    private static final Pattern YMD = pattern(
            "(?<!\\d)(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?:[t ]+\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?z?)?(?![\\d/])");
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

    private TimeForms() {}

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

    /** Every day and every month with a name that stands somewhere in a text, in order; see {@link Moments} for more. */
    static List<TimeInText> all(String text) {
        List<TimeInText> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text.toLowerCase(Locale.ROOT));
        collect(DMY, rest, found, m -> day(year(m.group(3)), number(m, 2), number(m, 1)));
        collect(YMD, rest, found, m -> day(number(m, 1), number(m, 2), number(m, 3)));
        collect(D_M_SPACE_Y, rest, found, m -> day(number(m, 3), number(m, 2), number(m, 1)));
        collect(D_DASH_MONTH_Y, rest, found, m -> day(year(m.group(3)), month(m.group(2)), number(m, 1)));
        collect(D_MONTH_Y, rest, found, m -> day(year(m.group(3)), month(m.group(2)), number(m, 1)));
        collect(MONTH_Y, rest, found, m -> When.month(YearMonth.of(year(m.group(2)), month(m.group(1)))));
        found.sort(java.util.Comparator.comparingInt(TimeInText::from));
        return found;
    }

    private static void collect(
            Pattern pattern,
            StringBuilder rest,
            List<TimeInText> found,
            java.util.function.Function<Matcher, When> reader) {
        Matcher m = pattern.matcher(rest);
        for (int from = 0; m.find(from); ) {
            from = m.start() + 1;
            try {
                found.add(new TimeInText(reader.apply(m), m.start(), m.end()));
                for (int i = m.start(); i < m.end(); i++) {
                    rest.setCharAt(i, ' ');
                }
            } catch (DateTimeException e) {
                // Not a day that exists: what was written stays in the text, and is asked about there.
            }
        }
    }

    /** A text with spaces in the place of its times. */
    static String without(String text, List<TimeInText> times) {
        StringBuilder bare = new StringBuilder(text);
        for (TimeInText time : times) {
            for (int i = time.from(); i < time.until(); i++) {
                bare.setCharAt(i, ' ');
            }
        }
        return bare.toString();
    }

    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    static When day(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day));
    }

    static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    static int month(String word) {
        return MONTHS.getOrDefault(word, 1);
    }

    /** A pattern for Norwegian words, whatever their case. */
    static Pattern pattern(String regex) {
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
