package no.varde.web.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was planned, what was done and what happened, on one line of time. Light is the plan, dark is what was done, and
 * what goes on runs to the line of today. What happened is an upright stroke.
 *
 * @param title what the picture shows, in one sentence
 * @param rows the steps, in their order
 * @param events what happened, with a label each
 * @param today where the line of today is drawn
 * @param words the few words in the picture
 */
public record Timeline(String title, List<Row> rows, List<Event> events, LocalDate today, Words words) {

    /** Copies; refuses a picture without any day. */
    public Timeline {
        rows = List.copyOf(rows);
        events = List.copyOf(events);
        if (days(rows, events).findAny().isEmpty()) {
            throw new IllegalArgumentException("A timeline without any day: " + title);
        }
    }

    /**
     * A time from a day to a day.
     *
     * @param from the first day
     * @param until the last day, included; empty when it goes on, or when no end was planned
     * @param words how it is said in the table when its days are not known exactly, "juni 2021 til 2022"; empty for the days
     */
    public record Span(LocalDate from, Optional<LocalDate> until, String words) {

        /** Refuses an end before the beginning. */
        public Span {
            if (until.isPresent() && until.get().isBefore(from)) {
                throw new IllegalArgumentException("Ends before it begins: " + from + " to " + until.get());
            }
        }

        /** Between days that are known. */
        public Span(LocalDate from, Optional<LocalDate> until) {
            this(from, until, "");
        }

        /** The same, said in other words in the table. */
        public Span saying(String other) {
            return new Span(from, until, other);
        }

        /** From a day to a day, both included. */
        public static Span between(LocalDate from, LocalDate until) {
            return new Span(from, Optional.of(until));
        }

        /** From a day on. */
        public static Span since(LocalDate from) {
            return new Span(from, Optional.empty());
        }
    }

    /**
     * One step.
     *
     * @param label its name
     * @param planned what was planned, when it is known
     * @param actual what was done, when it has begun
     * @param remark a word beside the bar, such as "ikke gjort"; may be empty
     */
    public record Row(String label, Optional<Span> planned, Optional<Span> actual, String remark) {}

    /**
     * Something that happened on a day.
     *
     * @param day the day
     * @param label what happened, short
     * @param when the time as exactly as it is known, for the table
     * @param planned whether it is planned and has not happened
     */
    public record Event(LocalDate day, String label, String when, boolean planned) {}

    /**
     * The words in the picture.
     *
     * @param today "i dag"
     * @param events "hendelser", the name of the row of events
     * @param planned what a light field is, above its column of the table
     * @param actual what a dark line is, above its column of the table
     */
    public record Words(String today, String events, String planned, String actual) {}

    /** Where everything lies for those with room: labels at the left. */
    public TimelinePicture wide() {
        return new TimelineLayout(this, 1000, true).picture();
    }

    /** Where everything lies on a telephone: labels above their bars. */
    public TimelinePicture narrow() {
        return new TimelineLayout(this, 340, false).picture();
    }

    /** Every day that is named. */
    Stream<LocalDate> days() {
        return days(rows, events);
    }

    private static Stream<LocalDate> days(List<Row> rows, List<Event> events) {
        Stream<LocalDate> spans = rows.stream()
                .flatMap(row -> Stream.concat(row.planned().stream(), row.actual().stream()))
                .flatMap(span -> Stream.concat(Stream.of(span.from()), span.until().stream()));
        return Stream.concat(spans, events.stream().map(Event::day));
    }
}
