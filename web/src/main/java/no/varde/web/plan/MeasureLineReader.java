package no.varde.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.findings.RoomForAction;
import no.varde.core.situation.GroupView;
import no.varde.core.situation.Heard;
import no.varde.core.situation.MeasureView;
import no.varde.web.chart.Cell;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;
import no.varde.web.situation.Signs;

/** Makes a measure's line in the list. */
final class MeasureLineReader {

    private final RoomForAction room;
    private final Links links;
    private final Texts texts;
    private final Optional<ActorGroup> group;

    /**
     * A reader of lines.
     *
     * @param group the group whose part is shown; empty for none
     */
    MeasureLineReader(RoomForAction room, Links links, Optional<ActorGroup> group) {
        this.room = room;
        this.group = group;
        this.links = links;
        this.texts = links.page().texts();
    }

    MeasureList.Line read(MeasureView view) {
        List<String> belongs = new ArrayList<>();
        view.areas()
                .forEach(area -> belongs.add(texts.get(
                        "reforms.same.area",
                        reform(area.substring(0, area.indexOf('.'))),
                        links.name(Ref.area(area)).orElse(area))));
        List<Cell> legs = new ArrayList<>();
        Signs signs = new Signs(texts);
        for (Leg leg : Leg.values()) {
            legs.add(signs.of(view.leg(leg).state(), texts.of(leg)));
        }
        Optional<Heard> heard = group.map(each -> heard(view, each));
        return new MeasureList.Line(
                view.title(),
                links.measure(view.id()),
                belongs,
                String.join(", ", view.sectors()),
                String.join(", ", view.owners()),
                view.life().map(texts::of).map(texts::capital).orElseGet(() -> texts.get("common.unknown")),
                view.status()
                        .filter(note -> view.isLive())
                        .flatMap(note -> note.progress())
                        .map(texts::of)
                        .orElse(""),
                view.status().map(note -> texts.date(note.on())).orElse(""),
                heard.map(state -> signs.of(state, group.map(texts::of).orElse("")))
                        .orElseGet(Cell::none),
                heard.map(texts::of).orElse(""),
                legs,
                links.seenAt(room.findingsOn(view.ref()), links.measure(view.id()) + "#seen"));
    }

    /** When a group was first heard; not known where nobody has said whom the measure concerns. */
    private static Heard heard(MeasureView view, ActorGroup group) {
        return view.group(group).map(GroupView::heard).orElse(Heard.NOT_KNOWN);
    }

    private String reform(String id) {
        return links.name(Ref.reform(id)).orElse(id);
    }
}
