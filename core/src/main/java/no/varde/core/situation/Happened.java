package no.varde.core.situation;

import java.time.LocalDate;
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

    /** The facts about something that had happened, in the order of their days; those without a day come first. */
    <F extends Fact> List<F> about(Class<F> type, Ref subject, Function<F, When> time) {
        List<F> all = facts.about(type, subject);
        if (all.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .filter(fact -> by(time.apply(fact), fact.ref()))
                .sorted(Comparator.comparing(fact -> start(time.apply(fact))))
                .toList();
    }

    /** The latest fact about something; of two on the same day the one that was recorded last. */
    <F extends Fact> Optional<F> latest(Class<F> type, Ref subject, Function<F, When> time) {
        List<F> happened = about(type, subject, time);
        return happened.isEmpty() ? Optional.empty() : Optional.of(happened.get(happened.size() - 1));
    }

    static LocalDate start(When when) {
        return when.earliest().orElse(LocalDate.MIN);
    }
}
