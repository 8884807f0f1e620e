package no.varde.web.watch;

import java.time.Duration;
import java.util.function.Function;
import no.varde.core.store.FactStore;
import no.varde.core.store.Reading;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;

/** A store whose writes are counted. */
public final class CountedStore implements FactStore {

    private final FactStore store;
    private final Metrics metrics;

    /** Counts the writes into a store. */
    public CountedStore(FactStore store, Metrics metrics) {
        this.store = store;
        this.metrics = metrics;
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return store.read(work);
    }

    @Override
    public <T> T write(Signature signature, Function<Writing, T> work) {
        long begun = System.nanoTime();
        boolean done = false;
        try {
            T result = store.write(signature, work);
            done = true;
            return result;
        } finally {
            metrics.written(done, Duration.ofNanos(System.nanoTime() - begun));
        }
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
