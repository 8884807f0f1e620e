package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Session;
import no.varde.core.plan.Measure;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore.Failure;
import no.varde.persistence.SqliteStore.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy takes the place of a file; what was there is kept, and nothing is replaced by what is not sound. */
class RestoreTest {

    private Path folder;
    private Path file;
    private Path copy;
    private Path kept;
    private List<Object> copied = List.of();

    @BeforeEach
    void writeCopyAndWriteOn(@TempDir Path temporary) {
        folder = temporary;
        file = temporary.resolve("varde.db");
        copy = temporary.resolve("copy.db");
        kept = temporary.resolve("kept.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            Story.tell(store);
            copied = lasting(store);
            store.backup(copy);
            addLater(store);
        }
    }

    private static void addLater(SqliteStore store) {
        store.write(Signature.of("ola", Instant.EPOCH), to -> {
            to.add("solvik", Measure.titled("later", "Etter kopien"));
            return true;
        });
    }

    private static List<Object> told(Path path) {
        try (SqliteStore store = SqliteStore.open(path)) {
            return lasting(store);
        }
    }

    /** Everything but who is signed in, and what lets somebody in once. */
    static List<Object> lasting(SqliteStore store) {
        return Story.everything(store).stream()
                .filter(each -> !(each instanceof Session) && !(each instanceof OneTimeLink))
                .toList();
    }

    private Reason refused(Path from) {
        return catchThrowableOfType(Failure.class, () -> StoreFile.restore(from, file, kept))
                .reason();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theCopyTakesThePlaceAndWhatWasThereIsKept() throws IOException {
        List<Object> present = told(file);
        StoreFile.Contents contents = StoreFile.restore(copy, file, kept);
        assertThat(contents.facts()).isEqualTo(StoreFile.contents(copy).facts());
        assertThat(names()).containsExactly("copy.db", "kept.db", "varde.db", "varde.db.lock");
        assertThat(told(file)).isEqualTo(copied).isNotEqualTo(present);
        assertThat(told(kept)).isEqualTo(present);
        assertThat(told(copy)).isEqualTo(copied);
    }

    @Test
    void nobodyIsSignedInAfterwardsNoLinkWorksAndNothingIsPutAside() throws IOException {
        Path older = folder.resolve("older.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(Signature.of("ola", Instant.EPOCH), to -> {
                to.people().park(new ParkedForm("f1", "p1", "/solvik", "name=x", Instant.EPOCH));
                return true;
            });
        }
        // Copies of earlier versions hold everything, as the file itself does.
        Files.copy(file, older);
        for (String table : List.of("session", "parked_form")) {
            assertThat(Sql.column(older, "select count(*) from " + table)).containsExactly("1");
        }
        assertThat(Sql.column(older, "select count(*) from one_time_link")).containsExactly("2");
        StoreFile.restore(older, file, kept);
        for (String table : List.of("session", "one_time_link", "parked_form")) {
            assertThat(Sql.column(file, "select count(*) from " + table))
                    .as(table)
                    .containsExactly("0");
        }
        assertThat(Sql.column(file, "select count(*) from person")).containsExactly("2");
        assertThat(Sql.column(file, "select count(*) from credential")).containsExactly("2");
    }

    @Test
    void oneCanGoBack() {
        List<Object> present = told(file);
        StoreFile.restore(copy, file, kept);
        StoreFile.restore(kept, file, folder.resolve("kept2.db"));
        assertThat(told(file)).isEqualTo(present);
        assertThat(told(folder.resolve("kept2.db"))).isEqualTo(copied);
    }

    @Test
    void whatWaitedBesideTheFileIsKeptWithIt() throws IOException {
        Path crashed = folder.resolve("crashed/varde.db");
        Path keptOfIt = folder.resolve("crashed/kept.db");
        Files.createDirectories(crashed.getParent());
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(Signature.of("ola", Instant.EPOCH), to -> {
                to.add("solvik", Measure.titled("waiting", "Venter"));
                return true;
            });
            Files.copy(file, crashed);
            Files.copy(Database.beside(file, "-wal"), Database.beside(crashed, "-wal"));
        }
        StoreFile.restore(copy, crashed, keptOfIt);
        assertThat(Database.beside(crashed, "-wal")).doesNotExist();
        assertThat(told(crashed)).isEqualTo(copied);
        assertThat(told(keptOfIt))
                .isEqualTo(told(file))
                .anyMatch(each -> each.toString().contains("Venter"));
    }

    @Test
    void aDamagedFileIsReplacedAndKeptWithWhatWaitedBesideIt() throws IOException {
        byte[] rubbish = new byte[50_000];
        Arrays.fill(rubbish, (byte) 7);
        Files.write(file, rubbish);
        Files.write(Database.beside(file, "-wal"), rubbish);
        StoreFile.restore(copy, file, kept);
        assertThat(told(file)).isEqualTo(copied);
        assertThat(kept).hasBinaryContent(rubbish);
        assertThat(Database.beside(kept, "-wal")).hasBinaryContent(rubbish);
    }

    @Test
    void aFolderThatHasNothingYetGetsTheCopy() throws IOException {
        Path elsewhere = folder.resolve("moved/here/varde.db");
        StoreFile.restore(copy, elsewhere, elsewhere.resolveSibling("kept.db"));
        assertThat(told(elsewhere)).isEqualTo(copied);
        try (var files = Files.list(elsewhere.getParent())) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("varde.db", "varde.db.lock");
        }
    }

    @Test
    void aFileInUseIsNotReplaced() {
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(refused(copy)).isEqualTo(Reason.IN_USE);
            assertThat(lasting(store)).isNotEqualTo(copied);
        }
    }

    @Test
    void aDamagedCopyReplacesNothing() throws IOException {
        List<Object> present = told(file);
        try (RandomAccessFile raw = new RandomAccessFile(copy.toFile(), "rw")) {
            raw.seek(raw.length() / 2);
            raw.write(new byte[20_000]);
        }
        assertThat(refused(copy)).isEqualTo(Reason.DAMAGED);
        assertThat(names()).containsExactly("copy.db", "varde.db", "varde.db.lock");
        assertThat(told(file)).isEqualTo(present);
    }

    @Test
    void aCopyThatSaysWhatNoFactCanSayReplacesNothing() throws Exception {
        Sql.run(copy, "update life_change set life = 'ASLEEP'");
        assertThat(refused(copy)).isEqualTo(Reason.DAMAGED);
        assertThat(told(file)).isNotEqualTo(copied);
    }

    @Test
    void aCopyOfANewerProgramReplacesNothing() throws Exception {
        Sql.run(copy, "pragma user_version = 99");
        assertThat(refused(copy)).isEqualTo(Reason.NEWER);
        assertThat(names()).containsExactly("copy.db", "varde.db", "varde.db.lock");
    }

    @Test
    void whatHasTheNameOfTheKeptFileIsNotTouched() throws IOException {
        Files.writeString(kept, "important");
        assertThat(refused(copy)).isEqualTo(Reason.NAME_TAKEN);
        assertThat(kept).hasContent("important");
        assertThat(told(file)).isNotEqualTo(copied);
    }

    @Test
    void whatAnInterruptedRestoreLeftIsNoMatter() throws IOException {
        Files.writeString(folder.resolve("varde.db.restoring"), "half");
        Files.writeString(folder.resolve("varde.db.restoring-wal"), "half");
        StoreFile.restore(copy, file, kept);
        assertThat(names()).containsExactly("copy.db", "kept.db", "varde.db", "varde.db.lock");
        assertThat(told(file)).isEqualTo(copied);
    }
}
