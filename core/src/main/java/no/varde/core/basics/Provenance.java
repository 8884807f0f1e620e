package no.varde.core.basics;

import java.time.Instant;
import java.util.Map;

/**
 * When a fact was recorded and by whom, and the keys that an embedding program keeps on it.
 *
 * @param recordedAt the instant of the recording
 * @param recordedBy who recorded it, as the store was told; not blank
 * @param keys an embedder's own keys, such as the id in a case system; unmodifiable, often empty
 */
public record Provenance(Instant recordedAt, String recordedBy, Map<String, String> keys) {

    /** Checks and copies. */
    public Provenance {
        Require.nothingNull(recordedAt, recordedBy, keys);
        if (recordedBy.isBlank()) {
            throw new IllegalArgumentException("Who recorded it is blank");
        }
        keys = Map.copyOf(keys);
    }

    /** A recording without keys. */
    public static Provenance of(Instant recordedAt, String recordedBy) {
        return new Provenance(recordedAt, recordedBy, Map.of());
    }
}
