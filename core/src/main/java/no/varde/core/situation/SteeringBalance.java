package no.varde.core.situation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.varde.core.basics.ActorGroup;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.SteeringAnswer;

/**
 * The balance between steering from the top and involvement from below on one measure (L5, L7, L13): four questions, each
 * answered by a recorded fact. The position lies from −1 (all from the top) to 1 (all from below) and is the mean of the
 * answers that are known. The scale is our own, without a published source; it says where to look, and is no grade.
 *
 * <p>Worked example: raised by employees (1), shaped by employees who were involved (0.2) and users who were consulted
 * (−0.2), mean 0; settled by the management (−0.5); units may adapt it (0). Position = (1 + 0 − 0.5 + 0) / 4 = 0.125.
 *
 * @param raised who raised it; empty when not known
 * @param shares how far each concerned group from below shaped it before the first decision, or until the day
 * @param shaped the mean over the shares that are known, from −1 to 1; empty when none is
 * @param settled who settled the content; empty when not known
 * @param freedom what units may decide themselves; empty when not known
 * @param position the mean of the answers known, from −1 to 1; empty with fewer than two, or when the municipality has
 *     switched the number off
 * @param far the side to which it lies far; empty when it does not, or too little is known
 */
public record SteeringBalance(
        Optional<SteeringAnswer> raised,
        List<Share> shares,
        OptionalDouble shaped,
        Optional<SteeringAnswer> settled,
        Optional<SteeringAnswer> freedom,
        OptionalDouble position,
        Optional<Side> far) {

    /** A side of the balance. */
    public enum Side {
        /** From the top, ovenfra. */
        TOP,
        /** From below, nedenfra. */
        BELOW
    }

    /**
     * How far a group shaped a measure.
     *
     * @param group a group from below that the measure concerns
     * @param known whether it is known how far
     * @param level its highest level; empty when it shaped nothing, or that is not known
     * @param meeting the first meeting in which it had that level; of a group that shaped nothing before the decision, the
     *     first in which it was heard later; empty when it met in none
     */
    public record Share(
            ActorGroup group, boolean known, Optional<InvolvementLevel> level, Optional<Involvement> meeting) {}

    /** Copies. */
    public SteeringBalance {
        shares = List.copyOf(shares);
    }

    /** How many of the four questions are answered, 0 to 4. */
    public int answersKnown() {
        return (raised.isPresent() ? 1 : 0)
                + (shaped.isPresent() ? 1 : 0)
                + (settled.isPresent() ? 1 : 0)
                + (freedom.isPresent() ? 1 : 0);
    }

    /** Who raised it; empty when not known. */
    public Optional<SteeringAnswer.Raiser> raiser() {
        return raised.map(answer -> (SteeringAnswer.Raiser) answer.value());
    }

    /**
     * The place of several answers on the line from −1 (all from the top) to 1 (all from below): their mean, each counting
     * alike. So raised at 0.5, shaped at 0.2, settled at 0.5 and free at 0 lie at 0.3.
     *
     * @param answers the places of the answers that are known, each from −1 to 1
     * @return empty when there are none
     */
    public static OptionalDouble mean(List<Double> answers) {
        return answers.stream().mapToDouble(Double::doubleValue).average();
    }
}
