package no.varde.web.upkeep;

import java.util.function.Function;
import no.varde.core.store.FactStore;
import no.varde.core.store.Reading;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.persistence.SqliteStore;
import no.varde.web.http.HttpError;

/**
 * A store that tells people what is the matter when it cannot read or write: the disk is full, the file is locked or
 * damaged. What the machine says goes into the log.
 */
public final class ToldStore implements FactStore {

    private static final System.Logger LOG = System.getLogger(ToldStore.class.getName());

    private static final int SOON = 10;
    private static final int A_MINUTE = 60;

    private final FactStore store;

    /** Tells what is the matter with a store. */
    public ToldStore(FactStore store) {
        this.store = store;
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        try {
            return store.read(work);
        } catch (SqliteStore.Failure e) {
            throw told(
                    "Reading",
                    e,
                    switch (e.reason()) {
                        case DAMAGED, NOT_A_VARDE_FILE, NEWER -> new HttpError(500, "errors.store.damaged");
                        case IN_USE -> new HttpError(503, "errors.store.used").after(SOON);
                        case DISK_FULL, NOT_WRITABLE, NAME_TAKEN, OTHER ->
                            new HttpError(503, "errors.store.unread").after(A_MINUTE);
                    });
        }
    }

    @Override
    public <T> T write(Signature signature, Function<Writing, T> work) {
        try {
            return store.write(signature, work);
        } catch (SqliteStore.Failure e) {
            throw told(
                    "Writing",
                    e,
                    switch (e.reason()) {
                        case DISK_FULL -> new HttpError(507, "errors.store.full").after(A_MINUTE);
                        case DAMAGED, NOT_A_VARDE_FILE, NEWER -> new HttpError(500, "errors.store.damaged");
                        case IN_USE -> new HttpError(503, "errors.store.used").after(SOON);
                        case NOT_WRITABLE -> new HttpError(503, "errors.store.readonly").after(A_MINUTE);
                        case NAME_TAKEN, OTHER -> new HttpError(503, "errors.store.unwritten").after(A_MINUTE);
                    });
        }
    }

    private static HttpError told(String what, SqliteStore.Failure failure, HttpError error) {
        // What is damaged may be quoted in the message, and may be a name.
        String why = failure.reason() == SqliteStore.Reason.DAMAGED
                ? "; the command check says where"
                : ": " + failure.getMessage();
        LOG.log(System.Logger.Level.WARNING, what + " failed, " + failure.reason() + why);
        LOG.log(System.Logger.Level.DEBUG, "What the machine said", failure);
        return error;
    }

    @Override
    public long writes() {
        return store.writes();
    }

    @Override
    public void close() {
        store.close();
    }
}
