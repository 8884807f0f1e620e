package no.varde.web.upkeep;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import no.varde.web.http.Texts;

/**
 * The options of a command, and everything that is wrong with them. The data folder may also come from the environment or
 * from the server's own file of settings, so that a command finds the same folder as the server.
 */
final class Options {

    private static final String DATA = "data";
    private static final String CONFIG = "config";
    private static final String HOST_NAME = "host-name";

    private final Texts texts;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private boolean help;

    private Options(Texts texts) {
        this.texts = texts;
    }

    /**
     * Reads what stands after a command's word.
     *
     * @param environment the environment's variables
     * @param standard the data folder when nobody says anything
     */
    static Options read(
            Command command, List<String> arguments, Map<String, String> environment, String standard, Texts texts) {
        Options options = new Options(texts);
        options.flags(command, arguments);
        if (!options.help) {
            options.environment(environment);
            options.config();
            options.given.putIfAbsent(DATA, standard);
            for (String needed : command.own()) {
                if (!options.given.containsKey(needed)) {
                    options.fault("upkeep.fault.needed", command.word(), "--" + needed);
                }
            }
            options.given.keySet().forEach(options::path);
        }
        return options;
    }

    private void flags(Command command, List<String> arguments) {
        List<String> known = new ArrayList<>(List.of(DATA, CONFIG));
        known.addAll(command.own());
        known.addAll(command.further());
        for (int i = 0; i < arguments.size(); i++) {
            String[] parts = arguments.get(i).split("=", 2);
            String name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
            if (name.equals("help")) {
                help = true;
            } else if (command.switches().contains(name) && parts.length == 1) {
                put(name, "yes");
            } else if (!known.contains(name)) {
                fault("upkeep.fault.unknown", command.word(), arguments.get(i));
            } else if (parts.length == 2) {
                put(name, parts[1]);
            } else if (i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--")) {
                put(name, arguments.get(++i));
            } else {
                fault("server.fault.value", parts[0]);
            }
        }
    }

    private void put(String name, String value) {
        if (value.isBlank()) {
            fault("server.fault.value", "--" + name);
        } else if (given.putIfAbsent(name, value) != null) {
            fault("server.fault.twice", "--" + name);
        }
    }

    private void environment(Map<String, String> environment) {
        for (String name : List.of(DATA, CONFIG, HOST_NAME)) {
            Optional.ofNullable(environment.get(
                            "VARDE_" + name.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> given.putIfAbsent(name, value));
        }
    }

    private void config() {
        String file = given.get(CONFIG);
        if (file == null) {
            return;
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            fault("server.fault.file", file, "--" + CONFIG);
        }
        for (String name : List.of(DATA, HOST_NAME)) {
            Optional.ofNullable(properties.getProperty(name)).ifPresent(value -> given.putIfAbsent(name, value));
        }
    }

    /** The path that an option gives; a fault when it is none. */
    private Optional<Path> path(String name) {
        String value = given.getOrDefault(name, "");
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            fault("upkeep.fault.path", value, "--" + name);
            return Optional.empty();
        }
    }

    private void fault(String key, Object... arguments) {
        String said = texts.get(key, arguments);
        if (!faults.contains(said)) {
            faults.add(said);
        }
    }

    /** Adds something that is wrong with what an option names. */
    void wrong(String key, Path path) {
        fault(key, path.toString());
    }

    /** Whether somebody only wants the command explained. */
    boolean help() {
        return help;
    }

    /** Everything that is wrong; empty when the command can run. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The data folder. */
    Path data() {
        return path(DATA).orElse(Path.of("."));
    }

    /** Whether an option was given, and is a path. */
    boolean has(String name) {
        return path(name).isPresent();
    }

    /** The path that an option of the command's own gives; the folder one stands in when it gives none. */
    Path own(String name) {
        return path(name).orElse(Path.of("."));
    }

    /** What an option says; an empty text when it was not given. */
    String text(String name) {
        return given.getOrDefault(name, "").strip();
    }

    /** The first name under which the server answers, when its settings are read too; empty otherwise. */
    Optional<String> hostName() {
        return Optional.of(text(HOST_NAME).split("[,\\s]+", 2)[0]).filter(name -> !name.isEmpty());
    }

    /** Whether an option was written as a folder's name is, with a stroke at its end. */
    boolean endsAsFolder(String name) {
        String value = given.getOrDefault(name, "");
        return value.endsWith("/") || value.endsWith(File.separator);
    }
}
