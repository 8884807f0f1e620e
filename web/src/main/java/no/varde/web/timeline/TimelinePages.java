package no.varde.web.timeline;

import no.varde.core.access.Right;
import no.varde.core.situation.Situation;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.situation.Desk;
import no.varde.web.situation.PictureFile;
import varde.pages.StaticTemplates;

/** The timeline of a municipality, as a page and as a picture to take along. */
public final class TimelinePages {

    private final Desk desk;

    private TimelinePages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        TimelinePages pages = new TimelinePages(desk);
        routes.get("/{municipality}/timeline", Right.READ, pages::page);
        routes.get("/{municipality}/timeline/svg", Right.READ, pages::picture);
    }

    private Answer page(Request request) {
        Page page = request.page(request.texts().get("timeline.title"))
                .in("overview")
                .under(request.texts().get("overview.title"), "")
                .showingDay();
        return Answer.page(
                new StaticTemplates().timelinePage(page, reader(request).read()));
    }

    /** The picture; where there is nothing to draw it leads to the page, which says so. */
    private Answer picture(Request request) {
        Page page = request.page(request.texts().get("timeline.title"));
        return reader(request)
                .read()
                .timeline()
                .map(each -> PictureFile.of(each, page))
                .orElseGet(() -> Answer.seeOther(page.link("/timeline")));
    }

    private WholeReader reader(Request request) {
        Situation situation = desk.situation(request);
        return new WholeReader(situation, request.texts());
    }
}
