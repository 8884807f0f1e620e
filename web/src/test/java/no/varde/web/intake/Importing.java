package no.varde.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.situation.Desk;

/** Somebody who brings spreadsheets in, with a browser's cookie and the forms' tokens, against a store in memory. */
final class Importing implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final FactStore store;
    private final Served served;
    private final Map<String, String> cookies = new LinkedHashMap<>();
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
        HttpRequest.Builder request = served.request(path).header("Accept-Language", "nb");
        return remember(served.send(cookies.isEmpty() ? request : request.header("Cookie", cookie())));
    }

    private String cookie() {
        return String.join("; ", cookies.values());
    }

    private HttpResponse<String> remember(HttpResponse<String> response) {
        keepCookies(response);
        last = response;
        return response;
    }

    private void keepCookies(HttpResponse<String> response) {
        response.headers().allValues("Set-Cookie").stream()
                .map(value -> value.substring(0, value.indexOf(';')))
                .forEach(value -> {
                    String name = value.substring(0, value.indexOf('='));
                    if (value.length() == name.length() + 1) {
                        cookies.remove(name);
                    } else {
                        cookies.put(name, value);
                    }
                });
    }

    private String token() {
        Matcher token = TOKEN.matcher(last.body());
        assertThat(token.find()).as(last.body()).isTrue();
        return token.group(1);
    }

    /** Sends a form of the page seen last, and follows where it leads. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return follow(served.send(form(path, fields)));
    }

    /** Sends a form of the page seen last as a program does, which is told in JSON what is wrong and follows nothing. */
    HttpResponse<String> postForJson(String path, Map<String, String> fields) {
        return served.send(form(path, fields).header("Accept", "application/json"));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("token", token());
        List<String> pairs = new ArrayList<>();
        all.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return served.request(path)
                .header("Accept-Language", "nb")
                .header("Cookie", cookie())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
        String boundary = "varde-test-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token()
                        + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = served.request("/fjordvik/import")
                .header("Accept-Language", "nb")
                .header("Cookie", cookie())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        return follow(served.send(request));
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        keepCookies(response);
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
