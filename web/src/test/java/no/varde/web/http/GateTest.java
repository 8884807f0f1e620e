package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import org.junit.jupiter.api.Test;

/** Who is let through to a route, and what the others are told. */
class GateTest {

    private static void rooms(Routes.Builder routes) {
        DemoGate.addTo(routes);
        routes.get("/about/open", Right.OPEN, GateTest::name);
        routes.get("/server", Right.SERVE, GateTest::name);
        routes.get("/{municipality}/plan", Right.READ, GateTest::name);
        routes.get("/{municipality}/trail", Right.READ_TRAIL, GateTest::name);
        routes.post("/{municipality}/plan", Right.CHANGE, GateTest::name);
    }

    private static Answer name(Request request) {
        return Answer.text("text/plain", request.caller().name());
    }

    private static Served nobody() {
        return Served.behind(cookies -> Caller.NOBODY, GateTest::rooms, 5);
    }

    private static Served reader(Right... rights) {
        Caller caller = new Caller() {
            @Override
            public boolean isSignedIn() {
                return true;
            }

            @Override
            public String id() {
                return "p1";
            }

            @Override
            public String name() {
                return "Åse";
            }

            @Override
            public boolean may(Right right, Optional<Place> place) {
                return List.of(rights).contains(right);
            }
        };
        return Served.behind(cookies -> caller, GateTest::rooms, 5);
    }

    @Test
    void whoHasNotSignedInIsLedToThePageForItAndBack() {
        try (Served served = nobody()) {
            HttpResponse<String> answer = served.get("/fjordvik/plan?day=2026-01-01");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location"))
                    .contains("/sign-in?next=%2Ffjordvik%2Fplan%3Fday%3D2026-01-01");
        }
    }

    @Test
    void aProgramOrADeedWithoutSignInGets401() {
        try (Served served = nobody()) {
            HttpResponse<String> answer = served.get("/fjordvik/plan", "Accept", "application/json");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(served.post("/fjordvik/plan", "a=b").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void whoHasNotSignedInCannotTellWhichMunicipalitiesThereAre() {
        try (Served served = nobody()) {
            assertThat(served.get("/fjordvik/plan").statusCode()).isEqualTo(303);
            assertThat(served.get("/nowhere/plan").statusCode()).isEqualTo(303);
            assertThat(served.get("/about/open").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aMunicipalityThatOneMayNotReadIsNotThereAtAll() {
        try (Served served = reader(Right.SERVE)) {
            assertThat(served.get("/fjordvik/plan").statusCode()).isEqualTo(404);
            assertThat(served.get("/fjordvik/trail").statusCode()).isEqualTo(404);
            assertThat(served.post("/fjordvik/plan", "a=b").statusCode()).isEqualTo(404);
            assertThat(served.get("/server").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatOneMayNotDoWhereOneReadsIsSaid() {
        try (Served served = reader(Right.READ)) {
            assertThat(served.get("/fjordvik/plan").body()).isEqualTo("Åse");
            assertThat(served.get("/fjordvik/trail").statusCode()).isEqualTo(403);
            assertThat(served.post("/fjordvik/plan", "a=b").statusCode()).isEqualTo(403);
            assertThat(served.get("/server").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void inTheDemonstrationEachRoleSeesItsOwn() {
        try (Served served = Served.behind(new DemoGate(), GateTest::rooms, 5)) {
            assertThat(served.get("/fjordvik/trail").body()).isEqualTo("Kari Moe");
            assertThat(served.get("/fjordvik/trail", "Cookie", "varde-role=owner")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.get("/fjordvik/plan", "Cookie", "varde-role=owner")
                            .body())
                    .isEqualTo("Gro Lien");
            assertThat(served.get("/fjordvik/plan", "Cookie", "varde-role=administrator")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(served.get("/fjordvik/plan", "Cookie", "varde-role=king").body())
                    .as("an unknown role counts as none chosen")
                    .isEqualTo("Kari Moe");
        }
    }
}
