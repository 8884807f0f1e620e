package no.varde.web.access;

import java.util.List;
import java.util.Optional;
import no.varde.core.access.Membership;
import no.varde.core.access.Right;
import no.varde.core.privacy.Invitation;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** An invitation that is followed by somebody who is signed in: they can take its roles with the account that they have. */
final class TakePages {

    private static final String TAKE = LetInPages.PATH + "/take";

    private final FactStore store;

    private TakePages(FactStore store) {
        this.store = store;
    }

    static void addTo(Routes.Builder routes, FactStore store) {
        routes.post(TAKE, Right.SELF, new TakePages(store)::take);
    }

    /** The page that offers it; empty when the link that was followed cannot be taken with the account of whoever asks. */
    static Optional<Answer> offer(FactStore store, OpenLink followed, Request request) {
        if (!request.caller().canSignOut()) {
            return Optional.empty();
        }
        String account = request.caller().id();
        return store.read(from -> Invitation.of(from, followed.link().hash(), account, request.now())
                .map(invitation -> {
                    List<AccountSheet.RoleLine> roles = invitation.canBeTaken()
                            ? AccountSheet.lines(invitation.roles(), from.municipalities(), request.texts())
                            : List.of();
                    Texts texts = request.texts();
                    Page page = request.page(texts.get("access.take.title"));
                    String lead = texts.get(
                            invitation.canBeTaken() ? "access.take.lead" : obstacle(invitation),
                            invitation.account().name(),
                            invitation.invited().name());
                    return Answer.page(new StaticTemplates().accessTake(page, lead, TAKE, roles));
                }));
    }

    private Answer take(Request request) {
        DemoGate.refuseMeans(request);
        String account = request.caller().id();
        Optional<OpenLink> followed = store.read(from -> OpenLink.of(from.people(), request));
        if (followed.isEmpty()) {
            return LetInPages.gone(request);
        }
        Invitation taken = store.write(
                        Signature.of(account, request.now()),
                        to -> Invitation.take(to, followed.get().link().hash(), account, request.now()))
                .orElseThrow(() -> new HttpError(409, "access.take.another"));
        if (!taken.canBeTaken()) {
            throw new HttpError(
                    409,
                    obstacle(taken),
                    taken.account().name(),
                    taken.invited().name());
        }
        return Answer.seeOther(first(taken))
                .settingCookie(OpenLink.forget(request))
                .saying("access.take.said");
    }

    private static String obstacle(Invitation invitation) {
        return invitation.roles().isEmpty() ? "access.take.held" : "access.take.unconfirmed";
    }

    /** Where one begins with what was taken. */
    private static String first(Invitation taken) {
        return taken.roles().stream()
                .filter(each -> each.municipality().isPresent())
                .findFirst()
                .flatMap(Membership::municipality)
                .map(each -> "/" + each + "/mine")
                .orElse("/account");
    }
}
