package no.varde.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.core.anchoring.CasePaper;
import no.varde.core.basics.LocalizedText;
import no.varde.core.participation.Dissent;
import no.varde.core.plan.Note;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Pledge;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Texts;

/** The measures and plan lines of a municipality, as they can be found. */
record PlanThings(Situation situation) {

    List<Thing> measures() {
        return situation.measures().stream().map(this::measure).toList();
    }

    private Thing measure(MeasureView view) {
        List<LocalizedText> texts = new ArrayList<>();
        view.measure().outcome().map(Everything::written).ifPresent(texts::add);
        view.sectors().stream().map(Everything::written).forEach(texts::add);
        view.lifeChange()
                .flatMap(each -> each.reason())
                .map(Everything::written)
                .ifPresent(texts::add);
        view.status().map(each -> Everything.written(each.text())).ifPresent(texts::add);
        situation.facts().about(Note.class, view.ref()).stream()
                .map(each -> Everything.written(each.text()))
                .forEach(texts::add);
        situation.facts().about(CasePaper.class, view.ref()).stream()
                .map(each -> Everything.written(each.title()))
                .forEach(texts::add);
        for (Pledge pledge : situation.facts().about(Pledge.class, view.ref())) {
            texts.add(Everything.written(pledge.by()));
            texts.add(Everything.written(pledge.what()));
        }
        for (Dissent dissent : situation.facts().about(Dissent.class, view.ref())) {
            dissent.voice().map(Everything::written).ifPresent(texts::add);
            texts.add(Everything.written(dissent.said()));
        }
        return new Thing(
                Section.MEASURES,
                view.name(),
                List.of(),
                texts,
                links -> links.to(view.ref()),
                links -> beside(view, links.page().texts()));
    }

    private static String beside(MeasureView view, Texts texts) {
        String life = view.life().map(texts::of).orElseGet(() -> texts.get("measures.status.unknown"));
        return String.join(
                ", ",
                Stream.concat(Stream.of(texts.capital(life)), view.sectors().stream())
                        .toList());
    }

    List<Thing> planLines() {
        return situation.facts().all(PlanLine.class).stream()
                .map(PlanThings::line)
                .toList();
    }

    private static Thing line(PlanLine line) {
        String name = String.join(
                " ",
                Stream.of(line.number(), line.title())
                        .flatMap(each -> each.stream())
                        .toList());
        return new Thing(
                Section.PLAN_LINES,
                Everything.written(name.isEmpty() ? line.plan() : name),
                List.of(),
                name.isEmpty() ? List.of() : List.of(Everything.written(line.plan())),
                links -> links.to(line.ref()),
                links -> name.isEmpty() ? "" : line.plan());
    }
}
