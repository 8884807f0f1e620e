package no.varde.web.reform;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import no.varde.core.access.Right;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Adoption;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** Where a municipality says which reforms it follows up, and for which days: all of them on one page. */
final class FollowUpPages {

    private final Desk desk;

    private FollowUpPages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        FollowUpPages pages = new FollowUpPages(desk);
        routes.get("/{municipality}/follow-up", Right.CHANGE, pages::show);
        routes.post("/{municipality}/follow-up", Right.CHANGE, pages::takeUp);
    }

    private Answer show(Request request) {
        FollowUpForm form = FollowUpForm.proposing(now(request), request.texts());
        return Answer.page(template(request, form, new FieldErrors()));
    }

    /** As of today, whatever day the pages are seen as of: what is taken up is recorded now. */
    private Situation now(Request request) {
        return desk.room(request, request.today()).situation();
    }

    private Answer takeUp(Request request) {
        FieldErrors errors = new FieldErrors();
        FollowUpForm form = FollowUpForm.of(now(request), request.form());
        List<Adoption> adoptions = form.check(request.form(), request.texts(), errors);
        String municipality = request.variable("municipality");
        if (errors.isEmpty()) {
            boolean saved = desk.store()
                    .write(
                            Signature.of(request.caller().id(), request.now()),
                            writing -> add(writing, municipality, adoptions));
            // When somebody took one of them up since it was read, the form is made and checked once more, and says so.
            return saved
                    ? Answer.seeOther("/" + municipality + "/reforms").saying("followup.saved.said")
                    : takeUp(request);
        }
        return Answer.invalid(request, errors, () -> template(request, form, errors));
    }

    private boolean add(Writing writing, String municipality, List<Adoption> adoptions) {
        Facts facts = writing.facts(municipality, desk.reforms()).orElseThrow(HttpError::notFound);
        for (Adoption each : adoptions) {
            if (!facts.about(Adoption.class, Ref.reform(each.reform())).isEmpty()) {
                return false;
            }
        }
        adoptions.forEach(each -> writing.add(municipality, each));
        return true;
    }

    private static JteModel template(Request request, FollowUpForm form, FieldErrors errors) {
        Texts texts = request.texts();
        Page page =
                request.page(texts.get("followup.title")).in("reforms").under(texts.get("reforms.title"), "/reforms");
        return new StaticTemplates()
                .reformFollowup(
                        errors.isEmpty() ? page : page.failed(), form, new Periods(texts, request.today()), errors);
    }
}
