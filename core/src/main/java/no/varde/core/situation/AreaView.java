package no.varde.core.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Choice;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.reform.Duty;
import no.varde.core.reform.ReformArea;

/**
 * One area of a reform as of a day: a row of the overview.
 *
 * @param area the area
 * @param choices on each solution, or on the area itself when it has none: the choice that counts, or none
 * @param duties each duty that holds on the day with the latest answer, or none
 * @param measures the measures that serve it and have not been given up, completed ones too
 * @param groups for each group that a live measure here concerns: the weakest among them. A live measure of which nobody
 *     has said whom it concerns may concern any of these, and each group that measures of the area usually concern: there
 *     it counts as not known
 * @param legs for each leg the weakest among the live measures; empty when there is none
 * @param raisers who raised the live measures, each with how many
 * @param raiserNotKnown of how many live measures it is not known who raised them
 */
public record AreaView(
        ReformArea area,
        List<ChoiceView> choices,
        List<DutyView> duties,
        List<MeasureView> measures,
        Map<ActorGroup, Cell<Heard>> groups,
        Map<Leg, Cell<LegState>> legs,
        Map<SteeringAnswer.Raiser, Integer> raisers,
        int raiserNotKnown) {

    /** Guards the maps, and copies the rest. */
    public AreaView {
        choices = List.copyOf(choices);
        duties = List.copyOf(duties);
        measures = List.copyOf(measures);
        groups = Collections.unmodifiableMap(groups);
        legs = Collections.unmodifiableMap(legs);
        raisers = Collections.unmodifiableMap(raisers);
    }

    /**
     * The choice on a solution, or on an area without solutions.
     *
     * @param target the solution or area
     * @param choice the choice that counts; empty when none was made
     */
    public record ChoiceView(Ref target, Optional<Choice> choice) {}

    /**
     * How a duty stands.
     *
     * @param duty the duty
     * @param status the latest answer; empty when it was never answered
     */
    public record DutyView(Duty duty, Optional<DutyStatus> status) {}

    /** The live measures here: planned, running, in ordinary operation. */
    public List<MeasureView> live() {
        return measures.stream().filter(MeasureView::isLive).toList();
    }

    static AreaView of(ReformArea area, List<ChoiceView> choices, List<DutyView> duties, List<MeasureView> serving) {
        Map<ActorGroup, List<Heard>> heard = new EnumMap<>(ActorGroup.class);
        Map<Leg, List<LegState>> legs = new EnumMap<>(Leg.class);
        Map<SteeringAnswer.Raiser, Integer> raisers = new EnumMap<>(SteeringAnswer.Raiser.class);
        int notKnown = 0;
        int concernNotKnown = 0;
        for (MeasureView measure : serving) {
            if (measure.isLive()) {
                concernNotKnown += measure.concerned().isEmpty() ? 1 : 0;
                for (GroupView view : measure.groups()) {
                    if (view.concerned()) {
                        heard.computeIfAbsent(view.group(), any -> new ArrayList<>(serving.size()))
                                .add(view.heard());
                    }
                }
                for (LegView view : measure.legs().values()) {
                    legs.computeIfAbsent(view.leg(), any -> new ArrayList<>(serving.size()))
                            .add(view.state());
                }
                Optional<SteeringAnswer.Raiser> raiser = measure.balance().raiser();
                raiser.ifPresent(each -> raisers.merge(each, 1, Integer::sum));
                notKnown += raiser.isEmpty() ? 1 : 0;
            }
        }
        if (concernNotKnown > 0) {
            area.proposedGroups().forEach(group -> heard.computeIfAbsent(group, any -> new ArrayList<>()));
            for (List<Heard> all : heard.values()) {
                all.addAll(Collections.nCopies(concernNotKnown, Heard.NOT_KNOWN));
            }
        }
        return new AreaView(
                area,
                choices,
                duties,
                serving,
                cells(ActorGroup.class, heard),
                cells(Leg.class, legs),
                raisers,
                notKnown);
    }

    private static <K extends Enum<K>, S extends Enum<S>> Map<K, Cell<S>> cells(Class<K> keys, Map<K, List<S>> states) {
        Map<K, Cell<S>> cells = new EnumMap<>(keys);
        states.forEach((key, all) -> Cell.of(all).ifPresent(cell -> cells.put(key, cell)));
        return cells;
    }
}
