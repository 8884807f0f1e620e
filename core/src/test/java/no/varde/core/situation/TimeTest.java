package no.varde.core.situation;

import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.varde.core.anchoring.Leg;
import no.varde.core.plan.Life;
import no.varde.core.plan.Measure;
import no.varde.core.plan.StatusNote;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** "Facts and time", and the reading on time: what had happened by a day, with today's knowledge. */
class TimeTest {

    private static Fjord measure() {
        return Fjord.withMeasure("m1").concerns(EMPLOYEES).became(Life.PLANNED, "2024-01-01");
    }

    @Test
    void whatHappensLaterIsNotSeen() {
        Fjord fjord = measure().decided(MUNICIPAL_COUNCIL, "2025-04-24");
        assertThat(fjord.seenOn("2025-04-23").leg(Leg.COUNCIL).state()).isEqualTo(LegState.NOT_KNOWN);
        assertThat(fjord.seenOn("2025-04-24").leg(Leg.COUNCIL).state()).isEqualTo(LegState.IN_PLACE);
    }

    @Test
    void whatWasRecordedLaterIsSeenWithTodaysKnowledge() {
        Fjord fjord = measure().recorded("2026-02-01").decided(MUNICIPAL_COUNCIL, "2025-04-24");
        assertThat(fjord.seenOn("2025-05-01").leg(Leg.COUNCIL).state()).isEqualTo(LegState.IN_PLACE);
    }

    @Test
    void aMonthThatHasBegunCountsAsOfAnyDayInIt() {
        Fjord fjord = measure().heard(EMPLOYEES, CONSULT, "2025-03");
        assertThat(fjord.seenOn("2025-02-28").group(EMPLOYEES).orElseThrow().heard())
                .isEqualTo(Heard.NOT_KNOWN);
        assertThat(fjord.seenOn("2025-03-01").group(EMPLOYEES).orElseThrow().heard())
                .isEqualTo(Heard.BEFORE_THE_DECISION);
    }

    @Test
    void aYearThatHasBegunCountsAsOfAnyDayInIt() {
        Fjord fjord = measure().became(Life.RUNNING, "2025");
        assertThat(fjord.seenOn("2024-12-31").life()).contains(Life.PLANNED);
        assertThat(fjord.seenOn("2025-01-01").life()).contains(Life.RUNNING);
    }

    @Test
    void onTheDayAPeriodEndsItIsGone() {
        Fjord fjord = measure().servesDuring("hav.tur", "2024-01-01", "2025-01-01");
        assertThat(fjord.seenOn("2024-12-31").areas()).containsExactly("hav.tur");
        assertThat(fjord.seenOn("2025-01-01").areas()).isEmpty();
    }

    @Test
    void aLinkWithoutAKnownStartHoldsFromTheBeginning() {
        Fjord fjord = measure().servesDuring("hav.tur", "", "2025-01-01");
        assertThat(fjord.seenOn("2024-01-01").areas()).containsExactly("hav.tur");
    }

    @Test
    void anUndatedActCountsFromTheDayItWasRecorded() {
        Fjord fjord = measure().recorded("2025-05-01").decided(MUNICIPAL_COUNCIL, "");
        assertThat(fjord.seenOn("2025-04-30").leg(Leg.COUNCIL).state()).isEqualTo(LegState.NOT_KNOWN);
        assertThat(fjord.seenOn("2025-05-01").leg(Leg.COUNCIL).state()).isEqualTo(LegState.IN_PLACE);
    }

    @Test
    void anUndatedActOfWhichNobodyKnowsWhenItWasRecordedAlwaysCounts() {
        Fjord fjord = measure().decided(MUNICIPAL_COUNCIL, "");
        assertThat(fjord.seenOn("2024-01-01").leg(Leg.COUNCIL).state()).isEqualTo(LegState.IN_PLACE);
    }

    @Test
    void daysOfRecordingAreCountedInNorway() {
        Fjord fjord = Fjord.withMeasure("m1");
        assertThat(Facts.of(fjord.facts().municipality(), fjord.facts().reforms())
                        .add(
                                Measure.titled("m1", "Turvenn"),
                                no.varde.core.basics.Provenance.of(
                                        java.time.Instant.parse("2025-06-30T22:30:00Z"), "kari"))
                        .build()
                        .recordedOn(no.varde.core.basics.Ref.measure("m1")))
                .contains(LocalDate.of(2025, 7, 1));
    }

    @Test
    void theLatestChangeInLifeCounts() {
        Fjord fjord = measure().became(Life.COMPLETED, "2025-09-01").became(Life.RUNNING, "2024-05-01");
        assertThat(fjord.seenOn("2026-01-01").life()).contains(Life.COMPLETED);
        assertThat(fjord.seenOn("2025-08-31").life()).contains(Life.RUNNING);
    }

    @Test
    void ofTwoChangesOnADayTheOneRecordedLastCounts() {
        Fjord fjord = measure().became(Life.RUNNING, "2024-05-01").became(Life.STOPPED, "2024-05-01");
        assertThat(fjord.seenOn("2024-05-01").life()).contains(Life.STOPPED);
    }

    @Test
    void anUndatedChangeStandsOnTheDayItWasRecorded() {
        Fjord fjord = measure()
                .became(Life.RUNNING, "2024-05-01")
                .recorded("2025-10-01")
                .became(Life.COMPLETED, "");
        assertThat(fjord.seenOn("2025-09-30").life()).contains(Life.RUNNING);
        assertThat(fjord.seenOn("2025-10-01").life()).contains(Life.COMPLETED);
    }

    @Test
    void whereTheTimesOfTwoChangesOverlapTheOneRecordedLastCounts() {
        Fjord stopped =
                Fjord.withMeasure("m1").became(Life.RUNNING, "2025-03-01").became(Life.STOPPED, "2025");
        assertThat(stopped.seenOn("2025-06-01").life()).contains(Life.STOPPED);
        Fjord running = Fjord.withMeasure("m1").became(Life.STOPPED, "2025").became(Life.RUNNING, "2025-03-01");
        assertThat(running.seenOn("2025-06-01").life()).contains(Life.RUNNING);
    }

    @Test
    void aChangeKnownToHaveComeBeforeNeverCountsHoweverVagueTheTimesAre() {
        Fjord fjord = Fjord.withMeasure("m1")
                .became(Life.COMPLETED, "2025-05")
                .became(Life.RUNNING, "2025-04-30")
                .became(Life.PLANNED, "2024");
        assertThat(fjord.seenOn("2025-06-01").life()).contains(Life.COMPLETED);
    }

    @Test
    void anUndatedChangeLiesBeforeWhatCameAfterTheDayItWasRecorded() {
        Fjord fjord = Fjord.municipality()
                .recorded("2025-03-01")
                .measure("m1")
                .became(Life.RUNNING, "2025-07-01")
                .became(Life.STOPPED, "");
        assertThat(fjord.seenOn("2025-06-30").life()).contains(Life.STOPPED);
        assertThat(fjord.seenOn("2025-07-01").life()).contains(Life.RUNNING);
    }

    @Test
    void aDayGivenAfterAnUndatedChangeCountsThoughItLiesBeforeTheRecording() {
        Fjord fjord = Fjord.withMeasure("m1")
                .recorded("2025-03-01")
                .became(Life.PLANNED, "")
                .became(Life.RUNNING, "2024-09-01");
        assertThat(fjord.seenOn("2025-06-01").life()).contains(Life.RUNNING);
    }

    @Test
    void aMeasureIsNotThereBeforeAnythingDatesIt() {
        Fjord fjord = Fjord.withMeasure("m1").became(Life.PLANNED, "2024-03-01").ownedBy("Kari", "2024-06-01");
        assertThat(fjord.asOf("2024-02-29").measure("m1")).isEmpty();
        assertThat(fjord.asOf("2024-03-01").measure("m1")).isPresent();
    }

    @Test
    void aMeasureOfWhichNothingIsDatedIsAlwaysThere() {
        assertThat(Fjord.withMeasure("m1").serves("hav.tur").asOf("2001-01-01").measures())
                .hasSize(1);
    }

    @Test
    void aMeetingOrADecisionDatesAMeasureToo() {
        Fjord fjord =
                Fjord.withMeasure("m1").became(Life.RUNNING, "2025-01-01").heard(EMPLOYEES, CONSULT, "2024-10-01");
        assertThat(fjord.asOf("2024-10-01").measure("m1")).isPresent();
        assertThat(fjord.asOf("2024-09-30").measure("m1")).isEmpty();
    }

    @Test
    void aMeasureIsThereOnceItHasBeenRecordedWhateverIsPlanned() {
        Fjord fjord = Fjord.municipality().recorded("2025-03-01").measure("m1").ownedBy("Kari", "2025-08-01");
        assertThat(fjord.asOf("2025-02-28").measure("m1")).isEmpty();
        assertThat(fjord.asOf("2025-03-01").measure("m1")).isPresent();
    }

    @Test
    void aPlannedDesignStartDoesNotHideAMeasure() {
        assertThat(Fjord.withMeasure("m1")
                        .designStarts("2027-01-01")
                        .asOf("2025-01-01")
                        .measure("m1"))
                .isPresent();
    }

    @Test
    void titleAndWordingAreTheCurrentOnesOnEveryDay() {
        Fjord fjord = measure().and(Measure.titled("m1", "Turvenn"));
        assertThat(fjord.seenOn("2024-01-01").title()).isEqualTo("Turvenn");
    }

    @Test
    void theLatestStatusByTheDayIsShown() {
        Fjord fjord = measure()
                .and(new StatusNote("s2", "m1", LocalDate.of(2025, 5, 1), java.util.Optional.empty(), "i rute igjen"))
                .and(new StatusNote("s1", "m1", LocalDate.of(2025, 2, 1), java.util.Optional.empty(), "mangler folk"));
        assertThat(fjord.seenOn("2025-04-30").status().orElseThrow().text()).isEqualTo("mangler folk");
        assertThat(fjord.seenOn("2025-05-01").status().orElseThrow().text()).isEqualTo("i rute igjen");
        assertThat(fjord.seenOn("2025-01-31").status()).isEmpty();
    }
}
