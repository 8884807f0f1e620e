package no.varde.core.situation;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.leadership.Trait;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.plan.Approach;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.TimeSetAside;

/**
 * The traits of a measure (S3, S4, S6): read off the facts where they tell, and as observed where somebody recorded it.
 * An observation, also one that a trait is absent, outranks what is read off; of several on a trait the latest counts.
 *
 * <p>Read off are: many partners ({@code trait.partners} groups of partners or more are concerned or took part), many
 * sectors ({@code trait.sectors} or more carry it or have pledged something), without authority (general practitioners are
 * concerned or took part), new ways (its approach is innovation, or both), from above (raised by a national requirement or
 * the management), long (its steps are known to reach over {@code trait.long.months} or more), irreversible (one of its
 * steps is), short of means (it is confirmed that no time was set aside). That people disagree, and that the working day
 * changes, is only observed.
 */
public final class Traits {

    private Traits() {}

    /** The traits of a measure in a situation, in the order of the traits; empty when none is known. */
    public static List<TraitView> of(Situation situation, MeasureView view) {
        Map<Trait, TraitView> found = new EnumMap<>(Trait.class);
        readOff(situation, view).forEach((trait, evidence) -> found.put(trait, new TraitView(trait, false, evidence)));
        Happened happened = new Happened(situation.facts(), situation.asOf());
        for (Trait trait : Trait.values()) {
            happened.latest(TraitObservation.class, view.ref(), TraitObservation::on, each -> each.trait() == trait)
                    .ifPresent(each -> {
                        if (each.holds()) {
                            found.put(trait, new TraitView(trait, true, each.ref()));
                        } else {
                            found.remove(trait);
                        }
                    });
        }
        return List.copyOf(found.values());
    }

    private static Map<Trait, Ref> readOff(Situation situation, MeasureView view) {
        Map<Trait, Ref> found = new EnumMap<>(Trait.class);
        long partners =
                view.groups().stream().filter(each -> each.group().isPartner()).count();
        if (partners >= parameter("trait.partners", situation)) {
            found.put(Trait.MANY_PARTNERS, view.ref());
        }
        if (situation.sectorsOf(view).size() >= parameter("trait.sectors", situation)) {
            found.put(Trait.MANY_SECTORS, view.ref());
        }
        if (view.group(ActorGroup.GENERAL_PRACTITIONERS).isPresent()) {
            found.put(Trait.WITHOUT_AUTHORITY, view.ref());
        }
        if (view.measure()
                .approach()
                .filter(each -> each != Approach.IMPROVEMENT)
                .isPresent()) {
            found.put(Trait.NEW_WAYS, view.ref());
        }
        view.balance()
                .raised()
                .filter(answer -> answer.value() == SteeringAnswer.Raiser.NATIONAL
                        || answer.value() == SteeringAnswer.Raiser.MANAGEMENT)
                .ifPresent(answer -> found.put(Trait.FROM_ABOVE, answer.ref()));
        if (knownMonths(view) >= parameter("trait.long.months", situation)) {
            found.put(Trait.LONG_DURATION, view.ref());
        }
        view.steps().stream()
                .filter(each -> each.step().irreversible())
                .findFirst()
                .ifPresent(each -> found.put(Trait.IRREVERSIBLE, each.step().ref()));
        if (view.measure()
                .timeSetAside()
                .filter(each -> each.kind() == TimeSetAside.Kind.NONE)
                .isPresent()) {
            found.put(Trait.SHORT_OF_MEANS, view.ref());
        }
        return found;
    }

    private static int parameter(String name, Situation situation) {
        return situation.parameters().count(name, situation.asOf());
    }

    /**
     * The whole months that the steps are known to reach over, from the first start to the last start or end, actual before
     * planned: of a vague start the last day that it may mean counts, of a vague end the first. 0 when no day is known.
     */
    private static long knownMonths(MeasureView view) {
        Optional<LocalDate> first = view.steps().stream()
                .map(StepView::start)
                .flatMap(each -> each.latest().stream())
                .min(LocalDate::compareTo);
        Optional<LocalDate> last = view.steps().stream()
                .map(Traits::lastKnown)
                .flatMap(each -> each.earliest().stream())
                .max(LocalDate::compareTo);
        return first.isPresent() && last.isPresent()
                ? Period.between(first.get(), last.get()).toTotalMonths()
                : 0;
    }

    /** When a step ended or, before that, is planned to; its start when its end is not known. */
    private static When lastKnown(StepView step) {
        When end = step.finished().orElse(step.step().plannedEnd());
        return end.isKnown() ? end : step.start();
    }
}
