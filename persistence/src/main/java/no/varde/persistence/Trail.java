package no.varde.persistence;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.store.Change;
import no.varde.core.store.Signature;

/** Writes how facts stand, and with it the row in the trail, signed and in its batch. */
final class Trail {

    static final String LAST = "select coalesce(max(id), 0) from fact";
    private static final String ADD = "insert into fact (id, municipality, kind, name, " + Header.COLUMNS
            + ", recorded_at, recorded_by) values (?, ?, ?, ?, 1, 1, ?, 0, ?, ?)";
    static final String CHANGE =
            "update fact set version = ?, content = ?, keyset = ?, entered_in_error = ? where id = ?";
    private static final String LOG = "insert into change (municipality, fact, " + Header.COLUMNS
            + ", action, at, actor, batch) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String FIND_BATCH = "select id from batch where municipality = ? and name = ?";
    private static final String ADD_BATCH =
            "insert into batch (municipality, name, actor, at, undone) values (?, ?, ?, ?, 0)";

    private final Session session;
    private final Signature signature;
    private final String at;
    private final Map<Long, Long> batches = new HashMap<>();
    private long last = -1;

    Trail(Session session, Signature signature) {
        this.session = session;
        this.signature = signature;
        this.at = signature.at().toString();
    }

    /** Whether something was written to this write's batch in the municipality already. */
    boolean isOpen(long municipality) {
        return batches.containsKey(municipality);
    }

    /** Takes a municipality up: a fact that belongs to itself. */
    void serve(LocalMunicipality municipality) throws SQLException {
        long number = next();
        add(number, number, municipality.ref(), false, Optional.empty());
        Wordings.write(session, number, 1, municipality, Map.of());
    }

    /**
     * Adds a fact; its wording and its keys are number 1.
     *
     * @return its number; empty when the municipality has a fact of this reference already
     */
    Optional<Long> add(long municipality, Ref ref, boolean withKeys) throws SQLException {
        long number = next();
        try {
            add(number, municipality, ref, withKeys, signature.batch());
            return Optional.of(number);
        } catch (SQLException e) {
            if (Failures.isTaken(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void add(long number, long municipality, Ref ref, boolean withKeys, Optional<String> batch)
            throws SQLException {
        Header header = new Header(number, 1, 1, withKeys ? 1 : 0, false);
        new RowWriter(session.statement(ADD), Map.of())
                .number(number)
                .number(municipality)
                .text(Kinds.text(ref.kind()))
                .text(ref.id())
                .number(header.keyset())
                .text(at)
                .text(signature.actor())
                .run();
        log(municipality, header, Change.Action.ADDED, batch);
    }

    private long next() throws SQLException {
        if (last < 0) {
            last = session.first(LAST, row -> row.getLong(1)).orElse(0L);
        }
        return ++last;
    }

    /** A next version with a wording of its own, which is still to be written. */
    Header reword(long municipality, Header now, Change.Action action, Optional<String> batch) throws SQLException {
        long version = now.version() + 1;
        Header changed = new Header(now.fact(), version, version, now.keyset(), now.enteredInError());
        return write(municipality, changed, action, batch);
    }

    /** A next version with keys of its own, which are still to be written, or without keys. */
    Header rekey(long municipality, Header now, boolean withKeys) throws SQLException {
        long version = now.version() + 1;
        Header changed = new Header(now.fact(), version, now.content(), withKeys ? version : 0, now.enteredInError());
        return write(municipality, changed, Change.Action.CHANGED, signature.batch());
    }

    /** A next version that says that the fact was entered in error, or that it was not. */
    Header mark(long municipality, Header now, boolean inError) throws SQLException {
        Header changed = new Header(now.fact(), now.version() + 1, now.content(), now.keyset(), inError);
        Change.Action action = inError ? Change.Action.REMOVED : Change.Action.PUT_BACK;
        return write(municipality, changed, action, signature.batch());
    }

    private Header write(long municipality, Header header, Change.Action action, Optional<String> batch)
            throws SQLException {
        new RowWriter(session.statement(CHANGE), Map.of())
                .number(header.version())
                .number(header.content())
                .number(header.keyset())
                .flag(header.enteredInError())
                .number(header.fact())
                .run();
        log(municipality, header, action, batch);
        return header;
    }

    private void log(long municipality, Header header, Change.Action action, Optional<String> batch)
            throws SQLException {
        Optional<Long> inBatch = batch.isPresent() ? Optional.of(batch(municipality, batch.get())) : Optional.empty();
        RowWriter row = new RowWriter(session.statement(LOG), Map.of())
                .number(municipality)
                .number(header.fact())
                .number(header.version())
                .number(header.content())
                .number(header.keyset())
                .flag(header.enteredInError())
                .constant(action)
                .text(at)
                .text(signature.actor());
        if (inBatch.isPresent()) {
            row.number(inBatch.get()).run();
        } else {
            row.nothing().run();
        }
    }

    private long batch(long municipality, String name) throws SQLException {
        Long known = batches.get(municipality);
        if (known == null) {
            Optional<Long> kept = session.first(FIND_BATCH, row -> row.getLong(1), municipality, name);
            if (kept.isEmpty()) {
                session.run(ADD_BATCH, municipality, name, signature.actor(), at);
                kept = session.first(FIND_BATCH, row -> row.getLong(1), municipality, name);
            }
            known = kept.orElseThrow();
            batches.put(municipality, known);
        }
        return known;
    }
}
