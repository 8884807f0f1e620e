package no.varde.web.reminder;

import static no.varde.web.reminder.Owners.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Person;
import no.varde.core.access.SentLetter;
import no.varde.core.basics.Language;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore;
import no.varde.web.http.Texts;
import no.varde.web.reminder.MailSettings.Login;
import no.varde.web.reminder.MailSettings.Security;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters to owners, with a mail server on this machine that keeps what it takes. */
class RemindersTest {

    private final FactStore store = new InMemoryStore();
    private final List<String> log = new ArrayList<>();
    private final Logger logger = Logger.getLogger(Reminders.class.getName());
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.add(line.getMessage());
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    private int port;

    @SuppressWarnings("NullAway.Init")
    private GreenMail mail;

    @BeforeEach
    void startMailServer() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        startMailServerAgain();
        logger.addHandler(listening);
    }

    private void startMailServerAgain() {
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        mail.start();
    }

    @AfterEach
    void stop() {
        logger.removeHandler(listening);
        mail.stop();
        store.close();
    }

    private Reminders on(Clock clock) {
        return Owners.reminders(Owners.settings(port), store, clock);
    }

    private Optional<LocalDate> lastLetter() {
        return store.read(from -> from.people().lastLetter());
    }

    private void remindOn(LocalDate day) {
        on(Owners.morning(day)).look();
    }

    private MimeMessage onlyLetter() {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
    }

    private static String text(MimeMessage letter) throws Exception {
        return letter.getContent().toString().replace("\r\n", "\n");
    }

    private void people(Consumer<PeopleWriting> work) {
        store.write(Signature.of("test", Owners.morning(TUESDAY).instant()), to -> {
            work.accept(to.people());
            return true;
        });
    }

    @Test
    void oneLetterNamesEverySilentMeasureAndLeadsToOnesOwnPage() throws Exception {
        Owners.tellOfAase(store);
        remindOn(TUESDAY);
        MimeMessage letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("Varde: 2 tiltak i Fjordvik venter på status");
        assertThat(text(letter)).isEqualTo("""
                Hei, Åse Øygard.

                Du er ansvarlig for 2 tiltak i Fjordvik der ingen har sagt hvordan det går på en stund:

                - Felles kjøkken på Øya: siste status for 77 dager siden (8. september 2026)
                - Turvenn: ingen status ført

                Si hvordan det går, på siden din:
                https://varde.fjordvik.no/fjordvik/mine

                Vil du ikke ha slike påminnelser, slår du dem av på den samme siden, under «Påminnelser på e-post».

                Denne e-posten er laget av Varde og kan ikke besvares.""");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("aase@fjordvik.no");
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("Varde <varde@fjordvik.no>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(letter.getMessageID()).as("tells nothing of this machine").endsWith("@fjordvik.no>");
    }

    @Test
    void theLetterIsInTheLanguageThatOneChose() throws Exception {
        Owners.tellOfAase(store);
        people(to -> to.choose(new LetterChoice("tester", true, Optional.of(Language.NN))));
        remindOn(TUESDAY);
        assertThat(onlyLetter().getSubject()).isEqualTo("Varde: 2 tiltak i Fjordvik ventar på status");
        assertThat(text(onlyLetter())).contains("Du er ansvarleg for", "for 77 dagar sidan", "Påminningar på e-post");
    }

    @Test
    void theNextLetterComesAFortnightLaterHoweverOftenTheServerIsStarted(@TempDir Path folder) {
        Path file = folder.resolve("varde.db");
        try (SqliteStore kept = SqliteStore.open(file)) {
            Owners.tellOfAase(kept);
            Owners.reminders(Owners.settings(port), kept, Owners.morning(TUESDAY))
                    .look();
        }
        assertThat(mail.getReceivedMessages()).hasSize(1);
        for (int days : List.of(0, 1, 13)) {
            try (SqliteStore kept = SqliteStore.open(file)) {
                Owners.reminders(Owners.settings(port), kept, Owners.morning(TUESDAY.plusDays(days)))
                        .look();
            }
        }
        assertThat(mail.getReceivedMessages()).hasSize(1);
        try (SqliteStore kept = SqliteStore.open(file)) {
            Owners.reminders(Owners.settings(port), kept, Owners.morning(TUESDAY.plusDays(14)))
                    .look();
            assertThat(kept.<List<SentLetter>>read(from -> from.people().sentLetters("tester")))
                    .containsExactly(new SentLetter("tester", "fjordvik", TUESDAY.plusDays(14)));
        }
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whoHasSwitchedThemOffGetsNone() {
        Owners.tellOfAase(store);
        people(to -> to.choose(new LetterChoice("tester", false, Optional.empty())));
        remindOn(TUESDAY);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void onlyWhoCanSignInAndHasAnAddressAndOwnsSomethingIsWrittenTo() {
        Owners.tellOfAase(store);
        store.write(
                Signature.of("test", Owners.morning(LocalDate.of(2026, 1, 10)).instant()), to -> {
                    for (String name : List.of("Uten Adresse", "Uten Passord", "Er Avsluttet", "Har Rolle")) {
                        Owners.own(to, "m-" + name.replace(' ', '-').toLowerCase(Locale.ROOT), "Tiltak", name);
                    }
                    PeopleWriting people = to.people();
                    Owners.owner(people, "p1", "Uten Adresse", Optional.empty());
                    Owners.owner(people, "p2", "Uten Passord", Optional.of("p2@fjordvik.no"));
                    people.drop(Credential.Kind.PASSWORD, "p2");
                    Owners.owner(people, "p3", "Er Avsluttet", Optional.of("p3@fjordvik.no"));
                    Person ended = people.person("p3").orElseThrow();
                    people.change(ended, ended.withEnded(true));
                    Owners.owner(people, "p4", "Har Rolle", Optional.of("p4@fjordvik.no"));
                    people.takeBack("h-p4");
                    Owners.owner(people, "p5", "Eier Ingenting", Optional.of("p5@fjordvik.no"));
                    return true;
                });
        remindOn(TUESDAY);
        assertThat(onlyLetter())
                .satisfies(letter -> assertThat(letter.getAllRecipients())
                        .extracting(Object::toString)
                        .containsExactly("aase@fjordvik.no"));
    }

    @Test
    void lettersGoFromTheirTimeOnAndOnWorkingDaysOnly() {
        Owners.tellOfAase(store);
        LocalDate saturday = TUESDAY.plusDays(4);
        on(Owners.at(TUESDAY.atTime(6, 59))).look();
        on(Owners.at(TUESDAY.atTime(16, 0))).look();
        on(Owners.at(saturday.atTime(7, 0))).look();
        on(Owners.at(saturday.plusDays(1).atTime(7, 0))).look();
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(on(Owners.at(saturday.atTime(7, 0))).next())
                .isEqualTo(Owners.morning(saturday.plusDays(2)).instant());
        on(Owners.at(TUESDAY.atTime(15, 59))).look();
        assertThat(mail.getReceivedMessages())
                .as("a server that was off in the morning")
                .hasSize(1);
    }

    @Test
    void whatAServerThatIsDownDidNotTakeGoesOnTheNextDay() {
        Owners.tellOfAase(store);
        mail.stop();
        Reminders tuesday = on(Owners.morning(TUESDAY));
        tuesday.look();
        assertThat(tuesday.isFailing()).isTrue();
        assertThat(tuesday.failure())
                .contains(new Reminders.Failure(Owners.morning(TUESDAY).instant(), Handed.Kind.SILENT));
        assertThat(tuesday.next()).isEqualTo(Owners.morning(TUESDAY.plusDays(1)).instant());
        assertThat(lastLetter()).isEmpty();
        assertThat(log).hasSize(1);
        assertThat(log.get(0)).contains("SILENT").doesNotContain("aase", "Åse", "kjøkken");
        startMailServerAgain();
        tuesday.look();
        assertThat(mail.getReceivedMessages()).as("not twice on one day").isEmpty();
        remindOn(TUESDAY.plusDays(1));
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(lastLetter()).contains(TUESDAY.plusDays(1));
        assertThat(log).last().asString().isEqualTo("Reminders sent by e-mail: 1");
    }

    @Test
    void nothingGoesInClearToAServerThatMustEncryptAndDoesNot() {
        Owners.tellOfAase(store);
        Login login = new Login("varde", "hemmelig-passord");
        Reminders reminders = Owners.reminders(
                Owners.settings(port, Security.STARTTLS, Optional.of(login)), store, Owners.morning(TUESDAY));
        reminders.look();
        assertThat(reminders.failure()).map(Reminders.Failure::kind).contains(Handed.Kind.UNSAFE);
        assertThat(mail.getReceivedMessages()).isEmpty();
        Reminders encrypted = Owners.reminders(
                Owners.settings(port, Security.TLS, Optional.of(login)), store, Owners.morning(TUESDAY));
        assertThat(encrypted
                        .tryWith("a@fjordvik.no", "A", Texts.in(Language.NB))
                        .kind())
                .isEqualTo(Handed.Kind.UNSAFE);
        assertThat(log.toString() + login).doesNotContain("hemmelig");
    }

    @Test
    void nothingGoesToAServerThatCannotProveWhoItIs() {
        GreenMail unproved = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtps"));
        unproved.start();
        Handed handed = Owners.reminders(
                        Owners.settings(unproved.getSmtps().getPort(), Security.TLS, Optional.empty()),
                        store,
                        Owners.morning(TUESDAY))
                .tryWith("admin@fjordvik.no", "Admin", Texts.in(Language.NB));
        assertThat(handed.kind()).isEqualTo(Handed.Kind.UNSAFE);
        assertThat(handed.answer()).as("what is wrong with the certificate").contains("certifi");
        assertThat(unproved.getReceivedMessages()).isEmpty();
        unproved.stop();
    }

    @Test
    void aNameAndAPasswordThatTheServerDoesNotKnowAreTold() {
        mail.setUser("varde@fjordvik.no", "varde", "riktig");
        assertThat(tryWith("riktig").isTaken()).isTrue();
        Handed wrong = tryWith("feil");
        assertThat(wrong.kind()).isEqualTo(Handed.Kind.UNKNOWN);
        assertThat(wrong.answer()).startsWith("535").doesNotContain("feil");
    }

    private Handed tryWith(String password) {
        MailSettings settings = Owners.settings(port, Security.NONE, Optional.of(new Login("varde", password)));
        return Owners.reminders(settings, store, Owners.morning(TUESDAY))
                .tryWith("admin@fjordvik.no", "Admin", Texts.in(Language.NB));
    }

    @Test
    void nothingInANameBeginsAnotherLineOfTheHead() throws Exception {
        Owners.tell(
                store,
                "Fjordvik\r\nBcc: andre@nabovik.no\r\n\r\nHei",
                "Åse\nBcc: andre@nabovik.no",
                "Kjøkken\r\nReply-To: andre@nabovik.no\u2028\u0085");
        remindOn(TUESDAY);
        MimeMessage letter = onlyLetter();
        assertThat(letter.getRecipients(Message.RecipientType.BCC)).isNull();
        assertThat(letter.getHeader("Reply-To")).isNull();
        assertThat(letter.getSubject())
                .isEqualTo("Varde: 2 tiltak i Fjordvik Bcc: andre@nabovik.no Hei venter på status");
        assertThat(text(letter).lines()).noneMatch(line -> line.startsWith("Bcc") || line.startsWith("Reply-To"));
    }

    @Test
    void aLongListEndsWithHowManyMoreThereAre() throws Exception {
        Owners.tellOfAase(store);
        store.write(
                Signature.of("test", Owners.morning(LocalDate.of(2026, 1, 10)).instant()), to -> {
                    for (int i = 0; i < 20; i++) {
                        Owners.own(to, "x" + i, "Tiltak " + i, "Åse Øygard");
                    }
                    return true;
                });
        remindOn(TUESDAY);
        assertThat(text(onlyLetter()))
                .contains("22 tiltak", "- Tiltak 17: ", "- og 2 til")
                .doesNotContain("Tiltak 18");
    }
}
