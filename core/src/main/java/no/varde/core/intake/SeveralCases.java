package no.varde.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.varde.core.basics.Language;

/**
 * Several cases after one body: «KST 12/24, 45/24» is two decisions, and «PS 41/24, arkivsak 24/118» is one, whose papers
 * lie in an archive. Where it can be read both ways, as «24/118 og PS 41/24», somebody has to say.
 */
final class SeveralCases {

    /** What only lists one case after the other. */
    private static final Pattern LISTS = Pattern.compile("(?iU)[\\s,;&]*(?:og|and|samt)?[\\s&]*");

    private static final Pattern ARCHIVE = Pattern.compile("(?iU)(?:arkiv|ref).*");

    /** «45/24», «45/2024»: the number first, as committees count their cases. */
    private static final Pattern NUMBER_FIRST = Pattern.compile("(?U).*?\\d{1,5}\\s?/\\s?(?:\\d{2}|20\\d{2})");

    private static final Pattern LEFT_OVER = Pattern.compile("(?iU)(?:[\\s,;&().]|\\b(?:og|and|samt|jfr?|se)\\b)*$");

    private final String piece;
    private final String heading;
    private final LocalDate today;
    private final String base;
    private final List<MatchResult> cases;
    private final boolean dayComesFirst;
    private final String dateless;

    private SeveralCases(String piece, String heading, LocalDate today, Decisions.Mention mention) {
        this.piece = piece;
        this.today = today;
        this.heading = heading;
        List<TimeInText> dates = Moments.all(piece);
        dateless = TimeForms.without(piece, dates);
        cases = Cases.places(dateless);
        String days = DecisionDoubts.days(piece);
        String rest = LEFT_OVER.matcher(Words.oneLine(Cases.without(dateless))).replaceFirst("");
        String body = Decisions.BODIES
                        .within(rest)
                        .filter(each -> each.phrase().length() > 1)
                        .isPresent()
                ? ""
                : mention.body().label().in(Language.NB);
        base = Words.oneLine(body + " " + rest + " " + days);
        dayComesFirst = dates.isEmpty()
                || cases.isEmpty()
                || dates.get(0).from() < piece.indexOf(cases.get(0).group(1));
    }

    /**
     * What a piece says that was read as one decision.
     *
     * @param today the day of the import
     * @param one the reading as one, of its first case
     */
    static Reading<Decisions.Part> of(String piece, String heading, LocalDate today, Reading<Decisions.Part> one) {
        if (one.values().size() != 1 || !(one.values().get(0) instanceof Decisions.Mention mention)) {
            return one;
        }
        SeveralCases several = new SeveralCases(piece, heading, today, mention);
        return several.cases.size() < 2 ? one : several.read(one);
    }

    private Reading<Decisions.Part> read(Reading<Decisions.Part> one) {
        List<String> decided = new ArrayList<>();
        List<String> archived = new ArrayList<>();
        for (MatchResult each : cases) {
            (ARCHIVE.matcher(each.group(1)).matches() ? archived : decided).add(each.group(1));
        }
        if (decided.size() < 2) {
            return decided.isEmpty() ? one : each(decided).orElse(one);
        }
        boolean alike =
                decided.stream().allMatch(each -> NUMBER_FIRST.matcher(each).matches());
        if (alike && archived.isEmpty() && isList() && dayComesFirst) {
            return each(decided).orElse(one);
        }
        return Reading.doubt(DecisionDoubts.severalCases(piece, decided, proposals(decided)));
    }

    private boolean isList() {
        for (int i = 1; i < cases.size(); i++) {
            String between =
                    dateless.substring(cases.get(i - 1).end(), cases.get(i).start());
            if (!LISTS.matcher(between).matches()) {
                return false;
            }
        }
        return true;
    }

    /** A decision for each case; empty when one of them could not be read so. */
    private Optional<Reading<Decisions.Part>> each(List<String> decided) {
        List<Decisions.Part> parts = new ArrayList<>();
        for (String number : decided) {
            Reading<Decisions.Part> read = Decisions.one(base + " " + number, heading, today);
            if (read.values().size() != 1 || !(read.values().get(0) instanceof Decisions.Mention mention)) {
                return Optional.empty();
            }
            boolean saysMore = mention.note().isPresent() || decided.size() < cases.size();
            parts.add(mention.noting(saysMore ? Optional.of(piece) : Optional.empty()));
        }
        return Optional.of(Reading.all(parts));
    }

    /** One decision in each, or one alone: that of the case that is counted as committees do, else of the first. */
    private List<Proposal> proposals(List<String> decided) {
        String each = String.join(
                "; ", decided.stream().map(number -> base + " " + number).toList());
        String alone = decided.stream()
                .filter(number -> NUMBER_FIRST.matcher(number).matches())
                .findFirst()
                .orElse(decided.get(0));
        return List.of(
                new Proposal(each, Doubt.message("decision.each", List.copyOf(decided))),
                new Proposal(base + " " + alone, Doubt.message("decision.alone", alone)));
    }
}
