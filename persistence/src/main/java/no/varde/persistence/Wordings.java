package no.varde.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.store.Versioned;

/** Reads and writes what single facts say. */
final class Wordings {

    static final String SIGNED = "select s.at, " + Header.ACTOR + ", b.name from change c"
            + " join signing s on s.id = c.signing left join batch b on b.id = c.batch where c.fact = ? and c.version = ?";

    private Wordings() {}

    /** One wording of a fact. */
    static Fact read(Session session, Ref ref, long fact, long content) throws SQLException {
        FactTable<?> table = Tables.of(ref.kind());
        Parts parts = Parts.ofWording(session, ref.kind(), fact, content);
        PreparedStatement statement = session.statement(table.one());
        statement.setLong(1, fact);
        statement.setLong(2, content);
        try (ResultSet rows = statement.executeQuery()) {
            RowReader row = new RowReader(rows, parts);
            if (!row.next()) {
                throw new Damage("What " + ref + " says is missing: wording " + content);
            }
            row.fact();
            return table.read(row, ref.id());
        }
    }

    /** A version of a fact with everything that is known of it. */
    static Versioned<? extends Fact> version(Session session, Ref ref, Header header) throws SQLException {
        Fact fact = read(session, ref, header.fact(), header.content());
        Map<String, String> keys = Keys.of(session, header.fact(), header.keyset());
        return session.<Versioned<? extends Fact>>first(
                        SIGNED,
                        row -> new Versioned<>(
                                fact,
                                header.version(),
                                new Provenance(Instant.parse(row.getString(1)), row.getString(2), keys),
                                Optional.ofNullable(row.getString(3)),
                                header.enteredInError()),
                        header.fact(),
                        header.version())
                .orElseThrow(() -> new Damage("Version " + header.version() + " of " + ref + " is missing"));
    }

    /** Writes a wording, and adds it to the series that is to be sealed; what it points at has been looked up. */
    static void write(RowRuns rows, Seals seals, long number, long content, Fact fact, Map<Ref, Long> pointers)
            throws SQLException {
        FactTable<?> table = Tables.of(fact.ref().kind());
        RowWriter row = new RowWriter(rows.of(table.insert()), pointers, seals, 'w');
        row.number(number).number(content);
        table.write(row, fact);
        row.run();
        Parts.write(rows, seals, number, content, fact, pointers);
    }

    /** Adds a wording as it is kept to the series: every column of every row. */
    static void seal(Session session, Seals seals, Ref.Kind kind, long fact, long content) throws SQLException {
        add(session, seals, 'w', Tables.of(kind).raw(), fact, content);
        if (kind == Ref.Kind.INVOLVEMENT || kind == Ref.Kind.ANCHORING) {
            add(session, seals, 's', Parts.RAW_SUBJECTS, fact, content);
            add(session, seals, 'p', Parts.RAW_PARTICIPANTS, fact, content);
        }
    }

    private static void add(Session session, Seals seals, char table, String sql, long fact, long content)
            throws SQLException {
        session.each(
                sql,
                row -> {
                    seals.row(table);
                    int columns = row.getMetaData().getColumnCount();
                    for (int i = 1; i <= columns; i++) {
                        Object value = row.getObject(i);
                        if (value instanceof Number number) {
                            seals.column(i, number.longValue());
                        } else if (value != null) {
                            seals.column(i, value.toString());
                        }
                    }
                },
                fact,
                content);
    }

    /** Puts the sign for it in place of every text that people wrote in a wording. */
    static void erase(Session session, Ref.Kind kind, long fact, long content) throws SQLException {
        Optional<String> erase = Tables.of(kind).erase();
        if (erase.isPresent()) {
            session.run(erase.get(), fact, content);
        }
    }
}
