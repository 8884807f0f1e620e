package no.varde.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.varde.core.access.Person;
import no.varde.core.basics.Language;
import no.varde.web.SettingSources.Given;
import no.varde.web.http.HostNames;
import no.varde.web.http.Texts;
import no.varde.web.reminder.MailSettings;
import no.varde.web.reminder.MailSettings.Login;
import no.varde.web.reminder.MailSettings.Security;

/** Reads by which mail server letters go, and says everything that is wrong with it. */
final class MailSettingsReader {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final SettingSources sources;
    private final Texts texts;
    private final List<String> faults;

    MailSettingsReader(SettingSources sources, Texts texts, List<String> faults) {
        this.sources = sources;
        this.texts = texts;
        this.faults = faults;
    }

    /**
     * The mail server; empty when none is named, or something is wrong. The address for links may stand alone, since it is
     * no matter of mail by itself.
     *
     * @param isDemo whether everybody is let in; then no letters go
     */
    Optional<MailSettings> read(boolean isDemo) {
        Optional<URI> base = isGiven(Setting.BASE_ADDRESS)
                ? value(Setting.BASE_ADDRESS, MailSettingsReader::base)
                : Optional.empty();
        if (!isGiven(Setting.MAIL_HOST)) {
            Arrays.stream(Setting.values())
                    .filter(setting -> setting.key().startsWith("mail-") && sources.has(setting))
                    .forEach(setting -> needs(setting, Setting.MAIL_HOST));
            return Optional.empty();
        }
        int before = faults.size();
        if (isDemo) {
            fault("server.fault.mail-demo", sources.of(Setting.MAIL_HOST).origin());
        }
        for (Setting needed : List.of(Setting.BASE_ADDRESS, Setting.MAIL_SENDER)) {
            if (!isGiven(needed)) {
                needs(Setting.MAIL_HOST, needed);
            }
        }
        Optional<String> host = value(Setting.MAIL_HOST, MailSettingsReader::host);
        Optional<Security> security = value(Setting.MAIL_SECURITY, MailSettingsReader::security);
        Optional<Integer> port = isGiven(Setting.MAIL_PORT)
                ? value(Setting.MAIL_PORT, MailSettingsReader::port)
                : security.map(Security::usualPort);
        Optional<String> sender = isGiven(Setting.MAIL_SENDER)
                ? value(Setting.MAIL_SENDER, MailSettingsReader::address)
                : Optional.empty();
        Optional<LocalTime> at = value(Setting.MAIL_AT, BackupSettingsReader::time);
        Optional<Language> language = value(Setting.MAIL_LANGUAGE, MailSettingsReader::language);
        Optional<Login> login = login();
        if (security.filter(Security.NONE::equals).isPresent()
                && host.filter(name -> !THIS_MACHINE.contains(name.toLowerCase(Locale.ROOT)))
                        .isPresent()) {
            fault(
                    "server.fault.mail-clear",
                    host.get(),
                    sources.of(Setting.MAIL_SECURITY).origin());
        }
        boolean whole = base.isPresent()
                && host.isPresent()
                && security.isPresent()
                && port.isPresent()
                && sender.isPresent()
                && at.isPresent()
                && language.isPresent();
        if (!whole || faults.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new MailSettings(
                new MailSettings.Server(host.get(), port.get(), security.get(), login),
                sender.get(),
                base.get(),
                at.get(),
                language.get()));
    }

    private Optional<Login> login() {
        boolean user = isGiven(Setting.MAIL_USER);
        boolean password = isGiven(Setting.MAIL_PASSWORD_FILE);
        if (user != password) {
            needs(
                    user ? Setting.MAIL_USER : Setting.MAIL_PASSWORD_FILE,
                    user ? Setting.MAIL_PASSWORD_FILE : Setting.MAIL_USER);
        }
        return password ? password().map(secret -> new Login(text(Setting.MAIL_USER), secret)) : Optional.empty();
    }

    /** What stands in the password's file, which no fault shows. */
    private Optional<String> password() {
        Given given = sources.of(Setting.MAIL_PASSWORD_FILE);
        try {
            String password = Files.readString(Path.of(given.value().strip())).strip();
            if (!password.isEmpty()) {
                return Optional.of(password);
            }
            fault("server.fault.mail-password", given.value(), given.origin());
        } catch (IOException | InvalidPathException e) {
            fault("server.fault.file", given.value(), given.origin());
        }
        return Optional.empty();
    }

    private <T> Optional<T> value(Setting setting, Function<String, Optional<T>> reader) {
        Given given = sources.of(setting);
        Optional<T> read = reader.apply(given.value().strip());
        if (read.isEmpty()) {
            fault(faultOf(setting), given.value(), given.origin(), "1", "65535");
        }
        return read;
    }

    private static String faultOf(Setting setting) {
        return switch (setting) {
            case MAIL_PORT -> "server.fault.number";
            case MAIL_HOST -> "server.fault.host-name";
            case MAIL_AT -> "server.fault.backup-at";
            default -> "server.fault." + setting.key();
        };
    }

    private static Optional<String> host(String text) {
        return HostNames.isName(text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Integer> port(String text) {
        return text.matches("\\d{1,5}")
                ? Optional.of(Integer.valueOf(text)).filter(number -> number >= 1 && number <= 65_535)
                : Optional.empty();
    }

    private static Optional<Security> security(String text) {
        return Arrays.stream(Security.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Optional<String> address(String text) {
        return Person.isEmail(text) && text.chars().allMatch(c -> c < 128) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Language> language(String text) {
        return Language.of(text).filter(each -> each.tag().equals(text));
    }

    /** Encrypted, or on this machine; a host and perhaps a port, and nothing after it. */
    private static Optional<URI> base(String text) {
        try {
            URI base = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean isSafe = "https".equals(base.getScheme())
                    || ("http".equals(base.getScheme()) && THIS_MACHINE.contains(String.valueOf(base.getHost())));
            boolean isBare = String.valueOf(base.getRawPath()).isEmpty()
                    && base.getRawQuery() == null
                    && base.getRawFragment() == null
                    && base.getRawUserInfo() == null;
            return isSafe && isBare && base.getHost() != null ? Optional.of(base) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean isGiven(Setting setting) {
        return !text(setting).isEmpty();
    }

    private String text(Setting setting) {
        return sources.of(setting).value().strip();
    }

    private void needs(Setting setting, Setting other) {
        fault("server.fault.pair", sources.of(setting).origin(), other.flag());
    }

    private void fault(String key, Object... arguments) {
        faults.add(texts.get(key, arguments));
    }
}
