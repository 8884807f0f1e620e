package no.varde.core.situation;

import java.util.List;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.reform.CrosswalkPair;

/**
 * How the two areas of a crosswalk pair are served, for two reforms that are both followed up and running (L1, L2).
 *
 * @param pair the pair
 * @param state how it stands
 * @param both the measures that serve both areas
 * @param first the measures that serve only the first
 * @param second the measures that serve only the second
 */
public record Join(
        CrosswalkPair pair, State state, List<MeasureView> both, List<MeasureView> first, List<MeasureView> second) {

    /** How a pair stands. */
    public enum State implements Labelled {
        /** A measure serves both. */
        JOINED,
        /** Both are served, by different measures. */
        COULD_BE_JOINED,
        /** One side is served: one job, two reforms. */
        POSSIBLE_JOIN,
        /** Neither side is served. */
        NEITHER;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("situation", "Join." + name());
        }
    }

    /** Copies. */
    public Join {
        both = List.copyOf(both);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    static Join of(CrosswalkPair pair, List<MeasureView> inFirst, List<MeasureView> inSecond) {
        List<MeasureView> both = inFirst.stream()
                .filter(each -> each.areas().contains(pair.second()))
                .toList();
        State state = !both.isEmpty()
                ? State.JOINED
                : inFirst.isEmpty() && inSecond.isEmpty()
                        ? State.NEITHER
                        : inFirst.isEmpty() || inSecond.isEmpty() ? State.POSSIBLE_JOIN : State.COULD_BE_JOINED;
        return new Join(pair, state, both, without(pair.second(), inFirst), without(pair.first(), inSecond));
    }

    private static List<MeasureView> without(String area, List<MeasureView> all) {
        return all.stream().filter(each -> !each.areas().contains(area)).toList();
    }
}
