package no.varde.persistence;

import static no.varde.persistence.TrailStory.check;
import static no.varde.persistence.TrailStory.fill;
import static no.varde.persistence.TrailStory.takeOffTheGuards;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Flaw;
import no.varde.core.trail.Head;
import no.varde.core.trail.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of a trail names the row that is wrong and in which way, and a head that was written down shows the rest. */
class FlawTest {

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
                        new Flaw(last - 6, Flaw.Kind.REAPPEARED)))) {
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
