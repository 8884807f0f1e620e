package no.varde.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
            Pattern.compile("(?iU)\\badmin|\\bdeleg|\\bds\\b|intern|leder|leiar|ledels");
    private static final List<Body> POLITICIANS =
            List.of(Body.MUNICIPAL_COUNCIL, Body.EXECUTIVE_COMMITTEE, Body.MAIN_COMMITTEE);
    private static final List<Body> LEADERS = List.of(Body.CHIEF_EXECUTIVE, Body.MANAGEMENT_GROUP, Body.SERVICE_HEAD);

    /** What representatives can have done, the likeliest first. */
    private static final List<Act> ACTS = List.of(Act.DISCUSSED, Act.INFORMED, Act.AGREED);

    private DecisionDoubts() {}

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

    /** Several days: proposed as a decision for each, with what stands between it and the next. */
    static Doubt severalDays(String piece, List<Dates.Found> dates) {
        return Doubt.of("decision.dates", piece).with(oneEach(piece, dates));
    }

    private static List<Proposal> oneEach(String piece, List<Dates.Found> dates) {
        Optional<Vocabulary.Found<Body>> body = Decisions.BODIES.within(Decisions.dateless(piece));
        if (body.isEmpty()) {
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
        return Decisions.read(text, "").doubt().isEmpty();
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
        String tail = tail(piece);
        return doubt.with(bodies.stream()
                .map(body -> new Proposal((body.label().in(Language.NB) + " " + tail).strip(), Doubt.said(body)))
                .filter(each -> isReadable(each.text()))
                .toList());
    }

    private static boolean speaksOfALeg(String text) {
        return ADMINISTRATIVE.matcher(text).find() || POLITICAL.matcher(text).find();
    }

    /** Every body that it can have been; of the representatives with what happened, since they decide nothing. */
    private static Options bodies(String piece) {
        String tail = tail(piece);
        List<Proposal> all = new ArrayList<>();
        for (Body body : Body.values()) {
            String text = body.label().in(Language.NB) + " " + tail;
            if (body == Body.UNIONS) {
                for (Act act : ACTS) {
                    all.add(new Proposal(text + " " + word(act), Doubt.message("said.and", body, act)));
                }
            } else {
                all.add(new Proposal(text.strip(), Doubt.said(body)));
            }
        }
        return new Options(Doubt.message("options.bodies"), all);
    }

    /** The day and the case of a piece, as written. */
    private static String tail(String piece) {
        StringBuilder tail = new StringBuilder();
        List<Dates.Found> dates = Dates.all(piece);
        for (Dates.Found date : dates) {
            tail.append(piece, date.from(), date.until()).append(' ');
        }
        Cases.first(Dates.without(piece, dates)).ifPresent(found -> tail.append(found.written()));
        return tail.toString().strip();
    }
}
