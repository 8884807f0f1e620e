package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Involvement;

/**
 * A municipality's work as it looks to one group, as of a day (L6, L8): what concerns it, what it was heard on and when,
 * where it should have been and was not, and what is coming. For whoever speaks for the group.
 *
 * @param group the group
 * @param concerned the live measures that concern it, the one where it was heard least first
 * @param heard the events in which it took part by the day, the latest first
 * @param missed the events by the day that it should have been part of and was not, the latest first
 * @param coming what is planned that it takes part in, and the next act on each measure that concerns it, the soonest first
 */
public record GroupWork(
        ActorGroup group,
        List<Concerned> concerned,
        List<Involvement> heard,
        List<Involvement> missed,
        List<Coming> coming) {

    /** Copies. */
    public GroupWork {
        concerned = List.copyOf(concerned);
        heard = List.copyOf(heard);
        missed = List.copyOf(missed);
        coming = List.copyOf(coming);
    }

    /**
     * A live measure that concerns the group.
     *
     * @param measure the measure
     * @param view when and how far the group was heard on it
     */
    public record Concerned(MeasureView measure, GroupView view) {}

    /** The work as it looks to a group. */
    public static GroupWork of(ActorGroup group, Situation situation) {
        List<Concerned> concerned = new ArrayList<>();
        for (MeasureView measure : situation.measures()) {
            measure.group(group)
                    .filter(view -> view.concerned() && measure.isLive())
                    .ifPresent(view -> concerned.add(new Concerned(measure, view)));
        }
        concerned.sort(Comparator.comparing(each -> each.view.heard()));
        Facts facts = situation.facts();
        Happened happened = new Happened(facts, situation.asOf());
        List<Involvement> heard = new ArrayList<>();
        List<Involvement> missed = new ArrayList<>();
        List<Coming> coming = new ArrayList<>();
        for (Involvement each : facts.all(Involvement.class)) {
            boolean tookPart = each.participant(group).isPresent();
            if (!happened.by(each.on(), each.ref())) {
                if (tookPart && each.on().isKnown()) {
                    coming.add(Coming.about(each.subjects(), each.ref(), each.on(), situation));
                }
            } else if (tookPart) {
                heard.add(each);
            } else if (each.missing().contains(group)) {
                missed.add(each);
            }
        }
        latestFirst(heard);
        latestFirst(missed);
        coming.addAll(nextActs(concerned));
        coming.sort(Coming.ORDER);
        return new GroupWork(group, concerned, heard, missed, coming);
    }

    private static void latestFirst(List<Involvement> all) {
        Collections.reverse(all);
        all.sort(Comparator.comparing((Involvement each) -> each.on().latest().orElse(LocalDate.MIN))
                .reversed());
    }

    private static List<Coming> nextActs(List<Concerned> concerned) {
        Set<Ref> seen = new HashSet<>();
        List<Coming> acts = new ArrayList<>();
        for (Concerned each : concerned) {
            Coming.on(each.measure).filter(act -> seen.add(act.ref())).ifPresent(acts::add);
        }
        return acts;
    }
}
