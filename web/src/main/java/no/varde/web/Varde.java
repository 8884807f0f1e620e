package no.varde.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.varde.web.about.AboutPages;
import no.varde.web.http.HostNames;
import no.varde.web.http.MenuItem;
import no.varde.web.http.Routes;
import no.varde.web.http.Site;
import no.varde.web.http.StaticFiles;

/** Puts the rooms together: which routes there are, what stands in the menu, and who closes what. */
final class Varde {

    /** The menu, in the order in which one reads it. */
    static final List<MenuItem> MENU = List.of(
            new MenuItem("overview", "common.menu.overview", "", true),
            new MenuItem("reforms", "common.menu.reforms", "/reforms", true),
            new MenuItem("measures", "common.menu.measures", "/measures", true),
            new MenuItem("connections", "common.menu.connections", "/connections", true),
            new MenuItem("room", "common.menu.room", "/room-for-action", true),
            new MenuItem("leadership", "common.menu.leadership", "/leadership", true),
            new MenuItem("municipality", "common.menu.municipality", "/municipality", true));

    /** Where the search field leads, within a municipality. */
    static final String SEARCH = "/measures";

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private Varde() {}

    /** Starts the server over an open data folder. */
    static VardeServer serve(Settings settings, DataFolder data, Runnable whenStopped) throws Exception {
        Site site = new Site(
                Version.TEXT,
                Clock.system(NORWAY),
                new HostNames(settings.hostNames()),
                MENU,
                SEARCH,
                name -> Optional.empty(),
                (request, right) -> true,
                data.formKey());
        return VardeServer.start(settings.address(), data.uploads(), settings.deadline(), site, routes(), whenStopped);
    }

    /** Every route of the program. */
    static Routes routes() {
        Routes.Builder routes = Routes.builder();
        StaticFiles.addTo(routes);
        AboutPages.addTo(routes);
        return routes.build();
    }
}
