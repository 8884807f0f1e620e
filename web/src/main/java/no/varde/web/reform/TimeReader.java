package no.varde.web.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Period;
import no.varde.core.basics.When;
import no.varde.core.plan.PeriodChange;
import no.varde.core.reform.Phase;
import no.varde.core.reform.Reform;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.chart.Timeline;
import no.varde.web.http.Texts;

/** Makes the timeline of a reform: its national period and phases, the local follow-up, and what was decided of them. */
final class TimeReader {

    private final Situation situation;
    private final ReformView view;
    private final Texts texts;
    private final LocalDate day;

    TimeReader(Situation situation, ReformView view, Texts texts) {
        this.situation = situation;
        this.view = view;
        this.texts = texts;
        this.day = situation.asOf();
    }

    Timeline timeline() {
        Reform reform = view.reform();
        List<Timeline.Row> rows = new ArrayList<>();
        rows.add(row(texts.get(isOwn() ? "reforms.own.row" : "reforms.nationally"), reform.periodAsOf(day)));
        for (Phase phase : reform.phases()) {
            rows.add(row(name(phase), phase.period()));
        }
        view.adoption().ifPresent(each -> rows.add(row(texts.get("reforms.locally"), each.period())));
        return new Timeline(
                texts.get(isOwn() ? "reforms.own.of" : "reforms.time.of", reform.name()),
                rows,
                events(),
                day,
                new Timeline.Words(
                        texts.get("common.today"),
                        texts.get("common.events"),
                        texts.get("reforms.time.period"),
                        texts.get("reforms.time.decided")));
    }

    /** Whether it is a programme of the municipality's own, of which nothing is national. */
    private boolean isOwn() {
        return view.reform().kind() == Reform.Kind.OWN_PROGRAMME;
    }

    private String name(Phase phase) {
        String name = texts.get("reforms.phase", phase.number(), texts.of(phase.name()));
        return phase.verified() ? name : texts.get("reforms.phase.unverified", name);
    }

    /** A period was planned: time that has passed is nothing that was done, and the line of today shows it. */
    private static Timeline.Row row(String label, Period period) {
        Timeline.Span whole = new Timeline.Span(period.from(), period.lastDay());
        return new Timeline.Row(label, Optional.of(whole), Optional.empty(), "");
    }

    private List<Timeline.Event> events() {
        List<Timeline.Event> events = new ArrayList<>();
        String changed = texts.get(isOwn() ? "reforms.own.changed" : "reforms.time.national");
        view.reform().period().changes().forEach(each -> add(events, each.decided(), changed));
        view.adoption().ifPresent(adoption -> {
            situation.facts().about(PeriodChange.class, adoption.adoption().ref()).stream()
                    .filter(each -> !each.decidedOn().isAfter(day))
                    .forEach(each -> add(events, When.day(each.decidedOn()), texts.get("reforms.time.local")));
            for (Anchoring each :
                    situation.facts().about(Anchoring.class, adoption.adoption().ref())) {
                String number =
                        each.caseNumber().map(known -> ", " + known.text()).orElse("");
                each.held().ifPresent(held -> add(events, held, texts.capital(texts.of(each.body())) + number));
            }
        });
        events.sort(Comparator.comparing(Timeline.Event::day));
        return events;
    }

    private void add(List<Timeline.Event> events, When when, String label) {
        when.earliest()
                .filter(each -> !each.isAfter(day))
                .ifPresent(each -> events.add(new Timeline.Event(each, label, texts.when(when), false)));
    }
}
