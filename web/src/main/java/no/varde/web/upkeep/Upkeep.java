package no.varde.web.upkeep;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How it stands with the copies that a server makes by itself, for whoever watches it. */
@FunctionalInterface
public interface Upkeep {

    /** A server that makes no copies. */
    Upkeep NONE = () -> Status.NONE;

    /** A night and half a day: no copy that is in order is older. */
    Duration OLDEST = Duration.ofHours(36);

    /** How it stands now; costs nothing and never fails. */
    Status status();

    /**
     * How it stands.
     *
     * @param plan when and where copies are made; empty when none are
     * @param last the last copy that was made, or was found by the first look; empty when there is none
     * @param failure why the last attempt failed; empty when it did not
     * @param next when the next attempt is made; empty when none is
     */
    record Status(Optional<BackupPlan> plan, Optional<Copy> last, Optional<Failure> failure, Optional<Instant> next) {

        /** No copies. */
        static final Status NONE = new Status(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether all is well: no copies are wanted, or the last attempt did not fail and the last copy is fresh. */
        public boolean isWell(Instant now) {
            return failure.isEmpty()
                    && last.filter(copy -> copy.at().plus(OLDEST).isBefore(now)).isEmpty();
        }
    }

    /**
     * A copy.
     *
     * @param at when it was made
     * @param file the file
     * @param bytes how long it is
     */
    record Copy(Instant at, Path file, long bytes) {}

    /**
     * An attempt that failed.
     *
     * @param since when the first attempt failed of those that failed in a row
     * @param at when the last one did
     * @param trouble why
     */
    record Failure(Instant since, Instant at, Trouble trouble) {}
}
