package no.varde.web.reminder;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import no.varde.web.reminder.MailSettings.Security;

/** One visit to the mail server: letters are handed over one after another. Nothing of it is loaded before the first. */
final class Post implements AutoCloseable {

    private static final String PATIENCE_MILLIS = "15000";
    private static final String NAME = "Varde";

    private final MailSettings settings;
    private final Session session;
    private Optional<Transport> open = Optional.empty();

    Post(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        Security security = settings.server().security();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(settings.server().login().isPresent()));
        // Without these it would tell this machine's name and the name of the account under which it runs.
        properties.setProperty("mail.smtp.localhost", settings.base().getHost());
        properties.setProperty("mail.from", settings.sender());
        return properties;
    }

    /** Asks to be let in, unless that is done. */
    Handed open() {
        if (open.filter(Transport::isConnected).isPresent()) {
            return Handed.TAKEN;
        }
        try {
            Transport transport = session.getTransport("smtp");
            MailSettings.Server server = settings.server();
            transport.connect(
                    server.host().replaceAll("^\\[|]$", ""),
                    server.port(),
                    server.login().map(MailSettings.Login::user).orElse(null),
                    server.login().map(MailSettings.Login::password).orElse(null));
            open = Optional.of(transport);
            return Handed.TAKEN;
        } catch (AuthenticationFailedException e) {
            return handed(Handed.Kind.UNKNOWN, e);
        } catch (MessagingException e) {
            if (causedBy(e, SSLException.class)) {
                return handed(Handed.Kind.UNSAFE, root(e));
            }
            boolean unsafe = String.valueOf(e.getMessage()).contains("STARTTLS");
            return handed(unsafe ? Handed.Kind.UNSAFE : Handed.Kind.SILENT, e);
        }
    }

    /** Hands a letter over. Only what is taken has been sent; the server answers for it from then on. */
    Handed hand(Letter letter, Instant now) {
        Handed opened = open();
        if (!opened.isTaken()) {
            return opened;
        }
        try {
            MimeMessage message = message(letter, now);
            open.orElseThrow().sendMessage(message, message.getAllRecipients());
            return Handed.TAKEN;
        } catch (SendFailedException | AddressException e) {
            return handed(Handed.Kind.REFUSED, innermost(e));
        } catch (MessagingException e) {
            return handed(Handed.Kind.SILENT, e);
        }
    }

    private MimeMessage message(Letter letter, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws AddressException {
        InternetAddress sender = new InternetAddress(settings.sender(), true);
        try {
            sender.setPersonal(NAME, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java knows UTF-8", e);
        }
        return sender;
    }

    /** The failure that holds the server's own words: those about the address lie within those about the letter. */
    private static MessagingException innermost(MessagingException failure) {
        MessagingException inner = failure;
        while (inner.getNextException() instanceof MessagingException next) {
            inner = next;
        }
        return inner;
    }

    private static boolean causedBy(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    /** Where a failure comes from: there it is said what is wrong with a certificate. */
    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            root = each;
        }
        return root;
    }

    private static Handed handed(Handed.Kind kind, Throwable failure) {
        return new Handed(kind, Optional.ofNullable(failure.getMessage()).orElse(""));
    }

    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (MessagingException e) {
            // What was taken is taken, however the server says goodbye.
        }
        open = Optional.empty();
    }
}
