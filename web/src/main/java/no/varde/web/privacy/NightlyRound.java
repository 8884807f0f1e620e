package no.varde.web.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.privacy.Keeping;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;
import no.varde.web.access.LocalGate;
import no.varde.web.upkeep.Nights;

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
    private final Nights.Timer timer;
    private Instant due;

    private NightlyRound(FactStore store, Reforms reforms, Clock clock) {
        this.store = store;
        this.reforms = reforms;
        this.clock = clock;
        this.due = clock.instant().plus(FIRST);
        this.timer = Nights.everyMinute("nightly-round", this::look);
    }

    /** A round that waits for its first time; it ends with {@link #close}. */
    public static NightlyRound begin(FactStore store, Reforms reforms, Clock clock) {
        return new NightlyRound(store, reforms, clock);
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

    /** When it is done every night, by the clock of a zone. */
    static Nights nights(ZoneId zone) {
        return new Nights(AT, zone);
    }

    private void look() {
        if (clock.instant().isBefore(due)) {
            return;
        }
        try {
            once(store, reforms, clock);
        } finally {
            due = nights(clock.getZone()).next(clock.instant());
        }
    }

    /** Does no more; waits some seconds for a round that is under way. */
    @Override
    public void close() {
        timer.close();
    }
}
