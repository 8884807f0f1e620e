package no.varde.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program may do in the name of the person who gave it a token. */
class TokenTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 28);
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comesBackFromWhatIsKept(boolean changes) {
        Token token = new Token(changes, DAY);
        Credential kept = token.kept("hash", "p1", "Lønnssystemet", NOW);
        assertThat(Token.of(kept)).isEqualTo(token);
        assertThat(kept.label()).isEqualTo("Lønnssystemet");
        assertThat(kept.kept()).doesNotContain("hash");
    }

    @Test
    void worksUntilAndWithItsLastDay() {
        assertThat(new Token(true, DAY).worksOn(DAY)).isTrue();
        assertThat(new Token(true, DAY).worksOn(DAY.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void oneThatReadsLetsNothingBeChanged(Right right) {
        assertThat(new Token(false, DAY).lets(right)).isEqualTo(!right.isChange());
        assertThat(new Token(true, DAY).lets(right)).isTrue();
    }

    @Test
    void whoReadsAloneHasNoRightThatChanges() {
        assertThat(Right.values())
                .filteredOn(right -> Access.may(Role.COUNCIL_MEMBER, right))
                .noneMatch(Right::isChange);
    }

    @Test
    void isNothingElseThatIsKept() {
        Credential password =
                new Credential(Credential.Kind.PASSWORD, "p1", "p1", "read on", "", NOW, Optional.empty());
        assertThatThrownBy(() -> Token.of(password)).isInstanceOf(IllegalArgumentException.class);
    }
}
