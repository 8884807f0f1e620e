package no.varde.core.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;

/**
 * One group on one measure: when it was first heard, and how far it has taken part.
 *
 * @param group the group
 * @param concerned whether the measure concerns it; false for a group that took part all the same
 * @param heard when it was first heard
 * @param beforeOurTime whether somebody confirmed that the history is older than the records, so that nobody can know
 * @param unrecordedBefore the day Varde was taken into use, when the group may have been heard before it without a record,
 *     so that the verdict is not known; empty when what came before decides nothing
 * @param first the involvement that the verdict rests on; empty when it rests on none
 * @param highest the highest level on record; empty when none is known
 * @param involvements every involvement of the group by the day, in the order of their days
 */
public record GroupView(
        ActorGroup group,
        boolean concerned,
        Heard heard,
        boolean beforeOurTime,
        Optional<LocalDate> unrecordedBefore,
        Optional<Involvement> first,
        Optional<InvolvementLevel> highest,
        List<Involvement> involvements) {

    /** Copies. */
    public GroupView {
        involvements = List.copyOf(involvements);
    }
}
