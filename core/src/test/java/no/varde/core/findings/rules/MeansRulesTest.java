package no.varde.core.findings.rules;

import static no.varde.core.basics.ActorGroup.BUSINESS;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.basics.ActorGroup.VOLUNTEERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static no.varde.core.participation.InvolvementLevel.INFORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.varde.core.basics.Language;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.findings.Question;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.Step;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.situation.GroupView;
import no.varde.core.situation.Heard;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Time, reflection, sectors and other actors (L10, L12, L17, S8). */
class MeansRulesTest {

    private static final String TODAY = "2026-11-22";

    private static PlanConfirmation noMore(PlanConfirmation.Topic topic, String day) {
        return new PlanConfirmation("c1", "m1", topic, LocalDate.parse(day), false);
    }

    private static PlanConfirmation nobodyKnows(PlanConfirmation.Topic topic) {
        return new PlanConfirmation("c2", "m1", topic, LocalDate.parse(TODAY), true);
    }

    @Nested
    class Time {

        private Answers asked(Measure measure) {
            return Answers.of(
                    "no-time-set-aside", Fjord.municipality().and(measure).asOf(TODAY));
        }

        @Test
        void noneSetAsideRemainsAndNotKnownIsAsked() {
            Measure measure = Measure.titled("m1", "Varme hender");
            assertThat(asked(measure.withTimeSetAside(TimeSetAside.none())).lines())
                    .containsExactly("m1 GAP");
            assertThat(asked(measure.withTimeSetAside(TimeSetAside.percentOfPost(20)))
                            .lines())
                    .containsExactly("m1 NO");
            assertThat(asked(measure).lines()).containsExactly("m1 ASKS MEASURE");
        }

        @Test
        void tellsAndAdvisesByHowFarTheRolloutHasCome() {
            Fjord fjord = Fjord.municipality()
                    .and(Measure.titled("m1", "Varme hender").withTimeSetAside(TimeSetAside.none()))
                    .measure("m1")
                    .step("rollout", "2026-03-01", "2026-06-01");
            assertThat(advice(fjord)).startsWith("Sett av timer til planlegging");
            assertThat(advice(fjord.started("rollout", "2026-03-01")))
                    .startsWith("Innføringen er i gang. Sett av timer til opplæring");
            assertThat(Answers.of("no-time-set-aside", fjord.asOf(TODAY)).reasons())
                    .containsExactly("Ingen tid er satt av", "Innføringen begynte: 1. mars 2026");
            assertThat(advice(fjord.finished("rollout", "2026-06-01"))).startsWith("Innføringen er over.");
        }

        private String advice(Fjord fjord) {
            return Answers.of("no-time-set-aside", fjord.asOf(TODAY))
                    .finding()
                    .suggestion()
                    .orElseThrow()
                    .in(Language.NB);
        }
    }

    @Nested
    class Reflection {

        private Answers asked(Fjord fjord) {
            return Answers.of("no-reflection-step", fjord.asOf(TODAY));
        }

        private Step step(Step.Kind kind) {
            return Step.of("s-" + kind, "m1", kind, When.day("2027-01-01"), When.unknown());
        }

        @Test
        void stepsWithoutReflectionRemain() {
            Fjord fjord = Fjord.withMeasure("m1").and(step(Step.Kind.ROLLOUT)).and(step(Step.Kind.EVALUATION));
            assertThat(asked(fjord).lines()).containsExactly("m1 GAP");
            assertThat(asked(fjord).reasons())
                    .containsExactly("Trinnene er: innføring (1. januar 2027) og evaluering (1. januar 2027)");
            assertThat(asked(fjord.and(step(Step.Kind.REFLECTION))).lines()).containsExactly("m1 NO");
        }

        @Test
        void advisesByHowFarTheRolloutHasCome() {
            Fjord fjord = Fjord.withMeasure("m1")
                    .planning("planning", "2026-01-01", "2026-02-01")
                    .step("rollout", "2026-03-01", "2026-06-01");
            assertThat(advice(fjord)).startsWith("Legg inn en time en måned ut i innføringen");
            assertThat(advice(fjord.started("rollout", "2026-03-01")))
                    .startsWith("Innføringen er i gang. Sett av en time nå");
            assertThat(advice(fjord.finished("rollout", "2026-06-01"))).startsWith("Innføringen er over.");
        }

        private String advice(Fjord fjord) {
            return asked(fjord).finding().suggestion().orElseThrow().in(Language.NB);
        }

        @Test
        void asksOfStepsThatMayHaveBeenTakenBeforeVardeWasInUse() {
            Fjord fjord = Fjord.withMeasure("m1")
                    .inUseSince("2026-06-01")
                    .designStarts("2025-03-01")
                    .and(step(Step.Kind.EVALUATION));
            assertThat(asked(fjord).lines()).containsExactly("m1 ASKS STEP");
            assertThat(asked(fjord.and(noMore(PlanConfirmation.Topic.STEPS, TODAY)))
                            .lines())
                    .containsExactly("m1 GAP");
            assertThat(asked(Fjord.withMeasure("m1")
                                    .inUseSince("2026-06-01")
                                    .designStarts("2025-03-01")
                                    .planning("s1", "2025-03-01", "2025-04-01"))
                            .lines())
                    .as("steps of that time are on record")
                    .containsExactly("m1 GAP");
            assertThat(asked(Fjord.withMeasure("m1")
                                    .inUseSince("2026-06-01")
                                    .designStarts("2026-07-01")
                                    .and(step(Step.Kind.EVALUATION)))
                            .lines())
                    .as("the work began later")
                    .containsExactly("m1 GAP");
        }

        @Test
        void aRolloutAloneIsNoPlanOfStepsUntilSomebodySaysThatItIsAll() {
            Fjord fjord = Fjord.withMeasure("m1").and(step(Step.Kind.ROLLOUT));
            assertThat(asked(fjord).lines()).containsExactly("m1 ASKS STEP");
            assertThat(asked(fjord.and(noMore(PlanConfirmation.Topic.STEPS, TODAY)))
                            .lines())
                    .containsExactly("m1 GAP");
        }

        @Test
        void nobodyCanKnowWhetherOneWasAmongStepsOlderThanTheRecords() {
            Fjord fjord =
                    Fjord.withMeasure("m1").and(step(Step.Kind.ROLLOUT)).and(nobodyKnows(PlanConfirmation.Topic.STEPS));
            assertThat(asked(fjord).lines()).containsExactly("m1 CANNOT KNOW");
            assertThat(asked(fjord.and(noMore(PlanConfirmation.Topic.STEPS, TODAY)))
                            .lines())
                    .containsExactly("m1 GAP");
        }

        @Test
        void withoutAnyStepItIsAskedUnlessThatIsConfirmed() {
            Fjord fjord = Fjord.withMeasure("m1");
            assertThat(asked(fjord).lines()).containsExactly("m1 ASKS STEP");
            assertThat(asked(fjord.and(nobodyKnows(PlanConfirmation.Topic.STEPS)))
                            .lines())
                    .containsExactly("m1 CANNOT KNOW");
            assertThat(asked(fjord.and(noMore(PlanConfirmation.Topic.STEPS, TODAY)))
                            .lines())
                    .containsExactly("m1 GAP");
        }
    }

    @Nested
    class Sectors {

        private Answers asked(Fjord fjord) {
            return Answers.of("only-one-sector", fjord.asOf(TODAY));
        }

        private Responsibility carriedBy(String sector) {
            return new Responsibility("r-" + sector, "m1", Responsibility.Role.LEAD_SECTOR, sector, Validity.always());
        }

        @Test
        void oneOnRecordIsNotKnownToBeTheOnlyOne() {
            Fjord fjord = Fjord.withMeasure("m1").and(carriedBy("Helse og omsorg"));
            assertThat(asked(fjord).lines()).containsExactly("m1 ASKS RESPONSIBILITY");
            assertThat(asked(fjord).question().question().text().in(Language.NB))
                    .isEqualTo("Er andre sektorer enn Helse og omsorg med?");
        }

        @Test
        void oneThatIsConfirmedToBeTheOnlyOneRemains() {
            Fjord fjord = Fjord.withMeasure("m1")
                    .and(carriedBy("Helse og omsorg"))
                    .and(noMore(PlanConfirmation.Topic.SECTORS, TODAY));
            assertThat(asked(fjord).lines()).containsExactly("m1 GAP");
            assertThat(asked(fjord).finding().in(Language.NB)).isEqualTo("Bare Helse og omsorg bærer dette");
        }

        @Test
        void anotherSectorSettlesItAlsoByAPledge() {
            Fjord fjord = Fjord.withMeasure("m1")
                    .and(carriedBy("Helse og omsorg"))
                    .and(noMore(PlanConfirmation.Topic.SECTORS, TODAY));
            assertThat(asked(fjord.pledged("p1", "2026-01-01", "2026-06-01")).lines())
                    .containsExactly("m1 NO");
        }

        @Test
        void theSameSectorTwiceIsOne() {
            Fjord fjord = Fjord.withMeasure("m1")
                    .and(carriedBy("Kultur"))
                    .pledged("p1", "2026-01-01", "2026-06-01")
                    .and(noMore(PlanConfirmation.Topic.SECTORS, TODAY));
            assertThat(asked(fjord).lines()).containsExactly("m1 GAP");
        }

        @Test
        void noneThatIsConfirmedRemains() {
            Fjord fjord = Fjord.withMeasure("m1").and(noMore(PlanConfirmation.Topic.SECTORS, TODAY));
            assertThat(asked(fjord).lines()).containsExactly("m1 GAP");
            assertThat(asked(fjord).finding().in(Language.NB)).isEqualTo("Ingen sektor bærer dette");
            assertThat(asked(fjord).finding().in(Language.NN)).isEqualTo("Ingen sektor ber dette");
            assertThat(asked(fjord).reasons())
                    .containsExactly("Ingen flere sektorer: bekreftet til og med 22. november 2026");
        }

        @Test
        void noneOnRecordIsAsked() {
            assertThat(asked(Fjord.withMeasure("m1").ownedBy("Kari", "")).lines())
                    .containsExactly("m1 ASKS RESPONSIBILITY");
        }
    }

    @Nested
    class OtherActors {

        private Answers asked(Fjord fjord) {
            return Answers.of("no-other-actor", fjord.asOf(TODAY));
        }

        @Test
        void nobodyMoreConfirmedIsAnOpening() {
            Fjord fjord = Fjord.withMeasure("m1").heard(USERS, CONSULT, "2026-01-01");
            assertThat(asked(fjord).lines()).containsExactly("m1 ASKS INVOLVEMENT");
            assertThat(asked(fjord.nobodyUpTo(TODAY).and(noMorePledges())).lines())
                    .containsExactly("m1 OPENING");
            assertThat(asked(fjord).reasons())
                    .containsExactly(
                            "Ingen utenfor kommunen var med: bekreftet til og med 22. november 2026",
                            "Ingen flere forpliktelser: bekreftet til og med 22. november 2026");
        }

        private PlanConfirmation noMorePledges() {
            return noMore(PlanConfirmation.Topic.PLEDGES, TODAY);
        }

        @Test
        void somebodyMayStillHavePledgedSomethingUntilThatIsConfirmedToo() {
            Fjord fjord = Fjord.withMeasure("m1").nobodyUpTo(TODAY);
            assertThat(asked(fjord).lines()).containsExactly("m1 ASKS PLEDGE");
            assertThat(asked(fjord).question().question().text().in(Language.NB))
                    .isEqualTo("Har noen utenfor kommunen lovet noe til tiltaket?");
            assertThat(asked(fjord.and(nobodyKnows(PlanConfirmation.Topic.PLEDGES)))
                            .lines())
                    .containsExactly("m1 CANNOT KNOW");
        }

        @Test
        void aConfirmationOfOneGroupSaysNothingOfTheOthers() {
            assertThat(asked(Fjord.withMeasure("m1").nobodyUpTo(TODAY, VOLUNTEERS))
                            .lines())
                    .containsExactly("m1 ASKS INVOLVEMENT");
        }

        @Test
        void whatIsAskedIsConfirmedOfThoseBeyondTheMunicipalityAlone() {
            Fjord fjord = Fjord.withMeasure("m1").concerns(EMPLOYEES, USERS).and(noMorePledges());
            asked(fjord)
                    .question()
                    .question()
                    .confirmations("c", LocalDate.parse(TODAY), false)
                    .forEach(fjord::and);
            assertThat(asked(fjord).lines()).containsExactly("m1 OPENING");
            assertThat(fjord.seenOn(TODAY).concerned())
                    .as("employees and users are as unknown as before")
                    .extracting(GroupView::heard)
                    .containsOnly(Heard.NOT_KNOWN);
        }

        @Test
        void nobodyCanKnowOfOneOfThemIsAskedNoMore() {
            Fjord fjord = Fjord.withMeasure("m1");
            Question question = asked(fjord).question().question();
            question.confirmations("c", LocalDate.parse(TODAY), true).forEach(fjord::and);
            assertThat(asked(fjord).lines()).containsExactly("m1 CANNOT KNOW");
        }

        @Test
        void volunteersOrAPledgeSettleIt() {
            assertThat(asked(Fjord.withMeasure("m1").heard(VOLUNTEERS, CONSULT, "2026-01-01"))
                            .lines())
                    .containsExactly("m1 NO");
            assertThat(asked(Fjord.withMeasure("m1")
                                    .and(new Pledge(
                                            "p1",
                                            "m1",
                                            Pledge.Party.OTHER,
                                            "Idrettslaget",
                                            "hallen",
                                            When.day("2026-01-01"),
                                            When.unknown())))
                            .lines())
                    .containsExactly("m1 NO");
        }

        @Test
        void beingInformedIsNotTakingPart() {
            assertThat(asked(Fjord.withMeasure("m1")
                                    .heard(BUSINESS, INFORM, "2026-01-01")
                                    .nobodyUpTo(TODAY)
                                    .and(noMorePledges()))
                            .lines())
                    .containsExactly("m1 OPENING");
        }

        @Test
        void asksHowFarSomebodyTookPart() {
            Answers answers = asked(Fjord.withMeasure("m1")
                    .present(VOLUNTEERS, "2026-01-01")
                    .heard(EMPLOYEES, CONSULT, "2026-01-01")
                    .nobodyUpTo(TODAY));
            assertThat(answers.lines()).containsExactly("m1 ASKS INVOLVEMENT");
            assertThat(answers.question().question().group()).contains(VOLUNTEERS);
        }

        @Test
        void asksNothingOfAHistoryThatNobodyCanKnow() {
            assertThat(asked(Fjord.withMeasure("m1").participationBeforeOurTime(TODAY))
                            .lines())
                    .containsExactly("m1 CANNOT KNOW");
        }
    }
}
