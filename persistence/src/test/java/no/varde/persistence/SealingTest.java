package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import no.varde.core.plan.Measure;
import no.varde.core.store.Reading;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.TrailRules;
import no.varde.core.trail.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file from before trails were sealed is sealed as it stands when it is opened. */
class SealingTest {

    private static final Path BEFORE = Path.of("src/test/resources/no/varde/persistence/stored/002.sql");
    private static final Chain SOLVIK = Chain.of("solvik");
    private static final Chain AAS = Chain.of("aas");

    private Path file;

    @BeforeEach
    void writeAnOldFile(@TempDir Path folder) throws SQLException, IOException {
        file = folder.resolve("varde.db");
        Sql.run(file, Files.readString(BEFORE));
    }

    private <T> T read(Function<Reading, T> work) {
        try (SqliteStore store = SqliteStore.open(file)) {
            return store.read(work);
        }
    }

    @Test
    void sealsEveryRow() {
        long old = Sql.column(file, "select number from change").size();
        List<Verification> all =
                read(from -> List.of(from.verify(SOLVIK), from.verify(AAS), from.verify(Chain.server())));
        assertThat(all).allSatisfy(each -> assertThat(each.flaw()).isEmpty());
        assertThat(all.get(0).rows() + all.get(1).rows())
                .as("the old rows, two that tell of the sealing, one of the undone batch")
                .isEqualTo(old + 3);
        assertThat(all.get(2).rows()).isEqualTo(2);
    }

    @Test
    void tellsHowFarNobodyCanVouch() {
        read(from -> assertThat(from.trail(AAS, TrailFilter.all(), Long.MAX_VALUE, 2))
                .extracting(each -> each.stamp().actor(), each -> ((Entry.OfEvent) each).event())
                .containsExactly(
                        tuple(Sealing.PROGRAM, TrailRules.undone("feil fil")),
                        tuple(Sealing.PROGRAM, TrailRules.sealed(5))));
        read(from -> assertThat(from.trail(Chain.server(), TrailFilter.all(), Long.MAX_VALUE, 9))
                .extracting(Entry::subject, each -> each.stamp().actor())
                .containsExactly(tuple("aas", "kari@example.org"), tuple("solvik", "kari@example.org")));
    }

    @Test
    void goesOnWhereTheOldRowsEnd() {
        try (SqliteStore store = SqliteStore.open(file)) {
            long before = store.<Long>read(from -> from.verify(SOLVIK).rows());
            Signature per = Signature.of("per", Instant.parse("2026-04-01T00:00:00Z"));
            Saved saved = store.write(per, to -> to.change("solvik", Measure.titled("m2", "Enda nyere"), 2));
            assertThat(saved).isEqualTo(new Saved.Done(3));
            Verification after = store.read(from -> from.verify(SOLVIK));
            assertThat(after.flaw()).isEmpty();
            assertThat(after.rows()).isEqualTo(before + 1);
        }
    }

    @Test
    void leavesTheSameTablesAsANewFile(@TempDir Path other) {
        Path fresh = other.resolve("new.db");
        SqliteStore.open(fresh).close();
        SqliteStore.open(file).close();
        String tables = "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_schema order by type, name";
        assertThat(Sql.column(file, tables)).isEqualTo(Sql.column(fresh, tables));
        assertThat(Sql.column(file, "pragma foreign_key_check")).isEmpty();
        assertThat(Sql.column(file, "pragma integrity_check")).containsExactly("ok");
    }
}
