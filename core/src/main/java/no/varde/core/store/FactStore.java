package no.varde.core.store;

import java.util.function.Function;

/**
 * Keeps the facts of any number of municipalities. Reads see one consistent picture each and never wait for a write;
 * writes come one at a time, and each is one transaction: when it returns, everything in it is durable, and when it
 * throws, nothing in it was written. A write within a write is refused, a read within a write sees what was there before
 * it. Safe to share between threads.
 */
public interface FactStore extends AutoCloseable {

    /** Reads; what was handed to the work refuses to be used after it. */
    <T> T read(Function<Reading, T> work);

    /**
     * Writes, as one transaction with its rows in the audit trail; what was handed to the work refuses to be used after
     * it.
     *
     * @param signature who writes, and when
     */
    <T> T write(Signature signature, Function<Writing, T> work);

    /**
     * A number that rises with every attempt to write, before the attempt returns: as long as it stands still, what was read
     * after it was asked for is as it was. So what is read at every request can be kept until somebody writes. The number
     * means nothing beyond this store as it is open now; it is negative for a store that does not count.
     */
    default long writes() {
        return -1;
    }

    /** Ends; a store that is closed refuses everything else. */
    @Override
    void close();
}
