package no.varde.core.basics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When something happened or shall happen, as exactly as it is known: a day, a month, a year, or not at all. Two times
 * are compared as the intervals of days that they may mean, and there is no verdict when the intervals overlap: March
 * against 31 March is {@link Order#NOT_KNOWN}.
 *
 * <p>Worked example: {@code month(2024-03)} is before {@code day(2024-04-01)}, and not known against
 * {@code day(2024-03-31)}. It has begun as of 2024-03-01, since a month that has begun counts as of any day in it.
 */
public final class When {

    /** How exactly a time is known. */
    public enum Precision {
        /** The day is known. */
        DAY,
        /** Only the month is known. */
        MONTH,
        /** Only the year is known. */
        YEAR,
        /** Nothing is known of the time. */
        UNKNOWN
    }

    /** How one time lies to another. */
    public enum Order {
        /** It lies wholly before the other. */
        BEFORE,
        /** Both are the same known day. */
        SAME_DAY,
        /** It lies wholly after the other. */
        AFTER,
        /** The intervals overlap, or one of the times is unknown. */
        NOT_KNOWN
    }

    private static final When UNKNOWN = new When(Precision.UNKNOWN, LocalDate.MIN, LocalDate.MAX);

    private final Precision precision;
    private final LocalDate first;
    private final LocalDate last;

    private When(Precision precision, LocalDate first, LocalDate last) {
        this.precision = precision;
        this.first = first;
        this.last = last;
    }

    /** A known day. */
    public static When day(LocalDate day) {
        return new When(Precision.DAY, day, day);
    }

    /** A known day, written {@code 2024-03-31}. */
    public static When day(String isoDay) {
        return day(LocalDate.parse(isoDay));
    }

    /** Some day in a month. */
    public static When month(YearMonth month) {
        return new When(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** Some day in a year. */
    public static When year(int year) {
        return new When(Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A time of which nothing is known. */
    public static When unknown() {
        return UNKNOWN;
    }

    /**
     * Reads what {@link #text()} wrote: {@code 2024-03-31}, {@code 2024-03}, {@code 2024}, or nothing for unknown.
     *
     * @throws DateTimeException naming the text, when it is none of these or the day does not exist
     */
    public static When parse(String text) {
        try {
            return switch (text.length()) {
                case 0 -> UNKNOWN;
                case 4 -> year(YearMonth.parse(digits(text) + "-01").getYear());
                case 7 -> month(YearMonth.parse(text));
                default -> day(text);
            };
        } catch (DateTimeException e) {
            throw new DateTimeException("Not a day, a month or a year: " + text, e);
        }
    }

    private static String digits(String text) {
        if (!text.chars().allMatch(each -> each >= '0' && each <= '9')) {
            throw new DateTimeException("Not a year: " + text);
        }
        return text;
    }

    /** How exactly the time is known. */
    public Precision precision() {
        return precision;
    }

    /** Whether anything at all is known of the time. */
    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }

    /** The first day that it may mean; empty when unknown. */
    public Optional<LocalDate> earliest() {
        return isKnown() ? Optional.of(first) : Optional.empty();
    }

    /** The last day that it may mean, included; empty when unknown. */
    public Optional<LocalDate> latest() {
        return isKnown() ? Optional.of(last) : Optional.empty();
    }

    /** The day itself, when it is known to the day. */
    public Optional<LocalDate> exactDay() {
        return precision == Precision.DAY ? Optional.of(first) : Optional.empty();
    }

    /** How this time lies to another; {@link Order#NOT_KNOWN} whenever the intervals overlap. */
    public Order compareWith(When other) {
        if (!isKnown() || !other.isKnown()) {
            return Order.NOT_KNOWN;
        }
        if (last.isBefore(other.first)) {
            return Order.BEFORE;
        }
        if (first.isAfter(other.last)) {
            return Order.AFTER;
        }
        return precision == Precision.DAY && other.precision == Precision.DAY ? Order.SAME_DAY : Order.NOT_KNOWN;
    }

    /** Whether it is known to lie wholly before a day. */
    public boolean isBefore(LocalDate day) {
        return isKnown() && last.isBefore(day);
    }

    /** Whether it is known to lie wholly after a day. */
    public boolean isAfter(LocalDate day) {
        return isKnown() && first.isAfter(day);
    }

    /** Whether it has begun by a day: a month that has begun counts as of any day in it. False when unknown. */
    public boolean hasBegunBy(LocalDate day) {
        return isKnown() && !first.isAfter(day);
    }

    /** The shortest ISO 8601 form: {@code 2024-03-31}, {@code 2024-03}, {@code 2024}, or empty when unknown. */
    public String text() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> year();
            case UNKNOWN -> "";
        };
    }

    /** What stands before the month; a large import asks often, and a format takes its time. */
    private String year() {
        String month = YearMonth.from(first).toString();
        return month.substring(0, month.length() - "-01".length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof When that && precision == that.precision && first.equals(that.first);
    }

    @Override
    public int hashCode() {
        return 31 * precision.hashCode() + first.hashCode();
    }

    /** The ISO form, or {@code unknown}. */
    @Override
    public String toString() {
        return isKnown() ? text() : "unknown";
    }
}
