package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords can be used, and what is kept of them. */
class PasswordsTest {

    private static final String GOOD = "en hest på taket";

    private static Optional<String> wrong(String password) {
        return PasswordRules.wrong(password, "Kari Nordmann", "kari.nordmann@fjordvik.kommune.no");
    }

    @ParameterizedTest
    @ValueSource(strings = {GOOD, "grønn lampe 7 elg", "korrekthestbatteri", "x9#kQ2vLm!pZ", "ГлубокоеМоре"})
    void whatIsLongAndOnesOwnCanBeUsed(String password) {
        assertThat(wrong(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Passord12345",
                "passordpassord",
                "Sommer2026!!",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaaaaa",
                "Velkommen2026",
                "kommune123456"
            })
    void whatEveryoneTriesFirstIsRefused(String password) {
        assertThat(wrong(password)).contains("access.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"karinordmann", "KariNordmann2026", "fjordvikkari1", "nordmannkari!"})
    void whatIsMadeOfOnesNameOrAddressIsRefused(String password) {
        assertThat(wrong(password)).contains("access.password.own");
    }

    @Test
    void whatIsTooShortOrTooLongIsRefused() {
        assertThat(wrong("hest på tak")).contains("access.password.short");
        assertThat(wrong("hest på taket ".repeat(20))).contains("access.password.long");
    }

    @Test
    void whatIsKeptIsArgon2idWithAnotherSaltEachTime() {
        Passwords passwords = new Passwords();
        String one = passwords.hash(GOOD);
        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(passwords.hash(GOOD));
        assertThat(passwords.isRight(GOOD, Optional.of(one))).isTrue();
        assertThat(passwords.isRight("en hest på tak", Optional.of(one))).isFalse();
        assertThat(passwords.isRight(GOOD, Optional.empty())).isFalse();
    }

    @Test
    void theSameLettersAreTheSamePasswordHoweverTheyAreComposed() {
        Passwords passwords = new Passwords();
        assertThat(passwords.isRight("en hest pa\u030a taket", Optional.of(passwords.hash(GOOD))))
                .isTrue();
    }
}
