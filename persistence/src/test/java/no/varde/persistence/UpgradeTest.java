package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Session;
import no.varde.persistence.SqliteStore.Failure;
import no.varde.persistence.SqliteStore.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer program brings a file up to date, and there is a way back. The programs are played by lists of steps. */
class UpgradeTest {

    private static final Schema OLD = Schema.present();
    private static final int NEXT = OLD.version() + 1;
    private static final String STEP = "create table later (id integer primary key) strict;";
    private static final Schema NEW = Steps.presentAnd(STEP);
    private static final Schema NEWEST = Steps.presentAnd(STEP, "alter table later add column name text;");
    private static final Schema FAILING =
            Steps.presentAnd("create table later (id integer); insert into nowhere values (1);");

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

    private Path kept() {
        return folder.resolve("varde.db.before-" + NEXT);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** Everything but who is signed in and what lets somebody in once, which no restored file keeps. */
    private static List<Object> told(Path path, Schema program) {
        try (SqliteStore store = SqliteStore.open(path, program)) {
            return Story.everything(store).stream()
                    .filter(each -> !(each instanceof Session) && !(each instanceof OneTimeLink))
                    .toList();
        }
    }

    @Test
    void aCopyIsKeptBeforeTheTablesAreChanged() throws IOException {
        List<Object> before = told(file, OLD);
        assertThat(told(file, NEW)).isEqualTo(before);
        assertThat(names()).containsExactly("varde.db", "varde.db.before-" + NEXT, "varde.db.lock");
        assertThat(Sql.column(kept(), "pragma user_version")).containsExactly("" + OLD.version());
        assertThat(told(Files.copy(kept(), folder.resolve("look.db")), OLD)).isEqualTo(before);
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
        assertThat(failure.versions()).contains(new SqliteStore.Versions(NEXT + 1, OLD.version()));
        assertThat(failure)
                .hasMessageContaining("" + (NEXT + 1))
                .hasMessageContaining("" + OLD.version())
                .hasMessageContaining(file.toString());
    }

    @Test
    void theOldProgramGoesOnWithTheCopyThatWasKept() throws IOException {
        List<Object> before = told(file, OLD);
        SqliteStore.open(file, NEW).close();
        Restore.restore(kept(), file, folder.resolve("varde.db.newer"), OLD);
        assertThat(told(file, OLD)).isEqualTo(before);
        assertThat(Sql.column(folder.resolve("varde.db.newer"), "pragma user_version"))
                .containsExactly("" + NEXT);
        assertThat(kept()).exists();
    }

    @Test
    void aSecondUpgradeKeepsTheFirstOnesCopy() throws IOException {
        SqliteStore.open(file, NEW).close();
        Restore.restore(kept(), file, folder.resolve("varde.db.newer"), OLD);
        SqliteStore.open(file, NEW).close();
        assertThat(names()).contains("varde.db.before-" + NEXT, "varde.db.before-" + NEXT + ".2");
    }

    @Test
    void aStepThatFailsLeavesEverythingAsItWas() throws IOException {
        List<Object> before = told(file, OLD);
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
        assertThat(contents.version()).isEqualTo(NEXT);
        assertThat(Sql.column(file, "pragma user_version")).containsExactly("" + OLD.version());
        assertThat(told(other, NEW)).isEqualTo(told(file, OLD));
    }
}
