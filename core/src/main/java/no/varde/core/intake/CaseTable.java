package no.varde.core.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.When;

/**
 * The table «Behandles i» of a case paper, as it is pasted: a line a meeting, its columns in any order and parted by
 * anything. Of the bodies of the council's side the municipal council decides when it is there, else the one that treats the
 * case last; those before it recommend. What is proposed is for people to confirm: the table does not say how it fell out.
 *
 * <p>Worked example: «Råd for eldre 12.03.2026 PS 5/26; Hovedutvalg helse 17.03.2026 PS 14/26; Kommunestyret 26.03.2026 PS
 * 22/26» gives a statement, a recommendation and a decision.
 */
public final class CaseTable {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern HEADING =
            Pattern.compile("(?iU)\\b(?:behandles i|behandlast i|møtedato|utvalgssaks?nr|utvalgssak)\\b");
    private static final Pattern CASE =
            Pattern.compile("(?iU)(?:\\b(?:PS|FS|KS|sak(?:snr)?\\.?)\\s*)?\\d{1,4}\\s*/\\s*\\d{2,4}");
    private static final Set<ActorGroup> COUNCILS = EnumSet.of(
            ActorGroup.ELDERLY_COUNCIL,
            ActorGroup.DISABILITY_COUNCIL,
            ActorGroup.YOUTH_COUNCIL,
            ActorGroup.USER_COUNCILS);
    private static final int CENTURY = 2000;

    private CaseTable() {}

    /** The lines of a pasted table, without its headings and without empty lines. */
    public static List<CaseLine> read(String pasted) {
        List<CaseLine> lines = new ArrayList<>();
        for (String line : pasted.split("\\R", -1)) {
            String written = Words.oneLine(line.replace('|', ' '));
            boolean isHeading = HEADING.matcher(written).find() && day(written).isEmpty();
            if (!written.isBlank() && !isHeading) {
                lines.add(line(written));
            }
        }
        return decided(lines);
    }

    private static CaseLine line(String written) {
        Optional<LocalDate> day = day(written);
        String rest = ISO.matcher(DAY.matcher(written).replaceAll(" ")).replaceAll(" ");
        Optional<Cases.Found> found = CASE.matcher(rest).find() ? Cases.first(rest) : Optional.empty();
        String words = found.map(Cases.Found::rest).orElse(rest);
        Optional<ActorGroup> council = Groups.within(words).filter(COUNCILS::contains);
        Optional<Body> body = council.isPresent()
                ? Optional.empty()
                : Decisions.BODIES.within(words).map(Vocabulary.Found::value);
        return new CaseLine(
                written,
                body,
                council,
                day.map(When::day).orElseGet(When::unknown),
                found.map(Cases.Found::number),
                use(body, council));
    }

    private static CaseLine.Use use(Optional<Body> body, Optional<ActorGroup> council) {
        if (council.isPresent()) {
            return CaseLine.Use.STATEMENT;
        }
        return body.map(each -> each.leg() == Leg.ORGANISATIONS ? CaseLine.Use.TREATMENT : CaseLine.Use.DECISION)
                .orElse(CaseLine.Use.UNKNOWN);
    }

    /** All of the council's side but the one that decides recommend. */
    private static List<CaseLine> decided(List<CaseLine> lines) {
        Optional<CaseLine> decides = lines.stream()
                .filter(CaseTable::isOfCouncil)
                .reduce((before, next) -> isAfter(next, before) ? next : before);
        return lines.stream()
                .map(each -> isOfCouncil(each) && !each.equals(decides.orElseThrow())
                        ? each.as(CaseLine.Use.RECOMMENDATION)
                        : each)
                .toList();
    }

    private static boolean isOfCouncil(CaseLine line) {
        return line.body().filter(each -> each.leg() == Leg.COUNCIL).isPresent();
    }

    /** Whether one line decides after another: the municipal council after all others, else who treats it later. */
    private static boolean isAfter(CaseLine line, CaseLine earlier) {
        boolean isCouncil = line.body().equals(Optional.of(Body.MUNICIPAL_COUNCIL));
        boolean wasCouncil = earlier.body().equals(Optional.of(Body.MUNICIPAL_COUNCIL));
        return isCouncil == wasCouncil ? line.on().compareWith(earlier.on()) != When.Order.BEFORE : isCouncil;
    }

    private static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return existing(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher days = DAY.matcher(text);
        return days.find() ? existing(days.group(3), days.group(2), days.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> existing(String year, String month, String day) {
        int number = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(
                    number < 100 ? CENTURY + number : number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
