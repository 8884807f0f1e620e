package no.varde.web.privacy;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.privacy.Called;
import no.varde.core.privacy.NameErasure;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/**
 * Takes a name out of what was written, for those who have no entry: looks where it stands, and takes it out where that was
 * ticked. The name is sent in forms alone, so that it stands in no address.
 */
final class NamePages {

    private final Desk desk;

    private NamePages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        NamePages pages = new NamePages(desk);
        String path = "/{municipality}/erase-name";
        routes.get(path, Right.PRIVACY, pages::show);
        routes.post(path, Right.PRIVACY, pages::send);
    }

    private Answer show(Request request) {
        return Answer.page(page(request, "", false, new FieldErrors()));
    }

    /** Looks for the name, or takes it out when it was typed once more. */
    private Answer send(Request request) {
        Texts texts = request.texts();
        String name = request.form().text("name").strip();
        boolean erases = request.form().text("do").equals("erase");
        FieldErrors errors = new FieldErrors();
        if (!NameErasure.isWhole(name)) {
            errors.add("name", texts.get("erase.any.wrong", name));
            return Answer.invalid(request, errors, () -> page(request, name, false, errors));
        }
        String municipality = request.variable("municipality");
        boolean isName = desk.store()
                .<Optional<NameErasure>>read(
                        from -> NameErasure.of(from, municipality, Called.name(name), desk.reforms()))
                .filter(NameErasure::isWrittenAsAName)
                .isPresent();
        if (!isName) {
            errors.add("name", texts.get("erase.any.unnamed", name));
            return Answer.invalid(request, errors, () -> page(request, name, false, errors));
        }
        if (!erases) {
            return Answer.page(page(request, name, true, errors));
        }
        String again = request.form().text("again").strip();
        if (!again.equalsIgnoreCase(name)) {
            errors.add("again", texts.get("erase.name.wrong", again, name));
            return Answer.invalid(request, errors, () -> page(request, name, true, errors));
        }
        desk.store()
                .write(
                        Signature.of(request.caller().id(), request.now()),
                        to -> NameErasure.carryOut(
                                to,
                                municipality,
                                Called.name(name),
                                ErasurePages.chosen(request.form()),
                                desk.reforms()));
        return Answer.seeOther("/" + municipality + "/erase-name").saying("erase.any.said");
    }

    private JteModel page(Request request, String name, boolean looks, FieldErrors errors) {
        String municipality = request.variable("municipality");
        boolean erases = request.form().text("do").equals("erase");
        return desk.store().read(from -> {
            Page page = request.page(request.texts().get("erase.any.title"))
                    .in("municipality")
                    .under(request.texts().get("people.title"), "/people");
            Optional<NameErasure> found =
                    looks ? NameErasure.of(from, municipality, Called.name(name), desk.reforms()) : Optional.empty();
            List<ErasureSheet.Mention> mentions = found.map(each -> new ErasureReader(
                                    from,
                                    each.called(),
                                    from.facts(municipality, desk.reforms()).orElseThrow(HttpError::notFound),
                                    request,
                                    page)
                            .mentions(each.named(), erases ? Optional.of(request.form()) : Optional.empty()))
                    .orElse(List.of());
            return new StaticTemplates()
                    .privacyErasename(
                            errors.isEmpty() ? page : page.failed(),
                            name,
                            found.isPresent(),
                            mentions,
                            found.map(each -> each.reasons().size()).orElse(0),
                            errors);
        });
    }
}
