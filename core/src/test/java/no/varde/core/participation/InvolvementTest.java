package no.varde.core.participation;

import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import org.junit.jupiter.api.Test;

/** A meeting is recorded once, for many groups and measures; the level is proposed from the form. */
class InvolvementTest {

    private static final Set<Ref> M1 = Set.of(Ref.measure("m1"));

    private static Involvement with(List<Participant> participants, Set<ActorGroup> missing) {
        return new Involvement(
                "i1", When.unknown(), Form.OTHER, M1, participants, missing, Optional.empty(), Optional.empty());
    }

    @Test
    void theLevelIsProposedFromTheForm() {
        Involvement workshop =
                Involvement.of("i1", When.day("2025-03-01"), Form.WORKSHOP, M1, Set.of(EMPLOYEES, USERS));
        assertThat(workshop.participant(USERS).flatMap(Participant::level)).contains(InvolvementLevel.INVOLVE);
        assertThat(workshop.participant(ActorGroup.NAV)).isEmpty();
    }

    @Test
    void anotherFormProposesNoLevel() {
        assertThat(Form.OTHER.proposedLevel()).isEmpty();
        assertThat(Form.DISCUSSION.proposedLevel()).contains(InvolvementLevel.CONSULT);
        assertThat(Form.AGREEMENT.proposedLevel()).contains(InvolvementLevel.COLLABORATE);
    }

    @Test
    void aMeetingHasASubjectAndAParticipant() {
        assertThatThrownBy(() -> with(List.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("i1");
        assertThatThrownBy(() -> Involvement.of("i1", When.unknown(), Form.HEARING, Set.of(), Set.of(USERS)))
                .hasMessageContaining("i1");
    }

    @Test
    void itsSubjectsAreMeasuresOrAdoptions() {
        assertThatThrownBy(() ->
                        Involvement.of("i1", When.unknown(), Form.HEARING, Set.of(Ref.area("lhl.mat")), Set.of(USERS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("area:lhl.mat");
    }

    @Test
    void aGroupStandsInItOnce() {
        assertThatThrownBy(() -> with(
                        List.of(Participant.present(USERS), Participant.of(USERS, InvolvementLevel.INFORM)), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("USERS");
    }

    @Test
    void aGroupThatTookPartIsNotMissing() {
        assertThatThrownBy(() -> with(List.of(Participant.present(USERS)), Set.of(USERS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("USERS");
        assertThat(with(List.of(Participant.present(USERS)), Set.of(EMPLOYEES)).missing())
                .containsExactly(EMPLOYEES);
    }

    @Test
    void levelsRise() {
        assertThat(InvolvementLevel.values()).isSorted();
        assertThat(InvolvementLevel.CONSULT.isAtLeast(InvolvementLevel.CONSULT)).isTrue();
        assertThat(InvolvementLevel.INFORM.isAtLeast(InvolvementLevel.CONSULT)).isFalse();
    }

    @Test
    void unionRepresentativesHaveTheWordsOfHovedavtalen() {
        assertThat(InvolvementLevel.CONSULT.unionLabel().in(Language.NB)).isEqualTo("drøftet");
        assertThat(InvolvementLevel.CONSULT.label().in(Language.NB)).isEqualTo("rådspurt");
    }
}
