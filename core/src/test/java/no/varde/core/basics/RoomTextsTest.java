package no.varde.core.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of every room: all of them in three languages, with the same places to fill. */
class RoomTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Map<String, Set<String>> places(Map<String, String> texts) {
        Map<String, Set<String>> places = new TreeMap<>();
        texts.forEach((key, text) -> {
            Set<String> found = new TreeSet<>();
            PLACE.matcher(text).results().forEach(each -> found.add(each.group()));
            places.put(key, found);
        });
        return places;
    }

    private static Map<String, String> texts(String room, Language language) throws IOException {
        Properties properties = new Properties();
        String name = "/no/varde/core/" + room + "/messages_" + language.tag() + ".properties";
        try (var in = RoomTextsTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access",
                "anchoring",
                "basics",
                "draft",
                "findings",
                "intake",
                "leadership",
                "municipality",
                "participation",
                "plan",
                "reform",
                "situation"
            })
    void areThereInThreeLanguagesWithTheSamePlaces(String room) throws IOException {
        Map<String, Set<String>> expected = places(texts(room, Language.NB));
        assertThat(expected).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(places(texts(room, language))).as(language.tag()).isEqualTo(expected);
            assertThat(texts(room, language).values())
                    .as(language.tag())
                    .allMatch(text -> !text.isBlank() && text.equals(text.strip()));
        }
    }
}
