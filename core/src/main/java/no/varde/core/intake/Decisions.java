package no.varde.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.When;

/** Decisions and treatments as a cell lists them: «Kommunestyret 22.06.2023 sak 45/23; Fagforeningene 10.05.2023». */
final class Decisions {

    private static final Pattern SIGNS = Pattern.compile("[;|\\n\\r\\u2022\\u00b7]|(?<=\\s)\\+(?=\\s)"
            // A case number can be written «45 / 23».
            + "|(?<=\\s)/(?=\\s)(?!(?<=(?<![\\d./])\\d{1,5} /) \\d{1,6}(?![\\d./-]))");
    private static final Pattern SOFT =
            Pattern.compile(",\\s*(?=\\p{L})|\\s+(?:og|and|samt)\\s+(?=\\p{L})|/(?=\\p{L})");
    /** «KS 22.06.23», «FS sak 4/23»: two letters name a body where a day or a case follows. */
    private static final Pattern SHORT = Pattern.compile("(?U)^\\s*(?:KS|FS|BS|HU)[\\s:,.-]+(?:sak\\b|møte\\b|\\d)");

    private static final Pattern DECIDED = Pattern.compile("(?iU)^(?!arkiv|ref|nr)\\p{L}");

    /** «Valg.utvalget»: a committee of which the beginning of its name is cut short. */
    private static final Pattern CUT_SHORT =
            Pattern.compile("(?iU)(?<!\\p{L})\\p{L}+(?:\\.\\s?|-)utval(?:g|get|et)?\\b");

    private static final Vocabulary<String> PENDING = Vocabulary.of("treatment", "PENDING");

    private static final Set<String> ANY_COMMITTEE = Set.of("utvalg", "utvalget", "utval", "utvalet");

    private static final Pattern FILLERS = Pattern.compile(
            "(?U)\\b(?:i|den|av|med|på|og|møte|møtet|sak|nr|jf|jfr|se|dato|ble|blei|vart|er|behandlet|behandla|for|the|on|of|in|saksnr)\\b");

    static final Vocabulary<Body> BODIES = Vocabulary.of("body", Body.class);
    private static final Set<ActorGroup> COUNCILS = EnumSet.of(
            ActorGroup.ELDERLY_COUNCIL,
            ActorGroup.DISABILITY_COUNCIL,
            ActorGroup.YOUTH_COUNCIL,
            ActorGroup.USER_COUNCILS);
    private static final Set<String> ASKED_OF_COUNCILS = Set.of("group.span", "group.now", "group.unsure");
    static final Vocabulary<Act> ACTS = Vocabulary.of("act", Act.class);

    private Decisions() {}

    /** What one piece of a cell tells: most often a decision, else what people write in its place. */
    sealed interface Part permits Mention, InPlan, ByGroup {

        /** Takes it into a row. */
        void into(RowDraft draft);
    }

    /** «Handlingsprogram 2025–2028»: decided as a line of a plan. */
    record InPlan(PlanLines.Mention line) implements Part {
        @Override
        public void into(RowDraft draft) {
            draft.planLines.add(line);
        }
    }

    /** «Eldrerådet 3.3.2024»: a council that gives its statement and decides nothing. */
    record ByGroup(Groups.Mention group) implements Part {
        @Override
        public void into(RowDraft draft) {
            draft.groups.add(group);
        }
    }

    /**
     * A decision or treatment as a cell tells it.
     *
     * @param body who
     * @param act what was done
     * @param on when; unknown when the cell does not say
     * @param outcome how it fell out; given for decisions
     * @param caseNumber the case as written
     * @param note the whole piece, when it says more than this
     * @param toCome whether the cell says that it is still to be decided or discussed
     */
    record Mention(
            Body body,
            Act act,
            When on,
            Optional<Outcome> outcome,
            Optional<CaseNumber> caseNumber,
            Optional<String> note,
            boolean toCome)
            implements Part {

        @Override
        public void into(RowDraft draft) {
            draft.decisions.add(this);
        }

        /** The same with another note. */
        Mention noting(Optional<String> other) {
            return new Mention(body, act, on, outcome, caseNumber, other, toCome);
        }

        /** The same with the day and the case of columns of their own, where it has none itself. */
        Mention with(When otherDay, Optional<CaseNumber> otherCase) {
            return new Mention(
                    body, act, on.isKnown() ? on : otherDay, outcome, caseNumber.or(() -> otherCase), note, toCome);
        }
    }

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
                String next = upToSoft(piece, soft.end());
                boolean goesOn =
                        !namesBody(next) && (isCase(next) || !Moments.all(next).isEmpty());
                boolean twoCases = isCase(piece.substring(from, soft.start())) && isCase(next) && !namesBody(piece);
                boolean ownName = BODIES.exact(piece.substring(from)).isPresent()
                        || BODIES.within(dateless(piece.substring(from)))
                                .filter(found -> found.phrase().contains(" og "))
                                .isPresent();
                boolean ofBoth =
                        BODIES.exact(piece.substring(from, soft.start())).isPresent()
                                && isHedgedAfterBody(piece.substring(soft.end()));
                if (!ofBoth && (twoCases || (bothSides && !goesOn && !ownName))) {
                    pieces.add(Words.strip(piece.substring(from, soft.start())));
                    from = soft.end();
                }
            }
            pieces.add(Words.strip(piece.substring(from)));
        }
        return pieces;
    }

    /** «… og formannskapet har ikke behandlet saken»: what is said of the last body holds for the one before it too. */
    private static boolean isHedgedAfterBody(String text) {
        return BODIES.within(text)
                .filter(found -> found.from() == 0)
                .filter(found -> Hedges.denies(found.rest()) || Hedges.isToCome(found.rest()))
                .isPresent();
    }

    /** What stands from a place in a text up to the next comma or «og» that may part it. */
    private static String upToSoft(String text, int from) {
        Matcher next = SOFT.matcher(text);
        return text.substring(from, next.find(from) ? next.start() : text.length());
    }

    /** «PS 12/24» is a case that was decided; an archive's number is only where its papers lie. */
    private static boolean isCase(String text) {
        return Cases.first(TimeForms.without(text, Moments.all(text)))
                .filter(found -> DECIDED.matcher(found.written()).find())
                .isPresent();
    }

    static boolean namesBody(String text) {
        return BODIES.within(dateless(text))
                        .filter(found -> found.phrase().length() > 2)
                        .isPresent()
                || SHORT.matcher(text).find()
                || Cases.first(text).flatMap(Cases.Found::body).isPresent()
                || Groups.read(dateless(text)).values().stream().anyMatch(each -> COUNCILS.contains(each.group()));
    }

    static String dateless(String text) {
        return Cases.without(TimeForms.without(text, Moments.all(text)));
    }

    /** Reads one piece as if the day were long ago of which a month or a year is told; see the other one. */
    static Reading<Part> read(String piece, String heading) {
        return read(piece, heading, LocalDate.MAX);
    }

    /**
     * Reads one piece, which may name several cases; the heading tells the body where the piece does not.
     *
     * @param today a month or a year that lies on both sides of it is asked about, unless the piece says what was done
     */
    static Reading<Part> read(String piece, String heading, LocalDate today) {
        return SeveralCases.of(piece, heading, today, one(piece, heading, today));
    }

    /** The same of its first case alone. */
    static Reading<Part> one(String piece, String heading, LocalDate today) {
        if (Marks.isNothing(piece)) {
            return Reading.nothing();
        }
        if (Marks.isNo(piece)) {
            return Reading.note();
        }
        List<TimeInText> dates = Moments.all(piece);
        String dateless = TimeForms.without(piece, dates);
        Optional<Cases.Found> found = Cases.first(dateless);
        String bare = found.map(Cases.Found::rest).orElse(dateless);
        Optional<Vocabulary.Found<Body>> named =
                BODIES.within(bare).filter(each -> each.phrase().length() > 1);
        Optional<Body> body = named.map(Vocabulary.Found::value)
                .or(() -> found.flatMap(Cases.Found::body))
                .or(() -> BODIES.within(heading).map(Vocabulary.Found::value));
        String rest = named.map(each -> each.phrase() + " " + each.rest()).orElse(Words.normal(bare));
        String words = named.map(Vocabulary.Found::rest).orElse(Words.normal(bare));
        boolean cutShort =
                named.filter(each -> ANY_COMMITTEE.contains(each.phrase())).isPresent()
                        && CUT_SHORT.matcher(bare).find();
        if (body.isEmpty() || cutShort) {
            return other(piece, today)
                    .orElseGet(() -> Hedges.denies(dateless(piece)) || isPending(piece, dates, found)
                            ? Reading.note()
                            : Reading.doubt(DecisionDoubts.unknown(piece, dateless(piece), heading)));
        }
        if (dates.size() > 1) {
            return Reading.doubt(DecisionDoubts.severalDays(piece, dates));
        } else if (dates.isEmpty() && found.filter(Cases.Found::mayBeDay).isPresent()) {
            return Reading.doubt(DecisionDoubts.dayOrCase(piece, found.get()));
        }
        if (dates.stream().anyMatch(each -> !each.isCertain())) {
            return Reading.doubt(Doubt.of("decision.span", piece).with(Moments.instead(piece, dates.get(0))));
        }
        When on = dates.size() == 1 ? dates.get(0).when() : When.unknown();
        boolean toCome = Hedges.isToCome(bare);
        boolean dated = on.isKnown() || found.isPresent();
        boolean rejected = DecisionWords.OUTCOMES
                .within(words)
                .map(Vocabulary.Found::value)
                .equals(Optional.of(Outcome.REJECTED));
        if (Hedges.denies(bare) && !(dated && rejected)) {
            return dated ? Reading.doubt(DecisionDoubts.negated(piece, body.get())) : Reading.note();
        } else if (toCome && !on.isKnown()) {
            return Reading.note();
        }
        if (!toCome
                && Moments.mayBeBoth(on, today)
                && DecisionWords.outcomes(words).isEmpty()
                && ACTS.within(rest).isEmpty()) {
            return Reading.doubt(DecisionDoubts.now(piece, body.get()));
        }
        String beside = Cases.without(bare);
        String besideBody = BODIES.within(beside).map(Vocabulary.Found::rest).orElse(Words.normal(beside));
        if (!toCome
                && DecisionWords.leaveOpen(beside, besideBody, body.get(), on.isAfter(today))
                && (body.get().leg() == Leg.ORGANISATIONS
                        || Treatments.kinds(words).isEmpty())) {
            return Reading.doubt(DecisionDoubts.outcome(piece, body.get()));
        }
        boolean headed = ACTS.within(rest).isEmpty() && ACTS.within(heading).isPresent();
        if (!toCome
                && headed
                && body.get().leg() == Leg.ORGANISATIONS
                && !DecisionWords.isHarmless(beside, besideBody, body.get())) {
            return Reading.doubt(DecisionDoubts.outcome(piece, body.get()));
        }
        return mention(piece, heading, body.get(), rest, words, on, found, toCome);
    }

    /** «Planlagt», «under behandling»: nobody has decided yet, and nobody is named who is to. */
    private static boolean isPending(String piece, List<TimeInText> dates, Optional<Cases.Found> found) {
        return dates.isEmpty() && found.isEmpty() && PENDING.exact(piece).isPresent();
    }

    /** A plan that the council decides, or a council that gives a statement, in the place of a body. */
    private static Optional<Reading<Part>> other(String piece, LocalDate today) {
        Reading<PlanLines.Mention> plan = PlanLines.read(piece, "");
        if (PlanLines.ofCouncil(piece)) {
            return Optional.of(plan.doubt()
                    .map(Reading::<Part>doubt)
                    .orElseGet(() -> new Reading<>(
                            plan.values().stream().<Part>map(InPlan::new).toList(), plan.keep(), Optional.empty())));
        }
        Optional<Cases.Found> cases = Cases.first(TimeForms.without(piece, Moments.all(piece)));
        String bare = cases.map(each -> piece.replace(each.written(), " ")).orElse(piece);
        Reading<Groups.Mention> group = Groups.read(bare, "", today);
        if (group.doubt()
                        .filter(doubt ->
                                ASKED_OF_COUNCILS.contains(doubt.message().key()))
                        .isPresent()
                && Groups.read(dateless(piece)).values().stream().anyMatch(each -> COUNCILS.contains(each.group()))) {
            return Optional.of(Reading.doubt(group.doubt().get()));
        }
        return group.values().size() == 1
                        && COUNCILS.contains(group.values().get(0).group())
                ? Optional.of(
                        Reading.<Part>of(new ByGroup(group.values().get(0))).kept(group.keep() || cases.isPresent()))
                : Optional.empty();
    }

    private static Reading<Part> mention(
            String piece,
            String heading,
            Body body,
            String rest,
            String words,
            When on,
            Optional<Cases.Found> found,
            boolean toCome) {
        Optional<CaseNumber> number = found.map(Cases.Found::number);
        Optional<Vocabulary.Found<Act>> act = ACTS.within(rest)
                .or(() -> ACTS.within(heading))
                .or(() -> found.flatMap(each -> ACTS.within(each.written())));
        String left = FILLERS.matcher(strip(strip(words, ACTS.within(words)), DecisionWords.OUTCOMES.within(words)))
                .replaceAll("");
        left = Marks.isYes(left) ? "" : left;
        Optional<String> note = left.isBlank() ? Optional.empty() : Optional.of(piece);
        if (body.leg() == Leg.ORGANISATIONS) {
            Optional<Act> done = act.map(Vocabulary.Found::value).filter(each -> !each.isDecision());
            if (body.isJoint()) {
                done = done.filter(each -> each == Act.INFORMED || each == Act.AGREED)
                        .or(() -> Optional.of(Act.JOINT_TREATMENT));
            }
            return done.isPresent()
                    ? Reading.of(new Mention(body, done.get(), on, Optional.empty(), number, note, toCome))
                    : Reading.doubt(DecisionDoubts.organisations(piece));
        }
        Set<Treatments.Kind> done = Treatments.kinds(words);
        boolean informed = done.contains(Treatments.Kind.INFORMED);
        boolean ofTwo =
                BODIES.within(words).filter(other -> other.value() != body).isPresent();
        if (Treatments.leavesOpen(done, DecisionWords.OUTCOMES.within(rest).map(Vocabulary.Found::value), toCome)
                || (informed && ofTwo)) {
            return Reading.doubt(DecisionDoubts.treated(piece, body));
        } else if (informed && toCome) {
            return Reading.note();
        }
        boolean byDelegation = found.filter(Cases.Found::isDelegated).isPresent()
                || body == Body.EXECUTIVE_COMMITTEE
                || body == Body.MAIN_COMMITTEE
                || act.filter(each -> each.value() == Act.DELEGATED_DECISION).isPresent();
        Outcome fell = DecisionWords.outcomes(words).stream()
                .findFirst()
                .orElse(informed || found.filter(Cases.Found::isReport).isPresent() ? Outcome.NOTED : Outcome.ADOPTED);
        return Reading.of(new Mention(
                body,
                byDelegation ? Act.DELEGATED_DECISION : Act.OWN_DECISION,
                on,
                Optional.of(fell),
                number,
                note,
                toCome));
    }

    private static <V> String strip(String words, Optional<Vocabulary.Found<V>> found) {
        return found.isPresent() && words.contains(found.get().phrase())
                ? words.replace(found.get().phrase(), " ")
                : words;
    }
}
