package no.varde.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;

/** One request, as a handler reads it. */
public final class Request {

    /** The name of the query's day: what is shown as of which day. */
    public static final String DAY = "day";

    private final Head head;
    private final HttpServletRequest servlet;
    private final Map<String, String> variables;
    private final Optional<Place> place;
    private Body body = Body.EMPTY;

    Request(Head head, HttpServletRequest servlet, Map<String, String> variables, Optional<Place> place) {
        this.head = head;
        this.servlet = servlet;
        this.variables = variables;
        this.place = place;
    }

    void read(Body read) {
        body = read;
    }

    Head head() {
        return head;
    }

    /** What stood in a varying part of the path; refuses a name that the route's path has not. */
    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No part named " + name + " in the path of this route");
        }
        return value;
    }

    /** What the address says after its question mark. */
    public Values query() {
        return head.query();
    }

    /** What the form sent; empty for a reading. */
    public Values form() {
        return body.values();
    }

    /** What a program sent; nothing for a reading, and for a form. */
    public InputStream json() {
        return new ByteArrayInputStream(body.json());
    }

    /** A header of the request; empty when it is not there. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(servlet.getHeader(name));
    }

    /** A file that the form sent; empty when none was chosen. */
    public Optional<Upload> upload(String name) {
        return body.upload(name);
    }

    /** The reader's language. */
    public Language language() {
        return head.texts().language();
    }

    /** The texts in the reader's language. */
    public Texts texts() {
        return head.texts();
    }

    /** Whether a program asks, and wants JSON rather than a page. */
    public boolean wantsJson() {
        return head.json();
    }

    /** The path that was asked for, without its query. */
    public String path() {
        return head.path();
    }

    /** A path of this server as a whole address, as whoever asks reaches it. */
    public String address(String path) {
        return origin() + path;
    }

    /**
     * The address of this server as the browser knows it, such as {@code https://varde.example}: a name that the server
     * answers to, since a request for any other is turned away.
     */
    public String origin() {
        return Addresses.origin(servlet);
    }

    /**
     * The address of the client: what a trusted proxy says, else the other end of the connection. Good for limits and
     * for nothing else, since many people may share one address, and one may have many; never to be written down.
     */
    public InetAddress clientAddress() {
        return Networks.address(servlet.getRemoteAddr()).orElseGet(() -> new InetSocketAddress(0).getAddress());
    }

    /** A mark of a text that this server alone can make, for a browser to carry; the same after a restart. */
    public String seal(String text) {
        return head.site().formKey().token("seal\n" + text);
    }

    /** Whether a mark is that of a text, in a time that does not depend on where they differ. */
    public boolean isSealed(String text, String mark) {
        return head.site().formKey().isRight(mark, "seal\n" + text);
    }

    /** The way by which it came, as far as the server can be sure of it. */
    public Way way() {
        return Way.of(servlet);
    }

    /** Whether nobody between the client and this machine can read along. */
    public boolean isConfidential() {
        return servlet.isSecure() || way() == Way.MACHINE;
    }

    /** The place whose pages one is on; always there when the route's path names a municipality. */
    public Optional<Place> place() {
        return place;
    }

    /** Who asks. */
    public Caller caller() {
        return head.caller().get();
    }

    /** The browser's cookies. */
    public Cookies cookies() {
        return head.cookies().orElseThrow();
    }

    /** Now, by the server's clock. */
    public Instant now() {
        return head.site().clock().instant();
    }

    /** Where the server's clock hangs. */
    public ZoneId zone() {
        return head.site().clock().getZone();
    }

    /** Today, by the server's clock. */
    public LocalDate today() {
        return LocalDate.now(head.site().clock());
    }

    /**
     * The day as of which the page is asked for ({@code ?day=22.11.2026}), else today.
     *
     * @throws HttpError 400 when the day is none or does not exist
     */
    public LocalDate day() {
        return day(DAY).orElseGet(this::today);
    }

    /**
     * A day in the query, such as the one to compare with.
     *
     * @throws HttpError 400 when the day is none or does not exist
     */
    public Optional<LocalDate> day(String name) {
        return query().find(name)
                .map(typed -> DateInput.day(typed).orElseThrow(() -> HttpError.badRequest("errors.day", typed)));
    }

    /** A page with this title, to be rendered by a template. */
    public Page page(String title) {
        return new Page(head, place, today(), title, form().text(Gate.PARKED));
    }

    /** The request as the servlet container gives it, for what is not offered here. */
    public HttpServletRequest servlet() {
        return servlet;
    }
}
