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
        Optional<String> carried = request.cookies().get(COOKIE);
        return carried.map(KnownDevice::id)
                .filter(id -> carried.get().equals(carry(request, id, name)))
                .map(id -> "device " + id);
    }

    /** Remembers that the one of a name has signed in here; the cookie to set. */
    static String remember(Request request, String name) {
        String id = of(request, name)
                .flatMap(known -> request.cookies().get(COOKIE))
                .map(KnownDevice::id)
                .orElseGet(Secrets::id);
        return request.cookies().set(COOKIE, carry(request, id, name), SECONDS);
    }

    private static String id(String carried) {
        return carried.split("\\.", 2)[0];
    }

    private static String carry(Request request, String id, String name) {
        return id + "." + request.seal("device\n" + id + "\n" + name);
    }
}
