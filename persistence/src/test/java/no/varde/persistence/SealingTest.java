package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Batch;
import no.varde.core.store.Reading;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Change;
import no.varde.core.trail.Entry;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.TrailRules;
import no.varde.core.trail.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file from before trails were sealed is sealed as it stands when it is opened. */
class SealingTest {

    private static final Chain SOLVIK = Chain.of("solvik");

    private Path file;

    @BeforeEach
    void writeAnOldFile(@TempDir Path folder) throws SQLException {
        file = folder.resolve("varde.db");
        Old.write(file);
    }

    private <T> T read(Function<Reading, T> work) {
        try (SqliteStore store = SqliteStore.open(file)) {
            return store.read(work);
        }
    }

    private Verification verify(Chain chain) {
        return read(from -> from.verify(chain));
    }

    @Test
    void sealsEveryRow() {
        assertThat(verify(SOLVIK).flaw()).isEmpty();
        assertThat(verify(SOLVIK).rows()).isEqualTo(9 + 2);
        assertThat(verify(Chain.of("aas")).isIntact()).isTrue();
        assertThat(verify(Chain.server()).isIntact()).isTrue();
    }

    @Test
    void keepsEverythingThatWasThere() {
        read(from -> {
            assertThat(from.history("solvik", Ref.measure("m1")))
                    .extracting(
                            each -> ((Measure) each.fact()).title(),
                            Versioned::version,
                            Versioned::enteredInError,
                            each -> each.provenance().recordedBy(),
                            each -> each.provenance().recordedAt())
                    .containsExactly(
                            tuple("Én", 1L, false, "kari@example.org", Instant.parse("2026-02-03T08:15:30.123456789Z")),
                            tuple("To", 2L, false, "kari@example.org", Instant.parse("2026-02-03T08:15:30.123456789Z")),
                            tuple("To", 3L, true, "kari@example.org", Instant.parse("2026-02-03T08:15:30.123456789Z")),
                            tuple("To", 4L, false, "kari@example.org", Instant.parse("2026-02-03T08:15:30.123456789Z")));
            assertThat(from.find("solvik", Ref.measure("m2")).orElseThrow())
                    .extracting(Versioned::enteredInError, each -> each.provenance().recordedBy(), each -> each
                            .provenance()
                            .keys())
                    .containsExactly(true, "ola", Map.of("sak", "24/119", "doc", "7"));
            assertThat(from.batches("solvik"))
                    .containsExactly(new Batch(
                            "import-1",
                            "kari@example.org",
                            Instant.parse("2026-02-03T08:15:30.123456789Z"),
                            1,
                            true));
            assertThat(from.changes("solvik", 3))
                    .extracting(Change::number, Change::action, Change::actor)
                    .containsExactly(
                            tuple(10L, Change.Action.REMOVED, "ola"),
                            tuple(9L, Change.Action.ADDED, "kari@example.org"),
                            tuple(8L, Change.Action.CHANGED, "kari@example.org"));
            assertThat(from.revision("solvik")).isEqualTo(10);
            return assertThat(from.facts("solvik", Reforms.builtIn()).orElseThrow().everything())
                    .extracting(Fact::ref)
                    .containsExactly(Ref.measure("m1"), new Ref(Ref.Kind.INVOLVEMENT, "i1"));
        });
    }

    @Test
    void tellsHowFarNobodyCanVouch() {
        read(from -> assertThat(from.trail(SOLVIK, TrailFilter.all(), Long.MAX_VALUE, 2))
                .extracting(
                        each -> each.stamp().number(), each -> each.stamp().actor(), each -> ((Entry.OfEvent) each).event())
                .containsExactly(
                        tuple(11L, Sealing.PROGRAM, TrailRules.undone("import-1")),
                        tuple(10L, Sealing.PROGRAM, TrailRules.sealed(9))));
        read(from -> assertThat(from.trail(Chain.server(), TrailFilter.all(), Long.MAX_VALUE, 9))
                .extracting(Entry::subject, each -> each.stamp().actor())
                .containsExactly(tuple("aas", "kari@example.org"), tuple("solvik", "kari@example.org")));
    }

    @Test
    void goesOnWhereTheOldRowsEnd() {
        try (SqliteStore store = SqliteStore.open(file)) {
            Signature per = Signature.of("per", Instant.parse("2026-04-01T00:00:00Z"));
            Saved saved = store.write(per, to -> to.change("solvik", Measure.titled("m1", "Fire"), 4));
            assertThat(saved).isEqualTo(new Saved.Done(5));
            Verification after = store.read(from -> from.verify(SOLVIK));
            assertThat(after.flaw()).isEmpty();
            assertThat(after.rows()).isEqualTo(12);
        }
    }

    @Test
    void leavesTheSameTablesAsANewFile(@TempDir Path other) {
        Path fresh = other.resolve("new.db");
        SqliteStore.open(fresh).close();
        verify(SOLVIK);
        String tables = "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_schema order by type, name";
        assertThat(Sql.column(file, tables)).isEqualTo(Sql.column(fresh, tables));
        assertThat(Sql.column(file, "pragma foreign_key_check")).isEmpty();
        assertThat(Sql.column(file, "pragma integrity_check")).containsExactly("ok");
    }

    @Test
    void sealsAnEmptyFile(@TempDir Path other) {
        Path empty = other.resolve("empty.db");
        SqliteStore.open(empty, Schema.present().upTo(1)).close();
        try (SqliteStore store = SqliteStore.open(empty)) {
            Verification server = store.read(from -> from.verify(Chain.server()));
            assertThat(server.isIntact()).isTrue();
            assertThat(server.rows()).isZero();
        }
    }
}
