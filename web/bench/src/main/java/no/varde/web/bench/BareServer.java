package no.varde.web.bench;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jdbi.v3.core.Jdbi;

/**
 * A server with nothing in it but the parts: Jetty, JDBI over SQLite, and one template. {@code /} reads twenty rows and
 * shows them; with a database and a number of bytes as further arguments {@code /raw} is {@link RawPage}.
 */
public final class BareServer {
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private BareServer() {}

    /** A row as the template shows it. */
    public record Row(int id, String name, String day) {}

    /** Arguments: the port, and for {@code /raw} a database file and the bytes that a page shall have. */
    public static void main(String[] arguments) throws Exception {
        JETTY.setLevel(Level.WARNING);
        var context = new ServletContextHandler();
        context.setContextPath("/");
        context.addServlet(new ServletHolder(new RowsPage(rows())), "/");
        if (arguments.length == 3) {
            context.addServlet(
                    new ServletHolder(new RawPage(Path.of(arguments[1]), Integer.parseInt(arguments[2]))), "/raw");
        }
        var server = new Server(new QueuedThreadPool(64, 4, 30_000));
        var connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(arguments[0]));
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
        System.out.println("http://localhost:" + connector.getLocalPort() + "/");
        server.join();
    }

    private static Jdbi rows() throws IOException {
        var file = Files.createTempFile("bare", ".db");
        file.toFile().deleteOnExit();
        var jdbi = Jdbi.create("jdbc:sqlite:" + file);
        jdbi.useTransaction(handle -> {
            handle.execute("create table row (id integer primary key, name text not null, day text not null)");
            for (int i = 1; i <= 20; i++) {
                handle.execute("insert into row values (?, ?, ?)", i, "Row number " + i, "2026-11-" + (10 + i));
            }
        });
        return jdbi;
    }

    private static final class RowsPage extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient Jdbi jdbi;
        private final transient TemplateEngine templates;

        RowsPage(Jdbi jdbi) {
            this.jdbi = jdbi;
            this.templates = TemplateEngine.createPrecompiled(
                    null, ContentType.Html, BareServer.class.getClassLoader(), "varde.bench.pages");
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("select id, name, day from row")
                    .map((result, context) -> new Row(result.getInt(1), result.getString(2), result.getString(3)))
                    .list());
            var page = new Utf8ByteOutput();
            templates.render("rows.jte", Map.of("rows", rows), page);
            response.setContentType("text/html;charset=utf-8");
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}
