package no.varde.web.access.provider;

import java.util.Locale;

/** Why somebody does not come in by the provider. Each is one text for people and one word for the log. */
enum Refusal {
    /** The provider, or what it tells of itself, cannot be read. */
    UNREACHABLE(503),
    /** What the provider tells of itself cannot be right. */
    STRANGE_PROVIDER(503),
    /** The provider will not exchange the code: the client's proof is wrong, or the code is. */
    CODE_REFUSED(502),
    /** The browser was not on its way, or was for too long. */
    STATE(400),
    /** The person broke off at the provider, or it would not let them in. */
    BROKEN_OFF(403),
    /** The provider reported a fault. */
    PROVIDER_FAULT(502),
    /** The answer, or the token in it, cannot be read, or lacks what must be there. */
    UNREADABLE(502),
    /** The token is not signed. */
    UNSIGNED(403),
    /** The token is signed in a way that is not taken. */
    ALGORITHM(403),
    /** The signature is wrong, or by a key that is not the provider's. */
    SIGNATURE(403),
    /** Another issuer's. */
    ISSUER(403),
    /** For another client. */
    AUDIENCE(403),
    /** Not for this attempt. */
    NONCE(403),
    /** Too old, or not valid yet. */
    EXPIRED(403),
    /** The person showed who they are in a way that is not safe enough. */
    LEVEL(403),
    /** Nobody here is known under this key or this address. */
    NOBODY(403),
    /** The key at the provider belongs to somebody else here. */
    TAKEN(409),
    /** The one-time link by which somebody came has been used meanwhile, or is over. */
    LINK(410),
    /** The session from which the provider was to be tied to an account is over. */
    OUT(403);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The status of the page. */
    int status() {
        return status;
    }

    /** As it stands in the log and in the key of its text. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
