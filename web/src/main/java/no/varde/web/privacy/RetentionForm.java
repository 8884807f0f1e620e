package no.varde.web.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.access.Retention;
import no.varde.core.access.RetentionRule;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * The rules of retention as they stand in the form.
 *
 * @param never the rules by which nothing goes by itself
 * @param times what is written as a time, by rule
 * @param was the rules that the form was filled from, so that nobody overwrites what somebody else decided meanwhile
 */
record RetentionForm(Map<RetentionRule, Boolean> never, Map<RetentionRule, String> times, String was) {

    static RetentionForm of(Retention rules) {
        Map<RetentionRule, Boolean> never = new LinkedHashMap<>();
        Map<RetentionRule, String> times = new LinkedHashMap<>();
        for (RetentionRule rule : RetentionRule.values()) {
            never.put(rule, rules.of(rule).isEmpty());
            times.put(rule, rules.of(rule).map(String::valueOf).orElse(""));
        }
        return new RetentionForm(never, times, written(rules));
    }

    static RetentionForm of(Values form) {
        Map<RetentionRule, Boolean> never = new LinkedHashMap<>();
        Map<RetentionRule, String> times = new LinkedHashMap<>();
        for (RetentionRule rule : RetentionRule.values()) {
            never.put(rule, rule.mayBeNever() && form.text(choice(rule)).equals("never"));
            times.put(rule, form.text(time(rule)));
        }
        return new RetentionForm(never, times, form.text("was"));
    }

    /** The name of the field that says whether a rule takes anything. */
    static String choice(RetentionRule rule) {
        return "does-" + rule.text();
    }

    /** The name of the field that says after how long. */
    static String time(RetentionRule rule) {
        return "time-" + rule.text();
    }

    /** Rules in one line, to be compared. */
    static String written(Retention rules) {
        return rules.times().entrySet().stream()
                .map(each -> each.getKey().text() + "="
                        + each.getValue().map(String::valueOf).orElse(""))
                .collect(Collectors.joining(","));
    }

    /** The same, filled from other rules. */
    RetentionForm from(Retention rules) {
        return new RetentionForm(never, times, written(rules));
    }

    /** The rules, when nothing is wrong with any of them; all that is wrong is told. */
    Optional<Retention> check(Texts texts, FieldErrors errors) {
        Map<RetentionRule, Optional<Integer>> decided = new LinkedHashMap<>();
        for (RetentionRule rule : RetentionRule.values()) {
            if (never.getOrDefault(rule, false)) {
                decided.put(rule, Optional.empty());
                continue;
            }
            String typed = times.getOrDefault(rule, "");
            Optional<Integer> time = number(typed).filter(each -> each >= rule.fewest() && each <= rule.most());
            if (time.isEmpty()) {
                String name = texts.get("retention." + rule.text());
                errors.add(
                        time(rule),
                        typed.isEmpty()
                                ? texts.get("retention.missing", name, range(rule, texts))
                                : texts.get("retention.wrong", name, range(rule, texts), typed));
            }
            decided.put(rule, time);
        }
        return errors.isEmpty() ? Optional.of(new Retention(decided)) : Optional.empty();
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** What a rule can be set to, in words: «1–120 months». */
    static String range(RetentionRule rule, Texts texts) {
        String key = rule.unit() == RetentionRule.Unit.MONTHS ? "retention.range.months" : "retention.range.days";
        return texts.get(key, rule.fewest(), rule.most());
    }
}
