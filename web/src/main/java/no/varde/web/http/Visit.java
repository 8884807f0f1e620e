package no.varde.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The browser's visit: a random name in a cookie that a form's token is bound to. It says nothing about who one is. It
 * is made when the first form is shown, so that reading alone sets no cookie.
 */
final class Visit {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final FormKey key;
    private final boolean secure;
    private final boolean known;
    private Optional<String> name;

    Visit(HttpServletRequest request, FormKey key) {
        this.key = key;
        this.secure = request.isSecure();
        this.name = cookie(request, cookieName(secure))
                .filter(value -> NAME.matcher(value).matches());
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
        return known ? Optional.empty() : name.map(visit -> setCookie(cookieName(secure), visit, secure, -1));
    }

    private static String cookieName(boolean secure) {
        return secure ? "__Host-varde-visit" : "varde-visit";
    }

    /** The value of a request's cookie. */
    static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** A {@code Set-Cookie} line; a negative age lasts until the browser is closed. */
    static String setCookie(String name, String value, boolean secure, int maxAge) {
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (maxAge < 0 ? "" : "; Max-Age=" + maxAge)
                + (secure ? "; Secure" : "");
    }
}
