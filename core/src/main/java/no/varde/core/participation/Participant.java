package no.varde.core.participation;

import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Require;

/**
 * A group that took part in an involvement, and how far.
 *
 * @param group which group
 * @param level how far it took part; empty when not known, never guessed
 */
public record Participant(ActorGroup group, Optional<InvolvementLevel> level) {

    /** Refuses null. */
    public Participant {
        Require.nothingNull(group, level);
    }

    /** A group with a known level. */
    public static Participant of(ActorGroup group, InvolvementLevel level) {
        return new Participant(group, Optional.of(level));
    }

    /** A group of which only its presence is known. */
    public static Participant present(ActorGroup group) {
        return new Participant(group, Optional.empty());
    }
}
