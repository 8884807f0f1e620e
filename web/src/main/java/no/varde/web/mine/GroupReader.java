package no.varde.web.mine;

import java.util.List;
import no.varde.core.basics.ActorGroup;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.situation.GroupWork;
import no.varde.core.situation.Heard;
import no.varde.core.situation.InfluenceWindow;
import no.varde.web.http.Texts;
import no.varde.web.influence.WindowReader;
import no.varde.web.influence.WindowSheet;
import no.varde.web.situation.Links;
import no.varde.web.situation.OverviewPages;
import no.varde.web.situation.Signs;

/** Makes the part of a first page about a group that somebody speaks for. */
final class GroupReader {

    /** How many chances stand on the first page. */
    private static final int CHANCES = 5;

    private final Links links;
    private final Texts texts;
    private final ComingLines lines;

    GroupReader(Links links) {
        this.links = links;
        this.texts = links.page().texts();
        this.lines = new ComingLines(links);
    }

    MineSheet.Group read(GroupWork work, InfluenceWindow window) {
        return new MineSheet.Group(
                work.group().text(),
                texts.capital(texts.of(work.group())),
                window(window),
                said(work),
                work.concerned().stream().map(each -> line(each, work.group())).toList(),
                work.coming().stream().map(lines::of).toList(),
                work.heard().stream().map(each -> heard(each, work.group())).toList(),
                work.missed().stream().map(this::event).toList());
    }

    /** The first chances of the group, and the way to all of them. */
    private MineSheet.Chances window(InfluenceWindow window) {
        WindowSheet sheet = new WindowReader(links).read(window);
        List<WindowSheet.Row> first = sheet.rows().stream().limit(CHANCES).toList();
        return new MineSheet.Chances(
                sheet.said(),
                first.isEmpty()
                        ? List.of()
                        : List.of(new WindowSheet.Part("", texts.get("mine.group.chances"), "", true, first)),
                sheet.rows().size(),
                links.page().link(WindowReader.path(window)));
    }

    private String said(GroupWork work) {
        int all = work.concerned().size();
        int early = (int) work.concerned().stream()
                .filter(each -> each.view().heard().compareTo(Heard.BEFORE_THE_DECISION) >= 0)
                .count();
        int never = (int) work.concerned().stream()
                .filter(each -> each.view().heard() == Heard.NOT_YET)
                .count();
        String sentence = texts.get("mine.group.said", all, work.group());
        String how = all == 0 ? "" : " " + texts.get("mine.group.said.early", early);
        return never == 0 ? sentence + how : sentence + how + " " + texts.get("mine.group.said.never", never);
    }

    private MineSheet.Concerned line(GroupWork.Concerned each, ActorGroup group) {
        var view = each.view();
        return new MineSheet.Concerned(
                each.measure().title(),
                links.measure(each.measure().id()) + "#people",
                new Signs(texts).of(view.heard(), texts.of(group)),
                texts.capital(texts.of(view.heard())),
                view.first().map(first -> texts.when(first.on())).orElse(""),
                view.highest().map(level -> level(level, group)).orElse(""),
                each.measure().nextAct().map(act -> texts.when(act.planned())).orElse(""));
    }

    private OverviewPages.Line heard(Involvement each, ActorGroup group) {
        String when = texts.when(each.on());
        String note = each.level(group)
                .map(level -> texts.get("mine.heard", when, level(level, group)))
                .orElse(when);
        return new OverviewPages.Line(lines.told(each.ref(), each.about()), links.to(each.ref()), note);
    }

    private OverviewPages.Line event(Involvement each) {
        return new OverviewPages.Line(
                lines.told(each.ref(), each.about()), links.to(each.ref()), texts.when(each.on()));
    }

    private String level(InvolvementLevel level, ActorGroup group) {
        return group == ActorGroup.UNION_REPRESENTATIVES ? texts.of(level.unionLabel()) : texts.of(level);
    }
}
