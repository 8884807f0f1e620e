package no.varde.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;

/** One use of a route: the checks before its handler, and the handler. */
final class Use {

    /** The name of the field that carries a form's token. */
    static final String TOKEN = "token";

    /** What is never kept of a form. */
    private static final List<String> SECRET = List.of(TOKEN, "password", "current");

    private final Routes.Found found;
    private final Optional<Place> place;

    Use(Routes.Found found, Optional<Place> place) {
        this.found = found;
        this.place = place;
    }

    Answer answer(Head head, HttpServletRequest servlet, Cookies cookies, Visit visit) throws Exception {
        Request request = new Request(head, servlet, found.values(), place);
        Right right = found.route().right();
        if (right != Right.OPEN && !head.caller().get().may(right, place)) {
            throw refusal(head, right);
        }
        if (Head.isForPrograms(head.path())) {
            return program(request, servlet);
        }
        if (found.route().method().changes()) {
            checkOrigin(servlet, visit);
            Body body = body(servlet);
            if (!visit.accepts(body.values().text(TOKEN))) {
                throw new HttpError(403, "errors.form");
            }
            request.read(body);
        }
        try {
            Answer answer = found.route().handler().handle(request);
            String parked = request.form().text(Gate.PARKED);
            if (answer.status() == 303 && !parked.isEmpty()) {
                head.site().gate().taken(parked, head.caller().get(), head.path(), request.form());
            }
            return answer;
        } catch (HttpError e) {
            throw e.status() >= 500 ? keeping(e, request) : e;
        }
    }

    /** A program proves by its token who it is, and sends JSON, which no page of another site can do. */
    private Answer program(Request request, HttpServletRequest servlet) throws Exception {
        if (found.route().method().changes()) {
            String site = servlet.getHeader("Sec-Fetch-Site");
            if (site != null && !site.equals("same-origin") && !site.equals("none")) {
                throw new HttpError(403, "errors.form");
            }
            request.read(body(() -> Body.json(servlet)));
        }
        return found.route().handler().handle(request);
    }

    /** What cannot be stored can be sent once more from the page that says so; not with a password in it, or a file. */
    private static HttpError keeping(HttpError error, Request request) {
        Values typed = request.form().without(TOKEN);
        boolean plain = Optional.ofNullable(request.servlet().getContentType())
                .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
                .isPresent();
        boolean secret = SECRET.stream().anyMatch(typed::has);
        if (!plain || secret || typed.names().isEmpty()) {
            return error;
        }
        String query = request.query().encoded();
        String action = query.isEmpty() ? request.path() : request.path() + "?" + query;
        return error.keeping(new HttpError.Typed(action, typed.all(), typed.words()));
    }

    /** What a form of our own sent, without its token and without passwords; empty for anything else. */
    static Optional<String> parkable(HttpServletRequest servlet, Visit visit) {
        boolean changes = Method.of(servlet.getMethod()).filter(Method::changes).isPresent();
        boolean typed = Optional.ofNullable(servlet.getContentType())
                .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
                .isPresent();
        if (!changes || !typed) {
            return Optional.empty();
        }
        if (!isOurs(servlet, visit)) {
            return Optional.empty();
        }
        Values values = body(servlet).values();
        if (!visit.accepts(values.text(TOKEN))) {
            return Optional.empty();
        }
        Values kept = values.without(Gate.PARKED);
        for (String name : SECRET) {
            kept = kept.without(name);
        }
        return Optional.of(kept.encoded());
    }

    /** Why not: a place whose data one may not read is not there at all, everything else is not for them. */
    private HttpError refusal(Head head, Right right) {
        boolean hidden = place.isPresent() && !head.caller().get().may(Right.READ, place);
        return right.isLocal() && hidden ? HttpError.notFound() : HttpError.forbidden();
    }

    private static Body body(HttpServletRequest servlet) {
        return body(() -> Body.read(servlet));
    }

    /** Reads a body. */
    private interface Reader {
        Body read() throws IOException;
    }

    private static Body body(Reader reader) {
        try {
            return reader.read();
        } catch (IOException e) {
            // The client went away, or took too long; unless there was no room for the file that it sent.
            throw FullDisk.of(e).orElseGet(() -> new HttpError(408, "errors.408.text"));
        }
    }

    /** A change must come from one of our own pages, in a browser that was shown a form. */
    private static void checkOrigin(HttpServletRequest servlet, Visit visit) {
        if (!isOurs(servlet, visit)) {
            throw new HttpError(403, "errors.form");
        }
    }

    private static boolean isOurs(HttpServletRequest servlet, Visit visit) {
        String site = servlet.getHeader("Sec-Fetch-Site");
        String origin = servlet.getHeader("Origin");
        boolean ours = site != null
                ? site.equals("same-origin")
                : Addresses.origin(servlet).equals(origin);
        return ours && visit.isKnown();
    }
}
