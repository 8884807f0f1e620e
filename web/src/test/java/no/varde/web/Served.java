package no.varde.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import no.varde.core.access.Right;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.web.http.Caller;
import no.varde.web.http.FormKey;
import no.varde.web.http.Gate;
import no.varde.web.http.HostNames;
import no.varde.web.http.Networks;
import no.varde.web.http.Place;
import no.varde.web.http.Routes;
import no.varde.web.http.Site;
import no.varde.web.http.StaticFiles;
import no.varde.web.http.Traffic;
import no.varde.web.reminder.Reminders;
import no.varde.web.server.Listening;
import no.varde.web.server.TlsFiles;
import no.varde.web.server.VardeServer;
import no.varde.web.situation.Desk;

/**
 * A real server on a free port, for tests: over the given routes and the static files, with one fictional municipality
 * at {@code /fjordvik}, on 22 November 2026.
 */
public final class Served implements AutoCloseable {

    /** The municipality that the server knows. */
    public static final Place FJORDVIK = new Place("Fjordvik kommune", "/fjordvik", "common.fictional");

    /** The day that the server's clock shows. */
    public static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final VardeServer server;
    private final AtomicBoolean stopped;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(VardeServer server, AtomicBoolean stopped) {
        this.server = server;
        this.stopped = stopped;
    }

    /** Serves routes. */
    public static Served routes(Consumer<Routes.Builder> rooms) {
        return routes(rooms, (request, right) -> true, 5);
    }

    /** Serves the whole program over a store, with the municipalities that are in it. */
    public static Served program(FactStore store) {
        return program(store, NOW);
    }

    /** The same with a clock of one's own. */
    public static Served program(FactStore store, Clock clock) {
        return program(store, clock, Varde.Ways.NONE);
    }

    /** The same with letters. */
    public static Served program(FactStore store, Clock clock, Reminders reminders) {
        return program(store, clock, new Varde.Ways(Optional.empty(), Optional.of(reminders)));
    }

    private static Served program(FactStore store, Clock clock, Varde.Ways ways) {
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        return start(
                site(gate((place, right) -> true), desk::place, clock),
                routes -> Varde.addTo(routes, desk, clock, ways),
                listening(Optional.empty(), Networks.NONE, 60),
                Traffic.NONE);
    }

    /** Serves routes with rights, and a deadline in seconds for requests with a body. */
    public static Served routes(
            Consumer<Routes.Builder> rooms, BiPredicate<Optional<Place>, Right> mayUse, int deadline) {
        return behind(gate(mayUse), rooms, deadline);
    }

    /** Serves routes behind a gate, with a deadline in seconds for requests with a body. */
    public static Served behind(Gate gate, Consumer<Routes.Builder> rooms, int deadline) {
        return start(site(gate), rooms, listening(Optional.empty(), Networks.NONE, deadline), Traffic.NONE);
    }

    /** Serves routes to everybody as the server listens, and lets somebody hear of the traffic. */
    public static Served listening(Consumer<Routes.Builder> rooms, Listening listening, Traffic traffic) {
        return start(site(), rooms, listening, traffic);
    }

    /** This machine, encrypted or behind proxies, with a deadline in seconds for requests with a body. */
    public static Listening listening(Optional<TlsFiles> tls, Networks proxies, int deadline) {
        return new Listening(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                tls,
                tls.isPresent() ? OptionalInt.of(0) : OptionalInt.empty(),
                proxies,
                deadline);
    }

    private static Served start(Site site, Consumer<Routes.Builder> rooms, Listening listening, Traffic traffic) {
        Routes.Builder routes = Routes.builder();
        StaticFiles.addTo(routes);
        rooms.accept(routes);
        try {
            Path uploads = Files.createTempDirectory("varde-uploads");
            uploads.toFile().deleteOnExit();
            AtomicBoolean stopped = new AtomicBoolean();
            VardeServer server = VardeServer.start(
                    listening, uploads, site, routes.build(), traffic.and(Tried.listening()), () -> stopped.set(true));
            return new Served(server, stopped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The site that is served to everybody: one fictional municipality, and one name beside the machine's own. */
    public static Site site() {
        return site(gate((place, right) -> true));
    }

    private static Site site(Gate gate) {
        return site(
                gate, name -> Optional.of(FJORDVIK).filter(place -> place.path().equals("/" + name)), NOW);
    }

    private static Site site(Gate gate, Function<String, Optional<Place>> places, Clock clock) {
        return new Site(
                "test",
                clock,
                new HostNames(List.of("varde.example")),
                Varde.MENU,
                Varde.SEARCH,
                places,
                gate,
                FormKey.random(),
                false);
    }

    /** The server itself. */
    public VardeServer server() {
        return server;
    }

    /** A gate for one who is signed in and may do what the test allows. */
    private static Gate gate(BiPredicate<Optional<Place>, Right> mayUse) {
        return cookies -> new Caller() {
            @Override
            public boolean isSignedIn() {
                return true;
            }

            @Override
            public String id() {
                return "tester";
            }

            @Override
            public String name() {
                return "Tester";
            }

            @Override
            public boolean may(Right right, Optional<Place> place) {
                return mayUse.test(place, right);
            }
        };
    }

    /** The port. */
    public int port() {
        return server.port();
    }

    /** Whether the last request was answered and the store would be closed. */
    public boolean isStopped() {
        return stopped.get();
    }

    /** The whole address of a path. */
    public String url(String path) {
        return "http://localhost:" + port() + path;
    }

    /** A request to be completed, for a path. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path)));
    }

    /** Reads a path, with headers given as name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form from a page of our own, with the cookie and token of a visit. */
    public HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a request and reads the answer as text. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
