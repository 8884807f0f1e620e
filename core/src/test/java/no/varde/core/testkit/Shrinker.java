package no.varde.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Makes a failing list of choices as simple as it can: shorter first, then lower from the left. Three ways are tried
 * until none helps: cutting a run of choices out, lowering one, and moving worth from one to a later one (or lowering
 * two alike), because some failures need a sum or a difference to stay.
 *
 * @param <F> what a run that fails leaves behind; it must tell the choices that were really drawn
 */
final class Shrinker<F extends Shrinker.Failing> {
    private static final int MOST_TRIES = 5_000;
    private static final int LONGEST_CUT = 16;
    private static final int REACH = 8;

    /** A run that failed. */
    interface Failing {
        /** The choices the run drew, in order. */
        List<Long> choices();
    }

    private final Function<List<Long>, Optional<F>> run;
    private F best;
    private int tries;

    private Shrinker(F first, Function<List<Long>, Optional<F>> run) {
        this.best = first;
        this.run = run;
    }

    /** The simplest failure found from {@code first} on; {@code run} answers empty when a list of choices passes. */
    static <F extends Failing> F shrink(F first, Function<List<Long>, Optional<F>> run) {
        var shrinker = new Shrinker<>(first, run);
        boolean better = true;
        while (better && shrinker.tries < MOST_TRIES) {
            better = shrinker.cut();
            better |= shrinker.lower();
            better |= shrinker.move();
        }
        return shrinker.best;
    }

    private boolean cut() {
        boolean better = false;
        for (int size = Math.min(LONGEST_CUT, length()); size >= 1; size--) {
            for (int at = length() - size; at >= 0; at--) {
                if (at + size <= length()) {
                    var shorter = new ArrayList<>(best.choices());
                    shorter.subList(at, at + size).clear();
                    better |= accept(shorter);
                }
            }
        }
        return better;
    }

    private boolean lower() {
        boolean better = false;
        for (int at = 0; at < length(); at++) {
            int here = at;
            better |= lowest(choice(at), value -> with(here, value));
        }
        return better;
    }

    private boolean move() {
        boolean better = false;
        for (int at = 0; at < length(); at++) {
            for (int to = at + 1; to < length() && to <= at + REACH; to++) {
                int here = at;
                int there = to;
                long from = choice(at);
                long sum = from + choice(to);
                better |= lowest(from, value -> with(with(here, value), there, sum - value));
                if (here < length() && there < length()) {
                    long now = choice(here);
                    long gap = choice(there) - now;
                    if (gap >= 0) {
                        better |= lowest(now, value -> with(with(here, value), there, value + gap));
                    }
                }
            }
        }
        return better;
    }

    /** Looks for the lowest number below {@code high} whose candidate still fails: 0 first, then by halves. */
    private boolean lowest(long high, LongFunction<List<Long>> candidate) {
        if (high == 0) {
            return false;
        }
        if (accept(candidate.apply(0))) {
            return true;
        }
        boolean better = false;
        long passes = 0;
        long fails = high;
        while (fails - passes > 1) {
            long middle = passes + (fails - passes) / 2;
            if (accept(candidate.apply(middle))) {
                better = true;
                fails = middle;
            } else {
                passes = middle;
            }
        }
        return better;
    }

    private boolean accept(List<Long> candidate) {
        if (tries >= MOST_TRIES || !simpler(candidate, best.choices())) {
            return false;
        }
        tries++;
        var failure = run.apply(candidate).filter(f -> simpler(f.choices(), best.choices()));
        failure.ifPresent(f -> best = f);
        return failure.isPresent();
    }

    /** Shorter, or as long and lower at the first place where they differ. */
    static boolean simpler(List<Long> one, List<Long> other) {
        if (one.size() != other.size()) {
            return one.size() < other.size();
        }
        for (int i = 0; i < one.size(); i++) {
            int order = Long.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    private int length() {
        return best.choices().size();
    }

    private long choice(int at) {
        return best.choices().get(at);
    }

    private List<Long> with(int at, long value) {
        return with(best.choices(), at, value);
    }

    private static List<Long> with(List<Long> choices, int at, long value) {
        if (at >= choices.size()) {
            return choices;
        }
        var copy = new ArrayList<>(choices);
        copy.set(at, value);
        return copy;
    }
}
