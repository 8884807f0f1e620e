package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import org.junit.jupiter.api.Test;

/** Every text is there in three languages, and every key that a page names has a text. */
class TextFilesTest {

    private static final Path FILES = Path.of("src/main/resources/no/varde/web/texts");
    private static final Pattern USED =
            Pattern.compile("\\b(?:t|texts|texts\\(\\))\\.(?:get|rich)\\(\\s*\"([^\"]+)\"\\s*([,)])");
    private static final Pattern ERROR = Pattern.compile("(?:badRequest\\(|HttpError\\(\\d+, )\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void theThreeLanguagesHaveTheSameKeysWithTheSamePlaces() throws IOException {
        Map<String, Map<Language, Properties>> areas = areas();
        assertThat(areas).containsKeys("common", "errors", "server", "about");
        for (Map.Entry<String, Map<Language, Properties>> area : areas.entrySet()) {
            Properties bokmaal = area.getValue().getOrDefault(Language.NB, new Properties());
            for (Language language : Language.values()) {
                Properties other = area.getValue().getOrDefault(language, new Properties());
                assertThat(new TreeSet<>(other.stringPropertyNames()))
                        .as("keys of %s in %s", area.getKey(), language.tag())
                        .isEqualTo(new TreeSet<>(bokmaal.stringPropertyNames()));
                for (String key : bokmaal.stringPropertyNames()) {
                    assertThat(key).as("key of area").startsWith(area.getKey() + ".");
                    assertThat(other.getProperty(key))
                            .as("text %s in %s", key, language.tag())
                            .isNotBlank();
                    assertThat(places(other.getProperty(key)))
                            .as("places of %s in %s", key, language.tag())
                            .isEqualTo(places(bokmaal.getProperty(key)));
                }
            }
        }
    }

    @Test
    void everyPluralHasBothForms() throws IOException {
        areas().values().forEach(area -> {
            for (Properties texts : area.values()) {
                for (String key : texts.stringPropertyNames()) {
                    if (key.endsWith(".one")) {
                        assertThat(texts).containsKey(key.replaceAll("one$", "other"));
                    } else if (key.endsWith(".other")) {
                        assertThat(texts).containsKey(key.replaceAll("other$", "one"));
                    }
                }
            }
        });
    }

    @Test
    void everyKeyThatIsNamedHasAText() throws IOException {
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (String source : sources()) {
            for (Pattern form : List.of(USED, ERROR)) {
                Matcher use = form.matcher(source);
                while (use.find()) {
                    named++;
                    if (!Texts.in(Language.NB).has(use.group(1))) {
                        missing.add(use.group(1));
                    }
                }
            }
        }
        assertThat(named).isGreaterThan(40);
        assertThat(missing).isEmpty();
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(found.group());
        }
        return places;
    }

    private static Map<String, Map<Language, Properties>> areas() throws IOException {
        Map<String, Map<Language, Properties>> areas = new TreeMap<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".properties", "");
                int at = name.lastIndexOf('_');
                Properties texts = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
                areas.computeIfAbsent(name.substring(0, at), any -> new TreeMap<>())
                        .put(Language.of(name.substring(at + 1)).orElseThrow(), texts);
            }
        }
        return areas;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String root : List.of("src/main/jte", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith("package-info.java"))
                        .toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
