package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Right;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.reform.Reforms;
import no.varde.core.store.InMemoryStore;
import no.varde.web.access.provider.ClientProof;
import no.varde.web.access.provider.ProviderSettings;
import no.varde.web.http.Method;
import no.varde.web.http.Route;
import no.varde.web.http.Routes;
import no.varde.web.situation.Desk;
import no.varde.web.upkeep.Upkeep;
import no.varde.web.watch.Watch;
import org.junit.jupiter.api.Test;

/** The program's own table of routes, line by line. */
class RouteTableTest {

    private static final Desk DESK = new Desk(new InMemoryStore(), Reforms.builtIn(), BuiltInRules.all());

    /** Somewhere to sign in, so that its routes are there. */
    static final ProviderSettings PROVIDER = new ProviderSettings(
            "Provider",
            false,
            URI.create("https://provider.example"),
            "varde",
            new ClientProof.Secret("secret"),
            List.of("openid"),
            List.of(),
            ProviderSettings.Claims.STANDARD,
            List.of());

    private static final Routes ROUTES = Varde.routes(
            DESK,
            Served.NOW,
            Watch.plain("test", Served.NOW),
            Upkeep.NONE,
            new Varde.Ways(Optional.of(PROVIDER), Optional.empty()));

    /** The forms by which one comes in, which are for those who are not in. */
    private static final Set<String> WAYS_IN = Set.of("/sign-in", "/sign-in/passkey", "/let-in");

    @Test
    void whatBelongsToAMunicipalityIsNeverOpenToAll() {
        assertThat(ROUTES.all())
                .isNotEmpty()
                .filteredOn(route -> route.path().contains("{municipality}"))
                .noneMatch(route -> route.right() == Right.OPEN);
    }

    @Test
    void whateverChangesSomethingNeedsARightToChange() {
        assertThat(ROUTES.all())
                .filteredOn(route -> route.method() != Method.GET)
                .filteredOn(route -> !WAYS_IN.contains(route.path()))
                .noneMatch(route -> route.right() == Right.OPEN || route.right() == Right.READ);
    }

    @Test
    void everyRouteWithoutAVaryingPartAnswers() {
        try (Served served = Served.routes(routes -> {
            no.varde.web.about.AboutPages.addTo(routes);
            no.varde.web.access.RolePages.addTo(routes);
            no.varde.web.api.ApiPages.addTo(routes, DESK);
            no.varde.web.findings.RulePages.addTo(routes, BuiltInRules.all());
            no.varde.web.ownreform.OwnReformPages.addTo(routes, DESK);
            no.varde.web.privacy.ProcessingPages.addTo(routes, DESK);
            no.varde.web.transfer.TransferPages.addTo(routes, DESK);
        })) {
            for (Route route : ROUTES.all()) {
                if (route.path().startsWith("/about") && !route.path().contains("{")) {
                    assertThat(served.get(route.path()).statusCode())
                            .as(route.toString())
                            .isEqualTo(200);
                }
            }
        }
    }
}
