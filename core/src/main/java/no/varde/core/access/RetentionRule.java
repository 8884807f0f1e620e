package no.varde.core.access;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a municipality can set a time for, after which it goes for good. What is not here is kept until somebody acts. */
public enum RetentionRule {
    /** Who somebody is: their name, address and position, after they were ended or their last role was over. */
    ENDED_PEOPLE(Unit.MONTHS, 1, 120, Optional.empty()),
    /** What was written in a comment that its author has withdrawn. */
    WITHDRAWN_COMMENTS(Unit.MONTHS, 1, 120, Optional.empty()),
    /** What was written in a fact that was entered in error. */
    IN_ERROR(Unit.MONTHS, 1, 120, Optional.empty()),
    /** What was written in a fact before it was written otherwise. */
    EARLIER_WORDINGS(Unit.MONTHS, 1, 120, Optional.empty()),
    /** Answers of imports that are remembered with measures. */
    REMEMBERED_ANSWERS(Unit.MONTHS, 1, 120, Optional.empty()),
    /** Sign-ins that are over and one-time links that ran out; the server forgets them after a week in any case. */
    SIGN_INS(Unit.DAYS, 1, 7, Optional.of(7)),
    /** What somebody had typed when their session had ended; the server forgets it after a week in any case. */
    PARKED_FORMS(Unit.DAYS, 1, 7, Optional.of(7));

    /** What a rule counts in. */
    public enum Unit {
        /** Calendar months. */
        MONTHS,
        /** Days of 24 hours. */
        DAYS
    }

    private final Unit unit;
    private final int fewest;
    private final int most;
    private final Optional<Integer> usual;

    RetentionRule(Unit unit, int fewest, int most, Optional<Integer> usual) {
        this.unit = unit;
        this.fewest = fewest;
        this.most = most;
        this.usual = usual;
    }

    /** What it counts in. */
    public Unit unit() {
        return unit;
    }

    /** The shortest time that can be set, in its unit; 1 or more. */
    public int fewest() {
        return fewest;
    }

    /** The longest time that can be set, in its unit. */
    public int most() {
        return most;
    }

    /** What holds until somebody decides, in its unit; empty when nothing goes by itself. */
    public Optional<Integer> usual() {
        return usual;
    }

    /** Whether it can be set that nothing goes by itself. */
    public boolean mayBeNever() {
        return usual.isEmpty();
    }

    /** A time in its unit, as a period. */
    public Period period(int amount) {
        return unit == Unit.MONTHS ? Period.ofMonths(amount) : Period.ofDays(amount);
    }

    /** The day on which something goes that has been over since a day. */
    public LocalDate due(LocalDate since, int amount) {
        return since.plus(period(amount));
    }

    /** The written form in forms, files and trails: {@code ended-people}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of a written form; empty when there is none such. */
    public static Optional<RetentionRule> of(String text) {
        return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }
}
