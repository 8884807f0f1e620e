package no.varde.web.privacy;

import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.privacy.Held;
import no.varde.core.store.Reading;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** What is held about oneself, as a page and as a file. */
public final class HeldPages {

    private static final String PATH = "/account/data";

    private final Desk desk;

    private HeldPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        HeldPages pages = new HeldPages(desk);
        routes.get(PATH, Right.SELF, pages::show);
        routes.get(PATH + "/json", Right.SELF, pages::json);
    }

    private Answer show(Request request) {
        Page page = page(request);
        HeldSheet sheet = desk.store()
                .read(from -> held(from, request)
                        .map(held -> new HeldReader(from, held, desk, request, page).sheet())
                        .orElseThrow(HttpError::notFound));
        return Answer.page(new StaticTemplates().privacyHeld(page, sheet));
    }

    private Answer json(Request request) {
        Page page = page(request);
        Held held =
                desk.store().<Optional<Held>>read(from -> held(from, request)).orElseThrow(HttpError::notFound);
        String name = request.texts().get("held.file") + "-" + request.today() + ".json";
        return Answer.download(name, "application/json", new HeldFile(held, desk, request, page)::write);
    }

    private Optional<Held> held(Reading from, Request request) {
        return Held.of(from, request.caller().id(), desk.reforms(), request.today());
    }

    private static Page page(Request request) {
        return request.page(request.texts().get("held.title"))
                .under(request.texts().get("account.title"), "/account");
    }
}
