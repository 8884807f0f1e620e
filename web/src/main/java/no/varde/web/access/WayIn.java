package no.varde.web.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Credential;
import no.varde.core.access.Session;
import no.varde.web.http.Answer;
import no.varde.web.http.Request;

/** A way of signing in beside the address and password, such as an identity provider: a button on the sign-in page. */
public interface WayIn {

    /** What it is called, as it stands on the button after «Sign in with»; not blank. */
    String name();

    /** The path where it begins, read by GET; it takes the page to come back to as {@code next}. */
    String start();

    /** The path of the page of one's account on which it is tied to this way, read by GET. */
    String account();

    /** Whether it is the only one: then there is no form for a password, and a password lets nobody in. */
    boolean isOnly();

    /**
     * Sends on somebody who came by a one-time link. When they come back and have shown who they are, the link is used, and
     * they are tied to the account of the person whom the link is for.
     *
     * @param link the hash of the link, which the browser carries
     */
    Answer letIn(Request request, String link);

    /**
     * What to answer to somebody who signs out, whose session is being closed; empty when they did not come in this
     * way or nothing more is to be done. The answer needs no one signed in.
     *
     * @param session the session that is being closed
     */
    Optional<Answer> signedOut(Request request, Session session);

    /** What lets somebody in where there is such a way, or none. */
    static Set<Credential.Kind> means(Optional<WayIn> other) {
        return meansWhen(other.map(WayIn::isOnly));
    }

    /**
     * What lets somebody in.
     *
     * @param isOnly whether the other way is the only one; empty when there is no other
     */
    static Set<Credential.Kind> meansWhen(Optional<Boolean> isOnly) {
        return isOnly.<Set<Credential.Kind>>map(
                        only -> only ? EnumSet.of(Credential.Kind.PROVIDER) : Credential.Kind.waysIn())
                .orElseGet(() -> EnumSet.of(Credential.Kind.PASSWORD, Credential.Kind.PASSKEY));
    }
}
