package no.varde.web.situation;

import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Step;
import no.varde.core.situation.Overdue;
import no.varde.web.http.Texts;

/** Tells of what is overdue in a line each. */
public final class OverdueLines {

    private OverdueLines() {}

    /** The line of something overdue. */
    public static OverviewPages.Line of(Overdue each, Links links) {
        Texts texts = links.page().texts();
        String measure = "«" + each.measure().title() + "»";
        Optional<String> text = switch (each.ref().kind()) {
            case PLEDGE ->
                links.facts()
                        .find(Pledge.class, each.ref())
                        .map(pledge ->
                                texts.get("overview.overdue.pledge", pledge.by(), pledge.what(), measure, each.due()));
            case STEP ->
                links.facts()
                        .find(Step.class, each.ref())
                        .map(step -> texts.get(
                                "overview.overdue.step",
                                texts.capital(step.title().orElseGet(() -> texts.of(step.kind()))),
                                measure,
                                each.due()));
            default ->
                links.facts()
                        .find(Anchoring.class, each.ref())
                        .map(act -> texts.get(
                                "overview.overdue.act", texts.capital(texts.of(act.noun())), measure, each.due()));
        };
        return new OverviewPages.Line(
                text.orElse(measure), links.to(each.ref()), texts.get("overview.overdue.days", each.days()));
    }
}
