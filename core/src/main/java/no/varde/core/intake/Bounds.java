package no.varde.core.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.When;

/** Words beside a time by which it is only a deadline, or only a beginning: «innen 2026», «f.o.m. 2024». */
final class Bounds {

    private static final Set<Column> STARTS = EnumSet.of(
            Column.PLANNING_START, Column.START, Column.PLANNED_START, Column.ACTUAL_START, Column.DECISION_DATE);
    private static final Set<Column> ENDS = EnumSet.of(Column.END, Column.PLANNED_END, Column.ACTUAL_END);

    private static final Pattern END = pattern("^(?:(?:må|skal|bør|must|should|shall|to) (?:være |vere |bli |be )?)?"
            + "(?:(?:ferdig(?:stilt|stilles|stillast|stille)?|fullført|fullføres|fullførast|avsluttes|avsluttast|avsluttet|avslutta|gjennomført|gjennomføres|frist|tidsfrist|finished|completed?|done|due|deadline|ends?)"
            + "(?:[:\\s]+(?:innen|innan|til|senest|seinast|før|i løpet av|by|before|in))?"
            + "|(?:innen|innan|senest|seinast|by)(?:[:\\s]+(?:utgangen av|slutten av|the end of|end of))?|seinast innan|senest innen|før|inntil|til og med|t\\.?o\\.?m\\.?|til|before|until|no later than|not later than|sluttdato)"
            + "(?:[:\\s]+|(?<=\\.)(?=\\d))");
    private static final Pattern END_ANYWHERE = pattern(
            "\\b(?:frist|tidsfrist|ferdig\\p{L}*|fullført|fullføres|avsluttes|avsluttast|avsluttet|avslutta|sluttdato|deadline|due|finished|completed)\\b");
    private static final Pattern BEFORE = pattern("^(?:før|before|inntil|until)\\s+");
    private static final Pattern START = pattern(
            "^(?:planlagt |planlagd |forventet |venta |planned |expected )?(?:(?:oppstart|start|starter|startar|startet|starta|starts?|started|starting|begynner|byrjar|begynte|byrja|begins?|igangsettes|igangsettast|igangsatt|igangsett|iverksettes|iverksettast|iverksatt|iverksett)"
                    + "(?:[:\\s]+(?:fra og med|frå og med|fra|frå|f\\.?o\\.?m\\.?|i|in|from))?"
                    + "|fra og med|frå og med|f\\.?o\\.?m\\.?|fra|frå|siden|sidan|from|since)(?:[:\\s]+|(?<=\\.)(?=\\d))");

    private Bounds() {}

    /** What stands after words that make a time a deadline or an end; empty where there are no such words. */
    static Optional<String> afterEnd(String text) {
        return after(END, text);
    }

    /** What stands after words that make a time a beginning; empty where there are no such words. */
    static Optional<String> afterStart(String text) {
        return after(START, text);
    }

    /** «Før 2027» is not in 2027; «før 1.6.2027» is a deadline that is known to the day. */
    static boolean isBefore(String text) {
        return BEFORE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static Optional<String> after(Pattern words, String text) {
        Matcher m = words.matcher(text);
        return m.find() && m.end() < text.length() ? Optional.of(text.substring(m.end())) : Optional.empty();
    }

    /** The question to a deadline in a column of starts, and to a start in a column of ends; empty where it fits. */
    static Optional<Doubt> against(Column column, String text) {
        String line = Words.oneLine(text);
        if (STARTS.contains(column)) {
            Optional<String> rest = afterEnd(line)
                    .or(() -> Optional.of(line)
                            .filter(any -> END_ANYWHERE.matcher(any).find()));
            return rest.map(each -> Doubt.of("date.until", line).with(times(each)));
        } else if (ENDS.contains(column)) {
            Optional<String> start = afterStart(line);
            if (start.isPresent()) {
                return Optional.of(Doubt.of("date.from", line).with(times(start.get())));
            }
            String rest = BEFORE.matcher(line).replaceFirst("");
            boolean vague = isBefore(line)
                    && Dates.read(rest).values().stream()
                            .allMatch(each -> each.exactDay().isEmpty());
            return vague ? Optional.of(Doubt.of("date.before", line).with(times(rest))) : Optional.empty();
        }
        return Optional.empty();
    }

    /** What a column's cell says without the words that only repeat what the column is: «startet 2023», «til 2026». */
    static Optional<String> bare(Column column, String text) {
        String line = Words.oneLine(text);
        return STARTS.contains(column) ? afterStart(line) : ENDS.contains(column) ? afterEnd(line) : Optional.empty();
    }

    /** The times that a text may mean, as ways to mend it. */
    static List<Proposal> times(String text) {
        Reading<When> reading = Dates.read(text);
        List<Proposal> proposals = reading.doubt()
                .map(Doubt::proposals)
                .orElseGet(() ->
                        reading.values().stream().map(TimeDoubts::proposal).toList());
        if (!proposals.isEmpty()) {
            return proposals;
        }
        return Moments.all(text).stream()
                .flatMap(each -> each.meant().stream())
                .distinct()
                .map(TimeDoubts::proposal)
                .toList();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    }
}
