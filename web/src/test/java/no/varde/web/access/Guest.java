package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Language;
import no.varde.web.Jar;
import no.varde.web.Served;

/** Somebody with a browser of their own: keeps cookies, and goes to the provider and back. */
public final class Guest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Jar jar = new Jar();
    private final Served served;
    private final Language language;
    private String format = "text/html";

    /** Somebody who reads Bokmål. */
    public Guest(Served served) {
        this(served, Language.NB);
    }

    /** Somebody who reads a language. */
    public Guest(Served served, Language language) {
        this.served = served;
        this.language = language;
    }

    /** Signs in by the provider, all the way. */
    public HttpResponse<String> signIn() {
        return comeBack(begin("/sign-in/provider?next=/inside"));
    }

    /** Sets out: the address at the provider. */
    public URI begin(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(location(answer));
    }

    /** Goes to the provider, which lets everybody in, and comes back. */
    public HttpResponse<String> comeBack(URI provider) {
        URI back = URI.create(location(elsewhere(provider)));
        return get(back.getRawPath() + "?" + back.getRawQuery());
    }

    /** Reads a page that is not ours. */
    public HttpResponse<String> elsewhere(URI address) {
        try {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads a page. */
    public HttpResponse<String> get(String path) {
        return jar.keep(served.send(jar.with(request(path))));
    }

    /** Hands a file in by the form of the page read last. */
    public HttpResponse<String> upload(String path, String name, byte[] content) {
        return jar.keep(served.send(jar.upload(request(path), name, content)));
    }

    /** Sends the form of the page read last; a name may stand several times. */
    public HttpResponse<String> post(String path, String... form) {
        List<Map.Entry<String, String>> values = new ArrayList<>();
        for (int i = 0; i < form.length; i += 2) {
            values.add(Map.entry(form[i], form[i + 1]));
        }
        return jar.keep(served.send(jar.form(request(path), values)));
    }

    /** Asks for answers in a format from now on; a page until then. */
    public void wants(String other) {
        format = other;
    }

    private HttpRequest.Builder request(String path) {
        return served.request(path).header("Accept-Language", language.tag()).header("Accept", format);
    }

    /** The value of a cookie; empty when there is none. */
    public String cookie(String name) {
        return jar.cookie(name);
    }

    /** Carries a cookie from elsewhere. */
    public void setCookie(String name, String value) {
        jar.put(name, value);
    }

    /** Where an answer sends the browser; empty when nowhere. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** What a token for an attempt must hold. */
    public static String nonce(URI provider) {
        return query(provider).getOrDefault("nonce", "");
    }

    /** The values of an address's query. */
    public static Map<String, String> query(URI address) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : address.getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }
}
