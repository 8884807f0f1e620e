package no.varde.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Phase;
import no.varde.core.situation.AdoptionView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.chart.Timeline;
import no.varde.web.http.Texts;

/**
 * Makes the timeline of a municipality: for each reform that is followed up its periods and phases, then every measure from
 * its first step to its last, and what the council decided.
 */
final class WholeReader {

    /** How many measures and decisions one picture holds. */
    private static final int MEASURES = 80;

    private static final int DECISIONS = 24;

    private final Situation situation;
    private final Texts texts;
    private final LocalDate day;

    WholeReader(Situation situation, Texts texts) {
        this.situation = situation;
        this.texts = texts;
        this.day = situation.asOf();
    }

    private record Dated(MeasureView measure, Stretch stretch) {}

    Whole read() {
        List<Timeline.Row> rows = new ArrayList<>();
        List<ReformView> followed = situation.reforms().stream()
                .filter(each -> each.adoption().isPresent())
                .toList();
        followed.forEach(each -> reform(each, rows));
        List<Dated> all = situation.measures().stream()
                .map(each -> new Dated(each, Stretch.of(each, texts)))
                .toList();
        List<Dated> dated = all.stream()
                .filter(each -> each.stretch().begins().isPresent())
                .sorted(Comparator.comparing(each -> each.stretch().begins().orElseThrow()))
                .toList();
        dated.stream().limit(MEASURES).map(this::row).forEach(rows::add);
        List<Timeline.Event> decisions = decisions();
        return new Whole(
                texts.get("timeline.lead", followed.size(), texts.get("timeline.measures", dated.size())),
                rows.isEmpty() && decisions.isEmpty() ? Optional.empty() : Optional.of(picture(rows, decisions)),
                all.stream()
                        .filter(each -> each.stretch().begins().isEmpty())
                        .map(each -> each.measure().title())
                        .toList(),
                Math.max(0, dated.size() - MEASURES));
    }

    private Timeline picture(List<Timeline.Row> rows, List<Timeline.Event> decisions) {
        return new Timeline(
                texts.get("timeline.picture", situation.facts().municipality().name()),
                rows,
                decisions,
                day,
                new Timeline.Words(
                        texts.get("common.today"),
                        texts.get("timeline.decisions"),
                        texts.capital(texts.get("common.planned")),
                        texts.capital(texts.get("common.actual"))));
    }

    private void reform(ReformView view, List<Timeline.Row> rows) {
        String name = texts.of(view.reform().shortLabel());
        rows.add(period(texts.get("timeline.nationally", name), view.reform().periodAsOf(day)));
        for (Phase phase : view.reform().phases()) {
            rows.add(period(
                    texts.get(
                            "timeline.phase", name, texts.get("reforms.phase", phase.number(), texts.of(phase.name()))),
                    phase.period()));
        }
        view.adoption()
                .map(AdoptionView::period)
                .ifPresent(each -> rows.add(period(texts.get("timeline.locally", name), each)));
    }

    private static Timeline.Row period(String label, Period period) {
        return new Timeline.Row(
                label, Optional.of(new Timeline.Span(period.from(), period.lastDay())), Optional.empty(), "");
    }

    private Timeline.Row row(Dated each) {
        return new Timeline.Row(
                each.measure().title(), each.stretch().planned(), each.stretch().actual(), "");
    }

    /** The latest decisions of the council's leg that were adopted, or are planned; those on the day that nobody knows not. */
    private List<Timeline.Event> decisions() {
        List<Timeline.Event> events = new ArrayList<>();
        for (Anchoring each : situation.facts().all(Anchoring.class)) {
            boolean held = situation.wasHeld(each);
            When on = held ? each.held().orElseThrow() : each.planned();
            boolean counts = each.leg() == Leg.COUNCIL
                    && each.act() == Act.OWN_DECISION
                    && (!held || each.outcome().equals(Optional.of(Outcome.ADOPTED)));
            if (counts && on.isKnown()) {
                events.add(new Timeline.Event(on.earliest().orElseThrow(), label(each), texts.when(on), !held));
            }
        }
        events.sort(Comparator.comparing(Timeline.Event::day));
        return events.subList(Math.max(0, events.size() - DECISIONS), events.size());
    }

    /** What it was about: the first by its name, and how many more. */
    private String label(Anchoring decision) {
        List<String> names = decision.subjects().stream()
                .flatMap(each -> name(each).stream())
                .toList();
        String first = names.stream().findFirst().orElseGet(() -> texts.of(decision.body()));
        return names.size() > 1 ? texts.get("overview.lately.more", first, names.size() - 1) : first;
    }

    private Optional<String> name(Ref subject) {
        return situation
                .facts()
                .find(Measure.class, subject)
                .map(Measure::title)
                .or(() -> situation
                        .facts()
                        .find(Adoption.class, subject)
                        .flatMap(each -> situation.facts().reforms().find(each.reform()))
                        .map(reform -> texts.of(reform.shortLabel())));
    }
}
