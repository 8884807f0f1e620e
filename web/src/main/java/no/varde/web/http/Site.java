package no.varde.web.http;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What all pages of one server share.
 *
 * @param version the program's version, as the foot of the page says it
 * @param clock what today is; in the municipality's time zone
 * @param hostNames the names under which the server answers
 * @param menu the menu's entries in their order
 * @param search where the search field in the head leads, within a place; it sends {@code q}
 * @param places finds the place of a path's <code>{municipality}</code>
 * @param gate tells who asks; routes ask before their handler runs whether they have the route's right
 * @param formKey at least 16 secret bytes by which forms are signed; the same after a restart, so that a form that was
 *     open meanwhile can still be sent
 * @param allowsClear whether those on other machines are served over connections that are not encrypted
 */
public record Site(
        String version,
        Clock clock,
        HostNames hostNames,
        List<MenuItem> menu,
        String search,
        Function<String, Optional<Place>> places,
        Gate gate,
        FormKey formKey,
        boolean allowsClear) {

    /** Copies the menu. */
    public Site {
        menu = List.copyOf(menu);
    }
}
