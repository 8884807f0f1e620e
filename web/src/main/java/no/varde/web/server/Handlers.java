package no.varde.web.server;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import java.util.function.Predicate;
import no.varde.web.http.Dispatcher;
import no.varde.web.http.Routes;
import no.varde.web.http.Site;
import no.varde.web.http.Upload;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** Through what a request passes before the dispatcher answers it, from the outermost to the innermost. */
final class Handlers {

    private final Listening listening;
    private final Limits limits;
    private final Site site;
    private final Errors errors;

    Handlers(Listening listening, Limits limits, Site site, Errors errors) {
        this.listening = listening;
        this.limits = limits;
        this.site = site;
        this.errors = errors;
    }

    /** Lets requests under way be finished when the server is told to stop. */
    static Handler graceful(Patience patience) {
        return new GracefulHandler(patience);
    }

    Patience patience(Path uploads, Routes routes, Connectors connectors) {
        Handler served = sized(threads(longBodies(new ShortBody(compressed(servlet(uploads, routes))))));
        Handler all = listening.redirectPort().isEmpty()
                ? served
                : new ToEncrypted(site.hostNames(), () -> connectors.main().getLocalPort(), served);
        return new Patience(limits, all);
    }

    private static Handler sized(Handler inner) {
        SizeLimitHandler sizes = new SizeLimitHandler(Limits.REQUEST, -1);
        sizes.setHandler(inner);
        return sizes;
    }

    private Handler threads(Handler inner) {
        Households.Threads threads = new Households.Threads(limits.threadsPerHousehold());
        threads.setHandler(inner);
        return threads;
    }

    /** Large and endless bodies hold a thread while they come, so only some may at once; the others wait without one. */
    private Handler longBodies(Handler inner) {
        QoSHandler few = new QoSHandler(inner);
        few.setMaxRequestCount(limits.longBodies());
        few.setMaxSuspend(limits.form().dividedBy(2));
        few.setMaxSuspendedRequestCount(limits.connections());
        Predicate<Request> isLong = request -> Patience.hasBody(request) && !ShortBody.has(request);
        include(few, isLong);
        return few;
    }

    @SuppressWarnings("unchecked")
    private static void include(QoSHandler handler, Predicate<Request> which) {
        handler.include(which);
    }

    /** Answers are packed; requests are never unpacked, since a little that is packed may be very much. */
    private static Handler compressed(Handler inner) {
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
                        .decompressExcludePath("/*")
                        .build());
        compression.setHandler(inner);
        return compression;
    }

    private Handler servlet(Path uploads, Routes routes) {
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/");
        context.setErrorHandler(errors);
        context.setMaxFormContentSize(Upload.MOST_TEXT + 1);
        ServletHolder holder = new ServletHolder(new Dispatcher(site, routes));
        holder.getRegistration()
                .setMultipartConfig(
                        new MultipartConfigElement(uploads.toString(), Upload.MOST, Limits.REQUEST, 64 << 10));
        context.addServlet(holder, "/*");
        return context;
    }
}
