package no.varde.persistence;

import java.sql.SQLException;

/** A write that changes nothing and yet goes all the way to the disk: the version of the tables, as it is. */
final class Trial {

    private Trial() {}

    static void write(Session writer) throws SQLException {
        boolean done = false;
        writer.begin();
        try {
            String version = writer.ask("pragma user_version");
            writer.script("pragma user_version = " + Integer.parseInt(version));
            writer.commit();
            done = true;
        } finally {
            if (!done) {
                writer.rollback();
            }
        }
    }
}
