package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PropertyTest {
    private record Interval(int from, int to) {
        static Interval draw(Source s) {
            int from = s.integer(0, 1000);
            return new Interval(from, from + s.integer(0, 1000));
        }

        int length() {
            return to - from;
        }
    }

    private static List<Integer> numbers(Source s) {
        return s.list(12, n -> n.integer(0, 1000));
    }

    /** The values that the failures of many seeds were shrunk to. */
    private static <T> List<String> shrunk(Function<Source, T> generator, Property.Check<T> check) {
        return LongStream.range(0, 100)
                .mapToObj(seed -> catchThrowable(() -> Property.forAll(1000, seed, generator, check)))
                .map(PropertyTest::message)
                .map(message -> message.replaceFirst(".* fails for ", ""))
                .distinct()
                .toList();
    }

    private static String message(Throwable thrown) {
        return Objects.requireNonNull(thrown.getMessage());
    }

    @Test
    void passesWhatHolds() {
        assertThatCode(() -> Property.forAll(
                        200, PropertyTest::numbers, list -> assertThat(list).hasSizeLessThanOrEqualTo(12)))
                .doesNotThrowAnyException();
    }

    @Test
    void drawsAsManyValuesAsAsked() {
        var seen = new ArrayList<Integer>();
        Property.forAll(50, 1, s -> s.integer(0, 1_000_000), seen::add);
        assertThat(seen).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void drawsTheSameAgainForTheSameSeed() {
        var first = new ArrayList<List<Integer>>();
        var second = new ArrayList<List<Integer>>();
        Property.forAll(50, 7, PropertyTest::numbers, first::add);
        Property.forAll(50, 7, PropertyTest::numbers, second::add);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void saysTheRunTheSeedAndTheCause() {
        assertThatThrownBy(() -> Property.forAll(100, 42, s -> s.integer(5, 9), n -> {
                    throw new IllegalStateException("never");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("run 0 of seed 42 fails for 5")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsTheSmallestNumber() {
        assertThat(shrunk(s -> s.integer(-1000, 1000), n -> assertThat(n).isLessThan(137)))
                .containsExactly("137");
        assertThat(shrunk(s -> s.integer(-1000, 1000), n -> assertThat(n).isGreaterThan(-137)))
                .containsExactly("-137");
    }

    @Test
    void cutsAListToWhatMatters() {
        assertThat(shrunk(PropertyTest::numbers, list -> assertThat(list).allMatch(n -> n < 100)))
                .containsExactly("[100]");
    }

    @Test
    void cutsOutWhatStandsBetween() {
        assertThat(shrunk(
                        PropertyTest::numbers,
                        list -> assertThat(list.stream().distinct().count()).isLessThan(3)))
                .containsExactly("[0, 1, 2]");
    }

    @Test
    void movesWhatASumNeeds() {
        assertThat(shrunk(
                        PropertyTest::numbers,
                        list -> assertThat(list.stream().mapToInt(n -> n).sum()).isLessThan(1500)))
                .containsExactly("[500, 1000]");
    }

    @Test
    void lowersTwoAlikeWhenTheirDifferenceMatters() {
        Function<Source, List<Integer>> pair = s -> List.of(s.integer(0, 100), s.integer(0, 100));
        assertThat(shrunk(pair, p -> assertThat(p.get(1) - p.get(0)).isNotEqualTo(3)))
                .containsExactly("[0, 3]");
    }

    @Test
    void shrinksRecordsWithoutKnowingThem() {
        assertThat(shrunk(
                        s -> s.list(12, Interval::draw),
                        list -> assertThat(list).allMatch(i -> i.length() < 100)))
                .containsExactly("[Interval[from=0, to=100]]");
    }

    @Test
    void staysWithTheErrorItFound() {
        var thrown = catchThrowable(() -> Property.forAll(1000, 3, s -> s.integer(0, 1000), n -> {
            if (n >= 500) {
                throw new IllegalStateException("large");
            }
            if (n >= 400) {
                throw new UnsupportedOperationException("middling");
            }
        }));
        assertThat(message(thrown))
                .endsWith(thrown.getCause() instanceof IllegalStateException ? "for 500" : "for 400");
    }

    @Test
    void ignoresChoicesThatMakeNoValue() {
        Function<Source, Integer> picky = s -> {
            int n = s.integer(0, 1000);
            if (n < 200) {
                throw new IllegalArgumentException("too small: " + n);
            }
            return n;
        };
        assertThatIllegalArgumentException().isThrownBy(() -> Property.forAll(1000, picky, n -> {}));
        assertThatThrownBy(
                        () -> Property.forAll(1, 12, picky, n -> assertThat(n).isLessThan(100)))
                .hasMessageEndingWith("fails for 200");
    }

    @Test
    void everyKindOfValueHasItsRange() {
        var first = LocalDate.of(2025, 1, 1);
        var last = LocalDate.of(2026, 12, 31);
        Property.forAll(500, s -> s.day(first, last), day -> assertThat(day).isBetween(first, last));
        Property.forAll(500, s -> s.text(5, "aøå"), text -> assertThat(text).matches("[aøå]{0,5}"));
        Property.forAll(500, s -> s.integer(-3, -1), n -> assertThat(n).isBetween(-3, -1));
        Property.forAll(
                500,
                s -> s.integer(Integer.MIN_VALUE, Integer.MAX_VALUE),
                n -> assertThat(n).isInstanceOf(Integer.class));
        var seen = new ArrayList<Object>();
        Property.forAll(200, s -> s.maybe(x -> x.oneOf(Thread.State.class)), seen::add);
        assertThat(seen).contains(Optional.empty(), Optional.of(Thread.State.NEW), Optional.of(Thread.State.BLOCKED));
    }

    @Test
    void refusesWhatHasNoValue() {
        var source = Source.random(1);
        assertThatIllegalArgumentException().isThrownBy(() -> source.choice(-1)).withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.integer(2, 1))
                .withMessageContaining("2 > 1");
        assertThatIllegalArgumentException().isThrownBy(() -> source.oneOf(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Property.forAll(0, Source::flag, b -> {}));
    }
}
