package no.varde.core.findings.rules;

import static no.varde.core.anchoring.Body.CHIEF_EXECUTIVE;
import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.basics.ActorGroup.ELDERLY_COUNCIL;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.NEXT_OF_KIN;
import static no.varde.core.basics.ActorGroup.UNION_REPRESENTATIVES;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static no.varde.core.participation.InvolvementLevel.INFORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.findings.Finding;
import no.varde.core.plan.Life;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** Participation from the start (L8), with the readings "From the start", "Confirmations" and "Kinds". */
class ParticipationFromTheStartTest {

    private static final String TODAY = "2026-11-22";

    private static Answers asked(Fjord fjord) {
        return Answers.of("participation-from-the-start", fjord.asOf(TODAY));
    }

    /** Design began on 2 March, the chief executive decided on 4 September. */
    private static Fjord measure() {
        return Fjord.withMeasure("m1").designStarts("2026-03-02").decided(CHIEF_EXECUTIVE, "2026-09-04");
    }

    private static Fjord example() {
        return measure()
                .stepForGood("rollout", "2026-12-04", "2026-12-20")
                .concerns(EMPLOYEES, USERS, NEXT_OF_KIN)
                .heard(EMPLOYEES, CONSULT, "2026-03-01")
                .heard(NEXT_OF_KIN, CONSULT, "2026-08-20")
                .nobodyUpTo(TODAY, USERS);
    }

    @Test
    void answersTheExampleAsItSays() {
        assertThat(asked(example()).lines())
                .containsExactly("m1/EMPLOYEES STRENGTH", "m1/USERS RISK", "m1/NEXT_OF_KIN NO");
    }

    @Test
    void asksWhoWasHeardBeforeVardeWasInUse() {
        Fjord fjord = measure()
                .inUseSince("2026-10-01")
                .concerns(EMPLOYEES, UNION_REPRESENTATIVES, ELDERLY_COUNCIL)
                .heard(EMPLOYEES, CONSULT, "2026-10-10")
                .heard(UNION_REPRESENTATIVES, INFORM, "2026-10-10")
                .heard(ELDERLY_COUNCIL, CONSULT, "2026-10-10");
        assertThat(asked(fjord).lines())
                .containsExactly(
                        "m1/EMPLOYEES ASKS INVOLVEMENT",
                        "m1/UNION_REPRESENTATIVES ASKS INVOLVEMENT",
                        "m1/ELDERLY_COUNCIL ASKS INVOLVEMENT");
        assertThat(asked(fjord).questions())
                .containsExactly(
                        "Ble ansatte rådspurt før 1. oktober 2026, da Varde ble tatt i bruk?",
                        "Ble tiltaket drøftet med tillitsvalgte før 1. oktober 2026, da Varde ble tatt i bruk?",
                        "Uttalte råd for eldre seg før 1. oktober 2026, da Varde ble tatt i bruk?");
        assertThat(asked(fjord.participationBeforeOurTime(TODAY)).lines())
                .containsExactly(
                        "m1/EMPLOYEES CANNOT KNOW",
                        "m1/UNION_REPRESENTATIVES CANNOT KNOW",
                        "m1/ELDERLY_COUNCIL CANNOT KNOW");
    }

    @Test
    void saysWhoIsMissingAndWhatIsNear() {
        Finding users = asked(example()).findings().get(1);
        assertThat(users.in(Language.NB))
                .isEqualTo("Ingen har rådspurt brukere ennå, og innføringen starter om 12 dager");
        assertThat(users.in(Language.NN))
                .isEqualTo("Ingen har rådspurt brukarar enno, og innføringa startar om 12 dagar");
        assertThat(users.in(Language.EN))
                .isEqualTo("Nobody has consulted users yet, and the rollout starts in 12 days");
        assertThat(users.daysToAct()).hasValue(12);
        assertThat(users.suggestion().orElseThrow().in(Language.NB)).contains("før 4. desember 2026");
        assertThat(users.reasons().stream().map(each -> each.text().in(Language.NB)))
                .containsExactly(
                        "Brukere er berørt av tiltaket",
                        "Kommunedirektøren: vedtatt, 4. september 2026",
                        "Ikke rådspurt: bekreftet til og med 22. november 2026",
                        "Etter planen starter innføringen: 4. desember 2026");
    }

    private static List<String> reasons(Finding finding) {
        return finding.reasons().stream()
                .map(each -> each.text().in(Language.NB))
                .toList();
    }

    private static String advice(Fjord fjord) {
        return asked(fjord).finding().suggestion().orElseThrow().in(Language.NB);
    }

    @Test
    void saysHowManyDaysAGroupCameAfterTheRolloutBeganOrElseAfterTheDecision() {
        Fjord late = measure().concerns(UNION_REPRESENTATIVES).heard(UNION_REPRESENTATIVES, CONSULT, "2026-10-14");
        assertThat(reasons(asked(late).finding()))
                .contains(
                        "Tillitsvalgte var første gang med 14. oktober 2026, 40 dager etter vedtaket 4. september 2026");
        Fjord later = late.step("rollout", "2026-09-10", "2026-12-20").started("rollout", "2026-10-13");
        assertThat(reasons(asked(later).finding()))
                .contains(
                        "Tillitsvalgte var første gang med 14. oktober 2026, 1 dag etter at innføringen begynte 13. oktober 2026");
        assertThat(asked(later).finding().reasons().stream()
                        .map(each -> each.text().in(Language.NN)))
                .contains(
                        "Tillitsvalde var med første gongen 14. oktober 2026, 1 dag etter at innføringa byrja 13. oktober 2026");
    }

    @Test
    void saysHowManyDaysBeforeTheShapingAGroupWasThere() {
        assertThat(reasons(asked(measure().concerns(EMPLOYEES).heard(EMPLOYEES, CONSULT, "2026-02-20"))
                        .finding()))
                .contains(
                        "Ansatte var første gang med 20. februar 2026, 10 dager før formingen av tiltaket begynte 2. mars 2026");
    }

    @Test
    void whoWasInformedBeforeWasNotThereForTheFirstTime() {
        Fjord informed =
                measure().concerns(USERS).heard(USERS, INFORM, "2026-09-10").heard(USERS, CONSULT, "2026-10-14");
        assertThat(asked(informed).lines()).containsExactly("m1/USERS GAP");
        assertThat(reasons(asked(informed).finding())).noneMatch(each -> each.contains("første gang"));
    }

    @Test
    void doesNotCountDaysBetweenTimesThatAreNoDays() {
        Fjord vague = measure().concerns(USERS).heard(USERS, CONSULT, "2026-10");
        assertThat(reasons(asked(vague).finding())).noneMatch(each -> each.contains("første gang"));
    }

    @Test
    void advisesByHowFarTheRolloutHasComeAndNeverToDoBeforeItWhatIsOver() {
        Fjord users = measure().concerns(USERS).nobodyUpTo(TODAY).step("rollout", "2026-09-10", "2026-10-20");
        assertThat(advice(users)).contains("mens løsningen ennå kan formes");
        Fjord begun = users.started("rollout", "2026-09-12");
        assertThat(advice(begun)).startsWith("Innføringen er i gang. Spør brukere");
        assertThat(reasons(asked(begun).finding())).contains("Innføringen begynte: 12. september 2026");
        Fjord over = begun.finished("rollout", "2026-10-20");
        assertThat(advice(over)).startsWith("Innføringen er over. Spør brukere hva som fungerer");
        assertThat(reasons(asked(over).finding())).contains("Innføringen ble ferdig: 20. oktober 2026");
        assertThat(advice(measure()
                        .concerns(USERS)
                        .heard(USERS, CONSULT, "2026-10-01")
                        .became(Life.ORDINARY_OPERATION, "2026-11-01")))
                .startsWith("Innføringen er over. Spør brukere hva de ville gjort annerledes");
        for (Language language : Language.values()) {
            assertThat(asked(over).finding().suggestion().orElseThrow().in(language))
                    .isNotBlank();
        }
    }

    @Test
    void remainsWithoutANextAct() {
        assertThat(asked(measure().concerns(USERS).nobodyUpTo(TODAY)).lines()).containsExactly("m1/USERS GAP");
        assertThat(asked(measure().concerns(USERS).heard(USERS, INFORM, "2026-04-01"))
                        .lines())
                .containsExactly("m1/USERS GAP");
        assertThat(asked(measure().concerns(USERS).heard(USERS, CONSULT, "2026-10-01"))
                        .lines())
                .containsExactly("m1/USERS GAP");
    }

    @Test
    void isARiskOnTheNinetiethDayAndAGapOnTheNextToIt() {
        Fjord near = measure().concerns(USERS).nobodyUpTo(TODAY).willDecide(MUNICIPAL_COUNCIL, "2027-02-20");
        Fjord far = measure().concerns(USERS).nobodyUpTo(TODAY).willDecide(MUNICIPAL_COUNCIL, "2027-02-21");
        assertThat(asked(near).lines()).containsExactly("m1/USERS RISK");
        assertThat(asked(near).finding().in(Language.NB)).endsWith(", og kommunestyret skal gjøre vedtak om 90 dager");
        assertThat(asked(far).lines()).containsExactly("m1/USERS GAP");
        assertThat(asked(far).finding().daysToAct()).hasValue(91);
    }

    @Test
    void sayTodayAndTomorrowAsPeopleDo() {
        Fjord today = measure().concerns(USERS).nobodyUpTo(TODAY).stepForGood("s", TODAY, "");
        Fjord tomorrow = measure().concerns(USERS).nobodyUpTo(TODAY).stepForGood("s", "2026-11-23", "");
        Fjord someDay = measure().concerns(USERS).nobodyUpTo(TODAY).stepForGood("s", "2026-12", "");
        assertThat(asked(today).finding().in(Language.NB)).endsWith("starter i dag");
        assertThat(asked(tomorrow).finding().in(Language.NN)).endsWith("startar i morgon");
        assertThat(asked(someDay).finding().in(Language.EN)).endsWith("the rollout starts in December 2026");
    }

    @Test
    void saysThatTheNextActIsNotKnownWhenAllAreOverdue() {
        Fjord overdue = measure().concerns(USERS).nobodyUpTo(TODAY).stepForGood("s", "2026-10-01", "");
        assertThat(asked(overdue).lines()).containsExactly("m1/USERS GAP");
        assertThat(asked(overdue).reasons()).last().asString().contains("er ikke kjent");
    }

    @Test
    void asksWhetherAGroupWasHeard() {
        Answers answers = asked(measure().concerns(USERS));
        assertThat(answers.lines()).containsExactly("m1/USERS ASKS INVOLVEMENT");
        assertThat(answers.question().question().group()).contains(USERS);
        assertThat(answers.question().question().about().id()).isEqualTo("m1");
    }

    @Test
    void aConfirmationThatHasBecomeOldIsNotKnownAgain() {
        assertThat(asked(measure().concerns(USERS).nobodyUpTo("2026-11-21")).lines())
                .containsExactly("m1/USERS ASKS INVOLVEMENT");
    }

    @Test
    void asksNothingOfAHistoryThatNobodyCanKnow() {
        assertThat(asked(measure().concerns(USERS).participationBeforeOurTime(TODAY))
                        .lines())
                .containsExactly("m1/USERS CANNOT KNOW");
    }

    @Test
    void asksHowFarAGroupTookPartInAMeeting() {
        Answers answers = asked(measure().concerns(USERS).present(USERS, "2026-02-01"));
        assertThat(answers.question().question().about().text()).startsWith("involvement:");
        assertThat(answers.question().question().text().in(Language.NB))
                .isEqualTo("Hvor mye fikk brukere være med i dette: annet, 1. februar 2026?");
    }

    @Test
    void asksEverythingAtOnceOfAMeetingOfWhichOnlyWhoWasThereIsOnRecord() {
        Answers answers = asked(measure().concerns(USERS).present(USERS, ""));
        assertThat(answers.question().question().text().in(Language.NB))
                .isEqualTo("Brukere har vært med, står det. Når var det, hvordan, og hvor mye?");
    }

    @Test
    void asksTheDayOfAMeetingOrADecisionThatIsVague() {
        Answers meeting = asked(measure().concerns(USERS).heard(USERS, CONSULT, "2026"));
        assertThat(meeting.question().question().about().text()).startsWith("involvement:");
        Answers decision = asked(Fjord.withMeasure("m1")
                .decided(CHIEF_EXECUTIVE, "2026-09")
                .concerns(USERS)
                .heard(USERS, CONSULT, "2026-09-15"));
        assertThat(decision.question().question().about().text()).startsWith("anchoring:");
    }

    /** Decided on 4 September; whether the meeting of that month came before is what one would have to know. */
    @Test
    void asksNothingOfAMeetingThatSettlesNothing() {
        Fjord fjord = Fjord.withMeasure("m1")
                .concerns(USERS)
                .decided(CHIEF_EXECUTIVE, "2026-09-04")
                .present(USERS, "2026-10-01")
                .heard(USERS, INFORM, "2026")
                .heard(USERS, CONSULT, "2026-09");
        Answers answers = asked(fjord);
        assertThat(answers.lines()).containsExactly("m1/USERS ASKS INVOLVEMENT");
        assertThat(answers.question().question().text().in(Language.NB)).contains("september 2026");
    }

    @Test
    void asksOfALaterMeetingWhileItMayBeTheOnlyOneInWhichTheGroupWasHeard() {
        Fjord fjord = Fjord.withMeasure("m1")
                .concerns(USERS)
                .decided(CHIEF_EXECUTIVE, "2026-09-04")
                .heard(USERS, INFORM, "2026")
                .present(USERS, "2026-10-01");
        assertThat(asked(fjord).question().question().text().in(Language.NB))
                .isEqualTo("Hvor mye fikk brukere være med i dette: annet, 1. oktober 2026?");
    }

    @Test
    void asksTheDayOfTheDecisionThatAMeetingMayLieBeforeOrAfter() {
        Fjord fjord = Fjord.withMeasure("m1")
                .concerns(USERS)
                .decided(CHIEF_EXECUTIVE, "2026-11")
                .decided(CHIEF_EXECUTIVE, "2026-09")
                .heard(USERS, CONSULT, "2026-09-15");
        assertThat(asked(fjord).question().question().about().id()).isEqualTo("f3");
        Fjord undated = Fjord.withMeasure("m1")
                .concerns(USERS)
                .decided(CHIEF_EXECUTIVE, "")
                .heard(USERS, CONSULT, "2026-09");
        assertThat(asked(undated).lines()).containsExactly("m1/USERS ASKS ANCHORING");
    }

    @Test
    void asksWhomAMeasureConcerns() {
        assertThat(asked(measure().heard(USERS, CONSULT, "2026-02-01")).lines()).containsExactly("m1 ASKS CONCERN");
    }

    @Test
    void unionsDiscussAndCouncilsGiveAStatement() {
        Fjord fjord = measure().concerns(UNION_REPRESENTATIVES, ELDERLY_COUNCIL).nobodyUpTo(TODAY);
        assertThat(asked(fjord).findings())
                .extracting(each -> each.in(Language.NB))
                .containsExactly("Ikke drøftet med tillitsvalgte ennå", "Råd for eldre har ikke fått uttale seg ennå");
        assertThat(asked(fjord).findings().get(1).in(Language.EN))
                .isEqualTo("The council of older people has not been asked for a statement yet");
    }

    @Test
    void looksAtLiveMeasuresOnly() {
        assertThat(asked(example().became(Life.COMPLETED, "2026-11-01")).lines())
                .isEmpty();
        assertThat(asked(example().became(Life.ORDINARY_OPERATION, "2026-11-01"))
                        .lines())
                .hasSize(3);
    }
}
