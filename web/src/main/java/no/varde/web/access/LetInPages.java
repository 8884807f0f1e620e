package no.varde.web.access;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.store.FactStore;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
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

    /** The hash of the link that the browser followed, when that link is open. */
    private Optional<String> open(Request request) {
        return request.cookies()
                .get(COOKIE)
                .filter(Secrets::isSecret)
                .map(Secrets::hash)
                .filter(hash -> store.read(reading -> reading.people().link(hash))
                        .filter(link -> link.purpose() == OneTimeLink.Purpose.FIRST)
                        .filter(link -> link.isOpen(request.now()))
                        .isPresent());
    }

    private Answer form(Request request) {
        return open(request).isPresent()
                ? Answer.page(template(request, new LetInForm("", ""), new FieldErrors()))
                : gone(request);
    }

    private static Answer gone(Request request) {
        return Answer.page(
                410,
                new StaticTemplates().accessGone(request.page(request.texts().get("access.gone.title"))));
    }

    private Answer letIn(Request request) {
        Optional<String> hash = open(request);
        if (hash.isEmpty()) {
            return gone(request);
        }
        LetInForm form = LetInForm.of(request.form());
        String password = request.form().text("password");
        FieldErrors errors = form.check(password, request.texts());
        if (!errors.isEmpty()) {
            return Answer.invalid(template(request, form, errors));
        }
        String kept = passwords.hash(password);
        String id = Secrets.id();
        Optional<String> session = store.write(Signature.of(id, request.now()), writing -> {
            PeopleWriting people = writing.people();
            if (people.use(hash.get(), request.now()).isEmpty()) {
                return Optional.empty();
            }
            add(people, form, id, kept, request);
            return Optional.of(LocalGate.open(people, request, id, Credential.Kind.PASSWORD.name()));
        });
        return session.map(cookie -> Answer.seeOther("/municipalities")
                        .settingCookie(cookie)
                        .settingCookie(request.cookies().clear(COOKIE))
                        .saying("access.let-in.said"))
                .orElseGet(() -> gone(request));
    }

    /** The first person looks after the server, and becomes the coordinator of the municipality that they take up. */
    private static void add(PeopleWriting people, LetInForm form, String id, String kept, Request request) {
        Instant now = request.now();
        people.add(Person.named(id, form.name()).withEmail(form.email()));
        people.keep(new Credential(Credential.Kind.PASSWORD, id, id, kept, "", now, Optional.of(now)));
        people.give(Membership.onServer(Secrets.id(), id, request.today()));
    }

    private static JteModel template(Request request, LetInForm form, FieldErrors errors) {
        var page = request.page(request.texts().get("access.let-in.title"));
        return new StaticTemplates().accessLetin(errors.isEmpty() ? page : page.failed(), form, errors);
    }
}
