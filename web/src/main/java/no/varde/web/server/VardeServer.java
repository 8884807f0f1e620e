package no.varde.web.server;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.varde.web.http.ErrorPages;
import no.varde.web.http.Routes;
import no.varde.web.http.Site;
import no.varde.web.http.Traffic;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server of a site. */
public final class VardeServer implements AutoCloseable {

    private static final String REFERENCES_PER_CACHE_LINE = "org.eclipse.jetty.util.referencesPerCacheLine";
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private final Server server;
    private final Connectors connectors;

    private VardeServer(Server server, Connectors connectors) {
        this.server = server;
        this.connectors = connectors;
    }

    /** Thrown when the address is taken, with the address in the message. */
    public static final class AddressInUse extends IOException {

        private static final long serialVersionUID = 1L;

        AddressInUse(String address, Throwable cause) {
            super(address, cause);
        }
    }

    /**
     * Starts to serve.
     *
     * @param listening where and how to listen
     * @param uploads a folder for files while they are being received
     * @param traffic hears of every answered request
     * @param whenStopped run when the last request is answered, on SIGTERM too: closes the store and the data folder
     * @throws AddressInUse when another program listens there
     * @throws IllegalArgumentException when the certificate or its key is not fit to be used
     */
    public static VardeServer start(
            Listening listening, Path uploads, Site site, Routes routes, Traffic traffic, Runnable whenStopped)
            throws Exception {
        return start(listening, Limits.usual(listening.deadline()), uploads, site, routes, traffic, whenStopped);
    }

    static VardeServer start(
            Listening listening,
            Limits limits,
            Path uploads,
            Site site,
            Routes routes,
            Traffic traffic,
            Runnable whenStopped)
            throws Exception {
        if (JETTY.getLevel() == null) {
            JETTY.setLevel(Level.WARNING);
        }
        tellCacheLine();
        FinishingServer server = new FinishingServer(new QueuedThreadPool(limits.threads(), 4, 30_000));
        server.setStopTimeout(20_000);
        server.setStopAtShutdown(true);
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        Connectors connectors = new Connectors(server, listening, limits);
        Errors errors = new Errors(new ErrorPages(site));
        server.setErrorHandler(errors);
        server.setRequestLog(new Answered(traffic));
        Handlers handlers = new Handlers(listening, limits, site, errors);
        Patience patience = handlers.patience(uploads, routes, connectors);
        connectors.listen(List.of(patience, new Households(limits.perHousehold(), listening.proxies())));
        server.setHandler(Handlers.graceful(patience));
        server.whenTold(() -> patience.stopping(server.open()));
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStopped(LifeCycle stopped) {
                whenStopped.run();
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            server.stop();
            throw isTaken(e) ? new AddressInUse(taken(listening, e), e) : e;
        }
        return new VardeServer(server, connectors);
    }

    /**
     * Jetty pads its queues by the processor's cache line: 64 bytes, or 16 references. Left alone it asks the platform's
     * management beans how long a reference is, for which 300 classes are loaded at every start.
     */
    private static void tellCacheLine() {
        if (System.getProperty(REFERENCES_PER_CACHE_LINE) == null) {
            System.setProperty(REFERENCES_PER_CACHE_LINE, "16");
        }
    }

    private static boolean isTaken(IOException e) {
        return e instanceof BindException || e.getCause() instanceof BindException;
    }

    private static String taken(Listening listening, IOException e) {
        String host = listening.address().getHostString();
        String redirect = ":" + listening.redirectPort().orElse(-1);
        boolean ofRedirect = Optional.ofNullable(e.getMessage()).orElse("").endsWith(redirect);
        return host + (ofRedirect ? redirect : ":" + listening.address().getPort());
    }

    /** The port on which it listens. */
    public int port() {
        return connectors.main().getLocalPort();
    }

    /** The port on which everybody is sent on to the encrypted one; -1 when there is none. */
    public int redirectPort() {
        return connectors.redirect().map(ServerConnector::getLocalPort).orElse(-1);
    }

    /** When the certificate in use runs out; empty without one. */
    public Optional<Instant> certificateEnd() {
        return connectors.encryption().map(Encryption::end);
    }

    /** Waits until the server is stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Takes no new request, finishes those under way and stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("The server did not stop cleanly", e);
        }
    }
}
