package no.varde.core.situation;

import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Choice;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Stance;
import no.varde.core.plan.Step;
import no.varde.core.reform.Reforms;
import no.varde.core.testkit.Fjord;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomMunicipality;
import org.junit.jupiter.api.Test;

/**
 * What changed between two days: after the first, up to and with the second; what happened and what was recorded apart.
 */
class ChangesTest {

    private static Changes between(Fjord fjord, String after, String upTo) {
        return Changes.between(fjord.facts(), LocalDate.parse(after), LocalDate.parse(upTo));
    }

    private static List<String> happened(Fjord fjord, String after, String upTo) {
        return between(fjord, after, upTo).happened().stream()
                .map(ChangesTest::line)
                .toList();
    }

    /** Each as {@code day of recording, by whom, time: sentence}. */
    private static List<String> recorded(Fjord fjord, String after, String upTo) {
        return between(fjord, after, upTo).recorded().stream()
                .map(each -> each.on() + " " + each.by() + ", " + line(each.event()))
                .toList();
    }

    private static String line(StoryEvent event) {
        return event.on() + ": " + event.sentence().in(Language.NB);
    }

    @Test
    void countsAfterTheFirstDayUpToAndWithTheSecond() {
        Fjord fjord = Fjord.withMeasure("m1").became(Life.PLANNED, "2025-05-01").became(Life.RUNNING, "2025-05-31");
        assertThat(happened(fjord, "2025-05-01", "2025-05-31")).containsExactly("2025-05-31: Tiltaket er i gang");
        assertThat(happened(fjord, "2025-04-30", "2025-05-30")).containsExactly("2025-05-01: Tiltaket er planlagt");
        assertThat(happened(fjord, "2025-05-31", "2025-05-31")).isEmpty();
    }

    @Test
    void countsRecordingsTheSameWay() {
        Fjord fjord = Fjord.withMeasure("m1").recorded("2025-05-01").became(Life.RUNNING, "2024-01-01");
        assertThat(recorded(fjord, "2025-04-30", "2025-05-01"))
                .containsExactly("2025-05-01 kari, 2024-01-01: Tiltaket er i gang");
        assertThat(recorded(fjord, "2025-05-01", "2025-06-01")).isEmpty();
        assertThat(recorded(fjord, "2025-03-01", "2025-04-30")).isEmpty();
    }

    @Test
    void tellsWhatHappenedAndWhatWasRecordedApart() {
        Fjord fjord = Fjord.withMeasure("m1")
                .recorded("2025-08-15")
                .became(Life.RUNNING, "2025-05-31")
                .changed("2025-06-10");
        assertThat(happened(fjord, "2025-05-01", "2025-06-30"))
                .containsExactly("2025-06-10: Innholdet ble endret: noe annet", "2025-05-31: Tiltaket er i gang");
        assertThat(recorded(fjord, "2025-05-01", "2025-06-30")).isEmpty();
        assertThat(happened(fjord, "2025-08-01", "2025-08-31")).isEmpty();
        assertThat(recorded(fjord, "2025-08-01", "2025-08-31")).hasSize(2);
    }

    @Test
    void whatHappenedAndWasRecordedStandsInBothLists() {
        Fjord fjord = Fjord.withMeasure("m1").recorded("2025-05-31").became(Life.RUNNING, "2025-05-31");
        assertThat(happened(fjord, "2025-05-30", "2025-05-31")).containsExactly("2025-05-31: Tiltaket er i gang");
        assertThat(recorded(fjord, "2025-05-30", "2025-05-31"))
                .containsExactly("2025-05-31 kari, 2025-05-31: Tiltaket er i gang");
    }

    @Test
    void theDayOfARecordingIsTheDayInNorway() {
        Measure measure = Measure.titled("m1", "Turvenn");
        Facts facts = Facts.of(
                        LocalMunicipality.fictional("fjord", "Fjord", LocalDate.of(2024, 1, 1)), Reforms.builtIn())
                .add(measure, Provenance.of(Instant.parse("2025-06-30T22:30:00Z"), "ola"))
                .build();
        Changes july = Changes.between(facts, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));
        assertThat(july.recorded()).extracting(Changes.Recorded::on).containsExactly(LocalDate.of(2025, 7, 1));
    }

    @Test
    void aMonthHappensWhenItBegins() {
        Fjord fjord = Fjord.withMeasure("m1").became(Life.RUNNING, "2025-05");
        assertThat(happened(fjord, "2025-04-30", "2025-05-01")).hasSize(1);
        assertThat(happened(fjord, "2025-05-01", "2025-05-31")).isEmpty();
    }

    @Test
    void whatHasNoKnownTimeIsOnlyRecorded() {
        Fjord fjord = Fjord.withMeasure("m1").recorded("2025-05-10").decided(MUNICIPAL_COUNCIL, "");
        assertThat(happened(fjord, "2025-05-01", "2025-05-31")).isEmpty();
        assertThat(recorded(fjord, "2025-05-01", "2025-05-31"))
                .containsExactly("2025-05-10 kari, unknown: eget vedtak av kommunestyret: vedtatt");
    }

    @Test
    void whatOneDoesNotKnowTheRecordingOfIsNotAmongTheRecorded() {
        Fjord fjord = Fjord.withMeasure("m1").became(Life.RUNNING, "2025-05-10");
        assertThat(recorded(fjord, "2000-01-01", "2030-01-01")).isEmpty();
    }

    @Test
    void whatWasOnlyPlannedDidNotHappenAndIsRecordedAsPlanned() {
        Fjord fjord = Fjord.withMeasure("m1").recorded("2025-05-10").willDecide(MUNICIPAL_COUNCIL, "2025-05-20");
        assertThat(happened(fjord, "2025-05-01", "2025-05-31")).isEmpty();
        assertThat(recorded(fjord, "2025-05-01", "2025-05-31"))
                .containsExactly("2025-05-10 kari, 2025-05-20: Planlagt: vedtak av kommunestyret");
    }

    @Test
    void aDecisionThatCameLaterIsToldAsPlannedAsOfADayBefore() {
        Fjord fjord = Fjord.withMeasure("m1")
                .recorded("2025-05-10")
                .decidedAsPlannedFor(MUNICIPAL_COUNCIL, "2025-06-19", "2025-09-11");
        assertThat(recorded(fjord, "2025-05-01", "2025-05-31"))
                .containsExactly("2025-05-10 kari, 2025-06-19: Planlagt: vedtak av kommunestyret");
        assertThat(happened(fjord, "2025-05-31", "2025-09-10")).isEmpty();
        assertThat(happened(fjord, "2025-09-10", "2025-09-11"))
                .containsExactly("2025-09-11: eget vedtak av kommunestyret: vedtatt");
    }

    private static List<String> recorded(Fjord fjord, String after, String upTo, Changes.Changed... changed) {
        return Changes.between(fjord.facts(), LocalDate.parse(after), LocalDate.parse(upTo), List.of(changed))
                .recorded()
                .stream()
                .map(each -> each.on() + " " + each.by() + ", " + line(each.event()))
                .toList();
    }

    /** A decision of which nothing more is asked than which one it is. */
    private record Some(Ref ref) implements Fact {
        @Override
        public List<Ref> about() {
            return List.of();
        }
    }

    private static Changes.Changed changed(String id, String at) {
        Some fact = new Some(new Ref(Ref.Kind.ANCHORING, id));
        return done(fact, fact, Changes.How.CHANGED, at);
    }

    /** Something that Ola did to a fact which was recorded at noon on 10 May. */
    private static Changes.Changed done(Fact before, Fact after, Changes.How how, String at) {
        return new Changes.Changed(before, after, how, Instant.parse(at), "ola", Instant.parse("2025-05-10T12:00:00Z"));
    }

    private static final Link LINK = new Link("l1", "m1", Ref.area("hav.tur"), Validity.always());

    @Test
    void whatWasEnteredInErrorOrPutBackWasRecordedToo() {
        Fjord without = Fjord.withMeasure("m1");
        assertThat(recorded(
                        without,
                        "2025-05-31",
                        "2025-06-30",
                        done(LINK, LINK, Changes.How.PUT_BACK, "2025-06-05T10:00:00Z"),
                        done(LINK, LINK, Changes.How.ENTERED_IN_ERROR, "2025-06-02T10:00:00Z")))
                .containsExactly(
                        "2025-06-05 ola, unknown: Satt tilbake etter å ha vært tatt bort: Hører til «hav.tur»",
                        "2025-06-02 ola, unknown: Ført ved en feil, og tatt bort: Hører til «hav.tur»");
        Measure gone = Measure.titled("m2", "Turvenn");
        assertThat(recorded(
                        without,
                        "2025-05-31",
                        "2025-06-30",
                        done(gone, gone, Changes.How.ENTERED_IN_ERROR, "2025-06-02T10:00:00Z")))
                .containsExactly("2025-06-02 ola, unknown: Ført ved en feil, og tatt bort: Tiltaket «Turvenn»");
    }

    @Test
    void whatWasRecordedAndTakenAwayBetweenTheDaysIsNotTold() {
        assertThat(recorded(
                        Fjord.withMeasure("m1"),
                        "2025-05-09",
                        "2025-06-30",
                        done(LINK, LINK, Changes.How.ENTERED_IN_ERROR, "2025-06-02T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void whatWasEndedOrOpenedAgainIsToldAsThat() {
        Link ended = LINK.during(LINK.validity().endingOn(LocalDate.of(2025, 7, 1)));
        assertThat(recorded(
                        Fjord.withMeasure("m1").recorded("2025-05-10").and(ended),
                        "2025-05-31",
                        "2025-06-30",
                        done(LINK, ended, Changes.How.CHANGED, "2025-06-02T10:00:00Z")))
                .containsExactly("2025-06-02 ola, 2025-07-01: Avsluttet fra 1. juli 2025: Hører til «hav.tur»");
        assertThat(recorded(
                        Fjord.withMeasure("m1").recorded("2025-05-10").and(LINK),
                        "2025-05-31",
                        "2025-06-30",
                        done(ended, LINK, Changes.How.CHANGED, "2025-06-02T10:00:00Z")))
                .containsExactly("2025-06-02 ola, unknown: Åpnet igjen: Hører til «hav.tur»");
    }

    @Test
    void whatWasEndedAndSaysSomethingElseTooIsToldAsChanged() {
        Link other = new Link("l1", "m1", Ref.area("hav.mat"), Validity.always().endingOn(LocalDate.of(2025, 6, 1)));
        assertThat(recorded(
                        Fjord.withMeasure("m1").recorded("2025-05-10").and(other),
                        "2025-05-31",
                        "2025-06-30",
                        done(LINK, other, Changes.How.CHANGED, "2025-06-02T10:00:00Z")))
                .containsExactly("2025-06-02 ola, 2025-06-01: Endret: Hører ikke lenger til «hav.mat»");
    }

    @Test
    void whatWasRecordedAsPlannedAndCameStandsInBothListsWhenThatWasRecorded() {
        Fjord fjord = Fjord.withMeasure("m1")
                .recorded("2025-05-10")
                .decidedAsPlannedFor(MUNICIPAL_COUNCIL, "2025-06-19", "2025-06-19");
        Changes.Changed held = changed("f1", "2025-06-20T10:00:00Z");
        assertThat(recorded(fjord, "2025-06-18", "2025-06-20", held))
                .containsExactly("2025-06-20 ola, 2025-06-19: Endret: eget vedtak av kommunestyret: vedtatt");
        assertThat(happened(fjord, "2025-06-18", "2025-06-20"))
                .containsExactly("2025-06-19: eget vedtak av kommunestyret: vedtatt");
        assertThat(recorded(fjord, "2025-06-18", "2025-06-19", held)).isEmpty();
        assertThat(recorded(fjord, "2025-06-20", "2025-07-01", held)).isEmpty();
    }

    @Test
    void severalChangesOnADayAndOneOnTheDayOfTheRecordingAreToldOnce() {
        Fjord fjord = Fjord.withMeasure("m1").recorded("2025-05-10").decided(MUNICIPAL_COUNCIL, "2025-04-24");
        assertThat(recorded(
                        fjord,
                        "2025-05-01",
                        "2025-05-31",
                        changed("f1", "2025-05-12T11:00:00Z"),
                        changed("f1", "2025-05-12T10:00:00Z"),
                        changed("f1", "2025-05-10T15:00:00Z"),
                        changed("gone", "2025-05-12T10:00:00Z")))
                .containsExactly(
                        "2025-05-12 ola, 2025-04-24: Endret: eget vedtak av kommunestyret: vedtatt",
                        "2025-05-10 kari, 2025-04-24: eget vedtak av kommunestyret: vedtatt");
    }

    @Test
    void aMeetingThatLiesAheadIsRecordedAsPlanned() {
        Fjord fjord = Fjord.withMeasure("m1").recorded("2025-05-10").heard(USERS, CONSULT, "2025-06-01");
        assertThat(happened(fjord, "2025-05-01", "2025-05-31")).isEmpty();
        assertThat(recorded(fjord, "2025-05-01", "2025-05-31"))
                .containsExactly("2025-05-10 kari, 2025-06-01: Planlagt møte (annet): brukere");
    }

    @Test
    void theNewestStandsFirst() {
        Fjord fjord = Fjord.withMeasure("m1")
                .recorded("2025-05-10")
                .became(Life.RUNNING, "2025-04-01")
                .recorded("2025-05-20")
                .changed("2025-03-01");
        assertThat(happened(fjord, "2025-01-01", "2025-12-31"))
                .containsExactly("2025-04-01: Tiltaket er i gang", "2025-03-01: Innholdet ble endret: noe annet");
        assertThat(recorded(fjord, "2025-01-01", "2025-12-31"))
                .containsExactly(
                        "2025-05-20 kari, 2025-03-01: Innholdet ble endret: noe annet",
                        "2025-05-10 kari, 2025-04-01: Tiltaket er i gang");
    }

    @Test
    void groupsThatCameToBeConcernedTogetherStandInOneSentence() {
        Fjord fjord = Fjord.withMeasure("m1")
                .recorded("2025-05-10")
                .concerns(USERS, "2025-05-01", "")
                .concerns(EMPLOYEES, "2025-05-01", "")
                .measure("m2")
                .recorded("2025-05-10")
                .concerns(USERS);
        assertThat(happened(fjord, "2025-04-30", "2025-05-31"))
                .containsExactly("2025-05-01: Gjelder ansatte og brukere");
        assertThat(recorded(fjord, "2025-04-30", "2025-05-31"))
                .containsExactly(
                        "2025-05-10 kari, 2025-05-01: Gjelder ansatte og brukere",
                        "2025-05-10 kari, unknown: Tiltaket ble lagt inn",
                        "2025-05-10 kari, unknown: Gjelder brukere");
    }

    @Test
    void whatIsNoEventIsRecordedWithWhatItSays() {
        Fjord fjord = Fjord.municipality()
                .recorded("2025-05-10")
                .measure("m1")
                .step("s1", "2025-06-01", "")
                .and(Step.of("s2", "m1", Step.Kind.REFLECTION, When.unknown(), When.unknown()))
                .nobodyUpTo("2025-05-09")
                .nobodyUpTo("2025-05-09", USERS)
                .participationBeforeOurTime("2025-05-09")
                .nothingUpTo("2025-05-09", Leg.COUNCIL)
                .and(new PlanConfirmation("c", "m1", PlanConfirmation.Topic.STEPS, LocalDate.of(2025, 5, 9), false))
                .and(new PlanLine("p1", "Handlingsdel", Optional.empty(), Optional.of("4.2"), Optional.empty()))
                .and(new Note("n1", Ref.measure("m1"), Optional.of("Kommentar"), "ring Kari"));
        assertThat(recorded(fjord, "2025-05-09", "2025-05-10"))
                .extracting(each -> each.substring("2025-05-10 kari, unknown: ".length()))
                .containsExactly(
                        "Tiltaket ble lagt inn",
                        "Trinnet «innføring» ble lagt inn, planlagt fra 1. juni 2025",
                        "Trinnet «refleksjon» ble lagt inn uten tidspunkt",
                        "Bekreftet til og med 9. mai 2025: ingen flere har vært med",
                        "Bekreftet til og med 9. mai 2025 om brukere: ingen flere har vært med",
                        "Bekreftet til og med 9. mai 2025: ingen kan vite mer om hvem som var med",
                        "Bekreftet til og med 9. mai 2025 om kommunestyret: ingenting mer er vedtatt eller drøftet",
                        "Bekreftet til og med 9. mai 2025 om trinnene: det er ikke mer å skrive ned",
                        "Planlinjen «Handlingsdel, 4.2» ble lagt inn",
                        "Merknad (Kommentar): ring Kari");
        assertThat(happened(fjord, "2025-05-09", "2025-05-10")).isEmpty();
    }

    @Test
    void tellsOfReformsAndDutiesToo() {
        Fjord fjord = Fjord.municipality()
                .adoption("a1", "hav", "2025-01-01", "2029-01-01")
                .chose("hav.mat.frukost", Stance.ADOPT, "2025-02-01")
                .periodChanged("2025-03-01", "2028-01-01")
                .periodOpened("2025-04-01")
                .and(Choice.of("c9", "a1", Ref.area("hav.tur"), Stance.ADAPT, When.day("2025-05-01")))
                .and(new DutyStatus(
                        "d1", "land.avtale.1", DutyStatus.Answer.MET, When.day("2025-06-01"), Optional.empty()));
        assertThat(happened(fjord, "2024-12-31", "2025-12-31"))
                .containsExactly(
                        "2025-06-01: «avtale»: oppfylt",
                        "2025-05-01: Valg på «hav.tur»: tilpasses",
                        "2025-04-01: Den lokale perioden har ikke lenger noen sluttdato: fortsetter uten ende",
                        "2025-03-01: Den lokale perioden varer nå til og med 31. desember 2027: staten forlenget",
                        "2025-02-01: Valg på «hav.mat.frukost»: tas i bruk",
                        "2025-01-01: Kommunen følger opp hav");
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between(Fjord.municipality(), "2025-02-01", "2025-01-31"))
                .withMessageContaining("2025-02-01")
                .withMessageContaining("2025-01-31");
    }

    /** Two spans one after the other tell the same as the whole: nothing is told twice, and nothing falls between. */
    @Test
    void whatHappenedInTwoSpansIsWhatHappenedInBoth() {
        record Spans(Facts facts, LocalDate first, LocalDate middle, LocalDate last) {}
        Property.forAll(
                100,
                source -> {
                    LocalDate first = source.day(LocalDate.of(2019, 1, 1), LocalDate.of(2030, 1, 1));
                    LocalDate middle = source.day(first, LocalDate.of(2030, 6, 1));
                    LocalDate last = source.day(middle, LocalDate.of(2031, 1, 1));
                    return new Spans(RandomMunicipality.draw(source, 3).asFacts(), first, middle, last);
                },
                spans -> {
                    Set<Ref> apart = new HashSet<>();
                    Changes.between(spans.facts(), spans.first(), spans.middle())
                            .happened()
                            .forEach(each -> apart.addAll(each.facts()));
                    Changes.between(spans.facts(), spans.middle(), spans.last())
                            .happened()
                            .forEach(each -> apart.addAll(each.facts()));
                    Set<Ref> whole = new HashSet<>();
                    Changes.between(spans.facts(), spans.first(), spans.last())
                            .happened()
                            .forEach(each -> whole.addAll(each.facts()));
                    assertThat(apart).isEqualTo(whole);
                });
    }

    @Test
    void everyFactThatWasRecordedIsTold() {
        Property.forAll(60, source -> RandomMunicipality.draw(source, 3).asFacts(), drawn -> {
            Facts.Builder builder = Facts.of(drawn.municipality(), drawn.reforms());
            drawn.everything()
                    .forEach(fact -> builder.add(fact, Provenance.of(Instant.parse("2025-05-10T10:00:00Z"), "kari")));
            Changes changes = Changes.between(builder.build(), LocalDate.of(2025, 5, 9), LocalDate.of(2025, 5, 10));
            assertThat(changes.recorded().stream().flatMap(each -> each.event().facts().stream()))
                    .containsAll(drawn.everything().stream().map(Fact::ref).toList());
            assertThat(changes.recorded()).allSatisfy(each -> {
                for (Language language : Language.values()) {
                    assertThat(each.event().sentence().in(language)).isNotBlank();
                }
            });
        });
    }

    @Test
    void aStepThatIsNotThereIsToldOfAllTheSame() {
        Fjord fjord = Fjord.municipality().recorded("2025-05-10").started("s9", "2025-05-01");
        assertThat(recorded(fjord, "2025-05-09", "2025-05-10"))
                .containsExactly("2025-05-10 kari, unknown: En opplysning ble lagt inn");
    }

    @Test
    void aMergerIntoAMeasureThatIsNotThereNamesItsId() {
        Fjord fjord = Fjord.withMeasure("m1")
                .recorded("2025-05-10")
                .and(new LifeChange(
                        "l1", "m1", Life.MERGED, When.day("2025-05-01"), Optional.empty(), Optional.of("m9")));
        assertThat(happened(fjord, "2025-04-30", "2025-05-10"))
                .containsExactly("2025-05-01: Tiltaket er slått sammen med «m9»");
    }
}
