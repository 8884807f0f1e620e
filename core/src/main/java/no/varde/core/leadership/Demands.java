package no.varde.core.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Message;

/**
 * What a measure demands of its leaders, from its traits (S4, S7). The scale is ours, without a published source; it
 * stands in {@code demands.properties} as parameters with the day from which they hold, so that an old answer can be
 * given again.
 *
 * <p>Each trait asks for some of the competencies with a weight <i>w</i>: 1 helps, 2 matters, 3 decides. The weight of a
 * competency <i>c</i> is the sum over the measure's traits <i>t</i>:
 *
 * <pre>  weight(c) = Σ w(t, c)</pre>
 *
 * Competencies without weight are left out; the others stand with the greatest weight first, and in the framework's
 * order where weights are equal.
 *
 * <p>Worked example, with the parameters of 2012: a measure with {@link Trait#MANY_PARTNERS} (integrator 3, communicator
 * 2, authority and trust 2) and {@link Trait#NEW_WAYS} (innovator 3, visionary 2, communicator 1) asks for integrator 3,
 * communicator 2 + 1 = 3, innovator 3, visionary 2, authority and trust 2, in this order.
 */
public final class Demands {

    private Demands() {}

    /**
     * What the traits demand by the parameters that hold on a day, the weightiest first. Empty without traits, and on a day
     * before the first parameters.
     */
    public static List<Demand> of(Set<Trait> traits, LocalDate day) {
        return of(traits, day, Frameworks.builtIn());
    }

    /**
     * The same in the words of a framework of one's own: the version of {@link Frameworks#COMPETENCIES} that holds on the
     * day. A competency whose id the parameters do not know is never demanded, and a behaviour that is no longer there is
     * left out.
     *
     * @param frameworks where the competencies and their behaviours are looked up, such as the built-in ones plus an edited
     *     version
     */
    public static List<Demand> of(Set<Trait> traits, LocalDate day, Frameworks frameworks) {
        Optional<Framework> framework = frameworks.find(Frameworks.COMPETENCIES, day);
        return DemandParameters.on(day)
                .flatMap(parameters -> framework.map(each -> demands(traits, parameters, each)))
                .orElse(List.of());
    }

    /** The day since which the parameters of a day have held; empty before the first. */
    public static Optional<LocalDate> since(LocalDate day) {
        return DemandParameters.on(day).map(DemandParameters::from);
    }

    private static List<Demand> demands(Set<Trait> traits, DemandParameters parameters, Framework framework) {
        List<Demand> demands = new ArrayList<>();
        for (LeadershipCompetency competency : framework.competencies()) {
            List<DemandParameters.Weighting> weightings = parameters.weightings(competency.id()).stream()
                    .filter(each -> traits.contains(each.trait()))
                    .toList();
            if (!weightings.isEmpty()) {
                demands.add(demand(competency, weightings));
            }
        }
        demands.sort(Comparator.comparing(Demand::weight).reversed());
        return List.copyOf(demands);
    }

    private static Demand demand(LeadershipCompetency competency, List<DemandParameters.Weighting> weightings) {
        return new Demand(
                competency,
                weightings.stream().mapToInt(DemandParameters.Weighting::weight).sum(),
                weightings.stream()
                        .map(each -> new Demand.Reason(
                                each.trait(),
                                each.weight(),
                                Message.of("leadership", "demand.why", each.trait(), each.why())))
                        .sorted(Comparator.comparing(Demand.Reason::weight).reversed())
                        .toList(),
                competency.behaviours().stream()
                        .filter(behaviour -> weightings.stream()
                                .anyMatch(each -> each.behaviours().contains(behaviour.id())))
                        .toList());
    }
}
