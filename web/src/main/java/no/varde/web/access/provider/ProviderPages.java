package no.varde.web.access.provider;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import no.varde.core.access.Credential;
import no.varde.core.access.Right;
import no.varde.core.access.Session;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;
import no.varde.web.access.LocalGate;
import no.varde.web.access.OpenLink;
import no.varde.web.access.Secrets;
import no.varde.web.access.WayIn;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import org.jspecify.annotations.Nullable;
import varde.pages.StaticTemplates;

/**
 * Signing in by an identity provider: to it and back, out again, and the page of one's account on which it is tied to it.
 * A refusal is a page that says why, and a line in the log that says it without saying who.
 */
public final class ProviderPages implements WayIn {

    /** Where the provider sends the browser back to, as it must know it. */
    static final String BACK = "/sign-in/provider/back";

    private static final String START = "/sign-in/provider";
    private static final String ACCOUNT = "/account/provider";
    private static final String COOKIE = "varde-provider";
    private static final int MINUTES = 10;

    /** How many may wait for the provider at once, so that a slow one does not hold every thread. */
    private static final int AT_ONCE = 16;

    private static final System.Logger LOG = System.getLogger(ProviderPages.class.getName());

    private final FactStore store;
    private final ProviderSettings settings;
    private final Supplier<Provider> provider;
    private final Admission admission;
    private final Tokens tokens = new Tokens();
    private final Semaphore slots = new Semaphore(AT_ONCE);

    private ProviderPages(FactStore store, ProviderSettings settings) {
        this.store = store;
        this.settings = settings;
        this.provider = new Late(settings);
        this.admission = new Admission(store, settings);
    }

    /** Adds the routes of this room; what comes back is the button for the sign-in page. */
    public static WayIn addTo(Routes.Builder routes, FactStore store, ProviderSettings settings) {
        ProviderPages pages = new ProviderPages(store, settings);
        routes.get(START, Right.OPEN, pages::begin);
        routes.get(BACK, Right.OPEN, pages::back);
        routes.get(ACCOUNT, Right.SELF, pages::account);
        routes.post(ACCOUNT, Right.SELF, pages::tie);
        routes.post(ACCOUNT + "/remove", Right.SELF, pages::remove);
        return pages;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public String start() {
        return START;
    }

    @Override
    public String account() {
        return ACCOUNT;
    }

    @Override
    public boolean isOnly() {
        return settings.isOnly();
    }

    private static URI here(Request request, String path) {
        return URI.create(request.origin() + path);
    }

    private Answer begin(Request request) {
        Attempt attempt = Attempt.fresh(Optional.empty(), request.query().text("next"));
        return guarded(
                request, () -> Answer.leaving(authorize(request, attempt)).settingCookie(cookie(request, attempt)));
    }

    private URI authorize(Request request, Attempt attempt) throws Refused {
        return provider.get().begin(attempt, here(request, BACK), request.language());
    }

    private static String cookie(Request request, Attempt attempt) {
        return request.cookies().set(COOKIE, attempt.cookie(), MINUTES * 60);
    }

    private Answer back(Request request) {
        return guarded(request, () -> {
                    Attempt attempt = request.cookies()
                            .get(COOKIE)
                            .flatMap(Attempt::of)
                            .orElseThrow(() -> new Refused(Refusal.STATE));
                    if (attempt.account().isPresent()
                            && !attempt.account().get().equals(request.caller().id())) {
                        throw new Refused(Refusal.OUT);
                    }
                    if (attempt.link().isPresent() && !followed(request).equals(attempt.link())) {
                        throw new Refused(Refusal.LINK);
                    }
                    Identity identity = provider.get()
                            .finish(
                                    attempt,
                                    here(request, BACK),
                                    request.query().all());
                    return attempt.account().isPresent()
                            ? tied(request, attempt.account().get(), identity)
                            : attempt.link().isPresent()
                                    ? letIn(request, attempt.link().get(), identity)
                                    : letIn(request, attempt, identity);
                })
                .settingCookie(request.cookies().clear(COOKIE));
    }

    private Answer letIn(Request request, Attempt attempt, Identity identity) throws Refused {
        String secret = Secrets.fresh();
        String cookie = admission.letIn(request, identity, secret);
        tokens.keep(Secrets.hash(secret), identity.token());
        return Answer.seeOther(attempt.next()).settingCookie(cookie);
    }

    /** The hash of the link that the browser carries, while it can be used. */
    private Optional<String> followed(Request request) {
        return store.read(reading -> OpenLink.of(reading.people(), request))
                .map(open -> open.link().hash());
    }

    private Answer letIn(Request request, String link, Identity identity) throws Refused {
        if (admission.hasAnotherAccount(link, identity)) {
            return letIn(request, Attempt.fresh(Optional.empty(), OpenLink.PATH), identity);
        }
        String secret = Secrets.fresh();
        String cookie = admission.letIn(request, link, identity, secret);
        tokens.keep(Secrets.hash(secret), identity.token());
        return Answer.seeOther("/")
                .settingCookie(cookie)
                .settingCookie(OpenLink.forget(request))
                .saying("access.let-in.known.said");
    }

    @Override
    public Answer letIn(Request request, String link) {
        return sendingOn(request, Attempt.byLink(link));
    }

    private Answer tied(Request request, String person, Identity identity) throws Refused {
        admission.tie(request, person, identity);
        return Answer.seeOther(ACCOUNT).saying("provider.tied.said");
    }

    @Override
    public Optional<Answer> signedOut(Request request, Session session) {
        if (!session.means().startsWith(Credential.Kind.PROVIDER.name())) {
            return Optional.empty();
        }
        try {
            return provider.get()
                    .leave(tokens.take(session.hash()), here(request, "/sign-in"), request.language())
                    .map(out -> leaving(request, "provider.out.title", "provider.out.lead", out));
        } catch (Refused e) {
            LOG.log(System.Logger.Level.WARNING, "Nobody can sign out at the provider. " + e.line());
            return Optional.empty();
        }
    }

    /** A page from which the browser goes on by itself; it answers forms, which must not be redirected to others. */
    private Answer leaving(Request request, String title, String lead, URI where) {
        var page = request.page(request.texts().get(title, settings.name()));
        String text = request.texts().get(lead, settings.name());
        return Answer.page(new StaticTemplates().providerLeaving(page, text, settings.name(), where.toASCIIString()))
                .thenLeaving(where);
    }

    private Answer account(Request request) {
        var ties = store
                .read(reading -> reading.people().credentials(request.caller().id()))
                .stream()
                .filter(each -> Admission.isOf(settings, each))
                .map(each -> each.madeAt().atZone(request.zone()).toLocalDate())
                .toList();
        var page = request.page(request.texts().get("provider.account.title", settings.name()));
        return Answer.page(new StaticTemplates().providerAccount(page, settings.name(), ties));
    }

    private Answer tie(Request request) {
        LocalGate.requireFresh(store, request);
        return sendingOn(request, Attempt.fresh(Optional.of(request.caller().id()), ACCOUNT));
    }

    private Answer sendingOn(Request request, Attempt attempt) {
        return guarded(
                request,
                () -> leaving(request, "provider.go.title", "provider.go.lead", authorize(request, attempt))
                        .settingCookie(cookie(request, attempt)));
    }

    /** Unties every key of this provider, unless it is the only way in that is left. */
    private Answer remove(Request request) {
        String person = request.caller().id();
        boolean removed = store.write(Signature.of(person, request.now()), writing -> {
            var all = writing.people().credentials(person);
            var ties =
                    all.stream().filter(each -> Admission.isOf(settings, each)).toList();
            if (ties.size() == all.size()) {
                return false;
            }
            ties.forEach(each -> writing.people().drop(each.kind(), each.key()));
            LocalGate.closeBy(writing.people(), request, person, Credential.Kind.PROVIDER);
            return true;
        });
        if (!removed) {
            throw new HttpError(409, "provider.last", settings.name());
        }
        return Answer.seeOther(ACCOUNT).saying("provider.untied.said");
    }

    /** Work that may be refused. */
    @FunctionalInterface
    private interface Work {
        Answer run() throws Refused;
    }

    private Answer guarded(Request request, Work work) {
        if (!slots.tryAcquire()) {
            return refused(request, new Refused(Refusal.UNREACHABLE, "too many wait for it"));
        }
        try {
            return work.run();
        } catch (Refused e) {
            return refused(request, e);
        } finally {
            slots.release();
        }
    }

    private Answer refused(Request request, Refused refused) {
        boolean isOurs = refused.why().status() >= 500;
        LOG.log(
                isOurs ? System.Logger.Level.WARNING : System.Logger.Level.INFO,
                "Somebody did not come in by the provider. " + refused.line());
        var texts = request.texts();
        var page = request.page(texts.get("provider.refused.title", settings.name()));
        String text = texts.get("provider.refused." + refused.why().word(), settings.name());
        return Answer.page(
                refused.why().status(),
                new StaticTemplates()
                        .providerRefused(page, text, START, refused.why().word()));
    }

    /** Makes the provider, and so loads its library, when it is first asked for. */
    private static final class Late implements Supplier<Provider> {

        private final ProviderSettings settings;
        private @Nullable Provider provider;

        Late(ProviderSettings settings) {
            this.settings = settings;
        }

        @Override
        public synchronized Provider get() {
            Provider made = provider == null ? new Provider(settings) : provider;
            provider = made;
            return made;
        }
    }
}
