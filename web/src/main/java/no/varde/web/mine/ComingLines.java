package no.varde.web.mine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Step;
import no.varde.core.situation.Coming;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;
import no.varde.web.situation.OverviewPages;

/** Tells of meetings, decisions and steps in a line each. */
final class ComingLines {

    private final Links links;
    private final Texts texts;

    ComingLines(Links links) {
        this.links = links;
        this.texts = links.page().texts();
    }

    /** What is planned, with its day. */
    OverviewPages.Line of(Coming each) {
        Collection<Ref> subjects =
                links.facts().find(each.ref()).map(fact -> fact.about()).orElse(List.of());
        String subject = each.measure().map(view -> quoted(view.title())).orElseGet(() -> subjects(subjects));
        return new OverviewPages.Line(
                texts.get("mine.line", name(each.ref(), act -> texts.of(act.noun())), subject),
                links.to(each.ref()),
                texts.when(each.on()));
    }

    /** What a meeting or decision was about, after what it was called. */
    String told(Ref ref, Collection<Ref> subjects) {
        return texts.get(
                "mine.line", name(ref, act -> texts.get("mine.act", act.body(), act.act())), subjects(subjects));
    }

    private String name(Ref ref, Function<Anchoring, String> said) {
        Optional<String> name = switch (ref.kind()) {
            case INVOLVEMENT -> links.facts().find(Involvement.class, ref).map(this::meeting);
            case STEP ->
                links.facts().find(Step.class, ref).map(step -> step.title().orElseGet(() -> texts.of(step.kind())));
            default -> links.facts().find(Anchoring.class, ref).map(said);
        };
        return texts.capital(name.orElse(""));
    }

    private String meeting(Involvement each) {
        return each.title()
                .map(title -> texts.get("mine.meeting", each.form(), title))
                .orElseGet(() -> texts.of(each.form()));
    }

    private String subjects(Collection<Ref> subjects) {
        List<String> names = subjects.stream()
                .flatMap(each -> links.name(each).stream())
                .map(ComingLines::quoted)
                .toList();
        return names.isEmpty() ? texts.get("common.unknown") : texts.series(names);
    }

    private static String quoted(String title) {
        return "«" + title + "»";
    }
}
