package no.varde.web.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.reform.Duty;
import no.varde.core.reform.Provision;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.Solution;
import no.varde.core.situation.Situation;

/** The reforms with their areas, and every solution, duty and requirement in them, as they can be found. */
record ReformThings(Situation situation) {

    List<Thing> all() {
        List<Thing> reforms = new ArrayList<>();
        List<Thing> provisions = new ArrayList<>();
        for (Reform reform : situation.facts().reforms().all()) {
            reforms.add(reform(reform));
            for (ReformArea area : reform.areas()) {
                reforms.add(area(reform, area));
                area.provisions().stream()
                        .filter(each -> each.holdsOn(situation.asOf()))
                        .forEach(each -> provisions.add(provision(reform, area, each)));
            }
        }
        reforms.addAll(provisions);
        return reforms;
    }

    private static Thing reform(Reform reform) {
        List<LocalizedText> names = written(reform.aliases());
        reform.shortName().map(Everything::written).ifPresent(names::add);
        return new Thing(
                Section.REFORMS,
                reform.name(),
                names,
                Stream.of(reform.description(), reform.targetGroup(), reform.lead())
                        .flatMap(Optional::stream)
                        .toList(),
                links -> links.to(reform.ref()),
                links -> links.page().texts().capital(links.page().texts().of(reform.kind())));
    }

    private static Thing area(Reform reform, ReformArea area) {
        return new Thing(
                Section.REFORMS,
                area.name(),
                written(area.aliases()),
                area.description().stream().toList(),
                links -> links.to(area.ref()),
                links -> links.page().texts().get("search.area", reform.name()));
    }

    private static Thing provision(Reform reform, ReformArea area, Provision line) {
        List<LocalizedText> texts = new ArrayList<>();
        line.law().map(Labelled::label).ifPresent(texts::add);
        List<LocalizedText> names = new ArrayList<>();
        if (line instanceof Solution solution) {
            solution.description().ifPresent(texts::add);
            names.addAll(written(solution.aliases()));
        } else if (line instanceof Duty duty) {
            texts.add(duty.description());
        }
        return new Thing(
                Section.PROVISIONS,
                line.line(),
                names,
                texts,
                links -> links.to(line.ref()),
                links ->
                        links.page().texts().get("search.provision", line.freedom(), area.name(), reform.shortLabel()));
    }

    private static List<LocalizedText> written(Collection<String> names) {
        return new ArrayList<>(names.stream().map(Everything::written).toList());
    }
}
