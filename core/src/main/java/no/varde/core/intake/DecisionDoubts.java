package no.varde.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Language;

/** What is asked about a decision or a treatment that a cell does not tell clearly. */
final class DecisionDoubts {

    private static final Pattern POLITICAL =
            Pattern.compile("(?iU)\\bpoliti|folkevalg|folkevald|\\bps\\b|utvalg|utval");
    private static final Pattern ADMINISTRATIVE =
            Pattern.compile("(?iU)\\badm|\\bdeleg|\\bds\\b|intern|leder|leiar|ledels");
    private static final List<Body> POLITICIANS =
            List.of(Body.MUNICIPAL_COUNCIL, Body.EXECUTIVE_COMMITTEE, Body.MAIN_COMMITTEE);
    private static final List<Body> LEADERS = List.of(Body.CHIEF_EXECUTIVE, Body.MANAGEMENT_GROUP, Body.SERVICE_HEAD);

    /** What representatives can have done, the likeliest first. */
    private static final List<Act> ACTS = List.of(Act.DISCUSSED, Act.INFORMED, Act.AGREED);

    private static final String ADOPTED = "vedtatt";
    private static final String NOTED = "tatt til orientering";

    /** How a decision can fall out, the likeliest first, in words that are read as it. */
    private static final Map<Outcome, String> FELL_OUT = fellOut();

    private DecisionDoubts() {}

    private static Map<Outcome, String> fellOut() {
        Map<Outcome, String> words = new LinkedHashMap<>();
        words.put(Outcome.ADOPTED, ADOPTED);
        words.put(Outcome.NOTED, NOTED);
        words.put(Outcome.RETURNED, "utsatt");
        words.put(Outcome.REJECTED, "avvist");
        return words;
    }

    /** A day or a case beside a «not»: whether anything was decided, somebody has to say. */
    static Doubt negated(String piece, Body body) {
        String text = body.label().in(Language.NB) + " " + tail(piece);
        List<Proposal> proposals = body.leg() == Leg.ORGANISATIONS
                ? List.of(new Proposal(text + " drøftet", Doubt.said(Act.DISCUSSED)))
                : List.of(
                        new Proposal(text, Doubt.said(Outcome.ADOPTED)),
                        new Proposal(text + " avvist", Doubt.said(Outcome.REJECTED)));
        return Doubt.of("decision.not", piece).with(proposals);
    }

    /** Something was treated, presented or recommended: whether that was a decision, somebody has to say. */
    static Doubt treated(String piece, Body body) {
        String text = (body.label().in(Language.NB) + " " + tail(piece)).strip();
        List<Proposal> proposals = List.of(
                new Proposal(text + " " + ADOPTED, Doubt.said(Outcome.ADOPTED)),
                new Proposal(text + " " + NOTED, Doubt.said(Outcome.NOTED)));
        return Doubt.of("decision.treated", piece)
                .with(proposals.stream().filter(each -> isReadable(each.text())).toList());
    }

    /** Words beside the body by which it may have done something else than adopt. */
    static Doubt outcome(String piece, Body body) {
        String text = (body.label().in(Language.NB) + " " + tail(piece)).strip();
        List<Proposal> proposals = new ArrayList<>();
        if (body.leg() == Leg.ORGANISATIONS) {
            if (body.isJoint()) {
                proposals.add(new Proposal(text, Doubt.said(Act.JOINT_TREATMENT)));
            }
            (body.isJoint() ? List.of(Act.INFORMED, Act.AGREED) : ACTS)
                    .forEach(act -> proposals.add(new Proposal(text + " " + word(act), Doubt.said(act))));
        } else {
            FELL_OUT.forEach((fell, word) -> proposals.add(new Proposal(text + " " + word, Doubt.said(fell))));
        }
        proposals.removeIf(each -> !isReadable(each.text()));
        return Doubt.of("decision.outcome", piece).with(proposals);
    }

    /** This month or this year: whether it has been decided or is still to be, somebody has to say. */
    static Doubt now(String piece, Body body) {
        String text = (body.label().in(Language.NB) + " " + tail(piece)).strip();
        boolean ofOrganisations = body.leg() == Leg.ORGANISATIONS;
        List<Proposal> proposals = List.of(
                ofOrganisations
                        ? new Proposal(text + " drøftet", Doubt.said(Act.DISCUSSED))
                        : new Proposal(text + " " + ADOPTED, Doubt.said(Outcome.ADOPTED)),
                new Proposal("skal behandles i " + text, Doubt.message("decision.planned")));
        return Doubt.of("decision.now", piece).with(proposals);
    }

    /** Several days: proposed as a decision for each, with what stands between it and the next. */
    static Doubt severalDays(String piece, List<TimeInText> dates) {
        return Doubt.of("decision.dates", piece).with(oneEach(piece, dates));
    }

    /** «12/4»: a case, or a day whose year somebody has to write. */
    static Doubt dayOrCase(String piece, Cases.Found found) {
        String digits = found.digits();
        int at = piece.indexOf(digits);
        String named = Words.oneLine(piece.substring(0, Math.max(0, at)) + " sak " + digits);
        return Doubt.of("decision.day", piece, digits)
                .with(
                        at >= 0 && isReadable(named)
                                ? List.of(new Proposal(named, Doubt.message("decision.day.case", digits)))
                                : List.of());
    }

    /** Several cases of one body that can be a decision each, or one decision and what it builds on or where it lies. */
    static Doubt severalCases(String piece, List<String> cases, List<Proposal> proposals) {
        return Doubt.of("decision.cases", piece, List.copyOf(cases)).with(proposals);
    }

    private static List<Proposal> oneEach(String piece, List<TimeInText> dates) {
        Optional<Vocabulary.Found<Body>> body = Decisions.BODIES.within(Decisions.dateless(piece));
        if (body.isEmpty() || !Treatments.kinds(piece).isEmpty()) {
            return List.of();
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            int until = i + 1 < dates.size() ? dates.get(i + 1).from() : piece.length();
            String words =
                    piece.substring(dates.get(i).from(), until).replaceFirst("(?iU)[\\s,;]+(?:og|and|samt)?\\s*$", "");
            if (i + 1 < dates.size() && Decisions.namesBody(words)) {
                return List.of();
            }
            each.add(body.get().phrase() + " " + words);
        }
        String text = String.join("; ", each);
        return each.stream().allMatch(DecisionDoubts::isReadable)
                ? List.of(new Proposal(text, Doubt.said(text)))
                : List.of();
    }

    private static boolean isReadable(String text) {
        return Decisions.pieces(text).stream()
                .allMatch(piece -> Decisions.read(piece, "").doubt().isEmpty());
    }

    /** The organisations decide nothing: whether they were informed, discussed or agreed makes all the difference. */
    static Doubt organisations(String piece) {
        List<Proposal> proposals = new ArrayList<>();
        for (Act act : ACTS) {
            proposals.add(new Proposal(piece + " " + word(act), Doubt.said(act)));
        }
        return Doubt.of("decision.organisations", piece).with(proposals);
    }

    private static String word(Act act) {
        return act == Act.DISCUSSED ? "drøftet" : act == Act.INFORMED ? "informert" : "enighet";
    }

    /** Who it may have been: bodies whose name looks like it, else those of the leg that piece or heading speaks of. */
    static Doubt unknown(String piece, String bare, String heading) {
        Doubt doubt = Doubt.of("decision.body", piece).among(List.of(bodies(piece)));
        boolean ofOrganisations = Decisions.ACTS
                .within(bare)
                .filter(act -> !act.value().isDecision())
                .isPresent();
        if (ofOrganisations) {
            List<Proposal> proposals = new ArrayList<>();
            for (Body body : List.of(Body.UNIONS, Body.JOINT_COMMITTEE)) {
                String text = body.label().in(Language.NB) + " " + Words.oneLine(piece);
                if (isReadable(text)) {
                    proposals.add(new Proposal(text, Doubt.said(body)));
                }
            }
            return doubt.with(proposals);
        }
        Set<Body> bodies = new LinkedHashSet<>();
        for (String word : Words.normal(bare).split(" ", -1)) {
            bodies.addAll(Decisions.BODIES.alike(word));
        }
        if (bodies.isEmpty()) {
            String said = speaksOfALeg(piece) ? piece : heading;
            bodies.addAll(ADMINISTRATIVE.matcher(said).find() ? List.of() : POLITICIANS);
            bodies.addAll(POLITICAL.matcher(said).find() ? List.of() : LEADERS);
        }
        return doubt.with(bodies.stream()
                .flatMap(body -> proposals(body, piece).stream())
                .filter(each -> isReadable(each.text()))
                .toList());
    }

    private static boolean speaksOfALeg(String text) {
        return ADMINISTRATIVE.matcher(text).find() || POLITICAL.matcher(text).find();
    }

    /** Every body that it can have been; of the representatives with what happened, since they decide nothing. */
    private static Options bodies(String piece) {
        List<Proposal> all = new ArrayList<>();
        for (Body body : Body.values()) {
            if (body == Body.UNIONS) {
                for (Act act : ACTS) {
                    all.add(new Proposal(of(body, piece, word(act)), Doubt.message("said.and", body, act)));
                }
            } else {
                all.addAll(proposals(body, piece));
            }
        }
        return new Options(Doubt.message("options.bodies"), all);
    }

    /** A body with the days and cases of a piece, and with what it did where the piece says something else than decide. */
    private static List<Proposal> proposals(Body body, String piece) {
        Set<Treatments.Kind> done = Treatments.kinds(Decisions.dateless(piece));
        boolean informed = done.contains(Treatments.Kind.INFORMED);
        if (done.isEmpty() || (body.leg() == Leg.ORGANISATIONS && !informed)) {
            return List.of(new Proposal(of(body, piece, ""), Doubt.said(body)));
        } else if (body.leg() == Leg.ORGANISATIONS) {
            return List.of(
                    new Proposal(of(body, piece, word(Act.INFORMED)), Doubt.message("said.and", body, Act.INFORMED)));
        }
        Proposal noted = new Proposal(of(body, piece, NOTED), Doubt.message("said.and", body, Outcome.NOTED));
        return informed
                ? List.of(noted)
                : List.of(
                        noted,
                        new Proposal(of(body, piece, ADOPTED), Doubt.message("said.and", body, Outcome.ADOPTED)));
    }

    /** A body's name with the days of a piece and each of its cases, and with a word after them. */
    private static String of(Body body, String piece, String word) {
        String name = body.label().in(Language.NB);
        List<String> cases = Cases.all(TimeForms.without(piece, Moments.all(piece)));
        if (cases.size() < 2) {
            return Words.oneLine(name + " " + tail(piece) + " " + word);
        }
        return cases.stream()
                .map(each -> Words.oneLine(name + " " + days(piece) + " " + each + " " + word))
                .collect(Collectors.joining("; "));
    }

    /** The days and the first case of a piece, as written. */
    private static String tail(String piece) {
        String written = Cases.first(TimeForms.without(piece, Moments.all(piece)))
                .map(Cases.Found::written)
                .orElse("");
        return (days(piece) + " " + written).strip();
    }

    static String days(String piece) {
        return Moments.all(piece).stream()
                .map(day -> piece.substring(day.from(), day.until()))
                .collect(Collectors.joining(" "));
    }
}
