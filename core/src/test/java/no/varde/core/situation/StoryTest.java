package no.varde.core.situation;

import static no.varde.core.anchoring.Body.JOINT_COMMITTEE;
import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.anchoring.Body.UNIONS;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.NEXT_OF_KIN;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.leadership.Trait;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer.Raiser;
import no.varde.core.plan.SteeringAnswer.Settler;
import no.varde.core.testkit.Fjord;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomMunicipality;
import org.junit.jupiter.api.Test;

/**
 * The chronological story of a measure: who proposed, was heard, decided, tested and changed. As of a day it tells what had
 * happened by then, with today's knowledge, and as planned what was planned and had not come.
 */
class StoryTest {

    private static Fjord measure() {
        return Fjord.withMeasure("m1");
    }

    /** The story of m1 as of a day, each event as {@code time: sentence} in Bokmål. */
    private static List<String> told(Fjord fjord, String day) {
        return story(fjord, day).stream()
                .map(each -> each.on() + ": " + each.sentence().in(Language.NB))
                .toList();
    }

    private static List<StoryEvent> story(Fjord fjord, String day) {
        return Story.of(fjord.facts(), Ref.measure("m1"), LocalDate.parse(day));
    }

    @Test
    void tellsWhoProposedWasHeardDecidedTestedAndChanged() {
        Fjord fjord = measure()
                .designStarts("2025-03-01")
                .answered(Raiser.EMPLOYEES, "2025-01-10")
                .answered(Settler.MANAGEMENT, "2025-04-24")
                .and(new Involvement(
                        "i1",
                        When.day("2025-02-10"),
                        Form.WORKSHOP,
                        Set.of(Ref.measure("m1")),
                        Involvement.of("x", When.unknown(), Form.WORKSHOP, Set.of(Ref.measure("m1")), Set.of(USERS))
                                .participants(),
                        Set.of(),
                        Optional.of("Kjøkkenbordet"),
                        Optional.of("Ba om en prøveperiode")))
                .heard(EMPLOYEES, CONSULT, "2025-02-20")
                .and(Anchoring.held(
                                "d1",
                                Set.of(Ref.measure("m1")),
                                MUNICIPAL_COUNCIL,
                                Act.OWN_DECISION,
                                When.day("2025-04-24"))
                        .withCase(new CaseNumber("PS 41/25")))
                .treated(UNIONS, Act.DISCUSSED, "2025-04-10")
                .step("s1", "2025-05-01", "2025-09-01")
                .started("s1", "2025-05-02")
                .walkedBack("s1", "2025-06-01")
                .changed("2025-08-01")
                .became(Life.RUNNING, "2025-05-02");
        assertThat(told(fjord, "2026-01-01"))
                .containsExactly(
                        "2025-01-10: Initiativet kom fra ansatte",
                        "2025-02-10: Kjøkkenbordet (verksted): brukere. Ba om en prøveperiode",
                        "2025-02-20: Møttes (annet): ansatte",
                        "2025-03-01: Arbeidet med å forme tiltaket begynte",
                        "2025-04-10: drøftet – hovedtillitsvalgte",
                        "2025-04-24: Innholdet ble bestemt av ledelsen",
                        "2025-04-24: eget vedtak av kommunestyret: vedtatt, PS 41/25",
                        "2025-05-02: Tiltaket er i gang",
                        "2025-05-02: Trinnet «innføring» begynte",
                        "2025-06-01: Trinnet «innføring» ble tatt tilbake: for få folk",
                        "2025-08-01: Innholdet ble endret: noe annet");
    }

    @Test
    void tellsWhatCameOfIt() {
        Fjord fjord = measure()
                .pledged("p1", "2025-01-10", "2025-06-30")
                .delivered("p1", "2025-03-01", false)
                .delivered("p1", "2025-06-01", true)
                .and(new StatusNote(
                        "s1", "m1", LocalDate.of(2025, 7, 1), Optional.of(StatusNote.Progress.BEHIND), "mangler folk"))
                .and(new StatusNote("s2", "m1", LocalDate.of(2025, 8, 1), Optional.empty(), "bedre"))
                .and(new CarryOver(
                        "c1", "m1", "hav", CarryOver.Destination.LOCAL_PLAN, When.day("2025-11-01"), Optional.empty()))
                .and(new CarryOver(
                                "c2",
                                "m1",
                                "hav",
                                CarryOver.Destination.OTHER_REFORM,
                                When.day("2025-11-02"),
                                Optional.empty())
                        .to(Ref.reform("land")))
                .became(Life.STOPPED, "2025-12-01");
        assertThat(told(fjord, "2026-01-01"))
                .containsExactly(
                        "2025-01-10: kultur lovet: lokaler",
                        "2025-03-01: kultur leverte en del: et rom",
                        "2025-06-01: kultur leverte: et rom",
                        "2025-07-01: Status, henger etter planen: mangler folk",
                        "2025-08-01: Status: bedre",
                        "2025-11-01: Når hav er over: en plan av kommunens egne",
                        "2025-11-02: Når hav er over: en annen reform, «land»",
                        "2025-12-01: Tiltaket er stoppet: ingen penger");
    }

    @Test
    void tellsWhatItWasMergedInto() {
        Fjord fjord = Fjord.withMeasure("other").and(Measure.titled("other", "Turvenn"));
        fjord.measure("m1")
                .and(new LifeChange(
                        "l1",
                        "m1",
                        Life.MERGED,
                        When.day("2025-03-01"),
                        Optional.of("samme folk"),
                        Optional.of("other")));
        assertThat(told(fjord, "2026-01-01"))
                .containsExactly("2025-03-01: Tiltaket er slått sammen med «Turvenn»: samme folk");
    }

    @Test
    void tellsWhoOwnsItWhatItBelongsToAndWhatMarksIt() {
        Fjord fjord = measure()
                .ownedBy("Kari", "2025-01-01")
                .and(new Responsibility(
                        "r2", "m1", Responsibility.Role.SECTOR, "Kultur", Validity.from(When.parse("2025-02"))))
                .and(new Link(
                        "l1",
                        "m1",
                        Ref.area("hav.tur"),
                        new Validity(When.day("2025-03-01"), Optional.of(LocalDate.of(2025, 9, 1)))))
                .and(new TraitObservation("t1", "m1", Trait.CONTESTED, When.day("2025-04-01"), true, Optional.empty()));
        assertThat(told(fjord, "2026-01-01"))
                .containsExactly(
                        "2025-01-01: Ansvarlig: Kari",
                        "2025-02: Kultur er med",
                        "2025-03-01: Hører til «hav.tur»",
                        "2025-04-01: Kjennetegn: omstridt",
                        "2025-09-01: Hører ikke lenger til «hav.tur»");
    }

    @Test
    void whatBeganBeforeAnythingIsKnownOfItIsNotTold() {
        assertThat(story(measure().serves("hav.tur").concerns(USERS), "2026-01-01"))
                .isEmpty();
    }

    @Test
    void endsWithTheDayThatIsAskedFor() {
        Fjord fjord = measure().became(Life.PLANNED, "2025-01-01").became(Life.RUNNING, "2025-05-02");
        assertThat(told(fjord, "2025-05-01")).containsExactly("2025-01-01: Tiltaket er planlagt");
        assertThat(told(fjord, "2025-05-02")).hasSize(2);
    }

    @Test
    void whatWillEndHasNotEnded() {
        Fjord fjord = measure()
                .and(new Link(
                        "l1",
                        "m1",
                        Ref.area("hav.tur"),
                        new Validity(When.day("2025-03-01"), Optional.of(LocalDate.of(2025, 9, 1)))));
        assertThat(told(fjord, "2025-08-31")).containsExactly("2025-03-01: Hører til «hav.tur»");
    }

    @Test
    void aMonthThatHasBegunCountsAsOfAnyDayInIt() {
        Fjord fjord = measure().became(Life.RUNNING, "2025-05");
        assertThat(story(fjord, "2025-04-30")).isEmpty();
        assertThat(told(fjord, "2025-05-01")).containsExactly("2025-05: Tiltaket er i gang");
    }

    @Test
    void whatHasNoDayComesLastFromTheDayItWasRecorded() {
        Fjord fjord =
                measure().recorded("2025-03-01").decided(MUNICIPAL_COUNCIL, "").became(Life.RUNNING, "2025-02-01");
        assertThat(told(fjord, "2025-02-28")).containsExactly("2025-02-01: Tiltaket er i gang");
        assertThat(told(fjord, "2025-03-01"))
                .containsExactly("2025-02-01: Tiltaket er i gang", "unknown: eget vedtak av kommunestyret: vedtatt");
    }

    @Test
    void theGroupsThatItCameToConcernOnADayStandInOneSentence() {
        Fjord fjord = measure()
                .concerns(USERS, "2025-01-01", "2025-09-01")
                .concerns(EMPLOYEES, "2025-01-01", "")
                .concerns(NEXT_OF_KIN, "2025-02-01", "2025-09-01");
        assertThat(told(fjord, "2026-01-01"))
                .containsExactly(
                        "2025-01-01: Gjelder ansatte og brukere",
                        "2025-02-01: Gjelder pårørende",
                        "2025-09-01: Gjelder ikke lenger brukere og pårørende");
        assertThat(story(fjord, "2026-01-01").get(0).facts())
                .containsExactly(new Ref(Ref.Kind.CONCERN, "f1"), new Ref(Ref.Kind.CONCERN, "f2"));
        assertThat(story(fjord, "2026-01-01").get(0).sentence().in(Language.NN))
                .isEqualTo("Gjeld tilsette og brukarar");
    }

    @Test
    void aGroupThatIsConcernedTwiceIsNamedOnce() {
        Fjord fjord = measure()
                .concerns(USERS, "2025-01-01", "")
                .and(new Concern("again", "m1", USERS, Validity.from(LocalDate.of(2025, 1, 1))));
        assertThat(told(fjord, "2026-01-01")).containsExactly("2025-01-01: Gjelder brukere");
    }

    @Test
    void aDecisionThatIsPlannedIsToldAsPlannedAlsoWhenItsDayHasPassed() {
        Fjord fjord = measure().became(Life.PLANNED, "2025-01-01").willDecide(MUNICIPAL_COUNCIL, "2025-06-19");
        for (String day : new String[] {"2025-02-01", "2025-07-01"}) {
            assertThat(told(fjord, day))
                    .containsExactly(
                            "2025-01-01: Tiltaket er planlagt", "2025-06-19: Planlagt: vedtak av kommunestyret");
            assertThat(story(fjord, day)).extracting(StoryEvent::planned).containsExactly(false, true);
        }
    }

    @Test
    void anActThatCameLaterShowsItsPlannedDayAsOfADayBefore() {
        Fjord fjord = measure().decidedAsPlannedFor(MUNICIPAL_COUNCIL, "2025-06-19", "2025-09-11");
        assertThat(told(fjord, "2025-09-10")).containsExactly("2025-06-19: Planlagt: vedtak av kommunestyret");
        assertThat(told(fjord, "2025-09-11")).containsExactly("2025-09-11: eget vedtak av kommunestyret: vedtatt");
    }

    @Test
    void anActThatCameUnplannedIsNotKnownOfBefore() {
        Fjord fjord = measure().decided(MUNICIPAL_COUNCIL, Outcome.REJECTED, "2025-09-11");
        assertThat(story(fjord, "2025-09-10")).isEmpty();
        assertThat(told(fjord, "2025-09-11")).containsExactly("2025-09-11: eget vedtak av kommunestyret: avvist");
    }

    @Test
    void aDecisionPlannedForNoKnownDayComesLast() {
        Fjord fjord = measure().willDecide(MUNICIPAL_COUNCIL, "").became(Life.PLANNED, "2025-01-01");
        assertThat(told(fjord, "2025-02-01"))
                .containsExactly("2025-01-01: Tiltaket er planlagt", "unknown: Planlagt: vedtak av kommunestyret");
    }

    @Test
    void aMeetingOrADesignStartThatLiesAheadIsPlannedOnceItHasBeenRecorded() {
        Fjord fjord = Fjord.municipality()
                .recorded("2025-03-01")
                .measure("m1")
                .designStarts("2025-05-01")
                .heard(USERS, CONSULT, "2025-06-01");
        assertThat(story(fjord, "2025-02-28")).isEmpty();
        assertThat(told(fjord, "2025-03-01"))
                .containsExactly(
                        "2025-05-01: Planlagt: arbeidet med å forme tiltaket begynner",
                        "2025-06-01: Planlagt møte (annet): brukere");
        assertThat(told(fjord, "2025-06-01"))
                .containsExactly(
                        "2025-05-01: Arbeidet med å forme tiltaket begynte", "2025-06-01: Møttes (annet): brukere");
    }

    @Test
    void aMeetingAboutManyMeasuresIsInTheStoryOfEach() {
        Fjord fjord = measure()
                .measure("m2")
                .and(Involvement.of(
                        "both",
                        When.day("2025-02-10"),
                        Form.WORKSHOP,
                        Set.of(Ref.measure("m1"), Ref.measure("m2")),
                        Set.of(EMPLOYEES, USERS)));
        assertThat(story(fjord, "2026-01-01"))
                .isEqualTo(Story.of(fjord.facts(), Ref.measure("m2"), LocalDate.of(2026, 1, 1)));
        assertThat(told(fjord, "2026-01-01")).containsExactly("2025-02-10: Møttes (verksted): ansatte og brukere");
    }

    @Test
    void aMeasureThatIsNotThereHasNoStory() {
        assertThat(Story.of(measure().facts(), Ref.measure("m9"), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    /** What a body is told or asked is not done by it. */
    @Test
    void aPlannedTreatmentSaysWithWhomItIs() {
        assertThat(told(measure().and(plannedAct(UNIONS, Act.DISCUSSED)), "2025-12-31"))
                .containsExactly("2026-02-01: Planlagt: drøfting med hovedtillitsvalgte");
        assertThat(told(measure().and(plannedAct(UNIONS, Act.INFORMED)), "2025-12-31"))
                .containsExactly("2026-02-01: Planlagt: informasjon til hovedtillitsvalgte");
        assertThat(told(measure().and(plannedAct(JOINT_COMMITTEE, Act.JOINT_TREATMENT)), "2025-12-31"))
                .containsExactly("2026-02-01: Planlagt: behandling i partssammensatt utvalg");
    }

    private static Anchoring plannedAct(Body body, Act act) {
        return Anchoring.planned("a1", Set.of(Ref.measure("m1")), body, act, When.day("2026-02-01"));
    }

    /** "Hvem er med: ansatte" in a spreadsheet tells of no meeting. */
    @Test
    void ofThoseWhoTookPartNobodyKnowsWhenOrHowNoMeetingIsTold() {
        assertThat(told(measure().and(tookPart(When.unknown(), Form.OTHER)), "2025-12-31"))
                .containsExactly("unknown: Har vært med: brukere");
        assertThat(told(measure().and(tookPart(When.unknown(), Form.WORKSHOP)), "2025-12-31"))
                .containsExactly("unknown: Møttes (verksted): brukere");
        assertThat(told(measure().and(tookPart(When.day("2025-05-01"), Form.OTHER)), "2025-12-31"))
                .containsExactly("2025-05-01: Møttes (annet): brukere");
    }

    private static Involvement tookPart(When on, Form form) {
        return Involvement.of("i1", on, form, Set.of(Ref.measure("m1")), Set.of(USERS));
    }

    /** Whatever is recorded: every event had happened or is planned, stands in order, and names facts that are there. */
    @Test
    void everyStoryStandsInOrderAndCanBeToldInEveryLanguage() {
        Property.forAll(
                100,
                source -> Situation.of(
                        RandomMunicipality.draw(source, 4).asFacts(),
                        source.day(LocalDate.of(2019, 1, 1), LocalDate.of(2031, 1, 1))),
                situation -> {
                    for (Measure measure : situation.facts().all(Measure.class)) {
                        List<StoryEvent> story = Story.of(situation.facts(), measure.ref(), situation.asOf());
                        assertThat(story)
                                .extracting(each -> each.on().earliest().orElse(LocalDate.MAX))
                                .isSorted();
                        assertThat(story)
                                .allMatch(each -> each.planned()
                                        || !each.on().isKnown()
                                        || each.on().hasBegunBy(situation.asOf()))
                                .allSatisfy(each -> assertThat(each.facts())
                                        .allMatch(ref ->
                                                situation.facts().find(ref).isPresent()))
                                .allSatisfy(each -> {
                                    for (Language language : Language.values()) {
                                        assertThat(each.sentence().in(language)).isNotBlank();
                                    }
                                });
                    }
                });
    }

    @Test
    void cannotBeChanged() {
        List<StoryEvent> story = story(measure().became(Life.RUNNING, "2025-01-01"), "2026-01-01");
        assertThatThrownBy(() -> story.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
