package no.varde.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.varde.web.chart.Timeline.Event;
import no.varde.web.chart.Timeline.Row;
import no.varde.web.chart.Timeline.Span;
import no.varde.web.chart.TimelinePicture.Bar;
import no.varde.web.chart.TimelinePicture.Note;
import no.varde.web.chart.TimelinePicture.Stroke;
import no.varde.web.chart.TimelinePicture.Tick;

/** Lays a timeline out: one scale from days to places, rows below each other, labels in lanes where they would meet. */
final class TimelineLayout {

    private static final double TOP = 26;
    private static final double FONT = 13;
    private static final double LANE = 16;
    private static final double BETWEEN = 10;
    private static final double PLANNED = 18;
    private static final double ACTUAL = 8;
    private static final double MOST_LABEL = 340;

    private final Timeline timeline;
    private final boolean wide;
    private final double width;
    private final double left;
    private final double right;
    private final double row;
    private final LocalDate first;
    private final LocalDate last;

    TimelineLayout(Timeline timeline, double width, boolean wide) {
        this.timeline = timeline;
        this.wide = wide;
        this.width = width;
        this.left = wide ? labelWidth() : 4;
        this.right = width - (wide ? 16 : 8);
        this.row = wide ? 28 : 40;
        LocalDate least = timeline.days().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate most = timeline.days().max(Comparator.naturalOrder()).orElseThrow();
        LocalDate earliest = isNear(least) && timeline.today().isBefore(least) ? timeline.today() : least;
        LocalDate latest = (isNear(most) || goesOn()) && timeline.today().isAfter(most) ? timeline.today() : most;
        long margin = Math.max(10, ChronoUnit.DAYS.between(earliest, latest) / 30);
        this.first = earliest.minusDays(margin);
        this.last = latest.plusDays(margin);
    }

    private double labelWidth() {
        double most = TextWidth.of(timeline.words().events(), FONT);
        for (Row each : timeline.rows()) {
            most = Math.max(most, TextWidth.of(each.label(), FONT));
        }
        return Math.min(most + 18, MOST_LABEL);
    }

    private boolean isNear(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, timeline.today())) < 366;
    }

    /** Whether something has begun and goes on, as it was done or, where nothing is told of that, as it was planned. */
    private boolean goesOn() {
        return timeline.rows().stream()
                .flatMap(each -> each.actual().or(each::planned).stream())
                .anyMatch(span -> span.until().isEmpty() && !span.from().isAfter(timeline.today()));
    }

    TimelinePicture picture() {
        List<Note> labels = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        List<Note> remarks = new ArrayList<>();
        double y = TOP + 6;
        for (Row each : timeline.rows()) {
            double middle = wide ? y + row / 2 : y + row - 13;
            labels.add(label(each.label(), y, middle));
            each.planned().ifPresent(span -> bars.add(bar(span, middle, PLANNED, true)));
            each.actual().ifPresent(span -> bars.add(bar(span, middle, ACTUAL, false)));
            if (!each.remark().isEmpty()) {
                remarks.add(remark(each, middle));
            }
            y += row;
        }
        List<Stroke> strokes = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        double bottom = y + 6;
        if (!timeline.events().isEmpty()) {
            double middle = wide ? y + row / 2 : y + row - 13;
            labels.add(label(timeline.words().events(), y, middle));
            bottom = events(middle, strokes, notes);
        }
        bars.sort(Comparator.comparing(Bar::planned).reversed());
        return new TimelinePicture(
                width, bottom + 6, TOP, bottom, ticks(), labels, bars, remarks, strokes, notes, now());
    }

    /** A name that is longer than its place is shortened; the table under the picture has it whole. */
    private Note label(String name, double y, double middle) {
        String text = TextWidth.shortened(name, FONT, wide ? left - 16 : right - left);
        return wide
                ? new Note(left - 12, middle + 4.5, text, "end", TextWidth.of(text, FONT))
                : new Note(left, y + 12, text, "start", TextWidth.of(text, FONT));
    }

    private Bar bar(Span span, double middle, double height, boolean planned) {
        double from = x(span.from());
        double until = span.until()
                .map(day -> x(day.plusDays(1)))
                .orElseGet(() -> planned ? right : Math.max(from, x(timeline.today())));
        return new Bar(from, middle - height / 2, Math.max(until - from, 3), height, planned);
    }

    private Note remark(Row each, double middle) {
        double end = left;
        double begin = right;
        for (Span span : List.of(each.planned(), each.actual()).stream()
                .flatMap(java.util.Optional::stream)
                .toList()) {
            Bar bar = bar(span, middle, 1, false);
            end = Math.max(end, bar.x() + bar.width());
            begin = Math.min(begin, bar.x());
        }
        double needed = TextWidth.of(each.remark(), FONT);
        return end + 6 + needed <= right
                ? new Note(end + 6, middle + 4.5, each.remark(), "start", needed)
                : new Note(begin - 6, middle + 4.5, each.remark(), "end", needed);
    }

    /** Each label as near to its stroke as it gets: in the first lane where it meets no other. */
    private double events(double middle, List<Stroke> strokes, List<Note> notes) {
        List<Double> ends = new ArrayList<>();
        List<Event> sorted = new ArrayList<>(timeline.events());
        sorted.sort(Comparator.comparing(Event::day));
        double least = wide ? left : 2;
        for (Event event : sorted) {
            double x = x(event.day());
            double needed = TextWidth.of(event.label(), FONT);
            double begin = Math.max(least, Math.min(x - needed / 2, right - needed));
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) + BETWEEN > begin) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0.0);
            }
            ends.set(lane, begin + needed);
            double y = middle + 20 + lane * LANE;
            strokes.add(new Stroke(x, middle, y - 11));
            notes.add(new Note(begin, y, event.label(), "start", needed));
        }
        return middle + 20 + ends.size() * LANE;
    }

    private List<Tick> ticks() {
        int years = last.getYear() - first.getYear();
        int step = Math.max(1, (int) Math.ceil(years / (wide ? 14.0 : 5.0)));
        List<Tick> ticks = new ArrayList<>();
        double room = TextWidth.of("2026", FONT) + 14;
        LocalDate firstYear = LocalDate.of(first.getYear() + 1, 1, 1);
        if (firstYear.isAfter(last) || x(firstYear) - left >= room) {
            ticks.add(new Tick(left, name(first, left)));
        }
        for (LocalDate year = firstYear; !year.isAfter(last); year = year.plusYears(1)) {
            boolean named = (year.getYear() - firstYear.getYear()) % step == 0 && x(year) + room - 10 <= width;
            if (named || step == 1) {
                ticks.add(new Tick(x(year), named ? name(year, x(year)) : ""));
            }
        }
        if (years <= 5) {
            for (LocalDate half = LocalDate.of(first.getYear(), 7, 1); !half.isAfter(last); half = half.plusYears(1)) {
                if (half.isAfter(first)) {
                    ticks.add(new Tick(x(half), ""));
                }
            }
        }
        return ticks;
    }

    /** The year's name, unless the word for today stands there. */
    private String name(LocalDate year, double x) {
        double wordEnd = now() - 5;
        double wordBegin = wordEnd - TextWidth.of(timeline.words().today(), FONT) - 4;
        boolean taken = now() >= 0 && x + 4 < wordEnd && x + 4 + TextWidth.of("2026", FONT) > wordBegin;
        return taken ? "" : String.valueOf(year.getYear());
    }

    private double now() {
        boolean shown = !timeline.today().isBefore(first) && !timeline.today().isAfter(last);
        return shown ? x(timeline.today()) : -1;
    }

    private double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return Math.round((left + share * (right - left)) * 10) / 10.0;
    }
}
