package no.varde.web.reform;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Choice;
import no.varde.core.situation.AdoptionView;
import no.varde.core.situation.Facts;
import no.varde.core.situation.ReformView;
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
import no.varde.web.situation.Batches;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** Where a municipality chooses on all the solutions of a reform at once, with what its measures suggest filled in. */
final class ChoicesPages {

    private final Desk desk;

    private ChoicesPages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        ChoicesPages pages = new ChoicesPages(desk);
        routes.get("/{municipality}/reforms/{reform}/choices", Right.CHANGE, pages::show);
        routes.post("/{municipality}/reforms/{reform}/choices", Right.CHANGE, pages::choose);
    }

    /** As of today, whatever day the pages are seen as of: what is chosen is recorded now. */
    private Situation now(Request request) {
        return desk.room(request, request.today()).situation();
    }

    private static ReformView reform(Situation situation, Request request) {
        return situation.reform(request.variable("reform")).orElseThrow(HttpError::notFound);
    }

    private Answer show(Request request) {
        Situation situation = now(request);
        ReformView reform = reform(situation, request);
        if (reform.adoption().isEmpty()) {
            return Answer.seeOther("/" + request.variable("municipality") + "/follow-up");
        }
        ChoicesForm form = ChoicesForm.proposing(situation, reform, request.today(), request.texts());
        return Answer.page(template(request, reform, form, new FieldErrors()));
    }

    private Answer choose(Request request) {
        Situation situation = now(request);
        ReformView reform = reform(situation, request);
        Optional<AdoptionView> taken = reform.adoption();
        String municipality = request.variable("municipality");
        if (taken.isEmpty()) {
            return Answer.seeOther("/" + municipality + "/follow-up");
        }
        FieldErrors errors = new FieldErrors();
        ChoicesForm form = ChoicesForm.of(situation, reform, request.form(), request.texts());
        String adoption = taken.get().adoption().id();
        List<Choice> choices = form.check(adoption, request.form(), request.texts(), errors);
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> template(request, reform, form, errors));
        }
        String batch = Batches.ofForm();
        boolean saved = desk.store()
                .write(
                        Signature.of(request.caller().id(), request.now()).inBatch(batch),
                        writing -> add(writing, municipality, choices));
        // When somebody chose on one of them since it was read, the form is made and checked once more, and says so.
        return saved
                ? Answer.seeOther("/" + municipality + "/reforms/"
                                + reform.reform().id())
                        .saying("choices.saved.said", batch)
                : choose(request);
    }

    private boolean add(Writing writing, String municipality, List<Choice> choices) {
        Facts facts = writing.facts(municipality, desk.reforms()).orElseThrow(HttpError::notFound);
        for (Choice each : choices) {
            boolean chosen = facts.about(Choice.class, Ref.adoption(each.adoption())).stream()
                    .anyMatch(other -> other.target().equals(each.target()));
            if (chosen) {
                return false;
            }
        }
        choices.forEach(each -> writing.add(municipality, each));
        return true;
    }

    private JteModel template(Request request, ReformView reform, ChoicesForm form, FieldErrors errors) {
        Texts texts = request.texts();
        String name = texts.of(reform.reform().name());
        Page page = request.page(texts.get("choices.title"))
                .in("reforms")
                .under(texts.get("reforms.title"), "/reforms")
                .under(name, "/reforms/" + reform.reform().id());
        Page shown = errors.isEmpty() ? page : page.failed();
        return new StaticTemplates().reformChoices(shown, name, form, new Links(desk.facts(request), shown), errors);
    }
}
