package no.varde.core.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.CasePaper;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.leadership.Trait;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.participation.Comment;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Dissent;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;
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

/** One fact of every type twice: with every field filled, and with everything left out that may be. */
public final class SampleFacts {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);
    private static final When ON_A_DAY = When.day(DAY);
    private static final When IN_A_MONTH = When.month(YearMonth.of(2025, 4));
    private static final When IN_A_YEAR = When.year(2026);
    private static final When NEVER_TOLD = When.unknown();
    private static final Period TWO_YEARS = Period.years(2024, 2025);
    private static final Validity A_WHILE = new Validity(IN_A_MONTH, Optional.of(DAY.plusYears(1)));
    private static final Optional<String> NOTHING = Optional.empty();
    private static final Optional<String> WORDS = Optional.of("Åse sa: \"nei\"; så 'ja',\n og – til slutt – ŋ 🌲");

    /** Who must sign what is written of these: the comments among them are theirs. */
    public static final String AUTHOR = "kari@example.org";

    private SampleFacts() {}

    /** A fact of every type with every field filled, in an order in which they can be added. */
    public static List<Fact> full() {
        Ref measure = Ref.measure("m1");
        Ref adoption = Ref.adoption("a1");
        return List.of(
                new Adoption("a1", "lhl", TWO_YEARS, WORDS),
                new PeriodChange("pc1", "a1", DAY, Optional.of(DAY.plusYears(2)), "Utvidet"),
                new Choice("c1", "a1", Ref.solution("lhl.mat.kjokken"), Stance.NOT_NOW, IN_A_MONTH, WORDS),
                new DutyStatus("d1", "shr.avtaler.1", DutyStatus.Answer.PARTLY, IN_A_YEAR, WORDS),
                new PlanLine("p1", "Helseplan", Optional.of(TWO_YEARS), Optional.of("4.2"), WORDS),
                new Measure(
                        "m1",
                        "Felles måltid",
                        WORDS,
                        Optional.of(Approach.BOTH),
                        Optional.of(new Cost(new BigDecimal("120500.50"), Optional.of(Cost.Source.GRANT), WORDS)),
                        Optional.of(new TimeSetAside(
                                TimeSetAside.Kind.SHARE_OF_POST, Optional.of(new BigDecimal("12.5")), WORDS)),
                        ON_A_DAY),
                Measure.titled("m2", "Kjøkkenet"),
                new LifeChange("lc1", "m1", Life.MERGED, ON_A_DAY, WORDS, Optional.of("m2")),
                new Link("l1", "m1", Ref.planLine("p1"), A_WHILE),
                new Responsibility("r1", "m1", Responsibility.Role.LEAD_SECTOR, "Helse og mestring", A_WHILE),
                new Step("s1", "m1", Step.Kind.ROLLOUT, IN_A_MONTH, IN_A_YEAR, true, WORDS),
                new StepMove("sm1", "s1", StepMove.Move.WALKED_BACK, ON_A_DAY, WORDS),
                new StatusNote("sn1", "m1", DAY, Optional.of(StatusNote.Progress.NEARLY), "Går fint"),
                new Pledge("pl1", "m1", Pledge.Party.STATE, "Statsforvalteren", "Tilskudd", ON_A_DAY, IN_A_YEAR),
                new Delivery("de1", "pl1", IN_A_MONTH, "Halve beløpet", true),
                new SubstanceChange("sc1", measure, IN_A_YEAR, "Nytt lokale", WORDS),
                new CarryOver("co1", "m1", "lhl", CarryOver.Destination.LOCAL_PLAN, IN_A_YEAR, WORDS)
                        .to(Ref.planLine("p1")),
                new CarryOver("co2", "m1", "lhl", CarryOver.Destination.OTHER_REFORM, IN_A_YEAR, WORDS)
                        .to(Ref.reform("bth")),
                new SteeringAnswer("sa1", "m1", SteeringAnswer.Raiser.NEXT_OF_KIN, IN_A_MONTH),
                new SteeringAnswer("sa2", "m1", SteeringAnswer.Settler.MANAGEMENT, ON_A_DAY),
                new SteeringAnswer("sa3", "m1", SteeringAnswer.Freedom.FREE, IN_A_YEAR),
                new PlanConfirmation("pk1", "m1", PlanConfirmation.Topic.PLEDGES, DAY, true),
                new Concern("k1", "m1", ActorGroup.NEXT_OF_KIN, A_WHILE),
                new Involvement(
                        "i1",
                        IN_A_MONTH,
                        Form.WORKSHOP,
                        Set.of(measure, adoption),
                        List.of(
                                Participant.of(ActorGroup.USERS, InvolvementLevel.EMPOWER),
                                Participant.present(ActorGroup.EMPLOYEES)),
                        Set.of(ActorGroup.VOLUNTEERS, ActorGroup.SAFETY_DELEGATES),
                        WORDS,
                        WORDS),
                new InvolvementConfirmation("ic1", "m1", Optional.of(ActorGroup.NAV), DAY, true),
                new Comment(
                        "cm1",
                        "m1",
                        AUTHOR,
                        Optional.of(ActorGroup.SAFETY_DELEGATES),
                        DAY,
                        "Vi ble ikke hørt,\nog sa fra",
                        Optional.of(DAY.plusDays(2)),
                        Optional.of(DAY.plusDays(3))),
                new Anchoring(
                        "an1",
                        Set.of(adoption, measure),
                        Body.MUNICIPAL_COUNCIL,
                        Act.PLAN_DECISION,
                        IN_A_MONTH,
                        Optional.of(ON_A_DAY),
                        Optional.of(Outcome.RETURNED),
                        Optional.of(new CaseNumber("PS 41/24")),
                        Optional.of(Period.from(DAY)),
                        WORDS),
                new AnchoringConfirmation("ac1", adoption, Leg.ORGANISATIONS, DAY, true),
                new TraitObservation("t1", "m1", Trait.CONTESTED, IN_A_YEAR, true, WORDS),
                new Note("n1", measure, WORDS, " til punkt \n og prikke "),
                new SavedView("v1", "Ines tiltak", "owner=Ine&sort=status"),
                new CasePaper(
                        "cp1",
                        new Ref(Ref.Kind.ANCHORING, "an1"),
                        "Saksframlegg",
                        URI.create("https://innsyn.example/24/118")),
                new Dissent(
                        "ds1",
                        new Ref(Ref.Kind.ANCHORING, "an1"),
                        Dissent.Kind.MINORITY_REMARK,
                        Optional.of(ActorGroup.UNION_REPRESENTATIVES),
                        WORDS,
                        IN_A_MONTH,
                        " Vi er uenige,\nog det står vi for "),
                SampleReforms.full());
    }

    /** A fact of every type with everything left out that may be, in an order in which they can be added. */
    public static List<Fact> bare() {
        Ref measure = Ref.measure("m1");
        return List.of(
                Adoption.of("a1", "lhl", Period.from(DAY)),
                new PeriodChange("pc1", "a1", DAY, Optional.empty(), "Uten ende"),
                Choice.of("c1", "a1", Ref.area("shr.nettverk"), Stance.ADOPT, NEVER_TOLD),
                new DutyStatus("d1", "shr.avtaler.1", DutyStatus.Answer.MET, NEVER_TOLD, NOTHING),
                new PlanLine("p1", "Helseplan", Optional.empty(), NOTHING, NOTHING),
                Measure.titled("m1", "Felles måltid"),
                Measure.titled("m2", "Uten pris").withCost(Cost.kroner(0)).withTimeSetAside(TimeSetAside.none()),
                LifeChange.of("lc1", "m1", Life.PLANNED, NEVER_TOLD),
                new Link("l1", "m1", Ref.area("lhl.mat"), Validity.always()),
                new Responsibility("r1", "m1", Responsibility.Role.OWNER, "Ine", Validity.always()),
                Step.of("s1", "m1", Step.Kind.PLANNING, NEVER_TOLD, NEVER_TOLD),
                StepMove.of("sm1", "s1", StepMove.Move.STARTED, NEVER_TOLD),
                new StatusNote("sn1", "m1", DAY, Optional.empty(), "Ukjent"),
                new Pledge("pl1", "m1", Pledge.Party.OTHER, "Laget", "Turer", NEVER_TOLD, NEVER_TOLD),
                new Delivery("de1", "pl1", NEVER_TOLD, "En tur", false),
                new SubstanceChange("sc1", Ref.adoption("a1"), NEVER_TOLD, "Kortere", NOTHING),
                new CarryOver("co1", "m1", "lhl", CarryOver.Destination.CLOSED, NEVER_TOLD, NOTHING),
                new SteeringAnswer("sa1", "m1", SteeringAnswer.Raiser.MANAGEMENT, NEVER_TOLD),
                new PlanConfirmation("pk1", "m1", PlanConfirmation.Topic.LINKS, DAY, false),
                new Concern("k1", "m1", ActorGroup.USERS, Validity.always()),
                new Involvement(
                        "i1",
                        NEVER_TOLD,
                        Form.OTHER,
                        Set.of(measure),
                        List.of(Participant.present(ActorGroup.USERS)),
                        Set.of(),
                        NOTHING,
                        NOTHING),
                new InvolvementConfirmation("ic1", "m1", Optional.empty(), DAY, false),
                new Comment("cm1", "m1", AUTHOR, Optional.empty(), DAY, "Bra", Optional.empty(), Optional.empty()),
                Anchoring.planned("an1", Set.of(measure), Body.UNIONS, Act.DISCUSSED, NEVER_TOLD),
                Anchoring.held("an2", Set.of(measure), Body.CHIEF_EXECUTIVE, Act.OWN_DECISION, NEVER_TOLD),
                new AnchoringConfirmation("ac1", measure, Leg.COUNCIL, DAY, false),
                new TraitObservation("t1", "m1", Trait.NEW_WAYS, NEVER_TOLD, false, NOTHING),
                new Note("n1", Ref.area("lhl.mat"), NOTHING, "Om måltider"),
                new SavedView("v1", "Alle", ""),
                new CasePaper("cp1", measure, "Møtebok", URI.create("http://innsyn.example")),
                new Dissent("ds1", measure, Dissent.Kind.OBJECTION, Optional.empty(), NOTHING, NEVER_TOLD, "Nei"),
                SampleReforms.bare());
    }
}
