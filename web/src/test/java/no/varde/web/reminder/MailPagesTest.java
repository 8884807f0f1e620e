package no.varde.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.Optional;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Person;
import no.varde.core.basics.Language;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on which one tries whether letters go, and the form by which one chooses whether to get any. */
class MailPagesTest {

    private final FactStore store = new InMemoryStore();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Visitor me;

    @BeforeEach
    void serve() {
        mail.start();
        Owners.tellOfAase(store);
        Reminders reminders =
                Owners.reminders(Owners.settings(mail.getSmtp().getPort()), store, Owners.morning(Owners.TUESDAY));
        served = Served.program(store, Owners.morning(Owners.TUESDAY), reminders);
        me = new Visitor(served, Language.NB);
    }

    @AfterEach
    void stop() {
        served.close();
        mail.stop();
        store.close();
    }

    private LetterChoice chosen() {
        return store.read(from -> from.people().letterChoice("tester"));
    }

    @Test
    void aTrialGoesToOneselfAndTheAnswerIsTold() throws Exception {
        me.get("/server/mail");
        assertThat(me.text())
                .contains("127.0.0.1", "uten kryptering", "varde@fjordvik.no", "https://varde.fjordvik.no")
                .containsSubsequence("Sist sendt", "ingen ennå", "Sist feilet", "ikke siden")
                .containsSubsequence("Neste gang", "24. november 2026 kl. 07:00", "Prøven går til aase@fjordvik.no");
        assertThat(me.post("/server/mail", Map.of()).statusCode()).isEqualTo(303);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("Varde: prøve på e-post");
        assertThat(me.get("/server/mail").body()).contains("E-postserveren tok imot prøven.");
        mail.stop();
        assertThat(me.post("/server/mail", Map.of()).statusCode()).isEqualTo(422);
        assertThat(me.text()).contains("Varde fikk ikke kontakt med e-postserveren. Svaret var: ");
    }

    @Test
    void withoutAnAddressThereIsNothingToTry() {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            Person me = to.people().person("tester").orElseThrow();
            return to.people().change(me, Person.named(me.id(), me.name()));
        });
        assertThat(me.get("/server/mail").body())
                .contains("ingen e-postadresse")
                .doesNotContain("/server/mail\"");
        me.get("/fjordvik/mine");
        assertThat(me.post("/server/mail", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void oneTurnsThemOffAndChoosesALanguageOnOnesOwnPage() {
        me.get("/fjordvik/mine");
        assertThat(me.text()).contains("Påminnelser på e-post", "til aase@fjordvik.no");
        assertThat(me.fields()).containsEntry("wanted", "yes");
        assertThat(me.post("/fjordvik/mine/letters", Map.of("language", "nn")).statusCode())
                .isEqualTo(303);
        assertThat(chosen()).isEqualTo(new LetterChoice("tester", false, Optional.of(Language.NN)));
        me.get("/fjordvik/mine");
        assertThat(me.text()).contains("Valget er lagret.");
        assertThat(me.page()).contains("value=\"nn\" selected");
        assertThat(me.fields()).doesNotContainKey("wanted");
        me.post("/fjordvik/mine/letters", Map.of("wanted", "yes", "language", "en"));
        assertThat(chosen()).isEqualTo(new LetterChoice("tester", true, Optional.of(Language.EN)));
    }

    @Test
    void aServerWithoutAMailServerSaysHowOneIsNamedAndOffersNothing() {
        try (Served without = Served.program(store)) {
            Visitor there = new Visitor(without, Language.NN);
            there.get("/server/mail");
            assertThat(there.text()).contains("Tenaren sender ikkje e-post", "mail-host");
            assertThat(there.get("/fjordvik/mine").body()).doesNotContain("/mine/letters");
            there.get("/account");
            assertThat(there.post("/server/mail", Map.of()).statusCode()).isEqualTo(404);
        }
    }
}
