package no.varde.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Message;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.PlanLine;

/**
 * Gathers the facts of an import. What several measures share is recorded once: a line of a plan, and a decision of the
 * same body on the same day in the same case.
 */
final class Gathering {

    private final Known known;
    private final Supplier<String> ids;
    private final List<Fact> added = new ArrayList<>();
    private final Map<Ref, Fact> changed = new LinkedHashMap<>();
    private final Map<Ref, Map<String, String>> keys = new HashMap<>();
    private final Map<String, PlanLine> planLines = new HashMap<>();
    private final Map<Decision, Shared> decisions = new LinkedHashMap<>();
    private final Map<Anchoring, Map<Decision, Set<Ref>>> corrections = new LinkedHashMap<>();
    private final Set<Ref> removed = new LinkedHashSet<>();
    private final DatedInvolvements dated = new DatedInvolvements();
    private final List<Message> says = new ArrayList<>();

    Gathering(Known known, Supplier<String> ids) {
        this.known = known;
        this.ids = ids;
        known.all(PlanLine.class)
                .forEach(line -> planLines.putIfAbsent(key(line.plan(), line.number(), line.title()), line));
        for (Anchoring each : known.all(Anchoring.class)) {
            decisions.putIfAbsent(Decision.of(each), new Shared(Optional.of(each)));
        }
    }

    Known known() {
        return known;
    }

    String id() {
        return ids.get();
    }

    void add(Fact fact, Message message) {
        added.add(fact);
        says.add(message);
    }

    void change(Fact fact, Message message) {
        change(fact);
        says.add(message);
    }

    /** Changes a fact of which is said elsewhere how. */
    void change(Fact fact) {
        changed.put(fact.ref(), fact);
    }

    /** Adds a fact of which is said elsewhere what. */
    void add(Fact fact) {
        added.add(fact);
    }

    void say(Message message) {
        says.add(message);
    }

    void keys(Ref ref, Map<String, String> all) {
        keys.put(ref, Map.copyOf(all));
    }

    /** What was said since the last time this was asked. */
    List<Message> said() {
        List<Message> all = List.copyOf(says);
        says.clear();
        return all;
    }

    private static String key(String plan, Optional<String> number, Optional<String> title) {
        return Words.normal(plan) + "|" + number.map(Words::normal).orElse("") + "|"
                + title.map(Words::normal).orElse("");
    }

    /** The line of a plan, recorded once for all that belong to it. */
    PlanLine planLine(PlanLines.Mention mention) {
        String key = key(mention.plan(), mention.number(), mention.title());
        PlanLine line = planLines.get(key);
        if (line == null) {
            line = new PlanLine(id(), mention.plan(), mention.period(), mention.number(), mention.title());
            planLines.put(key, line);
            added.add(line);
        }
        return line;
    }

    /** What makes a decision the same one; without a known day nothing is shared. */
    record Decision(
            Body body,
            Act act,
            When on,
            boolean held,
            Optional<Outcome> outcome,
            Optional<CaseNumber> caseNumber,
            Optional<Period> planPeriod,
            Optional<String> note) {

        /** A decision as a cell tells it; it was held when its day is past and nothing says that it is to come. */
        static Decision of(Decisions.Mention mention, LocalDate today) {
            boolean held = Groups.isPast(mention.on(), today) && !mention.toCome();
            return new Decision(
                    mention.body(),
                    mention.act(),
                    mention.on(),
                    held,
                    held ? mention.outcome() : Optional.empty(),
                    mention.caseNumber(),
                    Optional.empty(),
                    mention.note());
        }

        static Decision of(Anchoring each) {
            When on = each.held().filter(When::isKnown).orElse(each.planned());
            return new Decision(
                    each.body(),
                    each.act(),
                    on,
                    each.held().isPresent(),
                    each.outcome(),
                    each.caseNumber(),
                    each.planPeriod(),
                    each.note());
        }

        boolean isShared() {
            return on.exactDay().isPresent() || act == Act.PLAN_DECISION;
        }

        /** Whether a recorded one is this one, perhaps told with more. */
        boolean isToldBy(Anchoring each) {
            return isSameAs(each)
                    && held == each.held().isPresent()
                    && (outcome.isEmpty() || outcome.equals(each.outcome()));
        }

        /**
         * Whether a recorded one is this one before it came out so, or before it was held: as it was planned, in the same
         * case or for no later day; or, while it is still planned, for another day.
         */
        boolean corrects(Anchoring each) {
            if (!on.isKnown() || act == Act.PLAN_DECISION) {
                return false;
            } else if (each.held().isPresent()) {
                return held && isSameAs(each);
            }
            boolean oneCase = caseNumber.isPresent() && caseNumber.equals(each.caseNumber());
            boolean otherCase = caseNumber.isPresent() && each.caseNumber().isPresent() && !oneCase;
            boolean inTime = !held || each.planned().compareWith(on) != When.Order.AFTER;
            return body == each.body() && act == each.act() && (oneCase || (!otherCase && inTime));
        }

        /** The recorded act as this one tells it. */
        Anchoring correcting(Anchoring recorded, Set<Ref> subjects) {
            return new Anchoring(
                    recorded.id(),
                    subjects,
                    body,
                    act,
                    held ? recorded.planned() : on,
                    held ? Optional.of(on) : Optional.empty(),
                    held ? outcome : Optional.empty(),
                    caseNumber.or(recorded::caseNumber),
                    recorded.planPeriod(),
                    recorded.note().or(this::note));
        }

        /** The recorded act, which was held, with what this one tells and it does not: the day and the case number. */
        Anchoring filling(Anchoring recorded) {
            return new Anchoring(
                    recorded.id(),
                    recorded.subjects(),
                    recorded.body(),
                    recorded.act(),
                    recorded.planned(),
                    recorded.held().filter(When::isKnown).or(() -> Optional.of(on)),
                    recorded.outcome(),
                    recorded.caseNumber().or(this::caseNumber),
                    recorded.planPeriod(),
                    recorded.note());
        }

        private boolean isSameAs(Anchoring each) {
            Decision other = of(each);
            boolean sameCase =
                    caseNumber.isEmpty() || other.caseNumber().isEmpty() || caseNumber.equals(other.caseNumber());
            boolean sameDay = on.equals(other.on()) || !on.isKnown();
            boolean samePlan = act != Act.PLAN_DECISION || note.equals(other.note());
            return body == other.body() && act == other.act() && sameCase && sameDay && samePlan;
        }

        Anchoring fact(String id, Set<Ref> subjects) {
            return new Anchoring(
                    id,
                    subjects,
                    body,
                    act,
                    held ? When.unknown() : on,
                    held ? Optional.of(on) : Optional.empty(),
                    held ? outcome : Optional.empty(),
                    caseNumber,
                    planPeriod,
                    note);
        }
    }

    private static final class Shared {

        private final Optional<Anchoring> existing;
        private final Set<Ref> subjects = new LinkedHashSet<>();

        Shared(Optional<Anchoring> existing) {
            this.existing = existing;
        }
    }

    /** Which recorded acts on a measure the sheet tells as they are recorded. */
    Set<Ref> told(List<Decision> decisions, Ref measure) {
        return known.about(Anchoring.class, measure).stream()
                .filter(each -> decisions.stream().anyMatch(decision -> decision.isToldBy(each)))
                .map(Anchoring::ref)
                .collect(Collectors.toSet());
    }

    /**
     * Records that a decision was about a measure, unless that is known. One that was planned and has been moved or held
     * since, or came out otherwise than was recorded, corrects the recorded one.
     *
     * @param told the recorded acts that the sheet tells as they are, which nothing corrects
     */
    void decision(Decision decision, Ref measure, Message message, Set<Ref> told) {
        List<Anchoring> about = known.about(Anchoring.class, measure);
        if (about.stream().anyMatch(decision::isToldBy)) {
            return;
        }
        says.add(message);
        Optional<Anchoring> corrected = about.stream()
                .filter(each -> !told.contains(each.ref()) && decision.corrects(each))
                .findFirst();
        if (corrected.isPresent()) {
            corrections
                    .computeIfAbsent(corrected.get(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(decision, any -> new LinkedHashSet<>())
                    .add(measure);
        } else if (decision.isShared()) {
            shared(decision).add(measure);
        } else {
            added.add(decision.fact(id(), Set.of(measure)));
        }
    }

    /** Records a decision beside those that look like it: somebody said that it is another one. */
    void another(Decision decision, Ref measure, Message message) {
        says.add(message);
        if (decision.isShared()) {
            shared(decision).add(measure);
        } else {
            added.add(decision.fact(id(), Set.of(measure)));
        }
    }

    /** Fills in what is missing of a recorded decision, or lets the sheet count where the two differ. */
    void same(Decision decision, Verdicts.Same same, Ref measure) {
        Anchoring recorded = same.recorded();
        if (same.sheet()) {
            says.add(Telling.corrected(decision.correcting(recorded, recorded.subjects()), recorded));
            corrections
                    .computeIfAbsent(recorded, any -> new LinkedHashMap<>())
                    .computeIfAbsent(decision, any -> new LinkedHashSet<>())
                    .add(measure);
        } else if (!decision.filling(recorded).equals(recorded)) {
            Anchoring now = decision.filling(recorded);
            says.add(Telling.corrected(now, recorded));
            changed.put(now.ref(), now);
            alike(now);
        }
    }

    /** Gives a recorded involvement without a day the one that the sheet tells of a group on a measure. */
    void dated(Involvement recorded, Ref measure, Groups.Mention mention) {
        dated.add(recorded, measure, mention);
    }

    /**
     * Ends what was confirmed of one group on the day before the sheet tells that the group took part; when no day is told,
     * it is gone. What was confirmed of every group goes on for the others.
     */
    void ends(InvolvementConfirmation confirmed, When on) {
        if (confirmed.group().isEmpty() || removed.contains(confirmed.ref())) {
            return;
        }
        Optional<LocalDate> last = on.earliest().map(day -> day.minusDays(1));
        if (last.isEmpty()) {
            changed.remove(confirmed.ref());
            removed.add(confirmed.ref());
        } else if (!(changed.get(confirmed.ref()) instanceof InvolvementConfirmation now)
                || last.get().isBefore(now.upTo())) {
            change(new InvolvementConfirmation(
                    confirmed.id(), confirmed.measure(), confirmed.group(), last.get(), confirmed.beforeOurTime()));
        }
    }

    private Set<Ref> shared(Decision decision) {
        return decisions.computeIfAbsent(decision, any -> new Shared(Optional.empty())).subjects;
    }

    /**
     * Changes a recorded act where the sheet tells alike of all that it was about; else those of which it tells otherwise
     * get an act of their own, and the recorded one stays with the others.
     */
    private void correct(Anchoring before, Map<Decision, Set<Ref>> told) {
        Anchoring recorded = changed.get(before.ref()) instanceof Anchoring now ? now : before;
        Set<Ref> others = new LinkedHashSet<>(recorded.subjects());
        told.values().forEach(others::removeAll);
        boolean first = others.isEmpty();
        for (Map.Entry<Decision, Set<Ref>> each : told.entrySet()) {
            if (first) {
                Anchoring now = each.getKey().correcting(recorded, each.getValue());
                changed.put(now.ref(), now);
                alike(now);
                first = false;
            } else {
                shared(each.getKey()).addAll(each.getValue());
            }
        }
        if (!others.isEmpty()) {
            changed.put(recorded.ref(), recorded.about(others));
        }
    }

    /** From now on a recorded decision as it shall be is the one that others like it are about. */
    private void alike(Anchoring now) {
        Shared alike = decisions.put(Decision.of(now), new Shared(Optional.of(now)));
        Optional.ofNullable(alike)
                .filter(before -> before.existing.isEmpty())
                .ifPresent(before -> shared(Decision.of(now)).addAll(before.subjects));
    }

    Harvest harvest() {
        dated.each(this::change, this::add, ids);
        corrections.forEach(this::correct);
        decisions.forEach((decision, shared) -> {
            if (!shared.subjects.isEmpty()) {
                Optional<Anchoring> there = shared.existing
                        .map(each -> changed.get(each.ref()) instanceof Anchoring now ? now : each)
                        .filter(each -> Decision.of(each).equals(decision));
                Set<Ref> subjects = new LinkedHashSet<>();
                there.ifPresent(each -> subjects.addAll(each.subjects()));
                subjects.addAll(shared.subjects);
                if (there.isPresent()) {
                    changed.put(there.get().ref(), there.get().about(subjects));
                } else {
                    added.add(decision.fact(id(), subjects));
                }
            }
        });
        added.sort(java.util.Comparator.comparingInt(Gathering::order));
        return new Harvest(added, List.copyOf(changed.values()), keys, removed);
    }

    /** Facts come after those they point at: measures and plan lines first, moves after steps. */
    private static int order(Fact fact) {
        return switch (fact.ref().kind()) {
            case MEASURE, PLAN_LINE -> 0;
            case STEP_MOVE -> 2;
            default -> 1;
        };
    }
}
