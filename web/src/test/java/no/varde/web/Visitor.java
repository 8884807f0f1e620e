package no.varde.web;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who reads pages and sends their forms without a browser: one language, one visit, the forms' own tokens. */
public final class Visitor {

    private static final Pattern FIELD =
            Pattern.compile("<input[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"[^>]*>");

    private final Served served;
    private final Language language;
    private final Jar jar = new Jar();
    private @Nullable HttpResponse<String> last;

    /** A visitor who reads in a language. */
    public Visitor(Served served, Language language) {
        this.served = served;
        this.language = language;
    }

    /** Reads a page. */
    public HttpResponse<String> get(String path) {
        return remember(served.send(jar.with(request(path))));
    }

    private HttpRequest.Builder request(String path) {
        return served.request(path).header("Accept-Language", language.tag());
    }

    private HttpResponse<String> remember(HttpResponse<String> response) {
        jar.keep(response);
        if (response.statusCode() != 303) {
            last = response;
        }
        return response;
    }

    /** Sends a form with the token of the page read last; the page that comes back is then the last. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(path, fields, "text/html");
    }

    /** The same as a program that wants JSON. */
    public HttpResponse<String> postForJson(String path, Map<String, String> fields) {
        return send(path, fields, "application/json");
    }

    private HttpResponse<String> send(String path, Map<String, String> fields, String accept) {
        return remember(served.send(jar.form(request(path), fields).header("Accept", accept)));
    }

    /** The page read last. */
    public String page() {
        return last == null ? "" : last.body();
    }

    /** The page read last as people read it: without its tags, each run of blanks as one. */
    public String text() {
        return unescaped(page().replaceAll("(?s)<[^>]*>", " ")).replaceAll("\\s+", " ");
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** What the fields of the page read last hold, by name, as they stand in the page; hidden ones and boxes too. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page());
        while (field.find()) {
            boolean box =
                    field.group().contains("type=\"checkbox\"") || field.group().contains("type=\"radio\"");
            if (!field.group(1).equals("token") && (!box || field.group().contains(" checked"))) {
                fields.put(field.group(1), unescaped(field.group(2)));
            }
        }
        return fields;
    }
}
