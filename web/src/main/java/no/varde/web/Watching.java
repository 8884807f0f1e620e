package no.varde.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.persistence.SqliteStore;
import no.varde.web.upkeep.DataFolder;
import no.varde.web.upkeep.Upkeep;
import no.varde.web.watch.Check;
import no.varde.web.watch.DiskCheck;
import no.varde.web.watch.Metrics;
import no.varde.web.watch.Readiness;
import no.varde.web.watch.StoreCheck;
import no.varde.web.watch.Watch;
import no.varde.web.watch.Watchers;

/** What of this program is watched: its database, its disk, its copies, its certificate. */
final class Watching {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Watching() {}

    /**
     * Watches a program.
     *
     * @param upkeep how it stands with its copies
     * @param certificateEnd when the certificate in use runs out; empty without one
     */
    static Watch of(
            Settings settings,
            DataFolder data,
            SqliteStore store,
            Upkeep upkeep,
            Clock clock,
            Supplier<Optional<Instant>> certificateEnd) {
        List<Check> checks = new ArrayList<>();
        checks.add(StoreCheck.of(() -> store.read(from -> from.municipalities()), () -> store.tryWriting(PATIENCE)));
        checks.add(DiskCheck.of(() -> DiskCheck.room(data.path()), () -> size(data)));
        Metrics metrics = new Metrics(Version.TEXT)
                .gauge("varde_database_bytes", "The size of the database with what waits beside it.", () -> size(data))
                .gauge(
                        "varde_disk_free_bytes",
                        "What may still be written where the data lies.",
                        () -> DiskCheck.room(data.path()));
        if (settings.listening().tls().isPresent()) {
            metrics.gauge(
                    "varde_certificate_remaining_seconds",
                    "How long the certificate in use is still valid.",
                    () -> certificateEnd
                            .get()
                            .map(end -> (double)
                                    Duration.between(clock.instant(), end).toSeconds())
                            .orElse(Double.NaN));
        }
        if (settings.backup().isPresent()) {
            checks.add(BackupCheck.of(upkeep, clock));
            BackupCheck.figures(metrics, upkeep, clock);
        } else if (!settings.demo()) {
            checks.add(BackupCheck.missing());
        }
        Settings.Watching who = settings.watching();
        return new Watch(
                new Readiness(checks, clock),
                metrics,
                new Watchers(who.metricsToken(), who.metricsFrom(), settings.clear()));
    }

    private static long size(DataFolder data) {
        return size(data.database()) + size(data.path().resolve(data.database().getFileName() + "-wal"));
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
