package no.varde.web.privacy;

import gg.jte.models.runtime.JteModel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Credential;
import no.varde.core.access.Right;
import no.varde.core.basics.Ref;
import no.varde.core.privacy.ErasurePreview;
import no.varde.core.privacy.PersonErasure;
import no.varde.core.store.Reading;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Values;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** Erases a person: shows what goes and what stays, and does it when their name was typed. */
public final class ErasurePages {

    private final Desk desk;

    private final Set<Credential.Kind> means;

    private ErasurePages(Desk desk, Set<Credential.Kind> means) {
        this.desk = desk;
        this.means = Set.copyOf(means);
    }

    /**
     * Adds the routes.
     *
     * @param means what lets somebody in as the server is set up
     */
    public static void addTo(Routes.Builder routes, Desk desk, Set<Credential.Kind> means) {
        ErasurePages pages = new ErasurePages(desk, means);
        String path = "/{municipality}/people/{person}/erase";
        routes.get(path, Right.PRIVACY, pages::show);
        routes.post(path, Right.PRIVACY, pages::erase);
        NamePages.addTo(routes, desk);
    }

    private Answer show(Request request) {
        return Answer.page(page(request, Optional.empty(), new FieldErrors()));
    }

    private JteModel page(Request request, Optional<Values> form, FieldErrors errors) {
        String municipality = request.variable("municipality");
        String people = "/people/" + request.variable("person");
        return desk.store().read(from -> {
            ErasurePreview preview = preview(from, request);
            String name = preview.person().name();
            Page page = request.page(request.texts().get("erase.title", name))
                    .in("municipality")
                    .under(request.texts().get("people.title"), "/people")
                    .under(name, people);
            ErasureSheet sheet = new ErasureReader(
                            from,
                            preview.called(),
                            from.facts(municipality, desk.reforms()).orElseThrow(HttpError::notFound),
                            request,
                            page)
                    .sheet(preview, form);
            return new StaticTemplates()
                    .privacyErase(
                            errors.isEmpty() ? page : page.failed(), sheet, page.link(people), isSelf(request), errors);
        });
    }

    private ErasurePreview preview(Reading from, Request request) {
        return ErasurePreview.of(
                        from,
                        request.variable("municipality"),
                        request.variable("person"),
                        desk.reforms(),
                        request.today(),
                        means)
                .orElseThrow(HttpError::notFound);
    }

    /** Somebody who erased themselves could not be asked about it any more. */
    private static boolean isSelf(Request request) {
        return request.caller().id().equals(request.variable("person"));
    }

    private Answer erase(Request request) {
        FieldErrors errors = new FieldErrors();
        if (isSelf(request)) {
            errors.add("", request.texts().get("erase.self"));
        }
        ErasurePreview preview = desk.store().<ErasurePreview>read(from -> preview(from, request));
        refuse(preview.obstacles(), preview, request, errors);
        String name = preview.person().name().strip();
        String typed = request.form().text("name");
        if (!typed.equalsIgnoreCase(name)) {
            errors.add("name", request.texts().get("erase.name.wrong", typed, name));
        }
        if (errors.isEmpty()) {
            PersonErasure.Outcome outcome = desk.store()
                    .write(
                            Signature.of(request.caller().id(), request.now()),
                            to -> PersonErasure.carryOut(
                                    to,
                                    request.variable("municipality"),
                                    request.variable("person"),
                                    chosen(request.form()),
                                    PersonErasure.CONFIRMED,
                                    desk.reforms(),
                                    request.today(),
                                    means));
            if (outcome instanceof PersonErasure.Outcome.Refused refused) {
                refuse(refused.obstacles(), preview, request, errors);
            }
        }
        return errors.isEmpty()
                ? Answer.seeOther("/" + request.variable("municipality") + "/people")
                        .saying("erase.done.said")
                : Answer.invalid(request, errors, () -> page(request, Optional.of(request.form()), errors));
    }

    private static void refuse(
            Set<ErasurePreview.Obstacle> obstacles, ErasurePreview preview, Request request, FieldErrors errors) {
        ErasureReader.obstacles(obstacles, preview.person().name(), request.texts())
                .forEach(each -> errors.add("", each));
    }

    /** The facts that were ticked. */
    static Set<Ref> chosen(Values form) {
        Set<Ref> chosen = new HashSet<>();
        form.list("fact").forEach(each -> Ref.parse(each).ifPresent(chosen::add));
        return chosen;
    }
}
