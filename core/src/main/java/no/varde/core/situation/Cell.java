package no.varde.core.situation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Several measures in one cell of a picture: the weakest state among them, with "2 of 3" behind it.
 *
 * @param weakest the weakest state; states are ordered from the weakest to the fullest
 * @param counts how many measures are in each state, in that order
 * @param of how many measures there are in all, 1 or more
 * @param <S> the states
 */
public record Cell<S extends Enum<S>>(S weakest, Map<S, Integer> counts, int of) {

    /** The cell of some states; empty when there are none. */
    static <S extends Enum<S>> Optional<Cell<S>> of(Collection<S> states) {
        if (states.isEmpty()) {
            return Optional.empty();
        }
        S weakest = Collections.min(states);
        Map<S, Integer> counts = new EnumMap<>(weakest.getDeclaringClass());
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        return Optional.of(new Cell<>(weakest, Collections.unmodifiableMap(counts), states.size()));
    }

    /** How many of the measures are in the weakest state. */
    public int weakestCount() {
        return counts.getOrDefault(weakest, 0);
    }
}
