package no.varde.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Jar;
import no.varde.web.Served;
import no.varde.web.situation.Desk;

/** Somebody who brings spreadsheets in, with a browser's cookie and the forms' tokens, against a store in memory. */
final class Importing implements AutoCloseable {

    private final FactStore store;
    private final Served served;
    private final Jar jar = new Jar();
    private HttpResponse<String> last;

    Importing() {
        this(new InMemoryStore());
    }

    /** Against another store, which is closed in the end. */
    Importing(FactStore store) {
        this.store = store;
        store.write(Signature.of("test", Served.NOW.instant()), writing -> {
            writing.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik kommune", LocalDate.of(2024, 1, 1)));
            return 0;
        });
        Desk desk = new Desk(store, Reforms.builtIn(), List.of());
        served = Served.routes(routes -> ImportPages.addTo(routes, desk, Served.NOW), (request, right) -> true, 60);
        last = get("/fjordvik/import");
    }

    FactStore store() {
        return store;
    }

    Facts facts() {
        return store.read(reading -> reading.facts("fjordvik", Reforms.builtIn()))
                .orElseThrow();
    }

    String url(String path) {
        return served.url(path);
    }

    HttpResponse<String> get(String path) {
        return remember(served.send(jar.with(request(path))));
    }

    private HttpRequest.Builder request(String path) {
        return served.request(path).header("Accept-Language", "nb");
    }

    private HttpResponse<String> remember(HttpResponse<String> response) {
        last = jar.keep(response);
        return response;
    }

    /** Sends a form of the page seen last, and follows where it leads. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return follow(served.send(jar.form(request(path), fields)));
    }

    /** Sends a form of the page seen last as a program does, which is told in JSON what is wrong and follows nothing. */
    HttpResponse<String> postForJson(String path, Map<String, String> fields) {
        return served.send(jar.form(request(path), fields).header("Accept", "application/json"));
    }

    /** Hands a file in, and follows where it leads. */
    HttpResponse<String> upload(Path file) {
        try {
            return upload(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> upload(String name, byte[] content) {
        get("/fjordvik/import");
        return follow(served.send(jar.upload(request("/fjordvik/import"), name, content)));
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        jar.keep(response);
        Optional<String> location = response.headers().firstValue("Location");
        return location.filter(path -> path.startsWith("/fjordvik/import"))
                .map(this::get)
                .orElseGet(() -> response.statusCode() == 303 ? response : remember(response));
    }

    /** The path of the page seen last. */
    String path() {
        return last.uri().getPath();
    }

    String page() {
        return last.body();
    }

    @Override
    public void close() {
        served.close();
        store.close();
    }
}
