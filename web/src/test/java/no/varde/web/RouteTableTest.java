package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.web.http.Method;
import no.varde.web.http.Right;
import no.varde.web.http.Route;
import org.junit.jupiter.api.Test;

/** The program's own table of routes, line by line. */
class RouteTableTest {

    @Test
    void whatBelongsToAMunicipalityIsNeverOpenToAll() {
        assertThat(Varde.routes().all())
                .isNotEmpty()
                .filteredOn(route -> route.path().startsWith("/{municipality}"))
                .noneMatch(route -> route.right() == Right.OPEN);
    }

    @Test
    void whateverChangesSomethingNeedsARightToChange() {
        assertThat(Varde.routes().all())
                .filteredOn(route -> route.method() != Method.GET)
                .noneMatch(route -> route.right() == Right.OPEN || route.right() == Right.READ);
    }

    @Test
    void everyRouteWithoutAVaryingPartAnswers() {
        try (Served served = Served.routes(routes -> no.varde.web.about.AboutPages.addTo(routes))) {
            for (Route route : Varde.routes().all()) {
                if (route.path().startsWith("/about") && !route.path().contains("{")) {
                    assertThat(served.get(route.path()).statusCode())
                            .as(route.toString())
                            .isEqualTo(200);
                }
            }
        }
    }
}
