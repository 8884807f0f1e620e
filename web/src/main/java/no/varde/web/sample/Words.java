package no.varde.web.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The words that the sample files use for the core's constants, from {@code words.properties}: {@code Body.hovedutvalget
 * = MAIN_COMMITTEE}. They are the files' own, so that a text on a page can be mended without touching them.
 */
final class Words {

    private static final Properties WORDS = read();

    private Words() {}

    /**
     * The constant that a word stands for.
     *
     * @throws IllegalArgumentException when the word stands for none
     */
    static <E extends Enum<E>> E of(Class<E> type, String word) {
        String name = WORDS.getProperty(type.getSimpleName() + "." + word.replace(' ', '_'));
        if (name == null) {
            throw new IllegalArgumentException("No " + type.getSimpleName() + " is called '" + word + "'");
        }
        return Enum.valueOf(type, name);
    }

    private static Properties read() {
        try (InputStream in = Words.class.getResourceAsStream("words.properties")) {
            if (in == null) {
                throw new IllegalArgumentException("No words.properties");
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read words.properties", e);
        }
    }
}
