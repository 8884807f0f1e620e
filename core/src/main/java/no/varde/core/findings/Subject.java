package no.varde.core.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.situation.MeasureView;

/**
 * What a verdict speaks of: a measure, an area, a reform, a pledge, and the group or leg of it that is meant.
 *
 * @param ref the measure, area, solution, adoption or pledge
 * @param other what it is seen together with, such as the other area of a pair or the reform that ends; empty when alone
 * @param group the group that is meant; empty when none is
 * @param leg the leg that is meant; empty when none is
 * @param name what people call it; a measure's title stands in the language it was written in
 * @param within the measures, areas and reforms that it belongs to, itself among them, for filtering
 */
public record Subject(
        Ref ref,
        Optional<Ref> other,
        Optional<ActorGroup> group,
        Optional<Leg> leg,
        LocalizedText name,
        List<Ref> within) {

    /**
     * By what a verdict is known again on another day: the rule, the subject, and the group or leg.
     *
     * @param rule the id of the rule
     * @param ref the subject
     * @param other what the subject is seen together with
     * @param group the group
     * @param leg the leg
     */
    public record Identity(String rule, Ref ref, Optional<Ref> other, Optional<ActorGroup> group, Optional<Leg> leg) {}

    /** Copies. */
    public Subject {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(leg, "leg");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(within, "within");
        within = List.copyOf(within);
    }

    /** A measure, which belongs to itself and to the areas and reforms that it serves. */
    public static Subject of(MeasureView measure) {
        return of(measure.ref(), measure.name(), measure.belongsTo());
    }

    /** Something else, by its name and the measures, areas and reforms that it belongs to. */
    public static Subject of(Ref ref, LocalizedText name, List<Ref> within) {
        return new Subject(ref, Optional.empty(), Optional.empty(), Optional.empty(), name, within);
    }

    /** Something within an area, or the area itself: it belongs to the area and its reform. */
    public static Subject inArea(Ref ref, LocalizedText name, String area) {
        List<Ref> within = new ArrayList<>();
        addArea(within, area);
        return of(ref, name, within);
    }

    /** Another fact that belongs where this subject does, such as a pledge to a measure. */
    public Subject part(Ref fact, LocalizedText named) {
        return of(fact, named, within);
    }

    /** The same, of a group. */
    public Subject ofGroup(ActorGroup meant) {
        return new Subject(ref, other, Optional.of(meant), leg, name, within);
    }

    /** The same, of a leg. */
    public Subject ofLeg(Leg meant) {
        return new Subject(ref, other, group, Optional.of(meant), name, within);
    }

    /** The same, seen together with something else; it then belongs there too. */
    public Subject with(Ref another, List<Ref> alsoWithin) {
        List<Ref> all = new ArrayList<>(within);
        alsoWithin.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new Subject(ref, Optional.of(another), group, leg, name, all);
    }

    /** Whether it is, or belongs to, a measure, an area or a reform. */
    public boolean isWithin(Ref measureAreaOrReform) {
        return ref.equals(measureAreaOrReform) || within.contains(measureAreaOrReform);
    }

    /** By what a verdict of a rule on it is known again on another day. */
    public Identity identity(String rule) {
        return new Identity(rule, ref, other, group, leg);
    }

    private static void addArea(List<Ref> within, String area) {
        within.add(Ref.area(area));
        Ref reform = Ref.reform(area.substring(0, Math.max(0, area.indexOf('.'))));
        if (!within.contains(reform)) {
            within.add(reform);
        }
    }
}
