package no.varde.core.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Where a generator draws its values from. Every draw becomes one or more <em>choices</em>, whole numbers from 0 to a
 * bound, and they are recorded in order: a shorter list of lower choices makes a simpler value. So whatever a generator
 * builds can be made smaller without knowing what it is, see {@link Shrinker}.
 */
public final class Source {
    private final SplittableRandom random;
    private final List<Long> given;
    private final boolean replaying;
    private final List<Long> taken = new ArrayList<>();

    private Source(SplittableRandom random, List<Long> given, boolean replaying) {
        this.random = random;
        this.given = given;
        this.replaying = replaying;
    }

    /** A source of choices that a seed decides. */
    static Source random(long seed) {
        return new Source(new SplittableRandom(seed), List.of(), false);
    }

    /** A source that gives these choices again, each lowered to its bound, and 0 when they are used up. */
    static Source replay(List<Long> choices) {
        return new Source(new SplittableRandom(0), choices, true);
    }

    /** The choices drawn so far, in order. */
    List<Long> taken() {
        return List.copyOf(taken);
    }

    /** A choice from 0 to {@code bound}, both included; the simplest is 0. Refuses a negative bound. */
    public long choice(long bound) {
        if (bound < 0) {
            throw new IllegalArgumentException("A bound must not be negative: " + bound);
        }
        long choice;
        if (!replaying) {
            choice = bound == Long.MAX_VALUE ? random.nextLong() & Long.MAX_VALUE : random.nextLong(bound + 1);
        } else if (taken.size() < given.size()) {
            choice = Math.min(given.get(taken.size()), bound);
        } else {
            choice = 0;
        }
        taken.add(choice);
        return choice;
    }

    /** A whole number from {@code min} to {@code max}, both included; the simplest is the one nearest to 0. */
    public int integer(int min, int max) {
        if (min > max) {
            throw new IllegalArgumentException("The lowest is above the highest: " + min + " > " + max);
        }
        if (min >= 0) {
            return (int) (min + choice((long) max - min));
        }
        if (max <= 0) {
            return (int) (max - choice((long) max - min));
        }
        return choice(1) == 0 ? (int) choice(max) : (int) -choice(-(long) min);
    }

    /** True or false; the simplest is false. */
    public boolean flag() {
        return choice(1) == 1;
    }

    /** One of these; the simplest is the first. Refuses an empty list. */
    public <T> T oneOf(List<? extends T> values) {
        return values.get((int) choice(values.size() - 1L));
    }

    /** One of the constants of an enum; the simplest is the first. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    /** Something or nothing; the simplest is nothing. */
    public <T> Optional<T> maybe(Function<Source, T> generator) {
        return flag() ? Optional.of(generator.apply(this)) : Optional.empty();
    }

    /** A day from {@code first} to {@code last}, both included; the simplest is the first. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(choice(last.toEpochDay() - first.toEpochDay()));
    }

    /** A list of 0 to {@code most} values; every length is equally likely, the simplest is the empty list. */
    public <T> List<T> list(int most, Function<Source, T> generator) {
        var list = new ArrayList<T>();
        while (list.size() < most && choice(most - list.size()) > 0) {
            list.add(generator.apply(this));
        }
        return List.copyOf(list);
    }

    /** A text of 0 to {@code most} characters out of {@code alphabet}; the simplest is the empty text. */
    public String text(int most, String alphabet) {
        var text = new StringBuilder();
        list(most, source -> alphabet.charAt((int) source.choice(alphabet.length() - 1L)))
                .forEach(text::append);
        return text.toString();
    }
}
