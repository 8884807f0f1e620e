package no.varde.core.situation;

import java.util.ArrayList;
import java.util.List;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Ref;
import no.varde.core.plan.StepMove;

/**
 * What has not been done on a measure, as far as one knew by the day. What came later than the day and was planned for no
 * known day is not among it: nobody knew of it then.
 */
final class Ahead {

    private final Facts facts;
    private final Happened happened;

    Ahead(Facts facts, Happened happened) {
        this.facts = facts;
        this.happened = happened;
    }

    /** Whether a step has not begun. */
    boolean isAhead(StepView view) {
        boolean stillToCome = view.log().size()
                == facts.about(StepMove.class, view.step().ref()).size();
        return view.state() == StepView.State.NOT_STARTED
                && (view.step().plannedStart().isKnown() || stillToCome);
    }

    /** The own decisions that have not been held, in the order in which they were recorded. */
    List<Anchoring> ownDecisions(Ref measure) {
        List<Anchoring> ahead = new ArrayList<>();
        for (Anchoring each : facts.about(Anchoring.class, measure)) {
            if (each.act().isOwnDecision()
                    && !happened.held(each)
                    && (each.planned().isKnown() || each.held().isEmpty())) {
                ahead.add(each);
            }
        }
        return ahead;
    }
}
