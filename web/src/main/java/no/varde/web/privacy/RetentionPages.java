package no.varde.web.privacy;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.varde.core.access.Retention;
import no.varde.core.access.Right;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** How long a municipality keeps what is personal: the rules, what they take next, and what they took last. */
public final class RetentionPages {

    private final Desk desk;

    private RetentionPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        RetentionPages pages = new RetentionPages(desk);
        routes.get("/{municipality}/retention", Right.READ_PEOPLE, pages::show);
        routes.post("/{municipality}/retention", Right.PRIVACY, pages::decide);
    }

    private Answer show(Request request) {
        return Answer.page(page(request, Optional.empty(), new FieldErrors()));
    }

    private JteModel page(Request request, Optional<RetentionForm> typed, FieldErrors errors) {
        Page page = request.page(request.texts().get("retention.title"))
                .in("municipality")
                .under(request.texts().get("people.title"), "/people");
        RetentionSheet sheet =
                desk.store().read(from -> new RetentionReader(from, desk.reforms(), request, page).sheet(typed));
        return new StaticTemplates().privacyRetention(errors.isEmpty() ? page : page.failed(), sheet, errors);
    }

    private Answer decide(Request request) {
        RetentionForm form = RetentionForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        Optional<Retention> decided = form.check(request.texts(), errors);
        Retention now =
                decided.map(rules -> decide(rules, form, request, errors)).orElseGet(() -> rules(request));
        return errors.isEmpty()
                ? Answer.seeOther("/" + request.variable("municipality") + "/retention")
                        .saying("retention.saved")
                : Answer.invalid(
                        request,
                        errors,
                        () -> page(request, Optional.of(errors.of("").isEmpty() ? form : form.from(now)), errors));
    }

    private Retention rules(Request request) {
        return desk.store().read(from -> from.people().retention(request.variable("municipality")));
    }

    /** Decides, unless somebody else did meanwhile; what holds then. */
    private Retention decide(Retention rules, RetentionForm form, Request request, FieldErrors errors) {
        String municipality = request.variable("municipality");
        return desk.store().write(Signature.of(request.caller().id(), request.now()), to -> {
            Retention before = to.people().retention(municipality);
            if (!RetentionForm.written(before).equals(form.was())) {
                errors.add("", request.texts().get("retention.meanwhile"));
                return before;
            }
            to.people().decide(municipality, before, rules);
            return rules;
        });
    }
}
