package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
        return all.stream()
                .filter(fact -> by(time.apply(fact), fact.ref()))
                .sorted(Comparator.comparing(fact -> start(time.apply(fact), fact.ref())))
                .toList();
    }

    /**
     * The facts about something that had happened, as a log: in the order of their days and, where the days allow no
     * verdict, in the order in which they were recorded.
     */
    <F extends Fact> List<F> log(Class<F> type, Ref subject, Function<F, When> time) {
        List<F> left = new ArrayList<>(facts.about(type, subject).stream()
                .filter(fact -> by(time.apply(fact), fact.ref()))
                .toList());
        List<F> log = new ArrayList<>(left.size());
        while (!left.isEmpty()) {
            F next = left.stream()
                    .filter(fact -> left.stream()
                            .noneMatch(other -> time.apply(other).compareWith(time.apply(fact)) == When.Order.BEFORE))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            log.add(next);
        }
        return log;
    }

    /** The latest fact about something; of two on the same day the one that was recorded last. */
    <F extends Fact> Optional<F> latest(Class<F> type, Ref subject, Function<F, When> time) {
        List<F> happened = about(type, subject, time);
        return happened.isEmpty() ? Optional.empty() : Optional.of(happened.get(happened.size() - 1));
    }

    private LocalDate start(When when, Ref recordedAs) {
        return when.earliest().or(() -> facts.recordedOn(recordedAs)).orElse(LocalDate.MIN);
    }

    static LocalDate start(When when) {
        return when.earliest().orElse(LocalDate.MIN);
    }
}
