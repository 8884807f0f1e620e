package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L1;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.situation.AdoptionView;
import no.varde.core.situation.AreaView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;

/**
 * An empty promise (L1; knowledge note on Leve hele livet). For each solution, or area without solutions, that a running
 * adoption has adopted or adapted: is there a measure that does it?
 *
 * <p>Yes, a gap: for more than {@code promise.days} there has been none. Completed measures keep a promise, stopped and
 * merged ones do not; the days are counted from the choice, from the day the last measure was stopped, or from the day its
 * link ended, whichever is latest. Adapting after adopting goes on counting, and a choice older than Varde counts from the
 * day Varde was taken into use. Of a choice or a stop of an unknown day it is only known that it was made on or before the
 * day it was recorded, so it is surely 90 days old when that day is. A measure on the area does not keep the promise on one
 * of its solutions. No: a measure keeps it, or the days cannot have passed. Not assessed: the days may have passed, and the
 * times are too vague to tell. Other choices promise nothing, duties are met by agreements, and when the adoption has ended
 * the rule is silent.
 *
 * <p>Worked example: adopted on 1 January, no measure. On 1 April, after 90 days, nothing yet; on 2 April an empty promise.
 */
final class EmptyPromise extends BuiltInRule {

    private static final String DAYS = "promise.days";

    EmptyPromise() {
        super("empty-promise", List.of(L1), DAYS);
    }

    @Override
    public List<Verdict> assess(Situation situation) {
        List<Verdict> verdicts = new ArrayList<>();
        for (ReformView reform : situation.reforms()) {
            if (reform.running() && reform.adoption().isPresent()) {
                AdoptionView adoption = reform.adoption().get();
                for (AreaView area : reform.areas()) {
                    for (AreaView.ChoiceView each : area.choices()) {
                        if (each.choice()
                                .filter(choice -> choice.stance().isPromise())
                                .isPresent()) {
                            verdicts.add(assess(each.target(), area.area().id(), adoption, situation));
                        }
                    }
                }
            }
        }
        return verdicts;
    }

    private Verdict assess(Ref target, String area, AdoptionView adoption, Situation situation) {
        Subject subject = Subject.inArea(target, Words.name(target, situation.facts()), area);
        List<Choice> promises = promises(adoption.choices().getOrDefault(target, List.of()));
        Choice promise = promises.get(0);
        Since since = new Since(situation);
        since.made(promises);
        Optional<MeasureView> stopped = Optional.empty();
        for (Link link : situation.facts().about(Link.class, target)) {
            Optional<MeasureView> measure = situation.measure(link.measure());
            boolean linked = link.validity().holdsOn(situation.asOf());
            if (linked && measure.filter(MeasureView::serves).isPresent()) {
                return Verdict.no(this, subject);
            }
            link.validity()
                    .until()
                    .filter(end -> !end.isAfter(situation.asOf()))
                    .ifPresent(end -> since.atLeast(When.day(end), link));
            if (measure.flatMap(MeasureView::life).equals(Optional.of(Life.STOPPED))) {
                LifeChange stop = measure.orElseThrow().lifeChange().orElseThrow();
                if (mayHoldAt(stop.on(), link)) {
                    since.atLeast(stop.on(), stop);
                    stopped = measure;
                }
            }
        }
        int days = situation.parameters().days(DAYS, situation.asOf());
        if (situation.asOf().isAfter(since.latest.plusDays(days))) {
            Reason lasted = new Reason(
                    say(
                            "reason.days",
                            Math.toIntExact(ChronoUnit.DAYS.between(since.latest, situation.asOf())),
                            days,
                            since.latest),
                    promise.ref());
            return Verdict.yes(finding(subject, chosen(promise, situation), lasted, stopped, since.latest));
        }
        return situation.asOf().isAfter(since.earliest.plusDays(days))
                ? Verdict.notAssessed(this, subject, question(promise, stopped))
                : Verdict.no(this, subject);
    }

    /** Whether a measure may still, or already, have served the target when it was stopped. */
    private static boolean mayHoldAt(When stop, Link link) {
        boolean endedBefore = link.validity().until().filter(stop::isAfter).isPresent();
        boolean beginsAfter = stop.latest()
                .filter(last -> link.validity().from().isAfter(last))
                .isPresent();
        return !endedBefore && !beginsAfter;
    }

    /** The unbroken row of promises that lasts until now. */
    private static List<Choice> promises(List<Choice> made) {
        int first = made.size() - 1;
        while (first > 0 && made.get(first - 1).stance().isPromise()) {
            first--;
        }
        return made.subList(first, made.size());
    }

    private Question question(Choice promise, Optional<MeasureView> stopped) {
        return stopped.filter(
                        each -> each.lifeChange().orElseThrow().on().exactDay().isEmpty())
                .map(each -> Question.of(say("ask.stopped", each.title()), Ref.Kind.LIFE_CHANGE, each.ref()))
                .orElseGet(() -> Question.of(say("ask.chosen"), Ref.Kind.CHOICE, promise.ref()));
    }

    private Reason chosen(Choice promise, Situation situation) {
        Message text = situation
                .facts()
                .recordedOn(promise.ref())
                .filter(day -> !promise.on().isKnown())
                .map(day -> say("reason.chosen.undated", promise.stance(), day))
                .orElseGet(() -> say("reason.chosen", promise.stance(), promise.on()));
        return new Reason(text, promise.ref());
    }

    private Finding finding(
            Subject subject, Reason chosen, Reason lasted, Optional<MeasureView> stopped, LocalDate since) {
        List<Reason> reasons = new ArrayList<>(List.of(chosen));
        stopped.map(each -> new Reason(
                        say(
                                "reason.stopped",
                                each.title(),
                                each.lifeChange().orElseThrow().on()),
                        each.lifeChange().orElseThrow().ref()))
                .ifPresent(reasons::add);
        reasons.add(lasted);
        return Finding.of(this, Finding.Kind.GAP, subject, say("yes", since))
                .because(reasons)
                .suggesting(say("suggest"))
                .toldTo(List.of(Audience.COORDINATORS, Audience.COUNCIL));
    }

    /** From when the days are counted, as exactly as that is known: not before the one day, not after the other. */
    private static final class Since {

        private final Situation situation;
        private LocalDate earliest;
        private LocalDate latest;

        Since(Situation situation) {
            this.situation = situation;
            earliest = situation.facts().municipality().inUseSince();
            latest = earliest;
        }

        /** A row of promises was made: it began with the first, and there was one from when any of them was surely made. */
        void made(List<Choice> promises) {
            earliest = later(earliest, promises.get(0).on().earliest().orElse(earliest));
            promises.stream()
                    .map(each -> surely(each.on(), each))
                    .min(Comparator.naturalOrder())
                    .ifPresent(day -> latest = later(latest, day));
        }

        void atLeast(When when, Fact fact) {
            earliest = later(earliest, when.earliest().orElse(earliest));
            latest = later(latest, surely(when, fact));
        }

        /** The day on which something had surely happened; what nobody knows the day of, when it was recorded. */
        private LocalDate surely(When when, Fact fact) {
            return when.latest()
                    .or(() -> situation.facts().recordedOn(fact.ref()))
                    .filter(day -> day.isBefore(situation.asOf()))
                    .orElse(situation.asOf());
        }

        private static LocalDate later(LocalDate a, LocalDate b) {
            return a.isAfter(b) ? a : b;
        }
    }
}
