package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.web.browser.Chromium;
import no.varde.web.http.Method;
import no.varde.web.http.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Comes when all other tests of a build have run: axe has looked at every page that there is a route for, and every form
 * was sent and taken at least once. A new route that is not tried fails here; what cannot be tried so is listed with why.
 */
class EverythingTriedIT {

    private static final Map<String, String> NO_PAGES = Map.ofEntries(
            Map.entry("/", "sends on to the page that one begins at"),
            Map.entry("/let-in/{secret}", "sends on to /let-in, without the secret in the address"),
            Map.entry("/{municipality}/seen", "sends on to the overview"),
            Map.entry("/{municipality}/timeline/svg", "a picture to take along"),
            Map.entry("/{municipality}/influence/{group}/calendar", "a calendar file"),
            Map.entry("/calendar/{secret}", "a calendar file"),
            Map.entry("/{municipality}/matrix/svg", "a picture to take along"),
            Map.entry("/{municipality}/measures/{measure}/groups/svg", "a picture to take along"),
            Map.entry("/{municipality}/measures/{measure}/legs/svg", "a picture to take along"),
            Map.entry("/{municipality}/measures/{measure}/balance/svg", "a picture to take along"),
            Map.entry("/{municipality}/connections/svg", "a picture to take along"),
            Map.entry("/{municipality}/reforms/{reform}/timeline/svg", "a picture to take along"),
            Map.entry("/{municipality}/measures/{measure}/timeline/svg", "a picture to take along"),
            Map.entry("/sign-in/provider", "sends on to the provider"),
            Map.entry("/sign-in/passkey", "JSON for the script of the sign-in page"),
            Map.entry("/account/passkeys/new", "JSON for the script of the page of passkeys"),
            Map.entry("/account/data/json", "a file to take along"),
            Map.entry("/{municipality}/trail/csv", "a file to take along"),
            Map.entry("/{municipality}/trail/json", "a file to take along"),
            Map.entry("/{municipality}/file/json", "a file to take along"),
            Map.entry("/{municipality}/reforms/{reform}/json", "a file to take along"),
            Map.entry("/{municipality}/reforms/{reform}/csv", "a file to take along"),
            Map.entry("/{municipality}/lists/{kind}/csv", "a file to take along"),
            Map.entry("/{municipality}/lists/{kind}/xlsx", "a file to take along"),
            Map.entry("/about/municipality-file", "a schema for programs"),
            Map.entry("/about/reform-file", "a schema for programs"),
            Map.entry("/server/trail/csv", "a file to take along"),
            Map.entry("/server/trail/json", "a file to take along"),
            Map.entry("/health", "JSON for whoever watches the server"),
            Map.entry("/ready", "JSON for whoever watches the server"),
            Map.entry("/metrics", "figures for whoever watches the server"),
            Map.entry("/static/{sum}/{name}", "files that pages need"),
            Map.entry("/favicon.ico", "sends on to the picture"));

    private static final Map<String, String> NOT_TAKEN = Map.of();

    @BeforeEach
    void onlyAfterAllTests() {
        assumeTrue(System.getProperty("test") == null, "Some tests were chosen, so not everything was tried");
    }

    @Test
    void axeLookedAtEveryPage() throws IOException {
        assumeTrue(Chromium.isThere(), "Pages are tried in a browser, and there is none");
        Set<String> tried = new TreeSet<>();
        for (String path : Tried.PAGES.all()) {
            routes(Method.GET).stream()
                    .filter(route -> fits(route, path))
                    .findFirst()
                    .ifPresent(route -> tried.add(route.path()));
        }
        assertAll(Method.GET, tried, NO_PAGES);
    }

    @Test
    void everyFormWasSentAndTaken() throws IOException {
        assertAll(Method.POST, Tried.FORMS.all(), NOT_TAKEN);
    }

    private static void assertAll(Method method, Set<String> tried, Map<String, String> exceptions) {
        Set<String> missing = new TreeSet<>();
        routes(method).forEach(route -> missing.add(route.path()));
        assertThat(missing)
                .as("routes of which it is said why they are not tried")
                .containsAll(exceptions.keySet());
        assertThat(exceptions.keySet()).as("routes that are tried all the same").noneMatch(tried::contains);
        missing.removeAll(tried);
        missing.removeAll(exceptions.keySet());
        assertThat(missing).as(method + " routes that no test has tried").isEmpty();
    }

    /** Those with the most fixed parts first, as the server looks for them. */
    private static List<Route> routes(Method method) {
        return SampleServer.routes(Optional.of(RouteTableTest.PROVIDER)).stream()
                .filter(route -> route.method() == method)
                // What is for programs has a test of its own that asks for every operation.
                .filter(route -> !route.path().startsWith("/api/"))
                .toList();
    }

    private static boolean fits(Route route, String path) {
        return path.matches(route.path().replaceAll("\\{[a-z]+}", "[^/]+"));
    }
}
