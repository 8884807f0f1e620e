package no.varde.web.access;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.access.Session;
import no.varde.core.access.Who;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.core.store.Vouched;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.http.Tries;
import varde.pages.StaticTemplates;

/** One's own account: who one is, the password, where one is signed in, and the roles that one holds. */
final class AccountPages {

    /** Where it is. */
    static final String PATH = "/account";

    private final FactStore store;
    private final Passwords passwords;
    private final Tries tries = new Tries(5, Duration.ofMinutes(15));

    /** Whoever tries address after address wants to know who is here. */
    private final Tries asking = new Tries(5, Duration.ofMinutes(15));

    private final Optional<WayIn> other;

    private AccountPages(FactStore store, Passwords passwords, Optional<WayIn> other) {
        this.store = store;
        this.passwords = passwords;
        this.other = other;
    }

    static void addTo(Routes.Builder routes, FactStore store, Passwords passwords, Optional<WayIn> other) {
        AccountPages pages = new AccountPages(store, passwords, other);
        routes.get(PATH, Right.SELF, pages::show);
        routes.post(PATH, Right.SELF, pages::correct);
        routes.post(PATH + "/password", Right.SELF, pages::changePassword);
        routes.post(PATH + "/devices", Right.SELF, pages::endDevice);
    }

    private Answer show(Request request) {
        AccountSheet sheet = sheet(request, Optional.empty());
        return Answer.page(page(request, sheet, new FieldErrors()));
    }

    private Answer correct(Request request) {
        PersonForm form = PersonForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        form.check(true, request.texts(), errors);
        String self = request.caller().id();
        Duration wait = asking.wait(self, request.now());
        if (errors.isEmpty() && !wait.isZero()) {
            errors.add("email", request.texts().get("access.wait", Math.toIntExact(wait.toSeconds() + 1)));
        }
        if (errors.isEmpty()) {
            store.write(Signature.of(self, request.now()), writing -> {
                form.checkBound(
                        writing.people().who(self).orElseThrow(HttpError::notFound),
                        request.today(),
                        request.texts(),
                        errors);
                correct(writing.people(), self, form, request.texts(), errors);
                return errors;
            });
        }
        if (!errors.of("email").isEmpty()) {
            asking.count(self, request.now());
        }
        return errors.isEmpty()
                ? Answer.seeOther(PATH).saying("account.saved")
                : Answer.invalid(request, errors, () -> page(request, sheet(request, Optional.of(form)), errors));
    }

    /** Saves what was typed, unless somebody else corrected the same meanwhile or the address is another's. */
    static void correct(PeopleWriting people, String id, PersonForm form, Texts texts, FieldErrors errors) {
        Person before = people.person(id).orElseThrow(HttpError::notFound);
        if (!PersonForm.mark(before).equals(form.seen())) {
            PersonForm now = PersonForm.of(before);
            String said = texts.series(List.of(now.name(), now.email(), now.position()));
            errors.add("name", texts.get("access.changed-meanwhile", said));
        }
        if (!form.email().isEmpty()
                && people.personByEmail(form.email())
                        .filter(other -> !other.id().equals(id))
                        .isPresent()) {
            errors.add("email", texts.get("access.email.taken", form.email()));
        }
        if (errors.isEmpty() && !people.change(before, form.person(id, before.ended()))) {
            throw HttpError.notFound();
        }
    }

    private Answer changePassword(Request request) {
        if (other.filter(WayIn::isOnly).isPresent()) {
            throw HttpError.forbidden();
        }
        DemoGate.refuseMeans(request);
        Texts texts = request.texts();
        FieldErrors errors = new FieldErrors();
        String id = request.caller().id();
        Kept kept = store.read(reading -> kept(reading.people(), id)).orElseThrow(HttpError::notFound);
        String fresh = request.form().text("password");
        PasswordRules.wrong(fresh, kept.person().name(), kept.person().email().orElse(""))
                .ifPresent(
                        key -> errors.add("password", texts.get(key, PasswordRules.SHORTEST, PasswordRules.LONGEST)));
        if (kept.password().isEmpty()) {
            LocalGate.requireFresh(store, request);
        } else {
            checkCurrent(request, kept, errors);
        }
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> page(request, sheet(request, Optional.empty()), errors));
        }
        String hash = passwords.hash(fresh);
        store.write(Signature.of(id, request.now()), writing -> {
            Instant now = request.now();
            writing.people().keep(new Credential(Credential.Kind.PASSWORD, id, id, hash, "", now, Optional.of(now)));
            writing.people().closeAll(id, LocalGate.hash(request.cookies()));
            return hash;
        });
        return Answer.seeOther(PATH).saying("account.password.saved");
    }

    /** Whoever finds an open session guesses no further than at the entrance. */
    private void checkCurrent(Request request, Kept kept, FieldErrors errors) {
        Texts texts = request.texts();
        String id = kept.person().id();
        Duration wait = tries.enter(id, request.now());
        if (!wait.isZero()) {
            errors.add("current", texts.get("access.wait", Math.toIntExact(wait.toSeconds() + 1)));
        } else if (isCurrent(request.form().text("current"), kept)) {
            tries.forget(id);
        } else {
            errors.add("current", texts.get("account.password.wrong"));
        }
    }

    private boolean isCurrent(String typed, Kept kept) {
        return typed.length() <= PasswordRules.LONGEST
                && passwords.isRight(typed, kept.password().map(Credential::kept));
    }

    private record Kept(Person person, Optional<Credential> password) {}

    private static Optional<Kept> kept(People people, String id) {
        return people.person(id).map(person -> new Kept(person, people.credential(Credential.Kind.PASSWORD, id)));
    }

    /** Ends one of one's own sessions, or all but the one that asks. */
    private Answer endDevice(Request request) {
        String id = request.caller().id();
        String device = request.form().text("device");
        store.write(Signature.of(id, request.now()), writing -> {
            PeopleWriting people = writing.people();
            if (device.isEmpty()) {
                people.closeAll(id, LocalGate.hash(request.cookies()));
            } else {
                people.sessions(id).stream()
                        .map(Session::hash)
                        .filter(hash -> AccountSheet.handle(hash).equals(device))
                        .findFirst()
                        .ifPresent(people::end);
            }
            return device;
        });
        return Answer.seeOther(PATH).saying("account.devices.said");
    }

    private AccountSheet sheet(Request request, Optional<PersonForm> typed) {
        return store.read(reading -> {
            People people = reading.people();
            Who who = people.who(request.caller().id()).orElseThrow(HttpError::notFound);
            return AccountSheet.of(
                    who, Vouched.of(reading, who.person()), people, reading.municipalities(), typed, request);
        });
    }

    private JteModel page(Request request, AccountSheet sheet, FieldErrors errors) {
        var page = request.page(request.texts().get("account.title"));
        return new StaticTemplates().accessAccount(errors.isEmpty() ? page : page.failed(), sheet, errors, other);
    }
}
