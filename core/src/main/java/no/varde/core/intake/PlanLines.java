package no.varde.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.Period;
import no.varde.core.basics.When;

/** Lines of plans as people refer to them: «Handlingsdel 2024–2027 pkt. 4.2», «HØP 2024–2027». */
final class PlanLines {

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(20\\d\\d)\\s*[-–—/]\\s*(20\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])(20\\d\\d)(?![\\d/]|\\.\\d)");
    private static final Pattern POINT = Pattern.compile(
            "(?iU)[,;:]?\\s*(?:pkt\\.?|punkt|pt\\.?|kap\\.?|kapittel|kapitel|linje|tiltak|tiltaksnr\\.?|mål|delmål|nr\\.?|side|s\\.|§|point|line|no\\.?|ch\\.?)\\s*(?:nr\\.?\\s*)?"
                    + "([A-ZÆØÅ]{0,3}[- ]?\\d+(?:[.-]\\d+)*[a-zæøå]?)(?![\\p{L}\\d])");
    private static final Pattern OF_PLACE = Pattern.compile("(?U)\\p{Lu}[\\p{L}-]+ (?:kommune|herad)s?\\b");
    private static final Pattern WORD = Pattern.compile("(?U)[\\p{L}\\d]+");
    private static final Vocabulary<String> COUNCIL = Vocabulary.of("plan", "COUNCIL");

    /** «HØP 2025 (ikke vedtatt)»: a denial after the point, where a title can stand too. */
    private static final Pattern NOT_IN = Pattern.compile(
            "(?iU)\\b(?:ikke|ikkje|not)\\s+(?:lenger\\s+|lengre\\s+|yet\\s+|ennå\\s+|enno\\s+)?(?:vedtatt|vedteke|innarbeidet|innarbeid[da]|prioritert|finansiert|med|inne|tatt|teke|dekket|dekka|dekt|adopted|included|funded|yet|in)\\b");

    /** Words before the name of a plan by which a measure stands in it. */
    private static final Pattern STANDS_IN = Pattern.compile(
            "(?iU)\\b(?:i|av|på|fra|frå|til|og|den|det|er|står|jf|jfr|se|sjå|ref|iht|henhold|hht|forankret|forankra|forankring|ligger|ligg|inne|inn|vedtatt|vedteke|vedtak|innarbeidet|innarbeidd|innarbeida|del|omtalt|omtala|beskrevet|skildra|tatt|teke|med"
                    + "|finansiert|finansiering|dekket|dekka|dekt|dekkes|dekkjast|prioritert|kommunens|kommunen|kommunes?|kommunal[et]?|sin|si|sitt|gjeldende|gjeldande|ny|nye|nytt|revidert|rullert|rullering|vår|vårt|helse|omsorg|velferd|oppvekst|mestring|meistring"
                    + "|tiltak|tiltaket|nr|punkt|pkt|kap|kapittel|side|mål|delmål|økonomi|økonomi-|budsjett|strategi|strategisk|langsiktig|årlig|årleg|plan|for|the|in|of|our|part|included|adopted|anchored|funded|by|see|\\d+)\\b");

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

    /** A day or a month alone is the name of no plan. */
    private static boolean isTime(String piece) {
        Reading<When> time = Dates.read(piece);
        return time.doubt().isEmpty()
                && time.values().stream().anyMatch(each -> each.precision() != When.Precision.YEAR)
                && TimeForms.without(piece, TimeForms.all(piece)).isBlank();
    }

    static Reading<Mention> read(String piece, String heading) {
        if (Marks.isNothing(piece)) {
            return Reading.nothing();
        }
        if (Marks.isNo(piece) || isTime(piece)) {
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
        String said = title.isPresent() ? plan : text;
        if (Hedges.denies(said)
                || Hedges.lacks(said)
                || Hedges.isWish(said)
                || NOT_IN.matcher(text).find()) {
            return Reading.note();
        }
        boolean ofCouncil = COUNCIL.within(YEARS.matcher(plan).replaceAll(" ")).isPresent()
                || (COUNCIL.within(heading).isPresent() && plan.length() < 3);
        if (ofCouncil && (Hedges.isUnsure(said) || !standsIn(plan))) {
            return Reading.doubt(stands(piece, plan, number));
        }
        return Reading.of(new Mention(plan, period, number, title, ofCouncil));
    }

    /** Whether a text names a plan that the council decides by law. */
    static boolean ofCouncil(String text) {
        return COUNCIL.within(YEARS.matcher(text).replaceAll(" ")).isPresent();
    }

    /** Whether nothing before the plan's name speaks against that the measure stands in it; names of places do not. */
    private static boolean standsIn(String plan) {
        String text = OF_PLACE.matcher(YEARS.matcher(plan).replaceAll(" ")).replaceAll("kommunes");
        int before = COUNCIL.within(text).map(Vocabulary.Found::from).orElse(0);
        Matcher words = WORD.matcher(text);
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < before && words.find(); i++) {
            boolean name = i > 0 && Character.isUpperCase(words.group().charAt(0));
            others.append(name ? "" : words.group()).append(' ');
        }
        return STANDS_IN.matcher(others).replaceAll("").isBlank();
    }

    /** Whether the measure stands in a plan; the plan alone, with its years and its point, says yes. */
    private static Doubt stands(String piece, String plan, Optional<String> number) {
        Matcher years = YEARS.matcher(plan);
        Matcher year = YEAR.matcher(plan);
        String when = years.find() ? " " + years.group() : year.find() ? " " + year.group() : "";
        String name = COUNCIL.within(YEARS.matcher(plan).replaceAll(" "))
                .map(Vocabulary.Found::phrase)
                .orElse(plan);
        String text = name + when + number.map(point -> " pkt. " + point).orElse("");
        return Doubt.of("plan.stands", Words.oneLine(piece)).with(List.of(new Proposal(text, Doubt.said(text))));
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
