package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.core.store.InMemoryStore;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A stored file of every version before this one, as SQL, is brought up to date and says the same as before. Each run
 * writes that of the present version to {@code target/stored}: whoever adds a step first copies it from there to the
 * others, beside which it then stays for ever.
 */
class EarlierVersionsTest {

    private static final Path STORED = Path.of("src/test/resources/no/varde/persistence/stored");
    private static final String SCHEMA =
            "select sql from sqlite_schema where sql is not null order by type = 'trigger', rowid";
    private static final String NAMES = "select name from sqlite_schema where type = 'table'"
            + " and name not like 'sqlite~_%' escape '~' order by rowid";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aFileIsStoredOfEveryEarlierVersion() {
        assertThat(IntStream.range(1, Schema.present().version()).mapToObj(EarlierVersionsTest::stored))
                .as("the file that this test writes to target/stored without the new step, copied to the others")
                .allSatisfy(file -> assertThat(file).isRegularFile());
    }

    @TestFactory
    Stream<DynamicTest> anEarlierFileSaysTheSameWhenItIsBroughtUpToDate() {
        return versions()
                .map(version -> dynamicTest("version " + version, () -> {
                    Path file = load(version);
                    try (SqliteStore store = SqliteStore.open(file);
                            InMemoryStore told = new InMemoryStore()) {
                        Story.tell(told, version);
                        assertThat(Story.everything(store)).isEqualTo(Story.everything(told));
                    }
                    StoreFile.Report report = StoreFile.check(file);
                    assertThat(report.faults()).isEmpty();
                    assertThat(report.complete()).isTrue();
                    assertThat(report.contents().version())
                            .isEqualTo(Schema.present().version());
                }));
    }

    @TestFactory
    Stream<DynamicTest> anEarlierFileCanBeLookedAtCopiedAndRestored() {
        return versions()
                .map(version -> dynamicTest("version " + version, () -> {
                    Path file = load(version);
                    assertThat(StoreFile.contents(file).version()).isEqualTo(version);
                    assertThat(StoreFile.copy(file, folder.resolve("copy" + version))
                                    .facts())
                            .isEqualTo(StoreFile.contents(file).facts())
                            .isPositive();
                    assertThat(StoreFile.check(file).faults()).isEmpty();
                    Path restored = folder.resolve("restored" + version);
                    assertThat(StoreFile.restore(file, restored, folder.resolve("kept" + version))
                                    .version())
                            .isEqualTo(Schema.present().version());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aStepIsNeverChangedAfterwards() {
        return versions()
                .map(version -> dynamicTest("version " + version, () -> {
                    Path fresh = folder.resolve("fresh" + version);
                    SqliteStore.open(fresh, Steps.first(version)).close();
                    assertThat(Sql.column(fresh, SCHEMA)).isEqualTo(Sql.column(load(version), SCHEMA));
                }));
    }

    @Test
    void theStoryIsToldByThePresentProgramToo() {
        try (SqliteStore store = SqliteStore.open(folder.resolve("varde.db"));
                InMemoryStore told = new InMemoryStore()) {
            Story.tell(store);
            Story.tell(told);
            assertThat(Story.everything(store))
                    .isEqualTo(Story.everything(told))
                    .hasSizeGreaterThan(100);
        }
    }

    @Test
    void theFileOfThisVersionIsWrittenForWhoeverAddsAStep() throws Exception {
        Path file = folder.resolve("varde.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            Story.tell(store);
        }
        Path written = Path.of("target", "stored", name(Schema.present().version()));
        Files.createDirectories(Database.folder(written));
        Files.writeString(written, String.join("\n", dump(file)) + "\n");
        Path again = folder.resolve("again.db");
        Sql.run(again, Files.readString(written));
        assertThat(dump(again)).isEqualTo(dump(file));
        assertThat(StoreFile.check(again).faults()).isEmpty();
    }

    private static Stream<Integer> versions() {
        return IntStream.rangeClosed(1, Schema.present().version())
                .boxed()
                .filter(version -> Files.exists(stored(version)));
    }

    private static Path stored(int version) {
        return STORED.resolve(name(version));
    }

    private static String name(int version) {
        return "%03d.sql".formatted(version);
    }

    private Path load(int version) throws Exception {
        Path file = Files.createTempDirectory(folder, "version").resolve("varde.db");
        Sql.run(file, Files.readString(stored(version)));
        return file;
    }

    /** Tables, rows, and then the triggers, which would stop some of the rows. */
    private static List<String> dump(Path file) {
        List<String> lines = new ArrayList<>();
        lines.add("-- A file of version " + Schema.present().version()
                + " as its program wrote it. Never to be changed.");
        lines.add("pragma foreign_keys = off;");
        lines.add("pragma application_id = " + Schema.APPLICATION_ID + ";");
        lines.add("pragma user_version = " + Schema.present().version() + ";");
        List<String> schema = Sql.column(file, SCHEMA);
        schema.stream().filter(sql -> !sql.startsWith("CREATE TRIGGER")).forEach(sql -> lines.add(sql + ";"));
        for (String table : Sql.column(file, NAMES)) {
            String columns = "(select group_concat('quote(' || name || ')', ' || '', '' || ') from pragma_table_info('"
                    + table + "'))";
            String values = Sql.column(file, "select " + columns).get(0);
            Sql.column(file, "select " + values + " from " + table)
                    .forEach(row -> lines.add("insert into " + table + " values (" + row + ");"));
        }
        schema.stream().filter(sql -> sql.startsWith("CREATE TRIGGER")).forEach(sql -> lines.add(sql + ";"));
        return lines;
    }
}
