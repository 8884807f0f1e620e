package no.varde.core.intake;

import static no.varde.core.intake.Sheets.issue;
import static no.varde.core.intake.Sheets.preview;
import static no.varde.core.intake.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.varde.core.basics.Language;
import no.varde.core.basics.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as real plans have them, where the first reading is not the right one. */
class OddCellsTest {

    private static List<String> tells(String heading, String cell) {
        return preview("Tiltak|" + heading + "|Sektor\nTur|" + cell + "|Kultur").tells(2).stream()
                .map(each -> each.in(Language.NB))
                .toList();
    }

    private static List<String> proposals(String heading, String cell) {
        return issue(preview("Tiltak|" + heading + "|Sektor\nTur|" + cell + "|Kultur")).proposals().stream()
                .map(each -> each.label().in(Language.NB).replace('\u00a0', ' '))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Kommunestyret sak 45 / 23 = kommunestyret: vedtatt, ukjent tidspunkt, sak 45/23",
                "KS 22.06.23, sak 45/23 og FS 10.06.23 sak 30/23 = formannskapet: delegert vedtak, 10. juni 2023, sak 30/23",
                "Eldrerådet 3.3.25, Ungdomsrådet 4.3.25 = Har vært med (4. mars 2025): ungdomsråd",
                "Ungdomsrådet 5/25 4.3.2025 = Har vært med (4. mars 2025): ungdomsråd",
            })
    void takesDecisionsApart(String cell, String told) {
        assertThat(tells("Forankret", cell)).contains(told);
    }

    @Test
    void keepsTheCaseOfACouncilThatDecidesNothing() {
        Preview preview = preview("Tiltak|Forankret\nTur|Ungdomsrådet 5/25 4.3.2025");
        assertThat(row(preview, 2).says())
                .extracting(each -> each.in(Language.NB))
                .anyMatch(each -> each.contains("«Ungdomsrådet 5/25 4.3.2025»"));
    }

    @Test
    void doesNotProposeOneBodyForTheDayOfAnother() {
        Preview preview = preview("Tiltak|Forankret\nTur|Kommunestyret vedtok 22.06.23 etter formannskapet 10.06.23");
        assertThat(issue(preview).proposals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "300-400 000 = 300 000 kroner; 400 000 kroner",
                "100-150 tusen = 100 000 kroner; 150 000 kroner",
                "2 x 40 000 = 80 000 kroner; 40 000 kroner",
                "100 000 pr. år i 3 år = 100 000 kroner",
                "3,4 mill. kroner fordelt på 2 år = 3 400 000 kroner",
                "50 000 + 20 000 = 50 000 kroner; 20 000 kroner; 70 000 kroner",
            })
    void proposesAmountsThatSomebodyMayHaveMeant(String cell, String proposed) {
        assertThat(String.join("; ", proposals("Kostnad", cell))).isEqualTo(proposed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "20 % fra 1.8.25 = tid som er satt av: 20 prosent av en stilling, «20 % fra 1.8.25»",
                "2 x 20 % = tid som er satt av: 40 prosent av en stilling, «2 x 20 %»",
                "20-40 % = tid som er satt av: tid på annen måte, «20-40 %»",
            })
    void readsSharesOfPosts(String cell, String told) {
        assertThat(tells("Stillingsressurs", cell)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "15.1.-30.6.2024 = innføring planlagt: 15. januar 2024 til 30. juni 2024",
                "1. feb. -26 = innføring planlagt: fra 1. februar 2026",
                "aug-des 2025 = innføring planlagt: august 2025 til desember 2025",
            })
    void readsPeriods(String cell, String told) {
        assertThat(tells("Periode", cell)).contains(told);
    }

    @Test
    void asksAboutAQuarterWithADashBeforeItsYear() {
        assertThat(proposals("Periode", "3. kvartal -26")).startsWith("juli 2026 til september 2026");
    }

    @Test
    void asksAboutDaysThatMayHaveTheirMonthFirstWhenOthersHaveIt() {
        String american = "Measure|Start date|End date\nMeals|02/01/2025|%s";
        Preview preview = preview(american.formatted("12/31/2025"));
        assertThat(preview.issues())
                .extracting(each -> each.message().key())
                .containsExactly("date.order", "date.american");
        assertThat(preview.issues().get(0).proposals())
                .extracting(Proposal::text)
                .containsExactly("2025-02-01", "2025-01-02");
        assertThat(preview(american.formatted("31/12/2025")).issues()).isEmpty();
        assertThat(preview(american.formatted("12/31/2025"))
                        .decide(Map.of(
                                preview.issues().get(0).id(), new Answer.Mend("2025-02-01"),
                                preview.issues().get(1).id(), new Answer.Mend("2025-12-31")))
                        .issues())
                .isEmpty();
    }

    @Test
    void asksWhetherTheOneWhoSpeaksForAGroupIsAGroup() {
        Preview preview = preview("Tiltak|Hvem er med\nTur|Eldrerådet v/ leder");
        assertThat(issue(preview).message().key()).isEqualTo("group.several");
    }

    @Test
    void offersStoppedForWhatEndedForAReason() {
        assertThat(proposals("Status", "Avsluttet - ikke nok penger")).contains("stoppet", "fullført");
    }

    @Test
    void saysWhichOfTwoColumnsWithOneMeaningIsRead() {
        Preview preview = preview("Tiltak|Status|Tilstand|Kostnad|Beløp|Merknad\nTur|Pågår|Bra|1000|2000|x");
        assertThat(preview.remarks())
                .filteredOn(each -> each.key().equals("sheet.twice"))
                .extracting(each -> each.in(Language.NB))
                .satisfiesExactly(
                        each -> assertThat(each).contains("«Tilstand»", "status", "«Status» leses slik"),
                        each -> assertThat(each).contains("«Beløp»", "kostnad", "«Kostnad» leses slik"));
        assertThat(row(preview, 2).says()).extracting(Message::key).contains("row.kept");
    }

    @Test
    void keepsCommentsAsNotesAndSaysThoseThatBelongToNoMeasure() {
        SheetText plain = Sheets.sheet("Tiltak|Sektor\nTur|Kultur\nSum|");
        List<RowText> rows = plain.rows().stream()
                .map(each -> new RowText(
                        each.number(),
                        each.hidden(),
                        each.cells(),
                        Map.of(1, "Sagt i rad " + each.number() + "\nKari")))
                .toList();
        Preview preview = preview(SheetText.of("Tiltak", rows), List.of());
        assertThat(row(preview, 2).says())
                .extracting(each -> each.in(Language.NB))
                .contains("Beholdes som merknad, ordrett – Sektor: «Sagt i rad 2\nKari»");
        assertThat(preview.remarks())
                .filteredOn(each -> each.key().equals("sheet.comment"))
                .extracting(each -> each.in(Language.NB))
                .satisfiesExactly(
                        each -> assertThat(each).contains("rad 1, kolonne B", "Sagt i rad 1"),
                        each -> assertThat(each).contains("rad 3, kolonne B"));
    }
}
