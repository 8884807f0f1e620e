package no.varde.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrases that stand for each of some values, from {@code words.properties}: one line a value, in three languages.
 *
 * @param <V> the values
 */
final class Vocabulary<V> {

    private final Map<String, V> phrases = new HashMap<>();
    private final Set<V> values = new LinkedHashSet<>();
    private int longest = 1;

    private Vocabulary() {}

    /** The phrases of each constant of an enumeration: of {@code group.USERS} and so on. */
    static <E extends Enum<E>> Vocabulary<E> of(String prefix, Class<E> values) {
        Vocabulary<E> vocabulary = new Vocabulary<>();
        for (E value : values.getEnumConstants()) {
            vocabulary.add(prefix + "." + value.name(), value);
        }
        return vocabulary;
    }

    /** The phrases of some names: of {@code life.ON_HOLD} and so on. */
    static Vocabulary<String> of(String prefix, String... names) {
        Vocabulary<String> vocabulary = new Vocabulary<>();
        for (String name : names) {
            vocabulary.add(prefix + "." + name, name);
        }
        return vocabulary;
    }

    private void add(String key, V value) {
        for (String phrase : phrases(key)) {
            String normal = Words.normal(phrase);
            if (!normal.isEmpty()) {
                phrases.putIfAbsent(normal, value);
                values.add(value);
                longest = Math.max(longest, normal.split(" ", -1).length);
            }
        }
    }

    /** Every value that has phrases, in the order in which they were given. */
    Set<V> values() {
        return Collections.unmodifiableSet(values);
    }

    /** The value of which the whole text is a phrase. */
    Optional<V> exact(String text) {
        return Optional.ofNullable(phrases.get(Words.normal(text)));
    }

    /** Values with a phrase much like the text, the likest first; none when the text is a phrase itself. */
    List<V> alike(String text) {
        String normal = Words.normal(text);
        record Near<T>(T value, int distance) {}
        List<Near<V>> near = new ArrayList<>();
        for (Map.Entry<String, V> phrase : phrases.entrySet()) {
            if (Words.alike(normal, phrase.getKey())) {
                int limit = Words.tolerance(normal);
                near.add(new Near<>(phrase.getValue(), Words.distance(normal, phrase.getKey(), limit)));
            }
        }
        near.sort(Comparator.<Near<V>>comparingInt(Near::distance)
                .thenComparing(each -> each.value().toString()));
        Set<V> values = new LinkedHashSet<>();
        near.forEach(each -> values.add(each.value()));
        return List.copyOf(values);
    }

    /**
     * Values with a phrase that is the text misspelt, word by word, the likest first: «Kva kosstar det», but not «hva heter
     * tiltaket» for «hva koster tiltaket».
     */
    List<V> misspelt(String text) {
        List<V> alike = alike(text);
        if (alike.isEmpty()) {
            return alike;
        }
        String[] words = Words.normal(text).split(" ", -1);
        Set<V> values = phrases.entrySet().stream()
                .filter(phrase -> isMisspelt(words, phrase.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return alike.stream().filter(values::contains).toList();
    }

    private static boolean isMisspelt(String[] words, String phrase) {
        String[] others = phrase.split(" ", -1);
        if (words.length != others.length) {
            return Words.distance(String.join("", words), String.join("", others), 1) <= 1;
        }
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(others[i]) && !Words.alike(words[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    /** The longest phrase that stands somewhere in the text as whole words; of equally long ones the first. */
    Optional<Found<V>> within(String text) {
        String normal = Words.normal(text);
        if (normal.isEmpty()) {
            return Optional.empty();
        }
        String[] words = normal.split(" ", -1);
        for (int length = Math.min(longest, words.length); length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String phrase = String.join(" ", List.of(words).subList(from, from + length));
                V value = phrases.get(phrase);
                if (value != null) {
                    List<String> rest = new ArrayList<>(List.of(words).subList(0, from));
                    rest.addAll(List.of(words).subList(from + length, words.length));
                    return Optional.of(new Found<>(value, phrase, String.join(" ", rest), from));
                }
            }
        }
        return Optional.empty();
    }

    /** A text in lower case without the phrases that stand in it as whole words, the longest taken out first. */
    String without(String lower) {
        String rest = lower;
        List<String> found = phrases.keySet().stream()
                .filter(lower::contains)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(each -> each))
                .toList();
        for (String phrase : found) {
            rest = rest.replaceAll("(?<![\\p{L}\\d])" + Pattern.quote(phrase) + "(?![\\p{L}\\d])", " ");
        }
        return rest;
    }

    /**
     * A phrase in a text.
     *
     * @param value what it stands for
     * @param phrase the phrase, normalised
     * @param rest the other words of the text, normalised
     * @param from how many words stand before the phrase
     */
    record Found<V>(V value, String phrase, String rest, int from) {}

    /** The phrases of a line of the file as they are written; none when there is no such line. */
    static List<String> phrases(String key) {
        return List.of(File.WORDS.getProperty(key, "").split(";", -1));
    }

    private static final class File {

        private static final Properties WORDS = read();

        private static Properties read() {
            try (InputStream in = Vocabulary.class.getResourceAsStream("words.properties")) {
                if (in == null) {
                    throw new IllegalStateException("The words of the intake are missing");
                }
                Properties words = new Properties();
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                return words;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
