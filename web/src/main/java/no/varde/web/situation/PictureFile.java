package no.varde.web.situation;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import no.varde.web.chart.Drawing;
import no.varde.web.chart.Joins;
import no.varde.web.chart.SvgFile;
import no.varde.web.chart.Timeline;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import varde.pages.StaticTemplates;

/** Pictures of pages as files to take along, as those with room see them. */
public final class PictureFile {

    private PictureFile() {}

    /** A timeline. */
    public static Answer of(Timeline timeline, Page page) {
        return of(new StaticTemplates().partsTimelinesvg(timeline, timeline.wide(), "picture"), timeline.title(), page);
    }

    /** Lines between areas of reforms. */
    public static Answer of(Joins joins, Page page) {
        return of(new StaticTemplates().partsJoinssvg(joins, joins.wide(), "picture"), joins.title(), page);
    }

    /** What a page shows with its own means. */
    public static Answer of(Drawing drawing, Page page) {
        return of(new StaticTemplates().partsDrawing(drawing), drawing.title(), page);
    }

    /** What stands above a drawing: whose it is, and as of which day. */
    public static String heading(Page page) {
        String asOf = page.texts().get("common.day.asof", page.day());
        return page.place()
                .map(place -> place.name() + " · " + asOf
                        + (place.strip().isEmpty() ? "" : " · " + page.texts().get(place.strip(), place.name())))
                .orElse(asOf);
    }

    private static Answer of(JteModel picture, String title, Page page) {
        String described = heading(page) + " · Varde";
        byte[] file = SvgFile.of(picture.render(), described).getBytes(StandardCharsets.UTF_8);
        return Answer.download(title + ".svg", "image/svg+xml;charset=utf-8", out -> out.write(file));
    }
}
