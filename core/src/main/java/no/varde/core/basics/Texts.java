package no.varde.core.basics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the rooms, read once from the UTF-8 properties that lie beside them:
 * {@code no/varde/core/<room>/messages_<language>.properties}.
 */
final class Texts {

    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();
    private static final Map<String, LocalizedText> WHOLE = new ConcurrentHashMap<>();

    private Texts() {}

    /** The text of a key in a room; empty when there is none. */
    static Optional<String> find(String room, String key, Language language) {
        return Optional.ofNullable(READ.computeIfAbsent(room + "/messages_" + language.tag(), Texts::read)
                .get(key));
    }

    /** The text of a key in all three languages; refuses a key that lacks one. */
    static LocalizedText all(String room, String key) {
        return WHOLE.computeIfAbsent(
                room + '/' + key,
                any -> LocalizedText.of(
                        get(room, key, Language.NB), get(room, key, Language.NN), get(room, key, Language.EN)));
    }

    static String get(String room, String key, Language language) {
        return find(room, key, language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No text '" + key + "' of room '" + room + "' in " + language.tag()));
    }

    private static Map<String, String> read(String name) {
        try (InputStream in = Texts.class.getResourceAsStream("/no/varde/core/" + name + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("No texts: " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(java.util.stream.Collectors.toUnmodifiableMap(k -> k, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("Texts cannot be read: " + name, e);
        }
    }
}
