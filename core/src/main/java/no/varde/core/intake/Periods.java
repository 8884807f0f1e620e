package no.varde.core.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.When;

/** A start and an end in one cell: «01.02.2024–31.12.2025», «2024–2027», «mars 2024 – juni 2025», «fra 2024». */
final class Periods {

    private static final Pattern TO = Pattern.compile(
            "(?iU)\\s+(?:til|to|t\\.?o\\.?m\\.?)\\s+|\\s*[–—]\\s*|\\s+-\\s*|(?<=\\d{4})-(?=\\d{4}|\\d{1,2}\\.)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–—/]\\s*(\\d{2})");

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
        String[] parts = TO.split(line, 3);
        if (parts.length == 2) {
            Reading<When> start = parts[0].isBlank() ? Reading.nothing() : Dates.read(parts[0]);
            Reading<When> end =
                    parts[1].isBlank() || Marks.isOngoing(parts[1]) ? Reading.nothing() : Dates.read(parts[1]);
            if (start.doubt().isEmpty() && end.doubt().isEmpty()) {
                boolean keep = start.keep() || end.keep();
                When from = start.values().stream().findFirst().orElse(When.unknown());
                When until = end.values().stream().findFirst().orElse(When.unknown());
                return span(text, from, until).kept(keep || Marks.isOngoing(parts[1]));
            }
            return Reading.doubt(Doubt.of("period.unreadable", text));
        }
        Reading<When> only = Dates.read(line);
        if (only.doubt().isPresent() || only.values().isEmpty()) {
            return only.doubt().map(Reading::<Span>doubt).orElse(Reading.note());
        }
        When when = only.values().get(0);
        boolean wholeYear = when.precision() == When.Precision.YEAR;
        return Reading.of(new Span(
                        when,
                        wholeYear && !line.toLowerCase(java.util.Locale.ROOT).startsWith("fr") ? when : When.unknown()))
                .kept(only.keep());
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
