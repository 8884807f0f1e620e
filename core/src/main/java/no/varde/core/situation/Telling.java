package no.varde.core.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.Participant;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PeriodChange;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;

/** Tells each fact as events in sentences; a fact that is no event, such as a confirmation, gives none. */
final class Telling {

    private final Facts facts;

    Telling(Facts facts) {
        this.facts = facts;
    }

    /** The events of a fact: most have one, a link that ended has two. */
    List<StoryEvent> tell(Fact fact) {
        if (fact instanceof LifeChange change) {
            return one(change.on(), fact, Ref.measure(change.measure()), life(change));
        } else if (fact instanceof Link link) {
            return spanned(fact, link.measure(), link.validity(), "link", name(link.target()));
        } else if (fact instanceof Responsibility who) {
            return spanned(
                    fact,
                    who.measure(),
                    who.validity(),
                    "responsibility." + who.role().name(),
                    who.name());
        } else if (fact instanceof Concern concern) {
            return spanned(fact, concern.measure(), concern.validity(), "concern", concern.group());
        } else if (fact instanceof StepMove move) {
            return move(move);
        } else if (fact instanceof Involvement meeting) {
            return List.of(new StoryEvent(meeting.on(), meeting(meeting), meeting.ref(), List.copyOf(meeting.about())));
        } else if (fact instanceof Anchoring anchoring) {
            return anchoring(anchoring);
        } else if (fact instanceof StatusNote note) {
            return one(When.day(note.on()), fact, Ref.measure(note.measure()), status(note));
        } else if (fact instanceof Pledge pledge) {
            return one(pledge.on(), fact, Ref.measure(pledge.measure()), say("pledge", pledge.by(), pledge.what()));
        } else if (fact instanceof Delivery delivery) {
            return delivery(delivery);
        } else if (fact instanceof SubstanceChange change) {
            return one(change.on(), fact, change.subject(), say("substance", change.what()));
        } else if (fact instanceof CarryOver carry) {
            return one(
                    carry.on(),
                    fact,
                    Ref.measure(carry.measure()),
                    say("carry", name(Ref.reform(carry.reform())), carry.destination()));
        } else if (fact instanceof SteeringAnswer answer) {
            return one(answer.on(), fact, Ref.measure(answer.measure()), steering(answer));
        } else if (fact instanceof TraitObservation trait) {
            return one(
                    trait.on(),
                    fact,
                    Ref.measure(trait.measure()),
                    say(trait.holds() ? "trait" : "trait.not", trait.trait()));
        }
        return tellOfReforms(fact);
    }

    private List<StoryEvent> tellOfReforms(Fact fact) {
        if (fact instanceof Choice choice) {
            return one(
                    choice.on(),
                    fact,
                    Ref.adoption(choice.adoption()),
                    say("choice", name(choice.target()), choice.stance()));
        } else if (fact instanceof DutyStatus status) {
            return one(
                    status.on(),
                    fact,
                    Ref.duty(status.duty()),
                    say("duty", name(Ref.duty(status.duty())), status.answer()));
        } else if (fact instanceof PeriodChange change) {
            return one(
                    When.day(change.decidedOn()),
                    fact,
                    Ref.adoption(change.adoption()),
                    change.end()
                            .map(end -> say("period", end.minusDays(1), change.reason()))
                            .orElseGet(() -> say("period.open", change.reason())));
        } else if (fact instanceof Adoption adoption) {
            return one(
                    When.day(adoption.period().from()),
                    fact,
                    adoption.ref(),
                    say("adoption", name(Ref.reform(adoption.reform()))));
        }
        return List.of();
    }

    private static Message life(LifeChange change) {
        return change.reason()
                .map(reason -> say("life.reason", change.life(), reason))
                .orElseGet(() -> say("life", change.life()));
    }

    private static Message status(StatusNote note) {
        return note.progress()
                .map(progress -> say("status.progress", progress, note.text()))
                .orElseGet(() -> say("status", note.text()));
    }

    private static Message steering(SteeringAnswer answer) {
        String question = answer.value() instanceof SteeringAnswer.Raiser
                ? "raised"
                : answer.value() instanceof SteeringAnswer.Settler ? "settled" : "freedom";
        return say(question, answer.value());
    }

    private static Message meeting(Involvement meeting) {
        List<Object> groups = new ArrayList<>();
        for (Participant participant : meeting.participants()) {
            groups.add(participant.group());
        }
        return meeting.title()
                .map(title -> say("meeting.title", title, meeting.form(), groups))
                .orElseGet(() -> say("meeting", meeting.form(), groups));
    }

    private List<StoryEvent> anchoring(Anchoring each) {
        List<Ref> subjects = List.copyOf(each.about());
        Object number = each.caseNumber()
                .map(known -> (Object) say("case", known.text()))
                .orElse("");
        if (each.held().isEmpty()) {
            return List.of(new StoryEvent(
                    each.planned(), say("planned", each.act(), each.body(), number), each.ref(), subjects));
        }
        Message sentence = each.outcome()
                .map(outcome -> say("decision", each.act(), each.body(), outcome, number))
                .orElseGet(() -> say("treatment", each.act(), each.body(), number));
        return List.of(new StoryEvent(each.held().get(), sentence, each.ref(), subjects));
    }

    private List<StoryEvent> move(StepMove move) {
        Optional<Step> step = facts.find(Step.class, new Ref(Ref.Kind.STEP, move.step()));
        return step.map(known -> {
                    Object name = known.title().map(title -> (Object) title).orElse(known.kind());
                    Message sentence = move.reason()
                            .map(reason -> say("move.reason", name, move.move(), reason))
                            .orElseGet(() -> say("move", name, move.move()));
                    return one(move.on(), move, Ref.measure(known.measure()), sentence);
                })
                .orElse(List.of());
    }

    private List<StoryEvent> delivery(Delivery delivery) {
        return facts.find(Pledge.class, new Ref(Ref.Kind.PLEDGE, delivery.pledge()))
                .map(pledge -> one(
                        delivery.on(),
                        delivery,
                        Ref.measure(pledge.measure()),
                        say(delivery.complete() ? "delivery" : "delivery.part", pledge.by(), delivery.what())))
                .orElse(List.of());
    }

    private static List<StoryEvent> spanned(Fact fact, String measure, Validity validity, String key, Object argument) {
        List<StoryEvent> events = new ArrayList<>();
        if (validity.from().isKnown()) {
            events.addAll(one(validity.from(), fact, Ref.measure(measure), say(key, argument)));
        }
        validity.until()
                .ifPresent(end ->
                        events.addAll(one(When.day(end), fact, Ref.measure(measure), say(key + ".ended", argument))));
        return events;
    }

    private static List<StoryEvent> one(When on, Fact fact, Ref subject, Message sentence) {
        return List.of(new StoryEvent(on, sentence, fact.ref(), List.of(subject)));
    }

    /** The name of an area, a solution, a reform or a plan line; its id when the catalogue does not know it. */
    private LocalizedText name(Ref ref) {
        Optional<LocalizedText> known = facts.reforms().name(ref);
        return known.or(() -> facts.find(PlanLine.class, ref)
                        .map(line -> LocalizedText.only(
                                Language.NB,
                                line.plan()
                                        + line.number().map(each -> ", " + each).orElse(""))))
                .or(() -> facts.find(Measure.class, ref).map(each -> LocalizedText.only(Language.NB, each.title())))
                .orElseGet(() -> LocalizedText.only(Language.NB, ref.id()));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of("situation", "story." + key, arguments);
    }
}
