package no.varde.web.http;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The browser's visit: a random name in a cookie that a form's token is bound to. It says nothing about who one is. It
 * is made when the first form is shown, so that reading alone sets no cookie.
 */
final class Visit {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final String COOKIE = "varde-visit";

    private final FormKey key;
    private final Cookies cookies;
    private final boolean known;
    private Optional<String> name;

    Visit(Cookies cookies, FormKey key) {
        this.key = key;
        this.cookies = cookies;
        this.name = cookies.get(COOKIE).filter(value -> NAME.matcher(value).matches());
        this.known = name.isPresent();
    }

    /** What a form on this page must carry. */
    String token() {
        String visit = name.orElseGet(FormKey::newVisit);
        name = Optional.of(visit);
        return key.token(visit);
    }

    /** Whether the browser has been shown a form at all. */
    boolean isKnown() {
        return known;
    }

    /** Whether a form that was sent is one that this browser was given. */
    boolean accepts(String token) {
        return known && name.filter(visit -> key.isRight(token, visit)).isPresent();
    }

    /** The cookie to set, when a form was shown for the first time. */
    Optional<String> newCookie() {
        return known ? Optional.empty() : name.map(visit -> cookies.set(COOKIE, visit));
    }
}
