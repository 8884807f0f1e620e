package no.varde.core.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Event;

/**
 * What the trails tell of the passwords, passkeys and ties to a provider that let people in, to be held against what is
 * kept: a way in that somebody made past the program shows. Not safe for use by several threads.
 *
 * <p>How many of each kind a person has is compared, since nothing of what is kept stands in a trail; so another hash in
 * the place of a password's does not show here. What was made before the first such row is taken as it stands.
 */
public final class MeansTold {

    private final Map<Told, Map<Chain, Integer>> told = new HashMap<>();
    private Optional<Instant> first = Optional.empty();

    /** Makes one that nothing was told to yet. */
    public MeansTold() {}

    /** The same change is told in every trail of the person, at one instant. */
    private record Told(Instant at, String person, String means, int more) {}

    private record Way(String person, String means) {}

    /**
     * Adds what a row tells. Rows of other kinds, and those whose words were erased, are passed over.
     *
     * @param chain the trail
     * @param at when it was written
     * @param event what it tells
     */
    public void add(Chain chain, Instant at, Event event) {
        if (!event.kind().equals(PeopleEvents.MEANS)) {
            return;
        }
        first = Optional.of(first.filter(each -> each.isBefore(at)).orElse(at));
        int more = switch (event.action()) {
            case PeopleEvents.ADDED -> 1;
            case PeopleEvents.REMOVED -> -1;
            default -> 0;
        };
        String means = (more < 0 ? event.before() : event.after()).getOrDefault(PeopleEvents.MEANS, "");
        if (more != 0 && !means.isEmpty()) {
            told.computeIfAbsent(new Told(at, event.subject(), means, more), any -> new HashMap<>())
                    .merge(chain, 1, Integer::sum);
        }
    }

    /** The credentials that no row tells of, in their order; of several alike the last ones. */
    public List<Credential> untold(List<Credential> kept) {
        Map<Way, Integer> left = new HashMap<>();
        told.forEach((each, chains) -> left.merge(
                new Way(each.person(), each.means()),
                each.more()
                        * chains.values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0),
                Integer::sum));
        List<Credential> untold = new ArrayList<>();
        for (Credential each : kept) {
            Way way = new Way(each.person(), each.kind().name().toLowerCase(Locale.ROOT));
            boolean older = first.map(each.madeAt()::isBefore).orElse(true);
            if (!older && left.merge(way, -1, Integer::sum) < 0) {
                untold.add(each);
            }
        }
        return untold;
    }
}
