package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;

/**
 * What had happened by the day that is asked for. A dated act counts from the first day that its time may mean. An act
 * whose time nobody knows counts from the day it was recorded, since before that nobody could have told, and always when
 * that day is not known either. A decision that was planned, and held on a day nobody knows, counts from its planned day
 * at the earliest.
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

    /** Whether a decision or treatment had been held. */
    boolean held(Anchoring each) {
        if (each.held().isEmpty()) {
            return false;
        }
        When on = each.held().get();
        return by(on, each.ref())
                && (on.isKnown() || !each.planned().isKnown() || each.planned().hasBegunBy(asOf));
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
     * verdict, in the order in which they were recorded. One without a day is known to lie before what comes after the day
     * it was recorded, and nothing else.
     */
    <F extends Fact> List<F> log(Class<F> type, Ref subject, Function<F, When> time) {
        return new Log<>(had(type, subject, time, any -> true), time, this).inOrder();
    }

    /** The same apart for each thing that the facts speak of, in the order in which these were first spoken of. */
    <F extends Fact> Map<Ref, List<F>> logs(
            Class<F> type, Ref subject, Function<F, When> time, Function<F, Ref> speaksOf) {
        Map<Ref, List<F>> logs = new LinkedHashMap<>();
        for (F fact : had(type, subject, time, any -> true)) {
            logs.computeIfAbsent(speaksOf.apply(fact), any -> new ArrayList<>()).add(fact);
        }
        logs.replaceAll((ref, had) -> new Log<>(had, time, this).inOrder());
        return logs;
    }

    /** The latest fact about something: the last in its log. */
    <F extends Fact> Optional<F> latest(Class<F> type, Ref subject, Function<F, When> time) {
        return latest(type, subject, time, any -> true);
    }

    /** The latest of some facts about something: the last in the log of these alone. */
    <F extends Fact> Optional<F> latest(Class<F> type, Ref subject, Function<F, When> time, Predicate<F> which) {
        List<F> had = had(type, subject, time, which);
        return had.size() < 2 ? had.stream().findFirst() : Optional.of(new Log<>(had, time, this).last());
    }

    private <F extends Fact> List<F> had(Class<F> type, Ref subject, Function<F, When> time, Predicate<F> which) {
        List<F> all = facts.about(type, subject);
        if (all.isEmpty()) {
            return List.of();
        }
        List<F> had = new ArrayList<>(all.size());
        for (F fact : all) {
            if (which.test(fact) && by(time.apply(fact), fact)) {
                had.add(fact);
            }
        }
        return had;
    }

    /** The last day on which a fact may have happened; of an undated one the day it was recorded. */
    LocalDate last(When on, Fact fact) {
        return on.latest().or(() -> facts.recordedOn(fact.ref())).orElse(LocalDate.MAX);
    }

    private boolean by(When on, Fact fact) {
        return on.isKnown() ? on.hasBegunBy(asOf) : by(on, fact.ref());
    }

    private LocalDate start(When when, Fact fact) {
        return when.isKnown() ? start(when) : facts.recordedOn(fact.ref()).orElse(LocalDate.MIN);
    }

    /** The first day on which something may have happened; before all days when its time is not known. */
    static LocalDate start(When when) {
        return when.earliest().orElse(LocalDate.MIN);
    }
}
