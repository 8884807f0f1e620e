package no.varde.core.trail;

import java.time.Instant;
import java.util.Optional;
import no.varde.core.basics.Ref;

/**
 * One row of the audit trail, written in the same transaction as the change itself.
 *
 * @param number its place in the trail, rising
 * @param at the instant of the write
 * @param actor who wrote
 * @param municipality the id of the municipality
 * @param ref what was written
 * @param action what was done
 * @param version the version that came of it
 * @param batch the batch that it belongs to; empty for an ordinary write
 */
public record Change(
        long number,
        Instant at,
        String actor,
        String municipality,
        Ref ref,
        Action action,
        long version,
        Optional<String> batch) {

    /** What can be done to a fact. */
    public enum Action {
        /** It was recorded. */
        ADDED,
        /** It was changed. */
        CHANGED,
        /** It was marked as entered in error. */
        REMOVED,
        /** It was put back. */
        PUT_BACK
    }
}
