package no.varde.core.access;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long a municipality keeps what is personal, as its coordinator has decided.
 *
 * @param times the time of every rule, in the rule's unit; empty where nothing goes by itself
 */
public record Retention(Map<RetentionRule, Optional<Integer>> times) {

    /** What holds until somebody decides: nothing that people wrote, and nobody's name, goes by itself. */
    public static final Retention USUAL = new Retention(Map.of());

    /** Fills in what is usual for the rules that are not named; refuses what is out of a rule's range. */
    public Retention {
        Map<RetentionRule, Optional<Integer>> all = new EnumMap<>(RetentionRule.class);
        for (RetentionRule rule : RetentionRule.values()) {
            Optional<Integer> time = times.getOrDefault(rule, rule.usual());
            boolean fits = time.map(each -> each >= rule.fewest() && each <= rule.most())
                    .orElseGet(rule::mayBeNever);
            if (!fits) {
                throw new IllegalArgumentException("The time of " + rule + " is " + rule.fewest() + " to " + rule.most()
                        + " " + rule.unit() + ", not " + time);
            }
            all.put(rule, time);
        }
        times = Collections.unmodifiableMap(all);
    }

    /** The time of a rule, in its unit; empty when nothing goes by itself. */
    public Optional<Integer> of(RetentionRule rule) {
        return times.getOrDefault(rule, Optional.empty());
    }

    /** The time of a rule that cannot be never, in its unit. */
    public int in(RetentionRule rule) {
        return of(rule).orElse(rule.most());
    }

    /** The same with another time for a rule; empty for never. */
    public Retention with(RetentionRule rule, Optional<Integer> time) {
        Map<RetentionRule, Optional<Integer>> all = new EnumMap<>(times);
        all.put(rule, time);
        return new Retention(all);
    }
}
