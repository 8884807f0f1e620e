package no.varde.web.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.access.Session;
import no.varde.core.store.Signature;
import no.varde.core.store.Vouched;
import no.varde.web.Served;
import no.varde.web.access.Guest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in by a real provider on this machine, and out again. */
class ProviderSignInTest {

    private static final Person KARI = Person.named("p1", "Kari Moe").withEmail("kari@fjordvik.no");

    @SuppressWarnings("NullAway.Init")
    private TestProvider provider;

    @SuppressWarnings("NullAway.Init")
    private Entrance entrance;

    @BeforeEach
    void open() {
        provider = new TestProvider();
        entrance = new Entrance(provider.settings());
        entrance.invite(KARI);
        provider.vouchFor("key-of-kari", "email", "Kari@fjordvik.no", "email_verified", true, "acr", "high");
    }

    @AfterEach
    void close() {
        entrance.close();
        provider.close();
    }

    @Test
    void whoWasInvitedComesInAndLandsWhereTheyWantedTo() {
        Guest kari = new Guest(entrance.served);
        HttpResponse<String> in = kari.signIn();
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(Guest.location(in)).isEqualTo("/inside");
        assertThat(kari.get("/inside").body()).isEqualTo("Kari Moe");
        assertThat(sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.means()).isEqualTo("PROVIDER high"));
    }

    @Test
    void anAddressThatSomebodyOnlyGaveThemselfLeadsNobodyToTheirAccountUntilItIsConfirmed() {
        Person mallory = Person.named("p2", "Mallory").withEmail("mallory@fjordvik.no");
        entrance.invite(mallory);
        Person posing = mallory.withEmail("boss@fjordvik.no");
        entrance.store.write(
                Signature.of("p2", Served.NOW.instant()),
                writing -> writing.people().change(mallory, posing));
        provider.vouchFor("key-of-the-boss", "email", "boss@fjordvik.no", "email_verified", true);
        Guest boss = new Guest(entrance.served);
        assertThat(boss.signIn().statusCode()).isEqualTo(403);
        assertThat(entrance.store.<Integer>read(
                        from -> from.people().credentials("p2").size()))
                .isZero();
        entrance.store.write(Signature.of("coordinator", Served.NOW.instant()), writing -> {
            Vouched.confirm(writing, Optional.empty(), posing);
            return posing;
        });
        assertThat(boss.signIn().statusCode()).isEqualTo(303);
    }

    @Test
    void theFirstTimeByAnAddressEndsWhateverLetSomebodyInBefore() {
        entrance.giveAPassword("p1");
        entrance.store.write(Signature.of("p1", Served.NOW.instant()), writing -> {
            Instant now = Served.NOW.instant();
            writing.people().open(new Session("before", "p1", now, now, "", "PASSWORD"));
            return now;
        });
        Guest kari = new Guest(entrance.served);
        kari.signIn();
        assertThat(entrance.store.<List<Credential>>read(from -> from.people().credentials("p1")))
                .extracting(Credential::kind)
                .containsExactly(Credential.Kind.PROVIDER);
        assertThat(sessions()).hasSize(1).extracting(Session::hash).doesNotContain("before");
        entrance.giveAPassword("p1");
        kari.signIn();
        assertThat(entrance.store.<Integer>read(
                        from -> from.people().credentials("p1").size()))
                .as("who is tied already keeps what they have made since")
                .isEqualTo(2);
    }

    @Test
    void nothingIsAskedOfTheProviderBeforeSomebodyWantsToSignIn() {
        Guest kari = new Guest(entrance.served);
        assertThat(kari.get("/sign-in?next=/inside").body())
                .contains("ID-porten", "/sign-in/provider?next=%2Finside", "name=\"password\"");
        assertThat(provider.asked()).isEmpty();
        kari.begin("/sign-in/provider");
        assertThat(provider.asked()).hasSize(1).allMatch(path -> path.endsWith("/.well-known/openid-configuration"));
    }

    @Test
    void theBrowserIsSentWithStateNonceChallengeAndLanguage() throws Exception {
        Guest kari = new Guest(entrance.served);
        URI address = kari.begin("/sign-in/provider");
        Map<String, String> query = Guest.query(address);
        assertThat(query)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", TestProvider.CLIENT)
                .containsEntry("redirect_uri", entrance.served.url("/sign-in/provider/back"))
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile")
                .containsEntry("ui_locales", "nb")
                .doesNotContainKey("acr_values");
        String[] kept = kari.cookie("varde-provider").split("\\.", -1);
        assertThat(query).containsEntry("state", kept[0]).containsEntry("nonce", kept[1]);
        assertThat(query.get("code_challenge"))
                .isEqualTo(CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(kept[2]))
                        .getValue());
        Map<String, String> again = Guest.query(kari.begin("/sign-in/provider"));
        assertThat(again.get("state")).isNotEqualTo(query.get("state"));
        assertThat(again.get("nonce")).isNotEqualTo(query.get("nonce"));
    }

    @Test
    void theCodeIsExchangedWithItsVerifierAndTheSecret() {
        Guest kari = new Guest(entrance.served);
        URI address = kari.begin("/sign-in/provider");
        String verifier = kari.cookie("varde-provider").split("\\.", -1)[2];
        assertThat(kari.comeBack(address).statusCode()).isEqualTo(303);
        assertThat(provider.exchange())
                .contains("grant_type=authorization_code", "code_verifier=" + verifier)
                .doesNotContain("secret");
        assertThat(kari.cookie("varde-provider")).as("it is used once").isEmpty();
    }

    @Test
    void nobodyIsLedElsewhereAfterSigningIn() {
        for (String next :
                List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "/" + "x".repeat(900))) {
            Guest kari = new Guest(entrance.served);
            HttpResponse<String> in = kari.comeBack(
                    kari.begin("/sign-in/provider?next=" + java.net.URLEncoder.encode(next, StandardCharsets.UTF_8)));
            assertThat(Guest.location(in)).as(next).isEqualTo("/");
        }
        Guest kari = new Guest(entrance.served);
        URI address = kari.begin("/sign-in/provider");
        String[] kept = kari.cookie("varde-provider").split("\\.", -1);
        kept[4] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("//evil.example".getBytes(StandardCharsets.UTF_8));
        kari.setCookie("varde-provider", Arrays.stream(kept).collect(Collectors.joining(".")));
        assertThat(kari.comeBack(address).statusCode())
                .as("a cookie that was tampered with")
                .isEqualTo(400);
    }

    @Test
    void theSessionIsExchangedWhenOneSignsInAgain() {
        Guest kari = new Guest(entrance.served);
        kari.signIn();
        String before = kari.cookie("varde-session");
        kari.signIn();
        assertThat(kari.cookie("varde-session")).isNotEmpty().isNotEqualTo(before);
        assertThat(sessions()).hasSize(1);
        Guest thief = new Guest(entrance.served);
        thief.setCookie("varde-session", before);
        assertThat(thief.get("/inside").statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsKnownByTheirKeyComesInWithAnotherAddressToo() {
        new Guest(entrance.served).signIn();
        provider.vouchFor("key-of-kari", "email", "kari.married@fjordvik.no", "email_verified", true);
        Guest kari = new Guest(entrance.served);
        kari.signIn();
        assertThat(kari.get("/inside").body()).isEqualTo("Kari Moe");
    }

    @Test
    void signingOutGoesOnToTheProviderAndComesBack() {
        Guest kari = new Guest(entrance.served);
        kari.signIn();
        kari.get("/account/provider");
        HttpResponse<String> out = kari.post("/sign-out");
        assertThat(out.statusCode()).isEqualTo(200);
        String refresh = out.headers().firstValue("Refresh").orElseThrow();
        URI address = URI.create(refresh.substring("0; url=".length()));
        assertThat(address.getPath()).endsWith("/endsession");
        assertThat(Guest.query(address))
                .containsEntry("client_id", TestProvider.CLIENT)
                .containsEntry("post_logout_redirect_uri", entrance.served.url("/sign-in"))
                .hasEntrySatisfying("id_token_hint", token -> assertThat(token).startsWith("ey"));
        assertThat(Guest.location(kari.elsewhere(address))).startsWith(entrance.served.url("/sign-in"));
        assertThat(sessions()).isEmpty();
        assertThat(kari.get("/inside").statusCode()).isEqualTo(303);
    }

    @Test
    void theSecurityPolicyLetsFormsLeadNowhereElse() {
        Guest kari = new Guest(entrance.served);
        kari.signIn();
        assertThat(kari.get("/account/provider").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("form-action 'self';"));
    }

    @Test
    void aNewKeyOfTheProviderIsTakenUp() {
        assertThat(new Guest(entrance.served).signIn().statusCode()).isEqualTo(303);
        provider.takeNewKey();
        assertThat(new Guest(entrance.served).signIn().statusCode()).isEqualTo(303);
        assertThat(keysAsked()).isEqualTo(2);
    }

    @Test
    void keysThatNobodyHasHeardOfDoNotMakeUsAskAgainAndAgain() {
        for (int i = 0; i < 8; i++) {
            Guest guest = new Guest(entrance.served);
            URI address = guest.begin("/sign-in/provider");
            provider.answerWith(provider.signedByAStranger(provider.claims(Guest.nonce(address))));
            assertThat(guest.comeBack(address).statusCode()).isEqualTo(403);
        }
        assertThat(keysAsked()).isBetween(1L, 2L);
    }

    private long keysAsked() {
        return provider.asked().stream().filter(path -> path.endsWith("/jwks")).count();
    }

    private List<Session> sessions() {
        return entrance.store.read(reading -> reading.people().sessions(KARI.id()));
    }
}
