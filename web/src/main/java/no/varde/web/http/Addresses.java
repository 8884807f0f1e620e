package no.varde.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes addresses within the site. */
public final class Addresses {

    private Addresses() {}

    /** A path with a query; a path that already has one is lengthened. */
    public static String with(String path, String name, String value) {
        return path + (path.indexOf('?') < 0 ? "?" : "&") + encode(name) + "=" + encode(value);
    }

    /** One part of a path, with everything encoded that would end it. */
    public static String part(String text) {
        return encode(text).replace("+", "%20");
    }

    static String query(Map<String, List<String>> values) {
        StringJoiner query = new StringJoiner("&");
        values.forEach((name, all) -> all.forEach(value -> query.add(encode(name) + "=" + encode(value))));
        return query.toString();
    }

    /** Whether a redirect to it stays on this site: one slash in front, and nothing that a browser reads as two. */
    static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 0x7f);
    }

    /** Our own address as a browser writes it: the port only when it is not the usual one. */
    static String origin(HttpServletRequest servlet) {
        int usual = servlet.isSecure() ? 443 : 80;
        int port = servlet.getServerPort();
        return servlet.getScheme() + "://" + servlet.getServerName() + (port == usual ? "" : ":" + port);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
