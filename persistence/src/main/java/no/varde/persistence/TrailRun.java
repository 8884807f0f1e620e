package no.varde.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Rows of facts that were added one after the other, put off to be written with one statement: a large import consists of
 * them, and a statement for each costs twice as much. They differ by what counts up (number, place, fact) and by their
 * seals, which are handed over as one piece and parted there.
 */
final class TrailRun {

    private static final int MOST = 512;
    private static final int SEAL = 32;
    private static final String WRITE =
            "with recursive run(n) as (select 0 union all select n + 1 from run where n < ?1 - 1)"
                    + " insert into %s (number, municipality, place, signing, fact, " + Header.COLUMNS
                    + ", action, batch, salt, seal, link)"
                    + " select ?2 + n, ?3, ?4 + n, ?5, ?6 + n, 1, 1, 0, 0, 'ADDED', ?7,"
                    + " substr(?8, n * 16 + 1, 16), substr(?9, n * 32 + 1, 32), substr(?10, n * 32 + 1, 32) from run";

    private final String write;
    private byte[] salts = new byte[0];
    private byte[] seals = new byte[0];
    private byte[] links = new byte[0];
    private int count;
    private long number;
    private Optional<Long> municipality = Optional.empty();
    private long place;
    private long signing;
    private long fact;
    private Optional<Long> batch = Optional.empty();

    /** A run in a table that has the columns of the trail. */
    TrailRun(String table) {
        this.write = WRITE.formatted(table);
    }

    /** Whether a row is of the sort that can stand in a run: a new fact without keys. */
    static boolean fits(TrailWriter.Change change, Said words, Said keys) {
        Header header = change.header();
        return header.version() == 1
                && header.keyset() == 0
                && !header.enteredInError()
                && change.action().equals(Row.text(no.varde.core.trail.Change.Action.ADDED))
                && words.seal().length == SEAL
                && keys.seal().length == 0;
    }

    /** Whether a row that fits comes next after those that were put off. */
    boolean goesOnWith(TrailHead head, TrailWriter.Signing signedBy, long ofFact, Optional<Long> inBatch) {
        return count > 0
                && count < MOST
                && head.municipality().equals(municipality)
                && head.place() + 1 == place + count
                && signedBy.id() == signing
                && ofFact == fact + count
                && inBatch.equals(batch);
    }

    /** Begins a run with a row that is still to be added; what was put off before has been written. */
    void begin(long rowNumber, TrailHead head, TrailWriter.Signing signedBy, long ofFact, Optional<Long> inBatch) {
        count = 0;
        salts = new byte[MOST * Seals.SALT];
        seals = new byte[MOST * SEAL];
        links = new byte[MOST * SEAL];
        number = rowNumber;
        municipality = head.municipality();
        place = head.place() + 1;
        signing = signedBy.id();
        fact = ofFact;
        batch = inBatch;
    }

    /** Puts off the next row. */
    void add(Said words, byte[] link) {
        System.arraycopy(words.salt(), 0, salts, count * Seals.SALT, Seals.SALT);
        System.arraycopy(words.seal(), 0, seals, count * SEAL, SEAL);
        System.arraycopy(link, 0, links, count * SEAL, SEAL);
        count++;
    }

    /** Writes what was put off. */
    void write(WriteBehind behind) throws SQLException {
        if (count > 0) {
            Object[] row = {
                (long) count,
                number,
                municipality.orElse(null),
                place,
                signing,
                fact,
                batch.orElse(null),
                salts,
                seals,
                links
            };
            count = 0;
            behind.run(session -> session.row(write, List.<Object[]>of(row)));
        }
    }
}
