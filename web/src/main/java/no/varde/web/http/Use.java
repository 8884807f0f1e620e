package no.varde.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** One use of a route: the checks before its handler, and the handler. */
final class Use {

    /** The name of the field that carries a form's token. */
    static final String TOKEN = "token";

    private static final int A_YEAR = 31_536_000;

    private final Site site;
    private final Routes.Found found;
    private final Optional<Place> place;

    Use(Site site, Routes.Found found, Optional<Place> place) {
        this.site = site;
        this.found = found;
        this.place = place;
    }

    Answer answer(Head head, HttpServletRequest servlet, Visit visit) throws Exception {
        Request request = new Request(head, servlet, found.values(), place);
        if (!site.mayUse().test(request, found.route().right())) {
            throw HttpError.forbidden();
        }
        if (found.route().method().changes()) {
            checkOrigin(servlet, visit);
            Body body = body(servlet);
            if (!visit.accepts(body.values().text(TOKEN))) {
                throw new HttpError(403, "errors.form");
            }
            request.read(body);
        } else if (head.query().has("lang")) {
            return switchLanguage(head, servlet);
        }
        return found.route().handler().handle(request);
    }

    private static Body body(HttpServletRequest servlet) {
        try {
            return Body.read(servlet);
        } catch (IOException e) {
            // The client went away, or took too long.
            throw new HttpError(408, "errors.408.text");
        }
    }

    /** Keeps a chosen language and leads to the same page without the choice in its address. */
    private static Answer switchLanguage(Head head, HttpServletRequest servlet) {
        String query = head.query().without("lang").encoded();
        String path = Optional.ofNullable(servlet.getRequestURI()).orElse("/");
        Answer answer = Answer.seeOther(query.isEmpty() ? path : path + "?" + query);
        return LanguageChoice.exact(head.query().text("lang"))
                .map(language -> answer.with(
                        "Set-Cookie",
                        Visit.setCookie(LanguageChoice.COOKIE, language.tag(), servlet.isSecure(), A_YEAR)))
                .orElse(answer);
    }

    /** A change must come from one of our own pages, in a browser that was shown a form. */
    private static void checkOrigin(HttpServletRequest servlet, Visit visit) {
        String site = servlet.getHeader("Sec-Fetch-Site");
        String origin = servlet.getHeader("Origin");
        String own = servlet.getScheme() + "://" + servlet.getHeader("Host");
        boolean ours = site != null ? site.equals("same-origin") : own.equals(origin);
        if (!ours || !visit.isKnown()) {
            throw new HttpError(403, "errors.form");
        }
    }
}
