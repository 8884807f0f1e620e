package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.varde.persistence.SqliteStore.Failure;
import no.varde.persistence.SqliteStore.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer program brings a file up to date, and there is a way back. The programs are played by lists of steps. */
class UpgradeTest {

    private static final Schema OLD = new Schema(List.of(first()));
    private static final Schema NEW =
            new Schema(List.of(first(), "create table later (id integer primary key) strict;"));
    private static final Schema NEWEST = new Schema(List.of(
            first(), "create table later (id integer primary key) strict;", "alter table later add column name text;"));
    private static final Schema FAILING =
            new Schema(List.of(first(), "create table later (id integer); insert into nowhere values (1);"));

    private Path folder;
    private Path file;

    @BeforeEach
    void writeWithTheOldProgram(@TempDir Path temporary) {
        folder = temporary;
        file = temporary.resolve("varde.db");
        try (SqliteStore store = SqliteStore.open(file, OLD)) {
            Story.tell(store);
        }
    }

    private static String first() {
        try (InputStream in = UpgradeTest.class.getResourceAsStream("001.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> told(Path path, Schema program) {
        try (SqliteStore store = SqliteStore.open(path, program)) {
            return Story.everything(store);
        }
    }

    @Test
    void aCopyIsKeptBeforeTheTablesAreChanged() throws IOException {
        List<String> before = told(file, OLD);
        assertThat(told(file, NEW)).isEqualTo(before);
        assertThat(names()).containsExactly("varde.db", "varde.db.before-2", "varde.db.lock");
        Path kept = folder.resolve("varde.db.before-2");
        assertThat(Sql.column(kept, "pragma user_version")).containsExactly("1");
        assertThat(told(Files.copy(kept, folder.resolve("look.db")), OLD)).isEqualTo(before);
    }

    @Test
    void nothingIsCopiedWhenNothingIsChanged() throws IOException {
        SqliteStore.open(file, OLD).close();
        SqliteStore.open(folder.resolve("new.db"), NEWEST).close();
        assertThat(names()).noneMatch(name -> name.contains("before"));
    }

    @Test
    void theOldProgramRefusesTheNewFileAndNamesBothVersions() {
        SqliteStore.open(file, NEWEST).close();
        Failure failure = catchThrowableOfType(Failure.class, () -> SqliteStore.open(file, OLD));
        assertThat(failure.reason()).isEqualTo(Reason.NEWER);
        assertThat(failure.versions()).contains(new SqliteStore.Versions(3, 1));
        assertThat(failure).hasMessageContaining("3").hasMessageContaining("1").hasMessageContaining(file.toString());
    }

    @Test
    void theOldProgramGoesOnWithTheCopyThatWasKept() throws IOException {
        List<String> before = told(file, OLD);
        SqliteStore.open(file, NEW).close();
        Path kept = folder.resolve("varde.db.before-2");
        Restore.restore(kept, file, folder.resolve("varde.db.newer"), OLD);
        assertThat(told(file, OLD)).isEqualTo(before);
        assertThat(Sql.column(folder.resolve("varde.db.newer"), "pragma user_version"))
                .containsExactly("2");
        assertThat(kept).exists();
    }

    @Test
    void aSecondUpgradeKeepsTheFirstOnesCopy() throws IOException {
        SqliteStore.open(file, NEW).close();
        Restore.restore(folder.resolve("varde.db.before-2"), file, folder.resolve("varde.db.newer"), OLD);
        SqliteStore.open(file, NEW).close();
        assertThat(names()).contains("varde.db.before-2", "varde.db.before-2.2");
    }

    @Test
    void aStepThatFailsLeavesEverythingAsItWas() throws IOException {
        List<String> before = told(file, OLD);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> SqliteStore.open(file, FAILING))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("nowhere");
        }
        assertThat(names()).containsExactly("varde.db", "varde.db.lock");
        assertThat(told(file, OLD)).isEqualTo(before);
    }

    @Test
    void anEarlierFileThatIsRestoredIsBroughtUpToDateBeforeItTakesThePlace() {
        Path other = folder.resolve("other/varde.db");
        StoreFile.Contents contents = Restore.restore(file, other, folder.resolve("other/kept"), NEW);
        assertThat(contents.version()).isEqualTo(2);
        assertThat(Sql.column(file, "pragma user_version")).containsExactly("1");
        assertThat(told(other, NEW)).isEqualTo(told(file, OLD));
    }
}
