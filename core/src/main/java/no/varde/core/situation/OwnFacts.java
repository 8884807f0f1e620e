package no.varde.core.situation;

import java.util.Collection;
import java.util.function.Predicate;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Comment;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;

/**
 * Which facts are somebody's own on a day: the measures that they own, in whatever part of their life, and what is about
 * these alone. A meeting or decision that is about something else too belongs to others as well, and is not. Who answers
 * for a measure is never one's own to change, and a comment is its author's.
 */
public final class OwnFacts {

    private final Situation situation;
    private final Predicate<String> isTheirs;

    /**
     * The facts of somebody.
     *
     * @param situation the situation on the day
     * @param isTheirs whether an owner, as it is written on a measure, is they
     */
    public OwnFacts(Situation situation, Predicate<String> isTheirs) {
        this.situation = situation;
        this.isTheirs = isTheirs;
    }

    /** Whether a fact is theirs; one that stands on no measure that is there on the day is not. */
    public boolean has(Fact fact) {
        if (fact instanceof Responsibility || fact instanceof Comment) {
            return false;
        } else if (fact instanceof Measure measure) {
            return owns(measure.id());
        } else if (fact instanceof Link link) {
            return owns(link.measure());
        } else if (fact instanceof CarryOver carried) {
            return owns(carried.measure());
        }
        Collection<Ref> subjects = fact.about();
        return !subjects.isEmpty() && subjects.stream().allMatch(this::has);
    }

    private boolean has(Ref subject) {
        return switch (subject.kind()) {
            case MEASURE -> owns(subject.id());
            case STEP, PLEDGE ->
                situation.facts().find(subject).filter(this::has).isPresent();
            default -> false;
        };
    }

    private boolean owns(String measure) {
        return situation.measure(measure).stream()
                .flatMap(each -> each.owners().stream())
                .anyMatch(isTheirs);
    }
}
