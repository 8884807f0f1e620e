package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;

/**
 * The window of influence of one group as of a day (L8, L18): what it can still change, what is open in it, and the last
 * useful day, which lies before the earlier of the next decision on the matter itself and the next step that cannot be
 * undone. So that what would be proof of lateness tomorrow is a chance to be early today.
 *
 * @param group the group
 * @param asOf the day that was asked for
 * @param chances the live measures that concern the group and on which something is open: the one whose last useful day
 *     comes first at the top, then those of which it is not known, then those for which nothing is planned
 */
public record InfluenceWindow(ActorGroup group, LocalDate asOf, List<Chance> chances) {

    private static final Comparator<Chance> ORDER = Comparator.comparing(
                    (Chance each) -> each.lastUsefulDay().orElse(LocalDate.MAX))
            .thenComparing(Chance::until);

    /** Copies. */
    public InfluenceWindow {
        chances = List.copyOf(chances);
    }

    /** The window of a group. */
    public static InfluenceWindow of(ActorGroup group, Situation situation) {
        List<Chance> chances = new ArrayList<>();
        for (MeasureView measure : situation.measures()) {
            Chance.of(group, measure, situation.facts()).ifPresent(chances::add);
        }
        chances.sort(ORDER);
        return new InfluenceWindow(group, situation.asOf(), chances);
    }

    /** The groups that a live measure concerns on the day, in the order of the groups. */
    public static Set<ActorGroup> groups(Situation situation) {
        Set<ActorGroup> groups = EnumSet.noneOf(ActorGroup.class);
        for (MeasureView measure : situation.measures()) {
            if (measure.isLive()) {
                measure.concerned().forEach(each -> groups.add(each.group()));
            }
        }
        return groups;
    }

    /** The chances of which just as much is known, in their order. */
    public List<Chance> chances(Chance.Until until) {
        return chances.stream().filter(each -> each.until() == until).toList();
    }

    /** The first last useful day that has not passed; empty when none is known. */
    public Optional<LocalDate> nextLastDay() {
        return chances(Chance.Until.A_DAY).stream().findFirst().flatMap(Chance::lastUsefulDay);
    }
}
