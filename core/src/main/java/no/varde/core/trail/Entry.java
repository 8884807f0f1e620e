package no.varde.core.trail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;

/** One row of a trail: who did what, and when. */
public sealed interface Entry {

    /** Where it stands, and who did it. */
    Stamp stamp();

    /** What it is about: the kind of the fact, or of the event. */
    String kind();

    /** The id of the fact, or the subject of the event. */
    String subject();

    /**
     * What every row has.
     *
     * @param chain whose trail
     * @param number its place in that trail: 1 for the first, then without gaps
     * @param at the instant of the write
     * @param actor who wrote, as the store was told; {@link FreeText#ERASED} when that was erased
     * @param erased what of the row was erased; often nothing
     */
    record Stamp(Chain chain, long number, Instant at, String actor, Set<Erasure.Part> erased) {

        /** Copies. */
        public Stamp {
            erased = Set.copyOf(erased);
        }
    }

    /**
     * A fact was recorded or changed.
     *
     * @param stamp where it stands, and who did it
     * @param action what was done
     * @param version the version that came of it, 1 for the first
     * @param batch the batch that it belongs to; empty for an ordinary write
     * @param before the fact as it was; empty when it was recorded
     * @param after the fact as it became; the same as before when it was entered in error or put back
     * @param keysBefore the embedder's keys as they were
     * @param keysAfter the embedder's keys as they became
     */
    record OfFact(
            Stamp stamp,
            Change.Action action,
            long version,
            Optional<String> batch,
            Optional<Fact> before,
            Fact after,
            Map<String, String> keysBefore,
            Map<String, String> keysAfter)
            implements Entry {

        /** Copies. */
        public OfFact {
            keysBefore = Map.copyOf(keysBefore);
            keysAfter = Map.copyOf(keysAfter);
        }

        @Override
        public String kind() {
            return after.ref().kind().text();
        }

        @Override
        public String subject() {
            return after.id();
        }
    }

    /**
     * Something else happened.
     *
     * @param stamp where it stands, and who did it
     * @param event what happened
     */
    record OfEvent(Stamp stamp, Event event) implements Entry {

        @Override
        public String kind() {
            return event.kind();
        }

        @Override
        public String subject() {
            return event.subject();
        }
    }
}
