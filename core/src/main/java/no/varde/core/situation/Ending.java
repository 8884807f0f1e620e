package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Lasting;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PeriodChange;

/**
 * That something was so until a day: earlier days still show it, unlike what was entered in error. What holds for a time
 * is ended itself; a measure by what is recorded of its life, a reform's adoption by a change of its period. What happened,
 * such as a meeting or a decision, cannot be ended.
 *
 * @param what the fact that is ended
 * @param by the fact that says so: the same one when it holds for a time
 * @param on from when on it is over; may be vague or unknown when it was recorded so
 * @param why the reason that the fact itself gives; empty when it gives none
 */
public record Ending(Fact what, Fact by, When on, Optional<String> why) {

    /** What came of the attempt to say that something is over. */
    public sealed interface Attempt {}

    /**
     * It is over when this is recorded in place of what is kept.
     *
     * @param fact the same fact, ended
     */
    public record Changed(Lasting fact) implements Attempt {}

    /**
     * It is over when this is recorded beside it.
     *
     * @param fact the new fact
     */
    public record Added(Fact fact) implements Attempt {}

    /**
     * It cannot be over from that day on.
     *
     * @param since when it began, or last came into another part of its life; the day must not be before
     */
    public record TooEarly(When since) implements Attempt {}

    /**
     * It is ended already, or cannot be ended.
     *
     * @param how how it is ended; empty when it is of a kind that cannot be
     */
    public record NotOpen(Optional<Ending> how) implements Attempt {}

    /**
     * What is asked for.
     *
     * @param from the first day on which it is over
     * @param completed for a measure, whether it was completed; else it was stopped
     * @param why why; not blank
     * @param today the day on which that is decided
     * @param id the id of a new fact, from outside
     */
    public record Wish(LocalDate from, boolean completed, String why, LocalDate today, String id) {}

    /** Whether a fact is of a kind that can be ended. */
    public static boolean isPossible(Fact fact) {
        return fact instanceof Lasting || fact instanceof Measure || fact instanceof Adoption;
    }

    /** How a fact is ended, be it on a day to come; empty while it goes on, and for what cannot be ended. */
    public static Optional<Ending> of(Facts facts, Fact fact) {
        if (fact instanceof Lasting lasting) {
            return lasting.validity().until().map(end -> new Ending(fact, fact, When.day(end), Optional.empty()));
        } else if (fact instanceof Measure) {
            return new Happened(facts, LocalDate.MAX)
                    .latest(LifeChange.class, fact.ref(), LifeChange::on)
                    .filter(change -> !change.life().isLive())
                    .map(change -> new Ending(fact, change, change.on(), change.reason()));
        } else if (fact instanceof Adoption) {
            return new Happened(facts, LocalDate.MAX)
                    .latest(PeriodChange.class, fact.ref(), change -> When.day(change.decidedOn()))
                    .flatMap(change -> change.end()
                            .map(end -> new Ending(fact, change, When.day(end), Optional.of(change.reason()))));
        }
        return Optional.empty();
    }

    /** Everything that is ended, the latest end first; what ended at an unknown time last. */
    public static List<Ending> all(Facts facts) {
        List<Ending> endings = new ArrayList<>();
        facts.everything().forEach(fact -> of(facts, fact).ifPresent(endings::add));
        endings.sort(
                Comparator.comparing((Ending each) -> Happened.start(each.on())).reversed());
        return List.copyOf(endings);
    }

    /** What is to be recorded so that a fact is over from a day on. */
    public static Attempt end(Facts facts, Fact fact, Wish wish) {
        Optional<Ending> present = of(facts, fact);
        if (present.isPresent()) {
            return new NotOpen(present);
        }
        if (fact instanceof Lasting lasting) {
            When from = lasting.validity().from();
            return from.isAfter(wish.from())
                    ? new TooEarly(from)
                    : new Changed(lasting.during(lasting.validity().endingOn(wish.from())));
        } else if (fact instanceof Measure measure) {
            return end(facts, measure, wish);
        } else if (fact instanceof Adoption adoption) {
            LocalDate from = adoption.period().from();
            return wish.from().isAfter(from)
                    ? new Added(new PeriodChange(
                            wish.id(), adoption.id(), wish.today(), Optional.of(wish.from()), wish.why()))
                    : new TooEarly(When.day(from.plusDays(1)));
        }
        return new NotOpen(Optional.empty());
    }

    private static Attempt end(Facts facts, Measure measure, Wish wish) {
        return facts.about(LifeChange.class, measure.ref()).stream()
                .map(LifeChange::on)
                .filter(on -> on.isAfter(wish.from()))
                .max(Comparator.comparing(Happened::start))
                .<Attempt>map(TooEarly::new)
                .orElseGet(() -> new Added(new LifeChange(
                        wish.id(),
                        measure.id(),
                        wish.completed() ? Life.COMPLETED : Life.STOPPED,
                        When.day(wish.from()),
                        Optional.of(wish.why()),
                        Optional.empty())));
    }

    /** The fact as it was before it was ended, to be recorded in its place; empty when another fact says that it is over. */
    public Optional<Fact> reopened() {
        return by instanceof Lasting lasting && by.equals(what)
                ? Optional.of(lasting.during(new Validity(lasting.validity().from(), Optional.empty())))
                : Optional.empty();
    }
}
