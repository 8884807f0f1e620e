package no.varde.web.access;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import varde.pages.StaticTemplates;

/**
 * The people of a municipality: who is let in, by whom they are invited, what they may do. One who holds a role elsewhere
 * too can be given and can lose roles here, and nothing more: whoever corrects an address or makes a link could come in
 * as that person everywhere. They are seen here once they have taken an invitation.
 */
final class PeoplePages {

    private final FactStore store;

    private PeoplePages(FactStore store) {
        this.store = store;
    }

    static void addTo(Routes.Builder routes, FactStore store, Set<Credential.Kind> means) {
        PeoplePages pages = new PeoplePages(store);
        routes.get("/{municipality}/people", Right.READ_PEOPLE, pages::list);
        routes.get("/{municipality}/people/new", Right.PEOPLE, pages::blank);
        routes.post("/{municipality}/people/new", Right.PEOPLE, pages::invite);
        PersonPages.addTo(routes, store, means);
        AdministratorPages.addTo(routes, store, means);
        SharePages.addTo(routes, store);
    }

    private Answer list(Request request) {
        String municipality = request.variable("municipality");
        PeopleSheet sheet = store.read(reading -> PeopleSheet.of(municipality, reading.people(), request));
        Page page = request.page(request.texts().get("people.title")).in("municipality");
        return Answer.page(new StaticTemplates().accessPeople(page, sheet));
    }

    private Answer blank(Request request) {
        return Answer.page(page(request, PersonForm.blank(), MembershipForm.blank(request), new FieldErrors()));
    }

    /** Takes in a person; one who has an account on this server can take the role with it. */
    private Answer invite(Request request) {
        String municipality = request.variable("municipality");
        PersonForm form = PersonForm.of(request.form());
        MembershipForm role = MembershipForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        form.check(true, request.texts(), errors);
        Optional<Membership> given = role.check(municipality, request, errors);
        if (!errors.isEmpty() || given.isEmpty()) {
            return Answer.invalid(request, errors, () -> page(request, form, role, errors));
        }
        Invited invited = store.write(
                Signature.of(request.caller().id(), request.now()),
                writing -> invite(writing.people(), form, given.get(), request));
        if (invited.secret().isEmpty()) {
            errors.add("email", request.texts().get("people.already", form.email()));
            return Answer.invalid(request, errors, () -> page(request, form, role, errors));
        }
        Answer answer = Answer.seeOther(PersonPages.path(municipality, invited.person()))
                .saying(invited.known() ? "people.invited.known.said" : "people.invited.said");
        return Links.showing(answer, request, invited.secret().get());
    }

    /** Who was invited, by which secret, unless they were a member already; whether an account has their address. */
    private record Invited(String person, Optional<String> secret, boolean known) {}

    /**
     * Who it is that has the address, if anybody, is not this municipality's to know: they get a link as everybody does, and
     * take the role with the account that they have. The address stays that account's.
     */
    private static Invited invite(PeopleWriting people, PersonForm form, Membership given, Request request) {
        Optional<Person> known = people.personByEmail(form.email());
        if (known.filter(
                        each -> isMember(people, each.id(), given.municipality().orElseThrow()))
                .isPresent()) {
            return new Invited(known.get().id(), Optional.empty(), true);
        }
        Person invited = (known.isPresent() ? form.withoutEmail() : form).person(Secrets.id(), false);
        people.add(invited);
        people.give(given.heldBy(invited.id()));
        return new Invited(invited.id(), Optional.of(Links.make(people, invited.id(), request)), known.isPresent());
    }

    private static boolean isMember(People people, String person, String municipality) {
        return people.who(person).stream()
                .flatMap(who -> who.memberships().stream())
                .anyMatch(each -> each.municipality().equals(Optional.of(municipality)));
    }

    private static JteModel page(Request request, PersonForm form, MembershipForm role, FieldErrors errors) {
        Page page = request.page(request.texts().get("people.new.title"))
                .in("municipality")
                .under(request.texts().get("people.title"), "/people");
        return new StaticTemplates()
                .accessInvite(
                        errors.isEmpty() ? page : page.failed(), form, role, role.choices(request.texts()), errors);
    }
}
