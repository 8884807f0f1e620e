package no.varde.core.findings.rules;

import java.util.Optional;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;

/** What somebody confirmed of a topic of a measure: that there is nothing more of it, or that nobody can know. */
final class Confirmed {

    private Confirmed() {}

    /** The confirmation that there is no more, which answers for the day; the one that reaches furthest. */
    static Optional<PlanConfirmation> noMore(PlanConfirmation.Topic topic, MeasureView measure, Situation situation) {
        return situation.confirmation(topic, measure.ref(), false);
    }

    /** That there is no more, as a fact behind a finding. */
    static Reason reason(PlanConfirmation confirmation) {
        return new Reason(
                Words.say("reason.confirmed." + confirmation.topic().name(), confirmation.upTo()), confirmation.ref());
    }

    /** The question on a topic; a closed one when somebody confirmed that nobody can know. */
    static Question question(
            Message text, Ref.Kind missing, PlanConfirmation.Topic topic, MeasureView measure, Situation situation) {
        Question open = Question.of(text, missing, measure.ref());
        return isBeforeOurTime(topic, measure, situation) ? open.closed(Words.say("before-our-time")) : open;
    }

    /** Whether somebody confirmed that nobody can know: the history is older than the records. */
    static boolean isBeforeOurTime(PlanConfirmation.Topic topic, MeasureView measure, Situation situation) {
        return situation.confirmation(topic, measure.ref(), true).isPresent();
    }
}
