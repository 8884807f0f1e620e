package no.varde.web.ownreform;

import gg.jte.models.runtime.JteModel;
import java.time.ZonedDateTime;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.web.http.Conflict;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/**
 * Two people on one reform of one's own: both states part by part, of which the second chooses. Nobody's is overwritten
 * unseen, and all that was typed is sent along.
 *
 * @param now the reform as the first left it
 */
record Clash(Desk desk, Request request, OwnReform now) {

    /** What differs from what was typed. */
    Merging merging(Node typed) {
        Optional<Node> before =
                desk.store().read(from -> OwnReform.seen(from, request.variable("municipality"), now, base()));
        return new Merging(before, now.node(), typed, request.texts());
    }

    /** The state on which typing began; it stays the same while a conflict is settled. */
    private String base() {
        return request.form().text(request.form().has("settles") ? "base" : "seen");
    }

    JteModel page(Node typed, Language words, FieldErrors errors) {
        Texts texts = request.texts();
        return new StaticTemplates()
                .ownreformClash(
                        FormPages.under(request.page(texts.get("common.conflict.title")))
                                .failed(),
                        new ClashSheet(
                                FormPages.action(request, Optional.of(now)),
                                new Conflict(when(request, now), merging(typed).fields(request.form())),
                                now.seen(),
                                base(),
                                words,
                                ReformJson.write(typed),
                                FormPages.saveAs(request, now, typed).choices(),
                                errors));
    }

    /** When the other saved, in words. */
    static String when(Request request, OwnReform now) {
        ZonedDateTime at = now.present().provenance().recordedAt().atZone(request.zone());
        return request.texts()
                .get("common.conflict.at", at.toLocalDate(), "%02d:%02d".formatted(at.getHour(), at.getMinute()));
    }
}
