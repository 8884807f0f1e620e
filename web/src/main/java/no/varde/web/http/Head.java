package no.varde.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is known of a request before anything of it is served: enough to write an error page.
 *
 * @param site what all pages share
 * @param texts the texts in the reader's language
 * @param json whether a program asks
 * @param path the decoded path
 * @param query the query's values
 * @param token makes the token for a form
 * @param said the key of what a deed left to be said on the next page
 */
record Head(
        Site site,
        Texts texts,
        boolean json,
        String path,
        Values query,
        Supplier<String> token,
        Optional<String> said) {

    /** The cookie that carries what is to be said once. */
    static final String SAID = "varde-said";

    /** Reads the head of a request. */
    static Head of(Site site, HttpServletRequest request, Visit visit) {
        return new Head(
                site,
                texts(Visit.cookie(request, LanguageChoice.COOKIE), header(request, "Accept-Language")),
                wantsJson(header(request, "Accept")),
                Optional.ofNullable(request.getPathInfo()).orElse("/"),
                Values.parse(Optional.ofNullable(request.getQueryString()).orElse("")),
                visit::token,
                Visit.cookie(request, SAID));
    }

    /** The head of a request that never reached a route; no form can stand on its page. */
    static Head bare(Site site, Optional<String> accept, Optional<String> acceptLanguage) {
        return new Head(
                site,
                texts(Optional.empty(), acceptLanguage),
                wantsJson(accept),
                "/",
                Values.parse(""),
                () -> "",
                Optional.empty());
    }

    private static Texts texts(Optional<String> cookie, Optional<String> accepted) {
        return Texts.in(LanguageChoice.choose(cookie, accepted));
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    private static boolean wantsJson(Optional<String> accept) {
        return accept.filter(types -> types.contains("json") && !types.contains("text/html"))
                .isPresent();
    }
}
