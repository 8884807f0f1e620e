package no.varde.web.access;

import static no.varde.web.access.WebUser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Credential;
import no.varde.core.basics.Language;
import no.varde.core.store.Signature;
import no.varde.web.SampleServer;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kari, the first coordinator, lets others in and out again. */
class PeoplePagesTest {

    private static final Pattern LINK =
            Pattern.compile("<code>http://localhost:\\d+(/let-in/[A-Za-z0-9_-]{43})</code>");
    private static final Pattern ROLE = Pattern.compile("action=\"([^\"]+/roles/[^\"]+)\"");

    @SuppressWarnings("NullAway.Init")
    private SampleServer server;

    @SuppressWarnings("NullAway.Init")
    private WebUser kari;

    @BeforeEach
    void serve() {
        server = SampleServer.startEmpty();
        kari = new WebUser(server);
        kari.letIn();
        takeUp(kari, "1508", "alesund");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static void takeUp(WebUser who, String number, String path) {
        who.get("/municipalities/new?number=" + number);
        HttpResponse<String> made =
                who.post("/municipalities/new", "number", number, "name", path, "path", path, "since", "01.01.2026");
        assertThat(location(made)).isEqualTo("/" + path);
    }

    /** The page of a person who was just invited. */
    private HttpResponse<String> invite(String name, String email, String role) {
        kari.get("/alesund/people/new");
        HttpResponse<String> invited = kari.post(
                "/alesund/people/new", "name", name, "email", email, "position", "", "role", role, "from", today());
        assertThat(location(invited)).as(invited.body()).startsWith("/alesund/people/");
        return kari.get(location(invited));
    }

    private static String today() {
        return Texts.in(Language.NB).typed(java.time.LocalDate.now(java.time.ZoneId.of("Europe/Oslo")));
    }

    private static String link(HttpResponse<String> page) {
        Matcher found = LINK.matcher(page.body());
        assertThat(found.find()).as("a link on the page").isTrue();
        return found.group(1);
    }

    private static String path(HttpResponse<String> page) {
        return page.uri().getPath();
    }

    @Test
    void aRepresentativeIsGivenTheGroupThatTheySpeakFor() {
        kari.get("/alesund/people/new");
        HttpResponse<String> without = kari.post(
                "/alesund/people/new",
                "name",
                "Tone",
                "email",
                "tone@fjordvik.no",
                "role",
                "representative",
                "from",
                today());
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Velg gruppen", "tone@fjordvik.no");
        HttpResponse<String> wrong = kari.post(
                "/alesund/people/new",
                "name",
                "Tone",
                "email",
                "tone@fjordvik.no",
                "role",
                "leader",
                "group",
                "users",
                "from",
                today());
        assertThat(wrong.body()).contains("Som leder taler man ikke for brukere");
        HttpResponse<String> invited = kari.post(
                "/alesund/people/new",
                "name",
                "Tone",
                "email",
                "tone@fjordvik.no",
                "role",
                "representative",
                "group",
                "union-representatives",
                "from",
                today());
        HttpResponse<String> page = kari.get(location(invited));
        assertThat(page.body()).contains("Tillitsvalgt eller brukerrepresentant: tillitsvalgte");
        Matcher role = ROLE.matcher(page.body());
        assertThat(role.find()).isTrue();
        assertThat(kari.post(role.group(1), "do", "group", "group", "elderly-council")
                        .body())
                .contains("Velg gruppen");
        assertThat(kari.post(role.group(1), "do", "group", "group", "next-of-kin")
                        .statusCode())
                .isEqualTo(303);
        assertThat(kari.get(path(page)).body()).contains("Tillitsvalgt eller brukerrepresentant: pårørende");
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndMayDoWhatTheRoleAllowsAndNothingElse() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "council-member");
        WebUser ola = new WebUser(server);
        assertThat(location(ola.follow(link(page), "Ola Berg", "ola@alesund.no")))
                .isEqualTo("/");
        assertThat(ola.get("/alesund").statusCode()).isEqualTo(200);
        assertThat(ola.get("/alesund/import").statusCode())
                .as("reads, and brings nothing in")
                .isEqualTo(403);
        assertThat(ola.get("/alesund/people").statusCode()).isEqualTo(403);
        assertThat(kari.get("/alesund/people").body()).contains("Ola Berg", "ola@alesund.no", "Folkevalgt");
        WebUser again = new WebUser(server);
        again.get("/sign-in");
        assertThat(again.signIn("ola@alesund.no", WebUser.PASSWORD, "/").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aLinkIsShownToWhoMadeItAndWorksOnceAndCanBeTakenBack() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "leader");
        String first = link(page);
        assertThat(location(kari.post(path(page) + "/link"))).isEqualTo(path(page));
        String second = link(kari.get(path(page)));
        WebUser ola = new WebUser(server);
        ola.get(first);
        assertThat(ola.get("/let-in").statusCode())
                .as("a newer link took its place")
                .isEqualTo(410);
        assertThat(kari.post(path(page) + "/link/take-back").statusCode()).isEqualTo(303);
        ola.get(second);
        assertThat(ola.get("/let-in").statusCode()).isEqualTo(410);
        assertThat(kari.get(path(page)).body()).doesNotContain(second);
    }

    @Test
    void whatIsWrittenOfSomebodyIsCorrectedAndNobodysChangeIsOverwritten() {
        String path = path(invite("Ola Berg", "ola@alesund.no", "leader"));
        String seen = seen(kari.get(path));
        String[] corrected = {"name", "Ola Bergh", "email", "ola@alesund.no", "position", "Enhetsleder", "seen", seen};
        assertThat(location(kari.post(path, corrected))).isEqualTo(path);
        corrected[1] = "Ola Berge";
        assertThat(kari.post(path, corrected).statusCode())
                .as("of what stood before")
                .isEqualTo(422);
        assertThat(kari.get(path).body()).contains("Ola Bergh", "Enhetsleder").doesNotContain("Ola Berge");
    }

    @Test
    void whatSomebodySaysOfThemselfCountsOnceTheCoordinatorHasConfirmedIt() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "leader");
        String path = path(page);
        WebUser ola = new WebUser(server);
        ola.follow(link(page), "Ola Berg", "ola@alesund.no");
        assertThat(ola.get("/account").body()).doesNotContain("ingen har bekreftet");
        assertThat(kari.get(path).body()).doesNotContain("Ikke bekreftet");
        correct(ola, "Ola Berg", "new.leader@nabovik.no");
        assertThat(ola.get("/account").body()).contains("ingen har bekreftet");
        takeUp(kari, "1547", "nabovik");
        kari.get("/nabovik/people/new");
        HttpResponse<String> invited = kari.post(
                "/nabovik/people/new",
                "name",
                "Ny Leder",
                "email",
                "new.leader@nabovik.no",
                "role",
                "coordinator",
                "from",
                today());
        assertThat(kari.get(location(invited)).body())
                .as("an address that somebody gave themself leads to nobody")
                .contains("Ny Leder")
                .doesNotContain("Ola Berg", "new.leader@nabovik.no");
        assertThat(ola.get("/nabovik").statusCode()).isEqualTo(404);
        HttpResponse<String> shown = kari.get(path);
        assertThat(shown.body()).contains("Ikke bekreftet", "E-postadressen: new.leader@nabovik.no");
        Matcher seen = Pattern.compile("/confirm\">[^~]*?name=\"seen\" value=\"([^\"]+)\"")
                .matcher(shown.body());
        assertThat(seen.find()).isTrue();
        assertThat(kari.post(path + "/confirm", "seen", "another").statusCode()).isEqualTo(409);
        kari.get(path);
        assertThat(kari.post(path + "/confirm", "seen", seen.group(1)).statusCode())
                .isEqualTo(303);
        assertThat(kari.get(path).body()).doesNotContain("Ikke bekreftet");
        assertThat(ola.get("/account").body()).doesNotContain("ingen har bekreftet");
    }

    @Test
    void addressesAreNotTriedOutOneAfterTheOther() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "leader");
        WebUser ola = new WebUser(server);
        ola.follow(link(page), "Ola Berg", "ola@alesund.no");
        for (int i = 0; i < 5; i++) {
            assertThat(correct(ola, "Ola Berg", "kari@fjordvik.no").body()).contains("kari@fjordvik.no");
        }
        assertThat(correct(ola, "Ola Berg", "ledig@fjordvik.no").body()).contains("For mange forsøk");
    }

    private static HttpResponse<String> correct(WebUser who, String name, String email) {
        return who.post("/account", "name", name, "email", email, "position", "", "seen", seen(who.get("/account")));
    }

    private static String seen(HttpResponse<String> page) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    @Test
    void whoHasForgottenThePasswordGetsALinkThatEndsEveryOtherSession() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "leader");
        WebUser ola = new WebUser(server);
        ola.follow(link(page), "Ola Berg", "ola@alesund.no");
        kari.get(path(page));
        kari.post(path(page) + "/link");
        String link = link(kari.get(path(page)));
        WebUser elsewhere = new WebUser(server);
        elsewhere.follow(link, "Ola Berg", "ola@alesund.no");
        assertThat(elsewhere.get("/alesund").statusCode()).isEqualTo(200);
        assertThat(ola.get("/alesund").statusCode()).isEqualTo(303);
    }

    @Test
    void whoLostTheirWayInKeepsOnlyTheMeansThatTheyStillHave() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "leader");
        WebUser ola = new WebUser(server);
        ola.follow(link(page), "Ola Berg", "ola@alesund.no");
        server.store().write(Signature.of("test", Instant.now()), to -> {
            String id =
                    to.people().personByEmail("ola@alesund.no").orElseThrow().id();
            for (String key : new String[] {"jobbmobilen", "nettbrettet"}) {
                to.people()
                        .keep(new Credential(
                                Credential.Kind.PASSKEY, key, id, "kept", key, Instant.now(), Optional.empty()));
            }
            return id;
        });
        kari.post(path(page) + "/link");
        String recovery = link(kari.get(path(page)));
        WebUser again = new WebUser(server);
        again.get(recovery);
        String form = again.get("/let-in").body();
        assertThat(form).contains("Dette har jeg fortsatt", "jobbmobilen", "nettbrettet");
        Matcher kept =
                Pattern.compile("name=\"keep\"[^>]*value=\"([0-9a-zA-Z_-]+)\"").matcher(form);
        assertThat(kept.find()).isTrue();
        assertThat(again.post(
                                "/let-in",
                                "name",
                                "Ola Berg",
                                "email",
                                "ola@alesund.no",
                                "position",
                                "",
                                "password",
                                WebUser.PASSWORD,
                                "keep",
                                kept.group(1))
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.store()
                        .<List<Credential>>read(from -> from.people()
                                .credentials(from.people()
                                        .personByEmail("ola@alesund.no")
                                        .orElseThrow()
                                        .id())))
                .extracting(Credential::kind)
                .containsExactlyInAnyOrder(Credential.Kind.PASSKEY, Credential.Kind.PASSWORD);
    }

    @Test
    void aRoleEndsAfterItsLastDayAndCanBeOpenedAgainAndTakenBack() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "leader");
        WebUser ola = new WebUser(server);
        ola.follow(link(page), "Ola Berg", "ola@alesund.no");
        Matcher role = ROLE.matcher(kari.get(path(page)).body());
        assertThat(role.find()).isTrue();
        String change = role.group(1);
        kari.post(change, "do", "end", "end", today());
        assertThat(ola.get("/alesund").statusCode())
                .as("the last day is still his")
                .isEqualTo(200);
        assertThat(kari.get(path(page)).body()).contains("til og med");
        kari.post(change, "do", "reopen");
        assertThat(kari.get(path(page)).body()).doesNotContain("til og med");
        HttpResponse<String> wrong = kari.post(change, "do", "end", "end", "32.1.2026");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("«32.1.2026» er ikke en dag", "value=\"32.1.2026\"");
        kari.post(change, "do", "take-back");
        assertThat(ola.get("/alesund").statusCode()).as("as if he never had it").isEqualTo(404);
    }

    @Test
    void whoIsEndedIsOutAtOnceAndCanBeLetInAgain() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "leader");
        WebUser ola = new WebUser(server);
        ola.follow(link(page), "Ola Berg", "ola@alesund.no");
        kari.get(path(page));
        kari.post(path(page) + "/end");
        assertThat(ola.get("/alesund").statusCode()).isEqualTo(303);
        ola.get("/sign-in");
        assertThat(ola.signIn("ola@alesund.no", WebUser.PASSWORD, "/").statusCode())
                .isEqualTo(422);
        kari.get(path(page));
        kari.post(path(page) + "/reopen");
        ola.get("/sign-in");
        assertThat(ola.signIn("ola@alesund.no", WebUser.PASSWORD, "/").statusCode())
                .isEqualTo(303);
    }

    @Test
    void theLastCoordinatorWhoCanSignInStays() {
        String people = kari.get("/alesund/people").body();
        Matcher href = Pattern.compile("href=\"(/alesund/people/[^\"]{22})\"").matcher(people);
        assertThat(href.find()).isTrue();
        Matcher role = ROLE.matcher(kari.get(href.group(1)).body());
        assertThat(role.find()).isTrue();
        invite("Ola Berg", "ola@alesund.no", "coordinator");
        HttpResponse<String> refused = kari.post(role.group(1), "do", "take-back");
        assertThat(refused.statusCode()).as("Ola has not come in yet").isEqualTo(422);
        assertThat(refused.body()).contains("den siste koordinatoren");
        assertThat(kari.get("/alesund/people").statusCode()).isEqualTo(200);
    }

    @Test
    void allThatIsWrongWithAnInvitationIsSaidAtOnceAndNothingTypedIsLost() {
        kari.get("/alesund/people/new");
        HttpResponse<String> answer = kari.post(
                "/alesund/people/new",
                "name",
                "Ola Berg",
                "email",
                "ola",
                "position",
                "rådmann",
                "role",
                "king",
                "from",
                "1.13.2026",
                "until",
                "aldri");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("«ola» er ikke", "«1.13.2026» er ikke", "«aldri» er ikke", "Velg en rolle")
                .contains("value=\"Ola Berg\"", "value=\"rådmann\"");
        kari.get("/alesund/people/new");
        HttpResponse<String> again = kari.post(
                "/alesund/people/new", "name", "Kari", "email", "kari@fjordvik.no", "role", "leader", "from", today());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("står alt blant folkene");
    }

    @Test
    void nobodyCorrectsOrMakesALinkForOneWhoHoldsARoleElsewhere() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "coordinator");
        WebUser ola = new WebUser(server);
        ola.follow(link(page), "Ola Berg", "ola@alesund.no");
        takeUp(kari, "1505", "kristiansund");
        kari.get("/kristiansund/people/new");
        HttpResponse<String> given = kari.post(
                "/kristiansund/people/new",
                "name",
                "Somebody",
                "email",
                "ola@alesund.no",
                "role",
                "leader",
                "from",
                today());
        ola.get(link(kari.get(location(given))));
        ola.get("/let-in");
        assertThat(location(ola.post("/let-in/take"))).isEqualTo("/kristiansund/mine");
        String there = "/kristiansund" + path(page).substring("/alesund".length());
        assertThat(kari.get(there).body())
                .as("who he is stays his own")
                .contains("Ola Berg")
                .doesNotContain("Somebody", "/link\"", "/end\"");
        assertThat(kari.post(there + "/link").statusCode()).isEqualTo(403);
        assertThat(kari.post(there + "/end").statusCode()).isEqualTo(403);
        assertThat(kari.post(there, "name", "X", "email", "kari2@fjordvik.no").statusCode())
                .isEqualTo(403);
        assertThat(ola.get("/kristiansund").statusCode()).isEqualTo(200);
    }

    @Test
    void peopleOfOneMunicipalityAreNotFoundInAnother() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "leader");
        takeUp(kari, "1505", "kristiansund");
        String there = "/kristiansund" + path(page).substring("/alesund".length());
        assertThat(kari.get(there).statusCode()).isEqualTo(404);
        assertThat(kari.post(there + "/link").statusCode()).isEqualTo(404);
        assertThat(kari.get("/kristiansund/people").body()).doesNotContain("Ola Berg");
        WebUser ola = new WebUser(server);
        ola.follow(link(page), "Ola Berg", "ola@alesund.no");
        assertThat(ola.get("/kristiansund").statusCode()).isEqualTo(404);
        assertThat(ola.get("/municipalities").body()).doesNotContain("kristiansund");
    }

    @Test
    void measuresGoFromOneOwnerToAnotherFromTodayOn() {
        kari.get("/alesund/import");
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "owner");
        String ola = path(page).substring(path(page).lastIndexOf('/') + 1);
        String astrid = path(invite("Astrid Nes", "astrid@alesund.no", "owner"));
        server.own("alesund", "m1", "Felles måltid", "Astrid Nes");
        HttpResponse<String> nothing = kari.post(astrid + "/hand-over");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Velg minst ett tiltak", "Velg hvem som skal ta over");
        assertThat(kari.post(astrid + "/hand-over", "measure", "m1", "to", ola).statusCode())
                .isEqualTo(303);
        assertThat(kari.get(astrid).body()).doesNotContain("Felles måltid");
        assertThat(kari.get(path(page)).body()).contains("Felles måltid");
        assertThat(kari.get("/alesund/measures/m1").body()).contains("Ola Berg");
        HttpResponse<String> late = kari.post(astrid + "/hand-over", "measure", "m1", "to", ola);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).as("somebody was faster").contains("Ingen av tiltakene er personens lenger");
    }

    @Test
    void nobodyHoldsTheSameRoleTwiceAtATime() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "leader");
        HttpResponse<String> again = kari.post(path(page) + "/roles", "role", "leader", "from", today());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("har alt rollen leder");
        Matcher role = ROLE.matcher(kari.get(path(page)).body());
        assertThat(role.find()).isTrue();
        kari.post(role.group(1), "do", "end", "end", today());
        String tomorrow = Texts.in(Language.NB)
                .typed(java.time.LocalDate.now(java.time.ZoneId.of("Europe/Oslo"))
                        .plusDays(1));
        assertThat(kari.post(path(page) + "/roles", "role", "leader", "from", tomorrow)
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> reopened = kari.post(role.group(1), "do", "reopen");
        assertThat(reopened.statusCode()).as("the other begins tomorrow").isEqualTo(422);
    }

    @Test
    void anOwnerDoesNotChooseWhatIsTheirsByTakingAnotherName() {
        HttpResponse<String> page = invite("Ola Berg", "ola@alesund.no", "owner");
        WebUser ola = new WebUser(server);
        assertThat(ola.follow(link(page), "Odd Vik", "ola@alesund.no").body()).contains("endres her til «Odd Vik»");
        kari.get(path(page));
        kari.post(path(page) + "/link");
        ola.follow(link(kari.get(path(page))), "Ola Berg", "ola@alesund.no");
        String account = ola.get("/account").body();
        assertThat(account).contains("Er noe feil, retter koordinatoren", "readonly");
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(account);
        assertThat(seen.find()).isTrue();
        HttpResponse<String> tried = ola.post(
                "/account", "name", "Odd Vik", "email", "o@alesund.no", "position", "rektor", "seen", seen.group(1));
        assertThat(tried.statusCode()).isEqualTo(422);
        assertThat(tried.body()).contains("endres her til «Odd Vik»", "endres her til «rektor»", "o@alesund.no");
        HttpResponse<String> address = ola.post(
                "/account", "name", "Ola Berg", "email", "o@alesund.no", "position", "", "seen", seen.group(1));
        assertThat(address.statusCode()).isEqualTo(303);
    }

    @Test
    void oneCorrectsWhoOneIsAndChangesThePassword() {
        String account = kari.get("/account").body();
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(account);
        assertThat(seen.find()).isTrue();
        HttpResponse<String> saved = kari.post(
                "/account",
                "name",
                "Kari Moe",
                "email",
                "kari@fjordvik.no",
                "position",
                "koordinator",
                "seen",
                seen.group(1));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        HttpResponse<String> stale = kari.post(
                "/account", "name", "Kari M.", "email", "kari@fjordvik.no", "position", "", "seen", seen.group(1));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Kari Moe", "value=\"Kari M.\"");
        HttpResponse<String> wrong = kari.post("/account/password", "current", "gjetning", "password", "kort");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("minst 12 tegn", "Dette er ikke passordet");
        WebUser phone = new WebUser(server);
        phone.get("/sign-in");
        phone.signIn("kari@fjordvik.no", WebUser.PASSWORD, "/");
        assertThat(phone.get("/account").statusCode()).isEqualTo(200);
        HttpResponse<String> changed =
                kari.post("/account/password", "current", WebUser.PASSWORD, "password", "to katter under bordet");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(phone.get("/account").statusCode())
                .as("signed out on the phone")
                .isEqualTo(303);
        assertThat(kari.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void oneSeesWhereOneIsSignedInAndEndsADevice() {
        WebUser phone = new WebUser(server);
        phone.get("/sign-in");
        phone.signIn("kari@fjordvik.no", WebUser.PASSWORD, "/");
        Matcher device = Pattern.compile("name=\"device\" value=\"([^\"]+)\"")
                .matcher(kari.get("/account").body());
        assertThat(device.find()).isTrue();
        kari.post("/account/devices", "device", device.group(1));
        assertThat(phone.get("/account").statusCode()).isEqualTo(303);
        assertThat(kari.get("/account").body()).doesNotContain("name=\"device\"");
    }
}
