package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.varde.core.access.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static final Handler ANY = request -> Answer.text("text/plain", "");

    @Test
    void fixedPartsGoBeforeVaryingOnes() {
        Routes routes = Routes.builder()
                .get("/{municipality}", Right.READ, ANY)
                .get("/{municipality}/measures/{id}", Right.READ, ANY)
                .get("/{municipality}/measures/new", Right.CHANGE, ANY)
                .get("/about/measures/{id}", Right.OPEN, ANY)
                .build();
        assertThat(path(routes, "/fjordvik/measures/new")).isEqualTo("/{municipality}/measures/new");
        assertThat(path(routes, "/fjordvik/measures/m1")).isEqualTo("/{municipality}/measures/{id}");
        assertThat(path(routes, "/about/measures/m1")).isEqualTo("/about/measures/{id}");
        assertThat(routes.find(Method.GET, "/fjordvik/measures/m1/x")).isEmpty();
        assertThat(routes.find(Method.GET, "/fjordvik/measures/")).isEmpty();
        assertThat(routes.find(Method.POST, "/fjordvik")).isEmpty();
    }

    @Test
    void theVaryingPartsAreGiven() {
        Routes routes =
                Routes.builder().get("/{municipality}/{room}", Right.READ, ANY).build();
        assertThat(routes.find(Method.GET, "/fjordvik/tiltak å").orElseThrow().values())
                .isEqualTo(Map.of("municipality", "fjordvik", "room", "tiltak å"));
    }

    @Test
    void theRootIsAPathOfItsOwn() {
        Routes routes = Routes.builder()
                .get("/", Right.OPEN, ANY)
                .get("/{municipality}", Right.READ, ANY)
                .build();
        assertThat(path(routes, "/")).isEqualTo("/");
        assertThat(routes.find(Method.GET, "//")).isEmpty();
    }

    @Test
    void aPathSaysWhichMethodsItAnswers() {
        Routes routes = Routes.builder()
                .get("/a", Right.OPEN, ANY)
                .post("/a", Right.CHANGE, ANY)
                .build();
        assertThat(routes.methods("/a")).containsExactly(Method.GET, Method.POST);
        assertThat(routes.methods("/b")).isEmpty();
    }

    @Test
    void twoRoutesForOneRequestAreRefused() {
        Routes.Builder routes = Routes.builder().get("/{a}/x", Right.OPEN, ANY);
        assertThatThrownBy(() -> routes.get("/{b}/x", Right.OPEN, ANY)).hasMessageContaining("/{b}/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "/a/", "//a", "/A", "/{}", "/{a}/{a}", "/a b"})
    void aPathThatIsNoneIsRefused(String path) {
        assertThatThrownBy(() -> PathPattern.of(path)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String path(Routes routes, String path) {
        return routes.find(Method.GET, path).orElseThrow().route().path();
    }
}
