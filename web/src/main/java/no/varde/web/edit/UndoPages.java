package no.varde.web.edit;

import java.time.Duration;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.basics.Ref;
import no.varde.core.store.Batch;
import no.varde.core.store.Signature;
import no.varde.core.store.Undone;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Desk;

/**
 * Undoes what a page saved, as a whole, unless somebody built on it since. Who may change everything undoes anybody's;
 * others what they saved themselves within a day.
 */
final class UndoPages {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Desk desk;

    private UndoPages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        routes.post("/{municipality}/undo/{batch}", Right.CHANGE_OWN, new UndoPages(desk)::undo);
    }

    private Answer undo(Request request) {
        String municipality = request.variable("municipality");
        String id = request.variable("batch");
        Optional<Batch> batch = desk.store().read(from -> from.batches(municipality)).stream()
                .filter(each -> each.id().equals(id) && Batches.kind(id).isPresent())
                .findFirst();
        if (!batch.filter(each -> isTheirs(each, request)).isPresent()) {
            throw HttpError.notFound();
        }
        Undone undone =
                desk.store().write(Signature.of(request.caller().id(), request.now()), to -> to.undo(municipality, id));
        return Answer.seeOther(after(request))
                .saying(undone instanceof Undone.Done ? "edit.undone.said" : "edit.undone.late.said");
    }

    private static boolean isTheirs(Batch batch, Request request) {
        return request.caller().may(Right.CHANGE, request.place())
                || (batch.actor().equals(request.caller().id())
                        && batch.at().plus(A_DAY).isAfter(request.now()));
    }

    /** Back to the page on which it was undone; from one that is gone now, to the list. */
    private String after(Request request) {
        String next = request.form().text("next");
        String list = "/" + request.variable("municipality") + "/measures";
        if (!Answer.isLocal(next)) {
            return list;
        }
        String path = next.replaceFirst("[?#].*", "");
        boolean isGone = path.startsWith(list + "/")
                && desk.facts(request)
                        .find(Ref.measure(path.substring(list.length() + 1)))
                        .isEmpty();
        return isGone ? list : next;
    }
}
