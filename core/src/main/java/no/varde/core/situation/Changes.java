package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.varde.core.basics.Fact;

/**
 * What changed between two days: after the first, up to and with the second. What happened and what was recorded are told
 * apart; what both happened and was recorded in between stands in both lists. Both are told as of the last day: a decision
 * that was recorded as planned, and came later, is told as planned.
 *
 * <p>Recorded means recorded for the first time. A correction made later is no new fact; it stands on the trail that a
 * store keeps.
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

    /** Copies. */
    public Changes {
        happened = List.copyOf(happened);
        recorded = List.copyOf(recorded);
    }

    /**
     * What changed between two days.
     *
     * @throws IllegalArgumentException when the last day lies before the first
     */
    public static Changes between(Facts facts, LocalDate after, LocalDate upTo) {
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
        happened.sort(Comparator.comparing((StoryEvent event) -> Happened.start(event.on()))
                .reversed());
        recorded.sort(Comparator.comparing(Recorded::on).reversed());
        return new Changes(after, upTo, Together.happened(happened), Together.recorded(recorded));
    }
}
