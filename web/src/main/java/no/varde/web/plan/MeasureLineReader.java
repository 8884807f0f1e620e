package no.varde.web.plan;

import java.util.ArrayList;
import java.util.List;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Ref;
import no.varde.core.findings.RoomForAction;
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

    MeasureLineReader(RoomForAction room, Links links) {
        this.room = room;
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
        return new MeasureList.Line(
                view.title(),
                links.measure(view.id()),
                belongs,
                String.join(", ", view.sectors()),
                view.owner().orElse(""),
                view.life().map(texts::of).map(texts::capital).orElseGet(() -> texts.get("common.unknown")),
                view.status()
                        .filter(note -> view.isLive())
                        .flatMap(note -> note.progress())
                        .map(texts::of)
                        .orElse(""),
                view.status().map(note -> texts.date(note.on())).orElse(""),
                legs,
                links.seenAt(room.findingsOn(view.ref()), links.measure(view.id()) + "#seen"));
    }

    private String reform(String id) {
        return room.situation()
                .reform(id)
                .map(each -> texts.of(each.reform().name()))
                .orElse(id);
    }
}
