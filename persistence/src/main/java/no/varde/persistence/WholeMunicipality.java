package no.varde.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.StoreRules;

/** Reads all facts of a municipality with one statement a table. */
final class WholeMunicipality {

    /** A fact with its number, which tells when it was added, and its first recording. */
    private record Row(long number, Fact fact, Instant recordedAt, String recordedBy) {}

    private WholeMunicipality() {}

    static Facts read(Session session, long number, LocalMunicipality municipality, Reforms reforms)
            throws SQLException {
        Parts parts = Parts.ofMunicipality(session, number);
        List<Row> rows = new ArrayList<>();
        for (FactTable<?> table : Tables.FACTS) {
            add(session, table, number, parts, rows);
        }
        rows.sort(Comparator.comparingLong(Row::number));
        List<Fact> facts = new ArrayList<>(rows.size());
        rows.forEach(row -> facts.add(row.fact()));
        List<Fact> standing = StoreRules.standing(municipality, facts);
        Map<Long, Map<String, String>> keys = Keys.ofMunicipality(session, number);
        Facts.Builder builder = Facts.of(municipality, reforms);
        Map<Provenance, Provenance> recordings = new HashMap<>();
        int next = 0;
        for (Row row : rows) {
            if (next < standing.size() && standing.get(next).equals(row.fact())) {
                Map<String, String> own = keys.getOrDefault(row.number(), Map.of());
                Provenance recorded = new Provenance(row.recordedAt(), row.recordedBy(), own);
                // An import records a great deal at one instant; without keys that is the same recording.
                Provenance known = own.isEmpty() ? recordings.putIfAbsent(recorded, recorded) : null;
                builder.add(row.fact(), known == null ? recorded : known);
                next++;
            }
        }
        return builder.build();
    }

    private static void add(Session session, FactTable<?> table, long municipality, Parts parts, List<Row> rows)
            throws SQLException {
        PreparedStatement statement = session.statement(table.all());
        statement.setLong(1, municipality);
        try (ResultSet result = statement.executeQuery()) {
            RowReader row = new RowReader(result, parts);
            Map<String, String> people = new HashMap<>();
            while (row.next()) {
                long number = row.fact();
                String id = row.text();
                Instant at = row.instant();
                String by = people.computeIfAbsent(row.text(), same -> same);
                rows.add(new Row(number, table.read(row, id), at, by));
            }
        }
    }
}
