package no.varde.core.basics;

import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.NEXT_OF_KIN;
import static no.varde.core.basics.ActorGroup.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence from a key and typed arguments, written in three languages by one pure function. */
class MessageTest {

    private static List<String> inAll(Message message) {
        return List.of(message.in(Language.NB), message.in(Language.NN), message.in(Language.EN));
    }

    /** The text {@code said={0}} shows how an argument is written. */
    private static List<String> written(Object argument) {
        return inAll(Message.of("basics", "said", argument));
    }

    @Test
    void aDayIsWrittenInWords() {
        assertThat(written(LocalDate.of(2025, 5, 17))).containsExactly("17. mai 2025", "17. mai 2025", "17 May 2025");
    }

    @Test
    void aMonthAYearAndAnUnknownTimeToo() {
        assertThat(written(When.parse("2025-03"))).containsExactly("mars 2025", "mars 2025", "March 2025");
        assertThat(written(When.parse("2025"))).containsExactly("2025", "2025", "2025");
        assertThat(written(When.parse("2025-03-01"))).containsExactly("1. mars 2025", "1. mars 2025", "1 March 2025");
        assertThat(written(When.unknown()))
                .containsExactly("ukjent tidspunkt", "ukjent tidspunkt", "at an unknown time");
    }

    @Test
    void aListIsWrittenWithAndBeforeTheLast() {
        assertThat(written(List.of(EMPLOYEES, USERS, NEXT_OF_KIN)))
                .containsExactly(
                        "ansatte, brukere og pårørende",
                        "tilsette, brukarar og pårørande",
                        "employees, users and next of kin");
        assertThat(written(List.of(EMPLOYEES, USERS))).contains("ansatte og brukere");
        assertThat(written(List.of(EMPLOYEES))).contains("ansatte");
        assertThat(written(List.of())).containsOnly("");
    }

    @Test
    void aTextInOneLanguageStandsInForTheOthers() {
        assertThat(written(LocalizedText.only(Language.NN, "turven"))).containsOnly("turven");
    }

    @Test
    void aMessageCanStandInAMessage() {
        assertThat(written(Message.said(LocalizedText.of("ja", "jo", "yes")))).containsExactly("ja", "jo", "yes");
    }

    @Test
    void anArgumentWithBracesOrDollarsIsWrittenToTheLetter() {
        assertThat(written("{0} koster $1 \\ 2")).containsOnly("{0} koster $1 \\ 2");
    }

    @Test
    void anUnknownKeyIsRefusedWithKeyRoomAndLanguage() {
        assertThatThrownBy(() -> Message.of("basics", "no.such.key").in(Language.NN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key")
                .hasMessageContaining("basics")
                .hasMessageContaining("nn");
    }

    @Test
    void aMissingArgumentIsRefused() {
        assertThatThrownBy(() -> Message.of("basics", "said").in(Language.NB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("said")
                .hasMessageContaining("0");
    }

    @Test
    void anArgumentOfAnotherTypeIsRefusedAlsoWithinAList() {
        assertThatThrownBy(() -> Message.of("basics", "said", 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Double");
        assertThatThrownBy(() -> Message.of("basics", "said", List.of("a", 1.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Double");
    }

    @Test
    void equalMessagesAreEqualWithoutTheirWording() {
        assertThat(Message.of("basics", "said", 1, EMPLOYEES)).isEqualTo(Message.of("basics", "said", 1, EMPLOYEES));
        assertThat(Message.of("basics", "said", 1)).isNotEqualTo(Message.of("basics", "said", 2));
    }
}
