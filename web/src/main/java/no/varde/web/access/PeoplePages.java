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
import no.varde.core.store.Vouched;
import no.varde.core.store.Writing;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/**
 * The people of a municipality: who is let in, by whom they are invited, what they may do. One who holds a role elsewhere
 * too can be given and can lose roles here, and nothing more: whoever corrects an address or makes a link could come in
 * as that person everywhere.
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

    /** Takes in a person, or gives one who is known on this server a role here too. */
    private Answer invite(Request request) {
        String municipality = request.variable("municipality");
        PersonForm typed = PersonForm.of(request.form());
        PersonForm form = typed;
        MembershipForm role = MembershipForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        form.check(true, request.texts(), errors);
        Optional<Membership> given = role.check(municipality, request, errors);
        if (!errors.isEmpty() || given.isEmpty()) {
            return Answer.invalid(request, errors, () -> page(request, typed, role, errors));
        }
        Invited invited = store.write(
                Signature.of(request.caller().id(), request.now()),
                writing -> invite(writing, typed, given.get(), request));
        if (invited.already()) {
            errors.add("email", request.texts().get("people.already", form.email()));
        } else if (invited.asks().isPresent()) {
            Vouched known = invited.asks().get();
            errors.add("email", asked(known, form, request.texts()));
            form = known.hasEmail() ? form.knowing(known.person()) : form;
        }
        if (!errors.isEmpty()) {
            PersonForm again = form;
            return Answer.invalid(request, errors, () -> page(request, again, role, errors));
        }
        Answer answer = Answer.seeOther(PersonPages.path(municipality, invited.person()))
                .saying(invited.secret().isPresent() ? "people.invited.said" : "people.given.said");
        return invited.secret()
                .map(secret -> Links.showing(answer, request, secret))
                .orElse(answer);
    }

    /** What is said of somebody who has the address already, before they are given anything. */
    static String asked(Vouched known, PersonForm form, Texts texts) {
        Person person = known.person();
        String who = person.position()
                .filter(any -> known.hasPosition())
                .map(position -> person.name() + ", " + position)
                .orElse(person.name());
        return texts.get(known.hasEmail() ? "people.known" : "people.known.unconfirmed", form.email(), who);
    }

    /** Who was invited, by which secret; whether they were a member already; who has the address and is to be looked at. */
    private record Invited(String person, Optional<String> secret, boolean already, Optional<Vouched> asks) {

        private static Invited known(String person, boolean already) {
            return new Invited(person, Optional.empty(), already, Optional.empty());
        }
    }

    private static Invited invite(Writing writing, PersonForm form, Membership given, Request request) {
        PeopleWriting people = writing.people();
        Optional<Person> known = people.personByEmail(form.email());
        if (known.isPresent()) {
            String id = known.get().id();
            if (isMember(people, id, given.municipality().orElseThrow())
                    || known.get().ended()) {
                return Invited.known(id, true);
            }
            Vouched vouched = Vouched.of(writing, known.get());
            if (!vouched.hasEmail() || !form.seen().equals(PersonForm.mark(known.get()))) {
                return new Invited(id, Optional.empty(), false, Optional.of(vouched));
            }
            people.give(given.heldBy(id));
            return Invited.known(id, false);
        }
        String id = Secrets.id();
        people.add(form.person(id, false));
        people.give(given.heldBy(id));
        return new Invited(id, Optional.of(Links.make(people, id, request)), false, Optional.empty());
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
