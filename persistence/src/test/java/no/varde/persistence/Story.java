package no.varde.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
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
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
import no.varde.core.participation.Concern;
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
import no.varde.core.plan.Stance;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformText;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.Reading;
import no.varde.core.store.Signature;

/**
 * What is written in the stored files of earlier versions. It is never changed, since those files are not either: a new
 * kind of fact, or a new field, is told by a later version's own addition. When a field is added to a kind of fact, it
 * gets here what its step gives to the rows that were there.
 */
final class Story {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);
    private static final When IN_A_MONTH = When.month(YearMonth.of(2025, 4));
    private static final When IN_A_YEAR = When.year(2026);
    private static final Optional<String> WORDS = Optional.of("Åse sa: \"nei\"; så 'ja',\n og – til slutt – ŋ 🌲");
    private static final Validity A_WHILE = new Validity(IN_A_MONTH, Optional.of(DAY.plusYears(1)));
    private static final Instant MORNING = Instant.parse("2026-02-03T08:15:30.123456789Z");
    private static final Signature KARI = Signature.of("kari@example.org", MORNING);
    private static final Signature OLA = Signature.of("ola", MORNING.plusSeconds(3600));
    private static final Measure MEAL = new Measure(
            "m1",
            "Felles måltid",
            WORDS,
            Optional.of(Approach.BOTH),
            Optional.of(new Cost(new BigDecimal("120500.50"), Optional.of(Cost.Source.GRANT), WORDS)),
            Optional.of(new TimeSetAside(TimeSetAside.Kind.SHARE_OF_POST, Optional.of(new BigDecimal("12.5")), WORDS)),
            When.day(DAY));

    private Story() {}

    /** Tells what a program of a version could tell to a store that is empty. */
    static void tell(FactStore store, int version) {
        facts(store);
        if (version >= 2) {
            PeopleStory.tell(store);
        }
        if (version >= 4) {
            PeopleStory.tellOfGroups(store);
        }
        if (version >= 5) {
            comments(store);
        }
        if (version >= 7) {
            carryOvers(store);
        }
        if (version >= 10) {
            ownReforms(store);
        }
        if (version >= 11) {
            PeopleStory.tellOfLetters(store);
        }
    }

    private static void ownReforms(FactStore store) {
        String words = "Åse sa: \"nei\"; så 'ja',\\n og – til slutt – ŋ 🌲 | 100 %";
        ReformDraft.Made made =
                (ReformDraft.Made) ReformText.read("""
                        id = oya
                        kind = OWN_PROGRAMME
                        name.nb = Trygg på øya
                        name.nn = %1$s
                        aliases = Øyplanen
                        period.first = 2026-01-01
                        area.mote.kind = CONTENT
                        area.mote.name.nb = Møteplasser
                        area.mote.says.nb = %1$s
                        area.mote.solution.kafe.name.nb = Kafé
                        area.mote.solution.kafe.rests = development | free
                        pair.1.first = oya.mote
                        pair.1.second = lhl.aktivitet
                        pair.1.reason.nb = %1$s
                        """.formatted(words)).check();
        ReformVersion first = ReformVersion.of("rv1", 1, made);
        store.write(KARI, to -> {
            to.add("solvik", first);
            to.change("solvik", first.withWords(text -> text + ", rettet"), 1);
            to.add("solvik", ReformVersion.of("rv2", 2, made));
            return true;
        });
    }

    private static void carryOvers(FactStore store) {
        CarryOver plan = new CarryOver("co2", "m1", "lhl", CarryOver.Destination.LOCAL_PLAN, IN_A_YEAR, WORDS);
        CarryOver reform = new CarryOver("co3", "m1", "lhl", CarryOver.Destination.OTHER_REFORM, IN_A_MONTH, WORDS);
        store.write(KARI, to -> {
            to.add("solvik", plan.to(Ref.planLine("p1")));
            to.add("solvik", reform.to(Ref.reform("bth")));
            return true;
        });
    }

    /** Tells everything to a store that is empty. */
    static void tell(FactStore store) {
        tell(store, Schema.present().version());
    }

    private static void comments(FactStore store) {
        Comment said = new Comment(
                "cm1",
                "m1",
                "p1",
                Optional.of(ActorGroup.NEXT_OF_KIN),
                DAY,
                "Vi er ikke hørt ennå",
                Optional.empty(),
                Optional.empty());
        store.write(Signature.of("p1", MORNING.plusSeconds(9000)), to -> {
            to.add("solvik", said);
            to.change("solvik", said.saying("Vi er fortsatt ikke hørt", DAY), 1);
            to.change("solvik", said.withdrawnOn(DAY.plusDays(1)), 2);
            return true;
        });
    }

    private static void facts(FactStore store) {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
            to.serve(LocalMunicipality.fictional("aas", "Ås – på prøve", LocalDate.of(2025, 1, 1)));
            facts().forEach(fact -> to.add("solvik", fact));
            to.add("solvik", Measure.titled("m3", "Med nøkler"), Map.of("sak", "24/118", "nøkkel", "æ'ø"));
            return true;
        });
        store.write(OLA.inBatch("import"), to -> {
            to.add("aas", Measure.titled("m1", "Et tiltak til"));
            to.add("aas", LifeChange.of("lc1", "m1", Life.RUNNING, When.unknown()));
            return true;
        });
        store.write(OLA.inBatch("feil fil"), to -> {
            to.add("aas", Measure.titled("m9", "Ved en feil"));
            return true;
        });
        store.write(Signature.of("kari@example.org", MORNING.plusSeconds(7200)), to -> {
            to.change("solvik", Measure.titled("m2", "Nytt kjøkken"), 1);
            to.changeKeys("solvik", Ref.measure("m3"), 1, Map.of("sak", "24/119"));
            to.remove("solvik", new Ref(Ref.Kind.NOTE, "n1"), 1);
            to.remove("solvik", new Ref(Ref.Kind.CONCERN, "k1"), 1);
            to.putBack("solvik", new Ref(Ref.Kind.CONCERN, "k1"), 2);
            to.undo("aas", "feil fil");
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1))
                    .withBalanceNumber(false));
            return true;
        });
    }

    private static List<Fact> facts() {
        Ref measure = Ref.measure("m1");
        Ref adoption = Ref.adoption("a1");
        List<Fact> facts = new ArrayList<>();
        facts.add(new Adoption("a1", "lhl", Period.years(2024, 2025), WORDS));
        facts.add(new PeriodChange("pc1", "a1", DAY, Optional.of(DAY.plusYears(2)), "Utvidet"));
        facts.add(new Choice("c1", "a1", Ref.solution("lhl.mat.kjokken"), Stance.NOT_NOW, IN_A_MONTH, WORDS));
        facts.add(new DutyStatus("d1", "shr.avtaler.1", DutyStatus.Answer.PARTLY, IN_A_YEAR, WORDS));
        facts.add(new PlanLine("p1", "Helseplan", Optional.of(Period.years(2024, 2025)), Optional.of("4.2"), WORDS));
        facts.add(MEAL);
        facts.add(Measure.titled("m2", "Kjøkkenet"));
        facts.add(new LifeChange("lc1", "m1", Life.MERGED, When.day(DAY), WORDS, Optional.of("m2")));
        facts.add(new Link("l1", "m1", Ref.planLine("p1"), A_WHILE));
        facts.add(new Link("l2", "m1", Ref.area("lhl.mat"), Validity.always()));
        facts.add(new Responsibility("r1", "m1", Responsibility.Role.LEAD_SECTOR, "Helse og mestring", A_WHILE));
        facts.add(new Step("s1", "m1", Step.Kind.ROLLOUT, IN_A_MONTH, IN_A_YEAR, true, WORDS));
        facts.add(new StepMove("sm1", "s1", StepMove.Move.WALKED_BACK, When.day(DAY), WORDS));
        facts.add(new StatusNote("sn1", "m1", DAY, Optional.of(StatusNote.Progress.NEARLY), "Går fint"));
        facts.add(new Pledge("pl1", "m1", Pledge.Party.STATE, "Statsforvalteren", "Tilskudd", IN_A_MONTH, IN_A_YEAR));
        facts.add(new Delivery("de1", "pl1", IN_A_MONTH, "Halve beløpet", true));
        facts.add(new SubstanceChange("sc1", measure, IN_A_YEAR, "Nytt lokale", WORDS));
        facts.add(new CarryOver("co1", "m1", "lhl", CarryOver.Destination.LOCAL_PLAN, IN_A_YEAR, WORDS));
        facts.add(new SteeringAnswer("sa1", "m1", SteeringAnswer.Raiser.NEXT_OF_KIN, IN_A_MONTH));
        facts.add(new SteeringAnswer("sa2", "m1", SteeringAnswer.Settler.MANAGEMENT, When.day(DAY)));
        facts.add(new SteeringAnswer("sa3", "m1", SteeringAnswer.Freedom.FREE, When.unknown()));
        facts.add(new PlanConfirmation("pk1", "m1", PlanConfirmation.Topic.PLEDGES, DAY, true));
        facts.add(new Concern("k1", "m1", ActorGroup.NEXT_OF_KIN, A_WHILE));
        facts.add(new Involvement(
                "i1",
                IN_A_MONTH,
                Form.WORKSHOP,
                Set.of(measure, adoption),
                List.of(
                        Participant.of(ActorGroup.USERS, InvolvementLevel.EMPOWER),
                        Participant.present(ActorGroup.EMPLOYEES)),
                Set.of(ActorGroup.VOLUNTEERS, ActorGroup.SAFETY_DELEGATES),
                WORDS,
                WORDS));
        facts.add(new InvolvementConfirmation("ic1", "m1", Optional.of(ActorGroup.NAV), DAY, true));
        facts.add(new Anchoring(
                "an1",
                Set.of(adoption, measure),
                Body.MUNICIPAL_COUNCIL,
                Act.PLAN_DECISION,
                IN_A_MONTH,
                Optional.of(When.day(DAY)),
                Optional.of(Outcome.RETURNED),
                Optional.of(new CaseNumber("PS 41/24")),
                Optional.of(Period.from(DAY)),
                WORDS));
        facts.add(new AnchoringConfirmation("ac1", adoption, Leg.ORGANISATIONS, DAY, true));
        facts.add(new TraitObservation("t1", "m1", Trait.CONTESTED, IN_A_YEAR, true, WORDS));
        facts.add(new Note("n1", measure, WORDS, " til punkt \n og prikke "));
        return facts;
    }

    /** Everything that a store knows: its municipalities, their facts, every version, the trail, and the people. */
    static List<Object> everything(FactStore store) {
        return store.read(from -> {
            List<Object> all = new ArrayList<>();
            for (LocalMunicipality each : from.municipalities()) {
                all.add(each);
                all.addAll(
                        from.facts(each.id(), Reforms.builtIn()).orElseThrow().everything());
                trail(from, each.id(), all);
            }
            PeopleStory.addTo(all, from.people());
            return all;
        });
    }

    private static void trail(Reading from, String municipality, List<Object> all) {
        all.addAll(from.batches(municipality));
        from.changes(municipality, 1000).forEach(change -> {
            all.add(change.at() + " " + change.actor() + " " + change.ref() + " " + change.action() + " "
                    + change.version() + " " + change.batch());
            if (change.version() == 1) {
                all.addAll(from.history(municipality, change.ref()));
            }
        });
    }
}
