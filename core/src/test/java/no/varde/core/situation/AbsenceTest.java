package no.varde.core.situation;

import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.NEXT_OF_KIN;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static no.varde.core.participation.InvolvementLevel.INFORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.plan.Life;
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
                .containsExactly(
                        new Absence(EMPLOYEES, List.of(), 2), new Absence(USERS, List.of("hav.mat", "hav.tur"), 2));
    }

    @Test
    void whatIsNotKnownIsNeverAnAbsence() {
        Situation situation =
                Fjord.withMeasure("m1").serves("hav.tur").concerns(NEXT_OF_KIN).asOf(LATER);
        assertThat(Absence.of(situation)).containsExactly(new Absence(NEXT_OF_KIN, List.of(), 1));
        assertThat(Absence.most(situation)).isEmpty();
    }

    @Test
    void aGroupThatWasOnlyInformedWasNotAsked() {
        Situation situation = Fjord.withMeasure("m1")
                .serves("hav.tur")
                .concerns(USERS)
                .heard(USERS, INFORM, "2025-01-10")
                .asOf(LATER);
        assertThat(Absence.most(situation)).contains(new Absence(USERS, List.of("hav.tur"), 1));
    }

    /** The cell of the overview shows the weakest of the two; that nobody has asked them would be untrue. */
    @Test
    void aGroupThatOneMeasureOfTheAreaHasAskedIsNotAbsentThere() {
        Situation situation = Fjord.withMeasure("m1")
                .serves("hav.tur")
                .concerns(USERS)
                .heard(USERS, CONSULT, "2025-01-10")
                .measure("m2")
                .serves("hav.tur")
                .concerns(USERS)
                .nobodyUpTo(LATER, USERS)
                .asOf(LATER);
        assertThat(Absence.most(situation)).isEmpty();
    }

    @Test
    void aGroupIsNotAbsentInAnAreaWhereOneMeasureDoesNotKnow() {
        Situation situation = Fjord.withMeasure("m1")
                .serves("hav.tur")
                .concerns(USERS)
                .nobodyUpTo(LATER, USERS)
                .measure("m2")
                .serves("hav.tur")
                .concerns(USERS)
                .asOf(LATER);
        assertThat(Absence.most(situation)).isEmpty();
    }

    @Test
    void theMostAbsentIsTheOneMissingInMostAreas() {
        assertThat(Absence.most(twoAreas().asOf(LATER))).contains(new Absence(USERS, List.of("hav.mat", "hav.tur"), 2));
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
        assertThat(Absence.most(situation)).contains(new Absence(USERS, List.of("hav.tur"), 1));
    }

    @Test
    void aGroupThatNoAreaConcernsIsAbsentInNone() {
        assertThat(Absence.of(NEXT_OF_KIN, twoAreas().asOf(LATER))).isEqualTo(new Absence(NEXT_OF_KIN, List.of(), 0));
    }

    /** The measures behind the areas: live, and such as concern the group. */
    @Test
    void namesTheMeasuresThatHaveNotAskedTheGroup() {
        Situation situation = Fjord.withMeasure("unasked")
                .serves("hav.tur")
                .concerns(USERS)
                .nobodyUpTo(LATER, USERS)
                .measure("for-staff")
                .serves("hav.tur")
                .concerns(EMPLOYEES)
                .measure("given-up")
                .serves("hav.tur")
                .concerns(USERS)
                .nobodyUpTo(LATER, USERS)
                .became(Life.STOPPED, "2025-06-01")
                .measure("elsewhere")
                .serves("hav.mat")
                .concerns(USERS)
                .heard(USERS, CONSULT, "2025-01-10")
                .asOf(LATER);
        Absence absence = Absence.most(situation).orElseThrow();
        assertThat(situation.measures().stream().filter(absence::holdsOf))
                .extracting(MeasureView::id)
                .containsExactly("unasked");
    }
}
