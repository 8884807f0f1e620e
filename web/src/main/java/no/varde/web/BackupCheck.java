package no.varde.web;

import java.time.Clock;
import java.time.Duration;
import no.varde.core.basics.Language;
import no.varde.web.http.Texts;
import no.varde.web.upkeep.Upkeep;
import no.varde.web.watch.Check;
import no.varde.web.watch.Check.Result;
import no.varde.web.watch.Check.State;
import no.varde.web.watch.Metrics;

/** Whether the nightly copies are made. Without them the server does its work all the same, so this is never a failure. */
final class BackupCheck {

    /** What is said when nobody has named a folder for copies, here and when the server starts. */
    static final String NONE = "No backups are made: when this disk is lost, so is everything. Name a folder on another"
            + " one with --backup-folder.";

    private BackupCheck() {}

    /** A warning for as long as no copies are set up: the server does its work, and everything hangs on one disk. */
    static Check missing() {
        return Check.of("backup", () -> new Result(State.WARNING, NONE));
    }

    static Check of(Upkeep upkeep, Clock clock) {
        return Check.of("backup", () -> {
            Upkeep.Status status = upkeep.status();
            String last = status.last()
                    .map(copy -> "The last backup was made at " + copy.at())
                    .orElse("No backup has been looked for yet");
            String trouble = status.failure()
                    .map(failure -> "No backup could be made since " + failure.since() + ": "
                            + failure.trouble().in(Texts.in(Language.EN)))
                    .orElse(last);
            return new Result(status.isWell(clock.instant()) ? State.OK : State.WARNING, trouble);
        });
    }

    static void figures(Metrics metrics, Upkeep upkeep, Clock clock) {
        metrics.gauge(
                        "varde_backup_age_seconds",
                        "How old the last nightly backup is.",
                        () -> upkeep.status()
                                .last()
                                .map(copy -> (double) Duration.between(copy.at(), clock.instant())
                                        .toSeconds())
                                .orElse(Double.NaN))
                .gauge(
                        "varde_backup_bytes",
                        "The size of the last nightly backup.",
                        () -> upkeep.status()
                                .last()
                                .map(copy -> (double) copy.bytes())
                                .orElse(Double.NaN))
                .gauge(
                        "varde_backup_failing",
                        "1 when the last attempt to make the nightly backup failed, else 0.",
                        () -> upkeep.status().failure().isPresent() ? 1 : 0);
    }
}
