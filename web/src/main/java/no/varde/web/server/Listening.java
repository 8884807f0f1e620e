package no.varde.web.server;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.OptionalInt;
import no.varde.web.http.Networks;

/**
 * Where and how a server listens.
 *
 * @param address where to listen; port 0 takes any free one
 * @param tls the certificate and key with which it encrypts; empty when it does not
 * @param redirectPort a further port on which everybody is sent on to the encrypted one, 0 for any free one; only with a
 *     certificate
 * @param proxies the proxies that are believed when they say who the client is
 * @param deadline the seconds within which a request with a body must be received and answered, 1 to 3600
 */
public record Listening(
        InetSocketAddress address, Optional<TlsFiles> tls, OptionalInt redirectPort, Networks proxies, int deadline) {

    /** Refuses a deadline out of its range, and a port that would send people on to nothing. */
    public Listening {
        if (deadline < 1 || deadline > 3600) {
            throw new IllegalArgumentException("Not a deadline in seconds: " + deadline);
        }
        if (redirectPort.isPresent() && tls.isEmpty()) {
            throw new IllegalArgumentException("Nothing to send people on to from port " + redirectPort.getAsInt());
        }
    }

    /** Without encryption and without a proxy, and with a minute for every form. */
    public static Listening on(InetSocketAddress address) {
        return new Listening(address, Optional.empty(), OptionalInt.empty(), Networks.NONE, 60);
    }
}
