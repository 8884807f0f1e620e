package no.varde.core.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;

/**
 * In which areas a group that is concerned has not been asked: every live measure there that concerns it, or may concern
 * it, is <i>not yet</i> or <i>informed only</i>. One measure that has asked the group, or of which it is not known, is
 * enough for an area to count among those that concern the group only.
 *
 * @param group the group
 * @param areas the ids of the areas where it has not been asked, in the order of the reforms
 * @param of how many areas concern it, 0 or more, and never fewer than {@code areas}
 */
public record Absence(ActorGroup group, List<String> areas, int of) {

    /** Copies. */
    public Absence {
        areas = List.copyOf(areas);
    }

    /** The absence of every group that is concerned somewhere, in the order of the groups. */
    public static List<Absence> of(Situation situation) {
        List<Absence> all = new ArrayList<>();
        for (ActorGroup group : ActorGroup.values()) {
            Absence absence = of(group, situation);
            if (absence.of > 0) {
                all.add(absence);
            }
        }
        return List.copyOf(all);
    }

    /** The absence of a group, of no area when none concerns it. */
    public static Absence of(ActorGroup group, Situation situation) {
        List<String> areas = new ArrayList<>();
        int of = 0;
        for (ReformView reform : situation.reforms()) {
            for (AreaView area : reform.areas()) {
                Optional<Cell<Heard>> cell = Optional.ofNullable(area.groups().get(group));
                of += cell.isPresent() ? 1 : 0;
                cell.filter(Absence::isUnasked)
                        .ifPresent(each -> areas.add(area.area().id()));
            }
        }
        return new Absence(group, areas, of);
    }

    private static boolean isUnasked(Cell<Heard> cell) {
        return cell.counts().keySet().stream()
                .allMatch(heard -> heard == Heard.NOT_YET || heard == Heard.INFORMED_ONLY);
    }

    /** The group that is absent in most areas, and among these the one that fewest areas concern; empty when none is. */
    public static Optional<Absence> most(Situation situation) {
        return of(situation).stream()
                .filter(each -> !each.areas.isEmpty())
                .max(Comparator.<Absence>comparingInt(each -> each.areas.size())
                        .thenComparing(Absence::of, Comparator.reverseOrder())
                        .thenComparing(Absence::group, Comparator.reverseOrder()));
    }

    /** Whether a measure is one of those that have not asked the group in such an area. */
    public boolean holdsOf(MeasureView measure) {
        return measure.isLive()
                && measure.group(group).filter(GroupView::concerned).isPresent()
                && areas.stream().anyMatch(measure.areas()::contains);
    }
}
