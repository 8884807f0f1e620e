package no.varde.web.http;

import jakarta.servlet.http.HttpServletRequest;

/** The way by which a request came, as far as the server can be sure of it. */
public enum Way {
    /** From this machine, and through no proxy that says so. */
    MACHINE,
    /** From this machine, with a proxy's marks on it, though none is trusted: who asked is not known. */
    STRANGE_PROXY,
    /** Through a proxy that is trusted: what it says of the client counts. */
    PROXY,
    /** Straight from the network. */
    NETWORK;

    /** The name under which the server keeps it with a request. */
    public static final String ATTRIBUTE = "no.varde.way";

    /** The way of a request; the network when the server did not say. */
    static Way of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Way way ? way : NETWORK;
    }
}
