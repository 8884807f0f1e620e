package no.varde.web.access;

import static no.varde.web.access.WebUser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.store.People;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.web.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody with an account in Ålesund is invited by Nabovik. */
class TakePagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @SuppressWarnings("NullAway.Init")
    private static SampleServer server;

    @SuppressWarnings("NullAway.Init")
    private static WebUser kari;

    private static int invited;

    @BeforeAll
    static void serve() {
        server = SampleServer.startEmpty();
        kari = new WebUser(server);
        kari.letIn();
        takeUp("1508", "alesund");
        takeUp("1547", "nabovik");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void takeUp(String number, String path) {
        kari.get("/municipalities/new?number=" + number);
        kari.post("/municipalities/new", "number", number, "name", path, "path", path, "since", "01.01.2026");
    }

    /** Invites somebody, as the coordinator of a municipality does; the link. */
    private static String invite(String municipality, String name, Optional<String> email, Role role) {
        return link(name, OneTimeLink.Purpose.INVITATION, Duration.ofDays(7), people -> {
            String id = "invited-" + ++invited;
            people.add(email.map(Person.named(id, name)::withEmail).orElseGet(() -> Person.named(id, name)));
            people.give(Membership.in(municipality, "role-" + invited, id, role, DAY));
            return id;
        });
    }

    private interface Whose {
        String id(PeopleWriting people);
    }

    private static String link(String by, OneTimeLink.Purpose purpose, Duration lasts, Whose whose) {
        Instant now = Instant.now();
        String secret = Secrets.fresh();
        server.store().write(Signature.of("made for " + by, now), to -> {
            to.people()
                    .make(new OneTimeLink(
                            Secrets.hash(secret),
                            purpose,
                            Optional.of(whose.id(to.people())),
                            "test",
                            now.minusSeconds(60),
                            now.plus(lasts),
                            Optional.empty()));
            return secret;
        });
        return LetInPages.PATH + "/" + secret;
    }

    /** Somebody who has come in to Ålesund. */
    private static WebUser comeIn(String name, String email, Role role) {
        WebUser user = new WebUser(server);
        user.follow(invite("alesund", name, Optional.of(email), role), name, email);
        return user;
    }

    /** The page to which a link leads. */
    private static HttpResponse<String> follow(WebUser user, String link) {
        user.get(link);
        return user.get("/let-in");
    }

    private static String id(String email) {
        return server.store()
                .<Person>read(from -> from.people().personByEmail(email).orElseThrow())
                .id();
    }

    private static <T> T people(Function<People, T> question) {
        return server.store().read(from -> question.apply(from.people()));
    }

    @Test
    void whoIsSignedInTakesTheRoleWithTheAccountTheyHaveAndFindsTheWayBetween() {
        WebUser ola = comeIn("Ola Berg", "ola@alesund.no", Role.COUNCIL_MEMBER);
        HttpResponse<String> offered = follow(ola, invite("nabovik", "O. Berg", Optional.empty(), Role.LEADER));
        assertThat(offered.body())
                .contains("Du er logget inn som Ola Berg", "laget for O. Berg", "Leder i nabovik")
                .doesNotContain("type=\"password\"");
        assertThat(ola.get("/nabovik").statusCode()).as("not yet").isEqualTo(404);
        assertThat(location(ola.post("/let-in/take"))).isEqualTo("/nabovik/mine");
        assertThat(ola.get("/nabovik/mine").body())
                .contains("Rollen er din", "href=\"/alesund/mine\"", "Folkevalgt")
                .doesNotContain("href=\"/nabovik/mine\">nabovik");
        assertThat(ola.get("/alesund/mine").body()).contains("href=\"/nabovik/mine\"", "Leder");
        assertThat(ola.get("/account").body()).contains("nabovik", "alesund");
        assertThat(kari.get("/nabovik/people").body())
                .as("what stands on the account, and not the other role")
                .contains("Ola Berg", "ola@alesund.no")
                .doesNotContain("O. Berg", "Folkevalgt");
        String there = "/nabovik/people/" + id("ola@alesund.no");
        assertThat(kari.get(there).body())
                .contains("har roller i andre kommuner", "<strong>Leder")
                .doesNotContain("<strong>Folkevalgt");
        assertThat(kari.get("/nabovik/trail").body()).contains("Invitasjon tatt imot med en konto fra før", "Ola Berg");
        assertThat(kari.get("/alesund/trail?kind=person").body()).doesNotContain("Invitasjon tatt imot", "nabovik");
    }

    @Test
    void whoIsSignedOutSignsInOrMakesAnAccountOfTheirOwn() {
        comeIn("Liv Nes", "liv@alesund.no", Role.COUNCIL_MEMBER);
        String link = invite("nabovik", "Liv Nes", Optional.empty(), Role.HR_ADVISER);
        WebUser liv = new WebUser(server);
        HttpResponse<String> asked = follow(liv, link);
        assertThat(asked.body()).contains("href=\"/sign-in?next=/let-in\"", "type=\"password\"");
        HttpResponse<String> taken = liv.post(
                "/let-in", "name", "Liv Nes", "email", "liv@alesund.no", "password", WebUser.PASSWORD, "position", "");
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("har alt en konto eller en invitasjon", "value=\"liv@alesund.no\"");
        liv.get("/sign-in?next=/let-in");
        assertThat(location(liv.signIn("liv@alesund.no", WebUser.PASSWORD, "/let-in")))
                .isEqualTo("/let-in");
        assertThat(liv.get("/let-in").body()).contains("Du er logget inn som Liv Nes");
        assertThat(location(liv.post("/let-in/take"))).isEqualTo("/nabovik/mine");
        WebUser another = new WebUser(server);
        assertThat(follow(another, link).statusCode()).as("it is used").isEqualTo(410);
        String own = invite("nabovik", "Per Ås", Optional.of("per@nabovik.no"), Role.LEADER);
        assertThat(location(another.follow(own, "Per Ås", "per@nabovik.no"))).isEqualTo("/");
        assertThat(another.get("/alesund").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkForWhatSomebodyElseLostIsNotTakenAndOpensNothing() {
        WebUser ola = comeIn("Odd Vik", "odd@alesund.no", Role.LEADER);
        comeIn("Eva Dal", "eva@alesund.no", Role.COORDINATOR);
        String lost = link(
                "Eva",
                OneTimeLink.Purpose.RECOVERY,
                Duration.ofDays(1),
                people -> people.personByEmail("eva@alesund.no").orElseThrow().id());
        assertThat(follow(ola, lost).body()).doesNotContain("Du er logget inn som");
        HttpResponse<String> refused = ola.post("/let-in/take");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Lenken gjelder én bestemt konto");
        assertThat(ola.get("/alesund/people").statusCode()).as("no coordinator").isEqualTo(403);
    }

    @Test
    void aLinkThatIsOldWasTakenBackOrWasNeverFollowedIsGone() {
        WebUser ola = comeIn("Nils Lie", "nils@alesund.no", Role.LEADER);
        assertThat(ola.post("/let-in/take").statusCode()).as("no link").isEqualTo(410);
        String old = link("Nils", OneTimeLink.Purpose.INVITATION, Duration.ofSeconds(-30), people -> {
            people.add(Person.named("too-late", "Nils Lie"));
            return "too-late";
        });
        assertThat(follow(ola, old).statusCode()).isEqualTo(410);
        ola.get("/account");
        assertThat(ola.post("/let-in/take").statusCode()).isEqualTo(410);
        follow(ola, invite("nabovik", "N. Lie", Optional.empty(), Role.LEADER));
        String gone = "invited-" + invited;
        server.store().write(Signature.of("test", Instant.now()), to -> {
            to.people().takeBackLinks(Optional.of(gone), Instant.now());
            return gone;
        });
        assertThat(ola.post("/let-in/take").statusCode()).isEqualTo(410);
        assertThat(ola.get("/nabovik").statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasTheRoleAlreadyIsToldAndTheLinkStaysForWhomItIs() {
        WebUser tor = comeIn("Tor Moe", "tor@alesund.no", Role.LEADER);
        String link = invite("alesund", "Tora Moe", Optional.empty(), Role.LEADER);
        HttpResponse<String> told = follow(tor, link);
        assertThat(told.body()).contains("har alt det som invitasjonen gir").doesNotContain("/let-in/take");
        HttpResponse<String> refused = tor.post("/let-in/take");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Du har rollen fra før");
        assertThat(TakePagesTest.<List<OneTimeLink>>people(all -> all.unusedLinks(Optional.of("invited-" + invited))))
                .hasSize(1);
    }

    @Test
    void whoWasEndedTakesNothing() {
        WebUser una = comeIn("Una Ro", "una@alesund.no", Role.LEADER);
        follow(una, invite("nabovik", "Una Ro", Optional.empty(), Role.LEADER));
        server.store().write(Signature.of("test", Instant.now()), to -> {
            Person before = to.people().personByEmail("una@alesund.no").orElseThrow();
            return to.people().change(before, before.withEnded(true));
        });
        assertThat(una.post("/let-in/take").statusCode()).as("nobody any more").isEqualTo(401);
        assertThat(TakePagesTest.<List<Who>>people(all -> all.members("nabovik")))
                .noneMatch(each -> each.person().email().equals(Optional.of("una@alesund.no")));
    }
}
