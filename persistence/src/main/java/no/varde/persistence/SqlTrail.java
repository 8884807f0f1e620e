package no.varde.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Change;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailFilter;

/** Reads the rows of one trail. */
final class SqlTrail {

    static final String HEAD = "select place, link from head where municipality = ? and place > 0";
    static final String HEAD_AT = "select place, link from change where municipality is nullif(?, 0) and place = ?";
    static final String BEFORE = "select content, keyset from change where fact = ? and version = ?";

    private final Session session;
    private final Chain chain;
    private final long number;

    SqlTrail(Session session, Chain chain, long number) {
        this.session = session;
        this.chain = chain;
        this.number = number;
    }

    static Optional<Head> head(Session session, long number) throws SQLException {
        return session.first(HEAD, SqlTrail::head, number);
    }

    /** The head that a trail had when it had come to a row; empty when there is no such row. */
    static Optional<Head> headAt(Session session, long number, long place) throws SQLException {
        return session.first(HEAD_AT, SqlTrail::head, number, place);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)));
    }

    long count(TrailFilter filter) throws SQLException {
        TrailQuery query = new TrailQuery(number, filter, fact(filter), several(filter));
        return session.first(query.count(), row -> row.getLong(1), query.values())
                .orElse(0L);
    }

    List<Entry> rows(TrailFilter filter, long below, int most) throws SQLException {
        TrailQuery query = new TrailQuery(number, filter, fact(filter), several(filter));
        List<Entry> entries = new ArrayList<>();
        for (Raw raw : session.list(query.rows(), Raw::of, query.values(below, most))) {
            entries.add(raw.fact().isPresent() ? ofFact(raw, raw.fact().get()) : ofEvent(raw));
        }
        return entries;
    }

    /** The one fact that is asked for, when the filter names one that is there. */
    private Optional<Long> fact(TrailFilter filter) throws SQLException {
        if (filter.kinds().size() != 1
                || filter.subject().isEmpty()
                || !filter.facts().isEmpty()) {
            return Optional.empty();
        }
        return session.first(
                Header.FIND,
                row -> row.getLong(1),
                number,
                filter.kinds().iterator().next(),
                filter.subject().get());
    }

    /** The facts that are asked for; those that are not there have no rows. */
    private Optional<List<Long>> several(TrailFilter filter) throws SQLException {
        if (filter.facts().isEmpty()) {
            return Optional.empty();
        }
        List<Long> numbers = new ArrayList<>();
        for (Ref ref : filter.facts()) {
            session.first(Header.FIND, row -> row.getLong(1), number, Kinds.text(ref.kind()), ref.id())
                    .ifPresent(numbers::add);
        }
        return Optional.of(numbers);
    }

    private Entry.Stamp stamp(Raw raw) {
        return new Entry.Stamp(chain, raw.place(), Instant.parse(raw.at()), raw.actor(), raw.erased());
    }

    private Entry ofFact(Raw raw, Header header) throws SQLException {
        Ref ref = Kinds.ref(raw.kind(), raw.subject());
        Optional<Header> before = header.version() == 1
                ? Optional.empty()
                : session.first(
                        BEFORE,
                        row -> new Header(header.fact(), header.version() - 1, row.getLong(1), row.getLong(2), false),
                        header.fact(),
                        header.version() - 1);
        Fact after = Wordings.read(session, ref, header.fact(), header.content());
        Map<String, String> keys = Keys.of(session, header.fact(), header.keyset());
        return new Entry.OfFact(
                stamp(raw),
                Change.Action.valueOf(raw.action()),
                header.version(),
                raw.batch(),
                before.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                before.get().content() == header.content()
                                        ? after
                                        : Wordings.read(
                                                session,
                                                ref,
                                                header.fact(),
                                                before.get().content())),
                after,
                before.isEmpty()
                        ? Map.of()
                        : Keys.of(session, header.fact(), before.get().keyset()),
                keys);
    }

    private Entry ofEvent(Raw raw) throws SQLException {
        return new Entry.OfEvent(
                stamp(raw), Fields.read(session, raw.number(), raw.kind(), raw.subject(), raw.action()));
    }

    /** A row as the query gives it. */
    private record Raw(
            long number,
            long place,
            String at,
            String actor,
            Optional<Header> fact,
            String kind,
            String subject,
            String action,
            Optional<String> batch,
            Set<Erasure.Part> erased) {

        static Raw of(ResultSet row) throws SQLException {
            long fact = row.getLong(5);
            Set<Erasure.Part> erased = EnumSet.noneOf(Erasure.Part.class);
            add(erased, Erasure.Part.WHO, row.getInt(14));
            add(erased, Erasure.Part.WORDS, row.getInt(15));
            add(erased, Erasure.Part.KEYS, row.getInt(16));
            return new Raw(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    fact == 0
                            ? Optional.empty()
                            : Optional.of(new Header(
                                    fact, row.getLong(6), row.getLong(7), row.getLong(8), row.getInt(9) == 1)),
                    row.getString(10),
                    row.getString(11),
                    row.getString(12),
                    Optional.ofNullable(row.getString(13)),
                    erased);
        }

        private static void add(Set<Erasure.Part> erased, Erasure.Part part, int flag) {
            if (flag == 1) {
                erased.add(part);
            }
        }
    }
}
