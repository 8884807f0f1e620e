package no.varde.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.web.chart.Timeline.Event;
import no.varde.web.chart.Timeline.Row;
import no.varde.web.chart.Timeline.Span;
import no.varde.web.chart.TimelinePicture.Bar;
import no.varde.web.chart.TimelinePicture.Note;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Timeline.Words WORDS = new Timeline.Words("i dag", "Hendelser", "Planlagt", "Faktisk");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aYearIsTwiceAsWideAsHalfAYear() {
        Timeline timeline = timeline(List.of(
                planned("ett år", "2025-01-01", "2025-12-31"), planned("et halvt", "2025-07-01", "2025-12-31")));
        List<Bar> bars = timeline.wide().bars();
        assertThat(bars.get(0).width() / bars.get(1).width()).isBetween(1.95, 2.05);
        assertThat(bars.get(0).x() + bars.get(0).width())
                .isEqualTo(bars.get(1).x() + bars.get(1).width());
    }

    @Test
    void noNameOfARowBeginsOutsideThePicture() {
        for (String name : List.of("4. Evaluation and further improvement", "Innføring", "Et langt navn ".repeat(9))) {
            Timeline timeline = timeline(List.of(planned(name, "2025-01-01", "2025-12-31")));
            Note wide = timeline.wide().labels().get(0);
            assertThat(wide.anchor()).isEqualTo("end");
            assertThat(wide.x() - TextWidth.of(wide.text(), 13)).as(name).isNotNegative();
            Note narrow = timeline.narrow().labels().get(0);
            assertThat(narrow.x() + TextWidth.of(narrow.text(), 13))
                    .as(name)
                    .isLessThan(timeline.narrow().width());
            assertThat(wide.text()).startsWith(name.substring(0, 9));
            assertThat(wide.text().equals(name)).as("whole").isEqualTo(name.length() < 50);
        }
    }

    @Test
    void whatGoesOnRunsToToday() {
        Timeline timeline = timeline(List.of(new Row(
                "Innføring",
                Optional.of(Span.between(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 6, 1))),
                Optional.of(Span.since(LocalDate.of(2025, 3, 1))),
                "")));
        for (TimelinePicture picture : List.of(timeline.wide(), timeline.narrow())) {
            Bar actual = picture.bars().get(1);
            assertThat(actual.planned()).isFalse();
            assertThat(actual.x() + actual.width()).isEqualTo(picture.now());
        }
    }

    @Test
    void todayIsLeftOutOfAPictureThatEndedLongAgo() {
        Timeline old = timeline(List.of(planned("før", "2012-01-01", "2014-01-01")));
        assertThat(old.wide().now()).isNegative();
        assertThat(timeline(List.of(planned("nå", "2026-01-01", "2026-06-01")))
                        .wide()
                        .now())
                .isPositive();
    }

    @Test
    void aPlanWithoutAnEndThatHasBegunReachesToday() {
        Row open = new Row("siden 2012", Optional.of(Span.since(LocalDate.of(2012, 1, 1))), Optional.empty(), "");
        TimelinePicture begun = timeline(List.of(open)).wide();
        assertThat(begun.now()).isPositive();
        assertThat(begun.bars().get(0).x() + begun.bars().get(0).width()).isGreaterThan(begun.now());
    }

    @Test
    void noLabelOfAnEventLiesOverAnother() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            events.add(event(LocalDate.of(2025, 1, 1).plusDays(i * 13L), "En hendelse med et navn, nummer " + i));
        }
        Timeline timeline = new Timeline("t", List.of(), events, TODAY, WORDS);
        for (TimelinePicture picture : List.of(timeline.wide(), timeline.narrow())) {
            assertThat(picture.notes()).hasSize(24);
            for (Note one : picture.notes()) {
                assertThat(one.y()).isLessThanOrEqualTo(picture.height());
                for (Note other : picture.notes()) {
                    boolean apart = one.equals(other)
                            || one.y() != other.y()
                            || one.x() + one.textWidth() <= other.x()
                            || other.x() + other.textWidth() <= one.x();
                    assertThat(apart).as(one + " and " + other).isTrue();
                }
            }
        }
    }

    @Test
    void everythingLiesWithinThePicture() {
        Timeline timeline = new Timeline(
                "t",
                List.of(
                        planned("Et trinn med et ganske langt navn", "2024-02-01", "2027-08-01"),
                        new Row(
                                "Åpent",
                                Optional.of(Span.since(LocalDate.of(2024, 1, 1))),
                                Optional.empty(),
                                "ikke gjort")),
                List.of(
                        event(LocalDate.of(2024, 1, 1), "Den aller første hendelsen"),
                        event(LocalDate.of(2027, 8, 1), "Den aller siste hendelsen")),
                TODAY,
                WORDS);
        for (TimelinePicture picture : List.of(timeline.wide(), timeline.narrow())) {
            assertThat(picture.bars()).allSatisfy(bar -> {
                assertThat(bar.x()).isNotNegative();
                assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(picture.width());
            });
            assertThat(picture.notes()).allSatisfy(note -> {
                assertThat(note.x()).isNotNegative();
                assertThat(note.x() + note.textWidth()).isLessThanOrEqualTo(picture.width());
            });
            assertThat(picture.ticks()).allSatisfy(tick -> assertThat(tick.x()).isBetween(0.0, picture.width()));
        }
    }

    @Test
    void theYearsAreNamedButNotWhereTheWordForTodayStands() {
        Timeline timeline = timeline(List.of(planned("nå", "2024-01-01", "2027-01-01")));
        Stream<String> years = timeline.wide().ticks().stream()
                .map(TimelinePicture.Tick::label)
                .filter(label -> !label.isEmpty());
        assertThat(years).contains("2024", "2025", "2026");
        Timeline soon = new Timeline(
                "t", List.of(planned("nå", "2016-01-01", "2027-01-01")), List.of(), LocalDate.of(2026, 1, 20), WORDS);
        assertThat(soon.narrow().ticks()).noneMatch(tick -> tick.label().equals("2026"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> timeline(List.of(new Row("x", Optional.empty(), Optional.empty(), ""))))
                .hasMessageContaining("without any day");
        assertThatThrownBy(() -> Span.between(TODAY, TODAY.minusDays(1))).hasMessageContaining("2026-11-21");
    }

    private static Event event(LocalDate day, String label) {
        return new Event(day, label, day.toString(), false);
    }

    private static Timeline timeline(List<Row> rows) {
        return new Timeline("t", rows, List.of(), TODAY, WORDS);
    }

    private static Row planned(String label, String from, String until) {
        return new Row(
                label, Optional.of(Span.between(LocalDate.parse(from), LocalDate.parse(until))), Optional.empty(), "");
    }
}
