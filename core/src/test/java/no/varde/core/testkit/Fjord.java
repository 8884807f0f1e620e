package no.varde.core.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Period;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PeriodChange;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.Stance;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.situation.Facts;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;

/**
 * A fictional municipality whose facts are told like a story, for tests of what follows from them:
 *
 * <pre>{@code
 * Fjord.municipality()
 *         .measure("m1").concerns(EMPLOYEES).designStarts("2025-03-01")
 *         .heard(EMPLOYEES, CONSULT, "2025-02-10")
 *         .decided(MUNICIPAL_COUNCIL, "2025-04-24")
 *         .asOf("2025-06-01");
 * }</pre>
 *
 * <p>What is told is told of the measure or adoption that was named last. Times are written as {@link When#parse} reads
 * them, the empty text for unknown. Ids are {@code f1}, {@code f2} … in the order of telling. Facts have no provenance
 * until {@link #recorded} is said. Its reforms are those of {@link FjordReforms}: {@code hav} and {@code land}.
 */
public final class Fjord {

    private final Map<Ref, Fact> facts = new LinkedHashMap<>();
    private final Map<Ref, Provenance> provenance = new LinkedHashMap<>();
    private Optional<Provenance> recording = Optional.empty();
    private LocalMunicipality municipality = LocalMunicipality.fictional("fjord", "Fjord", LocalDate.of(2024, 1, 1));
    private Ref subject = Ref.municipality("fjord");
    private int told;

    private Fjord() {}

    /** A municipality that took Varde into use on 1 January 2024, and of which nothing is recorded. */
    public static Fjord municipality() {
        return new Fjord();
    }

    /** A municipality with one measure, and a measure to tell of at once. */
    public static Fjord withMeasure(String id) {
        return municipality().measure(id);
    }

    /** The steering balance is shown in words only. */
    public Fjord withoutBalanceNumber() {
        municipality = municipality.withBalanceNumber(false);
        return this;
    }

    /** It took Varde into use on another day. */
    public Fjord inUseSince(String day) {
        municipality = LocalMunicipality.fictional("fjord", "Fjord", LocalDate.parse(day));
        return this;
    }

    /** From here on facts are recorded on this day, at noon UTC. */
    public Fjord recorded(String day) {
        Instant noon = LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        recording = Optional.of(Provenance.of(noon, "kari"));
        return this;
    }

    /** Adds any fact, or puts it in the place of the one with its reference. */
    public Fjord and(Fact fact) {
        facts.put(fact.ref(), fact);
        recording.ifPresent(each -> provenance.put(fact.ref(), each));
        return this;
    }

    /** From here on a measure is meant; it is added when it is new. */
    public Fjord measure(String id) {
        subject = Ref.measure(id);
        return facts.containsKey(subject) ? this : and(Measure.titled(id, "Tiltak " + id));
    }

    /** From here on an adoption is meant, followed up from a day up to, and not with, another. */
    public Fjord adoption(String id, String reform, String from, String until) {
        subject = Ref.adoption(id);
        return and(Adoption.of(id, reform, Period.between(LocalDate.parse(from), LocalDate.parse(until))));
    }

    /** When the shaping of the measure began. */
    public Fjord designStarts(String when) {
        Measure measure = (Measure) Objects.requireNonNull(facts.get(subject));
        facts.put(subject, measure.withDesignStart(When.parse(when)));
        return this;
    }

    /** The measure concerns groups, always. */
    public Fjord concerns(ActorGroup... groups) {
        Arrays.stream(groups).forEach(group -> and(new Concern(next(), subject.id(), group, Validity.always())));
        return this;
    }

    /** The measure concerns a group from a time up to, and not with, a day. */
    public Fjord concerns(ActorGroup group, String from, String until) {
        return and(new Concern(next(), subject.id(), group, validity(from, until)));
    }

    /** A meeting in which a group took part at a level. */
    public Fjord heard(ActorGroup group, InvolvementLevel level, String when) {
        return met(Participant.of(group, level), when);
    }

    /** A meeting in which a group was present, nobody knows how far. */
    public Fjord present(ActorGroup group, String when) {
        return met(Participant.present(group), when);
    }

    private Fjord met(Participant participant, String when) {
        return and(new Involvement(
                next(),
                When.parse(when),
                Form.OTHER,
                Set.of(subject),
                List.of(participant),
                Set.of(),
                Optional.empty(),
                Optional.empty()));
    }

    /** Confirmed: nobody, or no more, took part up to a day. */
    public Fjord nobodyUpTo(String day) {
        return confirmed(Optional.empty(), day, false);
    }

    /** Confirmed: of this group nobody, or no more, took part up to a day. */
    public Fjord nobodyUpTo(String day, ActorGroup group) {
        return confirmed(Optional.of(group), day, false);
    }

    /** Confirmed: who took part is older than the records; the answer holds up to a day. */
    public Fjord participationBeforeOurTime(String day) {
        return confirmed(Optional.empty(), day, true);
    }

    private Fjord confirmed(Optional<ActorGroup> group, String day, boolean beforeOurTime) {
        return and(new InvolvementConfirmation(next(), subject.id(), group, LocalDate.parse(day), beforeOurTime));
    }

    /** An adopted decision on the matter itself. */
    public Fjord decided(Body body, String when) {
        return and(Anchoring.held(next(), Set.of(subject), body, Act.OWN_DECISION, When.parse(when)));
    }

    /** A decision on the matter itself, with its outcome. */
    public Fjord decided(Body body, Outcome outcome, String when) {
        return and(Anchoring.held(next(), Set.of(subject), body, Act.OWN_DECISION, When.parse(when))
                .withOutcome(outcome));
    }

    /** A decision on the matter itself that is planned. */
    public Fjord willDecide(Body body, String planned) {
        return and(Anchoring.planned(next(), Set.of(subject), body, Act.OWN_DECISION, When.parse(planned)));
    }

    /** An adopted decision on the matter itself that was planned for one day and came on another. */
    public Fjord decidedAsPlannedFor(Body body, String planned, String held) {
        return and(new Anchoring(
                next(),
                Set.of(subject),
                body,
                Act.OWN_DECISION,
                When.parse(planned),
                Optional.of(When.parse(held)),
                Optional.of(Outcome.ADOPTED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** A plan that covers the matter was adopted; it runs from a day up to, and not with, another. */
    public Fjord coveredByPlan(Body body, String when, String from, String until) {
        return and(Anchoring.held(next(), Set.of(subject), body, Act.PLAN_DECISION, When.parse(when))
                .withPlanPeriod(Period.between(LocalDate.parse(from), LocalDate.parse(until))));
    }

    /** A treatment by the employees' organisations. */
    public Fjord treated(Body body, Act act, String when) {
        return and(Anchoring.held(next(), Set.of(subject), body, act, When.parse(when)));
    }

    /** Confirmed: a leg has decided or treated nothing, or no more, up to a day. */
    public Fjord nothingUpTo(String day, Leg leg) {
        return and(new AnchoringConfirmation(next(), subject, leg, LocalDate.parse(day), false));
    }

    /** Confirmed: what a leg did is older than the records; the answer holds up to a day. */
    public Fjord anchoringBeforeOurTime(String day, Leg leg) {
        return and(new AnchoringConfirmation(next(), subject, leg, LocalDate.parse(day), true));
    }

    /** The measure or adoption changed in substance. */
    public Fjord changed(String when) {
        return and(new SubstanceChange(next(), subject, When.parse(when), "noe annet", Optional.empty()));
    }

    /** An answer to a question of the steering balance, given on 1 January 2024. */
    public Fjord answered(SteeringAnswer.Value value) {
        return answered(value, "2024-01-01");
    }

    /** An answer to a question of the steering balance. */
    public Fjord answered(SteeringAnswer.Value value, String when) {
        return and(new SteeringAnswer(next(), subject.id(), value, When.parse(when)));
    }

    /** The measure came into another part of its life; one that is merged is merged into {@code other}. */
    public Fjord became(Life life, String when) {
        return and(new LifeChange(
                next(),
                subject.id(),
                life,
                When.parse(when),
                life == Life.STOPPED ? Optional.of("ingen penger") : Optional.empty(),
                life == Life.MERGED ? Optional.of("other") : Optional.empty()));
    }

    /** The measure serves areas, always. */
    public Fjord serves(String... areas) {
        Arrays.stream(areas).forEach(area -> and(new Link(next(), subject.id(), Ref.area(area), Validity.always())));
        return this;
    }

    /** The measure serves an area from a time up to, and not with, a day. */
    public Fjord servesDuring(String area, String from, String until) {
        return and(new Link(next(), subject.id(), Ref.area(area), validity(from, until)));
    }

    /** The measure serves solutions, always. */
    public Fjord servesSolution(String... solutions) {
        Arrays.stream(solutions)
                .forEach(each -> and(new Link(next(), subject.id(), Ref.solution(each), Validity.always())));
        return this;
    }

    /** The measure serves a solution for a time. */
    public Fjord servesSolutionDuring(String solution, String from, String until) {
        return and(new Link(next(), subject.id(), Ref.solution(solution), validity(from, until)));
    }

    /** Somebody owns the measure from a time on. */
    public Fjord ownedBy(String name, String from) {
        return and(new Responsibility(
                next(), subject.id(), Responsibility.Role.OWNER, name, Validity.from(When.parse(from))));
    }

    /** A step of the measure, with its plan. */
    public Fjord step(String id, String plannedStart, String plannedEnd) {
        return and(step(id, Step.Kind.ROLLOUT, plannedStart, plannedEnd));
    }

    /** A step of planning, with its plan. */
    public Fjord planning(String id, String plannedStart, String plannedEnd) {
        return and(step(id, Step.Kind.PLANNING, plannedStart, plannedEnd));
    }

    /** A step of the measure that cannot be undone, with its plan. */
    public Fjord stepForGood(String id, String plannedStart, String plannedEnd) {
        return and(step(id, Step.Kind.ROLLOUT, plannedStart, plannedEnd).asIrreversible());
    }

    private Step step(String id, Step.Kind kind, String start, String end) {
        return Step.of(id, subject.id(), kind, When.parse(start), When.parse(end));
    }

    /** A step began. */
    public Fjord started(String step, String when) {
        return and(StepMove.of(next(), step, StepMove.Move.STARTED, When.parse(when)));
    }

    /** A step ended. */
    public Fjord finished(String step, String when) {
        return and(StepMove.of(next(), step, StepMove.Move.FINISHED, When.parse(when)));
    }

    /** A step was walked back. */
    public Fjord walkedBack(String step, String when) {
        return and(new StepMove(next(), step, StepMove.Move.WALKED_BACK, When.parse(when), Optional.of("for få folk")));
    }

    /** A sector promised something to the measure. */
    public Fjord pledged(String id, String when, String due) {
        return and(new Pledge(
                id, subject.id(), Pledge.Party.SECTOR, "kultur", "lokaler", When.parse(when), When.parse(due)));
    }

    /** Something was delivered on a pledge. */
    public Fjord delivered(String pledge, String when, boolean complete) {
        return and(new Delivery(next(), pledge, When.parse(when), "et rom", complete));
    }

    /** The adoption's choice on a solution. */
    public Fjord chose(String solution, Stance stance, String when) {
        return and(new Choice(
                next(),
                subject.id(),
                Ref.solution(solution),
                stance,
                When.parse(when),
                stance == Stance.NOT_NOW ? Optional.of("ikke råd") : Optional.empty()));
    }

    /** The adoption's period was changed to be over on a day. */
    public Fjord periodChanged(String decidedOn, String end) {
        return and(new PeriodChange(
                next(),
                subject.id(),
                LocalDate.parse(decidedOn),
                Optional.of(LocalDate.parse(end)),
                "staten forlenget"));
    }

    /** The adoption's period lost its end. */
    public Fjord periodOpened(String decidedOn) {
        return and(new PeriodChange(
                next(), subject.id(), LocalDate.parse(decidedOn), Optional.empty(), "fortsetter uten ende"));
    }

    /** Everything told so far. */
    public Facts facts() {
        Facts.Builder builder = Facts.of(municipality, FjordReforms.catalogue());
        facts.values().forEach(fact -> {
            Optional<Provenance> when = Optional.ofNullable(provenance.get(fact.ref()));
            when.ifPresentOrElse(known -> builder.add(fact, known), () -> builder.add(fact));
        });
        return builder.build();
    }

    /** The situation as of a day. */
    public Situation asOf(String day) {
        return Situation.of(facts(), LocalDate.parse(day));
    }

    /** The measure told of last, as of a day; refuses when it was not there. */
    public MeasureView seenOn(String day) {
        return asOf(day).measure(subject.id()).orElseThrow();
    }

    private String next() {
        told++;
        return "f" + told;
    }

    private static Validity validity(String from, String until) {
        Validity open = Validity.from(When.parse(from));
        return until.isEmpty() ? open : open.endingOn(LocalDate.parse(until));
    }
}
