package no.varde.persistence;

import java.sql.SQLException;
import java.util.Optional;
import no.varde.core.trail.Event;
import no.varde.core.trail.Flaw;
import no.varde.core.trail.TrailRules;

/** Checks that what is kept as standing now, beside a trail, is what the trail tells. */
final class SqlStanding {

    /** A fact that does not stand as the last row about it tells. */
    static final String FACTS = "select f.id from fact f left join change c on c.fact = f.id and c.version = f.version"
            + " left join change o on o.fact = f.id and o.version = 1 where f.municipality = ?"
            + " and (c.number is null or c.municipality is not f.municipality or c.content <> f.content"
            + " or c.keyset <> f.keyset or c.entered_in_error <> f.entered_in_error or o.signing is not f.signing"
            + " or exists (select 1 from change n where n.fact = f.id and n.version > f.version)) limit 1";

    static final String LAST_OF_FACT =
            "select place from change where fact = ? and municipality is nullif(?, 0) order by version desc limit 1";

    /** A batch that was not begun, or not undone, as the trail tells. */
    static final String BATCHES = "select b.id from batch b where b.municipality = ? and (b.signing is not"
            + " (select c.signing from change c where c.number ="
            + " (select min(m.number) from change m where m.batch = b.id and m.municipality = b.municipality))"
            + " or b.undone <> exists (select 1 from trail_event e join change c on c.number = e.change"
            + " where e.kind = ? and e.action = ? and e.subject = b.name and c.municipality = b.municipality)) limit 1";

    /** A municipality that the server's trail does not tell of, or that is gone. */
    static final String SERVED = "select count(*) from fact f where f.kind = 'municipality' and not exists"
            + " (select 1 from trail_event e join change c on c.number = e.change"
            + " where e.kind = ? and e.subject = f.name and c.municipality is null)";

    static final String GONE = "select count(*) from trail_event e join change c on c.number = e.change"
            + " where e.kind = ? and c.municipality is null"
            + " and not exists (select 1 from fact f where f.kind = 'municipality' and f.name = e.subject)";

    /** A trail of no municipality that is served. */
    static final String LOST = "select count(*) from head h where h.municipality <> 0 and not exists"
            + " (select 1 from fact f where f.id = h.municipality and f.kind = ?)";

    private final Session session;
    private final long number;
    private final long rows;

    SqlStanding(Session session, long number, long rows) {
        this.session = session;
        this.number = number;
        this.rows = rows;
    }

    Optional<Flaw> flaw() throws SQLException {
        if (number == TrailHead.SERVER) {
            String serving = Event.SERVING;
            return count(SERVED, serving) + count(GONE, serving) + count(LOST, "municipality") == 0
                    ? Optional.empty()
                    : standing(rows);
        }
        Optional<Long> fact = session.first(FACTS, row -> row.getLong(1), number);
        if (fact.isPresent()) {
            return standing(session.first(LAST_OF_FACT, row -> row.getLong(1), fact.get(), number)
                    .orElse(0L));
        }
        Event undone = TrailRules.undone("x");
        return session.first(BATCHES, row -> row.getLong(1), number, undone.kind(), undone.action())
                .flatMap(batch -> standing(rows));
    }

    private long count(String sql, String kind) throws SQLException {
        return session.first(sql, row -> row.getLong(1), kind).orElse(0L);
    }

    private static Optional<Flaw> standing(long place) {
        return Optional.of(new Flaw(place, Flaw.Kind.STANDING));
    }
}
