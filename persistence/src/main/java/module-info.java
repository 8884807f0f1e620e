/** Keeps the facts of the core in one SQLite file. */
module no.varde.persistence {
    requires static org.jspecify;
    requires transitive no.varde.core;
    requires java.sql;
    requires org.xerial.sqlitejdbc;

    exports no.varde.persistence;
}
