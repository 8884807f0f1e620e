package no.varde.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.When;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.Participant;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.situation.StepView;
import no.varde.web.chart.Timeline;
import no.varde.web.http.Texts;

/** Makes the timeline of a measure: planned and actual bars of its steps, and the events beneath them. */
final class StepsReader {

    /** The longest title, in characters, that stands beside a bar. */
    private static final int LONGEST = 20;

    /** How many groups of a meeting an event names. */
    private static final int NAMED = 2;

    private final Situation situation;
    private final MeasureView view;
    private final Texts texts;

    StepsReader(Situation situation, MeasureView view, Texts texts) {
        this.situation = situation;
        this.view = view;
        this.texts = texts;
    }

    Optional<Timeline> timeline() {
        List<Timeline.Row> rows = view.steps().stream()
                .filter(StepsReader::isDated)
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Timeline(
                texts.get("measures.timeline", view.title()),
                rows,
                events(),
                situation.asOf(),
                new Timeline.Words(
                        texts.get("common.today"),
                        texts.get("common.events"),
                        texts.capital(texts.get("common.planned")),
                        texts.capital(texts.get("common.actual")))));
    }

    List<String> undated() {
        return view.steps().stream()
                .filter(each -> !isDated(each))
                .map(each -> name(each) + " – " + texts.of(each.state()))
                .toList();
    }

    private static boolean isDated(StepView each) {
        return each.step().plannedStart().isKnown()
                || each.step().plannedEnd().isKnown()
                || each.started().filter(When::isKnown).isPresent()
                || each.finished().filter(When::isKnown).isPresent();
    }

    private Timeline.Row row(StepView each) {
        Optional<Timeline.Span> planned =
                span(each.step().plannedStart(), Optional.of(each.step().plannedEnd()));
        Optional<Timeline.Span> actual = each.started()
                .flatMap(start -> span(start, each.finished()))
                .or(() -> each.finished().flatMap(end -> span(end, Optional.of(end))));
        String remark = each.state() == StepView.State.NOT_STARTED && each.overdue()
                ? texts.get("measures.step.notdone")
                : each.step().irreversible() ? texts.get("measures.step.irreversible") : "";
        return new Timeline.Row(name(each), planned, actual, remark);
    }

    /** Its title where that is short enough to stand beside a bar, else its kind. */
    private String name(StepView each) {
        return texts.capital(each.step()
                .title()
                .filter(title -> title.length() <= LONGEST)
                .orElseGet(() -> texts.of(each.step().kind())));
    }

    /** What a step is called within a sentence. */
    static String said(StepView each, Texts texts) {
        return each.step().title().orElseGet(() -> texts.of(each.step().kind()));
    }

    /** A span between vague times, drawn from the first to the last day that they may mean. */
    private Optional<Timeline.Span> span(When start, Optional<When> end) {
        Optional<LocalDate> last = end.flatMap(When::latest);
        Optional<LocalDate> first = start.earliest().or(() -> last);
        return first.map(day -> last.filter(each -> !each.isBefore(day))
                        .map(each -> Timeline.Span.between(day, each))
                        .orElseGet(() -> end.isPresent() ? Timeline.Span.between(day, day) : Timeline.Span.since(day)))
                .map(span -> span.saying(words(start, end)));
    }

    /** A span as exactly as its ends are known. */
    private String words(When start, Optional<When> end) {
        if (end.isEmpty()) {
            return texts.get("common.since", start);
        } else if (!start.isKnown()) {
            return texts.get("common.between.start", end.get());
        } else if (!end.get().isKnown()) {
            return texts.get("common.between.end", start);
        }
        return start.equals(end.get()) ? texts.when(start) : texts.get("common.between", start, end.get());
    }

    private List<Timeline.Event> events() {
        List<Timeline.Event> events = new ArrayList<>();
        for (Involvement each : situation.facts().about(Involvement.class, view.ref())) {
            happened(events, each.on(), groups(each));
        }
        for (Anchoring each : situation.facts().about(Anchoring.class, view.ref())) {
            String number = each.caseNumber().map(known -> ", " + known.text()).orElse("");
            String label = texts.capital(texts.of(each.body())) + number;
            decided(events, each, label);
        }
        for (SubstanceChange each : situation.facts().about(SubstanceChange.class, view.ref())) {
            happened(events, each.on(), texts.get("measures.changed"));
        }
        events.sort(java.util.Comparator.comparing(Timeline.Event::day));
        return events;
    }

    /** Who took part, as much as stands beneath a picture: two by name, and how many more. */
    private String groups(Involvement meeting) {
        List<ActorGroup> groups =
                meeting.participants().stream().map(Participant::group).toList();
        int more = groups.size() - NAMED;
        return texts.capital(
                more > 0
                        ? texts.get(
                                "measures.events.groups", texts.words(groups.get(0)), texts.words(groups.get(1)), more)
                        : texts.series(groups));
    }

    /** A decision or treatment; one that was held on a day that nobody knows stands on the day it was planned for. */
    private void decided(List<Timeline.Event> events, Anchoring each, String label) {
        When held = situation.wasHeld(each) ? each.held().orElseThrow() : each.planned();
        if (held.isKnown()) {
            add(events, held, label, !situation.wasHeld(each));
        } else {
            each.planned()
                    .earliest()
                    .ifPresent(day -> events.add(new Timeline.Event(
                            day, label, texts.get("measures.events.undated", each.planned()), false)));
        }
    }

    private void happened(List<Timeline.Event> events, When on, String label) {
        if (on.hasBegunBy(situation.asOf())) {
            add(events, on, label, false);
        }
    }

    private void add(List<Timeline.Event> events, When on, String label, boolean planned) {
        on.earliest().ifPresent(day -> events.add(new Timeline.Event(day, label, texts.when(on), planned)));
    }
}
