package no.varde.web.edit;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.store.Versioned;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Values;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;

/**
 * A fact as it is kept, with every version before.
 *
 * @param history its versions, the oldest first
 * @param changed when the newest was saved, in words
 */
record Kept(List<Versioned<? extends Fact>> history, String changed) {

    /** The fact of a reference, when whoever asks may change it; else the request is refused. */
    static Kept of(Request request, Desk desk, Ref ref) {
        List<Versioned<? extends Fact>> history =
                desk.store().read(from -> from.history(request.variable("municipality"), ref));
        if (history.isEmpty()) {
            throw HttpError.notFound();
        }
        Versioned<? extends Fact> now = Changeable.of(request, desk).require(history.get(history.size() - 1));
        ZonedDateTime at = now.provenance().recordedAt().atZone(request.zone());
        return new Kept(
                history,
                request.texts()
                        .get(
                                "common.conflict.at",
                                at.toLocalDate(),
                                "%02d:%02d".formatted(at.getHour(), at.getMinute())));
    }

    Versioned<? extends Fact> now() {
        return history.get(history.size() - 1);
    }

    long version() {
        return now().version();
    }

    /** What would have been typed for one version; empty when there is none such. */
    Optional<Draft> draft(long version) {
        return history.stream()
                .filter(each -> each.version() == version)
                .map(each -> Draft.of(each.fact()))
                .findFirst();
    }

    /** The version that typing began on: it stays the same while a conflict is settled. */
    static long base(Values form) {
        return number(form.text(form.has("base") ? "base" : "version"));
    }

    /** A version as it was sent; 0, which is that of nothing, when it is none. */
    static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }
}
