package no.varde.core.store;

import java.time.Instant;
import java.util.Optional;
import no.varde.core.basics.Require;

/**
 * Who writes, and when; stands under every write.
 *
 * @param actor who writes, as the program knows them; not blank
 * @param at the instant of the write, from outside
 * @param batch the id of the batch that the write belongs to, such as one import that can be undone as a whole; empty
 *     for an ordinary write
 */
public record Signature(String actor, Instant at, Optional<String> batch) {

    /** Refuses a blank actor or batch. */
    public Signature {
        Require.nothingNull(actor, at, batch);
        if (actor.isBlank() || batch.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("A write names its actor, and a batch has an id");
        }
    }

    /** An ordinary write. */
    public static Signature of(String actor, Instant at) {
        return new Signature(actor, at, Optional.empty());
    }

    /** The same as part of a batch. */
    public Signature inBatch(String id) {
        return new Signature(actor, at, Optional.of(id));
    }
}
