package no.varde.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import no.varde.core.basics.Language;
import no.varde.persistence.SqliteStore;
import no.varde.persistence.StoreFile;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done is a sentence in the language of whoever runs the server. */
class TroubleTest {

    private static final Texts NB = Texts.in(Language.NB);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Trouble opening(Path file) {
        return Trouble.of(catchThrowableOfType(SqliteStore.Failure.class, () -> SqliteStore.open(file)), file);
    }

    @Test
    void everyReasonHasASentenceInThreeLanguages() {
        Path file = folder.resolve("varde.db");
        for (SqliteStore.Reason reason : SqliteStore.Reason.values()) {
            for (Language language : Language.values()) {
                String sentence = Trouble.of(reason, file, "machine words").in(Texts.in(language));
                assertThat(sentence)
                        .as("%s in %s", reason, language)
                        .contains(file.toString())
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void aFileOfANewerProgramIsToldWithBothVersions() throws SQLException {
        Path file = folder.resolve("varde.db");
        SqliteStore.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("pragma user_version = 99");
        }
        assertThat(opening(file).in(NB))
                .startsWith(file + " er skrevet av en nyere Varde")
                .contains("filen har versjon 99", "kjenner versjon " + StoreFile.version(), "varde.db.before-99");
    }

    @Test
    void aFileInUseIsNamed() {
        Path file = folder.resolve("varde.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(opening(file).in(NB))
                    .isEqualTo(file + " er i bruk av en annen Varde eller et annet program."
                            + " Stopp det og prøv igjen.");
            assertThat(store.<Integer>read(from -> from.municipalities().size()))
                    .isZero();
        }
    }

    @Test
    void whatIsNoDatabaseIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("varde.db"), "Tiltak;Ansvarlig\n".repeat(1000));
        assertThat(opening(file).in(Texts.in(Language.NN)))
                .isEqualTo(file + " er ikkje ein database frå Varde. Han er ikkje rørt.");
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        IOException refused = catchThrowableOfType(
                IOException.class, () -> DataFolder.open(file.resolve("data").resolve("deep")));
        assertThat(Trouble.of(refused, file.resolve("data")).in(NB)).isEqualTo(file + " er en fil, ikke en mappe.");
        IOException itself = catchThrowableOfType(IOException.class, () -> DataFolder.open(file));
        assertThat(Trouble.of(itself, file).in(NB)).isEqualTo(file + " er en fil, ikke en mappe.");
    }

    @Test
    void aFolderThatMayNotBeWrittenOrIsNotThereIsNamed() {
        assertThat(Trouble.of(new AccessDeniedException("x"), folder).in(NB)).contains("ikke lov", folder.toString());
        Path missing = folder.resolve("missing");
        assertThat(Trouble.of(new NoSuchFileException("x"), missing).in(NB)).contains(missing + " finnes ikke");
        assertThat(Trouble.of(new IOException("I/O-feil"), folder).in(NB)).endsWith("Maskinen sier: I/O-feil");
    }
}
