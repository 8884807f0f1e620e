package no.varde.web.reminder;

import java.net.URI;
import java.time.LocalTime;
import java.util.Optional;
import no.varde.core.basics.Language;

/**
 * How letters go.
 *
 * @param server the mail server
 * @param sender the address from which they come
 * @param base where this server is reached, such as {@code https://varde.example}, without a slash at the end; links in
 *     letters begin with it
 * @param at the time of day at which reminders are sent, where the municipalities are
 * @param language the language of letters to those who have chosen none
 */
public record MailSettings(Server server, String sender, URI base, LocalTime at, Language language) {

    /** How the way to the mail server is secured. */
    public enum Security {
        /** Begins in clear and must be encrypted before anything is said; a server that cannot is not used. */
        STARTTLS(587),
        /** Encrypted from the first byte. */
        TLS(465),
        /** In clear, on this machine only. */
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }

        /** The port that counts when none is named. */
        public int usualPort() {
            return usualPort;
        }
    }

    /**
     * A mail server.
     *
     * @param host its name
     * @param port its port, 1 to 65535
     * @param security how the way to it is secured
     * @param login how Varde shows who it is; empty when it need not
     */
    public record Server(String host, int port, Security security, Optional<Login> login) {}

    /**
     * How Varde shows the mail server who it is.
     *
     * @param user the name
     * @param password the password, which is told to nobody else
     */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }
}
