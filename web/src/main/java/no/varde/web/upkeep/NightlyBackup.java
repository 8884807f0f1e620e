package no.varde.web.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.persistence.SqliteStore;
import no.varde.persistence.StoreFile;
import no.varde.web.http.Texts;

/**
 * Makes a copy every night while the server runs, and throws away the oldest of its own. A night that was missed, since
 * the server was off, is made up for soon after it has started; what failed is tried again every hour.
 */
public final class NightlyBackup implements Upkeep, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(NightlyBackup.class.getName());
    private static final Duration AGAIN = Duration.ofHours(1);

    private final BackupPlan plan;
    private final CopyFolder folder;
    private final Copier copier;
    private final Path database;
    private final Clock clock;
    private final Nights nights;
    private Optional<Nights.Timer> timer = Optional.empty();
    private volatile Status status;

    /** What makes a copy. */
    @FunctionalInterface
    public interface Copier {
        /**
         * Copies everything into a file of its own.
         *
         * @throws SqliteStore.Failure when it cannot be done; then there is no such file
         */
        StoreFile.Contents copyTo(Path target);
    }

    private NightlyBackup(BackupPlan plan, Path database, Copier copier, Clock clock) {
        this.plan = plan;
        this.folder = new CopyFolder(plan.folder());
        this.copier = copier;
        this.database = database;
        this.clock = clock;
        this.status = new Status(Optional.of(plan), Optional.empty(), Optional.empty(), Optional.of(clock.instant()));
        this.nights = new Nights(plan.at(), plan.zone());
    }

    /**
     * Begins to look at the clock once a minute, the first time after a minute.
     *
     * @param plan when and where
     * @param database the database's file, for what is said when it is the cause of a failure
     * @param copier what makes a copy
     * @param clock what time it is
     */
    public static NightlyBackup start(BackupPlan plan, Path database, Copier copier, Clock clock) {
        NightlyBackup nightly = new NightlyBackup(plan, database, copier, clock);
        nightly.timer = Optional.of(Nights.everyMinute("nightly-backup", nightly::look));
        return nightly;
    }

    /** The same without a clock that ticks by itself. */
    static NightlyBackup still(BackupPlan plan, Path database, Copier copier, Clock clock) {
        return new NightlyBackup(plan, database, copier, clock);
    }

    @Override
    public Status status() {
        return status;
    }

    /** Makes the copy of this night when it is time and there is none. */
    void look() {
        Instant now = clock.instant();
        if (status.next().filter(now::isBefore).isPresent()) {
            return;
        }
        LocalDate night = nights.last(now);
        try {
            Optional<Copy> made = folder.of(night);
            if (made.isEmpty()) {
                made = Optional.of(copy(night, now));
                status = new Status(Optional.of(plan), made, status.failure(), status.next());
            }
            folder.throwAwayBefore(night.minusDays(plan.days() - 1L), plan.least());
            status = new Status(Optional.of(plan), made, Optional.empty(), Optional.of(nights.of(night.plusDays(1))));
        } catch (SqliteStore.Failure e) {
            failed(now, Trouble.of(e, Trouble.isWithTarget(e) ? plan.folder() : database), e);
        } catch (IOException e) {
            failed(now, Trouble.of(e, plan.folder()), e);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The nightly backup failed", e);
            failed(now, Trouble.of(SqliteStore.Reason.OTHER, database, String.valueOf(e.getMessage())), e);
        }
    }

    private Copy copy(LocalDate night, Instant now) throws IOException {
        folder.tidyUp();
        Path file = folder.nameFor(night);
        StoreFile.Contents contents = copier.copyTo(file);
        folder.enter(file);
        LOG.log(System.Logger.Level.INFO, "Backup made: " + file + ", " + contents.bytes() + " bytes");
        return new Copy(now, file, contents.bytes());
    }

    private void failed(Instant now, Trouble trouble, Exception e) {
        Instant since = status.failure().map(Failure::since).orElse(now);
        status = new Status(
                Optional.of(plan),
                status.last(),
                Optional.of(new Failure(since, now, trouble)),
                Optional.of(now.plus(AGAIN)));
        LOG.log(System.Logger.Level.WARNING, "No backup could be made: " + trouble.in(Texts.in(Language.EN)));
        LOG.log(System.Logger.Level.DEBUG, "What the machine said", e);
    }

    /** Ends; a copy that is being made may be finished first, if that takes a few seconds. What is left half made counts for nothing. */
    @Override
    public void close() {
        timer.ifPresent(Nights.Timer::close);
    }
}
