package no.varde.web.access.provider;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import no.varde.web.access.Secrets;
import no.varde.web.http.Answer;

/**
 * One browser on its way to the provider and back: what it must bring home. It lies in a cookie of the browser alone, so
 * that nobody can fill the server's memory with beginnings.
 *
 * @param state what the provider hands back with its answer
 * @param nonce what the token must hold
 * @param verifier what proves that the code is ours (PKCE)
 * @param account the person to whose account the provider is to be tied; empty when somebody comes in
 * @param link the hash of the one-time link by which somebody came who is to be tied and let in; empty otherwise
 * @param next where to go then
 */
record Attempt(
        String state, String nonce, String verifier, Optional<String> account, Optional<String> link, String next) {

    /** The longest place to come back to, in characters; another begins at the front page. */
    private static final int LONGEST = 800;

    /** A new one. */
    static Attempt fresh(Optional<String> account, String next) {
        return fresh(account, Optional.empty(), next);
    }

    /** A new one of somebody who came by a one-time link. */
    static Attempt byLink(String link) {
        return fresh(Optional.empty(), Optional.of(link), "/");
    }

    private static Attempt fresh(Optional<String> account, Optional<String> link, String next) {
        return new Attempt(
                Secrets.fresh(),
                Secrets.fresh(),
                Secrets.fresh(),
                account,
                link,
                Answer.isLocal(next) && next.length() <= LONGEST ? next : "/");
    }

    /** As a cookie's value. */
    String cookie() {
        return String.join(
                ".", state, nonce, verifier, encoded(account.orElse("")), encoded(next), encoded(link.orElse("")));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    /** Reads a cookie's value; empty when it is none of ours. */
    static Optional<Attempt> of(String cookie) {
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != 6
                || !Secrets.isSecret(parts[0])
                || !Secrets.isSecret(parts[1])
                || !Secrets.isSecret(parts[2])) {
            return Optional.empty();
        }
        try {
            Optional<String> account = Optional.of(decoded(parts[3])).filter(id -> !id.isEmpty());
            Optional<String> link = Optional.of(decoded(parts[5])).filter(hash -> !hash.isEmpty());
            return Optional.of(decoded(parts[4]))
                    .filter(Answer::isLocal)
                    .map(where -> new Attempt(parts[0], parts[1], parts[2], account, link, where));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Attempt[]";
    }
}
