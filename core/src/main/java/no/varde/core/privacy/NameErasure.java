package no.varde.core.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.basics.Ref;
import no.varde.core.reform.Reforms;
import no.varde.core.store.PeopleEvents;
import no.varde.core.store.Reading;
import no.varde.core.store.Writing;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Event;

/**
 * The erasure of a name from what a municipality wrote, for somebody who has no entry: next of kin, an owner out of a
 * spreadsheet, somebody who was erased before. Nobody's entry is touched by it.
 *
 * @param called by what they are found
 * @param named where they are named; each can be chosen
 * @param reasons the rows of the trail that name them in why something was removed
 * @param isWrittenAsAName whether it stands somewhere as a name does, with capital letters or as the owner of a measure;
 *     else it is other words, and nothing is taken out; true when it is found nowhere
 */
public record NameErasure(Called called, List<Named> named, NavigableSet<Long> reasons, boolean isWrittenAsAName) {

    /** The ground that the trail names. */
    public static final String CONFIRMED = "name-erased";

    /** The action of the event of kind {@link PeopleEvents#RETENTION} that tells from how many places a name was taken. */
    public static final String TAKEN_OUT = "name-taken-out";

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
        return reading.facts(municipality, reforms).map(facts -> {
            List<Named> named = new ArrayList<>(there.facts(facts).values());
            boolean nowhere = named.isEmpty() && there.reasons().isEmpty();
            return new NameErasure(called, named, there.reasons(), nowhere || there.isWrittenAsAName(named));
        });
    }

    /**
     * Whether a name can be searched for: a first and a last name without other words, or an address. A single word, or words
     * such as «tiltak for», would be found in texts that name nobody.
     */
    public static boolean isWhole(String name) {
        return NameWords.isAddress(name) || NameWords.isWholeName(name);
    }

    /**
     * Takes the name out of what was chosen, now and in earlier wordings, and erases why things were removed where that
     * names them. The trail tells from how many places, and not what. Nothing is done when the words stand nowhere as a name.
     *
     * @param chosen the facts of {@link #named} that shall not name them any more; others are left alone
     * @return how many facts were changed or had something erased
     */
    public static int carryOut(Writing writing, String municipality, Called called, Set<Ref> chosen, Reforms reforms) {
        NameErasure found = of(writing, municipality, called, reforms).orElseThrow();
        if (!found.isWrittenAsAName) {
            return 0;
        }
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
        int places = facts + found.reasons.size();
        if (places > 0) {
            writing.note(
                    Chain.of(municipality),
                    Event.of(PeopleEvents.RETENTION, municipality, TAKEN_OUT)
                            .after(Map.of("places", Integer.toString(places))));
        }
        return facts;
    }
}
