package no.varde.core.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;

/** Since when a measure is there, and by when work on it had begun. */
final class Beginnings {

    private final Facts facts;
    private final LocalDate asOf;

    Beginnings(Facts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** The first day by which something of the work is known to have come. */
    Optional<LocalDate> begunBy(
            Measure measure,
            Optional<LifeChange> life,
            List<StepView> steps,
            List<Involvement> meetings,
            List<Anchoring> decisions) {
        Earliest begun = new Earliest(asOf);
        begun.take(measure.designStart());
        life.filter(each -> each.life() != Life.PLANNED).ifPresent(each -> begun.take(each.on()));
        steps.forEach(each -> each.started().ifPresent(begun::take));
        meetings.forEach(each -> begun.take(each.on()));
        decisions.forEach(each -> begun.take(DecisionTimes.heldOn(each)));
        return begun.day();
    }

    /**
     * Whether a measure was there on the day: when it had been recorded by then, when anything had happened to it by then,
     * or when nothing says since when it is there. Its life, links, owners and concerned groups say that; a design start, a
     * meeting or a decision may be planned, so one that lies ahead says nothing.
     */
    boolean wasThere(Measure measure) {
        Ref ref = measure.ref();
        return hasBegun(LifeChange.class, ref, LifeChange::on)
                || hasBegun(Link.class, ref, each -> each.validity().from())
                || hasBegun(Responsibility.class, ref, each -> each.validity().from())
                || hasBegun(Concern.class, ref, each -> each.validity().from())
                || since(ref).noneMatch(When::isKnown)
                || acts(measure).anyMatch(each -> each.hasBegunBy(asOf))
                || wasRecorded(ref);
    }

    private Stream<When> since(Ref ref) {
        return Stream.of(
                        facts.about(LifeChange.class, ref).stream().map(LifeChange::on),
                        facts.about(Link.class, ref).stream()
                                .map(each -> each.validity().from()),
                        facts.about(Responsibility.class, ref).stream()
                                .map(each -> each.validity().from()),
                        facts.about(Concern.class, ref).stream()
                                .map(each -> each.validity().from()))
                .flatMap(each -> each);
    }

    private boolean wasRecorded(Ref ref) {
        return facts.recordedOn(ref).filter(day -> !day.isAfter(asOf)).isPresent();
    }

    private <F extends Fact> boolean hasBegun(Class<F> type, Ref ref, Function<F, When> time) {
        for (F each : facts.about(type, ref)) {
            if (time.apply(each).hasBegunBy(asOf)) {
                return true;
            }
        }
        return false;
    }

    private Stream<When> acts(Measure measure) {
        Ref ref = measure.ref();
        return Stream.of(
                        Stream.of(measure.designStart()),
                        facts.about(Involvement.class, ref).stream().map(Involvement::on),
                        facts.about(Anchoring.class, ref).stream().map(DecisionTimes::heldOn),
                        facts.about(StatusNote.class, ref).stream().map(note -> When.day(note.on())),
                        facts.about(SubstanceChange.class, ref).stream().map(SubstanceChange::on),
                        facts.about(Step.class, ref).stream()
                                .flatMap(step -> facts.about(StepMove.class, step.ref()).stream())
                                .map(StepMove::on))
                .flatMap(each -> each);
    }
}
