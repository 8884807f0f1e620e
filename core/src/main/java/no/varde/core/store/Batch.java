package no.varde.core.store;

import java.time.Instant;

/**
 * A batch of writes that can be undone as a whole.
 *
 * @param id its id
 * @param actor who wrote it
 * @param at when its first write was made
 * @param facts how many facts it wrote
 * @param undone whether it has been undone
 */
public record Batch(String id, String actor, Instant at, int facts, boolean undone) {}
