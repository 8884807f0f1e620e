package no.varde.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Note;
import no.varde.core.plan.StatusNote;
import no.varde.core.search.SearchIndex;
import no.varde.core.search.SearchWords;
import no.varde.core.situation.Facts;
import no.varde.core.situation.MeasureView;

/**
 * What is searched of a measure: title, outcome, owner, sectors, notes, case numbers, and the names of what it belongs to
 * in all three languages. Every word must be found somewhere, as {@link SearchWords} finds it.
 */
record SearchText(Facts facts) {

    /** Those of some measures in which the words are found, in their order. */
    List<MeasureView> find(List<MeasureView> views, String words) {
        SearchIndex.Builder<MeasureView> index = SearchIndex.builder();
        views.forEach(view -> index.add(view, List.of(view.title()), texts(view)));
        Set<String> found = index.build().find(SearchWords.of(words)).stream()
                .map(hit -> hit.thing().id())
                .collect(Collectors.toSet());
        return views.stream().filter(view -> found.contains(view.id())).toList();
    }

    private List<String> texts(MeasureView view) {
        List<String> parts = new ArrayList<>();
        view.measure().outcome().ifPresent(parts::add);
        parts.addAll(view.owners());
        parts.addAll(view.sectors());
        facts.about(StatusNote.class, view.ref()).forEach(each -> parts.add(each.text()));
        facts.about(Note.class, view.ref()).forEach(each -> parts.add(each.text()));
        for (Anchoring each : facts.about(Anchoring.class, view.ref())) {
            each.caseNumber().ifPresent(number -> parts.add(number.text()));
        }
        view.planLines().forEach(line -> {
            parts.add(line.plan());
            line.number().ifPresent(parts::add);
        });
        view.links().forEach(link -> name(link.target(), parts));
        view.areas().forEach(area -> name(Ref.area(area), parts));
        view.reforms().forEach(reform -> name(Ref.reform(reform), parts));
        return parts;
    }

    private void name(Ref ref, List<String> parts) {
        facts.reforms().name(ref).ifPresent(name -> {
            for (Language language : Language.values()) {
                parts.add(name.in(language));
            }
        });
    }
}
