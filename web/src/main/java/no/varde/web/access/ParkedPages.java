package no.varde.web.access;

import no.varde.core.access.ParkedForm;
import no.varde.core.access.Right;
import no.varde.core.store.FactStore;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Values;
import varde.pages.StaticTemplates;

/** What somebody had typed when their session was over, to be looked over and sent again by the same person. */
final class ParkedPages {

    private static final String PATH = "/parked";

    private final FactStore store;

    private ParkedPages(FactStore store) {
        this.store = store;
    }

    static void addTo(Routes.Builder routes, FactStore store) {
        routes.get(PATH + "/{id}", Right.SELF, new ParkedPages(store)::show);
    }

    /** Where a parked form is shown. */
    static String path(String id) {
        return PATH + "/" + id;
    }

    /**
     * Whether a form that was sent is one that was kept: sent to the same place, with every field that was typed into and
     * the same button. A page may hold several forms, and what was typed into another is not lost with this one.
     */
    static boolean isOf(ParkedForm parked, String path, Values form) {
        Values typed = Values.parse(parked.body());
        return parked.path().equals(path)
                && form.names().containsAll(typed.names())
                && typed.list("do").equals(form.list("do"));
    }

    /**
     * It stays there until it was sent and taken, or is forgotten by its age, so that a page that is loaded again still has
     * it, and one that is sent with something wrong in it loses nothing.
     */
    private Answer show(Request request) {
        String person = request.caller().id();
        ParkedForm form = store.read(reading -> reading.people().parked(request.variable("id"), person))
                .orElseThrow(() -> new HttpError(404, "parked.gone"));
        Values typed = Values.parse(form.body());
        return Answer.page(new StaticTemplates()
                .accessParked(
                        request.page(request.texts().get("parked.title")),
                        form.path(),
                        form.id(),
                        typed.all(),
                        typed.words()));
    }
}
