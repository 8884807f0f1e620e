package no.varde.core.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Færre å forholde seg til,faerre-a-forholde-seg-til",
        "Kjøkken  lokalt!,kjokken-lokalt",
        "Guovdageaidnu Čáhci,guovdageaidnu-cahci",
        "Porsáŋgu – Deatnu,porsangu-deatnu",
        "Kafé 24,kafe-24",
        "(Ås),as",
        "–,''"
    })
    void isMadeOfAName(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lhl", "kl25", "det-gode-maltid", "1"})
    void isRecognised(String text) {
        assertThat(Slug.is(text)).isTrue();
        assertThat(Slug.isDotted("lhl." + text)).isTrue();
        assertThat(Slug.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "å", "A", "a b", "a/b", ".", "a.", ".a", "a..b", "a.-b"})
    void isNotTakenForWhatItIsNot(String text) {
        assertThat(Slug.is(text)).isFalse();
        assertThat(Slug.isDotted(text)).isFalse();
    }
}
