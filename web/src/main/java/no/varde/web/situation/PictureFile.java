package no.varde.web.situation;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import no.varde.web.chart.Joins;
import no.varde.web.chart.SvgFile;
import no.varde.web.chart.Timeline;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Place;
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

    private static Answer of(JteModel picture, String title, Page page) {
        String described = page.place().map(Place::name).orElse("") + " · "
                + page.texts().get("common.day.asof", page.day()) + " · Varde";
        byte[] file = SvgFile.of(picture.render(), described).getBytes(StandardCharsets.UTF_8);
        return Answer.download(title + ".svg", "image/svg+xml;charset=utf-8", out -> out.write(file));
    }
}
