package no.varde.core.reform;

import java.util.ArrayList;
import java.util.List;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Require;

/**
 * Which areas of different reforms ask for much the same (L1, L2). The built-in one is our own proposal, not a national
 * one, and pages say so with {@link #standing()}.
 *
 * @param pairs the pairs, in the order in which they are shown
 * @param standing whose proposal it is, in a sentence
 */
public record Crosswalk(List<CrosswalkPair> pairs, LocalizedText standing) {

    /** Copies. */
    public Crosswalk {
        Require.nothingNull(pairs, standing);
        pairs = List.copyOf(pairs);
    }

    /** The pairs in which an area stands. */
    public List<CrosswalkPair> of(String areaId) {
        return pairs.stream().filter(pair -> pair.other(areaId).isPresent()).toList();
    }

    /** The same crosswalk with one more pair. */
    public Crosswalk with(CrosswalkPair pair) {
        List<CrosswalkPair> more = new ArrayList<>(pairs);
        more.add(pair);
        return new Crosswalk(more, standing);
    }
}
