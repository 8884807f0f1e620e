package no.varde.core.plan;

import java.time.LocalDate;
import java.util.List;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * Somebody's confirmation that, up to and with a day, there is nothing or no more to record of a topic of a measure. It
 * turns <em>not known</em> into <em>none</em> for days up to that day only; a record beats it.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param topic what it speaks of
 * @param upTo the last day it answers for
 * @param beforeOurTime whether the answer is that nobody can know: the history is older than the records
 */
public record PlanConfirmation(String id, String measure, Topic topic, LocalDate upTo, boolean beforeOurTime)
        implements Fact {

    /** What can be confirmed to hold nothing more. */
    public enum Topic implements Labelled {
        /** The sectors that carry it. */
        SECTORS,
        /** Its steps. */
        STEPS,
        /** The pledges made to it. */
        PLEDGES,
        /** The areas, solutions and plan lines that it serves. */
        LINKS;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "Topic." + name());
        }
    }

    /** Refuses null and a blank id. */
    public PlanConfirmation {
        Require.nothingNull(id, measure, topic, upTo);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.PLAN_CONFIRMATION, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure));
    }
}
