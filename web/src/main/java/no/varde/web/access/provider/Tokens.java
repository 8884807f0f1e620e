package no.varde.web.access.provider;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tokens by which people came in, to sign out with at the provider. In memory alone and only so many: they hold
 * personal data, and signing out works without them too. Safe to share between threads.
 */
final class Tokens {

    private static final int MOST = 2_000;

    private final Map<String, String> bySession = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    /** Keeps the token of a session, by the hash of the session. */
    synchronized void keep(String session, String token) {
        bySession.put(session, token);
    }

    /** Hands out the token of a session that is over, and forgets it. */
    synchronized Optional<String> take(String session) {
        return Optional.ofNullable(bySession.remove(session));
    }
}
