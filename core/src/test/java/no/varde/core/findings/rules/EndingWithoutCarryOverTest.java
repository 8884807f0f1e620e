package no.varde.core.findings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Life;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** A reform ending without carry-over (L1), with the reading "Ending". Nationally both reforms last through 2029. */
class EndingWithoutCarryOverTest {

    private static String on(String day, Fjord fjord) {
        return Answers.of("ending-without-carry-over", fjord.asOf(day)).lines().toString();
    }

    /** The local period is over on 1 January 2027. */
    private static Fjord ending() {
        return Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2027-01-01")
                .measure("m1")
                .serves("hav.tur")
                .became(Life.RUNNING, "2024-06-01");
    }

    @Test
    void remainsFromHalfAYearBeforeAndAfterAndIsARiskInTheLastNinetyDays() {
        assertThat(on("2026-07-04", ending())).isEqualTo("[m1+hav NO]");
        assertThat(on("2026-07-05", ending())).isEqualTo("[m1+hav GAP]");
        assertThat(on("2026-10-02", ending())).isEqualTo("[m1+hav GAP]");
        assertThat(on("2026-10-03", ending())).isEqualTo("[m1+hav RISK]");
        assertThat(on("2026-12-31", ending())).isEqualTo("[m1+hav RISK]");
        assertThat(on("2027-01-01", ending())).isEqualTo("[m1+hav GAP]");
    }

    @Test
    void saysHowLongIsLeft() {
        assertThat(Answers.of("ending-without-carry-over", ending().asOf("2026-12-31"))
                        .finding()
                        .in(Language.NB))
                .isEqualTo("hav slutter i morgen, og det er ikke bestemt hva som skjer med tiltaket");
        assertThat(Answers.of("ending-without-carry-over", ending().asOf("2026-12-22"))
                        .finding()
                        .in(Language.NN))
                .isEqualTo("hav sluttar om 10 dagar, og det er ikkje bestemt kva som skjer med tiltaket");
        assertThat(Answers.of("ending-without-carry-over", ending().asOf("2027-02-01"))
                        .finding()
                        .in(Language.EN))
                .isEqualTo("hav is over, and it is not settled what becomes of the measure");
        assertThat(Answers.of("ending-without-carry-over", ending().asOf("2027-02-01"))
                        .reasons())
                .last()
                .isEqualTo("Det er 32 dager siden");
    }

    @Test
    void aCarryOverSettlesIt() {
        Fjord settled = ending().and(new CarryOver(
                "c1", "m1", "hav", CarryOver.Destination.LOCAL_PLAN, When.day("2026-11-01"), Optional.empty()));
        assertThat(on("2026-10-31", settled)).isEqualTo("[m1+hav RISK]");
        assertThat(on("2026-11-01", settled)).isEqualTo("[m1+hav NO]");
    }

    @Test
    void anUndatedCarryOverSettlesItFromTheDayItWasRecorded() {
        Fjord settled = ending().recorded("2026-11-01")
                .and(new CarryOver(
                        "c1", "m1", "hav", CarryOver.Destination.LOCAL_PLAN, When.unknown(), Optional.empty()));
        assertThat(on("2026-10-31", settled)).isEqualTo("[m1+hav RISK]");
        assertThat(on("2026-11-01", settled)).isEqualTo("[m1+hav NO]");
    }

    @Test
    void standsAmongOthersByTheNextActOfTheMeasure() {
        assertThat(Answers.of("ending-without-carry-over", ending().asOf("2026-12-22"))
                        .finding()
                        .daysToAct())
                .isEmpty();
        assertThat(Answers.of(
                                "ending-without-carry-over",
                                ending().stepForGood("s1", "2027-02-01", "").asOf("2026-12-22"))
                        .finding()
                        .daysToAct())
                .hasValue(41);
    }

    @Test
    void ordinaryOperationAndAnotherRunningReformNeedNone() {
        assertThat(on("2026-12-01", ending().became(Life.ORDINARY_OPERATION, "2026-01-01")))
                .isEqualTo("[m1+hav NO]");
        assertThat(on("2026-12-01", ending().serves("land.folk").adoption("a2", "land", "2024-01-01", "2029-01-01")))
                .startsWith("[m1+hav NO");
    }

    @Test
    void anExtendedPeriodCounts() {
        Fjord extended =
                ending().adoption("a1", "hav", "2024-01-01", "2027-01-01").periodChanged("2026-11-01", "2029-01-01");
        assertThat(on("2026-10-31", extended)).isEqualTo("[m1+hav RISK]");
        assertThat(on("2026-11-01", extended)).isEqualTo("[m1+hav NO]");
    }

    @Test
    void restsOnTheAdoptionOrOnTheChangeThatSetThePeriod() {
        assertThat(Answers.of("ending-without-carry-over", ending().asOf("2026-12-22"))
                        .facts())
                .containsExactly("ADOPTION");
        Fjord cut =
                ending().adoption("a1", "hav", "2024-01-01", "2029-01-01").periodChanged("2026-11-01", "2027-01-01");
        Answers shortened = Answers.of("ending-without-carry-over", cut.asOf("2026-12-22"));
        assertThat(shortened.facts()).containsExactly("PERIOD_CHANGE");
        assertThat(shortened.reasons())
                .containsExactly(
                        "Deres egen oppfølging av hav varer til og med 31. desember 2026, endret 1. november 2026:"
                                + " staten forlenget");
    }

    @Test
    void theLocalPeriodCountsWhenTheNationalOneHasEnded() {
        Fjord longer = Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2031-01-01")
                .measure("m1")
                .serves("hav.tur")
                .became(Life.RUNNING, "2024-06-01");
        assertThat(on("2030-02-01", longer)).isEqualTo("[m1+hav NO]");
    }

    @Test
    void asksWhetherAReformIsFollowedUpWhenItEndsNationally() {
        Fjord unadopted = Fjord.withMeasure("m1").serves("hav.tur").became(Life.RUNNING, "2024-06-01");
        assertThat(on("2026-12-01", unadopted)).isEqualTo("[]");
        assertThat(on("2030-02-01", unadopted)).isEqualTo("[m1+hav ASKS ADOPTION]");
    }

    @Test
    void asksWhereTheMeasureIsInItsLife() {
        Fjord unknown = Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2027-01-01")
                .measure("m1")
                .serves("hav.tur");
        assertThat(on("2026-12-01", unknown)).isEqualTo("[m1+hav ASKS LIFE_CHANGE]");
    }

    @Test
    void measuresThatAreDoneAreNotAsked() {
        assertThat(on("2026-12-01", ending().became(Life.COMPLETED, "2026-01-01")))
                .isEqualTo("[]");
    }
}
