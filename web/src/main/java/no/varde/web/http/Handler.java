package no.varde.web.http;

/** One page or one deed: reads the request, calls one thing, and answers. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers a request.
     *
     * @throws HttpError when the request cannot be served; the error page is written in one place
     * @throws Exception any other failure, which becomes a page with a reference to the log
     */
    Answer handle(Request request) throws Exception;
}
