package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L13;
import static no.varde.core.basics.Principle.L5;
import static no.varde.core.basics.Principle.L7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.situation.SteeringBalance;

/**
 * The steering balance far to one side, with those who could move it (L5, L7, L13; knowledge note on Leve hele livet). For
 * each live measure: does its position lie at least {@code steering.far} from the middle?
 *
 * <p>Yes, an opening: it does; when it lies far to the top, the concerned groups from below that are known to have
 * shaped it less than <em>involve</em> could move it (one of which that is not known may have done so already, and is not
 * named); when far below, management and council could. No: it does not. Not assessed: fewer than
 * {@code steering.far.answers} of the four questions are answered, with the first one that is not. When the municipality
 * has switched the number off, the rule asks nothing. The scale is our own, without a published source, and no grade.
 *
 * <p>Worked example: raised by a national requirement (−1), settled by the management (−0.5), employees only informed
 * (−0.6), fixed for the units (−1). Position −0.775: far to the top, and employees could move it.
 */
final class SteeringFarToOneSide extends MeasureRule {

    private static final String ANSWERS = "steering.far.answers";

    SteeringFarToOneSide() {
        super("steering-far-to-one-side", List.of(L5, L7, L13), "steering.far", ANSWERS);
    }

    @Override
    boolean looksAt(Situation situation) {
        return situation.facts().municipality().showBalanceNumber();
    }

    @Override
    void assess(MeasureView measure, Subject subject, Situation situation, List<Verdict> verdicts) {
        SteeringBalance balance = measure.balance();
        if (balance.answersKnown() < situation.parameters().count(ANSWERS, situation.asOf())) {
            verdicts.add(Verdict.notAssessed(this, subject, question(measure)));
        } else {
            verdicts.add(balance.far()
                    .map(side -> Verdict.yes(finding(side, measure, subject, situation)))
                    .orElseGet(() -> Verdict.no(this, subject)));
        }
    }

    private Question question(MeasureView measure) {
        SteeringBalance balance = measure.balance();
        Ref.Kind answer = Ref.Kind.STEERING_ANSWER;
        if (balance.raised().isEmpty()) {
            return raiser(measure);
        } else if (balance.settled().isEmpty()) {
            return Question.of(say("ask.settled"), answer, measure.ref());
        } else if (balance.freedom().isEmpty()) {
            return Question.of(say("ask.freedom"), answer, measure.ref());
        }
        return Question.of(say("ask.shaped"), Ref.Kind.INVOLVEMENT, measure.ref())
                .among(balance.shares().stream()
                        .filter(each -> !each.known())
                        .map(SteeringBalance.Share::group)
                        .collect(Collectors.toSet()));
    }

    /** Who raised a measure. */
    static Question raiser(MeasureView measure) {
        return Question.of(Words.say("steering-far-to-one-side.ask.raised"), Ref.Kind.STEERING_ANSWER, measure.ref());
    }

    private Finding finding(SteeringBalance.Side side, MeasureView measure, Subject subject, Situation situation) {
        List<Object> movers = movers(measure.balance());
        Message sentence = side == SteeringBalance.Side.BELOW
                ? say("below")
                : movers.isEmpty() ? say("top") : say("top.moved", movers);
        Message suggestion = side == SteeringBalance.Side.BELOW
                ? say("suggest.below")
                : movers.isEmpty() ? say("suggest.top") : say("suggest.top.moved", movers);
        return Finding.of(this, Finding.Kind.OPENING, subject, sentence)
                .because(reasons(measure, situation))
                .suggesting(suggestion)
                .toldTo(List.of(Audience.LEADERS, Audience.REPRESENTATIVES))
                .before(Acts.days(measure));
    }

    /** The groups that are known to have shaped it less than they could. */
    private static List<Object> movers(SteeringBalance balance) {
        return balance.shares().stream()
                .filter(each -> each.known()
                        && each.level()
                                .filter(level -> level.isAtLeast(InvolvementLevel.INVOLVE))
                                .isEmpty())
                .map(each -> (Object) each.group())
                .toList();
    }

    private List<Reason> reasons(MeasureView measure, Situation situation) {
        List<Reason> reasons = new ArrayList<>();
        reason("reason.raised", measure.balance().raised()).ifPresent(reasons::add);
        for (SteeringBalance.Share share : measure.balance().shares()) {
            if (share.known()) {
                Message text = shaped(share);
                share.meeting()
                        .map(Involvement::ref)
                        .or(() -> Hearsay.confirmation(share.group(), measure, situation)
                                .map(Reason::fact))
                        .ifPresent(fact -> reasons.add(new Reason(text, fact)));
            }
        }
        reason("reason.settled", measure.balance().settled()).ifPresent(reasons::add);
        reason("reason.freedom", measure.balance().freedom()).ifPresent(reasons::add);
        return reasons;
    }

    /** How far a group shaped it, with the day of the meeting that tells so where that is known. */
    private Message shaped(SteeringBalance.Share share) {
        Optional<When> met = share.meeting().map(Involvement::on).filter(When::isKnown);
        return share.level()
                .map(level -> met.map(on -> say("reason.shaped.on", share.group(), level, on))
                        .orElseGet(() -> say("reason.shaped", share.group(), level)))
                .orElseGet(() -> met.map(on -> say("reason.shaped.none.on", share.group(), on))
                        .orElseGet(() -> say("reason.shaped.none", share.group())));
    }

    private Optional<Reason> reason(String key, Optional<SteeringAnswer> answer) {
        return answer.map(each -> new Reason(say(key, each.value()), each.ref()));
    }
}
