package no.varde.web.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import no.varde.core.basics.Language;
import no.varde.web.browser.Chromium;
import no.varde.web.browser.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Passkeys in a real browser, with the device that it simulates. */
@ExtendWith(Chromium.class)
class PasskeyInBrowserTest {

    @SuppressWarnings("NullAway.Init")
    private static Door door;

    @BeforeAll
    static void open() {
        door = new Door();
        door.giveAPassword("p1");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    /** A device of this page: what it is called by the browser. */
    private static String plugIn(CDPSession devices) {
        devices.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        return devices.send("WebAuthn.addVirtualAuthenticator", device)
                .get("authenticatorId")
                .getAsString();
    }

    private static void verifies(CDPSession devices, String device, boolean isVerified) {
        JsonObject change = new JsonObject();
        change.addProperty("authenticatorId", device);
        change.addProperty("isUserVerified", isVerified);
        devices.send("WebAuthn.setUserVerified", change);
    }

    @Test
    void oneMakesAPasskeySignsOutAndComesInWithIt(Pages pages) {
        pages.open(door.served.url("/as/p1"), Pages.NARROW, Language.NB, page -> {
            CDPSession devices = page.context().newCDPSession(page);
            String device = plugIn(devices);
            make(page, "jobbmobilen");
            assertThat(page.locator(".v-said").textContent()).contains("Passnøkkelen er laget");
            assertThat(page.locator("text=jobbmobilen").first().isVisible()).isTrue();
            Pages.assertAccessible(page);
            Pages.assertNoSidewaysScroll(page);
            page.locator("summary", new Page.LocatorOptions().setHasText("jobbmobilen"))
                    .click();
            Pages.shoot(page, "passkey-one");
            page.locator("text=Logg ut").click();
            page.waitForURL("**/sign-in");
            page.navigate(door.served.url("/sign-in?next=/account/passkeys"));
            Pages.shoot(page, "passkey-sign-in");
            page.locator("text=Logg inn med passnøkkel").click();
            page.waitForURL("**/account/passkeys");
            assertThat(page.locator(".v-who").textContent()).isEqualTo("Kari Moe");
            assertThat(page.locator("main").textContent()).contains("Sist brukt");

            makeAgain(page);
            assertThat(page.locator("[data-says]").textContent()).contains("lagt til fra før");

            page.locator("text=Logg ut").click();
            page.waitForURL("**/sign-in");
            verifies(devices, device, false);
            page.navigate(door.served.url("/sign-in"));
            page.locator("text=Logg inn med passnøkkel").click();
            page.locator("[data-says]:not(:empty)").waitFor();
            assertThat(page.locator("[data-says]").textContent()).contains("avbrutt");
            devices.send("WebAuthn.disable");
            devices.detach();
        });
    }

    private static void make(Page page, String label) {
        page.navigate(door.served.url("/account/passkeys"));
        page.getByLabel("Navn").last().fill(label);
        page.locator("text=Lag en passnøkkel").click();
        page.locator(".v-said").waitFor();
    }

    private static void makeAgain(Page page) {
        page.locator("text=Lag en passnøkkel").click();
        page.locator("[data-says]:not(:empty)").waitFor();
    }

    @Test
    void thePagesAreWellMade(Pages pages) {
        pages.checkEverywhere(door.served.url("/sign-in"), "passkey-sign-in");
        Pages ola = pages.as("ola", page -> page.navigate(door.served.url("/as/p2")));
        ola.checkEverywhere(door.served.url("/account/passkeys"), "passkey-account");
    }

    @Test
    void whereABrowserCannotThereIsNoButton(Pages pages) {
        pages.openWithoutScript(door.served.url("/sign-in"), Pages.WIDE, Language.NB, page -> {
            assertThat(page.locator("text=Logg inn med passnøkkel").isVisible()).isFalse();
            assertThat(page.locator("input[type=password]").isVisible()).isTrue();
        });
        pages.openWithoutScript(door.served.url("/as/p2"), Pages.WIDE, Language.NB, page -> {
            page.navigate(door.served.url("/account/passkeys"));
            assertThat(page.locator("text=Lag en passnøkkel").isVisible()).isFalse();
            assertThat(page.locator("[data-passkey-missing]").isVisible()).isTrue();
        });
        String byNumber = door.served.url("/sign-in").replace("localhost", "127.0.0.1");
        pages.open(
                byNumber,
                Pages.WIDE,
                Language.NB,
                page -> assertThat(page.locator("text=Logg inn med passnøkkel").isVisible())
                        .isFalse());
    }
}
