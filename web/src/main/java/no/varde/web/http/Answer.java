package no.varde.web.http;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * What is sent back. A page is rendered when the answer is made, so that a template that fails becomes an error page
 * and never half a page.
 */
public final class Answer {

    /** Writes a body. */
    @FunctionalInterface
    public interface Writer {
        /** Writes all of it; the stream is closed by the caller. */
        void write(OutputStream out) throws IOException;
    }

    private final int status;
    private final Map<String, String> headers;
    private final List<String> cookies;
    private final Optional<String> said;
    private final OptionalLong length;
    private final Writer writer;

    private Answer(int status, Map<String, String> headers, OptionalLong length, Writer writer) {
        this(status, headers, List.of(), Optional.empty(), length, writer);
    }

    private Answer(
            int status,
            Map<String, String> headers,
            List<String> cookies,
            Optional<String> said,
            OptionalLong length,
            Writer writer) {
        this.status = status;
        this.headers = headers;
        this.cookies = List.copyOf(cookies);
        this.said = said;
        this.length = length;
        this.writer = writer;
    }

    /** A page. */
    public static Answer page(JteModel template) {
        return page(200, template);
    }

    /** The form again, with what is wrong in it: status 422. */
    public static Answer invalid(JteModel template) {
        return page(422, template);
    }

    /** What is wrong with the input: the form again, or a problem with all its pointers for a program. Status 422. */
    public static Answer invalid(Request request, FieldErrors errors, Supplier<JteModel> template) {
        if (!request.wantsJson()) {
            return invalid(template.get());
        }
        Texts texts = request.texts();
        return problem(422, texts.get("errors.422.title"), texts.get("errors.422.text"), errors);
    }

    /**
     * A problem for a program that asked for JSON.
     *
     * @param parts each part of it by what it is about: the name of a field, or the path of a page
     */
    public static Answer problem(int status, String title, String detail, FieldErrors parts) {
        return text(status, "application/problem+json", ProblemJson.of(status, title, detail, parts));
    }

    /** Somebody else saved meanwhile: a page that shows both, or a problem for a program. Status 409. */
    public static Answer conflict(Request request, Supplier<JteModel> template) {
        if (!request.wantsJson()) {
            return page(409, template.get());
        }
        Texts texts = request.texts();
        String problem =
                ProblemJson.of(409, texts.get("errors.409.title"), texts.get("errors.409.text"), request.path(), "");
        return text(409, "application/problem+json", problem);
    }

    /** A page with another status. */
    public static Answer page(int status, JteModel template) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        template.render(out);
        return new Answer(
                status, type("text/html;charset=utf-8"), OptionalLong.of(out.getContentLength()), out::writeTo);
    }

    /**
     * Sends the browser on to a page, after a deed.
     *
     * @throws IllegalArgumentException when the path would lead away from this site
     */
    public static Answer seeOther(String path) {
        return redirect(303, path);
    }

    /**
     * Sends the browser on to another site. Never with an address that a request brought: only with one that the server's
     * own settings lead to.
     *
     * @throws IllegalArgumentException when it is not an address of the web
     */
    public static Answer leaving(URI address) {
        return new Answer(303, Map.of("Location", web(address)), OptionalLong.of(0), out -> {});
    }

    /**
     * With the browser going on to another site by itself, from a page that says so and has a link. Unlike a redirect it
     * may answer a form, which the security policy lets lead nowhere else. Never with an address that a request brought.
     *
     * @throws IllegalArgumentException when it is not an address of the web
     */
    public Answer thenLeaving(URI address) {
        return with("Refresh", "0; url=" + web(address));
    }

    private static String web(URI address) {
        String scheme = String.valueOf(address.getScheme());
        if ((!scheme.equals("https") && !scheme.equals("http")) || address.getHost() == null) {
            throw new IllegalArgumentException("Not an address of the web");
        }
        return address.toASCIIString();
    }

    /** Whether {@link #seeOther} would stay on this site with it. */
    public static boolean isLocal(String path) {
        return Addresses.isLocal(path);
    }

    static Answer redirect(int status, String path) {
        if (!Addresses.isLocal(path)) {
            throw new IllegalArgumentException("Not a path on this site: " + path);
        }
        return new Answer(status, Map.of("Location", path), OptionalLong.of(0), out -> {});
    }

    /** Text of some type, such as {@code application/json}; sent as UTF-8. */
    public static Answer text(String mediaType, String text) {
        return text(200, mediaType, text);
    }

    static Answer text(int status, String mediaType, String text) {
        return bytes(status, mediaType + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** JSON with a status of its own, for a program that asks whether something is well. */
    public static Answer json(int status, String json) {
        return text(status, "application/json", json);
    }

    /** What a program asked for has not changed since it last asked. */
    public static Answer notModified() {
        return new Answer(304, Map.of(), OptionalLong.empty(), out -> {});
    }

    /** All is well, and there is nothing to say. */
    public static Answer nothing() {
        return new Answer(204, Map.of(), OptionalLong.empty(), out -> {});
    }

    /** With the tag of the version that it is of, for a program that changes it or asks again. */
    public Answer tagged(String tag) {
        return with("ETag", tag);
    }

    /** With the path of what was made. */
    public Answer located(String path) {
        return with("Location", path);
    }

    /** Bytes of some type. */
    public static Answer bytes(String mediaType, byte[] bytes) {
        return bytes(200, mediaType, bytes);
    }

    private static Answer bytes(int status, String mediaType, byte[] bytes) {
        return new Answer(status, type(mediaType), OptionalLong.of(bytes.length), out -> out.write(bytes));
    }

    /** A file to be saved under a name, written as it is made. The name may hold any letters. */
    public static Answer download(String name, String mediaType, Writer writer) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return new Answer(200, type(mediaType), OptionalLong.empty(), writer)
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + Addresses.part(name));
    }

    /** With a text to be said on the next page: the key of a text that ends in {@code .said} or {@code .saved}. */
    public Answer saying(String key) {
        return new Answer(status, headers, cookies, Optional.of(key), length, writer);
    }

    /**
     * The same, with the offer to undo it.
     *
     * @param batch the id of the batch that is undone, of letters, digits and hyphens
     */
    public Answer saying(String key, String batch) {
        return saying(key + Head.UNDO + batch);
    }

    /** The key of the text to be said on the next page, perhaps with what can be undone. */
    Optional<String> said() {
        return said;
    }

    /** With a cookie, as {@link Cookies} writes it, beside what else the answer sets. */
    public Answer settingCookie(String cookie) {
        List<String> more = new ArrayList<>(cookies);
        more.add(cookie);
        return new Answer(status, headers, more, said, length, writer);
    }

    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, cookies, said, length, writer);
    }

    private static Map<String, String> type(String mediaType) {
        return Map.of("Content-Type", mediaType);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** Whether it is a page for people, and not a file or a redirect. */
    boolean isPage() {
        return headers.getOrDefault("Content-Type", "").startsWith("text/html");
    }

    /** The headers, without those that every answer has. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The {@code Set-Cookie} lines. */
    List<String> cookies() {
        return cookies;
    }

    OptionalLong length() {
        return length;
    }

    /** Writes the body. */
    public void write(OutputStream out) throws IOException {
        writer.write(out);
    }
}
