package no.varde.core.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;

/**
 * In how many areas a group that is concerned has not been asked: the weakest among the live measures there is <i>not
 * yet</i> or <i>informed only</i>. An area of which it is not known counts among those that concern the group, never
 * among those where it is absent.
 *
 * @param group the group
 * @param absent in how many areas it has not been asked, 0 to {@code of}
 * @param of how many areas concern it, 1 or more
 */
public record Absence(ActorGroup group, int absent, int of) {

    /** The absence of every group that is concerned somewhere, in the order of the groups. */
    public static List<Absence> of(Situation situation) {
        List<Absence> all = new ArrayList<>();
        List<AreaView> areas = situation.reforms().stream()
                .flatMap(reform -> reform.areas().stream())
                .toList();
        for (ActorGroup group : ActorGroup.values()) {
            List<Heard> weakest = areas.stream()
                    .flatMap(area -> Optional.ofNullable(area.groups().get(group)).stream())
                    .map(Cell::weakest)
                    .toList();
            if (!weakest.isEmpty()) {
                int absent = (int) weakest.stream()
                        .filter(heard -> heard == Heard.NOT_YET || heard == Heard.INFORMED_ONLY)
                        .count();
                all.add(new Absence(group, absent, weakest.size()));
            }
        }
        return List.copyOf(all);
    }

    /** The group that is absent in most areas, and among these the one that fewest areas concern; empty when none is. */
    public static Optional<Absence> most(Situation situation) {
        return of(situation).stream()
                .filter(each -> each.absent > 0)
                .max(Comparator.comparingInt(Absence::absent)
                        .thenComparing(Absence::of, Comparator.reverseOrder())
                        .thenComparing(Absence::group, Comparator.reverseOrder()));
    }
}
