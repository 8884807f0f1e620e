package no.varde.persistence;

import static no.varde.persistence.TrailStory.check;
import static no.varde.persistence.TrailStory.fill;
import static no.varde.persistence.TrailStory.takeOffTheGuards;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody with the file and plain SQL changes what is kept: every column of every row that was said, and each row taken
 * away, shows in the check. The file's own guards are taken off first, and each deed is taken back after the check.
 */
class TamperTest {

    /** Who is let in, and by what: the trail tells of changes there, but a session is no part of what was said. */
    private static final List<String> PEOPLE = List.of(
            "person",
            "membership",
            "credential",
            "session",
            "one_time_link",
            "parked_form",
            "retention",
            "letter_choice",
            "letter_sent");

    private static final List<String> VALUES =
            List.of("null", "'x'", "%s || 'x'", "0", "1", "2", "%s + 1", "%s + 1000", "randomblob(length(%s))");

    private static final String OF_ROW = " where (%1$s) = (select %1$s from %2$s order by %1$s limit 1 offset ?)";

    private Path file;
    private Session session;

    @BeforeEach
    @SuppressWarnings("NullAway.Init")
    void openPastAllGuards(@TempDir Path folder) throws SQLException {
        file = folder.resolve("varde.db");
        fill(file);
        takeOffTheGuards(file);
        session = Database.plain(file);
        session.script("pragma foreign_keys = off; pragma ignore_check_constraints = on");
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    /** Every table in which something is said, or which says how things stand. */
    private List<String> tables() throws SQLException {
        List<String> all = session.list(
                "select name from pragma_table_list where schema = 'main' and name not like 'sqlite%' order by 1",
                row -> row.getString(1));
        assertThat(all).containsAll(PEOPLE);
        return all.stream().filter(table -> !PEOPLE.contains(table)).toList();
    }

    private List<String> columns(String table) throws SQLException {
        return session.list("select name from pragma_table_info(?)", row -> row.getString(1), table);
    }

    private String key(String table) throws SQLException {
        return String.join(
                ", ",
                session.list(
                        "select name from pragma_table_info(?) where pk > 0 order by pk",
                        row -> row.getString(1),
                        table));
    }

    private long rows(String table) throws SQLException {
        return session.first("select count(*) from " + table, row -> row.getLong(1))
                .orElseThrow();
    }

    /** Whether a deed shows in the check; empty when the table does not take it, or nothing is other than before. */
    private Optional<Boolean> shows(String sql, long row) throws SQLException {
        session.begin();
        try {
            return session.run(sql, row) == 0 ? Optional.empty() : Optional.of(isFound());
        } catch (SQLException refused) {
            return Optional.empty();
        } finally {
            session.rollback();
        }
    }

    private boolean isFound() {
        SqlReading from = new SqlReading(session);
        try {
            return Stream.of(TrailStory.TRAIL, Chain.of("aas"), Chain.server())
                    .anyMatch(chain -> !from.verify(chain).isIntact());
        } catch (SqliteStore.Failure unreadable) {
            return true;
        }
    }

    @Test
    void isWholeBeforeAnybodyTouchesIt() {
        assertThat(isFound()).isFalse();
        List<Verification> whole = check(file);
        assertThat(whole).allSatisfy(each -> assertThat(each.flaw()).isEmpty());
        assertThat(whole.get(0).erased())
                .as("three old wordings of m2, the note, an event's words, and who wrote another")
                .isEqualTo(6);
    }

    @TestFactory
    Stream<DynamicTest> findsEveryColumnThatWasChanged() throws SQLException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String table : tables()) {
            for (String column : columns(table)) {
                tests.add(dynamicTest(table + "." + column, () -> changeAndCheck(table, column)));
            }
        }
        return tests.stream();
    }

    private void changeAndCheck(String table, String column) throws SQLException {
        long rows = rows(table);
        assertThat(rows).as("rows in %s", table).isPositive();
        String ofRow = OF_ROW.formatted(key(table), table) + " and " + column + " is not ";
        int tried = 0;
        for (String template : VALUES) {
            String value = template.formatted(column);
            for (long row : new TreeSet<>(List.of(0L, rows / 2, rows - 1))) {
                Optional<Boolean> shows =
                        shows("update " + table + " set " + column + " = " + value + ofRow + value, row);
                tried += shows.isPresent() ? 1 : 0;
                assertThat(shows.orElse(true))
                        .as("row %d of %s with %s = %s", row, table, column, value)
                        .isTrue();
            }
        }
        assertThat(tried).as("values that %s.%s takes", table, column).isPositive();
    }

    @TestFactory
    Stream<DynamicTest> findsEveryRowThatWasTakenAway() throws SQLException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String table : tables()) {
            tests.add(dynamicTest(table, () -> takeAwayAndCheck(table)));
        }
        return tests.stream();
    }

    private void takeAwayAndCheck(String table) throws SQLException {
        long rows = rows(table);
        for (long row = 0; row < rows; row++) {
            assertThat(shows("delete from " + table + OF_ROW.formatted(key(table), table), row))
                    .as("row %d of %s", row, table)
                    .contains(true);
        }
    }
}
