package no.varde.persistence;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.store.Signature;
import no.varde.core.trail.Change;
import no.varde.core.trail.Event;

/** Writes how facts stand, and with it the row in the trail, signed and in its batch. */
final class Trail {

    static final String LAST = "select coalesce(max(id), 0) from fact";
    private static final String ADD = "insert into fact (id, municipality, kind, name, " + Header.COLUMNS
            + ", signing) values (?, ?, ?, ?, 1, 1, ?, 0, ?)";
    static final String CHANGE =
            "update fact set version = ?, content = ?, keyset = ?, entered_in_error = ? where id = ?";
    static final String FIND_BATCH = "select id from batch where municipality = ? and name = ?";
    private static final String ADD_BATCH =
            "insert into batch (municipality, name, signing, undone) values (?, ?, ?, 0)";

    /** A fact in its municipality: the number of each, and what it is. */
    record Place(long municipality, long fact, Ref ref) {}

    private final Session session;
    private final Signature signature;
    private final String at;
    private final TrailWriter writer;
    private final Map<Long, TrailWriter.Signing> signings = new HashMap<>();
    private final Map<Long, Long> batches = new HashMap<>();
    private long last = -1;

    Trail(Session session, WriteBehind behind, Seals seals, Signature signature) {
        this.session = session;
        this.signature = signature;
        this.at = signature.at().toString();
        this.writer = new TrailWriter(session, behind, seals);
    }

    /** Whether something was written to this write's batch in the municipality already. */
    boolean isOpen(long municipality) {
        return batches.containsKey(municipality);
    }

    /** Takes a municipality up: a fact that belongs to itself. Its wording and its row are still to be written. */
    Place serve(Ref municipality) throws SQLException {
        long number = next();
        last = number;
        TrailWriter.Signing signing = writer.sign(at, signature.actor());
        signings.put(number, signing);
        add(number, number, municipality, false, signing);
        return new Place(number, number, municipality);
    }

    /**
     * Adds a fact; its wording and its keys, both number 1, and its row are still to be written.
     *
     * @return where it is; empty when the municipality has a fact of this reference already
     */
    Optional<Place> add(long municipality, Ref ref, boolean withKeys) throws SQLException {
        TrailWriter.Signing signing = signing(municipality);
        long number = next();
        last = number;
        try {
            add(number, municipality, ref, withKeys, signing);
            return Optional.of(new Place(municipality, number, ref));
        } catch (SQLException e) {
            if (Failures.isTaken(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void add(long number, long municipality, Ref ref, boolean withKeys, TrailWriter.Signing signing)
            throws SQLException {
        new RowWriter(session.sink(ADD))
                .number(number)
                .number(municipality)
                .text(Kinds.text(ref.kind()))
                .text(ref.id())
                .number(withKeys ? 1 : 0)
                .number(signing.id())
                .run();
    }

    /**
     * Looks up everything that writing facts needs, so that {@link #next}, {@link #took}, {@link #signed} and {@link #log}
     * do not use the session until it is settled.
     */
    void prepare(long municipality) throws SQLException {
        TrailWriter.Signing signing = signing(municipality);
        next();
        writer.prepare(municipality);
        if (signature.batch().isPresent()) {
            batch(municipality, signature.batch().get(), signing);
        }
    }

    /** Tells that facts were added which have the numbers from {@link #next} on. */
    void took(int facts) {
        last += facts;
    }

    /** The number that the next fact will have. */
    long next() throws SQLException {
        if (last < 0) {
            last = session.first(LAST, row -> row.getLong(1)).orElse(0L);
        }
        return last + 1;
    }

    private TrailWriter.Signing signing(long municipality) throws SQLException {
        TrailWriter.Signing known = signings.get(municipality);
        if (known == null) {
            known = writer.sign(at, signature.actor());
            signings.put(municipality, known);
        }
        return known;
    }

    /** The first version of a fact that was just added. */
    static Header first(Place place, boolean withKeys) {
        return new Header(place.fact(), 1, 1, withKeys ? 1 : 0, false);
    }

    /** A next version with a wording of its own. */
    static Header reworded(Header now) {
        long version = now.version() + 1;
        return new Header(now.fact(), version, version, now.keyset(), now.enteredInError());
    }

    /** A next version with keys of its own, or without keys. */
    static Header rekeyed(Header now, boolean withKeys) {
        long version = now.version() + 1;
        return new Header(now.fact(), version, now.content(), withKeys ? version : 0, now.enteredInError());
    }

    /** A next version that says that the fact was entered in error, or that it was not. */
    static Header marked(Header now, boolean inError) {
        return new Header(now.fact(), now.version() + 1, now.content(), now.keyset(), inError);
    }

    /** Writes how a fact stands now. */
    void stand(Header header) throws SQLException {
        new RowWriter(session.sink(CHANGE))
                .number(header.version())
                .number(header.content())
                .number(header.keyset())
                .flag(header.enteredInError())
                .number(header.fact())
                .run();
    }

    /** Adds the row of a change; the words and keys that came with it have been written. */
    void log(Place place, Header header, Change.Action action, Said words, Said keys) throws SQLException {
        Optional<String> batch = place.ref().kind() == Ref.Kind.MUNICIPALITY ? Optional.empty() : signature.batch();
        long municipality = place.municipality();
        TrailWriter.Signing signing = signing(municipality);
        writer.log(
                writer.head(municipality),
                signing,
                new TrailWriter.Change(
                        Kinds.text(place.ref().kind()), place.ref().id(), Row.text(action), header),
                batch.isPresent()
                        ? Optional.of(Map.entry(batch(municipality, batch.get(), signing), batch.get()))
                        : Optional.empty(),
                words,
                keys);
    }

    private long batch(long municipality, String name, TrailWriter.Signing signing) throws SQLException {
        Long known = batches.get(municipality);
        if (known == null) {
            Optional<Long> kept = session.first(FIND_BATCH, row -> row.getLong(1), municipality, name);
            if (kept.isEmpty()) {
                session.run(ADD_BATCH, municipality, name, signing.id());
                kept = session.first(FIND_BATCH, row -> row.getLong(1), municipality, name);
            }
            known = kept.orElseThrow();
            batches.put(municipality, known);
        }
        return known;
    }

    /** Adds the row of an event to the trail of a municipality, or of the server. */
    void note(long municipality, Event event) throws SQLException {
        note(municipality, event, new byte[0]);
    }

    /** The same, with the digest of what an erasure left. */
    void note(long municipality, Event event, byte[] remains) throws SQLException {
        writer.note(writer.head(municipality), signing(municipality), event, remains);
    }

    /** The number of this write's signing in a trail; 0 when it has written nothing there. */
    long signed(long municipality) {
        TrailWriter.Signing signing = signings.get(municipality);
        return signing == null ? 0 : signing.id();
    }

    /** How many rows a trail has. */
    long places(long municipality) throws SQLException {
        return writer.head(municipality).place();
    }

    /** Writes the rows that were put off; to be called before anything of a trail is read. */
    void flush() throws SQLException {
        writer.flush();
    }

    /** Writes how far each trail has come, so that it can be read. */
    void saveHeads() throws SQLException {
        writer.saveHeads();
    }
}
