package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L1;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Life;
import no.varde.core.situation.AdoptionView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;

/**
 * A reform ending, or ended, with measures that are not carried over (L1; knowledge note on Leve hele livet). For each live
 * measure and each reform that it serves: when the reform ends, is it settled what becomes of the measure?
 *
 * <p>Yes: the municipality's own period of the reform ends within {@code ending.days}, or is over, and no carry-over is
 * settled; before the end a risk within {@code act.soon.days}, else a gap. When the national period ends and the local one
 * runs on, the local one counts. No: it does not end so soon; or the measure is in ordinary operation, serves another
 * reform that runs, or has its carry-over settled. Not assessed: the life of the measure is not known; or the national
 * period ends while nobody has said whether the municipality follows the reform up.
 *
 * <p>A carry-over that nobody knows the day of counts from the day it was recorded. Where the finding stands among others
 * follows from the measure's next act, as everywhere; the days until the reform ends stand in its sentence.
 *
 * <p>Worked example: the local period is over on 1 January 2027. From 5 July 2026, 180 days before, a gap; from 3 October,
 * 90 days before, a risk; from 1 January 2027 a gap again.
 */
final class EndingWithoutCarryOver extends BuiltInRule {

    private static final String DAYS = "ending.days";

    EndingWithoutCarryOver() {
        super("ending-without-carry-over", List.of(L1), DAYS, Acts.SOON);
    }

    @Override
    public List<Verdict> assess(Situation situation) {
        List<Verdict> verdicts = new ArrayList<>();
        for (ReformView reform : situation.reforms()) {
            for (MeasureView measure : reform.measures()) {
                if (measure.isLive()) {
                    Subject subject = Subject.of(measure).with(reform.reform().ref(), List.of());
                    assess(reform, measure, subject, situation).ifPresent(verdicts::add);
                }
            }
        }
        return verdicts;
    }

    private Optional<Verdict> assess(ReformView reform, MeasureView measure, Subject subject, Situation situation) {
        Optional<LocalDate> end = reform.adoption().isPresent()
                ? reform.adoption().flatMap(each -> each.period().until())
                : reform.reform().periodAsOf(situation.asOf()).until();
        int days = situation.parameters().days(DAYS, situation.asOf());
        boolean near = end.filter(day -> !situation.asOf().isBefore(day.minusDays(days)))
                .isPresent();
        if (reform.adoption().isEmpty()) {
            return near ? Optional.of(Verdict.notAssessed(this, subject, followedUp(reform))) : Optional.empty();
        }
        if (!near || isSettled(reform, measure, situation)) {
            return Optional.of(Verdict.no(this, subject));
        }
        return Optional.of(
                measure.life().isEmpty()
                        ? Verdict.notAssessed(
                                this, subject, Question.of(say("ask.life"), Ref.Kind.LIFE_CHANGE, measure.ref()))
                        : Verdict.yes(finding(reform, end.orElseThrow(), measure, subject, situation)));
    }

    private Question followedUp(ReformView reform) {
        return Question.of(
                say("ask.followed", reform.reform().name()),
                Ref.Kind.ADOPTION,
                reform.reform().ref());
    }

    private static boolean isSettled(ReformView reform, MeasureView measure, Situation situation) {
        String id = reform.reform().id();
        return measure.life().equals(Optional.of(Life.ORDINARY_OPERATION))
                || measure.reforms().stream().anyMatch(each -> !each.equals(id) && situation.isRunning(each))
                || situation.facts().about(CarryOver.class, measure.ref()).stream()
                        .anyMatch(each -> each.reform().equals(id) && situation.hasHappened(each.on(), each.ref()));
    }

    private Finding finding(
            ReformView reform, LocalDate end, MeasureView measure, Subject subject, Situation situation) {
        int left = Math.toIntExact(ChronoUnit.DAYS.between(situation.asOf(), end));
        boolean ahead = left > 0;
        boolean soon = ahead && left <= situation.parameters().days(Acts.SOON, situation.asOf());
        LocalizedText name = reform.reform().name();
        List<Reason> reasons = new ArrayList<>();
        Reason period = period(reform.adoption().orElseThrow(), name, end.minusDays(1));
        reasons.add(period);
        if (!ahead) {
            reasons.add(new Reason(say("reason.over", 1 - left), period.fact()));
        }
        return Finding.of(
                        this,
                        soon ? Finding.Kind.RISK : Finding.Kind.GAP,
                        subject,
                        ahead ? say("ending", name, left) : say("ended", name))
                .because(reasons)
                .suggesting(say("suggest"))
                .toldTo(List.of(Audience.COORDINATORS, Audience.LEADERS))
                .before(Acts.days(measure));
    }

    /** How long the municipality follows the reform up: by the change that says so, else by the adoption. */
    private Reason period(AdoptionView adoption, LocalizedText name, LocalDate last) {
        return adoption.changed()
                .map(change -> new Reason(
                        say("reason.changed", name, last, change.decidedOn(), change.reason()), change.ref()))
                .orElseGet(() -> new Reason(
                        say("reason", name, last), adoption.adoption().ref()));
    }
}
