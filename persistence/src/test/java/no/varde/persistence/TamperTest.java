package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.store.Signature;
import no.varde.core.testkit.SampleFacts;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.Flaw;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.Verification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody with the file and plain SQL changes what is kept: every column of every row that was said, and each row taken
 * away, shows in the check. The file's own guards are taken off first.
 */
class TamperTest {

    private static final Chain TRAIL = Chain.of("solvik");
    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-02-03T08:15:30Z"));
    private static final Signature OLA = Signature.of("ola", Instant.parse("2026-02-04T08:15:30Z"));
    private static final String TRIGGERS = "select name from sqlite_schema where type = 'trigger'";

    /** A file with facts of every kind, and every way of changing, removing, undoing and erasing. */
    static void fill(Path file) {
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(KARI.inBatch("import-1"), to -> {
                to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
                to.serve(LocalMunicipality.fictional("aas", "Ås", LocalDate.of(2024, 1, 1)));
                for (Fact fact : SampleFacts.full()) {
                    to.add("solvik", fact, Map.of("sak", "24/118"));
                }
                to.add("aas", Measure.titled("m1", "Én"));
                return true;
            });
            store.write(OLA.inBatch("import-2"), to -> to.change("solvik", Measure.titled("m2", "Ny"), 1));
            store.write(OLA, to -> to.undo("solvik", "import-2"));
            store.write(OLA, to -> {
                to.change("solvik", Measure.titled("m2", "Nyere"), 3);
                to.change("solvik", Measure.titled("m2", "Nyest"), 4);
                to.changeKeys("solvik", Ref.measure("m2"), 5, Map.of("sak", "24/119"));
                to.remove("solvik", new Ref(Ref.Kind.NOTE, "n1"), 1);
                to.note(
                        TRAIL,
                        Event.of("role", "p-17", "given")
                                .before(Map.of("role", "a"))
                                .after(Map.of("name", "Åse")));
                to.note(TRAIL, Event.of("role", "p-18", "given").after(Map.of("role", "b")));
                to.note(Chain.server(), Event.of("backup", "b-1", "made").after(Map.of("bytes", "7")));
                return true;
            });
            store.write(Signature.of("per", OLA.at()), to -> {
                to.note(TRAIL, Event.of("role", "p-19", "given"));
                return true;
            });
            store.write(Signature.of("ombudet", OLA.at()), to -> {
                to.eraseOldWordings("solvik", Ref.measure("m2"), "rule-7");
                to.eraseOldWordings("solvik", new Ref(Ref.Kind.NOTE, "n1"), "rule-8");
                long rows = to.head(TRAIL).orElseThrow().number();
                Map<String, Long> numbers = new HashMap<>();
                to.trail(TRAIL, TrailFilter.all(), rows + 1, 200)
                        .forEach(
                                each -> numbers.put(each.subject(), each.stamp().number()));
                to.erase(TRAIL, Erasure.words(Set.of(numbers.getOrDefault("p-17", 0L)), "rule-9"));
                return to.erase(TRAIL, Erasure.who(Set.of(numbers.getOrDefault("p-19", 0L)), "rule-9"));
            });
        }
    }

    private static List<Verification> check(Path file) {
        try (SqliteStore store = SqliteStore.open(file)) {
            return store.read(
                    from -> List.of(from.verify(TRAIL), from.verify(Chain.of("aas")), from.verify(Chain.server())));
        }
    }

    private static boolean isFound(Path file) {
        try {
            return check(file).stream().anyMatch(each -> !each.isIntact());
        } catch (SqliteStore.Failure unreadable) {
            return true;
        }
    }

    private static void takeOffTheGuards(Path file) throws SQLException {
        for (String trigger : Sql.column(file, TRIGGERS)) {
            Sql.run(file, "drop trigger " + trigger);
        }
    }

    /** Every table in which something is said, or which says how things stand. */
    private static List<String> tables(Path file) {
        return Sql.column(
                file,
                "select name from pragma_table_list where schema = 'main' and name not like 'sqlite%' order by 1");
    }

    private static List<String> columns(Path file, String table) {
        return Sql.column(file, "select name from pragma_table_info('" + table + "')");
    }

    @Test
    void isWholeBeforeAnybodyTouchesIt(@TempDir Path folder) {
        Path file = folder.resolve("varde.db");
        fill(file);
        assertThat(check(file)).allSatisfy(each -> assertThat(each.flaw()).isEmpty());
        assertThat(check(file).get(0).erased()).isEqualTo(8);
    }

    @TestFactory
    Stream<DynamicTest> findsEveryColumnThatWasChanged(@TempDir Path folder) throws SQLException {
        Path whole = folder.resolve("whole.db");
        fill(whole);
        takeOffTheGuards(whole);
        return tables(whole).stream()
                .flatMap(table -> columns(whole, table).stream().map(column -> table + "." + column))
                .map(column -> dynamicTest(column, () -> changeAndCheck(whole, column)));
    }

    private static void changeAndCheck(Path whole, String column) throws IOException, SQLException {
        String table = column.substring(0, column.indexOf('.'));
        String name = column.substring(column.indexOf('.') + 1);
        long rows = Long.parseLong(
                Sql.column(whole, "select count(*) from " + table).get(0));
        assertThat(rows).as("rows in %s", table).isPositive();
        int tried = 0;
        for (String value : List.of(
                "null",
                "'x'",
                name + " || 'x'",
                "0",
                "1",
                "2",
                name + " + 1",
                name + " + 1000",
                "randomblob(length(" + name + "))")) {
            for (long row : new TreeSet<>(Set.of(0L, rows / 2, rows - 1))) {
                Path file = whole.resolveSibling("touched.db");
                Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
                if (update(file, table, name, value, row)) {
                    tried++;
                    assertThat(isFound(file))
                            .as("row %d of %s with %s = %s", row, table, name, value)
                            .isTrue();
                }
            }
        }
        assertThat(tried).as("values that %s takes", column).isPositive();
    }

    /** Changes one value; false when the table does not take it, or it is the same. */
    private static boolean update(Path file, String table, String column, String value, long row) {
        String key = String.join(
                ", ", Sql.column(file, "select name from pragma_table_info('" + table + "') where pk > 0 order by pk"));
        try (Session session = Database.plain(file)) {
            session.script("pragma foreign_keys = off");
            return session.run(
                            "update " + table + " set " + column + " = " + value + " where (" + key + ") = (select "
                                    + key + " from " + table + " order by " + key + " limit 1 offset ?) and " + column
                                    + " is not " + value,
                            row)
                    == 1;
        } catch (SQLException refused) {
            return false;
        }
    }

    @TestFactory
    Stream<DynamicTest> findsEveryRowThatWasTakenAway(@TempDir Path folder) throws SQLException {
        Path whole = folder.resolve("whole.db");
        fill(whole);
        takeOffTheGuards(whole);
        return tables(whole).stream()
                .map(table -> dynamicTest(table, () -> {
                    long rows = Long.parseLong(
                            Sql.column(whole, "select count(*) from " + table).get(0));
                    for (long row = 0; row < rows; row++) {
                        Path file = whole.resolveSibling("touched.db");
                        Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
                        Sql.run(file, "pragma foreign_keys = off; " + delete(file, table, row));
                        assertThat(isFound(file)).as("row %d of %s", row, table).isTrue();
                    }
                }));
    }

    private static String delete(Path file, String table, long row) {
        String key = String.join(
                ", ", Sql.column(file, "select name from pragma_table_info('" + table + "') where pk > 0 order by pk"));
        return "delete from " + table + " where (" + key + ") = (select " + key + " from " + table + " order by " + key
                + " limit 1 offset " + row + ")";
    }

    private Flaw flaw(Path file) {
        return check(file).get(0).flaw().orElseThrow();
    }

    @Test
    void namesTheFirstRowThatIsWrong(@TempDir Path folder) throws Exception {
        Path whole = folder.resolve("whole.db");
        fill(whole);
        takeOffTheGuards(whole);
        long last = check(whole).get(0).rows();
        record Deed(String sql, Flaw flaw) {}
        for (Deed deed : List.of(
                new Deed("delete from change where municipality = 1 and place = 5", new Flaw(5, Flaw.Kind.MISSING)),
                new Deed(
                        "update change set action = 'CHANGED' where municipality = 1 and place = 5",
                        new Flaw(5, Flaw.Kind.CHANGED)),
                new Deed("update adoption set reform = 'shr'", new Flaw(2, Flaw.Kind.CHANGED)),
                new Deed(
                        "update change set salt = null where municipality = 1 and place = 6",
                        new Flaw(6, Flaw.Kind.EMPTIED)),
                new Deed(
                        "delete from change where municipality = 1 and place = " + last,
                        new Flaw(last, Flaw.Kind.CUT_OFF)),
                new Deed(
                        "update fact set entered_in_error = 1 where kind = 'measure' and name = 'm1' and municipality = 1",
                        new Flaw(7, Flaw.Kind.STANDING)),
                new Deed(
                        "update signing set actor = 'x', salt = zeroblob(16) where actor is null",
                        new Flaw(last - 4, Flaw.Kind.REAPPEARED)))) {
            Path file = folder.resolve("touched.db");
            Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
            Sql.run(file, "pragma foreign_keys = off; " + deed.sql());
            assertThat(flaw(file)).as(deed.sql()).isEqualTo(deed.flaw());
        }
    }

    @Test
    void findsAMunicipalityThatWasTakenAwayWhole(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("varde.db");
        fill(file);
        takeOffTheGuards(file);
        Sql.run(
                file,
                "pragma foreign_keys = off; delete from measure where fact in (select id from fact where municipality = 2);"
                        + " delete from municipality where fact = 2; delete from change where municipality = 2;"
                        + " delete from batch where municipality = 2; delete from fact where municipality = 2;"
                        + " delete from head where municipality = 2");
        assertThat(check(file).get(2).flaw())
                .hasValueSatisfying(flaw -> assertThat(flaw.kind()).isEqualTo(Flaw.Kind.STANDING));
    }

    @Test
    void findsByAWrittenHeadWhatNoSealCan(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("varde.db");
        fill(file);
        Head written = check(file).get(1).head().orElseThrow();
        takeOffTheGuards(file);
        Sql.run(
                file,
                "pragma foreign_keys = off; delete from change where municipality = 2 and place = 2;"
                        + " delete from measure where fact in (select id from fact where municipality = 2);"
                        + " delete from fact where municipality = 2 and kind = 'measure';"
                        + " delete from batch where municipality = 2;"
                        + " update head set place = 1, revision = (select number from change where municipality = 2),"
                        + " link = (select link from change where municipality = 2) where municipality = 2");
        try (SqliteStore store = SqliteStore.open(file)) {
            store.read(from -> {
                assertThat(from.verify(Chain.of("aas")).isIntact())
                        .as("whoever knows how leaves no trace inside")
                        .isTrue();
                return assertThat(from.verify(
                                        Chain.of("aas"),
                                        Head.parse(written.code()).orElseThrow())
                                .flaw())
                        .contains(new Flaw(2, Flaw.Kind.CUT_OFF));
            });
        }
    }

    @Test
    void guardsWhatWasWritten(@TempDir Path folder) {
        Path file = folder.resolve("varde.db");
        fill(file);
        for (String deed : List.of(
                "delete from change",
                "delete from signing",
                "delete from trail_event",
                "delete from trail_event_field",
                "delete from head",
                "delete from fact",
                "delete from batch",
                "update change set action = 'CHANGED'",
                "update change set place = place + 1000",
                "update change set salt = zeroblob(16)",
                "update change set key_salt = zeroblob(16)",
                "update change set link = zeroblob(32)",
                "update signing set at = ''",
                "update signing set actor = 'x', salt = zeroblob(16)",
                "update trail_event set action = 'x'",
                "update trail_event_field set after = 'x'",
                "update trail_event_field set name = 'x'")) {
            assertThatThrownBy(() -> Sql.run(file, "pragma foreign_keys = off; " + deed))
                    .as(deed)
                    .hasMessageMatching("(?s).*(is|are) kept.*");
        }
        assertThat(check(file)).allMatch(Verification::isIntact);
    }
}
