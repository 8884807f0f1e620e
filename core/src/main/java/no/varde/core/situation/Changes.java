package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;

/**
 * What changed between two days: after the first, up to and with the second. What happened and what was recorded are told
 * apart; what both happened and was recorded in between stands in both lists.
 *
 * @param after the first day, not part of it
 * @param upTo the last day, part of it
 * @param happened what happened, the newest first; only what has a known time
 * @param recorded what was recorded, whenever it happened, the newest recording first
 */
public record Changes(LocalDate after, LocalDate upTo, List<StoryEvent> happened, List<Recorded> recorded) {

    /**
     * A fact that was recorded.
     *
     * @param fact the fact
     * @param on the day it was recorded, in Norwegian time
     * @param by who recorded it
     * @param event what it tells; empty of a fact that is no event, such as a confirmation
     */
    public record Recorded(Ref fact, LocalDate on, String by, List<StoryEvent> event) {

        /** Copies. */
        public Recorded {
            event = List.copyOf(event);
        }
    }

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
        Telling telling = new Telling(facts);
        List<StoryEvent> happened = new ArrayList<>();
        List<Recorded> recorded = new ArrayList<>();
        for (Fact fact : facts.everything()) {
            List<StoryEvent> events = telling.tell(fact);
            boolean planned = fact instanceof Anchoring each && each.held().isEmpty();
            for (StoryEvent event : events) {
                if (!planned && event.on().hasBegunBy(upTo) && !event.on().hasBegunBy(after)) {
                    happened.add(event);
                }
            }
            facts.recordedOn(fact.ref())
                    .filter(day -> day.isAfter(after) && !day.isAfter(upTo))
                    .ifPresent(day -> recorded.add(new Recorded(
                            fact.ref(),
                            day,
                            facts.provenance(fact.ref()).orElseThrow().recordedBy(),
                            events)));
        }
        happened.sort(Comparator.comparing((StoryEvent event) -> Happened.start(event.on()))
                .reversed());
        recorded.sort(Comparator.comparing(Recorded::on).reversed());
        return new Changes(after, upTo, happened, recorded);
    }
}
