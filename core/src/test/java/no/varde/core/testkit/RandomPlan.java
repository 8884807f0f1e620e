package no.varde.core.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.CasePaper;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Approach;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.PeriodChange;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.SavedView;
import no.varde.core.plan.Stance;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.plan.TimeSetAside;

/** Draws the facts of a plan. The catalogue's ids are those of the built-in reforms. */
public final class RandomPlan {

    private static final List<String> REFORMS = List.of("lhl", "shr", "bth", "kl25");
    private static final List<Ref> AREAS =
            List.of(Ref.area("lhl.mat"), Ref.area("lhl.aktivitet"), Ref.area("shr.nettverk"), Ref.area("bth.trygghet"));
    private static final List<Ref> PROVISIONS =
            List.of(Ref.solution("lhl.mat.det-gode-maltid"), Ref.area("lhl.mat"), Ref.area("kl25.ledelse"));
    private static final List<String> DUTIES = List.of("shr.avtaler.overordnet", "shr.avtaler.1", "shr.avtaler.13");

    private RandomPlan() {}

    /** An adoption of one of the built-in reforms. */
    public static Adoption adoption(Source s, String id) {
        return new Adoption(id, s.oneOf(REFORMS), RandomFacts.period(s), s.maybe(RandomFacts::text));
    }

    /** A changed period of an adoption. */
    public static PeriodChange periodChange(Source s, String id, String adoption) {
        return new PeriodChange(id, adoption, RandomFacts.day(s), s.maybe(RandomFacts::day), RandomFacts.text(s));
    }

    /** A choice on an area or a solution. */
    public static Choice choice(Source s, String id, String adoption) {
        Stance stance = s.oneOf(Stance.class);
        return new Choice(
                id, adoption, s.oneOf(PROVISIONS), stance, RandomFacts.when(s), reason(s, stance == Stance.NOT_NOW));
    }

    private static Optional<String> reason(Source s, boolean needed) {
        return needed ? Optional.of(RandomFacts.text(s)) : s.maybe(RandomFacts::text);
    }

    /** An answer on a duty. */
    public static DutyStatus dutyStatus(Source s, String id) {
        return new DutyStatus(
                id, s.oneOf(DUTIES), s.oneOf(DutyStatus.Answer.class), RandomFacts.when(s), s.maybe(RandomFacts::text));
    }

    /** A measure. */
    public static Measure measure(Source s, String id) {
        return new Measure(
                id,
                RandomFacts.text(s),
                s.maybe(RandomFacts::text),
                s.maybe(x -> x.oneOf(Approach.class)),
                s.maybe(RandomPlan::cost),
                s.maybe(RandomPlan::timeSetAside),
                RandomFacts.when(s));
    }

    private static Cost cost(Source s) {
        return new Cost(RandomFacts.amount(s), s.maybe(x -> x.oneOf(Cost.Source.class)), s.maybe(RandomFacts::text));
    }

    private static TimeSetAside timeSetAside(Source s) {
        TimeSetAside.Kind kind = s.oneOf(TimeSetAside.Kind.class);
        Optional<BigDecimal> share = kind == TimeSetAside.Kind.SHARE_OF_POST
                ? s.maybe(x -> BigDecimal.valueOf(x.integer(1, 1000), 1))
                : Optional.empty();
        return new TimeSetAside(kind, share, s.maybe(RandomFacts::text));
    }

    /** A change in a measure's life; into another measure when it was merged and there is one. */
    public static LifeChange lifeChange(Source s, String id, String measure, List<String> measures) {
        List<String> others =
                measures.stream().filter(each -> !each.equals(measure)).toList();
        Life drawn = s.oneOf(Life.class);
        Life life = drawn == Life.MERGED && others.isEmpty() ? Life.COMPLETED : drawn;
        return new LifeChange(
                id,
                measure,
                life,
                RandomFacts.when(s),
                reason(s, life == Life.STOPPED),
                life == Life.MERGED ? Optional.of(s.oneOf(others)) : Optional.empty());
    }

    /** A link of a measure to an area, a solution or one of the plan lines. */
    public static Link link(Source s, String id, String measure, List<String> planLines) {
        Ref target = planLines.isEmpty() || s.flag() ? s.oneOf(PROVISIONS) : Ref.planLine(s.oneOf(planLines));
        return new Link(id, measure, target, RandomFacts.validity(s));
    }

    /** An owner or a sector of a measure. */
    public static Responsibility responsibility(Source s, String id, String measure) {
        return new Responsibility(
                id, measure, s.oneOf(Responsibility.Role.class), RandomFacts.text(s), RandomFacts.validity(s));
    }

    /** A step of a measure; its planned end never lies before its start. */
    public static Step step(Source s, String id, String measure) {
        When one = RandomFacts.when(s);
        When other = RandomFacts.when(s);
        boolean turned = other.compareWith(one) == When.Order.BEFORE;
        return new Step(
                id,
                measure,
                s.oneOf(Step.Kind.class),
                turned ? other : one,
                turned ? one : other,
                s.flag(),
                s.maybe(RandomFacts::text));
    }

    /** Something that happened to a step. */
    public static StepMove stepMove(Source s, String id, String step) {
        StepMove.Move move = s.oneOf(StepMove.Move.class);
        return new StepMove(id, step, move, RandomFacts.when(s), reason(s, move == StepMove.Move.WALKED_BACK));
    }

    /** A status note on a measure. */
    public static StatusNote statusNote(Source s, String id, String measure) {
        return new StatusNote(
                id, measure, RandomFacts.day(s), s.maybe(x -> x.oneOf(StatusNote.Progress.class)), RandomFacts.text(s));
    }

    /** A line of a plan. */
    public static PlanLine planLine(Source s, String id) {
        return new PlanLine(
                id,
                RandomFacts.text(s),
                s.maybe(RandomFacts::period),
                s.maybe(RandomFacts::text),
                s.maybe(RandomFacts::text));
    }

    /** A pledge to a measure. */
    public static Pledge pledge(Source s, String id, String measure) {
        return new Pledge(
                id,
                measure,
                s.oneOf(Pledge.Party.class),
                RandomFacts.text(s),
                RandomFacts.text(s),
                RandomFacts.when(s),
                RandomFacts.when(s));
    }

    /** A delivery on a pledge. */
    public static Delivery delivery(Source s, String id, String pledge) {
        return new Delivery(id, pledge, RandomFacts.when(s), RandomFacts.text(s), s.flag());
    }

    /** A change in substance of a measure or an adoption. */
    public static SubstanceChange substanceChange(Source s, String id, Ref subject) {
        return new SubstanceChange(id, subject, RandomFacts.when(s), RandomFacts.text(s), s.maybe(RandomFacts::text));
    }

    /** A carry-over of a measure. */
    public static CarryOver carryOver(Source s, String id, String measure) {
        return new CarryOver(
                id,
                measure,
                s.oneOf(REFORMS),
                s.oneOf(CarryOver.Destination.class),
                RandomFacts.when(s),
                s.maybe(RandomFacts::text));
    }

    /** An answer to one of the three questions of the steering balance. */
    public static SteeringAnswer steeringAnswer(Source s, String id, String measure) {
        List<SteeringAnswer.Value> values = List.of(
                s.oneOf(SteeringAnswer.Raiser.class),
                s.oneOf(SteeringAnswer.Settler.class),
                s.oneOf(SteeringAnswer.Freedom.class));
        return new SteeringAnswer(id, measure, s.oneOf(values), RandomFacts.when(s));
    }

    /** A confirmation on a topic of a measure. */
    public static PlanConfirmation planConfirmation(Source s, String id, String measure) {
        return new PlanConfirmation(id, measure, s.oneOf(PlanConfirmation.Topic.class), RandomFacts.day(s), s.flag());
    }

    /** A note on something that is kept, or on an area. */
    public static Note note(Source s, String id, Ref subject) {
        return new Note(id, s.flag() ? s.oneOf(AREAS) : subject, s.maybe(RandomFacts::text), RandomFacts.text(s));
    }

    /** A selection of measures with a name. */
    public static SavedView savedView(Source s, String id) {
        return new SavedView(id, RandomFacts.text(s), s.oneOf(List.of("", "reform=lhl", "q=m%C3%A5ltid&sort=-owner")));
    }

    /** Where a paper of a case can be read. */
    public static CasePaper casePaper(Source s, String id, Ref subject) {
        return new CasePaper(
                id, subject, RandomFacts.text(s), URI.create("https://innsyn.example/sak/" + s.integer(1, 9_999)));
    }
}
