package no.varde.core.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks that something holds for every value of a kind: draws many, and when one fails, shows the simplest that does.
 *
 * <pre>{@code
 * Property.forAll(500, s -> s.list(8, x -> x.integer(0, 100)), list -> assertThat(sort(sort(list))).isEqualTo(sort(list)));
 * }</pre>
 *
 * <p>The seed is fixed, so a build is the same every time; {@code -Dproperty.seed=N} explores others. With the long runs
 * on ({@code -Dvarde.bars=true}) every property draws twenty times as many values.
 */
public final class Property {
    private static final long SEED = 20_261_101L;
    private static final int LONG_RUN = 20;

    private Property() {}

    /**
     * What must hold for a value: returns when it does, throws when it does not.
     *
     * @param <T> the kind of value
     */
    @FunctionalInterface
    public interface Check<T> {
        /** Throws anything at all when the value does not have the property. */
        void holdsFor(T value) throws Throwable;
    }

    /**
     * Draws {@code runs} values and checks each.
     *
     * @throws AssertionError for the simplest value found that fails; its cause is what the check threw
     */
    public static <T> void forAll(int runs, Function<Source, T> generator, Check<? super T> check) {
        if (runs < 1) {
            throw new IllegalArgumentException("At least one run: " + runs);
        }
        forAll(Boolean.getBoolean("varde.bars") ? runs * LONG_RUN : runs, seed(), generator, check);
    }

    static <T> void forAll(int runs, long seed, Function<Source, T> generator, Check<? super T> check) {
        for (int run = 0; run < runs; run++) {
            var source = Source.random(seed * 1_000_003L + run);
            var failure = fails(generator.apply(source), source, check);
            if (failure.isPresent()) {
                var simplest = Shrinker.shrink(
                        failure.get(),
                        choices -> again(choices, generator, check).filter(failure.get()::isLike));
                throw new AssertionError(
                        "run " + run + " of seed " + seed + " fails for " + simplest.value, simplest.thrown);
            }
        }
    }

    private static long seed() {
        return Long.getLong("property.seed", SEED);
    }

    private static <T> Optional<Failure<T>> again(
            List<Long> choices, Function<Source, T> generator, Check<? super T> check) {
        var source = Source.replay(choices);
        T value;
        try {
            value = generator.apply(source);
        } catch (RuntimeException refused) {
            // these choices make no value at all
            return Optional.empty();
        }
        return fails(value, source, check);
    }

    @SuppressWarnings("CatchingUnchecked")
    private static <T> Optional<Failure<T>> fails(T value, Source source, Check<? super T> check) {
        try {
            check.holdsFor(value);
            return Optional.empty();
        } catch (VirtualMachineError error) {
            throw error;
        } catch (Throwable thrown) {
            return Optional.of(new Failure<>(value, source.taken(), thrown));
        }
    }

    private record Failure<T>(T value, List<Long> choices, Throwable thrown) implements Shrinker.Failing {
        /** Another error is another story: the simplest value must fail in the same way. */
        boolean isLike(Failure<T> other) {
            return thrown.getClass() == other.thrown.getClass();
        }
    }
}
