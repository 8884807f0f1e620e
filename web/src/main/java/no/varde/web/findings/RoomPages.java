package no.varde.web.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.findings.RoomForAction;
import no.varde.core.situation.Changes;
import no.varde.core.store.Rewritten;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** The room for action of a municipality. */
public final class RoomPages {

    private static final String SINCE = "since";

    private final Desk desk;

    private RoomPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        RoomPages pages = new RoomPages(desk);
        routes.get("/{municipality}/room-for-action", Right.READ, pages::room);
    }

    private List<Changes.Changed> changed(Request request, LocalDate since) {
        String municipality = request.variable("municipality");
        return desk.store().read(reading -> Rewritten.since(reading, municipality, since));
    }

    private Answer room(Request request) {
        RoomForAction room = desk.room(request);
        Optional<LocalDate> since = request.day(SINCE);
        if (since.filter(day -> day.isAfter(request.day())).isPresent()) {
            throw HttpError.badRequest("room.since.after", request.query().text(SINCE));
        }
        Page page = request.page(request.texts().get("room.title")).in("room").showingDay();
        Links links = new Links(room.situation().facts(), page);
        RoomSheet sheet = new RoomReader(
                        room,
                        RoomFilter.of(request.query(), room.situation().facts().reforms()),
                        links)
                .read(
                        since.map(day -> desk.room(request, day)),
                        since.map(day -> changed(request, day)).orElse(List.of()));
        return Answer.page(new StaticTemplates().findingsRoom(page, sheet));
    }
}
