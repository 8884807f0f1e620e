package no.varde.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.Period;

/** Lines of plans as people refer to them: «Handlingsdel 2024–2027 pkt. 4.2», «HØP 2024–2027». */
final class PlanLines {

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(20\\d\\d)\\s*[-–—/]\\s*(20\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])(20\\d\\d)(?![\\d/]|\\.\\d)");
    private static final Pattern POINT = Pattern.compile(
            "(?iU)[,;:]?\\s*(?:pkt\\.?|punkt|pt\\.?|kap\\.?|kapittel|kapitel|linje|tiltak|tiltaksnr\\.?|mål|delmål|nr\\.?|side|s\\.|§|point|line|no\\.?|ch\\.?)\\s*(?:nr\\.?\\s*)?"
                    + "([A-ZÆØÅ]{0,3}[- ]?\\d+(?:[.-]\\d+)*[a-zæøå]?)(?![\\p{L}\\d])");
    private static final Vocabulary<String> COUNCIL = Vocabulary.of("plan", "COUNCIL");

    private PlanLines() {}

    /**
     * A line of a plan as a cell names it.
     *
     * @param plan what the plan is called, with its years
     * @param period its years; empty when not said
     * @param number the point; empty when not said
     * @param title what else is said after the point
     * @param ofCouncil whether it is a plan that the council decides by law
     */
    record Mention(
            String plan, Optional<Period> period, Optional<String> number, Optional<String> title, boolean ofCouncil) {}

    static List<String> pieces(String text) {
        return Pieces.hard(text);
    }

    static Reading<Mention> read(String piece, String heading) {
        if (Marks.isNothing(piece)) {
            return Reading.nothing();
        }
        if (Marks.isNo(piece)) {
            return Reading.note();
        }
        if (Marks.isYes(piece)) {
            return COUNCIL.within(heading).isPresent()
                    ? read(heading, "")
                    : Reading.doubt(Doubt.of("plan.which", piece));
        }
        String text = Words.oneLine(piece);
        Optional<Period> period = period(text);
        Matcher point = POINT.matcher(text);
        Optional<String> number = Optional.empty();
        Optional<String> title = Optional.empty();
        String plan = text;
        if (point.find() && point.start() > 0) {
            number = Optional.of(point.group(1).strip());
            String before = trim(text.substring(0, point.start()));
            String after = trim(text.substring(point.end()));
            boolean yearsAfter = YEARS.matcher(after).lookingAt();
            plan = yearsAfter ? trim(before + " " + after) : before;
            title = yearsAfter || after.isEmpty() ? Optional.empty() : Optional.of(after);
        }
        plan = plan.isEmpty() ? text : plan;
        boolean ofCouncil = COUNCIL.within(YEARS.matcher(plan).replaceAll(" ")).isPresent()
                || (COUNCIL.within(heading).isPresent() && plan.length() < 3);
        return Reading.of(new Mention(plan, period, number, title, ofCouncil));
    }

    private static String trim(String text) {
        return text.replaceAll("^[\\s,;:–—-]+|[\\s,;:–—-]+$", "");
    }

    private static Optional<Period> period(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.find()) {
            int first = Integer.parseInt(years.group(1));
            int last = Integer.parseInt(years.group(2));
            last = last < 100 ? first / 100 * 100 + last : last;
            return last < first ? Optional.empty() : Optional.of(of(first, last));
        }
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            int only = Integer.parseInt(year.group(1));
            return year.find() ? Optional.empty() : Optional.of(of(only, only));
        }
        return Optional.empty();
    }

    private static Period of(int first, int last) {
        return Period.inclusive(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
