package no.varde.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.When;

/** A start and an end in one cell: «01.02.2024–31.12.2025», «2024–2027», «jan–mars 2025», «fra 2024». */
final class Periods {

    private static final Pattern TO = Pattern.compile(
            "(?iU)\\s+(?:til|to|t\\.?o\\.?m\\.?)\\s+|\\s*[–—]\\s*|\\s+-\\s*|(?<=\\d{4})-(?=\\d{4}|\\d{1,2}\\.)");
    /** «3. kvartal -26»: a dash that stands for the century, and not between two times. */
    private static final Pattern DASHED_YEAR = Pattern.compile("(?U)([^-–—]*[\\p{L}.])\\s+-\\s?(\\d{2})");

    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–—/]\\s*(\\d{2})");

    /** «2023-»: since then, without an end. */
    private static final Pattern OPEN = Pattern.compile("([^-–—]*\\d)\\s*[-–—]");

    private Periods() {}

    /** A start and an end; either may be unknown, not both. */
    record Span(When start, When end) {}

    static Reading<Span> read(String text) {
        if (Marks.isNothing(text)) {
            return Reading.nothing();
        }
        if (Marks.isOngoing(text)) {
            return Reading.note();
        }
        String line = Words.oneLine(text);
        Matcher years = YEARS.matcher(line);
        if (years.matches() && Integer.parseInt(years.group(2)) > 12) {
            int century = Integer.parseInt(years.group(1)) / 100 * 100;
            return span(
                    text,
                    When.year(Integer.parseInt(years.group(1))),
                    When.year(century + Integer.parseInt(years.group(2))));
        }
        Matcher dashed = DASHED_YEAR.matcher(line);
        if (dashed.matches()) {
            return whole(text, dashed.group(1) + " 20" + dashed.group(2));
        }
        Matcher open = OPEN.matcher(line);
        if (open.matches()) {
            return parted(text, line, open.group(1), "");
        }
        String[] parts = TO.split(line, 3);
        return parts.length == 2 ? parted(text, line, parts[0], parts[1]) : whole(text, line);
    }

    private static Reading<Span> parted(String text, String line, String first, String second) {
        boolean openEnd = second.isBlank() || Marks.isOngoing(second);
        Reading<When> start = first.isBlank()
                ? Reading.nothing()
                : Dates.read(Bounds.afterStart(first).orElse(first));
        Reading<When> end =
                openEnd ? Reading.nothing() : Dates.read(Bounds.afterEnd(second).orElse(second));
        if (start.doubt().isEmpty() && end.doubt().isEmpty()) {
            When from = start.values().stream().findFirst().orElse(When.unknown());
            When until = end.values().stream().findFirst().orElse(When.unknown());
            return span(text, from, until).kept(start.keep() || end.keep() || Marks.isOngoing(second));
        }
        Optional<Reading<Span>> ranged = ranged(text, line);
        if (ranged.isPresent()) {
            return ranged.get();
        }
        List<When> from = meant(start);
        List<When> to = openEnd ? List.of(When.unknown()) : meant(end);
        return from.isEmpty() || to.isEmpty()
                ? Reading.doubt(Doubt.of("period.unreadable", text))
                : Reading.doubt(Doubt.of("period.which", text).with(proposals(from, to)));
    }

    private static Reading<Span> whole(String text, String line) {
        Optional<String> end = Bounds.afterEnd(line);
        if (end.isPresent()) {
            return bound(text, end.get(), false, Bounds.isBefore(line));
        }
        Optional<String> start = Bounds.afterStart(line);
        if (start.isPresent()) {
            return bound(text, start.get(), true, false);
        }
        Optional<When> oneMonth = Dates.oneMonth(line.toLowerCase(Locale.ROOT));
        if (oneMonth.isPresent()) {
            return span(text, oneMonth.get(), oneMonth.get());
        }
        Reading<When> only = Dates.read(line);
        if (only.doubt().isPresent()) {
            Doubt doubt = only.doubt().get();
            List<When> months = meant(only);
            List<Proposal> proposals = new ArrayList<>();
            if (months.size() > 1) {
                proposals.add(proposal(months.get(0), months.get(months.size() - 1)));
            }
            proposals.addAll(doubt.proposals());
            return ranged(text, line).orElseGet(() -> Reading.doubt(doubt.with(proposals)));
        }
        if (only.values().isEmpty()) {
            return Reading.note();
        }
        When when = only.values().get(0);
        boolean wholeYear = when.precision() == When.Precision.YEAR;
        return Reading.of(new Span(when, wholeYear ? when : When.unknown())).kept(only.keep());
    }

    /** «Innen 2026» tells an end alone, «f.o.m. 2024» a start alone; a deadline before a year or a month is asked. */
    private static Reading<Span> bound(String text, String rest, boolean isStart, boolean before) {
        Reading<When> time = Dates.read(rest);
        boolean vague = before
                && time.values().stream().allMatch(each -> each.exactDay().isEmpty());
        if (time.doubt().isEmpty() && time.values().size() == 1 && !vague) {
            When when = time.values().get(0);
            return span(text, isStart ? when : When.unknown(), isStart ? When.unknown() : when)
                    .kept(time.keep());
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Proposal each : Bounds.times(rest)) {
            String written = isStart ? each.text() + " –" : "– " + each.text();
            String label = isStart ? "period.from" : "period.until";
            proposals.add(new Proposal(written, Doubt.message(label, When.parse(each.text()))));
        }
        return Reading.doubt(Doubt.of("period.which", text).with(proposals));
    }

    /** «Jan–mars 2025»: the sides tell each other what they leave out. */
    private static Optional<Reading<Span>> ranged(String text, String line) {
        return DateRanges.read(line.toLowerCase(Locale.ROOT)).map(range -> {
            if (range.from().size() == 1 && range.to().size() == 1) {
                return span(text, range.from().get(0), range.to().get(0));
            }
            return Reading.doubt(Doubt.of("period.which", text).with(proposals(range.from(), range.to())));
        });
    }

    /** The widest period and the narrowest. */
    private static List<Proposal> proposals(List<When> from, List<When> to) {
        Proposal widest = proposal(from.get(0), to.get(to.size() - 1));
        Proposal narrowest = proposal(from.get(from.size() - 1), to.get(0));
        return widest.equals(narrowest) ? List.of(widest) : List.of(widest, narrowest);
    }

    private static Proposal proposal(When from, When to) {
        return new Proposal(from.text() + " – " + to.text(), Doubt.message("period.fromto", from, to));
    }

    /** The times that one side may mean, in order: the one that was read, or the months of a season. */
    private static List<When> meant(Reading<When> reading) {
        return reading.doubt()
                .map(doubt -> doubt.proposals().stream()
                        .map(each -> When.parse(each.text()))
                        .filter(when -> when.precision() == When.Precision.MONTH)
                        .sorted(java.util.Comparator.comparing(
                                when -> when.earliest().orElseThrow()))
                        .toList())
                .orElse(reading.values());
    }

    private static Reading<Span> span(String text, When start, When end) {
        if (!start.isKnown() && !end.isKnown()) {
            return Reading.note();
        }
        return end.compareWith(start) == When.Order.BEFORE
                ? Reading.doubt(Doubt.of("period.backwards", text).with(List.of()))
                : Reading.of(new Span(start, end));
    }
}
