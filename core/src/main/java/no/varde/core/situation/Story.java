package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Dissent;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;

/** The chronological story of a measure: who proposed, was heard, decided, tested and changed, and what came of it. */
public final class Story {

    private static final List<Class<? extends Fact>> TOLD = List.of(
            LifeChange.class,
            Link.class,
            Responsibility.class,
            Concern.class,
            SteeringAnswer.class,
            TraitObservation.class,
            Involvement.class,
            Anchoring.class,
            SubstanceChange.class,
            Pledge.class,
            StatusNote.class,
            CarryOver.class,
            Dissent.class);

    private Story() {}

    /**
     * The story of a measure as of a day, the oldest first: what had happened by then, and the decisions, meetings and
     * design start that were planned and had not come, told as planned, for their planned days. A step's plan is no part
     * of it, and what is undated comes at the end. The groups that it came to concern on the same day stand in one
     * sentence.
     *
     * @return unmodifiable; empty of a measure that is not among the facts
     */
    public static List<StoryEvent> of(Facts facts, Ref measure, LocalDate asOf) {
        Telling telling = new Telling(facts, asOf);
        Happened happened = new Happened(facts, asOf);
        List<StoryEvent> events = new ArrayList<>();
        for (Fact fact : about(facts, measure)) {
            for (StoryEvent event : telling.tell(fact)) {
                boolean isAhead = event.planned() && event.on().isKnown();
                if (isAhead || happened.by(event.on(), event.fact())) {
                    events.add(event);
                }
            }
        }
        events.sort(Comparator.comparing(event -> event.on().earliest().orElse(LocalDate.MAX)));
        return List.copyOf(Together.happened(events));
    }

    private static Set<Fact> about(Facts facts, Ref measure) {
        Set<Fact> about = new LinkedHashSet<>();
        facts.find(Measure.class, measure).ifPresent(about::add);
        TOLD.forEach(type -> about.addAll(facts.about(type, measure)));
        for (Step step : facts.about(Step.class, measure)) {
            about.addAll(facts.about(StepMove.class, step.ref()));
        }
        for (Anchoring decision : facts.about(Anchoring.class, measure)) {
            about.addAll(facts.about(Dissent.class, decision.ref()));
        }
        for (Pledge pledge : facts.about(Pledge.class, measure)) {
            about.addAll(facts.about(Delivery.class, pledge.ref()));
        }
        return about;
    }
}
