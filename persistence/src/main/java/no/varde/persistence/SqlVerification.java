package no.varde.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.Flaw;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailRules;
import no.varde.core.trail.Verification;

/**
 * Checks one trail: every row's place, seals and link, what was erased and what is left of it, and that what is kept as
 * standing is what the trail tells. Every digest is made anew from what is kept.
 */
final class SqlVerification {

    /** Whether a row is a change of a fact or an event, and nothing in between; in one of its trail's batches or in none. */
    private static final String WELL_FORMED = "(c.batch is null or coalesce(b.municipality is c.municipality, 0))"
            + " and iif(c.fact is null, e.kind is not null and c.batch is null and c.key_seal is null"
            + " and coalesce(c.version, c.content, c.keyset, c.entered_in_error, c.action) is null,"
            + " e.kind is null and f.kind is not null and c.version + c.content + c.keyset + c.entered_in_error is not null"
            + " and c.action is not null)";

    static final String ROWS = "select c.number, c.place, f.municipality, c.fact, c.version, c.content, c.keyset,"
            + " c.entered_in_error, coalesce(f.kind, e.kind), coalesce(f.name, e.subject), coalesce(c.action, e.action),"
            + " coalesce(b.name, ''), s.at, s.actor, s.salt, s.seal, c.salt, c.seal, c.key_salt, c.key_seal, c.link,"
            + " " + WELL_FORMED + ", e.remains, c.signing"
            + " from change c left join signing s on s.id = c.signing left join fact f on f.id = c.fact"
            + " left join trail_event e on e.change = c.number left join batch b on b.id = c.batch"
            + " where c.municipality is nullif(?, 0) order by c.place";
    static final String ERASURES = "select c.place, c.number from trail_event e"
            + " join change c on c.number = e.change where e.kind = ? and c.municipality is nullif(?, 0) order by c.place";
    static final String CUT_OFF = "select m.place from (select max(place) as place from change"
            + " where municipality is nullif(?, 0)) m join head h on h.municipality = ? where h.place > m.place";
    private static final byte[] NONE = new byte[0];

    private final Session session;
    private final Chain chain;
    private final long number;
    private final Seals seals = new Seals();

    /** Which erasure, by its place, took a part of a row. */
    private final Map<Erasure.Part, Map<Long, Long>> erasures = new EnumMap<>(Erasure.Part.class);

    private final Map<Long, Remains> remains = new HashMap<>();
    private final Map<Long, byte[]> remainsTold = new HashMap<>();

    private long rows;
    private long erased;
    private long lastNumber;
    private long revision;
    private byte[] link = TrailHead.BEGINNING;
    private long soundSigning;
    private Optional<Flaw> flaw = Optional.empty();

    SqlVerification(Session session, Chain chain, long number) {
        this.session = session;
        this.chain = chain;
        this.number = number;
    }

    Verification verify() throws SQLException {
        readErasures();
        session.each(
                ROWS,
                row -> {
                    if (flaw.isEmpty()) {
                        flaw = check(row);
                    }
                },
                number);
        if (flaw.isEmpty()) {
            flaw = checkHead();
        } else if (flaw.get().kind() == Flaw.Kind.EMPTIED) {
            flaw = cutOff().or(() -> flaw);
        }
        if (flaw.isEmpty()) {
            flaw = checkRemains();
        }
        if (flaw.isEmpty()) {
            flaw = new SqlStanding(session, number, rows).flaw();
        }
        Optional<Head> head = rows == 0
                ? Optional.empty()
                : Optional.of(new Head(rows, HexFormat.of().formatHex(link)));
        return new Verification(chain, head, rows, erased, flaw);
    }

    private void readErasures() throws SQLException {
        for (Erasure.Part part : Erasure.Part.values()) {
            erasures.put(part, new HashMap<>());
        }
        record Told(long place, long number) {}
        for (Told told :
                session.list(ERASURES, row -> new Told(row.getLong(1), row.getLong(2)), Event.ERASURE, number)) {
            TrailRules.rowsOf(Fields.after(session, told.number()), told.place())
                    .forEach((part, places) ->
                            places.forEach(place -> erasuresOf(part).putIfAbsent(place, told.place())));
        }
    }

    private Map<Long, Long> erasuresOf(Erasure.Part part) {
        return erasures.getOrDefault(part, Map.of());
    }

    private Optional<Flaw> check(ResultSet row) throws SQLException {
        long place = row.getLong(2);
        if (place != rows + 1) {
            return Optional.of(new Flaw(rows + 1, Flaw.Kind.MISSING));
        }
        long rowNumber = row.getLong(1);
        long fact = row.getLong(4);
        if (rowNumber <= lastNumber || row.getInt(22) == 0 || (fact != 0 && row.getLong(3) != number)) {
            return changed(place);
        }
        byte[] next = link(row, place, fact);
        if (!Arrays.equals(next, bytes(row, 21))) {
            return changed(place);
        }
        Optional<Flaw> wrong = checkSeals(row, place, fact);
        if (wrong.isPresent()) {
            return wrong;
        }
        byte[] told = bytes(row, 23);
        if (told.length > 0) {
            remainsTold.put(place, told);
        }
        rows = place;
        link = next;
        lastNumber = rowNumber;
        revision = fact == 0 ? revision : rowNumber;
        return Optional.empty();
    }

    private byte[] link(ResultSet row, long place, long fact) throws SQLException {
        Header header = fact == 0
                ? Row.NO_FACT
                : new Header(fact, row.getLong(5), row.getLong(6), row.getLong(7), row.getInt(8) == 1);
        return new Row(
                        row.getLong(1),
                        place,
                        chain.municipality().orElse(""),
                        text(row, 9),
                        text(row, 10),
                        text(row, 11),
                        header,
                        text(row, 12),
                        text(row, 13))
                .link(seals, link, bytes(row, 16), bytes(row, 18), bytes(row, 20));
    }

    private Optional<Flaw> checkSeals(ResultSet row, long place, long fact) throws SQLException {
        boolean some = false;
        for (Erasure.Part part : Erasure.Part.values()) {
            int column = switch (part) {
                case WHO -> 15;
                case WORDS -> 17;
                case KEYS -> 19;
            };
            byte[] salt = bytes(row, column);
            byte[] seal = bytes(row, column + 1);
            boolean told = erasuresOf(part).containsKey(place);
            if (seal.length == 0 ? told || salt.length > 0 : told != (salt.length == 0)) {
                return Optional.of(new Flaw(place, told ? Flaw.Kind.REAPPEARED : Flaw.Kind.EMPTIED));
            }
            if (told) {
                some = true;
                addRemains(row, part, place, fact);
            } else if (seal.length > 0 && !Arrays.equals(seal, seal(row, part, salt, fact))) {
                return changed(place);
            }
        }
        erased += some ? 1 : 0;
        return Optional.empty();
    }

    /** The seal of what is kept of a part of a row. */
    private byte[] seal(ResultSet row, Erasure.Part part, byte[] salt, long fact) throws SQLException {
        if (part == Erasure.Part.WHO) {
            if (row.getLong(24) == soundSigning) {
                return bytes(row, 16);
            }
            soundSigning = row.getLong(24);
            return seals.begin(salt).text(text(row, 14)).seal();
        }
        seals.begin(salt);
        if (part == Erasure.Part.KEYS) {
            Keys.seal(session, seals, fact, row.getLong(5));
        } else if (fact == 0) {
            seals.bytes(bytes(row, 23));
            Fields.seal(session, seals, row.getLong(1));
        } else {
            Wordings.seal(session, seals, Kinds.ref(text(row, 9), text(row, 10)).kind(), fact, row.getLong(5));
        }
        return seals.seal();
    }

    private void addRemains(ResultSet row, Erasure.Part part, long place, long fact) throws SQLException {
        Remains of = remains.computeIfAbsent(erasuresOf(part).getOrDefault(place, 0L), any -> new Remains(new Seals()));
        if (part == Erasure.Part.KEYS) {
            of.addKeys(session, fact, row.getLong(5));
        } else if (part == Erasure.Part.WORDS) {
            of.addWords(
                    session,
                    row.getLong(1),
                    fact == 0
                            ? Optional.empty()
                            : Optional.of(Kinds.ref(text(row, 9), text(row, 10)).kind()),
                    fact,
                    row.getLong(5));
        }
    }

    private static Optional<Flaw> changed(long place) {
        return Optional.of(new Flaw(place, Flaw.Kind.CHANGED));
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? NONE : bytes;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private Optional<Flaw> checkHead() throws SQLException {
        record Kept(long place, String link, long revision) {}
        Optional<Kept> kept = session.first(
                TrailHead.FIND,
                row -> new Kept(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)), row.getLong(3)),
                number);
        long place = kept.map(Kept::place).orElse(0L);
        if (place > rows || (rows == 0 && number != TrailHead.SERVER)) {
            return Optional.of(new Flaw(rows + 1, Flaw.Kind.CUT_OFF));
        }
        if (place > 0 && place < rows && isLinkedAt(place, kept.orElseThrow().link())) {
            return Optional.of(new Flaw(place + 1, Flaw.Kind.INSERTED));
        }
        boolean right = rows == 0
                ? kept.isEmpty()
                : kept.isPresent()
                        && kept.get().place() == rows
                        && kept.get().link().equals(HexFormat.of().formatHex(link))
                        && kept.get().revision() == revision;
        return right ? Optional.empty() : Optional.of(new Flaw(rows, Flaw.Kind.STANDING));
    }

    /** With the last rows may have gone the one that told of an erasure. */
    private Optional<Flaw> cutOff() throws SQLException {
        return session.first(CUT_OFF, row -> new Flaw(row.getLong(1) + 1, Flaw.Kind.CUT_OFF), number, number);
    }

    private boolean isLinkedAt(long place, String expected) throws SQLException {
        return SqlTrail.headAt(session, number, place)
                .filter(head -> head.link().equals(expected))
                .isPresent();
    }

    /** What was left by an erasure must be what its row vouches for. */
    private Optional<Flaw> checkRemains() {
        for (Map.Entry<Long, byte[]> told : new TreeMap<>(remainsTold).entrySet()) {
            byte[] kept = remains.computeIfAbsent(told.getKey(), any -> new Remains(new Seals()))
                    .digest();
            if (!Arrays.equals(kept, told.getValue())) {
                return changed(told.getKey());
            }
        }
        return Optional.empty();
    }
}
