package no.varde.web.access;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import varde.pages.StaticTemplates;

/**
 * Where a one-time link leads. Its secret is put into a cookie at once and leaves the address; it is used up when the
 * form is sent and everything in it is right.
 */
final class LetInPages {

    /** Where links begin. */
    static final String PATH = "/let-in";

    private static final String COOKIE = "varde-let-in";
    private static final int MINUTES = 60;

    private final FactStore store;
    private final Passwords passwords;

    private LetInPages(FactStore store, Passwords passwords) {
        this.store = store;
        this.passwords = passwords;
    }

    static void addTo(Routes.Builder routes, FactStore store, Passwords passwords) {
        LetInPages pages = new LetInPages(store, passwords);
        routes.get(PATH + "/{secret}", Right.OPEN, LetInPages::follow);
        routes.get(PATH, Right.OPEN, pages::form);
        routes.post(PATH, Right.OPEN, pages::letIn);
    }

    private static Answer follow(Request request) {
        String secret = request.variable("secret");
        Answer answer = Answer.seeOther(PATH);
        return Secrets.isSecret(secret)
                ? answer.settingCookie(request.cookies().set(COOKIE, secret, MINUTES * 60))
                : answer.settingCookie(request.cookies().clear(COOKIE));
    }

    /** The link that the browser followed, when it is open, and the person whom it is for. */
    private Optional<Followed> open(Request request) {
        return request.cookies()
                .get(COOKIE)
                .filter(Secrets::isSecret)
                .map(Secrets::hash)
                .flatMap(hash -> store.read(reading -> followed(reading.people(), hash, request.now())));
    }

    private static Optional<Followed> followed(People people, String hash, Instant now) {
        return people.link(hash)
                .filter(link -> link.isOpen(now))
                .map(link -> new Followed(link, link.person().flatMap(people::person)))
                .filter(each -> each.link().purpose() == OneTimeLink.Purpose.FIRST
                        ? each.person().isEmpty()
                        : each.person().filter(person -> !person.ended()).isPresent());
    }

    private record Followed(OneTimeLink link, Optional<Person> person) {

        /** The id of the person, who is not known yet when it is the first one. */
        private String id() {
            return person.map(Person::id).orElseGet(Secrets::id);
        }
    }

    private Answer form(Request request) {
        return open(request)
                .map(followed -> Answer.page(template(
                        request,
                        followed,
                        followed.person().map(PersonForm::of).orElseGet(PersonForm::blank),
                        new FieldErrors())))
                .orElseGet(() -> gone(request));
    }

    private static Answer gone(Request request) {
        return Answer.page(
                410,
                new StaticTemplates().accessGone(request.page(request.texts().get("access.gone.title"))));
    }

    private Answer letIn(Request request) {
        Optional<Followed> open = open(request);
        if (open.isEmpty()) {
            return gone(request);
        }
        Followed followed = open.get();
        PersonForm form = PersonForm.of(request.form());
        String password = request.form().text("password");
        FieldErrors errors = new FieldErrors();
        form.check(true, request.texts(), errors);
        PasswordRules.wrong(password, form.name(), form.email())
                .ifPresent(key -> errors.add(
                        "password", request.texts().get(key, PasswordRules.SHORTEST, PasswordRules.LONGEST)));
        if (!errors.isEmpty()) {
            return Answer.invalid(template(request, followed, form, errors));
        }
        String kept = passwords.hash(password);
        String id = followed.id();
        Optional<String> session = store.write(
                Signature.of(id, request.now()),
                writing -> letIn(writing.people(), followed, form, id, kept, request, errors));
        if (!errors.isEmpty()) {
            return Answer.invalid(template(request, followed, form, errors));
        }
        boolean first = followed.person().isEmpty();
        return session.map(cookie -> Answer.seeOther(first ? "/municipalities" : "/")
                        .settingCookie(cookie)
                        .settingCookie(request.cookies().clear(COOKIE))
                        .saying(first ? "access.let-in.said" : "access.let-in.known.said"))
                .orElseGet(() -> gone(request));
    }

    /** The cookie of the new session; empty when the link was used meanwhile, or something is wrong with the address. */
    private static Optional<String> letIn(
            PeopleWriting people,
            Followed followed,
            PersonForm form,
            String id,
            String password,
            Request request,
            FieldErrors errors) {
        Instant now = request.now();
        if (people.personByEmail(form.email())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            errors.add("email", request.texts().get("access.email.taken", form.email()));
            return Optional.empty();
        }
        if (people.use(followed.link().hash(), now).isEmpty()) {
            return Optional.empty();
        }
        if (followed.person().isPresent()) {
            Person before = people.person(id).orElseThrow(HttpError::notFound);
            people.change(before, form.person(id, false));
            people.closeAll(id, Optional.empty());
        } else {
            people.add(form.person(id, false));
            people.give(Membership.onServer(Secrets.id(), id, request.today()));
        }
        people.keep(new Credential(Credential.Kind.PASSWORD, id, id, password, "", now, Optional.of(now)));
        return Optional.of(LocalGate.open(people, request, id, Credential.Kind.PASSWORD.name()));
    }

    private static JteModel template(Request request, Followed followed, PersonForm form, FieldErrors errors) {
        String purpose = followed.link().purpose().name().toLowerCase(Locale.ROOT);
        var page = request.page(request.texts().get("access.let-in.title"));
        return new StaticTemplates()
                .accessLetin(
                        errors.isEmpty() ? page : page.failed(),
                        request.texts().get("access.let-in." + purpose),
                        form,
                        errors);
    }
}
