package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Guessing becomes slow, and nobody can keep another out. */
class SlowDownTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final Optional<String> NONE = Optional.empty();

    private final SlowDown slowDown = new SlowDown();

    @Test
    void someTriesAreFreeAndThenEachWaitIsTwiceAsLong() {
        for (int i = 0; i < 5; i++) {
            assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW)).isZero();
        }
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW)).isEqualTo(Duration.ofSeconds(2));
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW.plusSeconds(2)))
                .isZero();
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW.plusSeconds(2)))
                .isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void noWaitIsLongerThanAQuarterOfAnHour() {
        Instant at = NOW;
        for (int i = 0; i < 30; i++) {
            at = at.plus(slowDown.enter("kari@x.no", "192.0.2.1", NONE, at));
            assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NONE, at)).isLessThanOrEqualTo(Duration.ofMinutes(15));
        }
    }

    @Test
    void whoeverGuessesElsewhereDoesNotKeepTheOwnerOut() {
        for (int i = 0; i < 40; i++) {
            slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW);
        }
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW)).isPositive();
        assertThat(slowDown.enter("kari@x.no", "192.0.2.2", NONE, NOW)).isZero();
        assertThat(slowDown.enter("ola@x.no", "192.0.2.1", NONE, NOW)).isZero();
    }

    @Test
    void whoTriesManyNamesIsSlowedDownTooButNotForLong() {
        for (int i = 0; i < 50; i++) {
            assertThat(slowDown.enter("name" + i, "192.0.2.1", NONE, NOW)).isZero();
        }
        assertThat(slowDown.enter("another", "192.0.2.1", NONE, NOW))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        for (int i = 0; i < 5; i++) {
            slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW);
        }
        slowDown.succeeded("kari@x.no", "192.0.2.1", NONE);
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW)).isZero();
    }

    @Test
    void afterAnHourWithoutTriesOneBeginsAnew() {
        for (int i = 0; i < 5; i++) {
            slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW);
        }
        Instant later = NOW.plus(Duration.ofMinutes(61));
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NONE, later)).isZero();
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NONE, later)).isZero();
    }

    @Test
    void aTownHallOnOneAddressIsNotLockedOutByADayOfTypingErrors() {
        Instant at = NOW;
        for (int i = 0; i < 300; i++) {
            assertThat(slowDown.enter("name" + i, "192.0.2.1", NONE, at))
                    .as("try " + i)
                    .isZero();
            at = at.plus(Duration.ofMinutes(1));
        }
    }

    @Test
    void whatOneGuessesAtOnceIsForgottenLittleByLittleAlsoWhileOthersTry() {
        for (int i = 0; i < 50; i++) {
            slowDown.enter("name" + i, "192.0.2.1", NONE, NOW);
        }
        assertThat(slowDown.enter("a", "192.0.2.1", NONE, NOW)).isEqualTo(Duration.ofSeconds(20));
        Instant later = NOW.plus(Duration.ofMinutes(5));
        for (int i = 0; i < 15; i++) {
            assertThat(slowDown.enter("later" + i, "192.0.2.1", NONE, later)).isZero();
        }
        assertThat(slowDown.enter("b", "192.0.2.1", NONE, later)).isPositive();
    }

    @Test
    void aBrowserInWhichOneSignedInBeforeIsKeptOutByNobodyElse() {
        Optional<String> own = Optional.of("device 1");
        for (int i = 0; i < 60; i++) {
            slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW);
            slowDown.enter("name" + i, "192.0.2.1", NONE, NOW);
        }
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", NONE, NOW)).isPositive();
        for (int i = 0; i < 5; i++) {
            assertThat(slowDown.enter("kari@x.no", "192.0.2.1", own, NOW)).isZero();
        }
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", own, NOW))
                .as("it has its own limit")
                .isPositive();
        slowDown.succeeded("kari@x.no", "192.0.2.1", own);
        assertThat(slowDown.enter("kari@x.no", "192.0.2.1", own, NOW)).isZero();
    }
}
