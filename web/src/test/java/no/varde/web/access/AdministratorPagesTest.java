package no.varde.web.access;

import static no.varde.web.access.WebUser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.store.Signature;
import no.varde.core.trail.Chain;
import no.varde.web.SampleServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who look after the server let others join them, stop, and are erased; there is always one. */
class AdministratorPagesTest {

    private static final Pattern LINK =
            Pattern.compile("<code>http://localhost:\\d+(/let-in/[A-Za-z0-9_-]{43})</code>");

    @SuppressWarnings("NullAway.Init")
    private SampleServer server;

    @SuppressWarnings("NullAway.Init")
    private WebUser kari;

    @BeforeEach
    void serve() {
        server = SampleServer.startEmpty();
        kari = new WebUser(server);
        kari.letIn();
        assertThat(kari.get("/municipalities").body()).contains("href=\"/server/people\"");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Who who(String email) {
        return server.store()
                .read(from -> from.people()
                        .who(from.people().personByEmail(email).orElseThrow().id())
                        .orElseThrow());
    }

    private String role(String email) {
        return who(email).memberships().stream()
                .filter(each -> each.role() == Role.ADMINISTRATOR)
                .map(Membership::id)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> change(String email, String what) {
        String role = role(email);
        kari.get("/server/people");
        return kari.post("/server/people/" + role, "do", what);
    }

    private WebUser invite(String name, String email) {
        kari.get("/server/people");
        assertThat(location(kari.post("/server/people", "name", name, "email", email)))
                .isEqualTo("/server/people");
        Matcher link = LINK.matcher(kari.get("/server/people").body());
        assertThat(link.find()).isTrue();
        WebUser other = new WebUser(server);
        other.follow(link.group(1), name, email);
        return other;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }

    @Test
    void theLastStaysAndASecondRelievesThem() {
        HttpResponse<String> last = change("kari@fjordvik.no", "end");
        assertThat(last.statusCode()).isEqualTo(422);
        assertThat(last.body()).contains("Minst én som kan logge inn");
        WebUser siri = invite("Siri Vang", "siri@drift.no");
        assertThat(siri.get("/server/people").body()).contains("Kari Nordmann", "Siri Vang");
        assertThat(change("kari@fjordvik.no", "end").statusCode()).isEqualTo(303);
        assertThat(kari.get("/server/people").statusCode()).isEqualTo(403);
        siri.get("/server/people");
        assertThat(siri.post("/server/people/" + role("siri@drift.no"), "do", "end")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theServersOwnTrailIsReadCheckedAndTakenAlongByThemAlone() {
        invite("Siri Vang", "siri@drift.no");
        assertThat(kari.get("/server/trail").body()).contains("Person tatt inn", "Siri Vang", "Rolle gitt");
        assertThat(kari.get("/server/trail/check").body()).contains("Sporet er helt");
        assertThat(kari.get("/server/trail/csv").body())
                .contains(";municipality;actor;kind;subject;action", ";person;");
        assertThat(kari.get("/server/trail/json").body()).startsWith("[\n{").contains("\"kind\":\"role\"");
        WebUser guest = new WebUser(server);
        assertThat(guest.get("/server/trail").statusCode()).isEqualTo(303);
    }

    @Test
    void whoHasLostTheirWayInGetsALinkAndWhoCoordinatesElsewhereDoesNot() {
        invite("Siri Vang", "siri@drift.no");
        assertThat(change("siri@drift.no", "link").statusCode()).isEqualTo(303);
        assertThat(LINK.matcher(kari.get("/server/people").body()).find()).isTrue();
        kari.get("/municipalities/new?number=1508");
        kari.post("/municipalities/new", "number", "1508", "name", "A", "path", "alesund", "since", "01.01.2026");
        server.store().write(Signature.of("test", Instant.now()), to -> {
            String siri =
                    to.people().personByEmail("siri@drift.no").orElseThrow().id();
            to.people().give(Membership.in("alesund", "m-1", siri, Role.COORDINATOR, today()));
            return siri;
        });
        assertThat(change("siri@drift.no", "link").statusCode()).isEqualTo(403);
    }

    @Test
    void whoStoppedIsErasedAndAKnownPersonIsShownFirst() {
        invite("Siri Vang", "siri@drift.no");
        kari.get("/server/people");
        HttpResponse<String> asked = kari.post("/server/people", "name", "S", "email", "siri@drift.no");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Siri Vang. Er det den du mener?");
        assertThat(change("siri@drift.no", "erase").statusCode())
                .as("first the role ends")
                .isEqualTo(403);
        server.store().write(Signature.of("test", Instant.now()), to -> {
            Membership role = to.people().membership(role("siri@drift.no")).orElseThrow();
            Membership older = Membership.onServer("older", role.person(), today().minusDays(9));
            to.people().takeBack(role.id());
            to.people().give(older.until(today()));
            return role;
        });
        assertThat(change("siri@drift.no", "erase").statusCode()).isEqualTo(303);
        assertThat(kari.get("/server/people").body()).doesNotContain("Siri Vang");
        assertThat(server.store()
                        .<List<Person>>read(from -> from.people().everybody().stream()
                                .map(Who::person)
                                .filter(Person::isErased)
                                .toList()))
                .hasSize(1);
        assertThat(server.store()
                        .<Boolean>read(from -> from.verify(Chain.server()).isIntact()))
                .isTrue();
    }
}
