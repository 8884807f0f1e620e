package no.varde.web.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import no.varde.web.http.Answer;
import no.varde.web.http.ErrorPages;
import no.varde.web.http.SecurityHeaders;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The pages for requests that never reach the servlet: broken ones, those that are too large, those for which there is no room. */
final class Errors extends ErrorHandler {

    private final ErrorPages pages;

    Errors(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, @Nullable Throwable cause, Callback callback)
            throws IOException {
        Answer answer =
                pages.answer(code, header(request, HttpHeader.ACCEPT), header(request, HttpHeader.ACCEPT_LANGUAGE));
        SecurityHeaders.of(request.isSecure()).forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        answer.headers().forEach(response.getHeaders()::put);
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            answer.write(out);
        }
        callback.succeeded();
    }

    private static Optional<String> header(Request request, HttpHeader name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }
}
