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
 * @param caller tells who asks, asked for at most once
 * @param cookies the browser's cookies
 * @param said the key of what a deed left to be said on the next page
 */
record Head(
        Site site,
        Texts texts,
        boolean json,
        String path,
        Values query,
        Supplier<String> token,
        Supplier<Caller> caller,
        Optional<Cookies> cookies,
        Optional<String> said) {

    /** The cookie that carries what is to be said once. */
    static final String SAID = "varde-said";

    /** What stands between the text's key and the batch that can be undone. */
    static final String UNDO = ":";

    private static final String BEARER = "Bearer ";

    /** Reads the head of a request. */
    static Head of(Site site, HttpServletRequest request, Cookies cookies, Visit visit) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Gate gate = site.gate();
        Supplier<Caller> asked = isForPrograms(path)
                ? () -> program(gate, header(request, "Authorization"), cookies)
                : () -> gate.caller(cookies);
        return new Head(
                site,
                texts(cookies.get(LanguageChoice.COOKIE), header(request, "Accept-Language")),
                isForPrograms(path) || wantsJson(header(request, "Accept")),
                path,
                Values.parse(Optional.ofNullable(request.getQueryString()).orElse("")),
                visit::token,
                new Once(asked),
                Optional.of(cookies),
                cookies.get(SAID));
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
                () -> Caller.NOBODY,
                Optional.empty(),
                Optional.empty());
    }

    /** The same, with somebody who is known to ask. */
    Head as(Caller known) {
        return new Head(site, texts, json, path, query, token, () -> known, cookies, said);
    }

    /** Asks the gate when somebody first wants to know, and remembers. */
    private static final class Once implements Supplier<Caller> {

        private final Supplier<Caller> asked;
        private Optional<Caller> known = Optional.empty();

        Once(Supplier<Caller> asked) {
            this.asked = asked;
        }

        @Override
        public Caller get() {
            Caller caller = known.orElseGet(asked);
            known = Optional.of(caller);
            return caller;
        }
    }

    /** Whether a path is for programs, which are answered in JSON and known by a token alone. */
    static boolean isForPrograms(String path) {
        return path.startsWith(Routes.PROGRAMS);
    }

    /** A cookie counts for nothing, so that no other site can use it; but where everybody is in anyway, nobody shows a token. */
    private static Caller program(Gate gate, Optional<String> authorization, Cookies cookies) {
        if (gate.isForThisMachine()) {
            return gate.caller(cookies);
        }
        return authorization
                .filter(each -> each.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(each -> gate.bearer(each.substring(BEARER.length()).strip()))
                .orElse(Caller.NOBODY);
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
