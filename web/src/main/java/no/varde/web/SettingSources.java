package no.varde.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import no.varde.web.http.Texts;

/** What flags, environment and file say, as text and with where it stands; keeps what is wrong with the saying itself. */
final class SettingSources {

    private final Texts texts;
    private final List<String> faults;
    private final Map<Setting, Given> given = new EnumMap<>(Setting.class);

    /** A value and where it comes from, as a fault names it. */
    record Given(String value, String origin) {}

    /**
     * Nothing yet.
     *
     * @param faults where to add what is wrong
     */
    SettingSources(Texts texts, List<String> faults) {
        this.texts = texts;
        this.faults = faults;
    }

    /** What one setting says: what somebody gave, else what counts when nobody says anything. */
    Given of(Setting setting) {
        return given.getOrDefault(setting, new Given(setting.standard(), setting.flag()));
    }

    /** Whether somebody gave it. */
    boolean has(Setting setting) {
        return given.containsKey(setting);
    }

    void flags(String... arguments) {
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
        if (before != null && setting.isList() && before.origin().equals(origin)) {
            given.put(setting, new Given(before.value() + "," + value, origin));
        } else if (before != null && before.origin().equals(origin)) {
            fault("server.fault.twice", origin);
        } else if (before == null) {
            given.put(setting, new Given(value, origin));
        }
    }

    void environment(Map<String, String> environment) {
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null && !setting.isCommand()) {
                put(setting, value, setting.variable());
            }
        }
    }

    void file() {
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

    private void fault(String key, Object... arguments) {
        faults.add(texts.get(key, arguments));
    }
}
