package no.varde.web.reform;

import java.util.List;
import no.varde.core.access.Right;
import no.varde.core.findings.RoomForAction;
import no.varde.core.reform.ReformVersion;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.chart.Matrix;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import no.varde.web.situation.PictureFile;
import varde.pages.StaticTemplates;

/** The list of reforms, one reform with its areas, and where one says which of them the municipality follows up. */
public final class ReformPages {

    private final Desk desk;

    private ReformPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        ReformPages pages = new ReformPages(desk);
        routes.get("/{municipality}/reforms", Right.READ, pages::list);
        routes.get("/{municipality}/reforms/{reform}", Right.READ, pages::one);
        routes.get("/{municipality}/reforms/{reform}/timeline/svg", Right.READ, pages::timeline);
        FollowUpPages.addTo(routes, desk);
        ChoicesPages.addTo(routes, desk);
    }

    private Answer timeline(Request request) {
        Situation situation = desk.situation(request);
        ReformView view = situation.reform(request.variable("reform")).orElseThrow(HttpError::notFound);
        return PictureFile.of(
                new TimeReader(situation, view, request.texts()).timeline(),
                request.page(request.texts().of(view.reform().name())));
    }

    /**
     * One line of the list.
     *
     * @param name the reform
     * @param href its page
     * @param kind reform or national plan
     * @param national what is said of its national period
     * @param local what is said of the local follow-up
     * @param measures how many measures serve it
     * @param measuresHref the list of them
     * @param seen how many findings of each kind
     */
    public record Line(
            String name,
            String href,
            String kind,
            String national,
            String local,
            int measures,
            String measuresHref,
            List<Matrix.Seen> seen) {}

    private Answer list(Request request) {
        Texts texts = request.texts();
        Page page = request.page(texts.get("reforms.title")).in("reforms").showingDay();
        RoomForAction room = desk.room(request);
        Situation situation = room.situation();
        Links links = new Links(situation.facts(), page);
        Periods periods = new Periods(texts, situation.asOf());
        List<Line> lines = situation.reforms().stream()
                .map(each -> new Line(
                        texts.of(each.reform().name()),
                        links.reform(each.reform().id()),
                        texts.of(each.reform().kind()),
                        periods.national(each.reform()),
                        periods.local(each),
                        each.measures().size(),
                        page.link("/measures?reform=" + each.reform().id() + "&life=kept"),
                        links.seen(
                                room.findingsOn(each.reform().ref()),
                                "reform=" + each.reform().id())))
                .toList();
        int running =
                (int) situation.reforms().stream().filter(ReformView::running).count();
        return Answer.page(new StaticTemplates()
                .reformList(
                        page,
                        running == 0
                                ? texts.get("reforms.lead.none", lines.size())
                                : texts.get("reforms.lead", running, lines.size()),
                        lines));
    }

    private Answer one(Request request) {
        RoomForAction room = desk.room(request);
        ReformView view = room.situation().reform(request.variable("reform")).orElseThrow(HttpError::notFound);
        Texts texts = request.texts();
        Page page = request.page(texts.of(view.reform().name()))
                .in("reforms")
                .under(texts.get("reforms.title"), "/reforms")
                .showingDay();
        String id = view.reform().id();
        boolean own = desk.facts(request).all(ReformVersion.class).stream()
                .anyMatch(each -> each.reform().id().equals(id));
        return Answer.page(new StaticTemplates()
                .reformOne(
                        page,
                        new ReformReader(room, view, new Links(room.situation().facts(), page)).read(),
                        page.link(own ? "/own-reforms/" + id + "/edit" : "/own-reforms/new?copy=" + id),
                        own));
    }
}
