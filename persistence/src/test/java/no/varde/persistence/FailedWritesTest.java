package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.persistence.SqliteStore.Failure;
import no.varde.persistence.SqliteStore.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write that the database refuses leaves nothing behind, and the next one goes as if nothing had been. */
class FailedWritesTest {

    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-02-03T08:15:30Z"));

    private Path file;

    @BeforeEach
    void nameTheFile(@TempDir Path folder) {
        file = folder.resolve("varde.db");
    }

    private static void serve(SqliteStore store) {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
            return true;
        });
    }

    private static void add(SqliteStore store, String... ids) {
        store.write(KARI, to -> {
            for (String id : ids) {
                to.add(
                        "solvik",
                        Measure.titled(id, "Et tiltak med et navn av vanlig lengde")
                                .withOutcome("Noe"));
            }
            return true;
        });
    }

    private static void addAnyway(Writing to, String id) {
        try {
            to.add("solvik", Measure.titled(id, "Et tiltak"));
        } catch (Failure e) {
            assertThat(e.reason()).isEqualTo(Reason.DISK_FULL);
        }
    }

    private static List<String> measures(SqliteStore store) {
        return store.read(from -> from.facts("solvik", Reforms.builtIn()).orElseThrow().all(Measure.class).stream()
                .map(Measure::id)
                .toList());
    }

    /** A store whose writer may use only so many pages: a disk that is full. */
    private SqliteStore withRoomFor(int pages) {
        return SqliteStore.open(file, Steps.presentAnd("pragma max_page_count = " + pages));
    }

    @Test
    void aWriteWaitsForAnotherProgramAndThenSaysThatTheFileIsInUse() throws Exception {
        try (SqliteStore store = SqliteStore.open(file)) {
            serve(store);
            add(store, "before");
            try (Session other = Database.plain(file)) {
                other.script("begin immediate");
                assertThat(catchThrowableOfType(Failure.class, () -> add(store, "meanwhile"))
                                .reason())
                        .isEqualTo(Reason.IN_USE);
                assertThat(measures(store)).containsExactly("before");
                other.script("rollback");
            }
            assertThatThrownBy(() -> add(store, "a", "b", "before")).hasMessageContaining("before");
            assertThat(measures(store)).as("nothing of the write that failed").containsExactly("before");
            add(store, "after");
            assertThat(measures(store)).containsExactly("before", "after");
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingOfTheWriteIsKept() {
        int written = 0;
        try (SqliteStore store = withRoomFor(200)) {
            serve(store);
            Failure failure = null;
            while (failure == null) {
                String id = "m" + written;
                failure = catchThrowableOfType(Failure.class, () -> add(store, id, id + "-b", id + "-c"));
                written += failure == null ? 1 : 0;
            }
            assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
            assertThat(measures(store)).hasSize(3 * written);
        }
        assertThat(Sql.column(file, "select count(*) from measure")).containsExactly("" + 3 * written);
        assertThat(written).isPositive();
    }

    @Test
    void whoeverGoesOnAfterTheDatabaseFailedMidwayIsRefused() {
        try (SqliteStore store = withRoomFor(200)) {
            serve(store);
            String[] many = java.util.stream.IntStream.range(0, 5_000)
                    .mapToObj(i -> "m" + i)
                    .toArray(String[]::new);
            Failure failure = catchThrowableOfType(
                    Failure.class,
                    () -> store.write(KARI, to -> {
                        for (String id : many) {
                            addAnyway(to, id);
                        }
                        return true;
                    }));
            assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
            assertThat(failure).hasMessageContaining("nothing was written");
            assertThat(measures(store)).isEmpty();
        }
    }
}
