package no.varde.web.reminder;

import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.web.Served;
import no.varde.web.browser.Chromium;
import no.varde.web.browser.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages about letters in a real browser. */
@ExtendWith(Chromium.class)
class MailPagesReadWellTest {

    @Test
    void afterARoundThatFailedAndWithTheFormOnOnesOwnPage(Pages pages) {
        FactStore store = new InMemoryStore();
        Owners.tellOfAase(store);
        int nobodyListens = 1;
        Reminders reminders = Owners.reminders(Owners.settings(nobodyListens), store, Owners.morning(Owners.TUESDAY));
        reminders.look();
        try (Served served = Served.program(store, Owners.morning(Owners.TUESDAY), reminders)) {
            pages.checkEverywhere(served.url("/server/mail"), "mail");
            pages.checkEverywhere(served.url("/fjordvik/mine"), "mine-letters");
        }
    }
}
