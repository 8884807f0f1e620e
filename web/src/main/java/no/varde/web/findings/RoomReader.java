package no.varde.web.findings;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Principle;
import no.varde.core.findings.Finding;
import no.varde.core.findings.RoomForAction;
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
        UnsureReader unsure = new UnsureReader(room, filter, links);
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
                room.findings().isEmpty(),
                groups.read(shown),
                unsure.read(true),
                unsure.read(false),
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
}
