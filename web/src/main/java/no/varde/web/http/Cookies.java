package no.varde.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The cookies of one request, and how to set more. Over an encrypted connection every name begins with {@code __Host-},
 * so that no other host and no other path can set it; reading and setting go by the same rule. None is readable by a
 * script, and none is sent along from a foreign page's form.
 */
public final class Cookies {

    private final HttpServletRequest servlet;

    Cookies(HttpServletRequest servlet) {
        this.servlet = servlet;
    }

    /** The value of one of our cookies; empty when the browser sent none. */
    public Optional<String> get(String name) {
        Cookie[] cookies = servlet.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(fullName(name))) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** A {@code Set-Cookie} line for one of our cookies; it lasts until the browser is closed. */
    public String set(String name, String value) {
        return fullName(name) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax"
                + (servlet.isSecure() ? "; Secure" : "");
    }

    /** A {@code Set-Cookie} line for one of our cookies that lasts some seconds. */
    public String set(String name, String value, int seconds) {
        return set(name, value) + "; Max-Age=" + seconds;
    }

    /** A {@code Set-Cookie} line that takes one of our cookies away. */
    public String clear(String name) {
        return set(name, "", 0);
    }

    private String fullName(String name) {
        return servlet.isSecure() ? "__Host-" + name : name;
    }
}
