package no.varde.core.situation;

import java.util.List;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.When;

/** When the decisions on a measure were held, and how another time lies to all of them. */
final class DecisionTimes {

    private final When[] times;

    DecisionTimes(List<Anchoring> decisions) {
        times = new When[decisions.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = heldOn(decisions.get(i));
        }
    }

    static When heldOn(Anchoring decision) {
        return decision.held().orElse(When.unknown());
    }

    /** Known to lie before every decision; true when there is none, whatever the time. */
    boolean allComeAfter(When on) {
        for (When time : times) {
            if (on.compareWith(time) != When.Order.BEFORE) {
                return false;
            }
        }
        return true;
    }

    /** Known to lie after a decision, or on the same day. */
    boolean oneComesBefore(When on) {
        for (When time : times) {
            When.Order order = on.compareWith(time);
            if (order == When.Order.AFTER || order == When.Order.SAME_DAY) {
                return true;
            }
        }
        return false;
    }
}
