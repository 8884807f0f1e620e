package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.varde.core.basics.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nb                          | NB
            nn-NO,nn;q=0.9,en;q=0.5     | NN
            no                          | NB
            no,en;q=0.5                 | NB
            no-NO                       | NB
            en-US,en;q=0.8              | EN
            de,en;q=0.5                 | EN
            en;q=0.3,nn;q=0.8           | NN
            en;q=0,nn;q=0.1             | NN
            se,en;q=0.9                 | NB
            de                          | NB
            ;;;                         | NB
            *                           | NB
            """)
    void theBrowsersFirstThatVardeSpeaks(String accepted, Language expected) {
        assertThat(LanguageChoice.choose(Optional.empty(), Optional.of(accepted)))
                .isEqualTo(expected);
    }

    @Test
    void whatWasChosenOnThePageGoesFirst() {
        assertThat(LanguageChoice.choose(Optional.of("nn"), Optional.of("en"))).isEqualTo(Language.NN);
    }

    @Test
    void anUnknownChoiceCountsForNothing() {
        assertThat(LanguageChoice.choose(Optional.of("de"), Optional.of("en"))).isEqualTo(Language.EN);
    }

    @Test
    void bokmaalWhenNobodySaysAnything() {
        assertThat(LanguageChoice.choose(Optional.empty(), Optional.empty())).isEqualTo(Language.NB);
    }
}
