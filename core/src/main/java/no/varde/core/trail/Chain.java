package no.varde.core.trail;

import java.util.Optional;

/**
 * Whose trail: a municipality's own, or the server's, for what belongs to no municipality. Each is sealed and numbered by
 * itself.
 *
 * @param municipality the id of the municipality; empty for the server's own
 */
public record Chain(Optional<String> municipality) {

    private static final Chain SERVER = new Chain(Optional.empty());

    /** The trail of a municipality. */
    public static Chain of(String municipality) {
        return new Chain(Optional.of(municipality));
    }

    /** The server's own trail. */
    public static Chain server() {
        return SERVER;
    }

    /** The municipality's id, or {@code (server)}. */
    @Override
    public String toString() {
        return municipality.orElse("(server)");
    }
}
