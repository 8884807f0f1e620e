package no.varde.core.trail;

import java.util.Optional;

/**
 * What came of checking a trail, row by row, with everything that is kept beside it.
 *
 * @param chain whose trail
 * @param head its last row; empty when it has none
 * @param rows how many rows were checked
 * @param erased of how many of them something was erased, as the trail itself tells
 * @param flaw the first thing that is wrong; empty when all is as it was written
 */
public record Verification(Chain chain, Optional<Head> head, long rows, long erased, Optional<Flaw> flaw) {

    /** Whether everything is as it was written. */
    public boolean isIntact() {
        return flaw.isEmpty();
    }
}
