package no.varde.web.trail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.situation.Facts;
import no.varde.core.store.Versioned;

/** What belongs to something: what is about it, and what is about that in turn; what was removed too. */
final class Belonging {

    private Belonging() {}

    /**
     * The references of a thing and all that belongs to it.
     *
     * @param ref the thing
     * @param facts the facts that stand
     * @param removed those that were entered in error
     */
    static Set<Ref> to(Ref ref, Facts facts, List<Versioned<? extends Fact>> removed) {
        List<Fact> all = new ArrayList<>(facts.everything());
        removed.forEach(each -> all.add(each.fact()));
        Set<Ref> found = new LinkedHashSet<>(Set.of(ref));
        int before;
        do {
            before = found.size();
            for (Fact each : all) {
                if (each.about().stream().anyMatch(found::contains)) {
                    found.add(each.ref());
                }
            }
        } while (found.size() > before);
        return found;
    }
}
