package no.varde.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import no.varde.web.SettingSources.Given;
import no.varde.web.http.HostNames;
import no.varde.web.http.Networks;
import no.varde.web.http.Texts;
import no.varde.web.server.Listening;
import no.varde.web.server.TlsFiles;
import no.varde.web.server.TlsPair;

/** Reads the settings from flags, environment and file, and collects everything that is wrong with them. */
final class SettingsReader {

    private static final int SHORTEST_TOKEN = 16;

    /** Where a demonstration keeps everything when nobody says anything, so that it does not meet real data. */
    private static final String DEMO_DATA = "data-demo";

    private final Texts texts;
    private final List<String> faults = new ArrayList<>();
    private final SettingSources sources;

    private SettingsReader(Texts texts) {
        this.texts = texts;
        this.sources = new SettingSources(texts, faults);
    }

    /** Settings that can be used, or what is wrong with them; or a command to say something and end. */
    record Outcome(Optional<Settings> settings, List<String> faults, Optional<Setting> command) {}

    /**
     * Reads all settings.
     *
     * @param arguments the command line
     * @param environment the environment's variables
     * @param texts the language in which faults are said
     */
    static Outcome read(String[] arguments, Map<String, String> environment, Texts texts) {
        SettingsReader reader = new SettingsReader(texts);
        reader.sources.flags(arguments);
        for (Setting command : List.of(Setting.HELP, Setting.VERSION)) {
            if (reader.sources.has(command)) {
                return new Outcome(Optional.empty(), List.of(), Optional.of(command));
            }
        }
        reader.sources.environment(environment);
        reader.sources.file();
        Settings settings = reader.settings();
        return new Outcome(
                reader.faults.isEmpty() ? Optional.of(settings) : Optional.empty(), reader.faults, Optional.empty());
    }

    private Settings settings() {
        List<String> names = value(Setting.HOST_NAME, SettingsReader::names).orElse(List.of());
        boolean demo = value(Setting.DEMO, SettingsReader::yesOrNo).orElse(false);
        Path data = demo && !sources.has(Setting.DATA)
                ? Path.of(DEMO_DATA)
                : value(Setting.DATA, SettingsReader::path).orElse(Path.of("."));
        boolean clear = value(Setting.PLAIN_HTTP, SettingsReader::yesOrNo).orElse(false);
        Listening listening = listening(clear, demo);
        InetAddress address = listening.address().getAddress();
        if (demo && !address.isLoopbackAddress()) {
            fault(
                    "server.fault.demo.open",
                    address.getHostAddress(),
                    sources.of(Setting.DEMO).origin());
        }
        for (Setting opening : List.of(Setting.TRUSTED_PROXY, Setting.HOST_NAME)) {
            if (demo && !sources.of(opening).value().isBlank()) {
                fault(
                        "server.fault.demo.served",
                        sources.of(opening).origin(),
                        sources.of(Setting.DEMO).origin());
            }
        }
        return new Settings(
                listening,
                names,
                clear,
                data,
                demo,
                new ProviderSettingsReader(sources, texts, faults).read(demo),
                watching(),
                new BackupSettingsReader(sources, texts, faults).read(),
                new MailSettingsReader(sources, texts, faults).read(demo));
    }

    /** A demonstration has no passwords to protect; where it may not listen is said once, elsewhere. */
    private Listening listening(boolean clear, boolean demo) {
        int port = number(Setting.PORT, 0, 65_535);
        Optional<InetAddress> address = value(Setting.ADDRESS, SettingsReader::address);
        Networks proxies = value(Setting.TRUSTED_PROXY, Networks::parse).orElse(Networks.NONE);
        int deadline = number(Setting.DEADLINE, 1, 3600);
        Optional<TlsFiles> tls = tls();
        OptionalInt redirect = redirectPort(tls.isPresent(), port);
        boolean encrypted = sources.has(Setting.TLS_CERTIFICATE) || sources.has(Setting.TLS_KEY);
        boolean behindProxy = !sources.of(Setting.TRUSTED_PROXY).value().isBlank();
        if (!encrypted && !behindProxy && !clear && !demo) {
            address.filter(given -> !given.isLoopbackAddress())
                    .ifPresent(given -> fault("server.fault.clear", given.getHostAddress()));
        }
        return new Listening(
                new InetSocketAddress(address.orElseGet(InetAddress::getLoopbackAddress), port),
                tls,
                redirect,
                proxies,
                deadline);
    }

    private Optional<TlsFiles> tls() {
        boolean certificate = sources.has(Setting.TLS_CERTIFICATE);
        boolean key = sources.has(Setting.TLS_KEY);
        if (certificate != key) {
            Setting there = certificate ? Setting.TLS_CERTIFICATE : Setting.TLS_KEY;
            Setting missing = certificate ? Setting.TLS_KEY : Setting.TLS_CERTIFICATE;
            fault("server.fault.pair", sources.of(there).origin(), missing.flag());
        }
        if (!certificate || !key) {
            return Optional.empty();
        }
        Optional<Path> certificateFile = value(Setting.TLS_CERTIFICATE, SettingsReader::path);
        Optional<Path> keyFile = value(Setting.TLS_KEY, SettingsReader::path);
        if (certificateFile.isEmpty() || keyFile.isEmpty()) {
            return Optional.empty();
        }
        TlsFiles files = new TlsFiles(certificateFile.get(), keyFile.get());
        TlsPair.read(files, Instant.now())
                .faults()
                .forEach(fault -> fault(fault.key(), fault.arguments().toArray()));
        return Optional.of(files);
    }

    private OptionalInt redirectPort(boolean encrypted, int port) {
        if (!sources.has(Setting.HTTP_REDIRECT_PORT)) {
            return OptionalInt.empty();
        }
        int redirect = number(Setting.HTTP_REDIRECT_PORT, 0, 65_535);
        Given given = sources.of(Setting.HTTP_REDIRECT_PORT);
        if (redirect != 0 && redirect == port) {
            fault("server.fault.same-port", given.value(), given.origin());
        }
        if (!encrypted && !sources.has(Setting.TLS_CERTIFICATE) && !sources.has(Setting.TLS_KEY)) {
            fault("server.fault.pair", given.origin(), Setting.TLS_CERTIFICATE.flag());
        }
        return encrypted ? OptionalInt.of(redirect) : OptionalInt.empty();
    }

    private Settings.Watching watching() {
        Networks from = value(Setting.METRICS_FROM, Networks::parse).orElse(Networks.NONE);
        Settings.LogFormat format =
                value(Setting.LOG_FORMAT, SettingsReader::logFormat).orElse(Settings.LogFormat.TEXT);
        return new Settings.Watching(metricsToken(), from, format);
    }

    /** What stands in the token's file, which no fault shows. */
    private Optional<String> metricsToken() {
        if (!sources.has(Setting.METRICS_TOKEN_FILE)) {
            return Optional.empty();
        }
        Given given = sources.of(Setting.METRICS_TOKEN_FILE);
        try {
            String token = Files.readString(Path.of(given.value().strip())).strip();
            if (token.length() < SHORTEST_TOKEN || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
                fault("server.fault.token", given.value(), given.origin(), SHORTEST_TOKEN);
            }
            return Optional.of(token);
        } catch (IOException | InvalidPathException e) {
            fault("server.fault.file", given.value(), given.origin());
            return Optional.empty();
        }
    }

    private int number(Setting setting, int least, int most) {
        Given value = sources.of(setting);
        Optional<Integer> number = value.value().strip().matches("\\d{1,9}")
                ? Optional.of(Integer.valueOf(value.value().strip())).filter(n -> n >= least && n <= most)
                : Optional.empty();
        if (number.isEmpty()) {
            fault("server.fault.number", value.value(), value.origin(), String.valueOf(least), String.valueOf(most));
        }
        return number.orElse(least);
    }

    private <T> Optional<T> value(Setting setting, Function<String, Optional<T>> reader) {
        Given value = sources.of(setting);
        Optional<T> read = reader.apply(value.value().strip());
        if (read.isEmpty()) {
            fault(faultOf(setting), value.value(), value.origin());
        }
        return read;
    }

    private static String faultOf(Setting setting) {
        return switch (setting) {
            case DEMO, PLAIN_HTTP -> "server.fault.yes-or-no";
            case TRUSTED_PROXY, METRICS_FROM -> "server.fault.networks";
            case TLS_CERTIFICATE, TLS_KEY -> "server.fault.path";
            default -> "server.fault." + setting.key();
        };
    }

    private static Optional<InetAddress> address(String text) {
        try {
            return HostNames.isName(text) ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> names(String text) {
        List<String> names = Arrays.stream(text.split("[,\\s]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        return names.stream().allMatch(HostNames::isName) ? Optional.of(names) : Optional.empty();
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "true", "yes", "ja", "1" -> Optional.of(true);
            case "false", "no", "nei", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Settings.LogFormat> logFormat(String text) {
        return Arrays.stream(Settings.LogFormat.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private void fault(String key, Object... arguments) {
        faults.add(texts.get(key, arguments));
    }
}
