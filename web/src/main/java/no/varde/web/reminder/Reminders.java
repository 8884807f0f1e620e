package no.varde.web.reminder;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Credential;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.web.http.Texts;
import no.varde.web.upkeep.Nights;

/**
 * Sends owners letters that remind them, at a time of day on working days. What a server that was off has missed is made up
 * for some hours later on the same day. When the mail server fails, the next working day tries again; nobody gets a letter
 * twice, since what was taken is kept in the store.
 */
public final class Reminders implements AutoCloseable {

    /** How long after its time a round still begins. */
    static final Duration LATEST = Duration.ofHours(9);

    private static final System.Logger LOG = System.getLogger(Reminders.class.getName());

    private final MailSettings settings;
    private final DueLetters due;
    private final FactStore store;
    private final Clock clock;
    private final Nights mornings;
    private Optional<Nights.Timer> timer = Optional.empty();
    private volatile Optional<LocalDate> done = Optional.empty();
    private volatile Optional<Failure> failure = Optional.empty();
    private volatile boolean failing;
    private volatile boolean stopping;

    /**
     * A round that could not be ended, or in which letters were refused.
     *
     * @param at when it was
     * @param kind what the mail server did
     */
    record Failure(Instant at, Handed.Kind kind) {}

    private Reminders(MailSettings settings, FactStore store, DueLetters due, Clock clock) {
        this.settings = settings;
        this.due = due;
        this.store = store;
        this.clock = clock;
        this.mornings = new Nights(settings.at(), clock.getZone());
    }

    /**
     * Nothing is sent until it has begun.
     *
     * @param settings how letters go
     * @param store where people and measures are, and where it is kept what was sent
     * @param reforms the reforms that the facts speak of
     * @param means by what one can sign in
     * @param clock what time it is, where the municipalities are
     */
    public static Reminders of(
            MailSettings settings, FactStore store, Reforms reforms, Set<Credential.Kind> means, Clock clock) {
        return new Reminders(settings, store, new DueLetters(settings, reforms, means), clock);
    }

    /** Begins to look at the clock once a minute, the first time after a minute. */
    public void begin() {
        timer = Optional.of(Nights.everyMinute("reminders", this::look));
    }

    /** How letters go. */
    MailSettings settings() {
        return settings;
    }

    /** Whether the last round failed. */
    boolean isFailing() {
        return failing;
    }

    /** What went wrong last, since the server was started; empty when nothing has. */
    Optional<Failure> failure() {
        return failure;
    }

    /** When the next round begins. */
    Instant next() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        LocalDate day = isOpen(today, now) || mornings.of(today).isAfter(now) ? today : today.plusDays(1);
        while (isWeekend(day) || done.equals(Optional.of(day))) {
            day = day.plusDays(1);
        }
        return mornings.of(day);
    }

    /** Tries with a letter to somebody whether letters go. */
    Handed tryWith(String address, String name, Texts texts) {
        try (Post post = new Post(settings)) {
            return post.hand(new LetterWriter(texts, settings.base()).trial(address, name), clock.instant());
        }
    }

    /** Makes the round of this day when it is time and it was not made since the start. */
    void look() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        if (!isOpen(today, now) || isWeekend(today) || done.equals(Optional.of(today))) {
            return;
        }
        done = Optional.of(today);
        try (Round round = new Round(due, store, clock, () -> stopping)) {
            tell(round.go(today), now);
        }
    }

    /** Neither to whom nor what about: how many, and what kept others from going. */
    private void tell(Round.Outcome outcome, Instant now) {
        Optional<Handed.Kind> kind =
                outcome.failure().or(() -> outcome.refused() > 0 ? Optional.of(Handed.Kind.REFUSED) : Optional.empty());
        failing = kind.isPresent();
        failure = kind.map(each -> new Failure(now, each)).or(() -> failure);
        if (kind.isPresent()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Reminders by e-mail failed, " + kind.get() + "; sent: " + outcome.sent() + ", refused: "
                            + outcome.refused() + ". What did not go is tried again on the next working day");
        } else if (outcome.sent() > 0) {
            LOG.log(System.Logger.Level.INFO, "Reminders sent by e-mail: " + outcome.sent());
        }
    }

    private boolean isOpen(LocalDate today, Instant now) {
        Instant begins = mornings.of(today);
        return !now.isBefore(begins) && now.isBefore(begins.plus(LATEST));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Sends no more; waits some seconds for the letter that is being handed over. */
    @Override
    public void close() {
        stopping = true;
        timer.ifPresent(Nights.Timer::close);
    }
}
