package no.varde.web.access;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.access.Session;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Networks;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Tries;
import no.varde.web.http.Way;
import varde.pages.StaticTemplates;

/**
 * Signing in with an address and a password, and out again. Whatever is wrong, the answer is the same and takes the same
 * time, so that nobody can find out who has an account.
 */
public final class SignInPages {

    private static final System.Logger LOG = System.getLogger(SignInPages.class.getName());

    private final FactStore store;
    private final Passwords passwords;
    private final Optional<WayIn> other;
    private final SlowDown slowDown = new SlowDown();
    private final Tries warnings = new Tries(1, Duration.ofHours(1));

    private SignInPages(FactStore store, Passwords passwords, Optional<WayIn> other) {
        this.store = store;
        this.passwords = passwords;
        this.other = other;
    }

    /**
     * Adds the routes of this room by which one comes in and goes out.
     *
     * @param other another way of signing in; empty when there are passwords alone
     */
    public static void addTo(Routes.Builder routes, FactStore store, Optional<WayIn> other) {
        Passwords passwords = new Passwords();
        SignInPages pages = new SignInPages(store, passwords, other);
        routes.get("/sign-in", Right.OPEN, pages::form);
        routes.post("/sign-in", Right.OPEN, pages::signIn);
        routes.post("/sign-out", Right.SELF, pages::signOut);
        LetInPages.addTo(routes, store, passwords, other);
        AccountPages.addTo(routes, store, passwords, other);
        PeoplePages.addTo(routes, store, WayIn.means(other));
        ParkedPages.addTo(routes, store);
    }

    private Answer form(Request request) {
        String next = next(request.query().text("next"));
        return request.caller().isSignedIn()
                ? Answer.seeOther(next)
                : Answer.page(template(request, "", next, new FieldErrors()));
    }

    private static String next(String typed) {
        return Answer.isLocal(typed) ? typed : "/";
    }

    private Answer signIn(Request request) {
        if (other.filter(WayIn::isOnly).isPresent()) {
            throw HttpError.forbidden();
        }
        String email = request.form().text("email").toLowerCase(Locale.ROOT);
        String password = request.form().text("password");
        String next = next(request.form().text("next"));
        FieldErrors errors = new FieldErrors();
        if (email.isEmpty()) {
            errors.add("email", request.texts().get("access.email.missing"));
        }
        if (password.isEmpty()) {
            errors.add("password", request.texts().get("access.password.missing"));
        }
        if (!errors.isEmpty()) {
            return Answer.invalid(template(request, email, next, errors));
        }
        String client = Networks.household(request.clientAddress()).getHostAddress();
        Optional<String> device = KnownDevice.of(request, email);
        Duration wait = slowDown.enter(email, client, device, request.now());
        warnOfProxy(request);
        if (!wait.isZero()) {
            errors.add("", request.texts().get("access.wait", Math.toIntExact(wait.toSeconds() + 1)));
            return Answer.page(429, template(request, email, next, errors));
        }
        Optional<Known> known = store.read(reading -> known(reading.people(), email));
        boolean right = password.length() <= PasswordRules.LONGEST
                && passwords.isRight(
                        password, known.map(each -> each.credential().kept()));
        Optional<String> cookie = right ? known.flatMap(checked -> open(request, email, checked)) : Optional.empty();
        if (cookie.isEmpty()) {
            errors.add("", request.texts().get("access.wrong"));
            return Answer.invalid(template(request, email, next, errors));
        }
        slowDown.succeeded(email, client, device);
        return Answer.seeOther(next).settingCookie(cookie.get()).settingCookie(KnownDevice.remember(request, email));
    }

    /** Through a proxy that is not named everybody has one address, and one who guesses slows down all who are new. */
    private void warnOfProxy(Request request) {
        if (request.way() == Way.STRANGE_PROXY
                && warnings.enter("proxy", request.now()).isZero()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "People sign in through a proxy that is not named, so all of them count as one client, and the limits on"
                            + " guessing hit everybody. Name it with --trusted-proxy.");
        }
    }

    private record Known(Person person, Credential credential) {}

    private static Optional<Known> known(People people, String email) {
        return people.personByEmail(email)
                .filter(person -> !person.ended())
                .flatMap(person -> people.credential(Credential.Kind.PASSWORD, person.id())
                        .map(credential -> new Known(person, credential)));
    }

    /**
     * Opens a session, unless the password was changed or the person ended or erased while it was being checked, which
     * takes a while: then it was right once and is not any more. Another sign-in at the same time does not matter.
     */
    private Optional<String> open(Request request, String email, Known checked) {
        String id = checked.person().id();
        return store.write(
                Signature.of(id, request.now()),
                writing -> known(writing.people(), email)
                        .map(Known::credential)
                        .filter(now -> now.person().equals(id)
                                && now.kept().equals(checked.credential().kept()))
                        .map(now -> {
                            writing.people().keep(now.used(request.now(), now.kept()));
                            return LocalGate.open(
                                    writing.people(), request, id, now.kind().name());
                        }));
    }

    private Answer signOut(Request request) {
        Optional<Session> session = other.isPresent() ? LocalGate.session(store, request) : Optional.empty();
        Answer out = session.flatMap(each -> other.flatMap(way -> way.signedOut(request, each)))
                .orElseGet(() -> Answer.seeOther("/sign-in").saying("access.out.said"));
        return LocalGate.close(store, request, out);
    }

    private JteModel template(Request request, String email, String next, FieldErrors errors) {
        Page page = request.page(request.texts().get("access.sign-in.title"));
        return new StaticTemplates().accessSignin(errors.isEmpty() ? page : page.failed(), email, next, errors, other);
    }
}
