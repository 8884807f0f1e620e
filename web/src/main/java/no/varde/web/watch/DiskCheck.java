package no.varde.web.watch;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import no.varde.web.watch.Check.Result;
import no.varde.web.watch.Check.State;

/** Whether the disk has room: for some days of work, and for a copy of the database. */
public final class DiskCheck {

    /** With less than this, in bytes, the next large write may fail. */
    static final long LEAST = 50L << 20;

    /** With less than this, in bytes, somebody should look. */
    static final long GOOD = 500L << 20;

    private DiskCheck() {}

    /**
     * The bytes that may still be written where a folder lies; 0 when there is no such folder. The system is asked for the
     * folder itself, since a server in a changed root sees no table of what is mounted.
     */
    public static long room(Path folder) {
        return folder.toFile().getUsableSpace();
    }

    /**
     * A check.
     *
     * @param room the bytes that may still be written
     * @param database the bytes of the database
     */
    public static Check of(LongSupplier room, LongSupplier database) {
        return Check.of("disk", () -> {
            long free = room.getAsLong();
            long wanted = Math.max(GOOD, 2 * database.getAsLong());
            State state = free < LEAST ? State.FAILED : free < wanted ? State.WARNING : State.OK;
            return new Result(state, (free >> 20) + " MB are free, " + (wanted >> 20) + " MB are wanted");
        });
    }
}
