package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;

/**
 * What had happened by the day that is asked for. A dated act counts from the first day that its time may mean. An act
 * whose time nobody knows counts from the day it was recorded, since before that nobody could have told, and always when
 * that day is not known either.
 */
final class Happened {

    private final Facts facts;
    private final LocalDate asOf;

    Happened(Facts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    boolean by(When on, Ref recordedAs) {
        return on.isKnown()
                ? on.hasBegunBy(asOf)
                : facts.recordedOn(recordedAs).map(day -> !day.isAfter(asOf)).orElse(true);
    }

    /**
     * The facts about something that had happened, in the order of their days. One without a day stands on the day it was
     * recorded or, when that is not known either, first.
     */
    <F extends Fact> List<F> about(Class<F> type, Ref subject, Function<F, When> time) {
        List<F> all = facts.about(type, subject);
        if (all.isEmpty()) {
            return List.of();
        }
        List<F> happened = new ArrayList<>(all.size());
        List<LocalDate> starts = new ArrayList<>(all.size());
        for (F fact : all) {
            When on = time.apply(fact);
            if (by(on, fact)) {
                LocalDate start = start(on, fact);
                int place = placeAfter(start, starts);
                starts.add(place, start);
                happened.add(place, fact);
            }
        }
        return Collections.unmodifiableList(happened);
    }

    /** Where a day belongs among ordered ones: behind those that are not later. Most facts come in their order. */
    private static int placeAfter(LocalDate day, List<LocalDate> ordered) {
        int place = ordered.size();
        while (place > 0 && ordered.get(place - 1).isAfter(day)) {
            place--;
        }
        return place;
    }

    /**
     * The facts about something that had happened, as a log: in the order of their days and, where the days allow no
     * verdict, in the order in which they were recorded.
     */
    <F extends Fact> List<F> log(Class<F> type, Ref subject, Function<F, When> time) {
        List<F> left = new ArrayList<>();
        for (F fact : facts.about(type, subject)) {
            if (by(time.apply(fact), fact)) {
                left.add(fact);
            }
        }
        List<F> log = new ArrayList<>(left.size());
        while (!left.isEmpty()) {
            log.add(left.remove(firstThatMayBeNext(left, time)));
        }
        return log;
    }

    /** The place of the first one that no other is known to lie before. */
    private static <F extends Fact> int firstThatMayBeNext(List<F> left, Function<F, When> time) {
        for (int place = 0; place < left.size(); place++) {
            When on = time.apply(left.get(place));
            boolean mayBeNext = true;
            for (F other : left) {
                mayBeNext &= time.apply(other).compareWith(on) != When.Order.BEFORE;
            }
            if (mayBeNext) {
                return place;
            }
        }
        throw new IllegalStateException("Of some times none is the first");
    }

    /** The latest fact about something; of two on the same day the one that was recorded last. */
    <F extends Fact> Optional<F> latest(Class<F> type, Ref subject, Function<F, When> time) {
        List<F> happened = about(type, subject, time);
        return happened.isEmpty() ? Optional.empty() : Optional.of(happened.get(happened.size() - 1));
    }

    private boolean by(When on, Fact fact) {
        return on.isKnown() ? on.hasBegunBy(asOf) : by(on, fact.ref());
    }

    private LocalDate start(When when, Fact fact) {
        return when.isKnown() ? start(when) : facts.recordedOn(fact.ref()).orElse(LocalDate.MIN);
    }

    static LocalDate start(When when) {
        return when.earliest().orElse(LocalDate.MIN);
    }
}
