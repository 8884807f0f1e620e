package no.varde.web.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import no.varde.core.access.Session;
import no.varde.core.basics.Language;
import no.varde.web.Served;
import no.varde.web.access.Guest;
import no.varde.web.access.Heard;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making, using and losing passkeys, with a device that was written for these tests alone. */
class PasskeyTest {

    private final Door door = new Door();
    private final Heard heard = new Heard();
    private final Device phone = new Device(door.served.url(""));
    private final Guest kari = new Guest(door.served);

    @BeforeEach
    void signInAsKari() {
        kari.get("/as/p1");
    }

    @AfterEach
    void close() {
        heard.close();
        door.close();
    }

    private HttpResponse<String> add(Guest guest, Device device, String label) {
        guest.get("/account/passkeys");
        String answer = device.make(guest.get("/account/passkeys/new").body());
        return guest.post("/account/passkeys", "answer", answer, "label", label);
    }

    private HttpResponse<String> comeIn(Guest guest, Device device) {
        guest.get("/sign-in?next=/inside");
        device.count++;
        return guest.post(
                "/sign-in/passkey",
                "next",
                "/inside",
                "answer",
                device.use(guest.get("/sign-in/passkey").body()));
    }

    @Test
    void aPasskeyIsMadeAndLetsItsOwnerIn() {
        assertThat(Guest.location(add(kari, phone, "jobbmobilen"))).isEqualTo("/account/passkeys");
        assertThat(kari.get("/account/passkeys").body())
                .contains("jobbmobilen", "Laget 22. november 2026", "Ikke brukt ennå");
        Guest later = new Guest(door.served);
        HttpResponse<String> in = comeIn(later, phone);
        assertThat(Guest.location(in)).isEqualTo("/inside");
        assertThat(later.get("/inside").body()).isEqualTo("Kari Moe");
        assertThat(door.store.<List<Session>>read(reading -> reading.people().sessions("p1")))
                .extracting(Session::means)
                .contains("PASSKEY");
        assertThat(later.get("/account/passkeys").body()).contains("Sist brukt 22. november 2026");
    }

    @Test
    void whatIsKeptIsThePublicHalfAndHowOftenItWasUsed() {
        add(kari, phone, "");
        comeIn(new Guest(door.served), phone);
        assertThat(door.credentials("p1")).singleElement().satisfies(each -> {
            assertThat(each.key()).isEqualTo(phone.key());
            Kept kept = Kept.of(each.kept()).orElseThrow();
            assertThat(kept.host()).isEqualTo("localhost");
            assertThat(kept.count()).isEqualTo(phone.count);
            assertThat(kept.isVerified()).isTrue();
            assertThat(kept.ways()).containsExactly("internal");
            assertThat(kept.text()).isEqualTo(each.kept());
            assertThat(each.usedAt()).contains(Served.NOW.instant());
        });
    }

    @Test
    void theSessionIsExchangedAndNobodyIsLedElsewhere() {
        add(kari, phone, "");
        String before = kari.cookie("varde-session");
        kari.get("/account/passkeys");
        phone.count++;
        HttpResponse<String> in = kari.post(
                "/sign-in/passkey",
                "next",
                "//evil.example",
                "answer",
                phone.use(kari.get("/sign-in/passkey").body()));
        assertThat(Guest.location(in)).isEqualTo("/");
        assertThat(kari.cookie("varde-session")).isNotEqualTo(before);
        Guest thief = new Guest(door.served);
        thief.setCookie("varde-session", before);
        assertThat(thief.get("/inside").statusCode()).isEqualTo(303);
    }

    @Test
    void whatWasSentOnceLetsNobodyInAgain() {
        add(kari, phone, "");
        Guest later = new Guest(door.served);
        later.get("/sign-in");
        phone.count++;
        String answer = phone.use(later.get("/sign-in/passkey").body());
        assertThat(later.post("/sign-in/passkey", "answer", answer).statusCode())
                .isEqualTo(303);
        Guest thief = new Guest(door.served);
        thief.get("/sign-in");
        HttpResponse<String> again = thief.post("/sign-in/passkey", "answer", answer);
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains("svaret er brukt før");
    }

    @Test
    void anAnswerToWhatWasAskedForSomethingElse() {
        add(kari, phone, "");
        Guest later = new Guest(door.served);
        later.get("/sign-in");
        phone.count++;
        String answer = phone.use(kari.get("/account/passkeys/new").body());
        assertThat(later.post("/sign-in/passkey", "answer", answer).body()).contains(said(Fault.TOO_LATE));
        Guest ola = new Guest(door.served);
        ola.get("/as/p2");
        ola.get("/account/passkeys");
        String forKari = new Device(door.served.url(""))
                .make(kari.get("/account/passkeys/new").body());
        HttpResponse<String> refused = ola.post("/account/passkeys", "answer", forKari);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(said(Fault.TOO_LATE));
        assertThat(door.credentials("p2")).isEmpty();
    }

    @Test
    void anAnswerThatWasMadeForAnotherAddress() {
        refuses(Fault.ELSEWHERE, device -> device.origin = "https://evil.example");
        refuses(Fault.ELSEWHERE, device -> device.origin = "http://localhost:1");
        refuses(Fault.ELSEWHERE, device -> device.host = "evil.example");
    }

    @Test
    void aNewPasskeyThatWasMadeForAnotherAddress() {
        for (String origin : List.of("https://evil.example", "http://localhost:1", "https://localhost")) {
            phone.origin = origin;
            HttpResponse<String> refused = add(kari, phone, "jobbmobilen");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains(said(Fault.ELSEWHERE)).contains("value=\"jobbmobilen\"");
        }
        phone.origin = door.served.url("");
        phone.host = "evil.example";
        assertThat(add(kari, phone, "").body()).contains(said(Fault.ELSEWHERE));
        assertThat(door.credentials("p1")).isEmpty();
    }

    @Test
    void aDeviceThatDoesNotAskItsOwnerWhoTheyAre() {
        refuses(Fault.UNVERIFIED, device -> device.verifies = false);
        phone.verifies = false;
        assertThat(add(kari, phone, "").body()).contains(said(Fault.UNVERIFIED));
    }

    @Test
    void aSignatureByAnotherKey() {
        refuses(Fault.SIGNATURE, Device::changeKey);
    }

    @Test
    void aDeviceThatCountsBackwards() {
        refuses(Fault.COPIED, device -> device.count = -1);
    }

    @Test
    void aPasskeyThatNobodyHas() {
        HttpResponse<String> refused = comeIn(new Guest(door.served), phone);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains(said(Fault.UNKNOWN));
    }

    @Test
    void aPasskeyOfAnotherThanTheDeviceSays() {
        refuses(Fault.UNKNOWN, device -> device.claimToBelongTo("p2"));
    }

    @Test
    void aPasskeyOfSomebodyWhoHasEnded() {
        add(kari, phone, "");
        door.end("p1");
        assertThat(comeIn(new Guest(door.served), phone).body()).contains(said(Fault.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"id\":1}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\","
                        + "\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"attestationObject\":\"oA\"},"
                        + "\"clientExtensionResults\":{}}"
            })
    void whatIsNoAnswerOfADevice(String answer) {
        kari.get("/account/passkeys");
        HttpResponse<String> refused = kari.post("/account/passkeys", "answer", answer);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(said(Fault.UNREADABLE));
        Guest guest = new Guest(door.served);
        guest.get("/sign-in");
        HttpResponse<String> outside = guest.post("/sign-in/passkey", "answer", answer);
        assertThat(outside.statusCode()).isEqualTo(403);
        assertThat(outside.body()).contains(said(Fault.UNREADABLE));
    }

    @Test
    void aPasskeyIsAddedOnce() {
        add(kari, phone, "");
        Guest ola = new Guest(door.served);
        ola.get("/as/p2");
        HttpResponse<String> refused = add(ola, phone, "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(said(Fault.TAKEN));
        assertThat(door.credentials("p1")).hasSize(1);
    }

    @Test
    void aPasskeyIsNamedByItsOwnerAlone() {
        add(kari, phone, "jobbmobilen");
        kari.get("/account/passkeys");
        assertThat(kari.post("/account/passkeys/name", "key", phone.key(), "label", "x".repeat(101))
                        .statusCode())
                .isEqualTo(422);
        assertThat(kari.post("/account/passkeys/name", "key", phone.key(), "label", "den gamle")
                        .statusCode())
                .isEqualTo(303);
        assertThat(kari.get("/account/passkeys").body())
                .contains("<strong>den gamle")
                .doesNotContain("<strong>jobbmobilen");
        Guest ola = new Guest(door.served);
        ola.get("/as/p2");
        ola.get("/account/passkeys");
        for (String deed : List.of("name", "remove")) {
            assertThat(ola.post("/account/passkeys/" + deed, "key", phone.key()).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aPasskeyIsRemovedButNotTheOnlyWayIn() {
        add(kari, phone, "");
        kari.get("/account/passkeys");
        assertThat(kari.post("/account/passkeys/remove", "key", phone.key()).statusCode())
                .isEqualTo(409);
        door.giveAPassword("p1");
        kari.get("/account/passkeys");
        assertThat(kari.post("/account/passkeys/remove", "key", phone.key()).statusCode())
                .isEqualTo(303);
        assertThat(comeIn(new Guest(door.served), phone).body()).contains(said(Fault.UNKNOWN));
    }

    @Test
    void aRefusalIsSaidInTheReadersLanguageAndInTheLogWithoutNamingAnybody() {
        for (Language language : Language.values()) {
            Guest guest = new Guest(door.served, language);
            assertThat(comeIn(guest, phone).body()).contains(Texts.in(language).get("passkey.refused.unknown"));
        }
        assertThat(heard.lines()).hasSize(3).allMatch(line -> line.equals("A passkey was not taken. unknown"));
    }

    /** A device that is right but for one thing lets nobody in. */
    private void refuses(Fault why, Consumer<Device> change) {
        Device device = new Device(door.served.url(""));
        assertThat(add(kari, device, "").statusCode()).isEqualTo(303);
        change.accept(device);
        Guest guest = new Guest(door.served);
        HttpResponse<String> answer = comeIn(guest, device);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(said(why));
        assertThat(guest.get("/inside").statusCode()).isEqualTo(303);
    }

    private static String said(Fault why) {
        return Texts.in(Language.NB).get("passkey.refused." + why.word());
    }
}
