package no.varde.core.intake;

import static no.varde.core.intake.Sheets.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.plan.Link;
import no.varde.core.plan.Responsibility;
import org.junit.jupiter.api.Test;

/** The same plan, imported again when it has changed, or when something was changed in Varde meanwhile. */
class ImportedAgainTest {

    private static void isSame(Recorded recorded, String text) {
        isSame(recorded, text, TODAY);
    }

    private static void isSame(Recorded recorded, String text, LocalDate today) {
        assertThat(recorded.reads(text, today).count())
                .containsKey(Fate.SAME)
                .doesNotContainKeys(Fate.NEW, Fate.CHANGED);
    }

    @Test
    void anOwnerBesideOneWhoIsStillToldIsAddedAndStays() {
        Recorded recorded = new Recorded().takes("Tiltak|Ansvarlig\nTur|Kari\n");
        String two = "Tiltak|Ansvarlig|Prosjektleder\nTur|Kari|Ola\n";
        recorded.takes(two);
        isSame(recorded, two);
        assertThat(recorded.owners()).contains("Kari");
        String joined = "Tiltak|Reform|Ansvarlig\nTur|Leve hele livet|Kari\nTur|Bo trygt hjemme|Ola\n";
        Recorded both = new Recorded().takes(joined);
        isSame(both, joined);
        assertThat(both.takes(joined).owners()).containsExactly("Kari", "Ola");
    }

    @Test
    void anotherOwnerTakesOverTodayAndTheFirstCanComeBack() {
        Recorded recorded = new Recorded().takes("Tiltak|Ansvarlig\nTur|Kari\n");
        assertThat(recorded.takes("Tiltak|Ansvarlig\nTur|Ola\n").owners()).containsExactly("Ola");
        assertThat(recorded.takes("Tiltak|Ansvarlig\nTur|Kari\n").owners()).containsExactly("Kari");
        assertThat(recorded.all(Responsibility.class))
                .extracting(Responsibility::validity)
                .last()
                .isEqualTo(Validity.from(TODAY));
    }

    @Test
    void aDecisionThatWasPlannedIsTheSameOnceItWasHeld() {
        String plan = "Tiltak|Forankret\nTur|Kommunestyret 12.12.2026\nBad|Kommunestyret 12.12.2026\n";
        Recorded recorded = new Recorded().takes(plan);
        assertThat(recorded.all(Anchoring.class)).hasSize(1);
        recorded.takes(plan, LocalDate.of(2027, 1, 15));
        assertThat(recorded.all(Anchoring.class)).hasSize(1).allSatisfy(each -> {
            assertThat(each.held()).contains(When.day("2026-12-12"));
            assertThat(each.planned()).isEqualTo(When.day("2026-12-12"));
            assertThat(each.outcome()).contains(Outcome.ADOPTED);
            assertThat(each.subjects()).hasSize(2);
        });
        isSame(recorded, plan, LocalDate.of(2027, 1, 15));
    }

    private List<String> acts(Recorded recorded) {
        return recorded.all(Anchoring.class).stream()
                .map(each -> recorded.titles(each.subjects()) + " "
                        + each.held()
                                .map(When::text)
                                .orElse("planned " + each.planned().text())
                        + each.outcome().map(outcome -> " " + outcome).orElse(""))
                .toList();
    }

    @Test
    void aSharedDecisionThatFellOutDifferentlyIsTwo() {
        LocalDate january = LocalDate.of(2027, 1, 15);
        Recorded recorded =
                new Recorded().takes("Tiltak|Forankret\nTur|Kommunestyret 12.12.2026\nBad|Kommunestyret 12.12.2026\n");
        String later = "Tiltak|Forankret\nTur|Kommunestyret 12.12.2026 vedtatt\nBad|Kommunestyret 12.12.2026 avvist\n";
        assertThat(acts(recorded.takes(later, january)))
                .containsExactlyInAnyOrder("[Tur] 2026-12-12 ADOPTED", "[Bad] 2026-12-12 REJECTED");
        isSame(recorded, later, january);
    }

    @Test
    void theCorrectionOfOneMeasureLeavesTheOthersAsTheyWere() {
        Recorded recorded = new Recorded()
                .takes(
                        "Tiltak|Forankret\nTur|Kommunestyret 22.06.2023 vedtatt\nBad|Kommunestyret 22.06.2023 vedtatt\n");
        assertThat(acts(recorded)).containsExactly("[Tur, Bad] 2023-06-22 ADOPTED");
        String later = "Tiltak|Forankret\nTur|Kommunestyret 22.06.2023 vedtatt\nBad|Kommunestyret 22.06.2023 avvist\n";
        assertThat(acts(recorded.takes(later)))
                .containsExactlyInAnyOrder("[Tur] 2023-06-22 ADOPTED", "[Bad] 2023-06-22 REJECTED");
        isSame(recorded, later);
    }

    @Test
    void aPlannedDecisionThatWasMovedOrMadeExactIsTheSame() {
        String december = "Tiltak|Forankret\nTur|Kommunestyret desember 2026\n";
        Recorded recorded = new Recorded().takes(december);
        String moved = december.replace("desember 2026", "30.01.2027");
        assertThat(acts(recorded.takes(moved))).containsExactly("[Tur] planned 2027-01-30");
        String held = december.replace("desember 2026", "30.01.2027 vedtatt");
        LocalDate february = LocalDate.of(2027, 2, 15);
        assertThat(acts(recorded.takes(held, february))).containsExactly("[Tur] 2027-01-30 ADOPTED");
        isSame(recorded, held, february);
    }

    @Test
    void aPlannedDecisionThatTheSheetStillTellsStaysBesideAnotherOne() {
        String planned = "Tiltak|Forankret\nTur|Kommunestyret 12.12.2026\n";
        Recorded recorded = new Recorded().takes(planned);
        assertThat(acts(recorded.takes(planned.replace("12.12.2026", "12.12.2026; Kommunestyret 22.06.2023 vedtatt"))))
                .containsExactlyInAnyOrder("[Tur] planned 2026-12-12", "[Tur] 2023-06-22 ADOPTED");
        Recorded other = new Recorded().takes(planned);
        assertThat(acts(other.takes(planned.replace("12.12.2026", "22.06.2023 vedtatt"))))
                .as("an earlier one is not the planned one")
                .containsExactlyInAnyOrder("[Tur] planned 2026-12-12", "[Tur] 2023-06-22 ADOPTED");
    }

    @Test
    void anOutcomeThatWasCorrectedIsTakenOver() {
        String postponed = "Tiltak|Forankret\nTur|Kommunestyret 22.06.2023 avvist\n";
        String adopted = "Tiltak|Forankret\nTur|Kommunestyret 22.06.2023 vedtatt\n";
        Recorded recorded = new Recorded().takes(postponed);
        assertThat(recorded.all(Anchoring.class))
                .extracting(Anchoring::outcome)
                .containsExactly(Optional.of(Outcome.REJECTED));
        assertThat(recorded.reads(adopted, TODAY).count()).containsEntry(Fate.WAITING, 1);
        assertThat(recorded.takes(adopted).all(Anchoring.class))
                .extracting(Anchoring::outcome)
                .containsExactly(Optional.of(Outcome.ADOPTED));
        isSame(recorded, adopted);
    }

    @Test
    void whatWasEndedInVardeIsNotBegunAgain() {
        String plan = "Tiltak|Område|Sektor\nTur|Helsehjelp|Kultur\n";
        Recorded recorded = new Recorded().takes(plan);
        recorded.ends(recorded.all(Link.class).get(0), LocalDate.of(2025, 12, 31));
        recorded.ends(recorded.all(Responsibility.class).get(0), LocalDate.of(2025, 12, 31));
        isSame(recorded, plan);
        recorded.takes(plan);
        assertThat(recorded.all(Link.class)).hasSize(1);
        assertThat(recorded.all(Responsibility.class)).hasSize(1);
    }

    @Test
    void anOwnerWhoWasEndedBeginsAgainToday() {
        String plan = "Tiltak|Ansvarlig\nTur|Kari\n";
        Recorded recorded = new Recorded().takes(plan);
        recorded.ends(recorded.all(Responsibility.class).get(0), LocalDate.of(2025, 12, 31));
        recorded.takes(plan);
        assertThat(recorded.all(Responsibility.class))
                .extracting(Responsibility::validity)
                .containsExactly(Validity.always().endingOn(LocalDate.of(2025, 12, 31)), Validity.from(TODAY));
    }
}
