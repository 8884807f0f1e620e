package no.varde.web.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.Language;

/**
 * The words for the values that can stand in a cell, in one language, and the values of words in any language. Where one
 * word means two values, the value itself stands behind it: {@code Matvert [m2]}.
 */
public final class Dictionary {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NAMED = Pattern.compile("(?s).*\\[([^\\[\\]]+)]\\s*");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();

    private Dictionary() {}

    /** The dictionary of a language, which counts before all others, for values with their words in each. */
    public static Dictionary of(
            Language language, Collection<String> values, BiFunction<String, Language, String> said) {
        Dictionary dictionary = new Dictionary();
        Map<String, Set<String>> own = new LinkedHashMap<>();
        Map<String, Set<String>> others = new LinkedHashMap<>();
        for (String value : values) {
            for (Language each : Language.values()) {
                (each == language ? own : others)
                        .computeIfAbsent(plain(said.apply(value, each)), any -> new LinkedHashSet<>())
                        .add(value);
            }
        }
        Set<String> all = new LinkedHashSet<>(values);
        for (String value : values) {
            String word =
                    SPACES.matcher(said.apply(value, language)).replaceAll(" ").strip();
            boolean alone = own.getOrDefault(plain(word), Set.of()).size() == 1;
            boolean misread = named(word).filter(all::contains).isPresent();
            dictionary.words.put(value, alone && !misread ? word : word + " [" + value + "]");
            dictionary.values.put(value, value);
        }
        others.forEach(dictionary::learn);
        own.forEach(dictionary::learn);
        return dictionary;
    }

    private void learn(String word, Set<String> meant) {
        if (meant.size() == 1) {
            values.put(word, meant.iterator().next());
        } else {
            values.remove(word);
        }
    }

    private static String plain(String word) {
        return SPACES.matcher(word).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> named(String word) {
        Matcher matcher = NAMED.matcher(word);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The word for a value; one that is not known stands by itself. */
    public String word(String value) {
        return words.getOrDefault(value, value);
    }

    /** The value of a word; empty when it means none, or several. */
    public Optional<String> value(String word) {
        Optional<String> behind = named(word).filter(words::containsKey);
        return behind.isPresent() ? behind : Optional.ofNullable(values.get(plain(word)));
    }

    /** The values of words that stand one a line, or with semicolons between them; a word without a value stays. */
    public List<String> several(String text) {
        List<String> found = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            Optional<String> whole = value(line);
            List<String> parts = whole.isPresent() ? List.of(line) : List.of(line.split(";", -1));
            parts.stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> found.add(value(each).orElse(each)));
        }
        return found;
    }
}
