package no.varde.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The cookies of a request, and the names under which ours are set. */
public final class Cookies {

    private final HttpServletRequest servlet;

    Cookies(HttpServletRequest servlet) {
        this.servlet = servlet;
    }

    /** The value of one of our cookies; empty when the browser sent none. */
    public Optional<String> get(String name) {
        return Visit.cookie(servlet, fullName(name, servlet.isSecure()));
    }

    /** A {@code Set-Cookie} line for one of our cookies; it lasts until the browser is closed. */
    public String set(String name, String value) {
        return Visit.setCookie(fullName(name, servlet.isSecure()), value, servlet.isSecure(), -1);
    }

    /** A {@code Set-Cookie} line for one of our cookies that lasts for some seconds. */
    public String set(String name, String value, int seconds) {
        return Visit.setCookie(fullName(name, servlet.isSecure()), value, servlet.isSecure(), seconds);
    }

    /** A {@code Set-Cookie} line that takes one of our cookies away. */
    public String clear(String name) {
        return Visit.setCookie(fullName(name, servlet.isSecure()), "", servlet.isSecure(), 0);
    }

    /** Over an encrypted connection no other host and no other path can set it. */
    static String fullName(String name, boolean secure) {
        return secure ? "__Host-" + name : name;
    }
}
