package no.varde.core.situation;

import java.time.LocalDate;
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
import no.varde.core.participation.Dissent;
import no.varde.core.participation.Form;
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

/**
 * Tells each fact as events in sentences, as one would tell it on a day: a decision or a meeting that had not come by then
 * is told as planned, for its planned day. A fact that is no event, such as a confirmation, gives none.
 */
final class Telling {

    private final Facts facts;
    private final LocalDate asOf;
    private final Happened happened;

    Telling(Facts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.happened = new Happened(facts, asOf);
    }

    /** The events of a fact: most have one, a link that ended has two. */
    List<StoryEvent> tell(Fact fact) {
        if (fact instanceof Measure measure) {
            return design(measure);
        } else if (fact instanceof LifeChange change) {
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
            return spanned(
                    fact, concern.measure(), concern.validity(), Together.CONCERN, List.<Object>of(concern.group()));
        } else if (fact instanceof StepMove move) {
            return move(move);
        } else if (fact instanceof Involvement meeting) {
            return meeting(meeting);
        } else if (fact instanceof Anchoring anchoring) {
            return anchoring(anchoring);
        } else if (fact instanceof Dissent dissent) {
            return dissent(dissent);
        } else if (fact instanceof StatusNote note) {
            return one(When.day(note.on()), fact, Ref.measure(note.measure()), status(note));
        } else if (fact instanceof Pledge pledge) {
            return one(pledge.on(), fact, Ref.measure(pledge.measure()), say("pledge", pledge.by(), pledge.what()));
        } else if (fact instanceof Delivery delivery) {
            return delivery(delivery);
        } else if (fact instanceof SubstanceChange change) {
            return one(change.on(), fact, change.subject(), say("substance", change.what()));
        } else if (fact instanceof CarryOver carry) {
            return one(carry.on(), fact, Ref.measure(carry.measure()), noted(carried(carry), carry.note()));
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
                    noted(say("adoption", name(Ref.reform(adoption.reform()))), adoption.note()));
        }
        return List.of();
    }

    /** That the shaping began, or will; one that lies ahead only when the measure was recorded by the day. */
    private List<StoryEvent> design(Measure measure) {
        When on = measure.designStart();
        boolean begun = happened.by(on, measure.ref());
        if (!on.isKnown() || (!begun && !wasRecorded(measure))) {
            return List.of();
        }
        Message sentence = say(begun ? "design" : "planned.design");
        return List.of(new StoryEvent(on, !begun, sentence, List.of(measure.ref()), List.of(measure.ref())));
    }

    private Message carried(CarryOver carry) {
        LocalizedText reform = name(Ref.reform(carry.reform()));
        return carry.target()
                .map(to -> say("carry.to", reform, carry.destination(), name(to)))
                .orElseGet(() -> say("carry", reform, carry.destination()));
    }

    private Message life(LifeChange change) {
        Message became = change.mergedInto()
                .map(other -> say("merged", name(Ref.measure(other))))
                .orElseGet(() -> say("life", change.life()));
        return change.reason().map(reason -> say("because", became, reason)).orElse(became);
    }

    /** A sentence with what somebody wanted remembered of it. */
    private static Message noted(Message sentence, Optional<String> note) {
        return note.map(text -> say("noted", sentence, text)).orElse(sentence);
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

    /**
     * A meeting; one that lies ahead only when it was recorded by the day, since nobody may have known of it before. Of
     * groups that took part, nobody knows when or how, no meeting is told.
     */
    private List<StoryEvent> meeting(Involvement meeting) {
        boolean planned = meeting.on().isKnown() && !happened.by(meeting.on(), meeting.ref());
        if (planned && !wasRecorded(meeting)) {
            return List.of();
        }
        String key = planned ? "planned.meeting" : "meeting";
        List<Object> groups = new ArrayList<>();
        for (Participant participant : meeting.participants()) {
            groups.add(participant.group());
        }
        boolean isMeeting = meeting.on().isKnown() || meeting.form() != Form.OTHER;
        Message sentence = meeting.title()
                .map(title -> say(key + ".title", title, meeting.form(), groups))
                .orElseGet(() -> isMeeting ? say(key, meeting.form(), groups) : say("took.part", groups));
        return List.of(new StoryEvent(
                meeting.on(),
                planned,
                noted(sentence, meeting.note()),
                List.of(meeting.ref()),
                List.copyOf(meeting.about())));
    }

    /** A decision or treatment; as of a day before it came, for its planned day, and nothing when it came unplanned. */
    private List<StoryEvent> anchoring(Anchoring each) {
        Optional<When> held = each.held().filter(on -> happened.held(each));
        if (held.isEmpty()) {
            return each.held().isPresent() && !each.planned().isKnown()
                    ? List.of()
                    : List.of(planned(each, each.planned()));
        }
        Message sentence = each.outcome()
                .map(outcome -> say("decision", each.act(), each.body(), outcome, number(each)))
                .orElseGet(() -> say("treatment", each.act(), each.body(), number(each)));
        return List.of(acted(held.get(), false, noted(sentence, each.note()), each));
    }

    static StoryEvent planned(Anchoring each, When on) {
        return acted(on, true, noted(say("planned", each.noun(), number(each)), each.note()), each);
    }

    private static Object number(Anchoring each) {
        return each.caseNumber()
                .map(known -> (Object) say("case", known.text()))
                .orElse("");
    }

    private boolean wasRecorded(Fact fact) {
        return facts.recordedOn(fact.ref()).filter(day -> !day.isAfter(asOf)).isPresent();
    }

    private static StoryEvent acted(When on, boolean planned, Message sentence, Anchoring each) {
        return new StoryEvent(on, planned, sentence, List.of(each.ref()), List.copyOf(each.about()));
    }

    private List<StoryEvent> move(StepMove move) {
        Optional<Step> step = facts.find(Step.class, new Ref(Ref.Kind.STEP, move.step()));
        return step.map(known -> {
                    Message moved = say("move", name(known), move.move());
                    return one(
                            move.on(),
                            move,
                            Ref.measure(known.measure()),
                            move.reason()
                                    .map(reason -> say("because", moved, reason))
                                    .orElse(moved));
                })
                .orElse(List.of());
    }

    /** What was said against it, to the letter; against a decision it belongs to what that was about. */
    private List<StoryEvent> dissent(Dissent each) {
        List<Object> voices = new ArrayList<>();
        each.voice().ifPresent(voices::add);
        each.group().filter(any -> voices.isEmpty()).ifPresent(voices::add);
        Message sentence = voices.isEmpty()
                ? say("dissent", each.kind(), each.said())
                : say("dissent.by", each.kind(), voices, each.said());
        List<Ref> subjects = facts.find(Anchoring.class, each.subject())
                .map(decision -> List.copyOf(decision.about()))
                .orElse(List.of(each.subject()));
        return List.of(new StoryEvent(each.on(), false, sentence, List.of(each.ref()), subjects));
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

    /** What holds for a time: that it began, when that is known, and that it ended, when it had by the day. */
    private List<StoryEvent> spanned(Fact fact, String measure, Validity validity, String key, Object argument) {
        List<StoryEvent> events = new ArrayList<>();
        if (validity.from().isKnown()) {
            events.addAll(one(validity.from(), fact, Ref.measure(measure), say(key, argument)));
        }
        validity.until()
                .map(When::day)
                .filter(end -> happened.by(end, fact.ref()))
                .ifPresent(end -> events.addAll(one(end, fact, Ref.measure(measure), say(key + ".ended", argument))));
        return events;
    }

    private static List<StoryEvent> one(When on, Fact fact, Ref subject, Message sentence) {
        return List.of(new StoryEvent(on, false, sentence, List.of(fact.ref()), List.of(subject)));
    }

    /** The title of a step, or its kind. */
    static Object name(Step step) {
        return step.title().map(title -> (Object) title).orElse(step.kind());
    }

    /** The name of an area, a solution, a reform or a plan line; its id when the catalogue does not know it. */
    LocalizedText name(Ref ref) {
        Optional<LocalizedText> known = facts.reforms().name(ref);
        return known.or(() -> facts.find(PlanLine.class, ref).map(Telling::name))
                .or(() -> facts.find(Measure.class, ref).map(each -> LocalizedText.only(Language.NB, each.title())))
                .orElseGet(() -> LocalizedText.only(Language.NB, ref.id()));
    }

    private static LocalizedText name(PlanLine line) {
        return LocalizedText.only(
                Language.NB,
                line.plan() + line.number().map(each -> ", " + each).orElse(""));
    }

    static Message say(String key, Object... arguments) {
        return Message.of("situation", "story." + key, arguments);
    }
}
