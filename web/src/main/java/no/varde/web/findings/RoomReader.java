package no.varde.web.findings;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Principle;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.Rule;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.PlanLine;
import no.varde.core.situation.Changes;
import no.varde.core.situation.ReformView;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;
import no.varde.web.situation.Signs;
import varde.pages.StaticTemplates;

/** Makes the sheet of the room for action, in the reader's language. */
final class RoomReader {

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

    /**
     * The sheet.
     *
     * @param earlier what was seen on another day, to compare with; empty for no comparison
     * @param changed what was changed since then, after it had been recorded
     */
    RoomSheet read(Optional<RoomForAction> earlier, List<Changes.Changed> changed) {
        List<Finding> shown = room.findings().stream().filter(filter::shows).toList();
        RoomGroups groups = new RoomGroups(room.situation(), filter, links);
        DecideReader decide = new DecideReader(room.situation(), filter, links);
        Optional<RoomSheet.Compared> compared =
                earlier.map(before -> new ComparedReader(room, filter, links, changed).read(before));
        return new RoomSheet(
                said(decide.free(), shown.size(), compared),
                earlier.map(before -> texts.typed(before.situation().asOf())).orElse(""),
                decide.read(),
                kinds(),
                reforms(),
                areas(),
                principles(),
                concerned(),
                groups.choices(),
                filter.unknown(),
                !filter.isEmpty(),
                groups.read(shown),
                open(),
                questions().size(),
                (int) room.notAssessed().stream()
                        .filter(each -> !each.question().open())
                        .count(),
                compared);
    }

    private Content said(int free, int seen, Optional<RoomSheet.Compared> compared) {
        Content points = link(texts.get("room.lead.free", free), "#decide");
        Content lead = seen == 0
                ? texts.rich("room.lead.nothing", points)
                : texts.rich("room.lead", points, link(texts.get("room.lead.seen", seen), "#seen"));
        return compared.map(each -> (Content) output -> {
                    lead.writeTo(output);
                    output.writeContent(" ");
                    String changed = texts.get(
                            "room.lead.changed",
                            each.added().size(),
                            each.gone().size());
                    texts.rich("room.lead.since", link(changed, "#changed"), each.since())
                            .writeTo(output);
                })
                .orElse(lead);
    }

    private static Content link(String text, String href) {
        return new StaticTemplates().partsLink(text, href);
    }

    private List<RoomSheet.KindCount> kinds() {
        List<RoomSheet.KindCount> kinds = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            boolean chosen = filter.kinds().isEmpty() || filter.kinds().contains(kind);
            int count = (int) room.findings(kind).stream()
                    .filter(filter.ofEveryKind()::shows)
                    .count();
            kinds.add(new RoomSheet.KindCount(
                    Signs.shape(kind), new Choice(Signs.text(kind), texts.capital(texts.of(kind)), chosen), count));
        }
        return kinds;
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

    /** The areas of the chosen reform, or of all. */
    private List<Choice> areas() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("room.all"), filter.area().isEmpty()));
        for (ReformView reform : room.situation().reforms()) {
            if (filter.reform().map(reform.reform().id()::equals).orElse(true)) {
                choices.addAll(Choice.of(
                        reform.areas(),
                        each -> each.area().id(),
                        each -> texts.get(
                                "reforms.same.area",
                                reform.reform().name(),
                                each.area().name()),
                        filter.area().stream().toList()));
            }
        }
        return choices;
    }

    private List<Choice> principles() {
        Set<Principle> used = EnumSet.noneOf(Principle.class);
        room.findings().forEach(each -> used.addAll(each.principles()));
        filter.principle().ifPresent(used::add);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("room.all"), filter.principle().isEmpty()));
        choices.addAll(Choice.of(
                used,
                Principle::name,
                each -> each.name() + " · " + texts.of(each),
                filter.principle().stream().map(Principle::name).toList()));
        return choices;
    }

    private List<Choice> concerned() {
        Set<ActorGroup> named = EnumSet.noneOf(ActorGroup.class);
        room.findings().forEach(each -> each.subject().group().ifPresent(named::add));
        filter.group().ifPresent(named::add);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("room.all"), filter.group().isEmpty()));
        choices.addAll(Choice.of(
                named,
                ActorGroup::text,
                each -> texts.capital(texts.of(each)),
                filter.group().stream().map(ActorGroup::text).toList()));
        return choices;
    }

    /** The open questions that the filter shows, each once. */
    private Set<Question> questions() {
        Set<Question> open = new LinkedHashSet<>();
        for (Verdict.NotAssessed each : room.notAssessed()) {
            if (each.question().open() && filter.asks(each, principlesOf(each))) {
                open.add(each.question());
            }
        }
        return open;
    }

    private List<Principle> principlesOf(Verdict.NotAssessed each) {
        return room.rule(each.rule()).map(Rule::principles).orElse(List.of());
    }

    /** The open questions by what they are asked of: those about one fact stand with what the fact is about. */
    private List<RoomSheet.OpenSubject> open() {
        Map<String, RoomSheet.OpenSubject> open = new LinkedHashMap<>();
        for (Question each : questions()) {
            List<Ref> named = named(each.about());
            String href = links.to(named.size() == 1 ? named.get(0) : each.about());
            open.computeIfAbsent(href, any -> new RoomSheet.OpenSubject(name(named), href, new ArrayList<>()))
                    .questions()
                    .add(texts.of(each.text()));
        }
        return List.copyOf(open.values());
    }

    /** What has a name of its own: the thing itself, or what its fact is about, such as the measure of a pledge. */
    private List<Ref> named(Ref about) {
        if (links.name(about).isPresent() || about.kind() == Ref.Kind.PLAN_LINE) {
            return List.of(about);
        }
        return room.situation().facts().find(about).stream()
                .flatMap(fact -> fact.about().stream())
                .filter(each -> !each.equals(about))
                .flatMap(each -> named(each).stream())
                .distinct()
                .toList();
    }

    private String name(List<Ref> named) {
        List<String> names = named.stream()
                .flatMap(each -> links
                        .name(each)
                        .or(() -> room.situation()
                                .facts()
                                .find(PlanLine.class, each)
                                .map(RoomReader::name))
                        .stream())
                .toList();
        return names.isEmpty() ? texts.get("room.unknown.whole") : texts.series(names);
    }

    private static String name(PlanLine line) {
        return line.plan() + line.number().map(each -> ", " + each).orElse("");
    }
}
