package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.core.plan.Measure;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore.Failure;
import no.varde.persistence.SqliteStore.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file seen from outside: what it holds, a copy of it, and whether it is sound. */
class StoreFileTest {

    private Path folder;
    private Path file;

    @BeforeEach
    void write(@TempDir Path temporary) {
        folder = temporary;
        file = temporary.resolve("varde.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            Story.tell(store);
        }
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                all.put(each.getFileName().toString(), Files.readAllBytes(each));
            }
        }
        return all;
    }

    private static void add(SqliteStore store, String id) {
        store.write(Signature.of("kari", java.time.Instant.EPOCH), to -> {
            to.add("solvik", Measure.titled(id, "Enda et"));
            return true;
        });
    }

    private static Reason refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        return catchThrowableOfType(Failure.class, deed).reason();
    }

    @Test
    void tellsWhatItHolds() throws IOException {
        StoreFile.Contents contents = StoreFile.contents(file);
        assertThat(contents.version()).isEqualTo(StoreFile.version());
        assertThat(contents.bytes()).isEqualTo(Files.size(file));
        assertThat(contents.municipalities())
                .extracting(StoreFile.Holding::id)
                .containsExactlyInAnyOrder("aas", "solvik");
        assertThat(contents.municipalities())
                .filteredOn(each -> each.id().equals("aas"))
                .containsExactly(new StoreFile.Holding("aas", "Ås – på prøve", 2));
        assertThat(contents.facts()).isGreaterThan(25);
    }

    @Test
    void lookingChangesNothingInTheFolder() throws IOException {
        Map<String, byte[]> before = bytes();
        StoreFile.contents(file);
        assertThat(StoreFile.check(file).faults()).isEmpty();
        assertThat(bytes()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void lookingAndCopyingSeeWhatAnOpenStoreHasJustWritten() throws IOException {
        try (SqliteStore store = SqliteStore.open(file)) {
            add(store, "fresh");
            long facts = StoreFile.contents(file).facts();
            assertThat(StoreFile.isOpen(file)).isTrue();
            assertThat(StoreFile.check(file).complete()).isTrue();
            assertThat(StoreFile.check(file).faults()).isEmpty();
            assertThat(StoreFile.copy(file, folder.resolve("copy.db")).facts()).isEqualTo(facts);
            add(store, "later");
            assertThat(StoreFile.contents(file).facts()).isEqualTo(facts + 1);
            assertThat(StoreFile.contents(folder.resolve("copy.db")).facts()).isEqualTo(facts);
        }
        assertThat(StoreFile.isOpen(file)).isFalse();
    }

    @Test
    void anOpenStoreKeepsItsLockWhileOthersLook() {
        try (SqliteStore store = SqliteStore.open(file)) {
            StoreFile.check(file);
            assertThat(refused(() -> SqliteStore.open(file))).isEqualTo(Reason.IN_USE);
            add(store, "after");
            assertThat(StoreFile.isOpen(file)).isTrue();
        }
    }

    @Test
    void aCopyIsAStoreOfItsOwn() {
        Path copy = folder.resolve("copy.db");
        StoreFile.copy(file, copy);
        try (SqliteStore one = SqliteStore.open(file);
                SqliteStore other = SqliteStore.open(copy)) {
            assertThat(Story.everything(other))
                    .isEqualTo(RestoreTest.lasting(one))
                    .isNotEqualTo(Story.everything(one));
        }
    }

    @Test
    void aNameWithStrangeLettersIsAName() {
        Path copy = folder.resolve("kopi av 100 % ? æøå # ' &.db");
        StoreFile.copy(file, copy);
        assertThat(StoreFile.contents(copy).facts())
                .isEqualTo(StoreFile.contents(file).facts());
        SqliteStore.open(copy).close();
        assertThat(StoreFile.check(copy).faults()).isEmpty();
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.db"), "important");
        assertThat(refused(() -> StoreFile.copy(file, copy))).isEqualTo(Reason.NAME_TAKEN);
        assertThat(copy).hasContent("important");
    }

    @Test
    void whatIsNoStoreIsRefused() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.db"));
        Path text = Files.writeString(folder.resolve("text.db"), "Tiltak;Ansvarlig\n".repeat(1000));
        Path foreign = folder.resolve("foreign.db");
        Sql.run(foreign, "create table cookies (host text)");
        for (Path each : List.of(empty, text, foreign, folder.resolve("missing.db"))) {
            assertThat(refused(() -> StoreFile.contents(each))).isEqualTo(Reason.NOT_A_VARDE_FILE);
            assertThat(refused(() -> StoreFile.check(each))).isEqualTo(Reason.NOT_A_VARDE_FILE);
            assertThat(refused(() -> StoreFile.copy(each, folder.resolve("copy.db"))))
                    .isEqualTo(Reason.NOT_A_VARDE_FILE);
            assertThat(refused(() -> StoreFile.restore(each, file, folder.resolve("kept"))))
                    .isEqualTo(Reason.NOT_A_VARDE_FILE);
        }
        assertThat(folder.resolve("copy.db")).doesNotExist();
        assertThat(StoreFile.check(file).faults()).isEmpty();
    }

    @Test
    void aNewerFileIsRefused() throws Exception {
        Sql.run(file, "pragma user_version = 99");
        assertThat(refused(() -> StoreFile.check(file))).isEqualTo(Reason.NEWER);
        assertThat(refused(() -> StoreFile.copy(file, folder.resolve("copy.db"))))
                .isEqualTo(Reason.NEWER);
    }

    @Test
    void aFileThatWasNotClosedIsReadWithWhatWaitsBesideIt() throws IOException {
        Path crashed = folder.resolve("crashed.db");
        long facts;
        try (SqliteStore store = SqliteStore.open(file)) {
            add(store, "waiting");
            facts = StoreFile.contents(file).facts();
            Files.copy(file, crashed);
            Files.copy(Database.beside(file, "-wal"), Database.beside(crashed, "-wal"));
        }
        assertThat(StoreFile.contents(crashed).facts()).isEqualTo(facts);
        assertThat(StoreFile.copy(crashed, folder.resolve("copy.db")).facts()).isEqualTo(facts);
        assertThat(StoreFile.restore(crashed, folder.resolve("other.db"), folder.resolve("kept"))
                        .facts())
                .isEqualTo(facts);
    }
}
