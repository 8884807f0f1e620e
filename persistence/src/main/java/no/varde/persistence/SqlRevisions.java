package no.varde.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.store.Revision;
import no.varde.core.trail.Change;

/**
 * Reads what was done to facts after they were first recorded: the rows with one statement, and what the facts said before
 * and since with one for each kind of fact among them.
 */
final class SqlRevisions {

    /** The last row of a municipality's trail before an instant; rows stand there in the order in which they were written. */
    static final String LAST_BEFORE = "select c.place from change c cross join signing s on s.id = c.signing"
            + " where c.municipality = ? and rtrim(s.at, 'Z') < ? order by c.place desc limit 1";

    /** A wording is named by the row of the trail with which it came. */
    static final String ROWS = "select c.number, s.at, " + Header.ACTOR
            + ", f.kind, f.name, c.action, c.version, b.name, o.number, w.number, r.at"
            + " from change c cross join signing s on s.id = c.signing cross join fact f on f.id = c.fact"
            + " cross join signing r on r.id = f.signing"
            + " cross join change w on w.fact = c.fact and w.version = c.content"
            + " cross join change p on p.fact = c.fact and p.version = c.version - 1"
            + " cross join change o on o.fact = c.fact and o.version = p.content"
            + " left join batch b on b.id = c.batch"
            + " where c.municipality = ? and c.place > ? and c.version > 1 and f.kind <> 'municipality'"
            + " order by c.place desc";

    private record Row(Change change, long before, long after, Instant recordedAt) {}

    private final Session session;
    private final Map<Long, Fact> wordings = new HashMap<>();

    private SqlRevisions(Session session) {
        this.session = session;
    }

    static List<Revision> since(Session session, String municipality, long number, Instant since) throws SQLException {
        return new SqlRevisions(session).read(municipality, number, since);
    }

    private List<Revision> read(String municipality, long number, Instant since) throws SQLException {
        long place = session.first(LAST_BEFORE, row -> row.getLong(1), number, TrailQuery.sortable(since))
                .orElse(0L);
        List<Row> rows = session.list(ROWS, row -> row(municipality, row), number, place);
        Map<Ref.Kind, Map<Long, String>> asked = new EnumMap<>(Ref.Kind.class);
        for (Row row : rows) {
            Ref ref = row.change().ref();
            Map<Long, String> ids = asked.computeIfAbsent(ref.kind(), any -> new HashMap<>());
            ids.put(row.before(), ref.id());
            ids.put(row.after(), ref.id());
        }
        for (Map.Entry<Ref.Kind, Map<Long, String>> each : asked.entrySet()) {
            wordings(Tables.of(each.getKey()), each.getValue());
        }
        List<Revision> revisions = new ArrayList<>(rows.size());
        for (Row row : rows) {
            revisions.add(new Revision(row.change(), said(row.before()), said(row.after()), row.recordedAt()));
        }
        return List.copyOf(revisions);
    }

    private static Row row(String municipality, ResultSet row) throws SQLException {
        Change change = new Change(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                municipality,
                Kinds.ref(row.getString(4), row.getString(5)),
                Change.Action.valueOf(row.getString(6)),
                row.getLong(7),
                Optional.ofNullable(row.getString(8)));
        return new Row(change, row.getLong(9), row.getLong(10), Instant.parse(row.getString(11)));
    }

    private void wordings(FactTable<?> table, Map<Long, String> ids) throws SQLException {
        Set<Long> numbers = new TreeSet<>(ids.keySet());
        Parts parts = Parts.ofWordings(session, table.kind(), numbers.toString());
        PreparedStatement statement = session.statement(table.several());
        statement.setString(1, numbers.toString());
        try (ResultSet result = statement.executeQuery()) {
            RowReader row = new RowReader(result, parts);
            while (row.next()) {
                long number = row.fact();
                wordings.put(number, table.read(row, ids.getOrDefault(number, "")));
            }
        }
    }

    private Fact said(long number) throws Damage {
        Fact fact = wordings.get(number);
        if (fact == null) {
            throw new Damage("What was said in row " + number + " is missing");
        }
        return fact;
    }
}
