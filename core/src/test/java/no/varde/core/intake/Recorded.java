package no.varde.core.intake;

import static no.varde.core.intake.Sheets.TODAY;
import static no.varde.core.intake.Sheets.ids;
import static no.varde.core.intake.Sheets.settled;
import static no.varde.core.intake.Sheets.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;

/** What is recorded, and what each import does to it. */
final class Recorded {

    final Map<Ref, Fact> facts = new LinkedHashMap<>();
    final Map<Ref, Map<String, String>> keys = new LinkedHashMap<>();
    private int imports;

    Preview reads(String text, LocalDate today) {
        SheetText sheet = sheet(text);
        Existing existing = new Existing(List.copyOf(facts.values()), keys);
        return Sheets.INTAKE.read(sheet, Sheets.INTAKE.propose(sheet), existing, today);
    }

    Recorded takes(String text) {
        return takes(text, TODAY);
    }

    Recorded takes(String text, LocalDate today) {
        return takes(settled(reads(text, today)));
    }

    /** Saves what nothing in waits for an answer any longer. */
    Recorded takes(Preview settled) {
        imports++;
        Harvest harvest = settled.facts(ids("i" + imports + "-"));
        harvest.added().forEach(each -> facts.put(each.ref(), each));
        harvest.changed().forEach(each -> facts.put(each.ref(), each));
        harvest.removed().forEach(facts::remove);
        keys.putAll(harvest.keys());
        return this;
    }

    <F extends Fact> List<F> all(Class<F> type) {
        return facts.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<String> titles(Set<Ref> measures) {
        return measures.stream()
                .map(facts::get)
                .filter(Measure.class::isInstance)
                .map(each -> ((Measure) each).title())
                .toList();
    }

    List<String> owners() {
        List<String> owners = new ArrayList<>();
        all(Responsibility.class).stream()
                .filter(each -> each.role() == Responsibility.Role.OWNER
                        && each.validity().holdsOn(TODAY))
                .forEach(each -> owners.add(each.name()));
        return owners;
    }

    void ends(Fact fact, LocalDate day) {
        if (fact instanceof Link link) {
            facts.put(
                    link.ref(),
                    new Link(
                            link.id(),
                            link.measure(),
                            link.target(),
                            link.validity().endingOn(day)));
        } else if (fact instanceof Responsibility who) {
            facts.put(
                    who.ref(),
                    new Responsibility(
                            who.id(),
                            who.measure(),
                            who.role(),
                            who.name(),
                            who.validity().endingOn(day)));
        }
    }
}
