package no.varde.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Message;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.findings.Inquiry;
import no.varde.core.findings.Question;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.rules.BuiltInRules;
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
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.Stance;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The small forms of the questions: what each comes to, and what is wrong when nothing or nonsense is typed. */
class AnswerFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Ref M1 = Ref.measure("m1");
    private static final Measure MEASURE = Measure.titled("m1", "Nattpatrulje");
    private static final Concern UNIONS = new Concern("c1", "m1", ActorGroup.UNION_REPRESENTATIVES, Validity.always());
    private static final Pledge PLEDGE =
            new Pledge("p1", "m1", Pledge.Party.SECTOR, "Kultur", "en turgruppe", When.unknown(), When.unknown());

    private static Asked asked(Ref.Kind missing, Ref about, String text, Fact... facts) {
        Facts.Builder all = Facts.of(
                LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2020, 1, 1)), Reforms.builtIn());
        all.add(MEASURE).add(facts);
        Situation situation = Situation.of(all.build(), TODAY);
        List<Question> open = new ArrayList<>();
        Inquiry.of(RoomForAction.of(situation, BuiltInRules.all())).questions().stream()
                .map(each -> each.question())
                .filter(each -> each.missing() == missing
                        && each.about().equals(about)
                        && each.text().key().contains(text))
                .forEach(open::add);
        assertThat(open).as("the question is asked").isNotEmpty();
        return new Asked(open.get(0), situation);
    }

    private static Made make(Asked asked, FieldErrors errors, String... typed) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("answer", List.of("facts"));
        for (int i = 0; i < typed.length; i += 2) {
            values.computeIfAbsent(typed[i], any -> new ArrayList<>()).add(typed[i + 1]);
        }
        AtomicInteger next = new AtomicInteger();
        return FactForm.of(asked)
                .orElseThrow()
                .make(new Typed(Values.of(values), errors, Texts.in(Language.NB)), () -> "n" + next.incrementAndGet());
    }

    private static Arguments answer(String what, Asked asked, Fact expected, String... typed) {
        return Arguments.of(what, asked, expected, typed);
    }

    static Stream<Arguments> answers() {
        Involvement meeting = new Involvement(
                "i1",
                When.year(2026),
                Form.OTHER,
                Set.of(M1),
                List.of(Participant.present(ActorGroup.UNION_REPRESENTATIVES)),
                Set.of(),
                Optional.empty(),
                Optional.empty());
        Involvement listed = new Involvement(
                "i1",
                When.unknown(),
                Form.OTHER,
                Set.of(M1),
                List.of(Participant.present(ActorGroup.UNION_REPRESENTATIVES), Participant.present(ActorGroup.USERS)),
                Set.of(),
                Optional.empty(),
                Optional.empty());
        Anchoring undated = Anchoring.held("a1", Set.of(M1), Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, When.year(2026));
        Involvement in2026 = Involvement.of(
                "i1", When.year(2026), Form.DISCUSSION, Set.of(M1), Set.of(ActorGroup.UNION_REPRESENTATIVES));
        Choice choice = Choice.of("h1", "d1", Ref.solution("lhl.mat.det-gode-maltid"), Stance.ADOPT, When.year(2026));
        SubstanceChange vague = new SubstanceChange("s1", M1, When.year(2026), "To netter i uka", Optional.empty());
        Anchoring decision =
                Anchoring.held("a1", Set.of(M1), Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, When.day("2026-05-04"));
        PlanLine line =
                new PlanLine("l1", "Handlingsplan 2025–2028", Optional.empty(), Optional.of("3.2"), Optional.empty());
        return Stream.of(
                answer(
                        "that a reform is followed up",
                        asked(
                                Ref.Kind.ADOPTION,
                                Ref.reform("kl25"),
                                "ask.followed",
                                new Link("k1", "m1", Ref.area("kl25.rekruttere"), Validity.always())),
                        Adoption.of("n1", "kl25", Period.years(2023, 2025)),
                        "first",
                        "1.1.2023",
                        "last",
                        "31.12.2025"),
                answer(
                        "the period of a plan",
                        asked(
                                Ref.Kind.PLAN_LINE,
                                line.ref(),
                                "broken-thread.ask",
                                line,
                                new Link("k1", "m1", line.ref(), Validity.always())),
                        new PlanLine(
                                "l1",
                                "Handlingsplan 2025–2028",
                                Optional.of(Period.years(2025, 2028)),
                                Optional.of("3.2"),
                                Optional.empty()),
                        "first",
                        "1.1.2025",
                        "last",
                        "31.12.2028"),
                answer(
                        "whether the decision or the change came first",
                        asked(Ref.Kind.SUBSTANCE_CHANGE, M1, "anchoring-changed-since.ask", decision, vague),
                        new SubstanceChange("s1", M1, When.day("2026-03-02"), "To netter i uka", Optional.empty()),
                        "day",
                        "2.3.2026"),
                answer(
                        "whether it did, by the day of the decision",
                        asked(
                                Ref.Kind.SUBSTANCE_CHANGE,
                                M1,
                                "anchoring-changed-since.ask",
                                undated,
                                new SubstanceChange(
                                        "s1", M1, When.day("2026-03-02"), "To netter i uka", Optional.empty())),
                        Anchoring.held(
                                "a1", Set.of(M1), Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, When.day("2026-04-02")),
                        "day",
                        "2.4.2026"),
                answer(
                        "a group that took part",
                        asked(Ref.Kind.INVOLVEMENT, M1, "ask.union", UNIONS),
                        new Involvement(
                                "n1",
                                When.day("2026-10-03"),
                                Form.OTHER,
                                Set.of(M1),
                                List.of(Participant.of(ActorGroup.UNION_REPRESENTATIVES, InvolvementLevel.INVOLVE)),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty()),
                        "when",
                        "3.10.2026",
                        "form",
                        "other",
                        "level",
                        "involve"),
                answer(
                        "somebody beyond the municipality",
                        asked(Ref.Kind.INVOLVEMENT, M1, "no-other-actor.ask"),
                        Involvement.of("n1", When.year(2025), Form.WORKSHOP, Set.of(M1), Set.of(ActorGroup.VOLUNTEERS)),
                        "group",
                        "volunteers",
                        "when",
                        "2025",
                        "form",
                        "workshop"),
                answer(
                        "how far a group took part in a meeting",
                        asked(Ref.Kind.INVOLVEMENT, meeting.ref(), "ask.level", UNIONS, meeting),
                        new Involvement(
                                "i1",
                                When.year(2026),
                                Form.OTHER,
                                Set.of(M1),
                                List.of(Participant.of(ActorGroup.UNION_REPRESENTATIVES, InvolvementLevel.CONSULT)),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty()),
                        "level.meeting",
                        "consult"),
                answer(
                        "what a spreadsheet did not tell of a meeting",
                        asked(Ref.Kind.INVOLVEMENT, listed.ref(), "ask.level", UNIONS, listed),
                        new Involvement(
                                "i1",
                                When.day("2026-10-03"),
                                Form.WORKSHOP,
                                Set.of(M1),
                                List.of(
                                        Participant.of(ActorGroup.UNION_REPRESENTATIVES, InvolvementLevel.INVOLVE),
                                        Participant.of(ActorGroup.USERS, InvolvementLevel.INFORM)),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty()),
                        "when",
                        "3.10.2026",
                        "form",
                        "workshop",
                        "level.users",
                        "inform"),
                answer(
                        "the day of a meeting",
                        asked(
                                Ref.Kind.INVOLVEMENT,
                                in2026.ref(),
                                "ask.day",
                                UNIONS,
                                in2026,
                                Anchoring.held(
                                        "a1",
                                        Set.of(M1),
                                        Body.MUNICIPAL_COUNCIL,
                                        Act.OWN_DECISION,
                                        When.day("2026-05-05"))),
                        Involvement.of(
                                "i1",
                                When.day("2026-02-01"),
                                Form.DISCUSSION,
                                Set.of(M1),
                                Set.of(ActorGroup.UNION_REPRESENTATIVES)),
                        "day",
                        "1.2.2026"),
                answer(
                        "a decision of the council",
                        asked(Ref.Kind.ANCHORING, M1, "COUNCIL"),
                        Anchoring.held("n1", Set.of(M1), Body.MAIN_COMMITTEE, Act.OWN_DECISION, When.day("2026-06-01"))
                                .withOutcome(Outcome.RETURNED)
                                .withCase(new CaseNumber("PS 41/26")),
                        "body",
                        "main-committee",
                        "act",
                        "own-decision",
                        "held",
                        "1.6.2026",
                        "outcome",
                        "returned",
                        "case",
                        "PS 41/26"),
                answer(
                        "a decision that lies ahead",
                        asked(Ref.Kind.ANCHORING, M1, "MANAGEMENT"),
                        Anchoring.planned(
                                "n1", Set.of(M1), Body.CHIEF_EXECUTIVE, Act.OWN_DECISION, When.parse("2027-02")),
                        "body",
                        "chief-executive",
                        "act",
                        "own-decision",
                        "held",
                        "februar 2027",
                        "outcome",
                        "adopted"),
                answer(
                        "a meeting with the unions, which is their participation too",
                        asked(Ref.Kind.ANCHORING, M1, "ORGANISATIONS"),
                        Involvement.of(
                                "n1",
                                When.unknown(),
                                Form.AGREEMENT,
                                Set.of(M1),
                                Set.of(ActorGroup.UNION_REPRESENTATIVES)),
                        "body",
                        "unions",
                        "act",
                        "agreed",
                        "held",
                        ""),
                answer(
                        "a treatment in the joint committee",
                        asked(Ref.Kind.ANCHORING, M1, "ORGANISATIONS"),
                        Anchoring.held("n1", Set.of(M1), Body.JOINT_COMMITTEE, Act.DISCUSSED, When.day("2026-06-01")),
                        "body",
                        "joint-committee",
                        "act",
                        "discussed",
                        "held",
                        "1.6.2026"),
                answer(
                        "the day of a decision",
                        asked(
                                Ref.Kind.ANCHORING,
                                undated.ref(),
                                "ask.decision",
                                UNIONS,
                                undated,
                                Involvement.of(
                                        "i1",
                                        When.day("2026-05-05"),
                                        Form.DISCUSSION,
                                        Set.of(M1),
                                        Set.of(ActorGroup.UNION_REPRESENTATIVES))),
                        Anchoring.held(
                                "a1", Set.of(M1), Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, When.day("2026-06-01")),
                        "day",
                        "1.6.2026"),
                answer(
                        "who raised it",
                        asked(Ref.Kind.STEERING_ANSWER, M1, "raised"),
                        new SteeringAnswer("n1", "m1", SteeringAnswer.Raiser.NEXT_OF_KIN, When.unknown()),
                        "raised",
                        "next-of-kin"),
                answer(
                        "who settled it",
                        asked(
                                Ref.Kind.STEERING_ANSWER,
                                M1,
                                "settled",
                                new SteeringAnswer("s1", "m1", SteeringAnswer.Raiser.COUNCIL, When.unknown())),
                        new SteeringAnswer("n1", "m1", SteeringAnswer.Settler.UNIT, When.unknown()),
                        "settled",
                        "unit"),
                answer(
                        "what units may decide",
                        asked(
                                Ref.Kind.STEERING_ANSWER,
                                M1,
                                "freedom",
                                new SteeringAnswer("s1", "m1", SteeringAnswer.Raiser.COUNCIL, When.unknown()),
                                new SteeringAnswer("s2", "m1", SteeringAnswer.Settler.UNIT, When.unknown())),
                        new SteeringAnswer("n1", "m1", SteeringAnswer.Freedom.ADAPT, When.unknown()),
                        "freedom",
                        "adapt"),
                answer(
                        "time set aside",
                        asked(Ref.Kind.MEASURE, M1, "time"),
                        MEASURE.withTimeSetAside(TimeSetAside.percentOfPost(20)),
                        "time",
                        "share-of-post",
                        "percent",
                        "20 %",
                        "note",
                        ""),
                answer(
                        "no time set aside",
                        asked(Ref.Kind.MEASURE, M1, "time"),
                        MEASURE.withTimeSetAside(TimeSetAside.none()),
                        "time",
                        "none"),
                answer(
                        "a step of reflection",
                        asked(Ref.Kind.STEP, M1, "ask.steps"),
                        Step.of("n1", "m1", Step.Kind.REFLECTION, When.parse("2027-03"), When.unknown()),
                        "step",
                        "reflection",
                        "start",
                        "mars 2027"),
                answer(
                        "a sector",
                        asked(Ref.Kind.RESPONSIBILITY, M1, "only-one-sector"),
                        new Responsibility("n1", "m1", Responsibility.Role.SECTOR, "Oppvekst", Validity.always()),
                        "sector",
                        "Oppvekst"),
                answer(
                        "an area",
                        asked(Ref.Kind.LINK, M1, "loose-thread"),
                        new Link("n1", "m1", Ref.area("lhl.mat"), Validity.always()),
                        "areas",
                        "lhl.mat",
                        "areas",
                        "none"),
                answer(
                        "whom it concerns",
                        asked(Ref.Kind.CONCERN, M1, "ask.concerned"),
                        new Concern("n1", "m1", ActorGroup.USERS, Validity.always()),
                        "groups",
                        "users"),
                answer(
                        "a pledge from outside",
                        asked(
                                Ref.Kind.PLEDGE,
                                M1,
                                "pledged",
                                new InvolvementConfirmation("k1", "m1", Optional.empty(), TODAY, false)),
                        new Pledge(
                                "n1",
                                "m1",
                                Pledge.Party.OTHER,
                                "Frivilligsentralen",
                                "turvenner",
                                When.unknown(),
                                When.parse("2027-01")),
                        "by",
                        "Frivilligsentralen",
                        "party",
                        "other",
                        "what",
                        "turvenner",
                        "due",
                        "januar 2027"),
                answer(
                        "when a pledge is due",
                        asked(Ref.Kind.PLEDGE, PLEDGE.ref(), "pledge-overdue", PLEDGE),
                        new Pledge(
                                "p1",
                                "m1",
                                Pledge.Party.SECTOR,
                                "Kultur",
                                "en turgruppe",
                                When.unknown(),
                                When.day("2027-01-01")),
                        "day",
                        "1.1.2027"),
                answer(
                        "what was delivered",
                        asked(Ref.Kind.DELIVERY, PLEDGE.ref(), "pledge-kept", PLEDGE),
                        new Delivery("n1", "p1", When.unknown(), "turgruppen", true),
                        "delivered",
                        "turgruppen",
                        "delivered-on",
                        ""),
                answer(
                        "when a choice was made",
                        asked(
                                Ref.Kind.CHOICE,
                                choice.ref(),
                                "chosen",
                                Adoption.of(
                                        "d1",
                                        "lhl",
                                        Period.between(LocalDate.of(2020, 1, 1), LocalDate.of(2028, 1, 1))),
                                choice),
                        Choice.of(
                                "h1",
                                "d1",
                                Ref.solution("lhl.mat.det-gode-maltid"),
                                Stance.ADOPT,
                                When.day("2026-03-01")),
                        "day",
                        "1.3.2026"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void anAnswerIsTheSmallestRightFact(String what, Asked asked, Fact expected, String[] typed) {
        FieldErrors errors = new FieldErrors();
        Made made = make(asked, errors, typed);
        assertThat(errors.all()).as(what).isEmpty();
        assertThat(made.all()).containsExactly(expected);
    }

    /** A form that is sent as it was opened, and one with nonsense in every field, says at each field what is wrong. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void whatIsWrongIsSaidAtItsFieldInEveryLanguage(String what, Asked asked, Fact expected, String[] typed) {
        FactForm form = FactForm.of(asked).orElseThrow();
        for (Language language : Language.values()) {
            Map<String, List<String>> nonsense = new LinkedHashMap<>();
            nonsense.put("answer", List.of("facts"));
            List<Field> fields = form.fields(new Typed(Values.of(Map.of()), new FieldErrors(), Texts.in(language)));
            assertThat(fields).allSatisfy(field -> assertThat(field.label()).isNotBlank());
            fields.forEach(field -> nonsense.put(field.name(), List.of("x".repeat(Typed.MOST + 1))));
            FieldErrors errors = new FieldErrors();
            form.make(new Typed(Values.of(nonsense), errors, Texts.in(language)), () -> "n");
            assertThat(errors.isEmpty()).as(what).isFalse();
            assertThat(fields).extracting(Field::name).containsAll(errors.all().keySet());
            assertThat(errors.all().values())
                    .allSatisfy(each -> assertThat(each.get(0)).isNotBlank());
            List<Field> again = form.fields(new Typed(Values.of(nonsense), errors, Texts.in(language)));
            assertThat(again)
                    .filteredOn(field -> field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.SHORT)
                    .allSatisfy(field -> assertThat(field.value()).startsWith("xxx"));
        }
    }

    @Test
    void whereAMeasureIsInItsLifeIsAskedAndAStopHasAReason() {
        Asked asked = new Asked(
                Question.of(Message.of("findings", "ending-without-carry-over.ask.life"), Ref.Kind.LIFE_CHANGE, M1),
                asked(Ref.Kind.MEASURE, M1, "time").situation());
        FieldErrors errors = new FieldErrors();
        assertThat(make(asked, errors, "life", "stopped", "since", "", "why", "")
                        .all())
                .isEmpty();
        assertThat(errors.all()).containsOnlyKeys("why");
        assertThat(make(asked, new FieldErrors(), "life", "running", "since", "2026")
                        .all())
                .containsExactly(LifeChange.of("n1", "m1", Life.RUNNING, When.year(2026)));
    }

    @Test
    void aStepThatHasBegunOrEndedIsNoPlan() {
        Asked asked = asked(Ref.Kind.STEP, M1, "ask.steps");
        Step rollout = Step.of("n1", "m1", Step.Kind.ROLLOUT, When.unknown(), When.unknown());
        StepMove begun = StepMove.of("n2", "n1", StepMove.Move.STARTED, When.parse("2024-10"));
        assertThat(make(asked, new FieldErrors(), "step", "rollout", "start", "oktober 2024", "move", "started")
                        .all())
                .containsExactly(rollout, begun);
        assertThat(make(asked, new FieldErrors(), "step", "rollout", "start", "oktober 2024", "move", "finished")
                        .all())
                .containsExactly(rollout, begun, StepMove.of("n3", "n1", StepMove.Move.FINISHED, When.unknown()));
        FieldErrors errors = new FieldErrors();
        assertThat(make(asked, errors, "step", "rollout", "start", "mars 2027", "move", "started")
                        .all())
                .isEmpty();
        assertThat(errors.all()).containsOnlyKeys("move");
    }

    /** One key is enough where the plan's name tells its years. */
    @Test
    void thePeriodOfAPlanIsProposedByTheYearsInItsName() {
        for (String[] plan : new String[][] {
            {"Handlingsplan 2025–2028", "01.01.2025", "31.12.2028"},
            {"Budsjett 2026", "01.01.2026", "31.12.2026"},
            {"Handlingsdelen", "", ""}
        }) {
            PlanLine line = new PlanLine("l1", plan[0], Optional.empty(), Optional.empty(), Optional.empty());
            Asked asked = asked(
                    Ref.Kind.PLAN_LINE,
                    line.ref(),
                    "broken-thread.ask",
                    line,
                    new Link("k1", "m1", line.ref(), Validity.always()));
            assertThat(FactForm.of(asked)
                            .orElseThrow()
                            .fields(new Typed(Values.of(Map.of()), new FieldErrors(), Texts.in(Language.NB))))
                    .extracting(Field::value)
                    .containsExactly(plan[1], plan[2]);
            FieldErrors errors = new FieldErrors();
            make(asked, errors, "first", "1.1.2026", "last", "31.12.2025");
            assertThat(errors.all()).containsOnlyKeys("last");
        }
    }

    @Test
    void groupsThatTheAreasProposeAreTickedUntilTheFormIsSent() {
        Asked asked =
                asked(Ref.Kind.CONCERN, M1, "concerned", new Link("l1", "m1", Ref.area("lhl.mat"), Validity.always()));
        FactForm form = FactForm.of(asked).orElseThrow();
        Field proposed = form.fields(new Typed(Values.of(Map.of()), new FieldErrors(), Texts.in(Language.NB)))
                .get(0);
        assertThat(proposed.choices()).anyMatch(each -> each.chosen());
        assertThat(proposed.proposed()).isEqualTo("Foreslått ut fra områdene tiltaket hører til.");
        assertThat(form.fields(new Typed(
                                Values.of(Map.of("answer", List.of("facts"))),
                                new FieldErrors(),
                                Texts.in(Language.NB)))
                        .get(0))
                .satisfies(sent -> {
                    assertThat(sent.choices()).noneMatch(each -> each.chosen());
                    assertThat(sent.proposed()).isEmpty();
                });
    }
}
