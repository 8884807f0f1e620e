package no.varde.core.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;

/**
 * What changed between two days: after the first, up to and with the second. What happened and what was recorded are told
 * apart; what both happened and was recorded in between stands in both lists. Both are told as of the last day: a decision
 * that was recorded as planned, and came later, is told as planned.
 *
 * <p>What was recorded before and was changed later, such as a planned decision that was held since, was recorded too: it
 * stands among what was recorded, as changed, with what it says now. So was that something ended, or was opened again, and
 * that it was entered in error, or put back. What was recorded and marked as entered in error between the two days is not
 * told: it was there on neither. Facts keep their first recording alone, so whoever asks says what was done to them
 * ({@code Rewritten} finds it in a store); how it read before stands on the trail.
 *
 * @param after the first day, not part of it
 * @param upTo the last day, part of it
 * @param happened what happened, the newest first; only what has a known time, and nothing that was only planned
 * @param recorded what was recorded, whenever it happened, the newest recording first
 */
public record Changes(LocalDate after, LocalDate upTo, List<StoryEvent> happened, List<Recorded> recorded) {

    /**
     * Something that was recorded.
     *
     * @param on the day it was recorded, in Norwegian time
     * @param by who recorded it
     * @param event what it tells, with the facts behind it; of a fact that is no event, such as a confirmation, what it
     *     says, at an unknown time
     */
    public record Recorded(LocalDate on, String by, StoryEvent event) {}

    /** What can be done to a fact that was recorded before. */
    public enum How {
        /** It came to say something else. */
        CHANGED,
        /** It was marked as entered in error. */
        ENTERED_IN_ERROR,
        /** It was entered in error, and was put back. */
        PUT_BACK
    }

    /**
     * A fact that was recorded before, and to which something was done.
     *
     * @param before what it said before
     * @param after what it says since
     * @param how what was done
     * @param at when
     * @param by who did it
     * @param recordedAt when it was first recorded
     */
    public record Changed(Fact before, Fact after, How how, Instant at, String by, Instant recordedAt) {}

    /** Copies. */
    public Changes {
        happened = List.copyOf(happened);
        recorded = List.copyOf(recorded);
    }

    /**
     * What changed between two days, of facts that were not changed after their first recording.
     *
     * @throws IllegalArgumentException when the last day lies before the first
     */
    public static Changes between(Facts facts, LocalDate after, LocalDate upTo) {
        return between(facts, after, upTo, List.of());
    }

    /**
     * What changed between two days.
     *
     * @param changed what was done to facts after their first recording, on any day, the newest first; of several changes
     *     by somebody on a day, and of one on the day of the recording, nothing more is told
     * @throws IllegalArgumentException when the last day lies before the first
     */
    public static Changes between(Facts facts, LocalDate after, LocalDate upTo, List<Changed> changed) {
        if (upTo.isBefore(after)) {
            throw new IllegalArgumentException("The last day lies before the first: " + after + ", " + upTo);
        }
        Telling telling = new Telling(facts, upTo);
        Recording recording = new Recording(telling);
        List<StoryEvent> happened = new ArrayList<>();
        List<Recorded> recorded = new ArrayList<>();
        for (Fact fact : facts.everything()) {
            for (StoryEvent event : telling.tell(fact)) {
                if (!event.planned()
                        && event.on().hasBegunBy(upTo)
                        && !event.on().hasBegunBy(after)) {
                    happened.add(event);
                }
            }
            facts.provenance(fact.ref()).ifPresent(provenance -> {
                LocalDate on = facts.recordedOn(fact.ref()).orElseThrow();
                if (on.isAfter(after) && !on.isAfter(upTo)) {
                    recording
                            .tell(fact)
                            .forEach(event -> recorded.add(new Recorded(on, provenance.recordedBy(), event)));
                }
            });
        }
        recorded.addAll(changed(facts, after, upTo, changed, recording));
        happened.sort(Comparator.comparing((StoryEvent event) -> Happened.start(event.on()))
                .reversed());
        recorded.sort(Comparator.comparing(Recorded::on).reversed());
        return new Changes(after, upTo, Together.happened(happened), Together.recorded(recorded));
    }

    private static List<Recorded> changed(
            Facts facts, LocalDate after, LocalDate upTo, List<Changed> changed, Recording recording) {
        List<Recorded> recorded = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        for (Changed each : changed) {
            LocalDate on = Facts.dayOf(each.at());
            if (on.isAfter(after) && !on.isAfter(upTo)) {
                List<StoryEvent> events = each.how() == How.CHANGED
                        ? reworded(facts, on, each, told, recording)
                        : removal(after, each, recording);
                events.forEach(event -> recorded.add(new Recorded(on, each.by(), event)));
            }
        }
        return recorded;
    }

    private static List<StoryEvent> reworded(
            Facts facts, LocalDate on, Changed each, Set<List<Object>> told, Recording recording) {
        Ref ref = each.after().ref();
        Optional<Fact> present = facts.find(ref);
        boolean isNew = !Facts.dayOf(each.recordedAt()).equals(on);
        if (present.isEmpty() || !isNew || !told.add(List.of(ref, on, each.by()))) {
            return List.of();
        }
        return recording
                .ended(each.before(), each.after())
                .map(List::of)
                .orElseGet(() -> recording.tell(present.get()).stream()
                        .map(Recording::changed)
                        .toList());
    }

    /** That something was entered in error, or put back; what was not there on the first day was not taken away. */
    private static List<StoryEvent> removal(LocalDate after, Changed each, Recording recording) {
        return Facts.dayOf(each.recordedAt()).isAfter(after)
                ? List.of()
                : List.of(recording.removal(each.after(), each.how()));
    }
}
