package no.varde.web.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.privacy.Keeping;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;
import no.varde.web.access.LocalGate;

/**
 * Carries out every municipality's rules of retention, each night and some minutes after the start, so that a server that
 * is switched off at night does it too. Nothing is done at the start itself.
 */
public final class NightlyRound implements AutoCloseable {

    /** When it is done, where the municipalities are: before the nightly copy at its usual time. */
    static final LocalTime AT = LocalTime.of(1, 40);

    /** How long after the start it is done for the first time. */
    static final Duration FIRST = Duration.ofMinutes(15);

    /** Who signs: the program itself. */
    private static final String PROGRAM = "server";

    private static final System.Logger LOG = System.getLogger(NightlyRound.class.getName());

    private final FactStore store;
    private final Reforms reforms;
    private final Clock clock;
    private final ScheduledExecutorService later;

    private NightlyRound(FactStore store, Reforms reforms, Clock clock, ScheduledExecutorService later) {
        this.store = store;
        this.reforms = reforms;
        this.clock = clock;
        this.later = later;
    }

    /** A round that waits for its first time; it ends with {@link #close}. */
    public static NightlyRound begin(FactStore store, Reforms reforms, Clock clock) {
        ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "nightly-round");
            thread.setDaemon(true);
            return thread;
        });
        later.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        NightlyRound round = new NightlyRound(store, reforms, clock, later);
        round.waitFor(FIRST);
        return round;
    }

    /** One round, now. */
    static void once(FactStore store, Reforms reforms, Clock clock) {
        List<String> all = store.<List<String>>read(from ->
                from.municipalities().stream().map(LocalMunicipality::id).toList());
        for (String municipality : all) {
            carryOut(store, municipality, reforms, clock);
        }
        Instant known = clock.instant().minus(LocalGate.KNOWN);
        store.write(Signature.of(PROGRAM, clock.instant()), to -> to.people().forget(known, known, known));
    }

    /** One municipality that fails keeps no other from its turn; it has another one tomorrow. */
    private static void carryOut(FactStore store, String municipality, Reforms reforms, Clock clock) {
        try {
            Instant now = clock.instant();
            store.write(
                    Signature.of(PROGRAM, now),
                    to -> Keeping.of(to.people(), municipality, reforms, now, clock.getZone())
                            .carryOut(to));
        } catch (RuntimeException e) {
            // What is said may name what was to be erased, so only the kind of failure is told.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The rules of retention could not be carried out: "
                            + e.getClass().getName());
        }
    }

    /** The next night's time after an instant. */
    static ZonedDateTime next(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime today = here.with(AT);
        return today.isAfter(here) ? today : here.plusDays(1).with(AT);
    }

    private void waitFor(Duration time) {
        var unused = later.schedule(this::roundAndWait, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void roundAndWait() {
        try {
            once(store, reforms, clock);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The nightly round could not be done: " + e.getClass().getName());
        } finally {
            if (!later.isShutdown()) {
                Instant now = clock.instant();
                waitFor(Duration.between(now, next(now, clock.getZone())));
            }
        }
    }

    /** Waits for a round that is under way, and does no more. */
    @Override
    public void close() {
        later.shutdown();
        try {
            later.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
