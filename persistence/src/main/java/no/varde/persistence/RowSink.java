package no.varde.persistence;

import java.sql.SQLException;

/** Where rows go: into a table at once, or put off until there are enough of them for one statement. */
interface RowSink {

    /**
     * Takes a row.
     *
     * @param values one for each column in order: a number, a text, bytes, or null
     */
    void row(Object[] values) throws SQLException;
}
