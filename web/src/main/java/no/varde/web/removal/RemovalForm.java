package no.varde.web.removal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.situation.Ending;
import no.varde.core.store.Removal;
import no.varde.web.http.Choice;
import no.varde.web.http.DateInput;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * Why, and for what is ended from when on, as it is typed.
 *
 * @param why the reason
 * @param from the first day on which it is over; empty for what was entered in error
 * @param how how a measure ended; empty for everything else
 * @param version the version that was looked at
 * @param sure whether somebody says that they saw what is recorded on it
 */
public record RemovalForm(String why, String from, String how, String version, boolean sure) {

    private static final String COMPLETED = "completed";
    private static final String STOPPED = "stopped";

    static RemovalForm blank(LocalDate today, long version, Texts texts) {
        return new RemovalForm("", texts.typed(today), "", String.valueOf(version), false);
    }

    static RemovalForm of(Values form) {
        return new RemovalForm(
                form.text("why").replace("\r\n", "\n").strip(),
                form.text("from").strip(),
                form.text("how"),
                form.text("version"),
                form.has("sure"));
    }

    /** The same for the version that is kept now. */
    RemovalForm on(long present) {
        return new RemovalForm(why, from, how, String.valueOf(present), sure);
    }

    long seen() {
        return version.matches("\\d{1,9}") ? Long.parseLong(version) : 0;
    }

    /** How a measure can end. */
    public List<Choice> hows(Texts texts) {
        return List.of(
                new Choice(COMPLETED, texts.get("removal.how.completed"), how.equals(COMPLETED)),
                new Choice(STOPPED, texts.get("removal.how.stopped"), how.equals(STOPPED)));
    }

    /** Says what is wrong with the reason. */
    void checkWhy(Texts texts, FieldErrors errors) {
        if (why.isEmpty()) {
            errors.add("why", texts.get("removal.why.missing"));
        } else if (why.length() > Removal.MOST_WHY) {
            errors.add("why", texts.get("removal.why.long", why.length(), Removal.MOST_WHY));
        }
    }

    /** What is asked for, when nothing of it is wrong; else says everything that is. */
    Optional<Ending.Wish> check(boolean measure, LocalDate today, String id, Texts texts, FieldErrors errors) {
        Optional<LocalDate> day = DateInput.day(from);
        if (day.isEmpty()) {
            errors.add("from", texts.get("removal.from.wrong", from));
        }
        if (measure && !how.equals(COMPLETED) && !how.equals(STOPPED)) {
            errors.add("how", texts.get("removal.how.missing"));
        }
        checkWhy(texts, errors);
        return errors.isEmpty()
                ? day.map(first -> new Ending.Wish(first, how.equals(COMPLETED), why, today, id))
                : Optional.empty();
    }
}
