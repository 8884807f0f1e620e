package no.varde.core.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;

/**
 * What an import comes to, ready to be saved in one write.
 *
 * @param added new facts, each after those it points at
 * @param changed facts that are there already, as they shall be from now on
 * @param keys the keys to keep with new measures, and with measures that are there already where theirs change
 * @param removed facts that are there already and that somebody chose to take for wrong; most often none
 */
public record Harvest(List<Fact> added, List<Fact> changed, Map<Ref, Map<String, String>> keys, Set<Ref> removed) {

    /** Copies. */
    public Harvest {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        keys = Map.copyOf(keys);
        removed = Set.copyOf(removed);
    }

    /** Whether there is nothing to be saved at all. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && keys.isEmpty() && removed.isEmpty();
    }
}
