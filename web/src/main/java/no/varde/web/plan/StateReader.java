package no.varde.web.plan;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.StatusNote;
import no.varde.core.situation.Contradiction;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.situation.StepView;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/**
 * Says where a measure is in its life and, while it lives, in its steps; what has ended goes on with none and is behind
 * with none. Of one that was given up it says why, and whereto, before what was told of it while it went on.
 */
final class StateReader {

    private final Situation situation;
    private final MeasureView view;
    private final Links links;
    private final Texts texts;

    StateReader(Situation situation, MeasureView view, Links links) {
        this.situation = situation;
        this.view = view;
        this.links = links;
        this.texts = links.page().texts();
    }

    MeasureSheet.State read() {
        return view.lifeChange()
                .filter(change -> change.life().isGivenUp())
                .map(this::givenUp)
                .orElseGet(this::goingOn);
    }

    private MeasureSheet.State givenUp(LifeChange change) {
        return new MeasureSheet.State(
                change.mergedInto().flatMap(this::merged).orElseGet(this::heading),
                change.reason().orElse(""),
                Optional.of(change.on()).filter(When::isKnown).map(texts::when).orElse(""),
                view.status()
                        .map(note -> texts.get("measures.status.before", note.on(), note.text()))
                        .orElse(""),
                List.of());
    }

    private Optional<Content> merged(String other) {
        return situation
                .measure(other)
                .map(into -> texts.rich(
                        "measures.merged", new StaticTemplates().partsLink(into.title(), links.measure(other))));
    }

    private MeasureSheet.State goingOn() {
        return new MeasureSheet.State(
                heading(),
                view.status()
                        .map(StatusNote::text)
                        .orElseGet(() ->
                                view.lifeChange().flatMap(LifeChange::reason).orElse("")),
                view.status()
                        .map(note -> texts.get("measures.status.on", note.on()))
                        .orElse(""),
                "",
                Contradiction.of(view).stream().map(this::doubt).toList());
    }

    private MeasureSheet.Doubt doubt(Contradiction each) {
        String step = StepsReader.said(each.step(), texts);
        String life = view.life().map(texts::of).orElse("");
        return new MeasureSheet.Doubt(
                texts.get("measures.doubt", life, step, texts.of(each.step().state())),
                Links.recording(
                        links.page(),
                        Ref.Kind.STEP_MOVE,
                        "step",
                        each.step().step().id(),
                        "move",
                        each.move().name().toLowerCase(Locale.ROOT)));
    }

    private Content heading() {
        List<String> heading = new ArrayList<>();
        heading.add(view.life().map(texts::of).orElseGet(() -> texts.get("measures.status.unknown")));
        if (view.isLive()) {
            view.steps().stream()
                    .filter(step -> step.state() == StepView.State.ONGOING)
                    .reduce((a, b) -> b)
                    .ifPresent(step -> heading.add(
                            texts.get("measures.step.in", texts.of(step.step().kind()))));
            view.status().flatMap(StatusNote::progress).ifPresent(progress -> heading.add(texts.of(progress)));
        }
        return texts.rich("measures.heading", texts.capital(String.join(", ", heading)));
    }
}
