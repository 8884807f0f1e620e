package no.varde.web.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the words mean: the same words as the dictionary's, each explained, and every link to one leads somewhere. */
class TermsTest {

    @Test
    void theNamesAreThoseOfTheDictionary() throws IOException {
        String dictionary = Files.readString(Path.of("../core/docs/dictionary.md"));
        for (String id : Terms.IDS) {
            assertThat(dictionary)
                    .as(id)
                    .contains(Terms.name(id).in(Language.NB))
                    .contains(Terms.name(id).in(Language.NN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTermIsExplainedInAlphabeticalOrder(Language language) {
        List<Terms.Term> terms = Terms.in(Texts.in(language));
        assertThat(terms)
                .hasSameSizeAs(Terms.IDS)
                .allSatisfy(each ->
                        assertThat(each.says()).as(each.id()).endsWith(".").hasSizeGreaterThan(40));
        assertThat(terms)
                .extracting(Terms.Term::name)
                .isSortedAccordingTo(
                        Comparator.comparing(name -> name, java.text.Collator.getInstance(language.locale())));
    }

    @Test
    void whatTheTemplatesPointAtIsThere() throws IOException {
        Pattern pointed = Pattern.compile("parts\\.term\\(page = page, id = \"([a-z-]+)\"");
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            List<String> ids = templates
                    .filter(Files::isRegularFile)
                    .map(TermsTest::read)
                    .flatMap(text -> pointed.matcher(text).results().map(each -> each.group(1)))
                    .toList();
            assertThat(ids).isNotEmpty().isSubsetOf(Terms.IDS);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
