package no.varde.web.influence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Right;
import no.varde.core.basics.ActorGroup;
import no.varde.core.situation.Chance;
import no.varde.core.situation.InfluenceWindow;
import no.varde.core.situation.Situation;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** What the groups can still influence: all of them, and each on a page that is a list for its next meeting too. */
public final class InfluencePages {

    private static final String PATH = "/{municipality}/influence";

    private static final String GROUP = PATH + "/{group}";

    private final Desk desk;
    private final Calendars calendars;

    private InfluencePages(Desk desk) {
        this.desk = desk;
        this.calendars = new Calendars(desk);
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        InfluencePages pages = new InfluencePages(desk);
        routes.get(PATH, Right.READ, pages::groups);
        routes.get(GROUP, Right.READ, pages::group);
        routes.get(GROUP + "/calendar", Right.READ, pages.calendars::file);
        routes.get("/calendar/{secret}", Right.OPEN, pages.calendars::fetched);
        CalendarPages.addTo(routes, desk, pages.calendars);
    }

    private Answer groups(Request request) {
        Texts texts = request.texts();
        Page page = request.page(texts.get("influence.title"))
                .in("overview")
                .under(texts.get("overview.title"), "")
                .showingDay();
        Situation situation = desk.situation(request);
        Set<ActorGroup> groups = InfluenceWindow.groups(situation);
        List<GroupsSheet.Line> lines = groups.stream()
                .map(each -> line(InfluenceWindow.of(each, situation), page))
                .toList();
        return Answer.page(new StaticTemplates()
                .influenceGroups(page, new GroupsSheet(texts.get("influence.lead", groups.size()), lines)));
    }

    private static GroupsSheet.Line line(InfluenceWindow window, Page page) {
        Texts texts = page.texts();
        return new GroupsSheet.Line(
                texts.capital(texts.of(window.group())),
                page.link(WindowReader.path(window)),
                texts.number(window.chances().size()),
                texts.number(window.chances(Chance.Until.A_DAY).size()),
                window.nextLastDay().map(texts::date).orElse(""));
    }

    private Answer group(Request request) {
        ActorGroup group = Calendars.group(request);
        Texts texts = request.texts();
        Page page = request.page(texts.get("influence.group.title", group))
                .in("overview")
                .under(texts.get("influence.title"), "/influence")
                .showingDay();
        Situation situation = desk.situation(request);
        WindowReader reader = new WindowReader(new Links(situation.facts(), page));
        InfluenceWindow window = InfluenceWindow.of(group, situation);
        return Answer.page(new StaticTemplates()
                .influenceGroup(
                        page,
                        reader.read(window),
                        page.link(WindowReader.path(window) + "/calendar"),
                        request.caller().isVisitor()
                                ? Optional.empty()
                                : Optional.of(request.variable("municipality") + " " + group.text())));
    }
}
