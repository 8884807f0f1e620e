package no.varde.web.reminder;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.basics.Language;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** How it stands with letters, for those who look after the server; a trial; and whether one wants letters oneself. */
public final class MailPages {

    private static final String PATH = "/server/mail";

    private final FactStore store;
    private final Optional<Reminders> reminders;

    private MailPages(FactStore store, Optional<Reminders> reminders) {
        this.store = store;
        this.reminders = reminders;
    }

    /**
     * Adds the routes of this room.
     *
     * @param reminders what sends letters; empty when nothing does
     */
    public static void addTo(Routes.Builder routes, FactStore store, Optional<Reminders> reminders) {
        MailPages pages = new MailPages(store, reminders);
        routes.get(PATH, Right.READ_UPKEEP, pages::show);
        routes.post(PATH, Right.SERVE, pages::send);
        routes.post("/{municipality}/mine/letters", Right.CHANGE_OWN, pages::choose);
    }

    private Answer show(Request request) {
        return Answer.page(page(request, new FieldErrors()));
    }

    private JteModel page(Request request, FieldErrors errors) {
        Texts texts = request.texts();
        Page page = request.page(texts.get("mail.title"));
        Optional<LocalDate> last = store.read(from -> from.people().lastLetter());
        MailSheet sheet = reminders
                .map(each -> MailSheet.of(each, last, address(request), request.zone(), texts))
                .orElseGet(() -> MailSheet.none(texts));
        return new StaticTemplates().reminderMail(errors.isEmpty() ? page : page.failed(), sheet, errors);
    }

    private Optional<Person> caller(Request request) {
        return store.read(from -> from.people().person(request.caller().id()));
    }

    private String address(Request request) {
        return caller(request).flatMap(Person::email).orElse("");
    }

    /** Sends a letter to oneself, and tells what the mail server said to it. */
    private Answer send(Request request) {
        Texts texts = request.texts();
        Reminders sending = reminders.orElseThrow(HttpError::notFound);
        FieldErrors errors = new FieldErrors();
        Optional<Person> caller = caller(request);
        Optional<String> address = caller.flatMap(Person::email);
        if (address.isEmpty()) {
            errors.add("", texts.get("mail.trial.nowhere"));
        } else {
            Handed handed = sending.tryWith(address.get(), caller.orElseThrow().name(), texts);
            if (!handed.isTaken()) {
                String what = texts.get(MailSheet.key(handed.kind()));
                errors.add(
                        "", handed.answer().isEmpty() ? what : texts.get("mail.trial.answer", what, handed.answer()));
            }
        }
        return errors.isEmpty()
                ? Answer.seeOther(PATH).saying("mail.trial.said")
                : Answer.invalid(request, errors, () -> page(request, errors));
    }

    private Answer choose(Request request) {
        String id = request.caller().id();
        LetterChoice choice = new LetterChoice(
                id, request.form().has("wanted"), Language.of(request.form().text("language")));
        store.write(Signature.of(id, request.now()), to -> {
            if (to.people().person(id).isEmpty()) {
                throw HttpError.notFound();
            }
            to.people().choose(choice);
            return true;
        });
        return Answer.seeOther("/" + request.variable("municipality") + "/mine").saying("mail.choice.saved");
    }
}
