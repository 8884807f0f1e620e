package no.varde.web;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import no.varde.web.http.HostNames;
import no.varde.web.http.Texts;

/** Reads the settings from flags, environment and file, and collects everything that is wrong with them. */
final class SettingsReader {

    private final Texts texts;
    private final Map<Setting, Given> given = new EnumMap<>(Setting.class);
    private final List<String> faults = new ArrayList<>();

    /** A value and where it comes from, as a fault names it. */
    private record Given(String value, String origin) {}

    private SettingsReader(Texts texts) {
        this.texts = texts;
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
        reader.flags(arguments);
        for (Setting command : List.of(Setting.HELP, Setting.VERSION)) {
            if (reader.given.containsKey(command)) {
                return new Outcome(Optional.empty(), List.of(), Optional.of(command));
            }
        }
        reader.environment(environment);
        reader.file();
        Settings settings = reader.settings();
        return new Outcome(
                reader.faults.isEmpty() ? Optional.of(settings) : Optional.empty(), reader.faults, Optional.empty());
    }

    private void flags(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String[] parts = arguments[i].split("=", 2);
            Optional<Setting> setting = Setting.byFlag(parts[0]);
            if (setting.isEmpty()) {
                fault("server.fault.flag", arguments[i]);
            } else if (parts.length == 2) {
                put(setting.get(), parts[1], parts[0]);
            } else if (setting.get().isSwitch()) {
                put(setting.get(), "true", parts[0]);
            } else if (i + 1 < arguments.length && !arguments[i + 1].startsWith("--")) {
                put(setting.get(), arguments[++i], parts[0]);
            } else {
                fault("server.fault.value", parts[0]);
            }
        }
    }

    private void put(Setting setting, String value, String origin) {
        Given before = given.get(setting);
        if (before != null && setting == Setting.HOST_NAME && before.origin().equals(origin)) {
            given.put(setting, new Given(before.value() + "," + value, origin));
        } else if (before != null && before.origin().equals(origin)) {
            fault("server.fault.twice", origin);
        } else if (before == null) {
            given.put(setting, new Given(value, origin));
        }
    }

    private void environment(Map<String, String> environment) {
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null && !setting.isCommand()) {
                put(setting, value, setting.variable());
            }
        }
    }

    private void file() {
        Given config = given.get(Setting.CONFIG);
        if (config == null) {
            return;
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(config.value()), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            fault("server.fault.file", config.value(), config.origin());
        }
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            String origin = key + " (" + config.value() + ")";
            Setting.byKey(key)
                    .ifPresentOrElse(
                            setting -> put(setting, properties.getProperty(key, ""), origin),
                            () -> fault("server.fault.key", key, config.value()));
        }
    }

    private Settings settings() {
        int port = number(Setting.PORT, 0, 65_535);
        InetAddress address =
                value(Setting.ADDRESS, SettingsReader::address).orElseGet(InetAddress::getLoopbackAddress);
        List<String> names = value(Setting.HOST_NAME, SettingsReader::names).orElse(List.of());
        Path data = value(Setting.DATA, SettingsReader::path).orElse(Path.of("."));
        boolean demo = value(Setting.DEMO, SettingsReader::yesOrNo).orElse(false);
        if (demo && !address.isLoopbackAddress()) {
            fault(
                    "server.fault.demo.open",
                    address.getHostAddress(),
                    of(Setting.DEMO).origin());
        }
        int deadline = number(Setting.DEADLINE, 1, 3600);
        return new Settings(new InetSocketAddress(address, port), names, data, demo, deadline);
    }

    private int number(Setting setting, int least, int most) {
        Given value = of(setting);
        Optional<Integer> number = value.value().strip().matches("\\d{1,9}")
                ? Optional.of(Integer.valueOf(value.value().strip())).filter(n -> n >= least && n <= most)
                : Optional.empty();
        if (number.isEmpty()) {
            fault("server.fault.number", value.value(), value.origin(), String.valueOf(least), String.valueOf(most));
        }
        return number.orElse(least);
    }

    private <T> Optional<T> value(Setting setting, Function<String, Optional<T>> reader) {
        Given value = of(setting);
        Optional<T> read = reader.apply(value.value().strip());
        if (read.isEmpty()) {
            fault("server.fault." + setting.key(), value.value(), value.origin());
        }
        return read;
    }

    private Given of(Setting setting) {
        return given.getOrDefault(setting, new Given(setting.standard(), setting.flag()));
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

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "true", "yes", "ja", "1" -> Optional.of(true);
            case "false", "no", "nei", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private void fault(String key, Object... arguments) {
        faults.add(texts.get(key, arguments));
    }
}
