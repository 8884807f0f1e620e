package no.varde.web.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Principle;
import no.varde.core.findings.Comparison;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.Verdict;
import no.varde.core.reform.Freedom;
import no.varde.core.reform.Provision;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.situation.Changes;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.StoryEvent;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.Links;
import no.varde.web.situation.Signs;

/** Makes the sheet of the room for action, in the reader's language. */
final class RoomReader {

    /** How many findings of a kind are shown at once. */
    private static final int FIRST = 10;

    private final RoomForAction room;
    private final RoomFilter filter;
    private final Links links;
    private final Texts texts;

    RoomReader(RoomForAction room, RoomFilter filter, Links links) {
        this.room = room;
        this.filter = filter;
        this.links = links;
        this.texts = links.page().texts();
    }

    RoomSheet read(Optional<RoomForAction> earlier) {
        List<Finding> shown = room.findings().stream().filter(filter::shows).toList();
        Optional<Comparison> comparison = earlier.map(before -> Comparison.between(before, room));
        return new RoomSheet(
                lead(comparison, earlier),
                earlier.map(before -> texts.typed(before.situation().asOf())).orElse(""),
                decide(),
                kinds(),
                reforms(),
                principles(),
                !filter.isEmpty(),
                groups(shown),
                shown.size(),
                open(),
                (int) room.notAssessed().stream()
                        .filter(each -> !each.question().open())
                        .count(),
                comparison.map(
                        each -> compared(each, earlier.orElseThrow().situation().asOf())));
    }

    private String lead(Optional<Comparison> comparison, Optional<RoomForAction> earlier) {
        long free = room.situation().reforms().stream()
                .flatMap(view -> view.reform().areas().stream())
                .flatMap(area -> area.provisions().stream())
                .filter(each -> each.holdsOn(room.situation().asOf()))
                .filter(each -> each.freedom() == Freedom.FREE)
                .count();
        String lead = texts.get("room.lead", (int) free, room.findings().size());
        return comparison
                .map(each -> lead + " "
                        + texts.get(
                                "room.lead.since",
                                each.added().size(),
                                each.gone().size(),
                                earlier.orElseThrow().situation().asOf()))
                .orElse(lead);
    }

    private List<RoomSheet.DecideReform> decide() {
        return room.situation().reforms().stream()
                .filter(view -> filter.reform().map(view.reform().id()::equals).orElse(true))
                .filter(view -> view.adoption().isPresent() || !view.measures().isEmpty())
                .map(this::decide)
                .filter(each -> !each.areas().isEmpty())
                .toList();
    }

    private RoomSheet.DecideReform decide(ReformView view) {
        Reform reform = view.reform();
        return new RoomSheet.DecideReform(
                texts.of(reform.name()),
                reform.areas().stream()
                        .filter(area -> filter.area().map(area.id()::equals).orElse(true))
                        .map(this::decide)
                        .toList());
    }

    private RoomSheet.DecideArea decide(ReformArea area) {
        List<List<RoomSheet.DecideLine>> columns = new ArrayList<>();
        for (Freedom freedom : Freedom.values()) {
            columns.add(area.provisions(freedom, room.situation().asOf()).stream()
                    .map(this::line)
                    .toList());
        }
        return new RoomSheet.DecideArea(texts.of(area.name()), links.area(area.id()), columns);
    }

    private RoomSheet.DecideLine line(Provision each) {
        String source = each.law().map(texts::of).orElseGet(() -> texts.of(each.knowledge()));
        return new RoomSheet.DecideLine(
                texts.of(each.line()), each.verified() ? source : source + ", " + texts.get("room.check"));
    }

    private List<RoomSheet.KindCount> kinds() {
        List<RoomSheet.KindCount> kinds = new ArrayList<>();
        for (Map.Entry<Finding.Kind, Integer> each : room.counts().entrySet()) {
            boolean chosen = filter.kinds().isEmpty() || filter.kinds().contains(each.getKey());
            kinds.add(new RoomSheet.KindCount(
                    Signs.shape(each.getKey()),
                    new Choice(RoomFilter.text(each.getKey()), texts.capital(texts.of(each.getKey())), chosen),
                    each.getValue()));
        }
        return kinds;
    }

    /** By kind, the foremost at once and the others folded; strengths are all folded unless one asks for them. */
    private List<RoomSheet.KindGroup> groups(List<Finding> shown) {
        List<RoomSheet.KindGroup> groups = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<FindingCard> cards = FindingCard.of(
                    shown.stream().filter(each -> each.kind() == kind).toList(), links);
            int first = Math.min(cards.size(), kind == Finding.Kind.STRENGTH && filter.isEmpty() ? 3 : FIRST);
            if (!cards.isEmpty()) {
                groups.add(new RoomSheet.KindGroup(
                        "kind-" + RoomFilter.text(kind) + "-seen",
                        texts.get("room.group", texts.capital(texts.of(kind)), cards.size()),
                        cards.subList(0, first),
                        cards.subList(first, cards.size())));
            }
        }
        return groups;
    }

    private List<Choice> reforms() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("room.all"), filter.reform().isEmpty()));
        choices.addAll(Choice.of(
                room.situation().reforms(),
                each -> each.reform().id(),
                each -> texts.of(each.reform().name()),
                filter.reform().stream().toList()));
        return choices;
    }

    private List<Choice> principles() {
        Set<Principle> used = EnumSet.noneOf(Principle.class);
        room.findings().forEach(each -> used.addAll(each.principles()));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("room.all"), filter.principle().isEmpty()));
        choices.addAll(Choice.of(
                used,
                Principle::name,
                each -> each.name() + " · " + texts.of(each),
                filter.principle().stream().map(Principle::name).toList()));
        return choices;
    }

    private List<RoomSheet.OpenQuestion> open() {
        Set<RoomSheet.OpenQuestion> open = new LinkedHashSet<>();
        for (Verdict.NotAssessed each : room.notAssessed()) {
            Question question = each.question();
            if (question.open()) {
                open.add(new RoomSheet.OpenQuestion(
                        texts.of(question.text()),
                        links.name(question.about())
                                .orElseGet(() -> texts.of(each.subject().name())),
                        links.to(question.about())));
            }
        }
        return List.copyOf(open);
    }

    private RoomSheet.Compared compared(Comparison comparison, LocalDate since) {
        Changes changes = Changes.between(
                room.situation().facts(), since, room.situation().asOf());
        return new RoomSheet.Compared(
                FindingCard.of(comparison.added(), links),
                comparison.gone().stream()
                        .map(each ->
                                new RoomSheet.GoneLine(FindingCard.of(each.finding(), links), texts.of(each.fate())))
                        .toList(),
                changes.happened().stream().map(this::happening).toList(),
                changes.recorded().stream()
                        .map(each -> new RoomSheet.Happening(
                                texts.date(each.on()),
                                subject(each.event())
                                        + texts.capital(texts.of(each.event().sentence())),
                                links.to(each.event().fact()),
                                each.by()))
                        .toList());
    }

    private RoomSheet.Happening happening(StoryEvent event) {
        return new RoomSheet.Happening(
                texts.when(event.on()),
                subject(event) + texts.capital(texts.of(event.sentence())),
                links.to(event.fact()),
                "");
    }

    private String subject(StoryEvent event) {
        return event.subjects().stream()
                .flatMap(each -> links.name(each).stream())
                .findFirst()
                .map(name -> "«" + name + "»: ")
                .orElse("");
    }
}
