package no.varde.web.http;

import java.util.Optional;

/** Tells who asks. It is asked once a request, and only when somebody wants to know. */
@FunctionalInterface
public interface Gate {

    /** The hidden field by which a form says that it was kept, and by which id. */
    String PARKED = "parked-form";

    /** Who sent a request with these cookies. */
    Caller caller(Cookies cookies);

    /**
     * Who a program acts for that shows a token.
     *
     * @param token what stands after {@code Bearer}; anything
     */
    default Caller bearer(String token) {
        return Caller.NOBODY;
    }

    /** Whether it lets in whoever comes, and so may be reached from this machine alone, and through no proxy. */
    default boolean isForThisMachine() {
        return false;
    }

    /**
     * Keeps a form that was sent by somebody whose session was genuine and is over, for the same person and nobody else.
     *
     * @param cookies the browser's cookies
     * @param path where it was sent
     * @param body what was typed, as a browser writes it into an address, without the form's token
     * @return the path of the page on which they get it back once they have signed in; empty when there was no session
     */
    default Optional<String> park(Cookies cookies, String path, String body) {
        return Optional.empty();
    }

    /**
     * Throws a form that was kept away, since the person it was kept for has sent it and it was taken: the same form and no
     * other that stood on the same page.
     *
     * @param id what it was sent with, in the field {@value #PARKED}
     * @param caller who sent it
     * @param path where it was sent
     * @param form what was sent
     */
    default void taken(String id, Caller caller, String path, Values form) {}
}
