package no.varde.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When a night's time comes, where the municipalities are. */
class NightsTest {

    private static final Nights NIGHTS = new Nights(LocalTime.of(1, 40), ZoneId.of("Europe/Oslo"));

    private static Instant next(String now) {
        return NIGHTS.next(Instant.parse(now));
    }

    @Test
    void theNextNightIsTodaysBeforeItsTimeAndTomorrowsFromItOn() {
        assertThat(next("2026-11-22T10:00:00Z")).isEqualTo("2026-11-23T00:40:00Z");
        assertThat(next("2026-11-22T00:39:59Z")).isEqualTo("2026-11-22T00:40:00Z");
        assertThat(next("2026-11-22T00:40:00Z")).isEqualTo("2026-11-23T00:40:00Z");
        assertThat(NIGHTS.last(Instant.parse("2026-11-22T00:39:59Z"))).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(NIGHTS.last(Instant.parse("2026-11-22T00:40:00Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void theClocksOfSummerAndWinterAreNoMatter() {
        assertThat(next("2026-03-29T00:50:00Z"))
                .as("in the night in which clocks are put forward")
                .isEqualTo("2026-03-29T23:40:00Z");
        Nights skipped = new Nights(LocalTime.of(2, 30), ZoneId.of("Europe/Oslo"));
        assertThat(skipped.next(Instant.parse("2026-03-28T20:00:00Z"))).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(skipped.next(Instant.parse("2026-10-25T00:30:00Z")))
                .as("the second half past two of that night does not count")
                .isEqualTo("2026-10-26T01:30:00Z");
    }
}
