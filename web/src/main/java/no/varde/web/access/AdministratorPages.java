package no.varde.web.access;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.privacy.PersonErasure;
import no.varde.core.store.FactStore;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.core.store.Vouched;
import no.varde.core.store.Writing;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** Those who look after the server: who they are, who joins them, who stops; never nobody. */
final class AdministratorPages {

    static final String PATH = "/server/people";

    private final FactStore store;
    private final Set<Credential.Kind> means;

    private AdministratorPages(FactStore store, Set<Credential.Kind> means) {
        this.store = store;
        this.means = Set.copyOf(means);
    }

    static void addTo(Routes.Builder routes, FactStore store, Set<Credential.Kind> means) {
        AdministratorPages pages = new AdministratorPages(store, means);
        routes.get(PATH, Right.SERVE, pages::show);
        routes.post(PATH, Right.SERVE, pages::give);
        routes.post(PATH + "/{role}", Right.SERVE, pages::change);
    }

    private Answer show(Request request) {
        return Answer.page(page(request, PersonForm.blank(), new FieldErrors()));
    }

    private JteModel page(Request request, PersonForm form, FieldErrors errors) {
        AdministratorSheet sheet = store.read(reading -> AdministratorSheet.of(reading.people(), request));
        Page page = request.page(request.texts().get("administrators.title"));
        return new StaticTemplates().accessAdministrators(errors.isEmpty() ? page : page.failed(), sheet, form, errors);
    }

    /** Gives the role to somebody who is taken in for it, or who is known and was shown first. */
    private Answer give(Request request) {
        Texts texts = request.texts();
        PersonForm typed = PersonForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        typed.check(true, texts, errors);
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> page(request, typed, errors));
        }
        Given given = store.write(
                Signature.of(request.caller().id(), request.now()), writing -> give(writing, typed, request));
        if (given.asks().isPresent()) {
            Vouched known = given.asks().get();
            errors.add("email", asked(known, typed, texts));
            PersonForm again = known.hasEmail() ? typed.knowing(known.person()) : typed;
            return Answer.invalid(request, errors, () -> page(request, again, errors));
        }
        Answer answer = Answer.seeOther(PATH).saying("administrators.given.said");
        return given.secret()
                .map(secret -> Links.showing(answer, request, secret))
                .orElse(answer);
    }

    /** What is said of somebody who has the address already, before they are given anything. */
    private static String asked(Vouched known, PersonForm form, Texts texts) {
        Person person = known.person();
        String who = person.position()
                .filter(any -> known.hasPosition())
                .map(position -> person.name() + ", " + position)
                .orElse(person.name());
        return texts.get(known.hasEmail() ? "people.known" : "people.known.unconfirmed", form.email(), who);
    }

    /** By which secret somebody is let in; who is known and to be looked at first. */
    private record Given(Optional<String> secret, Optional<Vouched> asks) {

        private static final Given DONE = new Given(Optional.empty(), Optional.empty());
    }

    private static Given give(Writing writing, PersonForm form, Request request) {
        PeopleWriting people = writing.people();
        LocalDate today = request.today();
        Optional<Person> known = people.personByEmail(form.email());
        if (known.isEmpty()) {
            String id = Secrets.id();
            people.add(form.person(id, false));
            people.give(Membership.onServer(Secrets.id(), id, today));
            return new Given(Optional.of(Links.make(people, id, request)), Optional.empty());
        }
        Vouched vouched = Vouched.of(writing, known.get());
        if (!vouched.hasEmail() || !form.seen().equals(PersonForm.mark(known.get()))) {
            return new Given(Optional.empty(), Optional.of(vouched));
        }
        Who who = people.who(known.get().id()).orElseThrow();
        if (!who.person().ended() && !who.isAdministrator(today)) {
            people.give(Membership.onServer(Secrets.id(), known.get().id(), today));
        }
        return Given.DONE;
    }

    /** Ends a role, takes one that is over away for good, makes a link, or erases who it was. */
    private Answer change(Request request) {
        FieldErrors errors = new FieldErrors();
        String what = request.form().text("do");
        Optional<String> secret = store.write(Signature.of(request.caller().id(), request.now()), writing -> {
            Membership role = writing.people()
                    .membership(request.variable("role"))
                    .filter(each -> each.role() == Role.ADMINISTRATOR)
                    .orElseThrow(HttpError::notFound);
            return change(writing, role, what, request, errors);
        });
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> page(request, PersonForm.blank(), errors));
        }
        Answer answer = Answer.seeOther(PATH).saying("administrators.changed.said");
        return secret.map(made -> Links.showing(answer, request, made)).orElse(answer);
    }

    private Optional<String> change(
            Writing writing, Membership role, String what, Request request, FieldErrors errors) {
        PeopleWriting people = writing.people();
        LocalDate today = request.today();
        Who who = people.who(role.person()).orElseThrow();
        boolean holds = role.holdsOn(today) && !who.person().ended();
        boolean only = who.isOnServerOnly();
        switch (what) {
            case "end" -> {
                if (holds && !people.hasOtherAdministrator(role.person(), today, means)) {
                    errors.add("", request.texts().get("administrators.last"));
                } else if (role.period().from().isBefore(today)) {
                    people.change(role, role.until(today));
                } else {
                    people.takeBack(role.id());
                }
            }
            case "take-back" -> {
                require(!holds);
                people.takeBack(role.id());
            }
            case "link" -> {
                require(only && holds);
                return Optional.of(Links.make(people, role.person(), request));
            }
            case "erase" -> {
                require(only && !holds);
                PersonErasure.carryOutOnServer(writing, role.person(), PersonErasure.CONFIRMED, today);
            }
            default -> throw HttpError.badRequest("errors.400.text");
        }
        return Optional.empty();
    }

    private static void require(boolean may) {
        if (!may) {
            throw HttpError.forbidden();
        }
    }
}
