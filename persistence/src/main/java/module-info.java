/** Keeps the facts of the core in one SQLite file. */
@SuppressWarnings("requires-automatic")
module no.varde.persistence {
    requires static org.jspecify;
    requires transitive no.varde.core;
    requires io.leangen.geantyref; // jdbi is an automatic module and does not pull an explicit one in
    requires org.jdbi.v3.core;
    requires org.xerial.sqlitejdbc;
}
