package no.varde.web.server;

import java.util.List;
import java.util.Optional;
import no.varde.web.http.Networks;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;

/** Where a server listens: one port in clear or encrypted, and in the second case perhaps one more that leads there. */
final class Connectors {

    private final Server server;
    private final Limits limits;
    private final Optional<Encryption> encryption;
    private final ServerConnector main;
    private final Optional<ServerConnector> redirect;

    Connectors(Server server, Listening listening, Limits limits) {
        this.server = server;
        this.limits = limits;
        this.encryption = listening.tls().map(files -> new Encryption(files, server.getScheduler()));
        this.encryption.ifPresent(server::addBean);
        this.main = encryption.map(given -> encrypted(given, listening)).orElseGet(() -> clear(listening.proxies()));
        this.redirect = listening.redirectPort().isPresent() ? Optional.of(clear(Networks.NONE)) : Optional.empty();
        at(main, listening, listening.address().getPort());
        redirect.ifPresent(connector -> {
            connector.setName(ToEncrypted.CONNECTOR);
            at(connector, listening, listening.redirectPort().orElseThrow());
        });
    }

    private ServerConnector encrypted(Encryption given, Listening listening) {
        SecureRequestCustomizer secure = new SecureRequestCustomizer();
        secure.setSniHostCheck(false);
        HttpConfiguration http = http();
        http.addCustomizer(secure);
        http.addCustomizer(new Forwarded(listening.proxies()));
        return connector(new SslConnectionFactory(given.context(), "http/1.1"), new HttpConnectionFactory(http));
    }

    private ServerConnector clear(Networks proxies) {
        HttpConfiguration http = http();
        http.addCustomizer(new Forwarded(proxies));
        return connector(new HttpConnectionFactory(http));
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(Limits.HEAD);
        return http;
    }

    private ServerConnector connector(ConnectionFactory... factories) {
        return new ServerConnector(server, 1, 1, factories);
    }

    private void at(ServerConnector connector, Listening listening, int port) {
        connector.setHost(listening.address().getHostString());
        connector.setPort(port);
        connector.setIdleTimeout(limits.idle().toMillis());
        connector.setAcceptQueueSize(256);
        // It would cut off a form of which a part is waited for; Patience sees to those who ask for nothing.
        connector.setShutdownIdleTimeout(-1);
        server.addConnector(connector);
    }

    /** Lets some hear of every connection that is opened and closed. */
    void listen(List<Connection.Listener> listeners) {
        listeners.forEach(listener -> {
            main.addBean(listener, false);
            redirect.ifPresent(connector -> connector.addBean(listener, false));
        });
    }

    ServerConnector main() {
        return main;
    }

    Optional<ServerConnector> redirect() {
        return redirect;
    }

    Optional<Encryption> encryption() {
        return encryption;
    }
}
