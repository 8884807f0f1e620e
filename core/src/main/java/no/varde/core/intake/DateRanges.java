package no.varde.core.intake;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.When;

/**
 * From one time to another in few words: «jan–mars 2025», «uke 40-42 2025», «1.–3. mai 2025», «2025/26». What one side
 * leaves out, the other one tells.
 */
final class DateRanges {

    private static final Pattern BETWEEN = pattern("\\s*(?:-|–|—|/|(?<=\\s)(?:og|eller|til|to|and|or)(?=\\s))\\s*");
    private static final Pattern YEARS =
            pattern("(?:skole|skule|barnehage|budsjett|plan)?(?:året |år |periode |perioden )?"
                    + "(\\d{4})\\s?[-–—/]\\s?(\\d{4}|\\d{2})");
    private static final Pattern TURN = pattern("årsskifte(?:t)?\\s*(\\d{4})\\s?[-–/]\\s?(\\d{4}|\\d{2})");
    private static final int MOST_MONTHS = 12;

    private DateRanges() {}

    /** Both ends, each as times that it may mean: one, or the months of a season. */
    record Range(List<When> from, List<When> to) {

        /** The times that may be meant, in order: the days or years named, or the months from the first to the last. */
        List<When> times() {
            Set<When> times = new LinkedHashSet<>();
            boolean months = precision(from) == When.Precision.MONTH && precision(to) == When.Precision.MONTH;
            if (!months) {
                times.addAll(from);
                times.addAll(to);
                return List.copyOf(times);
            }
            YearMonth month = YearMonth.from(from.get(0).earliest().orElseThrow());
            YearMonth last = YearMonth.from(to.get(to.size() - 1).earliest().orElseThrow());
            Set<Integer> years = new LinkedHashSet<>();
            for (int i = 0; i < MOST_MONTHS && !month.isAfter(last); i++) {
                times.add(When.month(month));
                years.add(month.getYear());
                month = month.plusMonths(1);
            }
            years.forEach(year -> times.add(When.year(year)));
            return List.copyOf(times);
        }

        private static When.Precision precision(List<When> times) {
            return times.get(0).precision();
        }
    }

    /** Reads a range in lower case; empty when the text is none. */
    static Optional<Range> read(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            int last = Integer.parseInt(years.group(2));
            last = last < 100 ? first / 100 * 100 + last : last;
            boolean monthAfterYear = years.group(2).length() == 2 && last % 100 <= 12 && last <= first;
            return monthAfterYear
                    ? Optional.empty()
                    : Optional.of(new Range(List.of(When.year(first)), List.of(When.year(last))));
        }
        Matcher turn = TURN.matcher(text);
        if (turn.matches()) {
            int first = Integer.parseInt(turn.group(1));
            return Optional.of(new Range(
                    List.of(When.month(YearMonth.of(first, 12))), List.of(When.month(YearMonth.of(first + 1, 1)))));
        }
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            if (between.start() > 0 && between.end() < text.length()) {
                Optional<Range> range = between(text.substring(0, between.start()), text.substring(between.end()));
                if (range.isPresent()) {
                    return range;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Range> between(String left, String right) {
        List<When> to = times(right);
        if (to.isEmpty()) {
            int space = left.indexOf(' ');
            to = space < 0 ? List.of() : times(left.substring(0, space) + " " + right);
        }
        if (to.isEmpty()) {
            return Optional.empty();
        }
        List<When> from = times(left);
        for (String tail : from.isEmpty() ? tails(right) : List.<String>of()) {
            from = from.isEmpty() ? times(left + tail) : from;
        }
        return from.isEmpty() ? Optional.empty() : Optional.of(new Range(from, to));
    }

    /** What the right side says after its first word, and its last word alone. */
    private static List<String> tails(String right) {
        List<String> tails = new ArrayList<>();
        int first = right.indexOf(' ');
        if (first > 0) {
            tails.add(right.substring(first));
            tails.add(right.substring(right.lastIndexOf(' ')));
        }
        Matcher number =
                pattern("\\d{1,2}(\\s?[./]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2,4})").matcher(right);
        if (number.matches()) {
            tails.add(number.group(1).replaceFirst("^\\s?\\.", "."));
        }
        Matcher year =
                pattern("\\d{1,2}\\s?[.]\\s?\\d{1,2}\\s?[.]\\s?(\\d{4}|\\d{2})").matcher(right);
        if (year.matches()) {
            tails.add(year.group(1));
            tails.add("." + year.group(1));
        }
        return tails;
    }

    private static List<When> times(String text) {
        String bare = text.strip();
        try {
            Optional<When> time = TimeForms.certain(bare);
            if (time.isPresent()) {
                return List.of(time.get());
            }
            return Spans.read(bare)
                    .map(months -> months.stream().sorted().map(When::month).toList())
                    .orElse(List.of());
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    }
}
