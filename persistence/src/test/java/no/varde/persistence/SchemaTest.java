package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.varde.core.basics.Ref;
import no.varde.core.store.StoreRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private static final String TABLES =
            "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'";

    private Path file;

    @BeforeEach
    void nameTheFile(@TempDir Path folder) {
        file = folder.resolve("varde.db");
    }

    private static String firstStep() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("001.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void numbersItsSteps() throws IOException {
        SqliteStore.open(file).close();
        assertThat(Schema.present().version()).isPositive();
        assertThat(Sql.column(file, "pragma user_version"))
                .containsExactly("" + Schema.present().version());
        assertThat(firstStep()).contains("create table fact (");
    }

    @Test
    void takesTheStepsThatAreMissing() throws IOException {
        SqliteStore.open(file, new Schema(List.of(firstStep()))).close();
        Schema longer = new Schema(List.of(
                firstStep(),
                "create table later (id integer primary key) strict; insert into later values (1);",
                "alter table later add column name text;"));
        SqliteStore.open(file, longer).close();
        SqliteStore.open(file, longer).close();
        assertThat(Sql.column(file, "pragma user_version")).containsExactly("3");
        assertThat(Sql.column(file, "select count(name is null) from later")).containsExactly("1");
    }

    @Test
    void takesAStepWhollyOrNotAtAll() throws IOException {
        SqliteStore.open(file, new Schema(List.of(firstStep()))).close();
        Schema failing =
                new Schema(List.of(firstStep(), "create table later (id integer); insert into nowhere values (1);"));
        assertThatThrownBy(() -> SqliteStore.open(file, failing))
                .isInstanceOf(SqliteStore.Failure.class)
                .hasMessageContaining("nowhere");
        assertThat(Sql.column(file, "pragma user_version")).containsExactly("1");
        assertThat(Sql.column(file, TABLES)).doesNotContain("later");
        SqliteStore.open(file, new Schema(List.of(firstStep()))).close();
    }

    @Test
    void refusesAStepThatLeavesRowsPointingAtNothing() throws IOException {
        Schema loose = new Schema(
                List.of(firstStep(), "insert into fact_key (fact, keyset, name, value) values (77, 1, 'a', 'b');"));
        assertThatThrownBy(() -> SqliteStore.open(file, loose))
                .isInstanceOf(SqliteStore.Failure.class)
                .hasMessageContaining("Step 2");
        assertThat(Sql.column(file, "pragma user_version")).containsExactly("1");
    }

    @Test
    void hasATableForEveryKindOfFact() {
        SqliteStore.open(file).close();
        List<String> kinds = Arrays.stream(Ref.Kind.values())
                .filter(StoreRules::isKept)
                .map(kind -> kind.text().replace('-', '_'))
                .toList();
        assertThat(Sql.column(file, TABLES)).containsAll(kinds);
        assertThat(Arrays.stream(Ref.Kind.values()).filter(StoreRules::isKept)).allMatch(Tables::keep);
    }

    @Test
    void makesEveryTableStrict() {
        SqliteStore.open(file).close();
        assertThat(Sql.column(file, "select name from pragma_table_list where schema = 'main' and strict = 0"))
                .containsOnly("sqlite_schema");
    }

    @Test
    void writesEveryColumnInItsPlace() {
        SqliteStore.open(file).close();
        List<FactTable<?>> tables = new ArrayList<>(Tables.FACTS);
        tables.add(MunicipalityTables.MUNICIPALITIES);
        for (FactTable<?> table : tables) {
            String name = table.kind().text().replace('-', '_');
            assertThat(table.columns())
                    .as("the columns of %s, by whose places a wording is sealed", name)
                    .isEqualTo(Sql.column(file, "select name from pragma_table_info('" + name + "')"));
        }
    }

    @Test
    void tiesEveryPointerToAFact() {
        SqliteStore.open(file).close();
        for (FactTable<?> table : Tables.FACTS) {
            for (FactTable.Pointer pointer : table.pointers()) {
                assertThat(Sql.column(
                                file,
                                "select \"table\" || '.' || \"to\" from pragma_foreign_key_list('" + pointer.table()
                                        + "') where \"from\" = '" + pointer.column() + "'"))
                        .as("%s", pointer)
                        .containsExactly("fact.id");
            }
        }
    }

    @Test
    void waitsForTheDiskBeforeItConfirms() throws SQLException {
        try (Session writer = Database.writer(file)) {
            assertThat(writer.ask("pragma journal_mode")).isEqualTo("wal");
            assertThat(writer.ask("pragma synchronous")).isEqualTo("2");
            assertThat(writer.ask("pragma foreign_keys")).isEqualTo("1");
            assertThat(writer.ask("pragma busy_timeout")).isEqualTo("5000");
        }
    }

    @Test
    void readersCannotWrite() throws SQLException {
        SqliteStore.open(file).close();
        try (Session reader = Database.reader(file)) {
            assertThatThrownBy(() -> reader.script("insert into fact_key values (1, 1, 'a', 'b')"))
                    .hasMessageContaining("READONLY");
        }
    }
}
