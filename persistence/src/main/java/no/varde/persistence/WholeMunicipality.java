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
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.StoreRules;

/** Reads all facts of a municipality with one statement a table. */
final class WholeMunicipality {

    /** A fact with its number, which tells when it was added, and its first recording. */
    private record Row(long number, Fact fact, Instant recordedAt, String recordedBy) {}

    private WholeMunicipality() {}

    /** The last row of a municipality's trail up to an instant. */
    static final String PLACE_AT = "select c.place from change c cross join signing s on s.id = c.signing"
            + " where c.municipality = ? and rtrim(s.at, 'Z') <= ? order by c.place desc limit 1";

    /** Which wording a municipality itself had at a row of its trail. */
    static final String ITSELF_AT =
            "select c.content from change c where c.fact = ? and c.place <= ? order by c.version desc limit 1";

    static Facts read(Session session, long number, LocalMunicipality municipality, Reforms reforms)
            throws SQLException {
        Parts parts = Parts.ofMunicipality(session, number);
        List<Row> rows = new ArrayList<>();
        for (FactTable<?> table : Tables.FACTS) {
            add(session, table.all(), table, parts, rows, number);
        }
        List<Row> removed = new ArrayList<>();
        add(session, Tables.REFORM_VERSIONS.removed(), Tables.REFORM_VERSIONS, parts, removed, number);
        return facts(rows, removed, municipality, reforms, Keys.ofMunicipality(session, number));
    }

    /** The same as it was known at an instant; empty when the municipality was not served by then. */
    static Optional<Facts> knownAt(Session session, long number, String municipality, Reforms reforms, Instant at)
            throws SQLException {
        Optional<Long> place = session.first(PLACE_AT, row -> row.getLong(1), number, TrailQuery.sortable(at));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        long row = place.get();
        Optional<Long> content = session.first(ITSELF_AT, found -> found.getLong(1), number, row);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        LocalMunicipality itself =
                (LocalMunicipality) Wordings.read(session, Ref.municipality(municipality), number, content.get());
        Parts parts = Parts.ofMunicipalityThen(session, number, row);
        List<Row> rows = new ArrayList<>();
        for (FactTable<?> table : Tables.FACTS) {
            add(session, table.then(), table, parts, rows, row, number);
        }
        List<Row> removed = new ArrayList<>();
        add(session, Tables.REFORM_VERSIONS.removedThen(), Tables.REFORM_VERSIONS, parts, removed, row, number);
        return Optional.of(facts(rows, removed, itself, reforms, Keys.ofMunicipalityThen(session, number, row)));
    }

    private static Facts facts(
            List<Row> rows,
            List<Row> removed,
            LocalMunicipality municipality,
            Reforms reforms,
            Map<Long, Map<String, String>> keys) {
        rows.sort(Comparator.comparingLong(Row::number));
        List<Fact> facts = new ArrayList<>(rows.size());
        rows.forEach(row -> facts.add(row.fact()));
        List<Fact> standing = StoreRules.standing(municipality, facts);
        Facts.Builder builder = Facts.of(municipality, reforms);
        removed.forEach(row -> builder.addRemoved((ReformVersion) row.fact()));
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

    private static void add(
            Session session, String sql, FactTable<?> table, Parts parts, List<Row> rows, long... values)
            throws SQLException {
        PreparedStatement statement = session.statement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setLong(i + 1, values[i]);
        }
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
