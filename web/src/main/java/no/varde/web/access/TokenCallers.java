package no.varde.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.core.access.Credential;
import no.varde.core.access.Right;
import no.varde.core.access.Token;
import no.varde.core.access.Who;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.Signature;
import no.varde.web.http.Caller;
import no.varde.web.http.Place;

/**
 * Tells whom a program acts for that shows a token. Whose token it is, and what they may, is asked of the store once and
 * kept until anybody writes anything, so that a token that was ended is over at once.
 */
final class TokenCallers {

    /** How exactly it is kept when a token was last used. */
    private static final Duration TOUCH = Duration.ofMinutes(5);

    /** How many tokens are kept in memory. */
    private static final int KEPT = 500;

    private static final System.Logger LOG = System.getLogger(TokenCallers.class.getName());

    private final FactStore store;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Map<String, Instant> used = new ConcurrentHashMap<>();

    TokenCallers(FactStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Found(Credential credential, Token token, Who who) {}

    private record Kept(long writes, Found found) {}

    /** Who is behind a token; nobody when it is none of ours, is over, or its person is ended. */
    Caller caller(String shown) {
        if (!shown.startsWith(Secrets.TOKEN) || !Secrets.isSecret(shown.substring(Secrets.TOKEN.length()))) {
            return Caller.NOBODY;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Optional<Found> found = find(Secrets.hash(shown)).filter(each -> each.token.worksOn(today));
        found.map(Found::credential).ifPresent(each -> touch(each, now));
        return found.<Caller>map(each -> new Program(each.who, each.token, today))
                .orElse(Caller.NOBODY);
    }

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
                used.clear();
            }
            kept.put(hash, new Kept(writes, found.get()));
        } else {
            kept.remove(hash);
        }
        return found;
    }

    private static Optional<Found> find(People people, String hash) {
        return people.credential(Credential.Kind.TOKEN, hash)
                .flatMap(each -> Token.find(each)
                        .flatMap(token -> people.who(each.person()).map(who -> new Found(each, token, who))))
                .filter(each -> !each.who.person().ended());
    }

    /** Notes that a token was used; it works also when that cannot be written. */
    private void touch(Credential credential, Instant now) {
        Instant last = used.getOrDefault(credential.key(), credential.usedAt().orElse(Instant.MIN));
        if (last.isAfter(now.minus(TOUCH))) {
            return;
        }
        used.put(credential.key(), now);
        try {
            store.write(Signature.of(credential.person(), now), writing -> {
                writing.people()
                        .credential(Credential.Kind.TOKEN, credential.key())
                        .ifPresent(each -> writing.people().keep(each.used(now, each.kept())));
                return credential;
            });
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "It could not be kept when a token was last used", e);
        }
    }

    private record Program(Who who, Token token, LocalDate day) implements Caller {

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public String id() {
            return who.person().id();
        }

        @Override
        public String name() {
            return who.person().name();
        }

        @Override
        public boolean may(Right right, Optional<Place> place) {
            return token.lets(right) && SignedIn.may(who, right, place, day);
        }
    }
}
