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
import no.varde.core.participation.Involvement;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
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
            Involvement.class,
            Anchoring.class,
            StatusNote.class,
            Pledge.class,
            SubstanceChange.class,
            CarryOver.class,
            SteeringAnswer.class,
            TraitObservation.class);

    private Story() {}

    /**
     * The story of a measure up to and with a day, the oldest first; what has no known day comes at the end, and what is
     * planned for later is not in it.
     */
    public static List<StoryEvent> of(Facts facts, Ref measure, LocalDate asOf) {
        Set<Fact> about = new LinkedHashSet<>();
        TOLD.forEach(type -> about.addAll(facts.about(type, measure)));
        for (Step step : facts.about(Step.class, measure)) {
            about.addAll(facts.about(StepMove.class, step.ref()));
        }
        for (Pledge pledge : facts.about(Pledge.class, measure)) {
            about.addAll(facts.about(Delivery.class, pledge.ref()));
        }
        Telling telling = new Telling(facts);
        Happened happened = new Happened(facts, asOf);
        List<StoryEvent> events = new ArrayList<>();
        for (Fact fact : about) {
            for (StoryEvent event : telling.tell(fact)) {
                boolean planned = fact instanceof Anchoring each && each.held().isEmpty();
                if (!planned && happened.by(event.on(), event.fact())) {
                    events.add(event);
                }
            }
        }
        events.sort(Comparator.comparing(event -> event.on().earliest().orElse(LocalDate.MAX)));
        return List.copyOf(events);
    }
}
