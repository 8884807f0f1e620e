package no.varde.core.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.CasePaper;
import no.varde.core.basics.Fact;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Dissent;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.DutyStatus;
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
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.reform.ReformVersion;

/**
 * What people wrote in their own words in a fact: titles, notes, reasons, names. It is what a search in the trail looks
 * through, and what an erasure takes away; days, choices and what a fact points at stay.
 */
public final class FreeText {

    /** What stands where something was erased. */
    public static final String ERASED = "\u2588\u2588\u2588";

    /**
     * The same fact with something done to each of its texts, in their order.
     *
     * @param <F> the type of the fact
     */
    private interface Rewriting<F> {
        F of(F fact, UnaryOperator<String> each);
    }

    private static final Map<Class<?>, Rewriting<?>> ALL = new HashMap<>();

    static {
        plan();
        measures();
        others();
    }

    private FreeText() {}

    private static <F extends Fact> void in(Class<F> type, Rewriting<F> rewriting) {
        ALL.put(type, rewriting);
    }

    @SafeVarargs
    private static void nothingIn(Class<? extends Fact>... types) {
        for (Class<? extends Fact> type : types) {
            ALL.put(type, (Rewriting<Fact>) (fact, each) -> fact);
        }
    }

    private static void plan() {
        nothingIn(Link.class, PlanConfirmation.class, SteeringAnswer.class);
        in(
                Adoption.class,
                (f, t) -> new Adoption(f.id(), f.reform(), f.period(), f.note().map(t)));
        in(
                PeriodChange.class,
                (f, t) -> new PeriodChange(f.id(), f.adoption(), f.decidedOn(), f.end(), t.apply(f.reason())));
        in(
                Choice.class,
                (f, t) -> new Choice(
                        f.id(),
                        f.adoption(),
                        f.target(),
                        f.stance(),
                        f.on(),
                        f.reason().map(t)));
        in(
                DutyStatus.class,
                (f, t) -> new DutyStatus(
                        f.id(), f.duty(), f.answer(), f.on(), f.evidence().map(t)));
        in(
                PlanLine.class,
                (f, t) -> new PlanLine(
                        f.id(),
                        t.apply(f.plan()),
                        f.period(),
                        f.number(),
                        f.title().map(t)));
        in(Note.class, (f, t) -> new Note(f.id(), f.subject(), f.heading().map(t), t.apply(f.text())));
        in(
                SubstanceChange.class,
                (f, t) -> new SubstanceChange(f.id(), f.subject(), f.on(), t.apply(f.what()), f.by().map(t)));
        in(SavedView.class, (f, t) -> new SavedView(f.id(), t.apply(f.name()), f.query()));
        in(CasePaper.class, (f, t) -> new CasePaper(f.id(), f.subject(), t.apply(f.title()), f.address()));
        in(ReformVersion.class, ReformVersion::withWords);
        in(
                CarryOver.class,
                (f, t) -> new CarryOver(
                        f.id(),
                        f.measure(),
                        f.reform(),
                        f.destination(),
                        f.on(),
                        f.note().map(t),
                        f.target()));
        in(
                Pledge.class,
                (f, t) -> new Pledge(
                        f.id(), f.measure(), f.party(), t.apply(f.by()), t.apply(f.what()), f.on(), f.due()));
        in(Delivery.class, (f, t) -> new Delivery(f.id(), f.pledge(), f.on(), t.apply(f.what()), f.complete()));
    }

    private static void measures() {
        in(
                Measure.class,
                (f, t) -> new Measure(
                        f.id(),
                        t.apply(f.title()),
                        f.outcome().map(t),
                        f.approach(),
                        f.cost()
                                .map(cost -> new Cost(
                                        cost.kroner(),
                                        cost.source(),
                                        cost.note().map(t))),
                        f.timeSetAside()
                                .map(time -> new TimeSetAside(
                                        time.kind(),
                                        time.percentOfPost(),
                                        time.note().map(t))),
                        f.designStart()));
        in(
                LifeChange.class,
                (f, t) -> new LifeChange(
                        f.id(), f.measure(), f.life(), f.on(), f.reason().map(t), f.mergedInto()));
        in(
                Responsibility.class,
                (f, t) -> new Responsibility(f.id(), f.measure(), f.role(), t.apply(f.name()), f.validity()));
        in(
                Step.class,
                (f, t) -> new Step(
                        f.id(),
                        f.measure(),
                        f.kind(),
                        f.plannedStart(),
                        f.plannedEnd(),
                        f.irreversible(),
                        f.title().map(t)));
        in(
                StepMove.class,
                (f, t) -> new StepMove(
                        f.id(), f.step(), f.move(), f.on(), f.reason().map(t)));
        in(StatusNote.class, (f, t) -> new StatusNote(f.id(), f.measure(), f.on(), f.progress(), t.apply(f.text())));
    }

    private static void others() {
        nothingIn(Concern.class, InvolvementConfirmation.class, AnchoringConfirmation.class);
        in(
                LocalMunicipality.class,
                (f, t) -> new LocalMunicipality(
                        f.id(), t.apply(f.name()), f.number(), f.standing(), f.inUseSince(), f.showBalanceNumber()));
        in(
                Involvement.class,
                (f, t) -> new Involvement(
                        f.id(),
                        f.on(),
                        f.form(),
                        f.subjects(),
                        f.participants(),
                        f.missing(),
                        f.title().map(t),
                        f.note().map(t)));
        in(
                Dissent.class,
                (f, t) -> new Dissent(
                        f.id(), f.subject(), f.kind(), f.group(), f.voice().map(t), f.on(), t.apply(f.said())));
        in(
                Comment.class,
                (f, t) -> new Comment(
                        f.id(),
                        f.measure(),
                        f.author(),
                        f.group(),
                        f.on(),
                        t.apply(f.text()),
                        f.corrected(),
                        f.withdrawn()));
        in(
                Anchoring.class,
                (f, t) -> new Anchoring(
                        f.id(),
                        f.subjects(),
                        f.body(),
                        f.act(),
                        f.planned(),
                        f.held(),
                        f.outcome(),
                        f.caseNumber(),
                        f.planPeriod(),
                        f.note().map(t)));
        in(
                TraitObservation.class,
                (f, t) -> new TraitObservation(
                        f.id(),
                        f.measure(),
                        f.trait(),
                        f.on(),
                        f.holds(),
                        f.note().map(t)));
    }

    /** Whether it is known which texts a type of fact has; every type that is kept in a store must be. */
    public static boolean knows(Class<? extends Fact> type) {
        return ALL.containsKey(type);
    }

    /**
     * The texts of a fact, in the order of its fields.
     *
     * @throws IllegalArgumentException when its type is not known here
     */
    public static List<String> of(Fact fact) {
        List<String> texts = new ArrayList<>();
        rewrite(fact, text -> {
            texts.add(text);
            return text;
        });
        return List.copyOf(texts);
    }

    /**
     * The fact with {@link #ERASED} in place of each of its texts.
     *
     * @throws IllegalArgumentException when its type is not known here
     */
    public static Fact erased(Fact fact) {
        return rewrite(fact, text -> ERASED);
    }

    /**
     * The fact with something else in place of each of its texts.
     *
     * @param each gives what stands in place of a text; not blank where the fact wants a text
     * @throws IllegalArgumentException when its type is not known here
     */
    public static Fact replaced(Fact fact, UnaryOperator<String> each) {
        return rewrite(fact, each);
    }

    @SuppressWarnings("unchecked")
    private static Fact rewrite(Fact fact, UnaryOperator<String> each) {
        Rewriting<Fact> rewriting = (Rewriting<Fact>) ALL.get(fact.getClass());
        if (rewriting == null) {
            throw new IllegalArgumentException("It is not known which texts this has: " + fact.ref());
        }
        return rewriting.of(fact, each);
    }
}
