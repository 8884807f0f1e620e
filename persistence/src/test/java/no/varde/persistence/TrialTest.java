package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore.Failure;
import no.varde.persistence.SqliteStore.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trying whether writing works: a real write that changes nothing. */
class TrialTest {

    private static final Duration SOON = Duration.ofMillis(200);
    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-02-03T08:15:30Z"));

    private Path file;

    @BeforeEach
    void nameTheFile(@TempDir Path folder) {
        file = folder.resolve("varde.db");
    }

    @Test
    void itReachesTheDiskAndChangesNothing() throws Exception {
        try (SqliteStore store = SqliteStore.open(file)) {
            String before = version();
            long written = Files.size(Database.beside(file, "-wal"));
            store.tryWriting(SOON);
            assertThat(Files.size(Database.beside(file, "-wal"))).isGreaterThan(written);
            assertThat(version()).isEqualTo(before);
        }
        assertThat(StoreFile.check(file).faults()).isEmpty();
    }

    @Test
    void itSaysWhenAnotherProgramDoesNotLetItWrite() throws Exception {
        try (SqliteStore store = SqliteStore.open(file);
                Session other = Database.plain(file)) {
            other.script("begin immediate");
            assertThat(catchThrowableOfType(Failure.class, () -> store.tryWriting(SOON))
                            .reason())
                    .isEqualTo(Reason.IN_USE);
            other.script("rollback");
            store.tryWriting(SOON);
        }
    }

    @Test
    void itSaysWhenOtherWritesLeaveNoTurn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (SqliteStore store = SqliteStore.open(file)) {
            Thread slow = new Thread(() -> store.write(KARI, to -> {
                begun.countDown();
                try {
                    return mayEnd.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            slow.start();
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> store.tryWriting(SOON))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("200 ms");
            mayEnd.countDown();
            slow.join();
            store.tryWriting(Duration.ofSeconds(20));
        }
    }

    @Test
    void aClosedStoreRefusesIt() {
        SqliteStore store = SqliteStore.open(file);
        store.close();
        assertThatThrownBy(() -> store.tryWriting(SOON)).isInstanceOf(IllegalStateException.class);
    }

    private String version() throws Exception {
        try (Session plain = Database.plain(file)) {
            return plain.ask("pragma user_version");
        }
    }
}
