package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore.Failure;
import no.varde.persistence.SqliteStore.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    private static final LocalMunicipality SOLVIK =
            LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1));
    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-02-03T08:15:30Z"));

    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile(@TempDir Path temporary) {
        folder = temporary;
        file = temporary.resolve("varde.db");
    }

    private void fill(int measures) {
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(KARI, to -> {
                to.serve(SOLVIK);
                IntStream.range(0, measures)
                        .forEach(i -> to.add("solvik", Measure.titled("m" + i, "Et tiltak med navn " + i)));
                return true;
            });
        }
    }

    private Failure refused(Path path) {
        Failure failure = catchThrowableOfType(Failure.class, () -> SqliteStore.open(path));
        assertThat(failure).as("the failure to open %s", path).isNotNull();
        return failure;
    }

    private long lastNumber() {
        return Long.parseLong(Sql.column(file, "select max(number) from change where fact is not null")
                .get(0));
    }

    @Test
    void findsEverythingAgain() {
        fill(3);
        long left = lastNumber();
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.<Long>read(from -> from.revision("solvik")))
                    .isEqualTo(left)
                    .isGreaterThan(3);
        }
    }

    @Test
    void leavesOneFileAndItsLockWhenItIsClosed() throws IOException {
        fill(3);
        try (var names = Files.list(folder)) {
            assertThat(names.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("varde.db", "varde.db.lock");
        }
    }

    @Test
    void makesTheFolderThatIsMissing() {
        Path deep = folder.resolve("a/b/varde.db");
        SqliteStore.open(deep).close();
        assertThat(deep).exists();
    }

    @Test
    void takesAnEmptyFileForANewOne() throws IOException {
        Files.createFile(file);
        fill(1);
        assertThat(Sql.column(file, "pragma application_id")).containsExactly("" + Schema.APPLICATION_ID);
    }

    @Test
    void refusesAFileOfANewerProgram() throws Exception {
        fill(1);
        Sql.run(file, "pragma user_version = 99");
        Failure failure = refused(file);
        assertThat(failure.reason()).isEqualTo(Reason.NEWER);
        assertThat(failure)
                .hasMessageContaining("99")
                .hasMessageContaining("" + Schema.present().version())
                .hasMessageContaining(file.toString());
    }

    @Test
    void refusesAnotherProgramsDatabase() throws Exception {
        Sql.run(file, "create table cookies (host text)");
        assertThat(refused(file).reason()).isEqualTo(Reason.NOT_A_VARDE_FILE);
        Sql.run(file, "drop table cookies; pragma application_id = 7");
        assertThat(refused(file).reason()).isEqualTo(Reason.NOT_A_VARDE_FILE);
        assertThat(Sql.column(file, "select name from sqlite_schema")).isEmpty();
    }

    @Test
    void refusesWhatIsNoDatabase() throws IOException {
        Files.writeString(file, "Tiltak;Ansvarlig\n".repeat(1000));
        assertThat(refused(file).reason()).isEqualTo(Reason.NOT_A_VARDE_FILE);
        assertThat(file).content().startsWith("Tiltak;Ansvarlig");
    }

    @Test
    void refusesADamagedFile() throws IOException {
        fill(2000);
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(raw.length() / 2);
            raw.write(new byte[20_000]);
        }
        Failure failure = refused(file);
        assertThat(failure.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(failure).hasMessageContaining(file.toString());
    }

    @Test
    void refusesAFileThatIsOpen() {
        try (SqliteStore store = SqliteStore.open(file)) {
            Failure failure = refused(file);
            assertThat(failure.reason()).isEqualTo(Reason.IN_USE);
            assertThat(failure).hasMessageContaining(file.toString());
            assertThat(store.<List<LocalMunicipality>>read(from -> from.municipalities()))
                    .isEmpty();
        }
        SqliteStore.open(file).close();
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Files.writeString(file, "");
        assertThat(refused(file.resolve("varde.db")).reason()).isEqualTo(Reason.NOT_WRITABLE);
    }

    @Test
    void refusesAFolderThatCannotBeWritten() {
        fill(1);
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeFalse(Files.isWritable(folder), "This user may write everywhere");
            assertThat(refused(folder.resolve("new.db")).reason()).isEqualTo(Reason.NOT_WRITABLE);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void letsGoOfAFileThatItRefuses() throws Exception {
        fill(1);
        Sql.run(file, "pragma user_version = 99");
        refused(file);
        Sql.run(file, "pragma user_version = " + Schema.present().version());
        SqliteStore.open(file).close();
    }

    @Test
    void keepsNothingOfAWriteThatTheDatabaseRefusedMidway() throws Exception {
        fill(1);
        Sql.run(file, "create trigger t before insert on measure begin select raise(abort, 'no'); end");
        try (SqliteStore store = SqliteStore.open(file)) {
            Failure failure = catchThrowableOfType(
                    Failure.class,
                    () -> store.write(KARI, to -> {
                        Failure inner = catchThrowableOfType(
                                Failure.class, () -> to.add("solvik", Measure.titled("m7", "Nei")));
                        assertThat(inner).hasMessageContaining("no");
                        to.serve(SOLVIK.withBalanceNumber(false));
                        return true;
                    }));
            assertThat(failure).hasMessageContaining("nothing was written");
            assertThat(store.<Optional<LocalMunicipality>>read(from -> from.municipality("solvik")))
                    .contains(SOLVIK);
        }
    }

    @Test
    void isNotClosedWithinAWrite() {
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(KARI, to -> {
                assertThatIllegalStateException().isThrownBy(store::close);
                to.serve(SOLVIK);
                return true;
            });
            assertThat(store.<List<LocalMunicipality>>read(from -> from.municipalities()))
                    .hasSize(1);
        }
    }
}
