package no.varde.web.influence;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.CalendarLink;
import no.varde.core.access.Credential;
import no.varde.core.access.Right;
import no.varde.core.basics.ActorGroup;
import no.varde.web.access.DemoGate;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Place;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** One's own addresses from which a calendar fetches: what there is, a new one, and the end of one. */
final class CalendarPages {

    private static final String PATH = "/account/calendars";

    private final Desk desk;
    private final Calendars calendars;

    private CalendarPages(Desk desk, Calendars calendars) {
        this.desk = desk;
        this.calendars = calendars;
    }

    static void addTo(Routes.Builder routes, Desk desk, Calendars calendars) {
        CalendarPages pages = new CalendarPages(desk, calendars);
        routes.get(PATH, Right.SELF, pages::list);
        routes.post(PATH, Right.SELF, pages::make);
        routes.post(PATH + "/end", Right.SELF, pages::end);
    }

    private Answer list(Request request) {
        return Answer.page(page(request, ""));
    }

    private JteModel page(Request request, String fresh) {
        Texts texts = request.texts();
        Page page = request.page(texts.get("influence.calendar.title")).under(texts.get("account.title"), "/account");
        List<CalendarSheet.Line> lines =
                calendars.of(request).stream().map(each -> line(each, request)).toList();
        return new StaticTemplates().influenceCalendars(page, new CalendarSheet(fresh, lines));
    }

    private CalendarSheet.Line line(Credential each, Request request) {
        Texts texts = request.texts();
        CalendarLink link = CalendarLink.find(each).orElseThrow();
        return new CalendarSheet.Line(
                link.municipality() + " " + link.group().text(),
                each.label(),
                readable(link, request)
                        .map(place ->
                                place.path() + "/influence/" + link.group().text())
                        .orElse(""),
                each.usedAt()
                        .map(at -> texts.date(at.atZone(request.zone()).toLocalDate()))
                        .orElseGet(() -> texts.get("influence.calendar.unused")));
    }

    private Optional<Place> readable(CalendarLink link, Request request) {
        return desk.place(link.municipality()).filter(place -> request.caller().may(Right.READ, Optional.of(place)));
    }

    /** Shows the new address on the page itself: no other address may hold it. */
    private Answer make(Request request) {
        DemoGate.refuseMeans(request);
        CalendarLink link = link(request);
        if (readable(link, request).isEmpty()) {
            throw HttpError.notFound();
        }
        return Answer.page(page(request, calendars.renew(link, request)));
    }

    private Answer end(Request request) {
        calendars.end(link(request), request);
        return Answer.seeOther(PATH).saying("influence.calendar.end.said");
    }

    /** What the button was pressed for: a municipality and a group. */
    private static CalendarLink link(Request request) {
        String[] of = request.form().text("of").split(" ", -1);
        ActorGroup group = Optional.of(of)
                .filter(parts -> parts.length == 2 && !parts[0].isBlank())
                .flatMap(parts -> ActorGroup.find(parts[1]))
                .orElseThrow(HttpError::notFound);
        return new CalendarLink(of[0], group, request.language());
    }
}
