package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written behind is written in its order, and nothing after the first failure. */
class WriteBehindTest {

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @SuppressWarnings("NullAway.Init")
    private Session session;

    @SuppressWarnings("NullAway.Init")
    private WriteBehind behind;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        session = Database.plain(folder.resolve("a.db"));
        behind = new WriteBehind(session);
    }

    @AfterEach
    void close() throws SQLException {
        behind.end();
        session.close();
    }

    private void note(String what) throws SQLException {
        behind.run(any -> done.add(what + " " + Thread.currentThread().getName()));
    }

    @Test
    void tasksAreRunAtOnceUnlessItHasBegun() throws SQLException {
        note("a");
        assertThat(done).containsExactly("a " + Thread.currentThread().getName());
        behind.begin();
        note("b");
        behind.settle();
        behind.end();
        note("c");
        assertThat(done)
                .containsExactly(
                        "a " + Thread.currentThread().getName(),
                        "b varde-write-behind",
                        "c " + Thread.currentThread().getName());
    }

    @Test
    void manyAreRunInTheirOrderThoughFewFindRoomToWait() throws SQLException {
        behind.begin();
        for (int i = 0; i < 1_000; i++) {
            note(String.valueOf(i));
        }
        behind.settle();
        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(0, 1_000)
                        .mapToObj(i -> i + " varde-write-behind")
                        .toList());
    }

    @Test
    void afterAFailureNothingMoreIsRunAndWhoeverWaitsIsTold() throws SQLException {
        behind.begin();
        behind.run(any -> {
            throw new SQLException("refused");
        });
        note("later");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> behind.settle())
                .withMessage("refused");
        assertThat(done).isEmpty();
    }

    /** A row that is missing must never be confirmed, whatever kept it from being written. */
    @Test
    void thatMemoryRanOutIsAFailureToo() throws SQLException {
        behind.begin();
        behind.run(any -> {
            throw new OutOfMemoryError("no room");
        });
        note("later");
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> behind.settle());
        assertThat(done).isEmpty();
    }
}
