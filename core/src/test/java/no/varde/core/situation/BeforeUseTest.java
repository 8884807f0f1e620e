package no.varde.core.situation;

import static no.varde.core.anchoring.Body.MUNICIPAL_COUNCIL;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static no.varde.core.participation.InvolvementLevel.INFORM;
import static no.varde.core.situation.Heard.AFTER_THE_DECISION;
import static no.varde.core.situation.Heard.BEFORE_THE_DECISION;
import static no.varde.core.situation.Heard.INFORMED_ONLY;
import static no.varde.core.situation.Heard.NOT_KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/**
 * Rules that need a record look back no further than the day Varde was taken into use, unless the older facts are there.
 * Here that is 1 January 2025, and the council decided in the autumn before.
 */
class BeforeUseTest {

    private static final String LATER = "2026-01-01";
    private static final LocalDate IN_USE = LocalDate.of(2025, 1, 1);

    private static Fjord older() {
        return Fjord.withMeasure("m1")
                .inUseSince(IN_USE.toString())
                .concerns(EMPLOYEES)
                .decided(MUNICIPAL_COUNCIL, "2024-10-01");
    }

    private static GroupView employees(Fjord fjord) {
        return fjord.seenOn(LATER).group(EMPLOYEES).orElseThrow();
    }

    @Test
    void aGroupFirstHeardAfterAnOlderDecisionMayHaveBeenHeardBefore() {
        GroupView view = employees(older().heard(EMPLOYEES, CONSULT, "2025-03-01"));
        assertThat(view.heard()).isEqualTo(NOT_KNOWN);
        assertThat(view.unrecordedBefore()).contains(IN_USE);
        assertThat(view.beforeOurTime()).isFalse();
    }

    @Test
    void aGroupThatWasOnlyInformedMayHaveBeenHeardBefore() {
        assertThat(employees(older().heard(EMPLOYEES, INFORM, "2025-03-01")).heard())
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void anInvolvementOfTheGroupFromThatTimeShowsThatTheOlderFactsAreThere() {
        assertThat(employees(older().heard(EMPLOYEES, INFORM, "2024-12-31")).heard())
                .isEqualTo(INFORMED_ONLY);
        assertThat(employees(older().heard(EMPLOYEES, CONSULT, "2024-12-01")).heard())
                .isEqualTo(AFTER_THE_DECISION);
        assertThat(employees(older().heard(USERS, CONSULT, "2024-12-01").heard(EMPLOYEES, INFORM, "2025-03-01"))
                        .heard())
                .as("another group's says nothing of this one")
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void anUndatedInvolvementMayBeOfThatTime() {
        assertThat(employees(older().heard(EMPLOYEES, INFORM, "")).heard()).isEqualTo(INFORMED_ONLY);
    }

    @Test
    void aConfirmationUpToThatDaySettlesIt() {
        Fjord after = older().heard(EMPLOYEES, CONSULT, "2025-03-01");
        assertThat(employees(after.nobodyUpTo("2024-12-30")).heard()).isEqualTo(NOT_KNOWN);
        assertThat(employees(after.nobodyUpTo("2024-12-31")).heard()).isEqualTo(AFTER_THE_DECISION);
    }

    @Test
    void aHistoryThatNobodyCanKnowStaysNotKnown() {
        GroupView view =
                employees(older().heard(EMPLOYEES, CONSULT, "2025-03-01").participationBeforeOurTime(LATER));
        assertThat(view.heard()).isEqualTo(NOT_KNOWN);
        assertThat(view.beforeOurTime()).isTrue();
    }

    @Test
    void workThatBeganLaterIsAllOnRecord() {
        Fjord fjord = Fjord.withMeasure("m1")
                .inUseSince(IN_USE.toString())
                .concerns(EMPLOYEES)
                .decided(MUNICIPAL_COUNCIL, "2025-02-01")
                .heard(EMPLOYEES, CONSULT, "2025-03-01");
        assertThat(employees(fjord).heard()).isEqualTo(AFTER_THE_DECISION);
        assertThat(employees(fjord.designStarts("2024-11-01")).heard())
                .as("shaping began before Varde was in use")
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void whatIsOnRecordCountsHoweverOldTheWorkIs() {
        Fjord fjord = Fjord.withMeasure("m1")
                .inUseSince(IN_USE.toString())
                .concerns(EMPLOYEES)
                .designStarts("2024-06-01")
                .heard(EMPLOYEES, CONSULT, "2025-02-01")
                .decided(MUNICIPAL_COUNCIL, "2025-03-01");
        assertThat(employees(fjord).heard()).isEqualTo(BEFORE_THE_DECISION);
    }

    @Test
    void whatTheGroupShapedIsNotKnownEither() {
        Fjord fjord = older().heard(EMPLOYEES, CONSULT, "2025-03-01");
        assertThat(fjord.seenOn(LATER).balance().shaped()).isEmpty();
        assertThat(fjord.nobodyUpTo("2024-12-31").seenOn(LATER).balance().shaped())
                .hasValue(-1);
    }

    @Test
    void workHasBegunByTheFirstThingThatIsKnownToHaveCome() {
        Fjord fjord = older().designStarts("2024-03").heard(USERS, INFORM, "2024-02-10");
        assertThat(fjord.seenOn(LATER).begunBy()).contains(LocalDate.of(2024, 2, 10));
        assertThat(fjord.seenOn("2024-02-20").begunBy()).contains(LocalDate.of(2024, 2, 10));
        assertThat(fjord.seenOn("2024-02-09").begunBy()).isEmpty();
        assertThat(older().seenOn(LATER).hadBegunBefore(LocalDate.of(2024, 10, 1)))
                .isFalse();
        assertThat(older().seenOn(LATER).hadBegunBefore(LocalDate.of(2024, 10, 2)))
                .isTrue();
    }
}
