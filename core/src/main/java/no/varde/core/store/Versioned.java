package no.varde.core.store;

import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;

/**
 * One version of a fact, as it is or was kept.
 *
 * @param fact the fact
 * @param version 1 for the first, and one more for each change, removal or putting back
 * @param provenance when and by whom this version was recorded, with the embedder's keys
 * @param batch the batch that this version was written in; empty for an ordinary write
 * @param enteredInError whether this version says that the fact was entered in error, so that it is gone on every day
 * @param <F> the type of the fact
 */
public record Versioned<F extends Fact>(
        F fact, long version, Provenance provenance, Optional<String> batch, boolean enteredInError) {

    /** Refuses a version below 1. */
    public Versioned {
        if (version < 1) {
            throw new IllegalArgumentException("A version is 1 or more: " + version);
        }
    }
}
