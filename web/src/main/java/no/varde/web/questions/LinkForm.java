package no.varde.web.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.plan.Link;
import no.varde.core.situation.AreaView;
import no.varde.core.situation.ReformView;
import no.varde.web.http.Choice;

/** Which areas of which reforms a measure belongs to; those of the reforms that are followed up come first. */
record LinkForm(Asked asked) implements FactForm {

    private static final String AREAS = "areas";

    private List<ReformView> reforms() {
        List<ReformView> all = new ArrayList<>(asked.situation().reforms());
        all.sort(Comparator.comparing(each -> each.adoption().isEmpty()));
        return all;
    }

    @Override
    public List<Field> fields(Typed typed) {
        List<Choice> choices = new ArrayList<>();
        List<String> chosen = typed.chosen(AREAS, Optional.empty());
        for (ReformView reform : reforms()) {
            choices.addAll(Choice.of(
                    reform.areas(),
                    each -> each.area().id(),
                    each -> typed.texts()
                            .get(
                                    "reforms.same.area",
                                    reform.reform().name(),
                                    each.area().name()),
                    chosen));
        }
        return List.of(typed.several(AREAS, choices));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        List<String> chosen = typed.values().list(AREAS);
        List<Fact> links = new ArrayList<>();
        for (ReformView reform : reforms()) {
            for (AreaView area : reform.areas()) {
                if (chosen.contains(area.area().id())) {
                    links.add(new Link(
                            ids.get(), asked.about().id(), Ref.area(area.area().id()), Validity.always()));
                }
            }
        }
        if (links.isEmpty()) {
            typed.missing(AREAS);
        }
        return new Made(links, Optional.empty());
    }
}
