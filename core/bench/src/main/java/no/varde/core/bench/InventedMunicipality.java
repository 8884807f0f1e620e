package no.varde.core.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.Stance;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.Reforms;
import no.varde.core.reform.Solution;
import no.varde.core.situation.Facts;

/**
 * A municipality that is made up from a number: the same number always makes the same facts. It follows up all four
 * reforms, and has 40 measures, 400 involvements and 120 decisions, with the steps, links, groups, sectors, answers and
 * pledges that go with them.
 */
final class InventedMunicipality {

    /** The day as of which it is looked at; its facts lie in the three years before, and some of its plans after. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final int MEASURES = 40;
    private static final int INVOLVEMENTS = 400;
    private static final int DECISIONS = 120;
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);

    private final SplittableRandom random;
    private final Facts.Builder facts;
    private final List<ReformArea> areas;
    private int ids;

    private InventedMunicipality(int number) {
        random = new SplittableRandom(number);
        Reforms reforms = Reforms.builtIn();
        facts = Facts.of(LocalMunicipality.fictional("m" + number, "Kommune " + number, FIRST), reforms);
        areas = reforms.all().stream().flatMap(each -> each.areas().stream()).toList();
        reforms.all().forEach(this::takeUp);
        for (int plan = 0; plan < 5; plan++) {
            add(new PlanLine(
                    "plan" + plan,
                    "Handlingsdel " + plan,
                    Optional.of(Period.years(2022 + plan, 2025 + plan)),
                    Optional.of("4." + plan),
                    Optional.empty()));
        }
        for (int measure = 0; measure < MEASURES; measure++) {
            tell("t" + measure);
        }
        for (int i = 0; i < INVOLVEMENTS; i++) {
            meet();
        }
        for (int i = 0; i < DECISIONS; i++) {
            decide(i);
        }
    }

    static Facts of(int number) {
        return new InventedMunicipality(number).facts.build();
    }

    private void takeUp(Reform reform) {
        add(Adoption.of("a-" + reform.id(), reform.id(), Period.years(2024, 2026 + random.nextInt(4))));
        for (Solution solution : reform.solutions()) {
            if (random.nextInt(4) > 0) {
                Stance stance = one(List.of(Stance.ADOPT, Stance.ADAPT, Stance.IN_PLACE));
                add(Choice.of(next(), "a-" + reform.id(), solution.ref(), stance, day()));
            }
        }
        add(Anchoring.held(
                next(), Set.of(Ref.adoption("a-" + reform.id())), Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, day()));
    }

    private void tell(String id) {
        Measure measure = Measure.titled(id, "Tiltak " + id).withDesignStart(day());
        add(random.nextBoolean() ? measure.withTimeSetAside(TimeSetAside.percentOfPost(20)) : measure);
        add(LifeChange.of(next(), id, Life.PLANNED, day()));
        add(LifeChange.of(next(), id, one(List.of(Life.RUNNING, Life.RUNNING, Life.ORDINARY_OPERATION)), day()));
        for (int i = 0; i < 2; i++) {
            ReformArea area = one(areas);
            Ref target = area.hasSolutions() ? one(area.solutions()).ref() : area.ref();
            add(new Link(next(), id, target, Validity.from(day())));
        }
        add(new Link(next(), id, Ref.planLine("plan" + random.nextInt(5)), Validity.always()));
        add(new Responsibility(next(), id, Responsibility.Role.OWNER, "Enhetsleder", Validity.always()));
        add(new Responsibility(next(), id, Responsibility.Role.LEAD_SECTOR, "Helse og omsorg", Validity.always()));
        for (ActorGroup group : groups(5)) {
            add(new Concern(next(), id, group, Validity.always()));
        }
        for (Step.Kind kind : EnumSet.of(Step.Kind.PLANNING, Step.Kind.PREPARATION, Step.Kind.ROLLOUT)) {
            Step step = Step.of(next(), id, kind, day(), When.unknown());
            add(kind == Step.Kind.ROLLOUT ? step.asIrreversible() : step);
            add(StepMove.of(next(), step.id(), StepMove.Move.STARTED, day()));
        }
        add(Step.of(next(), id, Step.Kind.ROLLOUT, When.day(DAY.plusDays(random.nextInt(200))), When.unknown())
                .asIrreversible());
        for (Class<? extends SteeringAnswer.Value> question :
                List.of(SteeringAnswer.Raiser.class, SteeringAnswer.Settler.class, SteeringAnswer.Freedom.class)) {
            add(new SteeringAnswer(next(), id, one(List.of(question.getEnumConstants())), day()));
        }
        add(new StatusNote(next(), id, DAY.minusDays(random.nextInt(300)), Optional.empty(), "I rute"));
        if (random.nextBoolean()) {
            add(new SubstanceChange(next(), Ref.measure(id), day(), "Flere med", Optional.empty()));
        }
        Pledge pledge = new Pledge(next(), id, Pledge.Party.SECTOR, "Kultur", "Lokaler", day(), day());
        add(pledge);
        if (random.nextBoolean()) {
            add(new Delivery(next(), pledge.id(), day(), "Lokaler", true));
        }
        add(new InvolvementConfirmation(next(), id, Optional.empty(), DAY.plusDays(30), false));
        add(new AnchoringConfirmation(next(), Ref.measure(id), one(List.of(Leg.values())), DAY.plusDays(30), false));
    }

    private void meet() {
        Form form = one(List.of(Form.values()));
        add(Involvement.of(next(), day(), form, measures(1 + random.nextInt(2)), groups(1 + random.nextInt(3))));
    }

    private void decide(int number) {
        Body body = Body.values()[number % Body.values().length];
        Act act = body.leg() == Leg.ORGANISATIONS ? Act.DISCUSSED : Act.OWN_DECISION;
        add(
                number % 10 == 0
                        ? Anchoring.planned(next(), measures(1), body, act, When.day(DAY.plusDays(number)))
                        : Anchoring.held(next(), measures(1 + random.nextInt(2)), body, act, day()));
    }

    private void add(Fact fact) {
        facts.add(fact);
    }

    private String next() {
        return "f" + ids++;
    }

    private When day() {
        return When.day(DAY.minusDays(random.nextInt(1100)));
    }

    private Set<Ref> measures(int most) {
        Set<Ref> some = new HashSet<>();
        for (int i = 0; i < most; i++) {
            some.add(Ref.measure("t" + random.nextInt(MEASURES)));
        }
        return some;
    }

    private Set<ActorGroup> groups(int most) {
        Set<ActorGroup> some = EnumSet.noneOf(ActorGroup.class);
        for (int i = 0; i < most; i++) {
            some.add(one(List.of(ActorGroup.values())));
        }
        return some;
    }

    private <T> T one(List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
