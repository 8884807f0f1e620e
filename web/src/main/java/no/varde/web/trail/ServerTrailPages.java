package no.varde.web.trail;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailFilter;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Tries;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** The server's own trail, for those who look after it: what belongs to no municipality, with its check and files. */
final class ServerTrailPages {

    private static final String PATH = "/server/trail";

    private final Desk desk;
    private final ZoneId zone;
    private final Tries checks = TrailRows.checks();

    private ServerTrailPages(Desk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
    }

    static void addTo(Routes.Builder routes, Desk desk, ZoneId zone) {
        ServerTrailPages pages = new ServerTrailPages(desk, zone);
        routes.get(PATH, Right.SERVE, pages::list);
        routes.get(PATH + "/check", Right.SERVE, pages::check);
        routes.get(PATH + "/csv", Right.SERVE, pages::csv);
        routes.get(PATH + "/json", Right.SERVE, pages::json);
    }

    private Answer list(Request request) {
        return show(request, Optional.empty());
    }

    private Answer check(Request request) {
        TrailRows.check(checks, request);
        TrailCheck check = TrailCheck.of(
                desk.store().read(from -> from.verify(Chain.server())), "", Optional.empty(), request.texts());
        return show(request, Optional.of(check));
    }

    private Answer show(Request request, Optional<TrailCheck> check) {
        Page page = request.page(request.texts().get("trail.server.title"));
        long below = TrailForm.of(request.query()).limit();
        return desk.store().read(from -> {
            TrailReader reader = TrailReader.ofServer(from, page, zone);
            List<Entry> entries = from.trail(Chain.server(), TrailFilter.all(), below, TrailRows.AT_ONCE + 1);
            List<TrailLine> lines =
                    entries.stream().limit(TrailRows.AT_ONCE).map(reader::read).toList();
            String older = TrailRows.older(PATH, entries, lines);
            String head = from.head(Chain.server()).map(Head::code).orElse("");
            return Answer.page(new StaticTemplates().trailServer(page, lines, older, head, check));
        });
    }

    private Answer csv(Request request) {
        return TrailRows.csv(request, request.texts().get("trail.file.server"), lines(request));
    }

    private Answer json(Request request) {
        return TrailRows.json(request, request.texts().get("trail.file.server"), lines(request));
    }

    private TrailFiles.Lines lines(Request request) {
        Page page = request.page(request.texts().get("trail.server.title"));
        return TrailRows.all(
                desk,
                Chain.server(),
                TrailFilter.all(),
                Long.MAX_VALUE,
                from -> TrailReader.ofServer(from, page, zone));
    }
}
