package no.varde.web.search;

import no.varde.core.access.Right;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** The page that the search field in the head of every page leads to. */
public final class SearchPages {

    private final Desk desk;
    private final Finder finder;

    private SearchPages(Desk desk) {
        this.desk = desk;
        this.finder = new Finder(desk);
    }

    /** Adds the route of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        SearchPages pages = new SearchPages(desk);
        routes.get("/{municipality}/search", Right.READ, pages::search);
    }

    private Answer search(Request request) {
        Page page = request.page(request.texts().get("search.title")).showingDay();
        Links links = new Links(desk.facts(request), page);
        return Answer.page(new StaticTemplates().searchPage(page, new SearchReader(links).read(finder.index(request))));
    }
}
