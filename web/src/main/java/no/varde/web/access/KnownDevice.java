package no.varde.web.access;

import java.time.Duration;
import java.util.Optional;
import no.varde.web.http.Request;

/**
 * A browser in which somebody has signed in before. It carries a cookie that says nothing but that, for the one name that
 * was used there last; nobody can make one, and it lets nobody in.
 */
final class KnownDevice {

    private static final String COOKIE = "varde-device";
    private static final int SECONDS = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private KnownDevice() {}

    /** The device, when the one of a name signed in with it last; empty otherwise. */
    static Optional<String> of(Request request, String name) {
        return request.cookies()
                .get(COOKIE)
                .map(carried -> carried.split("\\.", 2))
                .filter(parts -> parts.length == 2 && request.isSealed(text(parts[0], name), parts[1]))
                .map(parts -> parts[0]);
    }

    /** Remembers that the one of a name has signed in here; the cookie to set. */
    static String remember(Request request, String name) {
        String id = of(request, name).orElseGet(Secrets::id);
        return request.cookies().set(COOKIE, id + "." + request.seal(text(id, name)), SECONDS);
    }

    private static String text(String id, String name) {
        return "device\n" + id + "\n" + name;
    }
}
