package no.varde.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.testkit.Property;
import org.junit.jupiter.api.Test;

/** The secret address of a calendar is kept beside the tokens of programs, and is none of them. */
class CalendarLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private static CalendarLink link(ActorGroup group) {
        return new CalendarLink("fjordvik", group, Language.NN);
    }

    @Test
    void comesBackAsItWasKept() {
        Property.forAll(
                60,
                source -> new CalendarLink("fjord-vik", source.oneOf(ActorGroup.class), source.oneOf(Language.class)),
                link -> assertThat(CalendarLink.find(link.kept("hash", "p1", "Min", NOW)))
                        .contains(link));
    }

    @Test
    void isNoTokenOfAProgramAndNoTokenIsACalendar() {
        assertThat(Token.find(link(ActorGroup.NAV).kept("hash", "p1", "Min", NOW)))
                .isEmpty();
        Credential token = new Token(false, LocalDate.of(2026, 12, 31)).kept("hash", "p1", "Min", NOW);
        assertThat(CalendarLink.find(token)).isEmpty();
        assertThat(Token.find(token)).contains(Token.of(token));
    }

    @Test
    void whatIsKeptOtherwiseIsNone() {
        for (String kept : new String[] {"calendar", "calendar fjordvik nobody nb", "calendar fjordvik nav xx"}) {
            assertThat(CalendarLink.find(
                            new Credential(Credential.Kind.TOKEN, "hash", "p1", kept, "Min", NOW, Optional.empty())))
                    .as(kept)
                    .isEmpty();
        }
    }

    @Test
    void anotherLanguageIsForTheSame() {
        assertThat(link(ActorGroup.NAV).isForTheSameAs(new CalendarLink("fjordvik", ActorGroup.NAV, Language.EN)))
                .isTrue();
        assertThat(link(ActorGroup.NAV).isForTheSameAs(link(ActorGroup.USERS))).isFalse();
    }

    @Test
    void aMunicipalityWithASpaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarLink("fjord vik", ActorGroup.NAV, Language.NB))
                .withMessageContaining("fjord vik");
    }
}
