package no.varde.persistence;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import no.varde.core.trail.TrailRules;

/** The table of an embedder's own keys. */
final class Keys {

    static final String ALL = "select k.fact, k.name, k.value from fact f cross join fact_key k on k.fact = f.id"
            + " and k.keyset = f.keyset where f.municipality = ? and f.keyset > 0";
    static final String ALL_THEN = "select k.fact, k.name, k.value from fact f cross join " + Header.THEN
            + " cross join fact_key k on k.fact = f.id and k.keyset = c.keyset where f.municipality = ? and c.keyset > 0";
    static final String ONE = "select name, value from fact_key where fact = ? and keyset = ?";
    private static final String ADD = "insert into fact_key (fact, keyset, name, value) values (?, ?, ?, ?)";

    static final String CLEAR = "delete from fact_key where fact = ? and keyset = ?";

    private Keys() {}

    /** The present keys of every fact of a municipality that has some. */
    static Map<Long, Map<String, String>> ofMunicipality(Session session, long municipality) throws SQLException {
        return read(session, ALL, municipality);
    }

    /** The keys that every fact of a municipality had at a row of its trail. */
    static Map<Long, Map<String, String>> ofMunicipalityThen(Session session, long municipality, long place)
            throws SQLException {
        return read(session, ALL_THEN, place, municipality);
    }

    private static Map<Long, Map<String, String>> read(Session session, String sql, Object... values)
            throws SQLException {
        Map<Long, Map<String, String>> keys = new HashMap<>();
        session.list(
                sql,
                rows -> keys.computeIfAbsent(rows.getLong(1), any -> new HashMap<>())
                        .put(rows.getString(2), rows.getString(3)),
                values);
        return keys;
    }

    /** One set of keys of one fact; set 0 has none. */
    static Map<String, String> of(Session session, long fact, long keyset) throws SQLException {
        Map<String, String> keys = new HashMap<>();
        if (keyset > 0) {
            session.list(ONE, rows -> keys.put(rows.getString(1), rows.getString(2)), fact, keyset);
        }
        return keys;
    }

    /** Writes a set of keys, and adds it to the series that is to be sealed. */
    static void write(RowRuns rows, Seals seals, long fact, long keyset, Map<String, String> keys) throws SQLException {
        for (Map.Entry<String, String> key : new TreeMap<>(keys).entrySet()) {
            rows.of(ADD).row(new Object[] {fact, keyset, key.getKey(), key.getValue()});
            add(seals, key.getKey(), key.getValue());
        }
    }

    /** Adds a set of keys as it is kept to the series. */
    static void seal(Session session, Seals seals, long fact, long keyset) throws SQLException {
        new TreeMap<>(of(session, fact, keyset)).forEach((name, value) -> add(seals, name, value));
    }

    private static void add(Seals seals, String name, String value) {
        seals.row('k').text(name).text(value);
    }

    static void erase(Session session, long fact, long keyset) throws SQLException {
        Map<String, String> left = TrailRules.erasedKeys(of(session, fact, keyset));
        session.run(CLEAR, fact, keyset);
        for (Map.Entry<String, String> key : left.entrySet()) {
            session.run(ADD, fact, keyset, key.getKey(), key.getValue());
        }
    }
}
