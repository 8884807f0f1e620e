package no.varde.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.Test;

/** Periods and validity are half-open: on the day they end, they are gone. */
class PeriodTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    private static Period any(Source source) {
        LocalDate from = source.day(JANUARY, MARCH);
        return new Period(from, source.maybe(s -> s.day(from.plusDays(1), MARCH.plusDays(9))));
    }

    @Test
    void theFirstDayIsInItAndTheDayItEndsIsNot() {
        Period period = Period.between(JANUARY, MARCH);
        assertThat(period.contains(JANUARY)).isTrue();
        assertThat(period.contains(MARCH.minusDays(1))).isTrue();
        assertThat(period.contains(MARCH)).isFalse();
        assertThat(period.isOver(MARCH)).isTrue();
        assertThat(period.lastDay()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void wholeYearsEndWithTheLastDayOfTheLast() {
        assertThat(Period.years(2019, 2023))
                .isEqualTo(Period.inclusive(LocalDate.of(2019, 1, 1), LocalDate.of(2023, 12, 31)));
    }

    @Test
    void withoutAnEndItIsNeverOver() {
        assertThat(Period.from(JANUARY).isOver(LocalDate.MAX)).isFalse();
        assertThat(Period.from(JANUARY).contains(JANUARY.minusDays(1))).isFalse();
    }

    @Test
    void anEndThatIsNotAfterTheStartIsRefusedWithBoth() {
        assertThatThrownBy(() -> Period.between(MARCH, MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-03-01");
        assertThatThrownBy(() -> Period.between(MARCH, JANUARY)).hasMessageContaining("2024-01-01");
        assertThatThrownBy(() -> Period.from(MARCH).endingOn(JANUARY)).hasMessageContaining("2024-01-01");
    }

    @Test
    void periodsThatMeetDoNotOverlap() {
        assertThat(Period.between(JANUARY, MARCH).overlaps(Period.from(MARCH))).isFalse();
        assertThat(Period.between(JANUARY, MARCH).overlaps(Period.from(MARCH.minusDays(1))))
                .isTrue();
    }

    @Test
    void twoPeriodsOverlapJustWhenTheyShareADay() {
        Property.forAll(1_000, source -> new Period[] {any(source), any(source)}, two -> {
            boolean shared = JANUARY.datesUntil(MARCH.plusDays(10))
                    .anyMatch(day -> two[0].contains(day) && two[1].contains(day));
            assertThat(two[0].overlaps(two[1])).isEqualTo(shared);
            assertThat(two[1].overlaps(two[0])).isEqualTo(shared);
        });
    }

    @Test
    void validityHoldsFromItsFirstDayUntilTheDayItEnds() {
        Validity validity = Validity.from(JANUARY).endingOn(MARCH);
        assertThat(validity.holdsOn(JANUARY)).isTrue();
        assertThat(validity.holdsOn(JANUARY.minusDays(1))).isFalse();
        assertThat(validity.holdsOn(MARCH)).isFalse();
    }

    @Test
    void validityWithoutAKnownStartHoldsFromTheBeginning() {
        assertThat(Validity.always().holdsOn(LocalDate.MIN)).isTrue();
        assertThat(Validity.always().endingOn(MARCH).holdsOn(MARCH)).isFalse();
    }

    @Test
    void validityFromAMonthHoldsOnceTheMonthHasBegun() {
        assertThat(Validity.from(When.parse("2024-03")).holdsOn(MARCH)).isTrue();
        assertThat(Validity.from(When.parse("2024-03")).holdsOn(MARCH.minusDays(1)))
                .isFalse();
    }

    @Test
    void validityThatEndsBeforeItBeginsIsRefusedWithBoth() {
        assertThatThrownBy(() -> Validity.from(MARCH).endingOn(JANUARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-03-01")
                .hasMessageContaining("2024-01-01");
    }
}
