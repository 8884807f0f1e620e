package no.varde.core.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.basics.Ref;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Reading;
import no.varde.core.store.Writing;

/**
 * The erasure of a name from what a municipality wrote, for somebody who has no entry: next of kin, an owner out of a
 * spreadsheet, somebody who was erased before. Nobody's entry is touched by it.
 *
 * @param called by what they are found
 * @param named where they are named; each can be chosen
 * @param reasons the rows of the trail that name them in why something was removed
 */
public record NameErasure(Called called, List<Named> named, NavigableSet<Long> reasons) {

    /** The ground that the trail names. */
    public static final String CONFIRMED = "name-erased";

    /** Copies. */
    public NameErasure {
        named = List.copyOf(named);
        reasons = new TreeSet<>(reasons);
    }

    /**
     * Looks where somebody is named.
     *
     * @return empty when no such municipality is served
     */
    public static Optional<NameErasure> of(Reading reading, String municipality, Called called, Reforms reforms) {
        NamedThere there = new NamedThere(reading, municipality, called);
        return reading.facts(municipality, reforms)
                .map(facts -> new NameErasure(
                        called, new ArrayList<>(there.facts(facts).values()), there.reasons()));
    }

    /**
     * Whether a name can be searched for: two words or more, or an address. A single word would be found in texts that name
     * nobody.
     */
    public static boolean isWhole(String name) {
        String stripped = name.strip();
        return stripped.split("\\s+").length > 1 || stripped.matches("\\S+@\\S+\\.\\S+");
    }

    /**
     * Takes the name out of what was chosen, now and in earlier wordings, and erases why things were removed where that
     * names them.
     *
     * @param chosen the facts of {@link #named} that shall not name them any more; others are left alone
     * @return how many facts were changed or had something erased
     */
    public static int carryOut(Writing writing, String municipality, Called called, Set<Ref> chosen, Reforms reforms) {
        NameErasure found = of(writing, municipality, called, reforms).orElseThrow();
        TakingOut out = new TakingOut(writing, municipality, called, CONFIRMED);
        int facts = 0;
        for (Named each : found.named) {
            if (chosen.contains(each.ref())) {
                facts++;
                out.from(each);
            }
        }
        out.words(found.reasons);
        out.erase();
        return facts;
    }
}
