package no.varde.web.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import no.varde.core.access.Person;
import no.varde.core.basics.Language;
import no.varde.web.access.Guest;
import no.varde.web.access.Heard;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not let anybody in: each is a page that says why, in the reader's language, and a line that names nobody. */
class RefusalTest {

    private static final Person KARI = Person.named("p1", "Kari Moe").withEmail("kari@fjordvik.no");

    /** Whatever stands in the tests' tokens and addresses and must not be told. */
    private static final List<String> PRIVATE = List.of("kari", "Kari", "fjordvik.no", "eyJ", "state=", "code=");

    @SuppressWarnings("NullAway.Init")
    private TestProvider provider;

    @SuppressWarnings("NullAway.Init")
    private Entrance entrance;

    private final Heard heard = new Heard();

    @BeforeEach
    void open() {
        provider = new TestProvider();
        open(provider.settings());
        provider.vouchFor("kari", "email", "kari@fjordvik.no", "email_verified", true);
    }

    private void open(ProviderSettings settings) {
        if (entrance != null) {
            entrance.close();
        }
        entrance = new Entrance(settings);
        entrance.invite(KARI);
    }

    @AfterEach
    void close() {
        heard.close();
        entrance.close();
        provider.close();
    }

    @Test
    void theTokenThatTheseTestsChangeWouldLetKariIn() {
        Guest kari = new Guest(entrance.served);
        assertThat(answered(kari, claims -> provider.signed(claims)).statusCode())
                .isEqualTo(303);
        assertThat(kari.get("/inside").body()).isEqualTo("Kari Moe");
    }

    @Test
    void aTokenOfAnotherIssuer() {
        refuses(Refusal.ISSUER, changed(claims -> claims.issuer("https://other.example")));
    }

    @Test
    void aTokenForAnotherProgram() {
        refuses(Refusal.AUDIENCE, changed(claims -> claims.audience("another-program")));
        provider.vouchForAnother("another-program");
        assertThat(new Guest(entrance.served).signIn().statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenForAnotherAttempt() {
        refuses(Refusal.NONCE, changed(claims -> claims.claim("nonce", "that of yesterday")));
        refuses(Refusal.NONCE, changed(claims -> claims.claim("nonce", null)));
    }

    @Test
    void aTokenThatIsTooOld() {
        refuses(
                Refusal.EXPIRED,
                changed(claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(600)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(300)))));
    }

    @Test
    void aTokenWithoutASignature() {
        refuses(Refusal.UNSIGNED, claims -> new PlainJWT(claims).serialize());
    }

    @Test
    void aTokenSignedWithWhatTheClientKnowsToo() {
        refuses(Refusal.ALGORITHM, RefusalTest::withASharedSecret);
    }

    private static String withASharedSecret(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner("a secret for tests, made long enough"));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTokenSignedWithAnothersKey() {
        refuses(Refusal.SIGNATURE, claims -> provider.forged(claims));
    }

    @Test
    void aTokenThatWasChangedAfterwards() {
        refuses(Refusal.SIGNATURE, claims -> {
            String[] parts = provider.signed(claims).split("\\.", -1);
            String[] other = provider.signed(
                            new JWTClaimsSet.Builder(claims).subject("ola").build())
                    .split("\\.", -1);
            return parts[0] + "." + other[1] + "." + parts[2];
        });
    }

    @Test
    void aLevelThatIsNotEnough() {
        open(provider.settings(
                new ClientProof.Secret("secret"),
                List.of("substantial", "high"),
                ProviderSettings.Claims.STANDARD,
                List.of()));
        Guest kari = new Guest(entrance.served);
        assertThat(Guest.query(kari.begin("/sign-in/provider"))).containsEntry("acr_values", "substantial high");
        refuses(Refusal.LEVEL, changed(claims -> claims.claim("acr", "low")));
        refuses(Refusal.LEVEL, changed(claims -> claims.claim("acr", null)));
        assertThat(answered(kari, changed(claims -> claims.claim("acr", "high")))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void somebodyWhomNobodyInvited() {
        refuses(Refusal.NOBODY, changed(claims -> claims.subject("ola").claim("email", "ola@fjordvik.no")));
    }

    @Test
    void anAddressThatTheProviderHasNotChecked() {
        refuses(Refusal.NOBODY, changed(claims -> claims.claim("email_verified", null)));
        refuses(Refusal.NOBODY, changed(claims -> claims.claim("email_verified", false)));
    }

    @Test
    void somebodyWhoHasEnded() {
        entrance.store.write(
                no.varde.core.store.Signature.of("test", no.varde.web.Served.NOW.instant()),
                writing -> writing.people().change(KARI, KARI.withEnded(true)));
        refuses(Refusal.NOBODY, claims -> provider.signed(claims));
    }

    @Test
    void aTokenWithoutTheKey() {
        open(provider.settings(
                new ClientProof.Secret("secret"),
                List.of(),
                new ProviderSettings.Claims("pid", "name", "email", false, java.util.Optional.empty()),
                List.of()));
        refuses(Refusal.UNREADABLE, claims -> provider.signed(claims));
    }

    @Test
    void aBrowserThatWasNotOnItsWay() {
        page(
                Refusal.STATE,
                language -> new Guest(entrance.served, language).get("/sign-in/provider/back?code=x&state=y"));
    }

    @Test
    void anAnswerToAnotherAttempt() {
        page(Refusal.STATE, language -> {
            Guest kari = new Guest(entrance.served, language);
            kari.begin("/sign-in/provider");
            return kari.get("/sign-in/provider/back?code=x&state=" + "A".repeat(43));
        });
        assertThat(provider.asked()).noneMatch(path -> path.endsWith("/token"));
    }

    @Test
    void anAnswerThatIsUsedTwice() {
        Guest kari = new Guest(entrance.served);
        URI back = URI.create(Guest.location(kari.elsewhere(kari.begin("/sign-in/provider"))));
        assertThat(kari.get(back.getPath() + "?" + back.getRawQuery()).statusCode())
                .isEqualTo(303);
        assertThat(kari.get(back.getPath() + "?" + back.getRawQuery()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void somebodyWhoBreaksOff() {
        page(Refusal.BROKEN_OFF, language -> failed(language, "access_denied"));
    }

    @Test
    void aFaultOfTheProvider() {
        page(Refusal.PROVIDER_FAULT, language -> failed(language, "server_error"));
        assertThat(heard.lines()).allMatch(line -> line.endsWith("provider-fault: server_error"));
    }

    private HttpResponse<String> failed(Language language, String error) {
        Guest kari = new Guest(entrance.served, language);
        String state = Guest.query(kari.begin("/sign-in/provider")).get("state");
        return kari.get("/sign-in/provider/back?error=" + error + "&error_description=kari&state=" + state);
    }

    @Test
    void aProviderThatIsNotThere() {
        URI nowhere = URI.create("http://localhost:1/fjordvik");
        open(elsewhere(nowhere));
        page(Refusal.UNREACHABLE, language -> new Guest(entrance.served, language).get("/sign-in/provider"));
        assertThat(heard.lines()).allMatch(line -> line.contains("unreachable: " + nowhere));
    }

    @Test
    void aProviderThatSaysItIsAnother() {
        open(elsewhere(provider.impostor()));
        page(Refusal.STRANGE_PROVIDER, language -> new Guest(entrance.served, language).get("/sign-in/provider"));
    }

    private ProviderSettings elsewhere(URI issuer) {
        return new ProviderSettings(
                "ID-porten",
                false,
                issuer,
                TestProvider.CLIENT,
                new ClientProof.Secret("secret"),
                List.of("openid"),
                List.of(),
                ProviderSettings.Claims.STANDARD,
                List.of());
    }

    private Function<JWTClaimsSet, String> changed(Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> change) {
        return claims ->
                provider.signed(change.apply(new JWTClaimsSet.Builder(claims)).build());
    }

    /** Refuses a token that is right but for one thing, and lets nobody in by it. */
    private void refuses(Refusal why, Function<JWTClaimsSet, String> token) {
        page(why, language -> {
            Guest kari = new Guest(entrance.served, language);
            HttpResponse<String> answer = answered(kari, token);
            assertThat(kari.get("/inside").statusCode()).isEqualTo(303);
            return answer;
        });
    }

    private HttpResponse<String> answered(Guest guest, Function<JWTClaimsSet, String> token) {
        URI address = guest.begin("/sign-in/provider?next=/inside");
        provider.answerWith(token.apply(provider.claims(Guest.nonce(address))));
        return guest.comeBack(address);
    }

    private void page(Refusal why, Function<Language, HttpResponse<String>> attempt) {
        List<String> before = heard.lines();
        for (Language language : Language.values()) {
            HttpResponse<String> answer = attempt.apply(language);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(why.status());
            assertThat(answer.body().replace("&#39;", "'"))
                    .contains(Texts.in(language).get("provider.refused." + why.word(), "ID-porten"))
                    .contains("<html lang=\"" + language.tag() + "\"");
        }
        List<String> said = new ArrayList<>(heard.lines())
                .subList(before.size(), heard.lines().size());
        assertThat(said)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains(why.word()).doesNotContain(PRIVATE));
    }
}
