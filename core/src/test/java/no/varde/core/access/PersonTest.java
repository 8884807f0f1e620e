package no.varde.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People, and what lets them in. */
class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void anAddressIsKeptInLowerCase() {
        assertThat(Person.named("p1", "Åse Ødegård")
                        .withEmail("Ase@Fjordvik.Example")
                        .email())
                .contains("ase@fjordvik.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ase", "ase@", "@fjordvik.example", "ase @x.no", "a@b@c", "a,b@c.no", "<a@b.no>"})
    void whatCannotBeAnAddressIsRefused(String text) {
        assertThatThrownBy(() -> Person.named("p1", "Åse").withEmail(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void aPersonHasAName() {
        assertThatThrownBy(() -> Person.named("p1", "  "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> Person.named("p1", "x".repeat(Person.MAX_TEXT + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPositionSaysWhichSectorSomebodyIsOver() {
        Person person = Person.named("p1", "Astrid Nes").withPosition("Kommunalsjef, helse og omsorg");
        assertThat(person.isOver("Helse og omsorg")).isTrue();
        assertThat(person.isOver("helse")).isTrue();
        assertThat(person.isOver("Om")).as("a part of a word").isFalse();
        assertThat(person.isOver("NAV")).isFalse();
        assertThat(person.isOver(" ")).isFalse();
        assertThat(Person.named("p1", "Astrid Nes").isOver("Helse")).isFalse();
    }

    @Test
    void aMeasuresOwnerIsRecognisedByNameOrPosition() {
        Person person = Person.named("p1", "Åse Ødegård").withPosition("Leder hjemmetjenesten");
        assertThat(person.isCalled("åse ødegård ")).isTrue();
        assertThat(person.isCalled("leder hjemmetjenesten")).isTrue();
        assertThat(person.isCalled("Åse Ødegård, leder i hjemmetjenesten")).isTrue();
        assertThat(person.isCalled("Leder")).isFalse();
    }

    @Test
    void aLinkIsOpenUntilItIsUsedOrOver() {
        OneTimeLink link = new OneTimeLink(
                "hash",
                OneTimeLink.Purpose.RECOVERY,
                Optional.of("p1"),
                "p2",
                NOW,
                NOW.plusSeconds(60),
                Optional.empty());
        assertThat(link.isOpen(NOW.plusSeconds(59))).isTrue();
        assertThat(link.isOpen(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void aSessionEndsWhenItIsIdleOrOld() {
        Session session = new Session("hash", "p1", NOW, NOW.plusSeconds(600), "Firefox", "PASSWORD");
        Duration idle = Duration.ofMinutes(30);
        Duration whole = Duration.ofHours(12);
        assertThat(session.isAlive(NOW.plusSeconds(600 + 1799), idle, whole)).isTrue();
        assertThat(session.isAlive(NOW.plusSeconds(600 + 1800), idle, whole)).isFalse();
        assertThat(session.isAlive(NOW.plus(whole), Duration.ofDays(9), whole)).isFalse();
    }

    @Test
    void nothingSecretIsSaidInALog() {
        Credential credential =
                new Credential(Credential.Kind.PASSWORD, "p1", "p1", "$argon2id$secret", "", NOW, Optional.empty());
        ParkedForm form = new ParkedForm("f1", "p1", "/", "password=hemmelig", NOW);
        assertThat(credential.toString()).doesNotContain("secret");
        assertThat(form.toString()).doesNotContain("hemmelig");
        assertThat(new Session("hash-of-it", "p1", NOW, NOW, "x", "y").toString())
                .doesNotContain("hash-of-it");
    }
}
