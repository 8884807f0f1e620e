package no.varde.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.varde.web.http.Answer;
import no.varde.web.http.Dispatcher;
import no.varde.web.http.ErrorPages;
import no.varde.web.http.Routes;
import no.varde.web.http.SecurityHeaders;
import no.varde.web.http.Site;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server; the one class that names Jetty. */
public final class VardeServer implements AutoCloseable {

    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");
    private static final int MOST_IN_A_FILE = 16 << 20;
    private static final int MOST_IN_A_REQUEST = 17 << 20;
    private static final int MOST_CONNECTIONS = 512;
    private static final int THREADS = 64;

    private final Server server;
    private final ServerConnector connector;

    private VardeServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** Thrown when the address is taken, with the address in the message. */
    public static final class AddressInUse extends IOException {

        private static final long serialVersionUID = 1L;

        AddressInUse(InetSocketAddress address, Throwable cause) {
            super(address.getHostString() + ":" + address.getPort(), cause);
        }
    }

    /**
     * Starts to serve.
     *
     * @param address where to listen; port 0 takes any free one
     * @param uploads a folder for files while they are being received
     * @param deadline the seconds within which a request with a body must be answered
     * @param whenStopped run when the last request is answered, on SIGTERM too: closes the store and the data folder
     * @throws AddressInUse when another program listens there
     */
    public static VardeServer start(
            InetSocketAddress address, Path uploads, int deadline, Site site, Routes routes, Runnable whenStopped)
            throws Exception {
        if (JETTY.getLevel() == null) {
            JETTY.setLevel(Level.WARNING);
        }
        Server server = new Server(new QueuedThreadPool(THREADS, 4, 30_000));
        server.setStopTimeout(20_000);
        server.setStopAtShutdown(true);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        ServerConnector connector = connector(server, address);
        server.addConnector(connector);
        Errors errors = new Errors(new ErrorPages(site));
        server.setErrorHandler(errors);
        server.setHandler(handlers(uploads, deadline, new Dispatcher(site, routes), errors));
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
            throw isTaken(e) ? new AddressInUse(address, e) : e;
        }
        return new VardeServer(server, connector);
    }

    private static boolean isTaken(IOException e) {
        return e instanceof BindException || e.getCause() instanceof BindException;
    }

    private static ServerConnector connector(Server server, InetSocketAddress address) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(8 << 10);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(address.getHostString());
        connector.setPort(address.getPort());
        connector.setIdleTimeout(30_000);
        connector.setAcceptQueueSize(256);
        connector.setShutdownIdleTimeout(200);
        return connector;
    }

    private static Handler handlers(Path uploads, int deadline, Dispatcher dispatcher, Errors errors) {
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/");
        context.setErrorHandler(errors);
        ServletHolder holder = new ServletHolder(dispatcher);
        holder.getRegistration()
                .setMultipartConfig(
                        new MultipartConfigElement(uploads.toString(), MOST_IN_A_FILE, MOST_IN_A_REQUEST, 64 << 10));
        context.addServlet(holder, "/*");
        SizeLimitHandler sizes = new SizeLimitHandler(MOST_IN_A_REQUEST, -1);
        sizes.setHandler(context);
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(1024);
        CompressionHandler compression = new CompressionHandler();
        compression.putCompression(gzip);
        compression.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .defaults()
                        .compressIncludeMethod("GET")
                        .compressIncludeMethod("POST")
                        .build());
        compression.setHandler(sizes);
        GracefulHandler graceful = new GracefulHandler(new Deadline(deadline, compression));
        graceful.setShutdownIdleTimeout(200);
        return graceful;
    }

    /** The port on which it listens. */
    public int port() {
        return connector.getLocalPort();
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

    /** Cuts off a client that sends its form drop by drop, so that it cannot hold a thread for ever. */
    private static final class Deadline extends Handler.Wrapper {

        private final int seconds;

        Deadline(int seconds, Handler inner) {
            super(inner);
            this.seconds = seconds;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            boolean chunked = request.getHeaders().get(HttpHeader.TRANSFER_ENCODING) != null;
            if (request.getLength() <= 0 && !chunked) {
                return super.handle(request, response, callback);
            }
            EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
            var cut = request.getComponents()
                    .getScheduler()
                    .schedule(() -> client.close(new TimeoutException()), seconds, TimeUnit.SECONDS);
            Request.addCompletionListener(request, any -> cut.cancel());
            return super.handle(request, response, callback);
        }
    }

    /** The pages for requests that never reach the servlet: broken ones, and those that are too large. */
    private static final class Errors extends ErrorHandler {

        private final ErrorPages pages;

        Errors(ErrorPages pages) {
            this.pages = pages;
        }

        @Override
        public boolean errorPageForMethod(String method) {
            return true;
        }

        @Override
        protected void generateResponse(
                Request request, Response response, int code, String message, Throwable cause, Callback callback)
                throws IOException {
            Answer answer =
                    pages.answer(code, header(request, HttpHeader.ACCEPT), header(request, HttpHeader.ACCEPT_LANGUAGE));
            SecurityHeaders.of(request.isSecure()).forEach(response.getHeaders()::put);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            answer.headers().forEach(response.getHeaders()::put);
            try (OutputStream out = Content.Sink.asOutputStream(response)) {
                answer.write(out);
            }
            callback.succeeded();
        }

        private static Optional<String> header(Request request, HttpHeader name) {
            return Optional.ofNullable(request.getHeaders().get(name));
        }
    }
}
