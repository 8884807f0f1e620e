package no.varde.web.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells the browser not to do. Pages need no inline script or style, and load nothing from others. */
public final class SecurityHeaders {

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        ALWAYS.put("X-Content-Type-Options", "nosniff");
        ALWAYS.put("X-Frame-Options", "DENY");
        ALWAYS.put("Referrer-Policy", "same-origin");
        ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
        ALWAYS.put("Cross-Origin-Resource-Policy", "same-origin");
        ALWAYS.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    private SecurityHeaders() {}

    /** The headers of an answer, and one more over an encrypted connection. */
    public static Map<String, String> of(boolean secure) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }
}
