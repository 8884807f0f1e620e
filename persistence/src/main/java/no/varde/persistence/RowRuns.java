package no.varde.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of several tables. While they are written behind, they are put off, so that one statement writes many of them. All
 * stand in their tables after {@link #flush}; a row that is not put off does so at once, or fails at once.
 */
final class RowRuns {

    /** How many rows one statement writes. */
    private static final int ROWS = 64;

    private static final String VALUES = " values ";

    /** The rows of one table. */
    private static final class Run {

        private final String one;
        private final String many;
        private List<Object[]> rows = new ArrayList<>();

        Run(String insert) {
            this.one = insert;
            String row = insert.substring(insert.indexOf(VALUES) + VALUES.length());
            this.many = insert + (", " + row).repeat(ROWS - 1);
        }

        List<Object[]> taken() {
            List<Object[]> taken = rows;
            rows = new ArrayList<>();
            return taken;
        }
    }

    private final WriteBehind behind;
    private final Map<String, Run> runs = new LinkedHashMap<>();

    RowRuns(WriteBehind behind) {
        this.behind = behind;
    }

    /**
     * Takes rows of a table.
     *
     * @param insert the statement that writes one of them
     */
    RowSink of(String insert) {
        Run run = runs.computeIfAbsent(insert, Run::new);
        return values -> add(run, values);
    }

    private void add(Run run, Object[] values) throws SQLException {
        if (!behind.isApart()) {
            behind.run(session -> session.row(run.one, List.<Object[]>of(values)));
            return;
        }
        run.rows.add(values);
        if (run.rows.size() == ROWS) {
            List<Object[]> full = run.taken();
            behind.run(session -> session.row(run.many, full));
        }
    }

    /** Writes what was put off. */
    void flush() throws SQLException {
        for (Run run : runs.values()) {
            if (!run.rows.isEmpty()) {
                List<Object[]> rows = run.taken();
                behind.run(session -> {
                    for (Object[] row : rows) {
                        session.row(run.one, List.<Object[]>of(row));
                    }
                });
            }
        }
    }
}
