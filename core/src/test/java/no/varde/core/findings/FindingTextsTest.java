package no.varde.core.findings;

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
import no.varde.core.basics.Language;
import no.varde.core.findings.rules.BuiltInRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of findings: all of them in three languages, with the same places to fill. */
class FindingTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyIsThereWithTheSamePlaces(Language language) throws IOException {
        assertThat(places(texts(language))).isEqualTo(places(texts(Language.NB)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsBlankOrEndsInASpace(Language language) throws IOException {
        assertThat(texts(language).values()).allMatch(text -> !text.isBlank() && text.equals(text.strip()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleExplainsItself(Language language) {
        assertThat(BuiltInRules.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.name().in(language)).isNotBlank();
            assertThat(rule.question().in(language)).endsWith("?");
            assertThat(rule.explanation().in(language)).endsWith(".");
            assertThat(rule.example().in(language)).endsWith(".");
        });
    }

    @Test
    void nynorskHasWordsOfItsOwn() throws IOException {
        assertThat(texts(Language.NN).values())
                .noneMatch(text -> Pattern.compile(
                                "\\b(ikke|hva|hvem|hvor|noe|noen|fra|ennå|ansatte|vedtatt|bare|ble|fortsatt|mens|uttalelse"
                                        + "|tillitsvalgte|pårørende|brukere|brukerne|ledelsen|skrevet|mulighet|gjøre)\\b")
                        .matcher(text)
                        .find());
    }

    private static Map<String, Set<String>> places(Map<String, String> texts) {
        Map<String, Set<String>> places = new TreeMap<>();
        texts.forEach((key, text) -> {
            var found = new TreeSet<String>();
            PLACE.matcher(text).results().forEach(each -> found.add(each.group()));
            places.put(key, found);
        });
        return places;
    }

    private static Map<String, String> texts(Language language) throws IOException {
        var properties = new Properties();
        try (var in = Finding.class.getResourceAsStream("messages_" + language.tag() + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
