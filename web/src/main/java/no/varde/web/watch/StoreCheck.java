package no.varde.web.watch;

import no.varde.web.watch.Check.Result;
import no.varde.web.watch.Check.State;

/** Whether the database can be read and written. */
public final class StoreCheck {

    private StoreCheck() {}

    /**
     * A check that reads, and writes what is there already.
     *
     * @param reads throws when reading fails
     * @param writes throws when writing fails
     */
    public static Check of(Runnable reads, Runnable writes) {
        return Check.of("database", () -> {
            try {
                reads.run();
            } catch (RuntimeException e) {
                return new Result(State.FAILED, "It cannot be read: " + e.getMessage());
            }
            try {
                writes.run();
            } catch (RuntimeException e) {
                return new Result(State.FAILED, "It cannot be written: " + e.getMessage());
            }
            return new Result(State.OK, "It can be read and written");
        });
    }
}
