package no.varde.web.server;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.web.http.Networks;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one address from taking all connections or all threads. A proxy that is trusted may have as many connections as
 * there are, since it stands for many; so may this machine itself.
 */
final class Households implements Connection.Listener {

    private final int most;
    private final Networks proxies;
    private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();

    Households(int most, Networks proxies) {
        this.most = most;
        this.proxies = proxies;
    }

    @Override
    public void onOpened(Connection connection) {
        address(connection).ifPresent(address -> {
            if (!enter(address)) {
                connection.getEndPoint().close();
            }
        });
    }

    @Override
    public void onClosed(Connection connection) {
        address(connection).ifPresent(this::leave);
    }

    private static Optional<InetAddress> address(Connection connection) {
        return connection instanceof ConnectionMetaData
                ? Forwarded.address(connection.getEndPoint().getRemoteSocketAddress())
                : Optional.empty();
    }

    /** Counts one more connection; answers whether there is room for it. */
    boolean enter(InetAddress address) {
        return isFree(address) || open.merge(Networks.household(address), 1, Integer::sum) <= most;
    }

    /** Counts one less, whether there was room for it or not. */
    void leave(InetAddress address) {
        if (!isFree(address)) {
            open.computeIfPresent(Networks.household(address), (same, n) -> n > 1 ? Integer.valueOf(n - 1) : null);
        }
    }

    private boolean isFree(InetAddress address) {
        return address.isLoopbackAddress() || proxies.contains(address);
    }

    /** Lets one client, as a trusted proxy names it, hold some threads only; its further requests wait without one. */
    static final class Threads extends ThreadLimitHandler {

        Threads(int most) {
            setThreadLimit(most);
        }

        @Override
        protected @Nullable String getRemoteIP(Request request) {
            return Forwarded.address(request.getConnectionMetaData().getRemoteSocketAddress())
                    .filter(address -> !address.isLoopbackAddress())
                    .map(address -> Networks.household(address).getHostAddress())
                    .orElse(null);
        }
    }
}
