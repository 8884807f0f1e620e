package no.varde.core.situation;

import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Involvement;

/**
 * One leg of a measure or an adoption.
 *
 * @param leg which leg
 * @param state how it stands
 * @param basis the decision, plan decision, treatment or meeting that anchors it, or did; empty when nothing does
 * @param on when that was; empty without a basis
 * @param change what changed since; empty unless the state is {@link LegState#CHANGED_SINCE}
 * @param others what happened in this leg and does not anchor it, in the order of the days: informed, noted, returned,
 *     rejected, an expired plan
 * @param meetings of the organisations' leg, the meetings with union representatives that do not anchor it, in the order of
 *     the days: they were only informed, worked in a group, or nobody knows how far they took part
 * @param beforeOurTime whether somebody confirmed that the history is older than the records
 */
public record LegView(
        Leg leg,
        LegState state,
        Optional<Ref> basis,
        Optional<When> on,
        Optional<Ref> change,
        List<Anchoring> others,
        List<Involvement> meetings,
        boolean beforeOurTime) {

    /** Copies. */
    public LegView {
        others = List.copyOf(others);
        meetings = List.copyOf(meetings);
    }
}
