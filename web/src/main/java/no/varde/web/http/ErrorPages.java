package no.varde.web.http;

import java.util.Optional;
import java.util.Set;
import varde.pages.StaticTemplates;

/** Writes every error: as a page in the reader's language, or as {@code application/problem+json} for a program. */
public final class ErrorPages {

    private static final Set<Integer> EXPLAINED =
            Set.of(400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 414, 415, 421, 422, 428, 500, 503, 507);

    /** Where one signs in. */
    static final String SIGN_IN = "/sign-in";

    private final Site site;

    /** The errors of a site. */
    public ErrorPages(Site site) {
        this.site = site;
    }

    /**
     * The error of a request that never reached a route, since it was broken or too large.
     *
     * @param status the status code
     * @param accept the request's {@code Accept}, when there is one
     * @param acceptLanguage the request's {@code Accept-Language}, when there is one
     */
    public Answer answer(int status, Optional<String> accept, Optional<String> acceptLanguage) {
        Head head = Head.bare(site, accept, acceptLanguage);
        Texts texts = head.texts();
        // What is too large is said with the most that is taken; no other text has a place for it.
        String text = texts.get(key(status, ".text"), Upload.mostMegabytes());
        return answer(head, Optional.empty(), status, texts.get(key(status, ".title")), text, "");
    }

    /** The error of a request. */
    Answer answer(Head head, Optional<Place> place, HttpError error) {
        Texts texts = head.texts();
        String title = error.title(texts, key(error.status(), ".title"));
        Answer answer = error.typed().isPresent() && !head.json()
                ? unsaved(head, place, title, error, error.typed().get())
                : answer(head, place, error.status(), title, error.text(texts), "");
        return error.retryAfter() > 0 ? answer.with("Retry-After", String.valueOf(error.retryAfter())) : answer;
    }

    /** What was typed could not be stored: it stands on the page, and can be sent once more from there. */
    private Answer unsaved(Head head, Optional<Place> place, String title, HttpError error, HttpError.Typed typed) {
        Page page = new Page(head, place, java.time.LocalDate.now(site.clock()), title, "");
        return Answer.page(
                error.status(),
                new StaticTemplates().layoutUnsaved(page, error.status(), error.text(head.texts()), typed));
    }

    /** The answer to somebody who has not said who they are: the page to sign in on, and from there back again. */
    Answer signIn(Head head, Method method) {
        if (head.json() || method.changes()) {
            boolean program = Head.isForPrograms(head.path());
            Answer answer = answer(
                    head, Optional.empty(), new HttpError(401, program ? "errors.401.program" : "errors.401.text"));
            return program ? answer.with("WWW-Authenticate", "Bearer") : answer;
        }
        String query = head.query().encoded();
        String here = query.isEmpty() ? head.path() : head.path() + "?" + query;
        return Answer.seeOther(Addresses.with(SIGN_IN, "next", here));
    }

    /** Our own failure; the reference stands in the log too. */
    Answer failure(Head head, String reference) {
        Texts texts = head.texts();
        return answer(
                head, Optional.empty(), 500, texts.get("errors.500.title"), texts.get("errors.500.text"), reference);
    }

    private Answer answer(Head head, Optional<Place> place, int status, String title, String text, String reference) {
        if (head.json()) {
            return Answer.text(
                    status, "application/problem+json", ProblemJson.of(status, title, text, head.path(), reference));
        }
        Page page = new Page(head, place, java.time.LocalDate.now(site.clock()), title, "");
        return Answer.page(status, new StaticTemplates().layoutError(page, status, text, reference));
    }

    private static String key(int status, String end) {
        int explained = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
        return "errors." + explained + end;
    }
}
