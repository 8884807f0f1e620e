package no.varde.web.trail;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailFilter;
import no.varde.web.http.Addresses;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Tries;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** The server's own trail, for those who look after it: what belongs to no municipality, with its check and files. */
final class ServerTrailPages {

    private static final String PATH = "/server/trail";
    private static final int AT_ONCE = 20;
    private static final int AT_ONCE_IN_FILES = 500;
    private static final int FREE_CHECKS = 10;

    private final Desk desk;
    private final ZoneId zone;
    private final Tries checks = new Tries(FREE_CHECKS, Duration.ofMinutes(2));

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

    /** Reads the whole trail, and so it is not done for one person as often as they like. */
    private Answer check(Request request) {
        Duration wait = checks.enter(request.caller().id(), request.now());
        if (!wait.isZero()) {
            int seconds = Math.toIntExact(wait.toSeconds() + 1);
            throw new HttpError(429, "trail.check.often", seconds).after(seconds);
        }
        TrailCheck check = TrailCheck.of(
                desk.store().read(from -> from.verify(Chain.server())), "", Optional.empty(), request.texts());
        return show(request, Optional.of(check));
    }

    private Answer show(Request request, Optional<TrailCheck> check) {
        Page page = request.page(request.texts().get("trail.server.title"));
        long below = TrailForm.of(request.query()).limit();
        return desk.store().read(from -> {
            TrailReader reader = TrailReader.ofServer(from, page, zone);
            List<Entry> entries = from.trail(Chain.server(), TrailFilter.all(), below, AT_ONCE + 1);
            List<TrailLine> lines =
                    entries.stream().limit(AT_ONCE).map(reader::read).toList();
            String older = entries.size() > AT_ONCE
                    ? Addresses.with(
                            PATH,
                            TrailForm.BELOW,
                            String.valueOf(lines.get(AT_ONCE - 1).number()))
                    : "";
            String head = from.head(Chain.server()).map(Head::code).orElse("");
            return Answer.page(new StaticTemplates().trailServer(page, lines, older, head, check));
        });
    }

    private Answer csv(Request request) {
        return Answer.download(
                name(request, "csv"),
                "text/csv;charset=utf-8",
                out -> TrailFiles.csv(out, request.texts(), lines(request)));
    }

    private Answer json(Request request) {
        return Answer.download(name(request, "json"), "application/json", out -> TrailFiles.json(out, lines(request)));
    }

    private static String name(Request request, String type) {
        return request.texts().get("trail.file") + "-" + request.texts().get("trail.file.server") + "-"
                + request.today() + "." + type;
    }

    /** All rows, read some at a time while they are written. */
    private TrailFiles.Lines lines(Request request) {
        Page page = request.page(request.texts().get("trail.server.title"));
        return to -> {
            long below = Long.MAX_VALUE;
            while (below > 1) {
                long next = below;
                List<TrailLine> some = desk.store().read(from -> {
                    TrailReader reader = TrailReader.ofServer(from, page, zone);
                    return from.trail(Chain.server(), TrailFilter.all(), next, AT_ONCE_IN_FILES).stream()
                            .map(reader::read)
                            .toList();
                });
                some.forEach(to);
                below = some.size() < AT_ONCE_IN_FILES
                        ? 0
                        : some.get(some.size() - 1).number();
            }
        };
    }
}
