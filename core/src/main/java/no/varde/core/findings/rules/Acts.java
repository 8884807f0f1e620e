package no.varde.core.findings.rules;

import java.util.Optional;
import java.util.OptionalInt;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Message;
import no.varde.core.basics.When;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Reason;
import no.varde.core.plan.Step;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.NextAct;
import no.varde.core.situation.Situation;

/**
 * The next act after which less can be changed, as findings speak of it. What remains is a risk when that act comes
 * within the days of the parameter {@value #SOON}, counted with the last of them.
 */
final class Acts {

    /** The parameter: days until the next act that make what remains a risk. */
    static final String SOON = "act.soon.days";

    private final Situation situation;

    Acts(Situation situation) {
        this.situation = situation;
    }

    /** The next act when it comes soon; empty otherwise. */
    Optional<NextAct> soon(MeasureView measure) {
        return measure.nextAct()
                .filter(act -> act.daysUntil() <= situation.parameters().days(SOON, situation.asOf()));
    }

    /** The next act when it comes soon and is no decision by a leg, which is what one waits for. */
    Optional<NextAct> soonOutside(Leg leg, MeasureView measure) {
        return soon(measure)
                .filter(act -> situation
                        .facts()
                        .find(Anchoring.class, act.ref())
                        .filter(each -> each.leg() == leg)
                        .isEmpty());
    }

    /** What remains on a measure: a finding of the kind, and with the days, that its next act gives it. */
    static Finding remaining(Finding finding, MeasureView measure, Optional<NextAct> soon) {
        return new Finding(
                finding.rule(),
                finding.principles(),
                soon.isPresent() ? Finding.Kind.RISK : Finding.Kind.GAP,
                finding.subject(),
                finding.sentence(),
                finding.reasons(),
                finding.suggestion(),
                finding.audience(),
                days(measure));
    }

    /** The days until the next act; empty when none is known. */
    static OptionalInt days(MeasureView measure) {
        return measure.nextAct().map(act -> OptionalInt.of(act.daysUntil())).orElse(OptionalInt.empty());
    }

    /** A sentence with the act that comes soon after it: "…, and the rollout starts in 12 days". */
    Message andThen(Message sentence, Optional<NextAct> soon) {
        return andThenComes(sentence, soon.map(this::coming));
    }

    /** The same, of an act that is in words already. */
    static Message andThenComes(Message sentence, Optional<Message> coming) {
        return coming.isPresent() ? Message.of("findings", "and-then", sentence, coming.get()) : sentence;
    }

    /** The act as it comes: "the rollout starts in 12 days". */
    Message coming(NextAct act) {
        Optional<Anchoring> decision = decision(act);
        String what = decision.isPresent() ? "decision" : "step";
        Object who = decision.map(each -> (Object) each.body())
                .or(() -> step(act).map(Acts::name))
                .orElse(act.ref().id());
        if (act.planned().precision() != When.Precision.DAY) {
            return Message.of("findings", "act." + what + ".some", who, act.planned());
        }
        return act.daysUntil() == 0
                ? Message.of("findings", "act." + what + ".today", who)
                : Message.of("findings", "act." + what, who, act.daysUntil());
    }

    /** The act as a fact behind a finding. */
    Reason reason(NextAct act) {
        Message text = decision(act)
                .map(each -> Message.of("findings", "reason.act.decision", each.body(), act.planned()))
                .or(() -> step(act).map(each -> Message.of("findings", "reason.act.step", name(each), act.planned())))
                .orElseGet(() ->
                        Message.of("findings", "reason.act.step", act.ref().id(), act.planned()));
        return new Reason(text, act.ref());
    }

    private Optional<Anchoring> decision(NextAct act) {
        return situation.facts().find(Anchoring.class, act.ref());
    }

    private Optional<Step> step(NextAct act) {
        return situation.facts().find(Step.class, act.ref());
    }

    /** A step as it stands within a sentence: its title in quotes, or "the rollout". */
    static Message name(Step step) {
        return step.title()
                .map(title -> Message.of("findings", "quoted", title))
                .orElseGet(
                        () -> Message.of("findings", "the-step." + step.kind().name()));
    }
}
