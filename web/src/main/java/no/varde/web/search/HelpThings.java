package no.varde.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Principle;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.Rule;
import no.varde.web.about.Terms;

/** What is seen, by the principle that it rests on, and the pages that explain the rules and the principles. */
record HelpThings(RoomForAction room) {

    List<Thing> all() {
        List<Thing> things = new ArrayList<>();
        Arrays.stream(Principle.values())
                .filter(each -> !room.findings(each).isEmpty())
                .map(this::seen)
                .forEach(things::add);
        Arrays.stream(Principle.values()).map(HelpThings::principle).forEach(things::add);
        room.rules().stream().map(HelpThings::rule).forEach(things::add);
        Terms.IDS.stream().map(HelpThings::term).forEach(things::add);
        return things;
    }

    private Thing seen(Principle principle) {
        int count = room.findings(principle).size();
        return new Thing(
                Section.SEEN,
                principle.label(),
                List.of(Everything.written(principle.name())),
                room.rules().stream()
                        .filter(rule -> rule.principles().contains(principle))
                        .flatMap(rule -> Stream.of(rule.name(), rule.question()))
                        .toList(),
                links -> links.page().link("/room-for-action?principle=" + principle.name()) + "#seen",
                links -> links.page().texts().get("search.seen", principle.name(), count));
    }

    private static Thing principle(Principle principle) {
        return new Thing(
                Section.HELP,
                principle.label(),
                List.of(Everything.written(principle.name())),
                List.of(principle.explanation(), principle.example()),
                links -> "/about/principles#" + principle.name(),
                links -> links.page().texts().get("search.principle", principle.name()));
    }

    private static Thing term(String id) {
        return new Thing(
                Section.HELP,
                Terms.name(id),
                List.of(),
                List.of(Terms.says(id)),
                links -> "/about/terms#" + id,
                links -> links.page().texts().get("search.term"));
    }

    private static Thing rule(Rule rule) {
        List<LocalizedText> texts = List.of(rule.question(), rule.explanation(), rule.example());
        return new Thing(
                Section.HELP,
                rule.name(),
                List.of(),
                texts,
                links -> "/about/rules#" + rule.id(),
                links -> links.page().texts().get("search.rule"));
    }
}
