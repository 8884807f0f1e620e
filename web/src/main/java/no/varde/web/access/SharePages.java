package no.varde.web.access;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.access.Membership;
import no.varde.core.access.Right;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.basics.Period;
import no.varde.core.store.FactStore;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/**
 * A municipality shares what it has with an adviser from outside, and takes it back. Sharing is the adviser's role in the
 * municipality: it gives the same rights, ends on the same day, and stands in the same trail.
 */
final class SharePages {

    private final FactStore store;

    private SharePages(FactStore store) {
        this.store = store;
    }

    static void addTo(Routes.Builder routes, FactStore store) {
        SharePages pages = new SharePages(store);
        routes.get("/{municipality}/sharing", Right.READ_PEOPLE, pages::show);
        routes.post("/{municipality}/sharing", Right.PEOPLE, pages::share);
        routes.post("/{municipality}/sharing/stop", Right.PEOPLE, pages::stop);
    }

    private Answer show(Request request) {
        return Answer.page(page(request, "", "", new FieldErrors()));
    }

    private JteModel page(Request request, String person, String until, FieldErrors errors) {
        Texts texts = request.texts();
        ShareSheet sheet = store.read(
                from -> ShareSheet.of(request.variable("municipality"), from.people(), request.today(), person, texts));
        Page page =
                request.page(texts.get("sharing.title")).in("municipality").under(texts.get("people.title"), "/people");
        return new StaticTemplates().accessShare(errors.isEmpty() ? page : page.failed(), sheet, until, errors);
    }

    private Answer share(Request request) {
        Texts texts = request.texts();
        String municipality = request.variable("municipality");
        String person = request.form().text("person");
        String until = request.form().text("until").strip();
        LocalDate today = request.today();
        FieldErrors errors = new FieldErrors();
        if (person.isEmpty()) {
            errors.add("person", texts.get("sharing.choose.missing"));
        }
        Optional<LocalDate> last =
                until.isEmpty() ? Optional.empty() : MembershipForm.day("until", until, texts, errors);
        last.filter(day -> day.isBefore(today))
                .ifPresent(day -> errors.add("until", texts.get("sharing.until.over", until)));
        if (errors.isEmpty()) {
            Membership given = new Membership(
                    Secrets.id(),
                    person,
                    Optional.of(municipality),
                    Role.ADVISER,
                    Optional.empty(),
                    new Period(today, last.map(day -> day.plusDays(1))));
            store.write(Signature.of(request.caller().id(), request.now()), to -> {
                if (ShareSheet.of(municipality, to.people(), today, "", texts).offers(person)) {
                    to.people().give(given);
                } else {
                    errors.add("person", texts.get("sharing.choose.gone"));
                }
                return errors;
            });
        }
        return errors.isEmpty()
                ? Answer.seeOther("/" + municipality + "/sharing").saying("sharing.shared.said")
                : Answer.invalid(request, errors, () -> page(request, person, until, errors));
    }

    /** Takes it back from today on; what was shared today only never was. */
    private Answer stop(Request request) {
        String municipality = request.variable("municipality");
        LocalDate today = request.today();
        store.write(Signature.of(request.caller().id(), request.now()), to -> {
            PeopleWriting people = to.people();
            Membership role = people.members(municipality).stream()
                    .map(Who::memberships)
                    .flatMap(each -> each.stream())
                    .filter(each -> each.role() == Role.ADVISER)
                    .filter(each -> each.id().equals(request.form().text("role")))
                    .findFirst()
                    .orElseThrow(HttpError::notFound);
            if (!role.period().from().isBefore(today)) {
                people.takeBack(role.id());
            } else if (!role.period().isOver(today)) {
                people.change(role, role.until(today));
            }
            return role;
        });
        return Answer.seeOther("/" + municipality + "/sharing").saying("sharing.stopped.said");
    }
}
