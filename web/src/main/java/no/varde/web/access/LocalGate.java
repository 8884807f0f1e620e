package no.varde.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.core.access.Credential;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Session;
import no.varde.core.access.Who;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.Caller;
import no.varde.web.http.Cookies;
import no.varde.web.http.Gate;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Values;

/**
 * Lets in those who have signed in here. The browser carries a random secret in a cookie, the store keeps its hash. A
 * session ends when it was not used for an hour, and after half a day in any case. Whose session it is, and what they may, is
 * asked of the store once and kept until anybody writes anything, so that a session that was ended is over at once.
 */
public final class LocalGate implements Gate {

    /** How long a session lasts that is not used. */
    public static final Duration IDLE = Duration.ofMinutes(60);

    /** How long a session lasts altogether. */
    public static final Duration WHOLE = Duration.ofHours(12);

    /** How long a session that is over, a link that is over and a parked form are known. */
    public static final Duration KNOWN = Duration.ofDays(7);

    /** How long after signing in one may make something to sign in with. */
    static final Duration FRESH = Duration.ofMinutes(15);

    /** How exactly it is kept when a session was last used. */
    private static final Duration TOUCH = Duration.ofMinutes(5);

    /** After how long it is tried again to keep that, when nothing could be written. */
    private static final Duration RETRY = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(LocalGate.class.getName());

    /** How many sessions are kept in memory; more than people who work at once on one server. */
    private static final int KEPT = 2_000;

    private static final String COOKIE = "varde-session";

    private final FactStore store;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final TokenCallers tokens;
    private volatile Instant untouchable = Instant.MIN;

    /** A gate for the people in a store. */
    public LocalGate(FactStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.tokens = new TokenCallers(store, clock);
    }

    @Override
    public Caller caller(Cookies cookies) {
        Optional<String> hash = hash(cookies);
        if (hash.isEmpty()) {
            return Caller.NOBODY;
        }
        Instant now = clock.instant();
        Optional<Found> found = find(hash.get()).filter(each -> each.session.isAlive(now, IDLE, WHOLE));
        if (found.isEmpty()) {
            return Caller.NOBODY;
        }
        Who who = found.get().who;
        if (!now.isBefore(found.get().session.seenAt().plus(TOUCH)) && !now.isBefore(untouchable)) {
            touch(hash.get(), who, now);
        }
        return new SignedIn(who, LocalDate.ofInstant(now, clock.getZone()));
    }

    @Override
    public Caller bearer(String token) {
        return tokens.caller(token);
    }

    /** Reading goes on when nothing can be written; the next try is some time later, since each may take seconds. */
    private void touch(String hash, Who who, Instant now) {
        try {
            store.write(Signature.of(who.person().id(), now), writing -> {
                writing.people().touch(hash, now);
                return who;
            });
        } catch (RuntimeException e) {
            untouchable = now.plus(RETRY);
            LOG.log(System.Logger.Level.WARNING, "It could not be kept when sessions were last used", e);
        }
    }

    /** A session with its person, as the store says now; what is kept counts as long as nobody wrote since it was asked. */
    private Optional<Found> find(String hash) {
        long writes = store.writes();
        Kept known = kept.get(hash);
        if (known != null && known.writes == writes) {
            return Optional.of(known.found);
        }
        Optional<Found> found = store.read(reading -> find(reading.people(), hash));
        if (writes >= 0 && found.isPresent()) {
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            kept.put(hash, new Kept(writes, found.get()));
        } else {
            kept.remove(hash);
        }
        return found;
    }

    private static Optional<Found> find(People people, String hash) {
        return people.session(hash)
                .flatMap(session -> people.who(session.person()).map(who -> new Found(session, who)))
                .filter(each -> !each.who.person().ended());
    }

    /** Parks a form for the person of a session that is over; the session is known for some days after its end. */
    @Override
    public Optional<String> park(Cookies cookies, String path, String body) {
        Optional<String> hash = hash(cookies);
        if (hash.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> person = store.read(reading -> reading.people()
                .session(hash.get())
                .map(Session::person)
                .filter(id -> reading.people()
                        .person(id)
                        .filter(each -> !each.ended())
                        .isPresent()));
        return person.map(id -> {
            ParkedForm form = new ParkedForm(Secrets.id(), id, path, body, clock.instant());
            store.write(Signature.of(id, clock.instant()), writing -> {
                writing.people().park(form);
                return form;
            });
            return ParkedPages.path(form.id());
        });
    }

    @Override
    public void taken(String id, Caller caller, String path, Values form) {
        boolean same = store.read(reading -> reading.people().parked(id, caller.id()))
                .filter(parked -> ParkedPages.isOf(parked, path, form))
                .isPresent();
        if (same) {
            store.write(Signature.of(caller.id(), clock.instant()), writing -> {
                writing.people().unpark(id, caller.id());
                return id;
            });
        }
    }

    private record Found(Session session, Who who) {}

    private record Kept(long writes, Found found) {}

    /** The hash of the session that a browser carries; empty when it carries none. */
    static Optional<String> hash(Cookies cookies) {
        return cookies.get(COOKIE).filter(Secrets::isSecret).map(Secrets::hash);
    }

    /**
     * Begins a new session for a person in place of the one that the browser had, within a write; the cookie to set. Once
     * somebody is in, the link for the first one lets nobody in any more.
     */
    static String open(PeopleWriting people, Request request, String person, String means) {
        return open(people, request, person, means, Secrets.fresh());
    }

    /** The same with a secret that the caller has made, and by whose hash it can find the session again. */
    public static String open(PeopleWriting people, Request request, String person, String means, String secret) {
        hash(request.cookies()).ifPresent(people::close);
        Instant now = request.now();
        String device = Device.of(Optional.ofNullable(request.servlet().getHeader("User-Agent")));
        people.forget(now.minus(KNOWN), now.minus(KNOWN), now.minus(KNOWN));
        people.takeBackLinks(Optional.empty(), now);
        people.open(new Session(Secrets.hash(secret), person, now, now, device, means));
        return request.cookies().set(COOKIE, secret);
    }

    /** Ends the sessions of somebody who came in by some kind of means, but the one that the browser carries. */
    public static void closeBy(PeopleWriting people, Request request, String person, Credential.Kind kind) {
        Optional<String> here = hash(request.cookies());
        people.sessions(person).stream()
                .filter(each -> each.means().startsWith(kind.name()))
                .map(Session::hash)
                .filter(each -> here.filter(each::equals).isEmpty())
                .forEach(people::end);
    }

    /**
     * Refuses somebody who signed in some time ago: whoever finds an open session shall not make a lasting way in from it.
     */
    public static void requireFresh(FactStore store, Request request) {
        boolean fresh = session(store, request)
                .filter(each -> request.now().isBefore(each.startedAt().plus(FRESH)))
                .isPresent();
        if (!fresh) {
            throw new HttpError(403, "account.fresh", Math.toIntExact(FRESH.toMinutes()));
        }
    }

    /** The session that the browser carries; empty when it carries none that is kept. */
    static Optional<Session> session(FactStore store, Request request) {
        return hash(request.cookies())
                .flatMap(hash -> store.read(reading -> reading.people().session(hash)));
    }

    /** Ends the session that the browser carries. */
    static Answer close(FactStore store, Request request, Answer answer) {
        hash(request.cookies())
                .ifPresent(hash -> store.write(Signature.of(request.caller().id(), request.now()), writing -> {
                    writing.people().close(hash);
                    return hash;
                }));
        return answer.settingCookie(request.cookies().clear(COOKIE));
    }
}
