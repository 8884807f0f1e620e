package no.varde.web;

import java.util.function.Function;
import no.varde.core.store.FactStore;
import no.varde.core.store.Reading;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;

/** A store over another, for tests that count, refuse or come between: what they do not override goes to that one. */
public class OverStore implements FactStore {

    private final FactStore store;

    /** Over another store, which is closed with it. */
    protected OverStore(FactStore store) {
        this.store = store;
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return store.read(work);
    }

    @Override
    public <T> T write(Signature signature, Function<Writing, T> work) {
        return store.write(signature, work);
    }

    @Override
    public long writes() {
        return store.writes();
    }

    @Override
    public final void close() {
        store.close();
    }
}
