package no.varde.web.mine;

import no.varde.core.anchoring.Anchoring;
import no.varde.core.situation.CouncilWork;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;
import no.varde.web.situation.OverviewPages;

/** Makes the part of a first page about what the council has before it and behind it. */
final class CouncilReader {

    private final Links links;
    private final Texts texts;
    private final ComingLines lines;

    CouncilReader(Links links) {
        this.links = links;
        this.texts = links.page().texts();
        this.lines = new ComingLines(links);
    }

    MineSheet.Council read(CouncilWork work) {
        return new MineSheet.Council(
                work.coming().stream().map(lines::of).toList(),
                work.decided().stream().map(this::decided).toList());
    }

    private OverviewPages.Line decided(Anchoring each) {
        String when = each.held().map(texts::when).orElse("");
        String note = each.outcome()
                .map(outcome -> texts.get("mine.decided", when, outcome))
                .orElse(when);
        return new OverviewPages.Line(lines.told(each.ref(), each.subjects()), links.to(each.ref()), note);
    }
}
