package no.varde.web.http;

/** Tells who asks. It is asked once a request, and only when somebody wants to know. */
@FunctionalInterface
public interface Gate {

    /** Who sent a request with these cookies. */
    Caller caller(Cookies cookies);
}
