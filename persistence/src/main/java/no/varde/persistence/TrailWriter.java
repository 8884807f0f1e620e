package no.varde.persistence;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.trail.Event;

/**
 * Adds rows to trails, each signed and linked to the one before it. What is written at an instant by somebody shares one
 * signing in each trail. Rows of new facts may be put off until {@link #flush}.
 */
final class TrailWriter {

    private static final String LAST_CHANGE = "select max(number) from %s";
    static final String LAST_SIGNING = "select max(id) from signing";
    private static final String SIGN = "insert into signing (id, at, actor, salt, seal) values (?, ?, ?, ?, ?)";
    private static final String LOG = "insert into %s (number, municipality, place, signing, fact, " + Header.COLUMNS
            + ", action, batch, salt, seal, key_salt, key_seal, link)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_EVENT =
            "insert into trail_event (change, kind, subject, action, remains) values (?, ?, ?, ?, ?)";
    /**
     * Who wrote, and when, as it stands in one trail.
     *
     * @param id its number
     * @param at when
     * @param who the seal of who wrote
     */
    record Signing(long id, String at, Said who) {}

    private final Session session;
    private final WriteBehind behind;
    private final Seals seals;
    private final String log;
    private final String lastNumber;
    private final TrailRun run;
    private final Map<Long, TrailHead> heads = new HashMap<>();
    private long lastChange = -1;
    private long lastSigning = -1;

    TrailWriter(Session session, WriteBehind behind, Seals seals) {
        this(session, behind, seals, "change");
    }

    /** Writes to a table of another name, which has the same columns. */
    TrailWriter(Session session, WriteBehind behind, Seals seals, String table) {
        this.session = session;
        this.behind = behind;
        this.seals = seals;
        this.log = LOG.formatted(table);
        this.lastNumber = LAST_CHANGE.formatted(table);
        this.run = new TrailRun(table);
    }

    TrailHead head(long municipality) throws SQLException {
        TrailHead known = heads.get(municipality);
        if (known == null) {
            known = TrailHead.read(session, municipality);
            heads.put(municipality, known);
        }
        return known;
    }

    /** Looks up what adding rows to a trail needs, so that the session is not asked for it any more. */
    void prepare(long municipality) throws SQLException {
        head(municipality);
        nextNumber();
    }

    /** The number that the next row will have. */
    long nextNumber() throws SQLException {
        if (lastChange < 0) {
            lastChange = session.first(lastNumber, row -> row.getLong(1)).orElse(0L);
        }
        return lastChange + 1;
    }

    Signing sign(String at, String actor) throws SQLException {
        if (lastSigning < 0) {
            lastSigning = session.first(LAST_SIGNING, row -> row.getLong(1)).orElse(0L);
        }
        byte[] salt = seals.salt();
        seals.begin(salt).text(actor);
        Signing signing = new Signing(++lastSigning, at, Said.sealed(salt, seals));
        session.run(SIGN, signing.id(), at, actor, salt, signing.who().seal());
        return signing;
    }

    /**
     * Adds the row of a change of a fact.
     *
     * @param batch the number of its batch in the file and its name; empty for an ordinary write
     * @return its number
     */
    long log(
            TrailHead head,
            Signing signing,
            Change change,
            Optional<Map.Entry<Long, String>> batch,
            Said words,
            Said keys)
            throws SQLException {
        long number = nextNumber();
        Row row = new Row(
                number,
                head.place() + 1,
                head.name(),
                change.kind(),
                change.name(),
                change.action(),
                change.header(),
                batch.map(Map.Entry::getValue).orElse(""),
                signing.at());
        byte[] link = row.link(seals, head.link(), signing.who().seal(), words.seal(), keys.seal());
        write(head, signing, number, change, batch.map(Map.Entry::getKey), words, keys, link);
        head.go(link);
        head.changed(number);
        return number;
    }

    private void write(
            TrailHead head,
            Signing signing,
            long number,
            Change change,
            Optional<Long> batch,
            Said words,
            Said keys,
            byte[] link)
            throws SQLException {
        Header header = change.header();
        if (TrailRun.fits(change, words, keys)) {
            if (!run.goesOnWith(head, signing, header.fact(), batch)) {
                flush();
                run.begin(number, head, signing, header.fact(), batch);
            }
            run.add(words, link);
            lastChange++;
            return;
        }
        RowWriter to = row(head, signing, number)
                .number(header.fact())
                .number(header.version())
                .number(header.content())
                .number(header.keyset())
                .flag(header.enteredInError())
                .text(change.action());
        finish(batch.isPresent() ? to.number(batch.get()) : to.nothing(), words, keys, link);
    }

    /** What was done to a fact: its kind and id, the action, and how it stands afterwards. */
    record Change(String kind, String name, String action, Header header) {}

    /** Writes the rows that were put off; to be called before the trail is read. */
    void flush() throws SQLException {
        run.write(behind);
    }

    private RowWriter row(TrailHead head, Signing signing, long number) throws SQLException {
        flush();
        RowWriter row =
                new RowWriter(values -> behind.run(in -> in.row(log, List.<Object[]>of(values)))).number(number);
        Optional<Long> municipality = head.municipality();
        row = municipality.isPresent() ? row.number(municipality.get()) : row.nothing();
        return row.number(head.place() + 1).number(signing.id());
    }

    private void finish(RowWriter row, Said words, Said keys, byte[] link) throws SQLException {
        row.bytes(words.salt())
                .bytes(words.seal())
                .bytes(keys.salt())
                .bytes(keys.seal())
                .bytes(link)
                .run();
        lastChange++;
    }

    /** Adds the row of an event. */
    void note(TrailHead head, Signing signing, Event event) throws SQLException {
        note(head, signing, event, new byte[0]);
    }

    /**
     * Adds the row of an event.
     *
     * @param remains the digest of what an erasure left; empty for other events
     */
    void note(TrailHead head, Signing signing, Event event, byte[] remains) throws SQLException {
        long number = nextNumber();
        Row row = new Row(
                number,
                head.place() + 1,
                head.name(),
                event.kind(),
                event.subject(),
                event.action(),
                Row.NO_FACT,
                "",
                signing.at());
        Said words = event.before().isEmpty() && event.after().isEmpty() && remains.length == 0
                ? Said.NOTHING
                : seal(event, remains);
        byte[] link = row.link(seals, head.link(), signing.who().seal(), words.seal(), new byte[0]);
        RowWriter to = row(head, signing, number)
                .nothing()
                .nothing()
                .nothing()
                .nothing()
                .nothing()
                .nothing()
                .nothing();
        finish(to, words, Said.NOTHING, link);
        new RowWriter(session.sink(ADD_EVENT))
                .number(number)
                .text(event.kind())
                .text(event.subject())
                .text(event.action())
                .bytes(remains)
                .run();
        Fields.write(session, number, event);
        head.go(link);
    }

    private Said seal(Event event, byte[] remains) {
        byte[] salt = seals.salt();
        seals.begin(salt).bytes(remains);
        Fields.seal(seals, event);
        return Said.sealed(salt, seals);
    }

    /** Writes how far each trail has come. */
    void saveHeads() throws SQLException {
        flush();
        for (TrailHead head : heads.values()) {
            if (head.place() > 0) {
                head.save(session);
            }
        }
    }
}
