package no.varde.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.core.basics.Language;

/** The files of texts, one for an area and a language, each read once. */
final class TextFiles {

    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private TextFiles() {}

    /** The text of a key; its area is what stands before the first full stop. */
    static Optional<String> find(Language language, String key) {
        int dot = key.indexOf('.');
        String area = dot < 0 ? key : key.substring(0, dot);
        return Optional.ofNullable(READ.computeIfAbsent(area + "_" + language.tag(), TextFiles::read)
                .get(key));
    }

    private static Map<String, String> read(String name) {
        try (InputStream in = TextFiles.class.getResourceAsStream("/no/varde/web/texts/" + name + ".properties")) {
            Map<String, String> texts = new HashMap<>();
            if (in != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("Texts cannot be read: " + name, e);
        }
    }
}
