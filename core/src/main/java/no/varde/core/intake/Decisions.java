package no.varde.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.When;

/** Decisions and treatments as a cell lists them: «Kommunestyret 22.06.2023 sak 45/23; Fagforeningene 10.05.2023». */
final class Decisions {

    private static final String NUMBER = "\\d{1,5}\\s?/\\s?\\d{1,6}(?:-\\d{1,4})?";
    private static final Pattern CASE = Pattern.compile("(?iU)(?<![\\d./\\p{L}])((?:"
            + "(?:arkiv|utvalgs?|utvals|utvalg|politisk |delegert |referat|kommunestyre|k-?st|formannskaps?|byråds?)?-?\\s?"
            + "sak(?:snummer|snr|s\\.?nr|nr)?\\.?\\s?(?:nr\\.?)?:?\\s*"
            + "|\\p{Lu}{1,5}(?:[- ]?sak)?(?:\\s?nr\\.?)?[\\s:-]*"
            + "|ref\\.?:?\\s*|nr\\.?:?\\s*)?" + NUMBER + ")(?![\\d/.]*\\d)");
    private static final Pattern PREFIXED =
            Pattern.compile("(?iU)^(k-?st|ks|k|fsk|f|ds|rs|psu|adm|hu|bs)(?:[- ]?sak)?[\\s:.-]*\\d.*");
    private static final Pattern SIGNS =
            Pattern.compile("[;|\\n\\r\\u2022\\u00b7]|(?<=\\s)\\+(?=\\s)|(?<=\\s)/(?=\\s)");
    private static final Pattern SOFT =
            Pattern.compile(",\\s*(?=\\p{L})|\\s+(?:og|and|samt)\\s+(?=\\p{L})|/(?=\\p{L})");
    private static final Pattern FILLERS = Pattern.compile(
            "(?U)\\b(?:i|den|av|med|på|og|møte|møtet|sak|nr|jf|jfr|se|dato|ble|blei|vart|er|behandlet|behandla|for|the|on|of|in|saksnr)\\b");
    private static final Vocabulary<Body> BODIES = Vocabulary.of("body", Body.class);
    private static final Vocabulary<Act> ACTS = Vocabulary.of("act", Act.class);
    private static final Vocabulary<Outcome> OUTCOMES = Vocabulary.of("outcome", Outcome.class);

    private Decisions() {}

    /**
     * A decision or treatment as a cell tells it.
     *
     * @param body who
     * @param act what was done
     * @param on when; unknown when the cell does not say
     * @param outcome how it fell out; given for decisions
     * @param caseNumber the case as written
     * @param note the whole piece, when it says more than this
     */
    record Mention(
            Body body,
            Act act,
            When on,
            Optional<Outcome> outcome,
            Optional<CaseNumber> caseNumber,
            Optional<String> note) {}

    /** Whether a heading names a body, for sheets with a column a body. */
    static boolean isBody(String heading) {
        return heading.length() > 2 && BODIES.exact(heading).isPresent();
    }

    /** Takes a cell apart; a comma or an «og» parts where each side names a body of its own. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : Pieces.split(text, SIGNS)) {
            int from = 0;
            Matcher soft = SOFT.matcher(piece);
            while (soft.find()) {
                boolean bothSides =
                        namesBody(piece.substring(from, soft.start())) && namesBody(piece.substring(soft.end()));
                boolean ownName = BODIES.exact(piece.substring(from)).isPresent()
                        || BODIES.within(dateless(piece.substring(from)))
                                .filter(found -> found.phrase().contains(" og "))
                                .isPresent();
                if (bothSides && !ownName) {
                    pieces.add(Words.strip(piece.substring(from, soft.start())));
                    from = soft.end();
                }
            }
            pieces.add(Words.strip(piece.substring(from)));
        }
        return pieces;
    }

    private static boolean namesBody(String text) {
        return BODIES.within(dateless(text))
                .filter(found -> found.phrase().length() > 2)
                .isPresent();
    }

    private static String dateless(String text) {
        return CASE.matcher(Groups.without(text, Dates.all(text))).replaceAll(" ");
    }

    /** Reads one piece; the heading tells the body where the piece does not. */
    static Reading<Mention> read(String piece, String heading) {
        if (Marks.isNothing(piece)) {
            return Reading.nothing();
        }
        if (Marks.isNo(piece)) {
            return Reading.note();
        }
        List<Dates.Found> dates = Dates.all(piece);
        String bare = Groups.without(piece, dates);
        Matcher cases = CASE.matcher(bare);
        Optional<CaseNumber> number = Optional.empty();
        String caseText = "";
        if (cases.find()) {
            caseText = Words.strip(cases.group(1)).replaceAll("\\s*/\\s*", "/");
            number = Optional.of(new CaseNumber(caseText));
            bare = bare.substring(0, cases.start()) + " " + bare.substring(cases.end());
        }
        Optional<Body> prefixed = ofPrefix(caseText);
        Optional<Vocabulary.Found<Body>> named =
                BODIES.within(bare).filter(found -> found.phrase().length() > 1);
        Optional<Body> body = named.map(Vocabulary.Found::value)
                .or(() -> prefixed)
                .or(() -> BODIES.within(heading).map(Vocabulary.Found::value));
        String rest = named.map(found -> found.phrase() + " " + found.rest()).orElse(Words.normal(bare));
        String words = named.map(Vocabulary.Found::rest).orElse(Words.normal(bare));
        if (body.isEmpty()) {
            return Reading.doubt(unknown(piece, bare, !dates.isEmpty() || number.isPresent()));
        }
        When on = dates.size() == 1 ? dates.get(0).when() : When.unknown();
        boolean manyDates = dates.size() > 1;
        if (manyDates) {
            return Reading.doubt(Doubt.of("decision.dates", piece));
        }
        return mention(piece, heading, body.get(), rest, words, on, number, caseText);
    }

    private static Reading<Mention> mention(
            String piece,
            String heading,
            Body body,
            String rest,
            String words,
            When on,
            Optional<CaseNumber> number,
            String caseText) {
        boolean delegatedCase = Words.normal(caseText).startsWith("ds");
        boolean reportCase = Words.normal(caseText).startsWith("rs");
        Optional<Vocabulary.Found<Act>> act = ACTS.within(rest).or(() -> ACTS.within(heading));
        Optional<Vocabulary.Found<Outcome>> outcome = OUTCOMES.within(words);
        String left = FILLERS.matcher(strip(strip(words, ACTS.within(words)), OUTCOMES.within(words)))
                .replaceAll("");
        left = Marks.isYes(left) ? "" : left;
        Optional<String> note = left.isBlank() ? Optional.empty() : Optional.of(piece);
        if (body.leg() == Leg.ORGANISATIONS) {
            Optional<Act> done = act.map(Vocabulary.Found::value).filter(each -> !each.isDecision());
            if (body == Body.JOINT_COMMITTEE) {
                done = done.filter(each -> each == Act.INFORMED || each == Act.AGREED)
                        .or(() -> Optional.of(Act.JOINT_TREATMENT));
            }
            return done.isPresent()
                    ? Reading.of(new Mention(body, done.get(), on, Optional.empty(), number, note))
                    : Reading.doubt(organisations(piece));
        }
        boolean byDelegation = delegatedCase
                || body == Body.EXECUTIVE_COMMITTEE
                || body == Body.MAIN_COMMITTEE
                || act.filter(each -> each.value() == Act.DELEGATED_DECISION).isPresent();
        Outcome fell = outcome.map(Vocabulary.Found::value).orElse(reportCase ? Outcome.NOTED : Outcome.ADOPTED);
        return Reading.of(new Mention(
                body, byDelegation ? Act.DELEGATED_DECISION : Act.OWN_DECISION, on, Optional.of(fell), number, note));
    }

    private static <V> String strip(String words, Optional<Vocabulary.Found<V>> found) {
        return found.isPresent() && words.contains(found.get().phrase())
                ? words.replace(found.get().phrase(), " ")
                : words;
    }

    private static Optional<Body> ofPrefix(String caseText) {
        Matcher prefixed = PREFIXED.matcher(caseText);
        if (!prefixed.matches()) {
            return Optional.empty();
        }
        return switch (Words.normal(prefixed.group(1)).replace(" ", "")) {
            case "k", "ks", "kst", "bs" -> Optional.of(Body.MUNICIPAL_COUNCIL);
            case "f", "fsk" -> Optional.of(Body.EXECUTIVE_COMMITTEE);
            case "hu" -> Optional.of(Body.MAIN_COMMITTEE);
            case "psu", "adm" -> Optional.of(Body.JOINT_COMMITTEE);
            default -> Optional.empty();
        };
    }

    /** The organisations decide nothing: whether they were informed, discussed or agreed makes all the difference. */
    private static Doubt organisations(String piece) {
        List<Proposal> proposals = new ArrayList<>();
        for (Act act : List.of(Act.DISCUSSED, Act.INFORMED, Act.AGREED)) {
            String word = act == Act.DISCUSSED ? "drøftet" : act == Act.INFORMED ? "informert" : "enighet";
            proposals.add(new Proposal(piece + " " + word, Doubt.said(act)));
        }
        return Doubt.of("decision.organisations", piece).with(proposals);
    }

    private static Doubt unknown(String piece, String bare, boolean hasDayOrCase) {
        List<Body> bodies = new ArrayList<>();
        for (String word : Words.normal(bare).split(" ", -1)) {
            bodies.addAll(BODIES.alike(word));
        }
        if (bodies.isEmpty() && hasDayOrCase) {
            bodies.addAll(List.of(
                    Body.MUNICIPAL_COUNCIL,
                    Body.EXECUTIVE_COMMITTEE,
                    Body.MAIN_COMMITTEE,
                    Body.CHIEF_EXECUTIVE,
                    Body.MANAGEMENT_GROUP,
                    Body.SERVICE_HEAD));
        }
        List<Proposal> proposals = bodies.stream()
                .distinct()
                .map(body -> new Proposal(
                        body.label().in(no.varde.core.basics.Language.NB) + " " + tail(piece), Doubt.said(body)))
                .toList();
        return Doubt.of("decision.body", piece).with(proposals);
    }

    /** The day and the case of a piece, as written. */
    private static String tail(String piece) {
        StringBuilder tail = new StringBuilder();
        for (Dates.Found date : Dates.all(piece)) {
            tail.append(piece, date.from(), date.until()).append(' ');
        }
        Matcher cases = CASE.matcher(Groups.without(piece, Dates.all(piece)));
        return (cases.find() ? tail.append(cases.group(1)) : tail).toString().strip();
    }

    /** The case number that a cell of its own tells, whatever its kind; empty when it is too long for one. */
    static Optional<CaseNumber> caseNumber(String text) {
        String stripped = Words.oneLine(text);
        return stripped.isEmpty() || stripped.length() > CaseNumber.MAX
                ? Optional.empty()
                : Optional.of(new CaseNumber(stripped));
    }
}
