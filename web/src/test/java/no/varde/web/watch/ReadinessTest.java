package no.varde.web.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.varde.web.watch.Check.Result;
import no.varde.web.watch.Check.State;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final Result GOOD = new Result(State.OK, "");
    private static final Result BAD = new Result(State.FAILED, "");

    private final Hand clock = new Hand();

    @Test
    void aWarningIsToldAndAFailureAloneMakesItUnready() {
        Result warning = new Result(State.WARNING, "");
        assertThat(Readiness.isReady(Map.of("a", GOOD, "b", warning))).isTrue();
        assertThat(Readiness.isReady(Map.of("a", GOOD, "b", BAD))).isFalse();
        assertThat(Readiness.isReady(Map.of())).isTrue();
    }

    @Test
    void whoAsksOftenIsAnsweredFromMemoryForAFewSeconds() {
        AtomicInteger looks = new AtomicInteger();
        Readiness readiness =
                new Readiness(List.of(Check.of("thing", () -> looks.incrementAndGet() > 1 ? BAD : GOOD)), clock);
        assertThat(readiness.results()).containsEntry("thing", GOOD);
        assertThat(readiness.results()).containsEntry("thing", GOOD);
        clock.now = clock.now.plusSeconds(6);
        assertThat(readiness.results()).containsEntry("thing", BAD);
        assertThat(looks).hasValue(2);
    }

    @Test
    void aCheckThatBreaksHasFailed() {
        Readiness readiness = new Readiness(
                List.of(Check.of("thing", () -> {
                    throw new IllegalStateException("Kari");
                })),
                clock);
        assertThat(readiness.results()).containsEntry("thing", new Result(State.FAILED, "IllegalStateException"));
    }

    @Test
    void theStoreIsReadAndWritten() {
        Runnable works = () -> {};
        Runnable breaks = () -> {
            throw new IllegalStateException("disk full");
        };
        assertThat(StoreCheck.of(works, works).look().state()).isEqualTo(State.OK);
        assertThat(StoreCheck.of(breaks, works).look())
                .isEqualTo(new Result(State.FAILED, "It cannot be read: disk full"));
        assertThat(StoreCheck.of(works, breaks).look())
                .isEqualTo(new Result(State.FAILED, "It cannot be written: disk full"));
    }

    @Test
    void theDiskNeedsRoomForWorkAndForACopy() {
        assertThat(disk(DiskCheck.GOOD, 0)).isEqualTo(State.OK);
        assertThat(disk(DiskCheck.GOOD - 1, 0)).isEqualTo(State.WARNING);
        assertThat(disk(DiskCheck.GOOD, DiskCheck.GOOD)).isEqualTo(State.WARNING);
        assertThat(disk(DiskCheck.LEAST - 1, 0)).isEqualTo(State.FAILED);
    }

    private static State disk(long room, long database) {
        return DiskCheck.of(() -> room, () -> database).look().state();
    }

    @Test
    void aCheckHasASimpleName() {
        assertThatThrownBy(() -> Check.of("Two words", () -> GOOD)).hasMessageContaining("Two words");
    }

    /** A clock that stands until somebody moves its hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now.plus(Duration.ZERO), zone);
        }
    }
}
