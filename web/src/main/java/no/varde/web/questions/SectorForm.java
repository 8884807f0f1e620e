package no.varde.web.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Validity;
import no.varde.core.plan.Responsibility;
import no.varde.web.http.Choice;

/** Which sectors carry a measure: some of those that carry others, and one with a new name. */
record SectorForm(Asked asked) implements FactForm {

    private static final String SECTORS = "sectors";
    private static final String NEW = "sector";

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        asked.situation().measures().forEach(each -> known.addAll(each.sectors()));
        asked.measure().sectors().forEach(known::remove);
        return known;
    }

    @Override
    public List<Field> fields(Typed typed) {
        List<Field> fields = new ArrayList<>();
        if (!known().isEmpty()) {
            fields.add(typed.several(
                    SECTORS, Choice.of(known(), each -> each, each -> each, typed.chosen(SECTORS, Optional.empty()))));
        }
        fields.add(typed.words(NEW, known().isEmpty()));
        return fields;
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        Set<String> chosen = new LinkedHashSet<>(typed.values().list(SECTORS));
        chosen.retainAll(known());
        typed.readWords(NEW, false).ifPresent(chosen::add);
        if (chosen.isEmpty() && typed.errors().isEmpty()) {
            typed.missing(NEW);
        }
        List<Fact> sectors = new ArrayList<>();
        chosen.forEach(name -> sectors.add(new Responsibility(
                ids.get(), asked.about().id(), Responsibility.Role.SECTOR, name, Validity.always())));
        return new Made(sectors, Optional.empty());
    }
}
