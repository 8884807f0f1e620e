package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.varde.web.upkeep.Trouble;
import no.varde.web.upkeep.Upkeep;
import no.varde.web.watch.Check.Result;
import no.varde.web.watch.Check.State;
import org.junit.jupiter.api.Test;

/** Whoever watches the server learns of a night without a copy, and the server counts as ready all the same. */
class BackupCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static Result look(Optional<Duration> age, Optional<Trouble> trouble) {
        return BackupCheck.of(
                        () -> new Upkeep.Status(
                                Optional.empty(),
                                age.map(old -> new Upkeep.Copy(NOW.minus(old), Path.of("copy.db"), 4711)),
                                trouble.map(why -> new Upkeep.Failure(NOW.minusSeconds(60), NOW, why)),
                                Optional.empty()),
                        Served.NOW)
                .look();
    }

    @Test
    void aFreshCopyIsWell() {
        assertThat(look(Optional.of(Duration.ofHours(30)), Optional.empty()))
                .isEqualTo(new Result(State.OK, "The last backup was made at 2026-11-21T04:00:00Z"));
        assertThat(look(Optional.empty(), Optional.empty()).state())
                .as("soon after the start")
                .isEqualTo(State.OK);
    }

    @Test
    void noCopiesAtAllAreAWarningAndNoFailure() {
        Result result = BackupCheck.missing().look();
        assertThat(result.state()).isEqualTo(State.WARNING);
        assertThat(result.detail()).contains("No backups are made", "--backup-folder");
        assertThat(BackupCheck.missing().name()).isEqualTo("backup");
    }

    @Test
    void anOldCopyIsAWarning() {
        assertThat(look(Optional.of(Duration.ofHours(37)), Optional.empty()).state())
                .isEqualTo(State.WARNING);
    }

    @Test
    void aFailedNightIsAWarningThatSaysWhy() {
        Trouble full = new Trouble("upkeep.trouble.full", List.of("/srv/copies"));
        Result result = look(Optional.of(Duration.ofHours(2)), Optional.of(full));
        assertThat(result.state()).isEqualTo(State.WARNING);
        assertThat(result.detail()).contains("since 2026-11-22T09:59:00Z", "/srv/copies", "full");
    }
}
