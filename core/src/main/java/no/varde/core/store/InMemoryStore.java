package no.varde.core.store;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Keeps facts in memory, for tests and for programs that keep them durable in some other way. Obeys the same contract as
 * a database, but for durability: when the program ends, everything is gone.
 */
public final class InMemoryStore implements FactStore {

    /**
     * Every municipality's archive by its id, the server's trail, the number of the last change, and the people; never
     * changed.
     */
    record Kept(Map<String, Archive> archives, MemoryTrail server, long lastNumber, MemoryPeople people) {}

    private final AtomicLong writes = new AtomicLong();
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile Kept kept = new Kept(Map.of(), new MemoryTrail(), 0, new MemoryPeople());
    private volatile boolean closed;

    /** An empty store. */
    public InMemoryStore() {}

    @Override
    public <T> T read(Function<Reading, T> work) {
        refuseWhenClosed();
        MemoryReading reading = new MemoryReading(kept);
        try {
            return work.apply(reading);
        } finally {
            reading.end();
        }
    }

    @Override
    public <T> T write(Signature signature, Function<Writing, T> work) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A write within a write");
        }
        writing.lock();
        try {
            refuseWhenClosed();
            MemoryWriting transaction = new MemoryWriting(signature, kept);
            try {
                T result = work.apply(transaction);
                kept = transaction.result();
                return result;
            } finally {
                transaction.end();
            }
        } finally {
            writes.incrementAndGet();
            writing.unlock();
        }
    }

    @Override
    public long writes() {
        return writes.get();
    }

    @Override
    public void close() {
        closed = true;
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new IllegalStateException("The store is closed");
        }
    }
}
