package no.varde.core.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Life;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;

/**
 * A measure on which a group can still change something: what is open in it, until when, and whom to ask.
 *
 * <p>Worked example: the municipal council decides on 19 June, and it is 1 June. The last useful day is 18 June, which is 17
 * days away.
 *
 * @param measure the measure
 * @param group the group, and when and how far it was heard on it
 * @param until what is known of the day that ends the chance
 * @param matters what is open in it, in the order in which it should come up; none when nothing that lies ahead is recorded
 */
public record Chance(MeasureView measure, GroupView group, Until until, List<Matter> matters) {

    /** What is known of the day that ends a chance. The order is the one in which chances are shown. */
    public enum Until implements Labelled {
        /** The next act is planned: there is a last useful day, which is today at the earliest. */
        A_DAY,
        /** The next act may come today: the last useful day was yesterday, and what is not said now comes too late. */
        ANY_MOMENT,
        /** Acts are planned, but all for days that have passed or that nobody knows: the last useful day is not known. */
        NOT_KNOWN,
        /** No act is planned after which less could be changed. */
        NOTHING_PLANNED;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("situation", "Until." + name());
        }
    }

    /**
     * One thing that is open.
     *
     * @param kind what it is
     * @param about the fact that tells that it is open: a decision, a step or an answer
     * @param message it, said to those who may influence it
     */
    public record Matter(Kind kind, Ref about, Message message) {

        /** What can be open in a measure. */
        public enum Kind {
            /** Whether it is to be done, and how: an own decision on it is ahead, and none was adopted before. */
            WHETHER,
            /** What a further own decision is to say. */
            DECISION,
            /** What is in it: planning or preparation goes on. */
            SHAPING,
            /** How a step is to be done that has not begun. */
            STEP,
            /** What the units may decide themselves: something, or all. */
            FREEDOM
        }
    }

    /** Copies. */
    public Chance {
        matters = List.copyOf(matters);
    }

    /**
     * The chance of a group on a measure as of the day of the measure's view.
     *
     * @param facts the facts of which the view was made
     * @return empty when the measure does not concern the group, is no longer live, or is in ordinary operation with
     *     nothing ahead
     */
    static Optional<Chance> of(ActorGroup group, MeasureView measure, Facts facts) {
        Optional<GroupView> view = measure.group(group).filter(GroupView::concerned);
        if (view.isEmpty() || !measure.isLive()) {
            return Optional.empty();
        }
        Chance chance = new Chance(measure, view.get(), until(measure), matters(measure, facts));
        boolean settled =
                measure.life().filter(life -> life == Life.ORDINARY_OPERATION).isPresent()
                        && chance.until == Until.NOTHING_PLANNED
                        && chance.matters.isEmpty();
        return settled ? Optional.empty() : Optional.of(chance);
    }

    private static Until until(MeasureView measure) {
        if (measure.nextAct().isPresent()) {
            return measure.nextAct().get().daysUntil() > 0 ? Until.A_DAY : Until.ANY_MOMENT;
        }
        return measure.onlyOverdueActs() ? Until.NOT_KNOWN : Until.NOTHING_PLANNED;
    }

    private static List<Matter> matters(MeasureView measure, Facts facts) {
        Ahead ahead = new Ahead(facts, new Happened(facts, measure.asOf()));
        List<Matter> matters = new ArrayList<>();
        boolean first = measure.decisions().isEmpty();
        for (Anchoring each : ahead.ownDecisions(measure.ref())) {
            Matter.Kind kind = first ? Matter.Kind.WHETHER : Matter.Kind.DECISION;
            matters.add(matter(kind, each.ref(), each.noun()));
            first = false;
        }
        for (StepView each : measure.steps()) {
            Step step = each.step();
            boolean shapes = step.kind() == Step.Kind.PLANNING || step.kind() == Step.Kind.PREPARATION;
            if (each.state() == StepView.State.ONGOING && shapes) {
                matters.add(matter(Matter.Kind.SHAPING, step.ref(), called(step)));
            } else if (ahead.isAhead(each)) {
                String key = "open.STEP" + (step.irreversible() ? ".final" : "");
                matters.add(new Matter(Matter.Kind.STEP, step.ref(), Message.of("situation", key, called(step))));
            }
        }
        measure.balance()
                .freedom()
                .filter(answer -> answer.value() != SteeringAnswer.Freedom.FIXED)
                .ifPresent(answer -> matters.add(matter(Matter.Kind.FREEDOM, answer.ref(), answer.value())));
        return matters;
    }

    private static Matter matter(Matter.Kind kind, Ref about, Object said) {
        return new Matter(kind, about, Message.of("situation", "open." + kind.name(), said));
    }

    private static Object called(Step step) {
        return step.title().<Object>map(title -> title).orElse(step.kind());
    }

    /** The next act, after which less can be changed; empty when none is known to be ahead. */
    public Optional<NextAct> act() {
        return measure.nextAct();
    }

    /** The last day on which something can still be changed, before the act that ends it; empty when that is not known. */
    public Optional<LocalDate> lastUsefulDay() {
        return act().map(NextAct::lastUsefulDay);
    }

    /** Whole days until the last useful day, 0 when it is today; empty when there is none, or it has passed. */
    public OptionalInt daysLeft() {
        return until == Until.A_DAY
                ? OptionalInt.of(Math.toIntExact(
                        ChronoUnit.DAYS.between(measure.asOf(), lastUsefulDay().orElseThrow())))
                : OptionalInt.empty();
    }

    /** Whom to ask: who owns the measure or, when nobody does, the sectors that carry it; none when neither is known. */
    public List<String> ask() {
        List<String> owners = measure.owners();
        return owners.isEmpty() ? measure.sectors() : owners;
    }
}
