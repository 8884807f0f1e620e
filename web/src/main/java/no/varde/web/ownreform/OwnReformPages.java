package no.varde.web.ownreform;

import no.varde.web.http.Routes;
import no.varde.web.situation.Desk;

/** Reforms of one's own: their pages, their form and their files. */
public final class OwnReformPages {

    private OwnReformPages() {}

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        ListPages.addTo(routes, desk);
        FormPages.addTo(routes, desk);
        WordsPages.addTo(routes, desk);
        FilePages.addTo(routes, desk);
    }
}
