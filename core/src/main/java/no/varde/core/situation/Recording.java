package no.varde.core.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.CasePaper;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Lasting;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Concern;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.SavedView;
import no.varde.core.plan.Step;
import no.varde.core.reform.ReformVersion;

/**
 * Tells that a fact was recorded: by the events it tells or, of one that is no event, by what it says. Every fact is told,
 * so that nothing is recorded unseen.
 */
final class Recording {

    private final Telling telling;

    Recording(Telling telling) {
        this.telling = telling;
    }

    /** What was recorded with a fact; at least one event. */
    List<StoryEvent> tell(Fact fact) {
        List<StoryEvent> events = telling.tell(fact);
        if (!events.isEmpty() && !(fact instanceof Measure)) {
            return events;
        }
        if (fact instanceof Anchoring each) {
            return List.of(Telling.planned(each, each.held().orElse(When.unknown())));
        }
        List<Ref> subjects = fact.about().isEmpty() ? List.of(fact.ref()) : List.copyOf(fact.about());
        return List.of(new StoryEvent(When.unknown(), false, statement(fact), List.of(fact.ref()), subjects));
    }

    /**
     * That something which holds for a time was ended, or opened again, between two wordings; empty when neither was, and
     * when it has begun or ended on another day.
     */
    Optional<StoryEvent> ended(Fact before, Fact after) {
        if (!(before instanceof Lasting was) || !(after instanceof Lasting is)) {
            return Optional.empty();
        }
        boolean alike = was.during(is.validity()).equals(is)
                && was.validity().from().equals(is.validity().from());
        Optional<LocalDate> end = is.validity().until();
        if (!alike || was.validity().until().isPresent() == end.isPresent()) {
            return Optional.empty();
        }
        Message sentence = end.map(day -> Telling.say("recorded.ended", statement(after), day))
                .orElseGet(() -> Telling.say("recorded.opened", statement(after)));
        return Optional.of(new StoryEvent(
                end.map(When::day).orElse(When.unknown()),
                false,
                sentence,
                List.of(after.ref()),
                List.copyOf(after.about())));
    }

    /** That a fact was entered in error, or put back: what it says, in one sentence. */
    StoryEvent removal(Fact fact, Changes.How how) {
        StoryEvent told = tell(fact).get(0);
        Object what = fact instanceof Measure measure
                ? Telling.say("recorded.measure.titled", measure.title())
                : fact instanceof Lasting ? statement(fact) : told.sentence();
        String key = how == Changes.How.PUT_BACK ? "recorded.put-back" : "recorded.in-error";
        return new StoryEvent(told.on(), told.planned(), Telling.say(key, what), List.of(fact.ref()), told.subjects());
    }

    /** The same event as something that was recorded before and changed. */
    static StoryEvent changed(StoryEvent event) {
        return new StoryEvent(
                event.on(),
                event.planned(),
                Telling.say("recorded.changed", event.sentence()),
                event.facts(),
                event.subjects());
    }

    private Message statement(Fact fact) {
        if (fact instanceof Measure) {
            return Telling.say("recorded.measure");
        } else if (fact instanceof Step step) {
            return Telling.say(
                    step.plannedStart().isKnown() ? "recorded.step" : "recorded.step.undated",
                    Telling.name(step),
                    step.plannedStart());
        } else if (fact instanceof Link link) {
            return Telling.say("link", telling.name(link.target()));
        } else if (fact instanceof Responsibility who) {
            return Telling.say("responsibility." + who.role().name(), who.name());
        } else if (fact instanceof Concern concern) {
            return Telling.say(Together.CONCERN, List.of(concern.group()));
        } else if (fact instanceof PlanLine line) {
            return Telling.say("recorded.plan-line", telling.name(line.ref()));
        } else if (fact instanceof ReformVersion version) {
            return Telling.say("recorded.reform-version", version.reform().name(), version.number());
        } else if (fact instanceof CasePaper paper) {
            return Telling.say("recorded.case-paper", paper.title());
        } else if (fact instanceof SavedView view) {
            return Telling.say("recorded.saved-view", view.name());
        } else if (fact instanceof Note note) {
            return note.heading()
                    .map(heading -> Telling.say("recorded.note.heading", heading, note.text()))
                    .orElseGet(() -> Telling.say("recorded.note", note.text()));
        }
        return confirmation(fact);
    }

    private static Message confirmation(Fact fact) {
        if (fact instanceof InvolvementConfirmation each) {
            return each.group()
                    .map(group ->
                            Telling.say("recorded.nobody.group" + older(each.beforeOurTime()), each.upTo(), group))
                    .orElseGet(() -> Telling.say("recorded.nobody" + older(each.beforeOurTime()), each.upTo()));
        } else if (fact instanceof AnchoringConfirmation each) {
            return Telling.say("recorded.nothing" + older(each.beforeOurTime()), each.upTo(), each.leg());
        } else if (fact instanceof PlanConfirmation each) {
            return Telling.say("recorded.no-more" + older(each.beforeOurTime()), each.upTo(), each.topic());
        }
        return Telling.say("recorded.fact", fact.ref().text());
    }

    private static String older(boolean beforeOurTime) {
        return beforeOurTime ? ".older" : "";
    }
}
