package no.varde.core.situation;

import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.NEXT_OF_KIN;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static no.varde.core.participation.InvolvementLevel.INFORM;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** The group that nobody has asked in most areas, told in one sentence of the overview. */
class AbsenceTest {

    private static final String LATER = "2026-01-01";

    private static Fjord twoAreas() {
        return Fjord.withMeasure("m1")
                .serves("hav.tur")
                .concerns(EMPLOYEES, USERS)
                .heard(EMPLOYEES, CONSULT, "2025-01-10")
                .nobodyUpTo(LATER, USERS)
                .measure("m2")
                .serves("hav.mat")
                .concerns(EMPLOYEES, USERS)
                .nobodyUpTo(LATER, USERS);
    }

    @Test
    void aGroupConfirmedNotYetIsAbsentInTheAreasThatConcernIt() {
        assertThat(Absence.of(twoAreas().asOf(LATER)))
                .containsExactly(new Absence(EMPLOYEES, 0, 2), new Absence(USERS, 2, 2));
    }

    @Test
    void whatIsNotKnownIsNeverAnAbsence() {
        Situation situation =
                Fjord.withMeasure("m1").serves("hav.tur").concerns(NEXT_OF_KIN).asOf(LATER);
        assertThat(Absence.of(situation)).containsExactly(new Absence(NEXT_OF_KIN, 0, 1));
        assertThat(Absence.most(situation)).isEmpty();
    }

    @Test
    void aGroupThatWasOnlyInformedWasNotAsked() {
        Situation situation = Fjord.withMeasure("m1")
                .serves("hav.tur")
                .concerns(USERS)
                .heard(USERS, INFORM, "2025-01-10")
                .asOf(LATER);
        assertThat(Absence.most(situation)).contains(new Absence(USERS, 1, 1));
    }

    @Test
    void theMostAbsentIsTheOneMissingInMostAreas() {
        assertThat(Absence.most(twoAreas().asOf(LATER))).contains(new Absence(USERS, 2, 2));
    }

    @Test
    void amongEquallyAbsentTheOneThatFewerAreasConcern() {
        Situation situation = Fjord.withMeasure("m1")
                .serves("hav.tur")
                .concerns(EMPLOYEES, USERS)
                .nobodyUpTo(LATER, EMPLOYEES)
                .nobodyUpTo(LATER, USERS)
                .measure("m2")
                .serves("hav.mat")
                .concerns(EMPLOYEES)
                .heard(EMPLOYEES, CONSULT, "2025-01-10")
                .asOf(LATER);
        assertThat(Absence.most(situation)).contains(new Absence(USERS, 1, 1));
    }
}
