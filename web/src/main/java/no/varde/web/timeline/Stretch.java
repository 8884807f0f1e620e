package no.varde.web.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.StepView;
import no.varde.web.chart.Timeline.Span;
import no.varde.web.http.Texts;

/**
 * How long a measure lasts: from the first to the last of its steps or, where it has none with days, since it began by
 * what is known of its life.
 *
 * @param planned what was planned
 * @param actual what was done; it goes on as long as a step does
 */
record Stretch(Optional<Span> planned, Optional<Span> actual) {

    static Stretch of(MeasureView view, Texts texts) {
        List<StepView> steps = view.steps();
        Optional<Span> planned = span(
                steps.stream().map(each -> each.step().plannedStart()),
                steps.stream().map(each -> each.step().plannedEnd()),
                texts);
        Stream<When> started = steps.stream().flatMap(each -> each.started().stream());
        Stream<When> finished = steps.stream().flatMap(each -> each.finished().stream());
        boolean goesOn = steps.stream().anyMatch(each -> each.state() == StepView.State.ONGOING);
        Optional<Span> actual =
                goesOn ? first(started).map(start -> since(start, texts)) : span(started, finished, texts);
        return planned.isPresent() || actual.isPresent()
                ? new Stretch(planned, actual)
                : new Stretch(Optional.empty(), view.lifeChange().flatMap(each -> life(each, texts)));
    }

    /** The first day, for the order of the rows. */
    Optional<LocalDate> begins() {
        return Stream.concat(planned.stream(), actual.stream()).map(Span::from).min(Comparator.naturalOrder());
    }

    private static Optional<Span> life(LifeChange change, Texts texts) {
        boolean runs = change.life() == Life.RUNNING || change.life() == Life.ORDINARY_OPERATION;
        return Optional.of(change.on()).filter(on -> runs && on.isKnown()).map(on -> since(on, texts));
    }

    private static Span since(When start, Texts texts) {
        return Span.since(start.earliest().orElseThrow()).saying(texts.get("common.since", start));
    }

    /** From the first of the starts to the last of the ends; from what is known of either, where the other is not. */
    private static Optional<Span> span(Stream<When> starts, Stream<When> ends, Texts texts) {
        Optional<When> start = first(starts);
        Optional<When> end = ends.filter(When::isKnown)
                .max(Comparator.comparing(each -> each.latest().orElseThrow()));
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        When from = start.or(() -> end).orElseThrow();
        When until = end.orElse(from);
        LocalDate first = from.earliest().orElseThrow();
        LocalDate last = until.latest().orElseThrow();
        String words = from.equals(until) ? texts.when(from) : texts.get("common.between", from, until);
        return Optional.of(
                Span.between(first, last.isBefore(first) ? first : last).saying(words));
    }

    private static Optional<When> first(Stream<When> times) {
        return times.filter(When::isKnown)
                .min(Comparator.comparing(each -> each.earliest().orElseThrow()));
    }
}
