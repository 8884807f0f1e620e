package no.varde.web.http;

import java.util.Locale;
import java.util.Optional;

/** What a request asks for: to read, or to change something. */
public enum Method {
    /** Reads, and changes nothing but the reader's own language. A {@code HEAD} request is a reading too. */
    GET,
    /** Changes something, or sends a form. */
    POST,
    /** Replaces something; for programs. */
    PUT,
    /** Removes something; for programs. */
    DELETE;

    /** The method of a request line; empty for one that no route answers. */
    static Optional<Method> of(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "GET", "HEAD" -> Optional.of(GET);
            case "POST" -> Optional.of(POST);
            case "PUT" -> Optional.of(PUT);
            case "DELETE" -> Optional.of(DELETE);
            default -> Optional.empty();
        };
    }

    /** Whether a request with this method may change something, and so must prove that it comes from our own pages. */
    boolean changes() {
        return this != GET;
    }
}
