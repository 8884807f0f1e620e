package no.varde.core.situation;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.leadership.Trait;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.plan.Approach;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.TimeSetAside;

/**
 * The traits of a measure (S3, S4, S6): read off the facts where they tell, and as observed where somebody recorded it.
 * An observation, also one that a trait is absent, outranks what is read off.
 */
public final class Traits {

    private Traits() {}

    /** The traits of a measure in a situation, in the order of the traits. */
    public static List<TraitView> of(Situation situation, MeasureView view) {
        Map<Trait, TraitView> found = new EnumMap<>(Trait.class);
        readOff(situation, view).forEach((trait, evidence) -> found.put(trait, new TraitView(trait, false, evidence)));
        Happened happened = new Happened(situation.facts(), situation.asOf());
        for (TraitObservation each : happened.about(TraitObservation.class, view.ref(), TraitObservation::on)) {
            if (each.holds()) {
                found.put(each.trait(), new TraitView(each.trait(), true, each.ref()));
            } else {
                found.remove(each.trait());
            }
        }
        return List.copyOf(found.values());
    }

    private static Map<Trait, Ref> readOff(Situation situation, MeasureView view) {
        Map<Trait, Ref> found = new EnumMap<>(Trait.class);
        long partners =
                view.groups().stream().filter(each -> each.group().isPartner()).count();
        if (partners >= situation.parameters().days("trait.partners", situation.asOf())) {
            found.put(Trait.MANY_PARTNERS, view.ref());
        }
        if (sectors(situation, view).size() >= situation.parameters().days("trait.sectors", situation.asOf())) {
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
        if (isLong(view)) {
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

    private static Set<String> sectors(Situation situation, MeasureView view) {
        Set<String> sectors = new HashSet<>(view.sectors());
        situation.pledges().stream()
                .map(PledgeView::pledge)
                .filter(each -> each.measure().equals(view.id()) && each.party() == Pledge.Party.SECTOR)
                .forEach(each -> sectors.add(each.by()));
        return sectors;
    }

    /** Longer than two years from the first to the last day that its steps are known to touch. */
    private static boolean isLong(MeasureView view) {
        Optional<LocalDate> first = days(view).min(LocalDate::compareTo);
        Optional<LocalDate> last = days(view).max(LocalDate::compareTo);
        return first.isPresent()
                && Period.between(first.get(), last.orElseThrow()).toTotalMonths() >= 24;
    }

    private static Stream<LocalDate> days(MeasureView view) {
        return view.steps().stream()
                .flatMap(each -> Stream.of(each.start(), each.step().plannedEnd()))
                .flatMap(each -> each.earliest().stream());
    }
}
