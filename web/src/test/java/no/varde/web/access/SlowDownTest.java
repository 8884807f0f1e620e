package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Guessing becomes slow, and nobody can keep another out. */
class SlowDownTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final SlowDown slowDown = new SlowDown();

    @Test
    void someTriesAreFreeAndThenEachWaitIsTwiceAsLong() {
        for (int i = 0; i < 5; i++) {
            assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NOW)).isZero();
        }
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NOW)).isEqualTo(Duration.ofSeconds(2));
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NOW.plusSeconds(2))).isZero();
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NOW.plusSeconds(2))).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void noWaitIsLongerThanAQuarterOfAnHour() {
        Instant at = NOW;
        for (int i = 0; i < 30; i++) {
            at = at.plus(slowDown.enter("kari@x.no", "192.0.2.1", at));
            assertThat(slowDown.enter("kari@x.no", "192.0.2.1", at)).isLessThanOrEqualTo(Duration.ofMinutes(15));
        }
    }

    @Test
    void whoeverGuessesElsewhereDoesNotKeepTheOwnerOut() {
        for (int i = 0; i < 40; i++) {
            slowDown.enter("kari@x.no", "192.0.2.1", NOW);
        }
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NOW)).isPositive();
        assertThat(slowDown.enter("kari@x.no", "192.0.2.2", NOW)).isZero();
        assertThat(slowDown.enter("ola@x.no", "192.0.2.1", NOW)).isZero();
    }

    @Test
    void whoTriesManyNamesIsSlowedDownTooButNotForLong() {
        for (int i = 0; i < 50; i++) {
            assertThat(slowDown.enter("name" + i, "192.0.2.1", NOW)).isZero();
        }
        assertThat(slowDown.enter("another", "192.0.2.1", NOW))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        for (int i = 0; i < 5; i++) {
            slowDown.enter("kari@x.no", "192.0.2.1", NOW);
        }
        slowDown.succeeded("kari@x.no", "192.0.2.1");
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NOW)).isZero();
    }

    @Test
    void afterAnHourWithoutTriesOneBeginsAnew() {
        for (int i = 0; i < 5; i++) {
            slowDown.enter("kari@x.no", "192.0.2.1", NOW);
        }
        Instant later = NOW.plus(Duration.ofMinutes(61));
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", later)).isZero();
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", later)).isZero();
    }
}
