package no.varde.web.access.passkey;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.Signature;
import no.varde.web.access.DemoGate;
import no.varde.web.access.LocalGate;
import no.varde.web.access.Secrets;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import org.jspecify.annotations.Nullable;
import varde.pages.StaticTemplates;

/**
 * Signing in with a passkey, and the page of one's account on which passkeys are made, named and removed. The browser
 * asks for a challenge when somebody presses the button, and sends what the device made of it as a form.
 */
public final class PasskeyPages {

    private static final String SIGN_IN = "/sign-in/passkey";
    private static final String ACCOUNT = "/account/passkeys";
    private static final int LONGEST_LABEL = 100;

    private static final System.Logger LOG = System.getLogger(PasskeyPages.class.getName());

    private final FactStore store;
    private final Challenges challenges = new Challenges();
    private final Supplier<Ceremony> ceremony = new Late();

    private PasskeyPages(FactStore store) {
        this.store = store;
    }

    /** Adds the routes of this room; for a server on which a provider is not the only way in. */
    public static void addTo(Routes.Builder routes, FactStore store) {
        PasskeyPages pages = new PasskeyPages(store);
        routes.get(SIGN_IN, Right.OPEN, pages::ask);
        routes.post(SIGN_IN, Right.OPEN, pages::signIn);
        routes.get(ACCOUNT, Right.SELF, pages::list);
        routes.get(ACCOUNT + "/new", Right.SELF, pages::askForNew);
        routes.post(ACCOUNT, Right.SELF, pages::add);
        routes.post(ACCOUNT + "/name", Right.SELF, pages::name);
        routes.post(ACCOUNT + "/remove", Right.SELF, pages::remove);
    }

    private static Ceremony.Here here(Request request) {
        return new Ceremony.Here(request.origin(), request.servlet().getServerName());
    }

    private static String next(String typed) {
        return Answer.isLocal(typed) ? typed : "/";
    }

    private Answer ask(Request request) {
        return json(DeviceRequest.toComeIn(
                challenges.make("in", request.now()), here(request).host()));
    }

    private static Answer json(String text) {
        return Answer.text("application/json", text);
    }

    private Answer signIn(Request request) {
        String next = next(request.form().text("next"));
        try {
            return Answer.seeOther(next).settingCookie(letIn(request));
        } catch (NotTaken e) {
            String text = refused(request, e);
            var page = request.page(request.texts().get("passkey.refused.title"));
            return Answer.page(403, new StaticTemplates().passkeyRefused(page, text, next));
        }
    }

    private String refused(Request request, NotTaken refusal) {
        LOG.log(
                System.Logger.Level.INFO,
                "A passkey was not taken. " + refusal.why().word());
        return request.texts().get("passkey.refused." + refusal.why().word());
    }

    private String letIn(Request request) throws NotTaken {
        Ceremony.Shown shown = ceremony.get().shown(request.form().text("answer"));
        Credential known =
                store.read(reading -> known(reading.people(), shown)).orElseThrow(() -> new NotTaken(Fault.UNKNOWN));
        Kept kept = Kept.of(known.kept()).orElseThrow(() -> new NotTaken(Fault.UNREADABLE));
        if (!challenges.isOpen(shown.challenge(), "in", request.now())) {
            throw new NotTaken(Fault.TOO_LATE);
        }
        Kept now = ceremony.get().checked(shown, kept, here(request));
        if (!challenges.use(shown.challenge(), "in", request.now())) {
            throw new NotTaken(Fault.TOO_LATE);
        }
        return store.write(Signature.of(known.person(), request.now()), writing -> {
                    if (!known(writing.people(), shown).equals(Optional.of(known))) {
                        return Optional.<String>empty();
                    }
                    writing.people().keep(known.used(request.now(), now.text()));
                    return Optional.of(LocalGate.open(
                            writing.people(),
                            request,
                            known.person(),
                            known.kind().name(),
                            Secrets.fresh()));
                })
                .orElseThrow(() -> new NotTaken(Fault.TOO_LATE));
    }

    /** The passkey that a device shows, when its owner is not ended and is who the device says. */
    private static Optional<Credential> known(People people, Ceremony.Shown shown) {
        return people.credential(Credential.Kind.PASSKEY, shown.key())
                .filter(each ->
                        shown.person().filter(who -> !who.equals(each.person())).isEmpty())
                .filter(each ->
                        people.person(each.person()).filter(who -> !who.ended()).isPresent());
    }

    /** Whoever asks, as the store knows them; in the open demonstration nobody is known. */
    private Person self(Request request) {
        return store.read(reading -> reading.people().person(request.caller().id()))
                .orElseThrow(HttpError::notFound);
    }

    private List<Credential> passkeys(String person) {
        return store.read(reading -> passkeys(reading.people(), person));
    }

    private static List<Credential> passkeys(People people, String person) {
        return people.credentials(person).stream()
                .filter(each -> each.kind() == Credential.Kind.PASSKEY)
                .toList();
    }

    private Answer list(Request request) {
        return Answer.page(template(request, self(request), "", new FieldErrors()));
    }

    private JteModel template(Request request, Person self, String label, FieldErrors errors) {
        Page page = request.page(request.texts().get("passkey.title"));
        return new StaticTemplates()
                .passkeyList(
                        errors.isEmpty() ? page : page.failed(), passkeys(self.id()), request.zone(), label, errors);
    }

    private Answer askForNew(Request request) {
        Person self = self(request);
        return json(DeviceRequest.toMake(
                challenges.make(forNew(self.id()), request.now()), here(request).host(), self, passkeys(self.id())));
    }

    private static String forNew(String person) {
        return "new " + person;
    }

    private Answer add(Request request) {
        DemoGate.refuseMeans(request);
        LocalGate.requireFresh(store, request);
        Person self = self(request);
        String label = request.form().text("label");
        FieldErrors errors = new FieldErrors();
        checkLabel(request, label, errors);
        if (errors.isEmpty()) {
            try {
                keep(request, self, label);
                return Answer.seeOther(ACCOUNT).saying("passkey.added.said");
            } catch (NotTaken e) {
                errors.add("", refused(request, e));
            }
        }
        return Answer.invalid(template(request, self, label, errors));
    }

    private static void checkLabel(Request request, String label, FieldErrors errors) {
        if (label.length() > LONGEST_LABEL) {
            errors.add("label", request.texts().get("passkey.label.wrong", label, LONGEST_LABEL));
        }
    }

    private void keep(Request request, Person self, String label) throws NotTaken {
        String purpose = forNew(self.id());
        Ceremony.Made made = ceremony.get()
                .made(
                        request.form().text("answer"),
                        here(request),
                        challenge -> challenges.isOpen(challenge, purpose, request.now()));
        if (!challenges.use(made.challenge(), purpose, request.now())) {
            throw new NotTaken(Fault.TOO_LATE);
        }
        boolean added = store.write(Signature.of(self.id(), request.now()), writing -> {
            boolean free = writing.people()
                    .credential(Credential.Kind.PASSKEY, made.key())
                    .isEmpty();
            if (free) {
                writing.people()
                        .keep(new Credential(
                                Credential.Kind.PASSKEY,
                                made.key(),
                                self.id(),
                                made.kept().text(),
                                label,
                                request.now(),
                                Optional.empty()));
            }
            return free;
        });
        if (!added) {
            throw new NotTaken(Fault.TAKEN);
        }
    }

    private Answer name(Request request) {
        Person self = self(request);
        String label = request.form().text("label");
        FieldErrors errors = new FieldErrors();
        checkLabel(request, label, errors);
        if (!errors.isEmpty()) {
            return Answer.invalid(template(request, self, "", errors));
        }
        boolean named = store.write(Signature.of(self.id(), request.now()), writing -> {
            Optional<Credential> own = own(writing.people(), request, self);
            own.ifPresent(each -> writing.people()
                    .keep(new Credential(
                            each.kind(), each.key(), each.person(), each.kept(), label, each.madeAt(), each.usedAt())));
            return own.isPresent();
        });
        if (!named) {
            throw HttpError.notFound();
        }
        return Answer.seeOther(ACCOUNT).saying("passkey.named.said");
    }

    private static Optional<Credential> own(People people, Request request, Person self) {
        String key = request.form().text("key");
        return passkeys(people, self.id()).stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    /** Removes one, unless it is the only way in that is left; whoever came in by a passkey elsewhere is out. */
    private Answer remove(Request request) {
        Person self = self(request);
        Optional<Boolean> removed = store.write(Signature.of(self.id(), request.now()), writing -> {
            Optional<Credential> own = own(writing.people(), request, self);
            boolean isLast = writing.people().credentials(self.id()).size() == 1;
            own.filter(each -> !isLast).ifPresent(each -> {
                writing.people().drop(each.kind(), each.key());
                LocalGate.closeBy(writing.people(), request, self.id(), each.kind());
            });
            return own.map(each -> !isLast);
        });
        if (!removed.orElseThrow(HttpError::notFound)) {
            throw new HttpError(409, "passkey.last");
        }
        return Answer.seeOther(ACCOUNT).saying("passkey.removed.said");
    }

    /** Makes the ceremony, and so loads its library, when it is first asked for. */
    private static final class Late implements Supplier<Ceremony> {

        private @Nullable Ceremony ceremony;

        @Override
        public synchronized Ceremony get() {
            Ceremony made = ceremony == null ? new Ceremony() : ceremony;
            ceremony = made;
            return made;
        }
    }
}
