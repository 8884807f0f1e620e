package no.varde.web.access;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.access.Who;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/**
 * Where a one-time link leads. Its secret is put into a cookie at once and leaves the address; it is used up when the
 * form is sent and everything in it is right, or when somebody who went on to show who they are elsewhere comes back.
 */
final class LetInPages {

    /** Where links begin. */
    static final String PATH = OpenLink.PATH;

    /** What the form says when one goes on to the other way of signing in. */
    static final String OTHER = "other";

    private final FactStore store;
    private final Passwords passwords;
    private final Optional<WayIn> other;

    private LetInPages(FactStore store, Passwords passwords, Optional<WayIn> other) {
        this.store = store;
        this.passwords = passwords;
        this.other = other;
    }

    static void addTo(Routes.Builder routes, FactStore store, Passwords passwords, Optional<WayIn> other) {
        LetInPages pages = new LetInPages(store, passwords, other);
        routes.get(PATH + "/{secret}", Right.OPEN, LetInPages::follow);
        routes.get(PATH, Right.OPEN, pages::form);
        routes.post(PATH, Right.OPEN, pages::letIn);
        TakePages.addTo(routes, store);
    }

    private static Answer follow(Request request) {
        String secret = request.variable("secret");
        Answer answer = Answer.seeOther(PATH);
        return Secrets.isSecret(secret)
                ? answer.settingCookie(OpenLink.carry(request, secret))
                : answer.settingCookie(OpenLink.forget(request));
    }

    private Optional<OpenLink> open(Request request) {
        return store.read(reading -> OpenLink.of(reading.people(), request));
    }

    private Answer form(Request request) {
        return open(request)
                .map(followed -> TakePages.offer(store, followed, request)
                        .orElseGet(() -> Answer.page(template(
                                request,
                                followed,
                                followed.person().map(PersonForm::of).orElseGet(PersonForm::blank),
                                new FieldErrors()))))
                .orElseGet(() -> gone(request));
    }

    /** Whom the link is for, with their roles; empty for the first person. */
    private Optional<Who> who(OpenLink followed) {
        return followed.person()
                .flatMap(person -> store.read(reading -> reading.people().who(person.id())));
    }

    static Answer gone(Request request) {
        return Answer.page(
                410,
                new StaticTemplates().accessGone(request.page(request.texts().get("access.gone.title"))));
    }

    private Answer letIn(Request request) {
        Optional<OpenLink> open = open(request);
        if (open.isEmpty()) {
            return gone(request);
        }
        DemoGate.refuseMeans(request);
        PersonForm form = PersonForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        form.check(true, request.texts(), errors);
        who(open.get()).ifPresent(who -> form.checkBound(who, request.today(), request.texts(), errors));
        Optional<WayIn> chosen =
                other.filter(way -> way.isOnly() || request.form().text("by").equals(OTHER));
        return chosen.isPresent()
                ? goOn(request, open.get(), chosen.get(), form, errors)
                : letIn(request, open.get(), form, errors);
    }

    /** Keeps who somebody is and sends them on to show it; the link is used when they come back. */
    private Answer goOn(Request request, OpenLink followed, WayIn way, PersonForm form, FieldErrors errors) {
        if (!errors.isEmpty()) {
            return Answer.invalid(template(request, followed, form, errors));
        }
        String id = id(followed, form);
        Optional<Carried> carried = store.write(
                Signature.of(id, request.now()),
                writing -> carry(writing.people(), followed, form, id, request, errors));
        if (!errors.isEmpty()) {
            return Answer.invalid(template(request, followed, form, errors));
        }
        return carried.map(link -> {
                    Answer answer = way.letIn(request, link.hash());
                    return link.secret()
                            .map(secret -> answer.settingCookie(OpenLink.carry(request, secret)))
                            .orElse(answer);
                })
                .orElseGet(() -> gone(request));
    }

    /** The id of the person, who is not known yet when it is the first one, unless they began before and were stopped. */
    private String id(OpenLink followed, PersonForm form) {
        return followed.person()
                .or(() -> store.read(reading -> begun(reading.people(), form)))
                .map(Person::id)
                .orElseGet(Secrets::id);
    }

    /** Whoever has the address already, as long as nobody at all can sign in. */
    private static Optional<Person> begun(People people, PersonForm form) {
        return people.anybodyCanSignIn()
                ? Optional.empty()
                : people.personByEmail(form.email()).filter(person -> !person.ended());
    }

    /**
     * The link to come back with.
     *
     * @param hash its hash
     * @param secret its secret, when it is another than the one that was followed
     */
    private record Carried(String hash, Optional<String> secret) {}

    /** The first person is taken in before they go, and carries an invitation of their own in place of the first link. */
    private static Optional<Carried> carry(
            PeopleWriting people, OpenLink followed, PersonForm form, String id, Request request, FieldErrors errors) {
        if (isTaken(people, followed, form, id, request, errors) || isNotFirst(people, followed)) {
            return Optional.empty();
        }
        if (followed.person().isPresent()) {
            people.change(people.person(id).orElseThrow(HttpError::notFound), form.person(id, false));
            return Optional.of(new Carried(followed.link().hash(), Optional.empty()));
        }
        if (people.use(followed.link().hash(), request.now()).isEmpty()) {
            return Optional.empty();
        }
        takeIn(people, form, id, request);
        String secret = Links.make(people, id, id, request.now());
        return Optional.of(new Carried(Secrets.hash(secret), Optional.of(secret)));
    }

    /** Whether somebody came in while the link that is for the first one was being used. */
    private static boolean isNotFirst(PeopleWriting people, OpenLink followed) {
        return followed.person().isEmpty() && people.anybodyCanSignIn();
    }

    private static boolean isTaken(
            PeopleWriting people, OpenLink followed, PersonForm form, String id, Request request, FieldErrors errors) {
        boolean taken = people.personByEmail(form.email())
                .filter(another -> !another.id().equals(id))
                .isPresent();
        if (taken) {
            String key = OpenLink.isInvitation(people, followed.link()) ? "access.take.email" : "access.email.taken";
            errors.add("email", request.texts().get(key, form.email()));
        }
        return taken;
    }

    private static void takeIn(PeopleWriting people, PersonForm form, String id, Request request) {
        Optional<Person> before = people.person(id);
        if (before.isPresent()) {
            people.change(before.get(), form.person(id, false));
        } else {
            people.add(form.person(id, false));
        }
        if (!people.who(id).orElseThrow().isAdministrator(request.today())) {
            people.give(Membership.onServer(Secrets.id(), id, request.today()));
        }
    }

    private Answer letIn(Request request, OpenLink followed, PersonForm form, FieldErrors errors) {
        String password = request.form().text("password");
        PasswordRules.wrong(password, form.name(), form.email())
                .ifPresent(key -> errors.add(
                        "password", request.texts().get(key, PasswordRules.SHORTEST, PasswordRules.LONGEST)));
        if (!errors.isEmpty()) {
            return Answer.invalid(template(request, followed, form, errors));
        }
        String kept = passwords.hash(password);
        String id = id(followed, form);
        Optional<String> session = store.write(
                Signature.of(id, request.now()),
                writing -> letIn(writing.people(), followed, form, id, kept, request, errors));
        if (!errors.isEmpty()) {
            return Answer.invalid(template(request, followed, form, errors));
        }
        boolean first = followed.person().isEmpty();
        return session.map(cookie -> Answer.seeOther(first ? "/municipalities" : "/")
                        .settingCookie(cookie)
                        .settingCookie(OpenLink.forget(request))
                        .saying(first ? "access.let-in.said" : "access.let-in.known.said"))
                .orElseGet(() -> gone(request));
    }

    /** The cookie of the new session; empty when the link was used meanwhile, or something is wrong with the address. */
    private static Optional<String> letIn(
            PeopleWriting people,
            OpenLink followed,
            PersonForm form,
            String id,
            String password,
            Request request,
            FieldErrors errors) {
        Instant now = request.now();
        if (isTaken(people, followed, form, id, request, errors)
                || isNotFirst(people, followed)
                || people.use(followed.link().hash(), now).isEmpty()) {
            return Optional.empty();
        }
        if (followed.person().isPresent()) {
            Person before = people.person(id).orElseThrow(HttpError::notFound);
            people.change(before, form.person(id, false));
            people.closeAll(id, Optional.empty());
        } else {
            takeIn(people, form, id, request);
        }
        dropLost(people, followed, id, request.form().list("keep"));
        people.keep(new Credential(Credential.Kind.PASSWORD, id, id, password, "", now, Optional.of(now)));
        return Optional.of(LocalGate.open(people, request, id, Credential.Kind.PASSWORD.name()));
    }

    /** Whoever lost a device or their way in is asked what else they still have; what they do not, lets nobody in any more. */
    private static void dropLost(PeopleWriting people, OpenLink followed, String id, List<String> kept) {
        if (followed.link().purpose() == OneTimeLink.Purpose.RECOVERY) {
            people.credentials(id).stream()
                    .filter(each -> !kept.contains(handle(each)))
                    .forEach(each -> people.drop(each.kind(), each.key()));
        }
    }

    private static String handle(Credential credential) {
        return Secrets.hash(credential.kind() + "\n" + credential.key()).substring(0, 16);
    }

    /** What else than the password the owner of a link for something lost can sign in with, to be kept or not. */
    private List<Choice> means(Request request, OpenLink followed) {
        if (followed.link().purpose() != OneTimeLink.Purpose.RECOVERY) {
            return List.of();
        }
        String id = followed.link().person().orElse("");
        List<String> kept = request.form().list("keep");
        Texts texts = request.texts();
        return store.<List<Credential>>read(reading -> reading.people().credentials(id)).stream()
                .filter(each -> each.kind() != Credential.Kind.PASSWORD)
                .map(each -> new Choice(
                        handle(each),
                        texts.get(
                                "access.keep." + each.kind().name().toLowerCase(Locale.ROOT),
                                each.label().isEmpty() ? texts.get("access.keep.unnamed") : each.label(),
                                each.madeAt().atZone(request.zone()).toLocalDate()),
                        kept.contains(handle(each))))
                .toList();
    }

    private JteModel template(Request request, OpenLink followed, PersonForm form, FieldErrors errors) {
        String purpose = followed.link().purpose().name().toLowerCase(Locale.ROOT);
        String lead = other.filter(WayIn::isOnly)
                .map(way -> request.texts().get("provider.let-in." + purpose, way.name()))
                .orElseGet(() -> request.texts().get("access.let-in." + purpose));
        var page = request.page(request.texts().get("access.let-in.title"));
        return new StaticTemplates()
                .accessLetin(
                        errors.isEmpty() ? page : page.failed(),
                        lead,
                        form,
                        errors,
                        means(request, followed),
                        who(followed)
                                .filter(each -> each.isBoundByName(request.today()))
                                .isPresent(),
                        store.read(from -> OpenLink.isInvitation(from.people(), followed.link())),
                        other);
    }
}
