package no.varde.web.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import no.varde.core.access.Right;

/**
 * The one servlet: finds the route, asks whether it may be used, lets its handler answer and turns whatever goes wrong
 * into an answer too. In this order: the host's name, the path, whether the connection is encrypted, who asks, the right,
 * where a change comes from, and only then the body.
 */
public final class Dispatcher extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());
    private static final int A_MINUTE = 60;

    private final transient Site site;
    private final transient Routes routes;
    private final transient ErrorPages errors;

    /** The servlet of a site. */
    public Dispatcher(Site site, Routes routes) {
        this.site = site;
        this.routes = routes;
        this.errors = new ErrorPages(site);
    }

    @Override
    protected void service(HttpServletRequest servlet, HttpServletResponse response) throws IOException {
        SecurityHeaders.of(servlet.isSecure()).forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        Cookies cookies = new Cookies(servlet);
        Visit visit = new Visit(cookies, site.formKey());
        send(answer(servlet, cookies, visit), visit, cookies, servlet, response);
    }

    private Answer answer(HttpServletRequest servlet, Cookies cookies, Visit visit) {
        Head head;
        try {
            head = Head.of(site, servlet, cookies, visit);
        } catch (HttpError e) {
            return errors.answer(e.status(), header(servlet, "Accept"), header(servlet, "Accept-Language"));
        }
        Optional<Place> place = Optional.empty();
        try {
            if (!site.hostNames().has(servlet.getServerName())) {
                throw new HttpError(421, "errors.421.text", servlet.getServerName());
            }
            boolean reads = Method.of(servlet.getMethod()).equals(Optional.of(Method.GET));
            if (reads && head.query().has(LanguageChoice.QUERY)) {
                return LanguageChoice.switchTo(head, servlet, cookies);
            }
            Optional<String> withoutSlash = withoutSlash(servlet, head);
            if (reads && withoutSlash.isPresent()) {
                return Answer.redirect(301, withoutSlash.get());
            }
            Routes.Found found = find(servlet, head);
            servlet.setAttribute(Traffic.Exchange.ROUTE, found.route());
            refuseInClear(servlet, found.route());
            if (found.route().right() != Right.OPEN && !head.caller().get().isSignedIn()) {
                return parked(head, servlet, cookies, visit)
                        .orElseGet(() -> errors.signIn(head, found.route().method()));
            }
            place = place(found);
            return new Use(found, place).answer(head, servlet, cookies, visit);
        } catch (WrongMethod e) {
            return errors.answer(head, placeOf(head, servlet), new HttpError(405, "errors.405.text"))
                    .with("Allow", e.allowed);
        } catch (HttpError e) {
            return said(head, servlet, e);
        } catch (Exception e) {
            Optional<HttpError> full = FullDisk.of(e);
            if (full.isPresent()) {
                LOG.log(System.Logger.Level.WARNING, "No room on the disk at " + route(servlet), e);
                return said(head, servlet, full.get());
            }
            String reference =
                    Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36);
            LOG.log(System.Logger.Level.ERROR, "Failure " + reference + " at " + route(servlet), e);
            return errors.failure(known(head), reference);
        }
    }

    /** The page of an error; without the menu and the reader's name when what is wrong keeps even these from being read. */
    private Answer said(Head head, HttpServletRequest servlet, HttpError error) {
        Head known = known(head);
        Optional<Place> place = Optional.empty();
        try {
            place = placeOf(known, servlet);
        } catch (HttpError e) {
            LOG.log(System.Logger.Level.DEBUG, "An error within an error", e);
        }
        return errors.answer(known, place, error);
    }

    /** The same head, with nobody asking when it cannot be found out who does. */
    private static Head known(Head head) {
        try {
            return head.as(head.caller().get());
        } catch (RuntimeException e) {
            return head.as(Caller.NOBODY);
        }
    }

    /** Where one signs in and gets back what was just sent; empty for a reading, and for what is none of our own forms. */
    private Optional<Answer> parked(Head head, HttpServletRequest servlet, Cookies cookies, Visit visit) {
        return head.json()
                ? Optional.empty()
                : Use.parkable(servlet, visit)
                        .flatMap(typed -> site.gate().park(cookies, head.path(), typed))
                        .map(back -> Answer.seeOther(Addresses.with(ErrorPages.SIGN_IN, "next", back))
                                .saying("common.parked.said"));
    }

    private Routes.Found find(HttpServletRequest servlet, Head head) throws WrongMethod {
        Optional<Routes.Found> found =
                Method.of(servlet.getMethod()).flatMap(method -> routes.find(method, head.path()));
        if (found.isPresent()) {
            return found.get();
        }
        var methods = routes.methods(head.path());
        if (methods.isEmpty()) {
            throw HttpError.notFound();
        }
        throw new WrongMethod(methods.stream()
                .map(Method::name)
                .collect(Collectors.joining(", "))
                .replace("GET", "GET, HEAD"));
    }

    /** The pattern of the route, since the path itself may name somebody. */
    private static String route(HttpServletRequest servlet) {
        return servlet.getAttribute(Traffic.Exchange.ROUTE) instanceof Route route
                ? route.path()
                : Traffic.Exchange.NO_ROUTE;
    }

    /** What one reads and types goes over a network encrypted, or not at all; and an open demonstration stays at home. */
    private void refuseInClear(HttpServletRequest servlet, Route route) {
        Way way = Way.of(servlet);
        if (site.gate().isForThisMachine() && way != Way.MACHINE && !route.isPlain()) {
            throw new HttpError(403, "errors.demo.way");
        }
        boolean leavesTheMachine = way == Way.NETWORK || way == Way.PROXY;
        if (leavesTheMachine && !servlet.isSecure() && !site.allowsClear() && !route.isPlain()) {
            throw new HttpError(403, way == Way.PROXY ? "errors.clear.proxy" : "errors.clear");
        }
    }

    /** The address of a page that was asked for with a slash too many at its end; empty when there is no such page. */
    private Optional<String> withoutSlash(HttpServletRequest servlet, Head head) {
        String path = head.path();
        if (path.length() < 2
                || !path.endsWith("/")
                || routes.find(Method.GET, path.substring(0, path.length() - 1)).isEmpty()) {
            return Optional.empty();
        }
        String uri = servlet.getRequestURI();
        String query = head.query().encoded();
        return Optional.of(uri.substring(0, uri.length() - 1) + (query.isEmpty() ? "" : "?" + query))
                .filter(Addresses::isLocal);
    }

    /** The place in which a path lies, so that an error there keeps its menu; empty when one may not read there. */
    private Optional<Place> placeOf(Head head, HttpServletRequest servlet) {
        String[] parts = head.path().split("/", 3);
        if (parts.length < 2 || !site.hostNames().has(servlet.getServerName())) {
            return Optional.empty();
        }
        return site.places().apply(parts[1]).filter(place -> head.caller().get().may(Right.READ, Optional.of(place)));
    }

    private Optional<Place> place(Routes.Found found) {
        if (!found.route().pattern().names("municipality")) {
            return Optional.empty();
        }
        String name = Objects.requireNonNull(found.values().get("municipality"));
        return Optional.of(site.places().apply(name).orElseThrow(HttpError::notFound));
    }

    private static void send(
            Answer answer, Visit visit, Cookies cookies, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        for (Map.Entry<String, String> header : answer.headers().entrySet()) {
            response.setHeader(header.getKey(), header.getValue());
        }
        answer.cookies().forEach(cookie -> response.addHeader("Set-Cookie", cookie));
        visit.newCookie().ifPresent(cookie -> response.addHeader("Set-Cookie", cookie));
        answer.said().ifPresent(key -> response.addHeader("Set-Cookie", cookies.set(Head.SAID, key, A_MINUTE)));
        if (answer.isPage() && cookies.get(Head.SAID).isPresent()) {
            response.addHeader("Set-Cookie", cookies.clear(Head.SAID));
        }
        answer.length().ifPresent(response::setContentLengthLong);
        if (!request.getMethod().equals("HEAD")) {
            answer.write(response.getOutputStream());
        }
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** A path that answers to other methods only. */
    private static final class WrongMethod extends Exception {

        private static final long serialVersionUID = 1L;

        private final String allowed;

        WrongMethod(String allowed) {
            super(allowed, null, false, false);
            this.allowed = allowed;
        }
    }
}
