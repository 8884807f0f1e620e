package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.access.Session;
import no.varde.core.basics.Language;
import no.varde.core.store.Signature;
import no.varde.web.SampleServer;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming in on a new server, as a browser does it: the first link, signing out and in again. */
class SignInTest {

    private static final String PASSWORD = WebUser.PASSWORD;

    @SuppressWarnings("NullAway.Init")
    private SampleServer server;

    @BeforeEach
    void serve() {
        server = SampleServer.startEmpty();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theFirstPersonComesInByTheLinkAndCoordinatesTheirMunicipality() {
        WebUser kari = new WebUser(server);
        assertThat(kari.get("/").statusCode()).isEqualTo(303);
        kari.letIn();
        assertThat(kari.get("/municipalities").body()).contains("Kari Nordmann");
        kari.get("/municipalities/new?number=1508");
        HttpResponse<String> made = kari.post(
                "/municipalities/new", "number", "1508", "name", "Ålesund", "path", "alesund", "since", "01.01.2026");
        assertThat(location(made)).isEqualTo("/alesund");
        assertThat(kari.get("/alesund").statusCode()).isEqualTo(200);
        assertThat(kari.get("/alesund/import").statusCode())
                .as("a coordinator brings in plans")
                .isEqualTo(200);
    }

    @Test
    void theSecretLeavesTheAddressAtOnceAndTheLinkWorksOnce() {
        WebUser kari = new WebUser(server);
        HttpResponse<String> followed = kari.get(server.letIn());
        assertThat(followed.statusCode()).isEqualTo(303);
        assertThat(location(followed)).isEqualTo("/let-in");
        String secret = server.letIn().substring("/let-in/".length());
        assertThat(kari.get("/let-in").body()).doesNotContain(secret);
        kari.letIn();
        WebUser other = new WebUser(server);
        other.get(server.letIn());
        assertThat(other.get("/let-in").statusCode()).isEqualTo(410);
        assertThat(other.get("/municipalities").statusCode()).isEqualTo(303);
    }

    @Test
    void theFirstLinkLetsNobodyInOnceSomebodyElseCanSignIn() {
        WebUser late = new WebUser(server);
        late.get(server.letIn());
        assertThat(late.get("/let-in").statusCode()).isEqualTo(200);
        server.store().write(Signature.of("test", Instant.now()), writing -> {
            writing.people().add(Person.named("ola", "Ola Nordmann"));
            writing.people()
                    .keep(new Credential(
                            Credential.Kind.PROVIDER, "issuer ola", "ola", "", "", Instant.now(), Optional.empty()));
            return true;
        });
        HttpResponse<String> sent =
                late.post("/let-in", "name", "Mallory", "email", "mallory@fjordvik.no", "password", PASSWORD);
        assertThat(sent.statusCode()).isEqualTo(410);
        assertThat(server.store()
                        .<Boolean>read(from -> from.people()
                                .personByEmail("mallory@fjordvik.no")
                                .isPresent()))
                .isFalse();
    }

    @Test
    void theFirstSessionTakesTheFirstLinkBack() {
        new WebUser(server).letIn();
        assertThat(server.store().<List<?>>read(from -> from.people().unusedLinks(Optional.empty())))
                .isEmpty();
    }

    @Test
    void thePasswordOfAnOpenSessionIsNotGuessedWithoutEnd() {
        WebUser kari = new WebUser(server, Language.EN);
        kari.letIn();
        kari.get("/account");
        for (int i = 0; i < 5; i++) {
            assertThat(kari.post("/account/password", "current", "guess " + i, "password", "en ku på taket nå")
                            .body())
                    .contains("not your present password");
        }
        HttpResponse<String> right =
                kari.post("/account/password", "current", PASSWORD, "password", "en ku på taket nå");
        assertThat(right.statusCode()).isEqualTo(422);
        assertThat(right.body()).contains("Too many attempts");
    }

    @Test
    void noWayInIsMadeFromASessionThatIsOld() {
        WebUser kari = new WebUser(server, Language.EN);
        kari.letIn();
        kari.get("/account");
        server.store().write(Signature.of("test", Instant.now()), writing -> {
            String person = writing.people()
                    .personByEmail("kari@fjordvik.no")
                    .orElseThrow()
                    .id();
            Session now = writing.people().sessions(person).get(0);
            Instant before = Instant.now().minusSeconds(3600);
            writing.people().close(now.hash());
            writing.people().open(new Session(now.hash(), person, before, Instant.now(), now.device(), now.means()));
            writing.people().drop(Credential.Kind.PASSWORD, person);
            return person;
        });
        HttpResponse<String> first = kari.post("/account/password", "password", "en ku på taket nå");
        assertThat(first.statusCode()).isEqualTo(403);
        assertThat(first.body()).contains("first 15 minutes after signing in");
        assertThat(kari.post("/account/passkeys", "answer", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void aLinkThatWasMadeUpLetsNobodyIn() {
        WebUser guest = new WebUser(server);
        for (String secret : new String[] {"A".repeat(43), "x", "%2e%2e"}) {
            guest.get("/let-in/" + secret);
            assertThat(guest.get("/let-in").statusCode()).as(secret).isEqualTo(410);
        }
    }

    @Test
    void allThatIsWrongIsSaidAtOnceInTheReadersLanguageAndNothingTypedIsLost() {
        for (Language language : Language.values()) {
            WebUser kari = new WebUser(server, language);
            kari.get(server.letIn());
            kari.get("/let-in");
            HttpResponse<String> answer =
                    kari.post("/let-in", "name", " ", "email", "kari at fjordvik", "password", "password1234");
            Texts texts = Texts.in(language);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(texts.get("access.name.wrong", "", 200))
                    .contains(texts.get("access.email.wrong", "kari at fjordvik"))
                    .contains(texts.get("access.password.common"))
                    .contains("value=\"kari at fjordvik\"")
                    .doesNotContain("password1234");
        }
    }

    @Test
    void afterSigningOutOneSignsInAgainAndComesBackToWhereOneWas() {
        WebUser kari = new WebUser(server);
        kari.letIn();
        String before = kari.session();
        assertThat(location(kari.post("/sign-out"))).isEqualTo("/sign-in");
        assertThat(kari.get("/municipalities").statusCode()).isEqualTo(303);
        assertThat(new WebUser(server, before).get("/municipalities").statusCode())
                .as("a session that has ended lets nobody in")
                .isEqualTo(303);
        HttpResponse<String> led = kari.get("/municipalities?q=1508");
        assertThat(location(led)).isEqualTo("/sign-in?next=%2Fmunicipalities%3Fq%3D1508");
        kari.get(location(led));
        HttpResponse<String> in = kari.signIn("KARI@fjordvik.no", PASSWORD, "/municipalities?q=1508");
        assertThat(location(in)).isEqualTo("/municipalities?q=1508");
        assertThat(kari.session()).isNotEqualTo(before);
        assertThat(kari.get("/municipalities?q=1508").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionIsExchangedWhenOneSignsInAgain() {
        WebUser kari = new WebUser(server);
        kari.letIn();
        String before = kari.session();
        assertThat(kari.signIn("kari@fjordvik.no", PASSWORD, "/").statusCode()).isEqualTo(303);
        assertThat(kari.session()).isNotEqualTo(before);
        assertThat(new WebUser(server, before).get("/municipalities").statusCode())
                .isEqualTo(303);
    }

    @Test
    void whateverIsWrongTheAnswerIsTheSame() {
        new WebUser(server).letIn();
        WebUser guest = new WebUser(server);
        guest.get("/sign-in");
        HttpResponse<String> password = guest.signIn("kari@fjordvik.no", "en ku på taket", "/");
        HttpResponse<String> name = guest.signIn("kari@fjordvik.nx", PASSWORD, "/");
        assertThat(password.statusCode()).isEqualTo(422);
        assertThat(name.statusCode()).isEqualTo(422);
        assertThat(name.body().replace("fjordvik.nx", "fjordvik.no")).isEqualTo(password.body());
    }

    @Test
    void whoGuessesIsMadeToWait() {
        new WebUser(server).letIn();
        WebUser guest = new WebUser(server, Language.EN);
        guest.get("/sign-in");
        for (int i = 0; i < 5; i++) {
            assertThat(guest.signIn("kari@fjordvik.no", "guess number " + i, "/")
                            .statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<String> answer = guest.signIn("kari@fjordvik.no", "guess number 6", "/");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Too many attempts");
    }

    @Test
    void guessesOfOthersDoNotKeepOneOutOfTheBrowserThatOneUses() {
        WebUser kari = new WebUser(server);
        kari.letIn();
        kari.signIn("kari@fjordvik.no", PASSWORD, "/");
        kari.get("/account");
        kari.post("/sign-out");
        WebUser guest = new WebUser(server);
        guest.get("/sign-in");
        for (int i = 0; i < 6; i++) {
            guest.signIn("kari@fjordvik.no", "guess number " + i, "/");
        }
        assertThat(guest.signIn("kari@fjordvik.no", PASSWORD, "/").statusCode()).isEqualTo(429);
        kari.get("/sign-in");
        assertThat(kari.signIn("kari@fjordvik.no", PASSWORD, "/").statusCode()).isEqualTo(303);
        assertThat(kari.signIn("kari@fjordvik.nx", "guess", "/").statusCode())
                .as("for another name the browser is a stranger")
                .isEqualTo(422);
    }

    @Test
    void signingInLeadsNowhereElse() {
        WebUser kari = new WebUser(server);
        kari.letIn();
        for (String next : new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example"}) {
            assertThat(location(kari.signIn("kari@fjordvik.no", PASSWORD, next)))
                    .as(next)
                    .isEqualTo("/");
        }
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsGivenBackToTheSamePersonOnly() {
        WebUser kari = new WebUser(server);
        kari.letIn();
        kari.get("/account");
        String session = kari.session();
        server.store().write(Signature.of("test", Instant.now()), writing -> {
            String person = writing.people()
                    .personByEmail("kari@fjordvik.no")
                    .orElseThrow()
                    .id();
            Session old = writing.people().sessions(person).get(0);
            Instant before = Instant.now().minus(LocalGate.WHOLE).minusSeconds(60);
            writing.people().close(old.hash());
            return writing.people().personByEmail("kari@fjordvik.no").map(each -> {
                writing.people().open(new Session(old.hash(), person, before, before, old.device(), old.means()));
                return each;
            });
        });
        HttpResponse<String> sent = kari.post(
                "/account/password", "name", "Kåri & Ko\nto linjer", "password", "hemmelig hest", "current", "x");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(WebUser.location(sent)).startsWith("/sign-in?next=%2Fparked%2F");
        String parked = java.net.URLDecoder.decode(
                WebUser.location(sent).substring("/sign-in?next=".length()), java.nio.charset.StandardCharsets.UTF_8);
        kari.get("/sign-in");
        kari.signIn("kari@fjordvik.no", PASSWORD, parked);
        for (int time = 0; time < 2; time++) {
            assertThat(kari.get(parked).body())
                    .contains("Kåri &amp; Ko\nto linjer", "action=\"/account/password\"")
                    .doesNotContain("hemmelig hest");
        }
        assertThat(session).isNotEqualTo(kari.session());
        WebUser guest = new WebUser(server);
        assertThat(guest.get(parked).statusCode()).as("nobody").isEqualTo(303);
        HttpResponse<String> made = kari.get(parked.substring(0, parked.length() - 1) + "_");
        assertThat(made.statusCode()).isEqualTo(404);
        String id = parked.substring("/parked/".length());
        assertThat(kari.get(parked).body()).contains("name=\"parked-form\" value=\"" + id + "\"");
        String field = "name=\"parked-form\" value=\"" + id + "\"";
        HttpResponse<String> wrong = kari.post(
                "/account/password", "parked-form", id, "name", "Kåri", "current", PASSWORD, "password", "kort");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .as("the page that says what is wrong carries it on")
                .contains(field);
        assertThat(kari.get("/account").body()).doesNotContain(field);
        assertThat(kari.get(parked).statusCode()).as("sent, and not taken").isEqualTo(200);
        assertThat(kari.post("/account/devices", "parked-form", id, "name", "x").statusCode())
                .isEqualTo(303);
        assertThat(kari.post("/account/password", "parked-form", id, "current", PASSWORD, "password", PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(kari.get(parked).statusCode())
                .as("other forms were taken, and not this one")
                .isEqualTo(200);
        HttpResponse<String> right = kari.post(
                "/account/password", "parked-form", id, "name", "Kåri", "current", PASSWORD, "password", PASSWORD);
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(kari.get(parked).statusCode()).as("sent and taken").isEqualTo(404);
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScripts() {
        WebUser kari = new WebUser(server);
        HttpResponse<String> in = kari.letIn();
        assertThat(in.headers().allValues("Set-Cookie"))
                .filteredOn(line -> line.startsWith("varde-session="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
