package no.varde.core.leadership;

import java.util.List;
import no.varde.core.basics.Message;

/**
 * One competency that a measure asks of the leaders who carry it, with the reasons.
 *
 * @param competency the competency
 * @param weight how much it is asked for: the sum of its reasons' weights, from 1 up. The scale is ours; it orders, it
 *     does not measure
 * @param reasons the traits behind it, the weightiest first
 * @param behaviours the behaviours that matter most here, in the framework's order
 */
public record Demand(LeadershipCompetency competency, int weight, List<Reason> reasons, List<Behaviour> behaviours) {

    /**
     * Why one trait asks for the competency.
     *
     * @param trait the trait
     * @param weight 1 helps, 2 matters, 3 decides
     * @param why the reason, in a sentence
     */
    public record Reason(Trait trait, int weight, Message why) {}

    /** Copies. */
    public Demand {
        reasons = List.copyOf(reasons);
        behaviours = List.copyOf(behaviours);
    }
}
