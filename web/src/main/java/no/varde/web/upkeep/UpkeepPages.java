package no.varde.web.upkeep;

import no.varde.core.access.Right;
import no.varde.web.http.Answer;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import varde.pages.StaticTemplates;

/** The page on which those who look after the server, and auditors, see how it stands with the nightly copies. */
public final class UpkeepPages {

    /** Where it is. */
    public static final String PATH = "/server/backups";

    private final Upkeep upkeep;

    private UpkeepPages(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Upkeep upkeep) {
        routes.get(PATH, Right.READ_UPKEEP, new UpkeepPages(upkeep)::show);
    }

    private Answer show(Request request) {
        return Answer.page(new StaticTemplates()
                .upkeepBackups(
                        request.page(request.texts().get("backups.title")),
                        BackupSheet.of(upkeep.status(), request.now(), request.texts())));
    }
}
