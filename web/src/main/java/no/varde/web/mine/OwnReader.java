package no.varde.web.mine;

import java.util.ArrayList;
import java.util.List;
import no.varde.core.basics.Ref;
import no.varde.core.findings.RoomForAction;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.OwnWork;
import no.varde.web.http.Texts;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Links;
import no.varde.web.situation.OverdueLines;
import no.varde.web.situation.OverviewPages;

/** Makes the part of a first page about the measures that are somebody's. */
final class OwnReader {

    private final RoomForAction room;
    private final Links links;
    private final Texts texts;
    private final ComingLines coming;
    private final Changeable changeable;

    OwnReader(RoomForAction room, Links links, Changeable changeable) {
        this.room = room;
        this.links = links;
        this.changeable = changeable;
        this.texts = links.page().texts();
        this.coming = new ComingLines(links);
    }

    MineSheet.Own read(OwnWork work, List<OverviewPages.Line> removed) {
        List<MineSheet.Measure> measures = new ArrayList<>();
        work.owned().forEach(each -> measures.add(measure(each, texts.get("mine.own.owned"))));
        work.carried().forEach(each -> measures.add(measure(each, texts.get("mine.own.carried"))));
        return new MineSheet.Own(
                said(work),
                measures,
                work.overdue().stream()
                        .map(each -> OverdueLines.of(each, links))
                        .toList(),
                work.coming().stream().map(coming::of).toList(),
                work.silent().stream().map(this::silent).toList(),
                removed);
    }

    private String said(OwnWork work) {
        String owned = texts.get("mine.own.said", work.owned().size());
        String carried = work.carried().isEmpty()
                ? ""
                : " " + texts.get("mine.own.said.carried", work.carried().size());
        String overdue = work.overdue().isEmpty()
                ? ""
                : " " + texts.get("mine.own.said.overdue", work.overdue().size());
        return owned + carried + overdue;
    }

    /** Leads to the form of a new status, for those who may write one. */
    private OverviewPages.Line silent(MeasureView view) {
        return new OverviewPages.Line(
                view.title(),
                changeable.has(view.measure())
                        ? Links.recording(links.page(), Ref.Kind.STATUS_NOTE, "measure", view.id())
                        : links.measure(view.id()),
                view.status()
                        .map(note -> texts.get("mine.silent.since", note.on()))
                        .orElseGet(() -> texts.get("mine.own.status.none")));
    }

    private MineSheet.Measure measure(MeasureView view, String tie) {
        return new MineSheet.Measure(
                view.title(),
                links.measure(view.id()),
                changeable.has(view.measure()) ? links.removal(view.ref()) : "",
                tie,
                texts.capital(view.life().map(texts::of).orElseGet(() -> texts.get("common.unknown"))),
                view.status().flatMap(note -> note.progress()).map(texts::of).orElse(""),
                view.status().map(note -> texts.date(note.on())).orElseGet(() -> texts.get("mine.own.status.none")),
                links.seenAt(room.findingsOn(view.ref()), links.measure(view.id()) + "#seen"));
    }
}
