package no.varde.web.access;

import java.time.Instant;
import java.util.Optional;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.privacy.Invitation;
import no.varde.core.store.People;
import no.varde.web.http.Request;

/**
 * The one-time link that a browser has followed, while it can be used. Its secret lies in a cookie of that browser alone.
 *
 * @param link the link
 * @param person whom it is for; empty for the link that lets the first person in
 */
public record OpenLink(OneTimeLink link, Optional<Person> person) {

    /** The page of the link that was followed; the link itself is this and its secret. */
    public static final String PATH = "/let-in";

    private static final String COOKIE = "varde-let-in";
    private static final int MINUTES = 60;

    /** The link of a browser; empty when it has followed none, or none that can be used. */
    public static Optional<OpenLink> of(People people, Request request) {
        return request.cookies()
                .get(COOKIE)
                .filter(Secrets::isSecret)
                .flatMap(secret -> of(people, Secrets.hash(secret), request.now()));
    }

    /** The link of a hash; empty when it cannot be used, as the first one once anybody can sign in. */
    private static Optional<OpenLink> of(People people, String hash, Instant now) {
        return people.link(hash)
                .filter(link -> link.isOpen(now))
                .map(link -> new OpenLink(link, link.person().flatMap(people::person)))
                .filter(each -> each.link.purpose() == OneTimeLink.Purpose.FIRST
                        ? each.person.isEmpty() && !people.anybodyCanSignIn()
                        : each.person.filter(person -> !person.ended()).isPresent());
    }

    /** Whether a link is an invitation that can be taken with an account that somebody has already. */
    public static boolean isInvitation(People people, OneTimeLink link) {
        return Invitation.isOne(people, link);
    }

    /** Lets a browser carry the secret of a link; the cookie to set. */
    static String carry(Request request, String secret) {
        return request.cookies().set(COOKIE, secret, MINUTES * 60);
    }

    /** Lets a browser forget the link that it has followed; the cookie to set. */
    public static String forget(Request request) {
        return request.cookies().clear(COOKIE);
    }
}
