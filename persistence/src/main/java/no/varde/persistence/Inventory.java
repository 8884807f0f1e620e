package no.varde.persistence;

import java.sql.SQLException;
import java.util.List;

/** Counts what a file holds; by columns that every version of the tables has. */
final class Inventory {

    private static final String HOLDINGS = "select f.name, m.name,"
            + " (select count(*) from fact x where x.municipality = f.id and x.id <> f.id and x.entered_in_error = 0)"
            + " from fact f join municipality m on m.fact = f.id and m.content = f.content"
            + " where f.kind = 'municipality' order by m.name, f.name";

    private Inventory() {}

    static StoreFile.Contents of(Session session) throws SQLException {
        List<StoreFile.Holding> holdings = session.list(
                HOLDINGS, row -> new StoreFile.Holding(row.getString(1), row.getString(2), row.getLong(3)));
        return new StoreFile.Contents(Schema.of(session), Database.sizeOf(session.file()), holdings);
    }
}
