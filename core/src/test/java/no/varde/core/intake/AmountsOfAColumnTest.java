package no.varde.core.intake;

import static no.varde.core.intake.Sheets.INTAKE;
import static no.varde.core.intake.Sheets.TODAY;
import static no.varde.core.intake.Sheets.facts;
import static no.varde.core.intake.Sheets.ids;
import static no.varde.core.intake.Sheets.issue;
import static no.varde.core.intake.Sheets.preview;
import static no.varde.core.intake.Sheets.row;
import static no.varde.core.intake.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.varde.core.basics.Language;
import no.varde.core.basics.Message;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers without a unit under «Kostnad»: kroner where that is plain, else asked once for the column. */
class AmountsOfAColumnTest {

    private static final Answer KRONER = new Answer.Mend("unit:kroner");
    private static final Answer THOUSANDS = new Answer.Mend("unit:thousands");
    private static final String THREE = "Tiltak|Budsjett|Frist\nTur|250|2027\nMat|1 200|2027\nDans|400|2028\n";

    /** A sheet with a measure for each amount; amounts are parted by bars. */
    private static Preview amounts(String heading, String amounts) {
        StringBuilder text = new StringBuilder("Tiltak|" + heading + "|Frist\n");
        int number = 0;
        for (String each : amounts.split("\\|", -1)) {
            number++;
            text.append("Tiltaket med navn ".repeat(number))
                    .append('|')
                    .append(each.strip())
                    .append("|2027\n");
        }
        return preview(text.toString());
    }

    private static List<String> costs(Preview preview) {
        return facts(preview, Measure.class).stream()
                .map(each ->
                        each.cost().map(cost -> cost.kroner().toPlainString()).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Kostnad, 250",
        "Budsjett, 250 | 400 | 1 200",
        "Beløp, 4 999 | 3 000",
        "Kostnad, 8 500 | 7 000",
        "Kostnad, 120 | 300 | 85 000",
        "Kostnad, ca. 250 | 300 til drift",
        "Kostnad, 'kr 85 000 | kr 120 000 | 90'",
        "Kostnad, '1,5 | 2,25 | 12,50'"
    })
    void areAskedAboutOnceWhereNothingTellsTheirUnit(String heading, String amounts) {
        Issue issue = issue(amounts(heading, amounts));
        assertThat(issue.message().key()).isEqualTo("column.unit");
        assertThat(issue.isOfColumns()).isTrue();
        assertThat(issue.column()).contains("B");
        assertThat(issue.message().in(Language.NB)).contains("«" + heading + "»");
    }

    @ParameterizedTest
    @CsvSource({
        "Kostnad, '85 000 | 120 000 | 0'",
        "Kostnad, '85 000 | 120 000 | 1 000'",
        "Kostnad, '85 000 | 120 000 | 900,00'",
        "Kostnad, '85 000 | 120 000 | 90 kr | 90 tkr | 90,-'",
        "Kostnad (kr), '85 000 | 120 000 | 90'",
        "Kostnad, '1 000,00 | 2 500,00 | 900,00'",
        "Kostnad, '250,00 | 400,50'",
        "Kostnad, 'kr 250 | 400 kr | 90 tkr | 300,-'",
        "Kostnad, '1,2 mill | 250 000'",
        "Kostnad (kr), 250 | 400",
        "Kostnad i kroner, 250 | 400",
        "Kostnad (1000 kr), 250 | 400",
        "Kostnad mill. kr, '1,2 | 4'",
        "Budsjett (NOK '000), 250 | 400",
        "Kostnad, 0 | 0",
        "Kostnad, ukjent | – | ingen"
    })
    void areReadWithoutAQuestionWhereTheirUnitIsPlain(String heading, String amounts) {
        assertThat(amounts(heading, amounts).issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90", "999", "ca. 90", "90 (tilskudd)", "'250,5'"})
    void areAskedAboutOneByOneWhereOneIsSmallAmongLargeOnes(String stray) {
        Preview preview = amounts("Kostnad", "250 000 | 1 200 000 | 85 000 | " + stray);
        assertThat(preview.issues()).extracting(each -> each.message().key()).containsExactly("cost.stray");
    }

    @Test
    void areKronerOrThousandsOrUnknownWhereOneIsSmallAmongLargeOnes() {
        Preview preview = amounts("Kostnad", "250 000 | 1 200 000 | 85");
        Issue issue = issue(preview);
        assertThat(issue.row()).isEqualTo(4);
        assertThat(issue.message().in(Language.NB)).contains("«85»", "kroner eller tusen kroner");
        assertThat(issue.proposals())
                .extracting(each -> each.label().in(Language.NB))
                .containsExactly("85\u00a0000 kroner", "85 kroner");
        assertThat(costs(preview.decide(issue.id(), new Answer.Unknown()))).containsExactly("250000", "1200000", "-");
        assertThat(issue.proposals())
                .extracting(each -> costs(preview.decide(issue.id(), new Answer.Mend(each.text())))
                        .get(2))
                .containsExactly("85000", "85");
    }

    @Test
    void keepWhatElseTheSmallOneSays() {
        Preview preview = amounts("Kostnad", "250 000 | 1 200 000 | ca. 85 (tilskudd)");
        Answer thousands = new Answer.Mend(issue(preview).proposals().get(0).text());
        Cost cost = facts(preview.decide(issue(preview).id(), thousands), Measure.class)
                .get(2)
                .cost()
                .orElseThrow();
        assertThat(cost.kroner()).isEqualByComparingTo("85000");
        assertThat(cost.source()).contains(Cost.Source.GRANT);
        assertThat(cost.note()).contains("ca. kr 85000 (tilskudd)");
    }

    @Test
    void areAllReadByTheOneAnswer() {
        Preview preview = preview(THREE);
        String id = issue(preview).id();
        assertThat(costs(preview.decide(id, KRONER))).containsExactly("250", "1200", "400");
        assertThat(costs(preview.decide(id, THOUSANDS))).containsExactly("250000", "1200000", "400000");
        Preview unknown = preview.decide(id, new Answer.Unknown());
        assertThat(costs(unknown)).containsExactly("-", "-", "-");
        assertThat(facts(unknown, Note.class)).extracting(Note::text).containsExactly("250", "1 200", "400");
    }

    @Test
    void areProposedWithExamplesAndNotAssumed() {
        Issue issue = issue(preview(THREE));
        assertThat(issue.message().in(Language.NB)).contains("250, 1 200 og 400", "kroner eller i tusen kroner");
        assertThat(issue.proposals())
                .extracting(each -> each.label().in(Language.NB))
                .containsExactly(
                        "Tusen kroner: «250» leses som 250\u00a0000 kroner", "Kroner: «250» leses som 250 kroner");
        assertThat(issue(amounts("Kostnad", "1,5 | 2,25")).proposals())
                .extracting(Proposal::text)
                .containsExactly("unit:millions", "unit:thousands", "unit:kroner");
    }

    @Test
    void holdTheirRowsBackUntilItIsAnswered() {
        Preview preview = preview(THREE + "Sang||2028\n");
        assertThat(preview.count()).containsEntry(Fate.WAITING, 3).containsEntry(Fate.NEW, 1);
        assertThat(row(preview, 2).says())
                .extracting(each -> each.in(Language.NB))
                .contains("Budsjett: «250» venter på svaret om kolonnen");
        assertThat(preview.tells(2)).extracting(Message::key).doesNotContain("change.cost");
        assertThat(preview.isReady()).isFalse();
        assertThatThrownBy(() -> preview.facts(ids("f"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leaveWhatACellSaysByItselfAsItIs() {
        Preview mixed = amounts("Kostnad", "250 | 300 | kr 90 000 | 1,2 mill");
        String id = issue(mixed).id();
        assertThat(costs(mixed.decide(id, new Answer.Unknown()))).containsExactly("-", "-", "90000", "1200000");
        assertThat(costs(mixed.decide(id, KRONER))).containsExactly("250", "300", "90000", "1200000");
    }

    @Test
    void areStillAskedOneByOneWhereOneOfThemDoesNotFitTheAnswer() {
        Preview preview = amounts("Kostnad", "250 | 300 | 900 | 120 000");
        Preview thousands = preview.decide(issue(preview).id(), THOUSANDS);
        assertThat(issue(thousands).message().key()).isEqualTo("cost.unit");
        assertThat(issue(thousands).text()).isEqualTo("120 000");
    }

    /** A spreadsheet shows «kr» by the number's format; who writes «kr» under such a heading is asked. */
    @Test
    void goByAHeadingInThousandsWhereAFormatAloneSaysKroner() {
        CellText shown = new CellText("250 kr", CellText.Kind.NUMBER);
        assertThat(Money.read(shown, "Kostnad (1000 kr)").values())
                .extracting(cost -> cost.kroner().toPlainString())
                .containsExactly("250000");
        assertThat(Money.read(shown, "Kostnad").values())
                .extracting(cost -> cost.kroner().toPlainString())
                .containsExactly("250");
        assertThat(Money.read(CellText.of("250 kr"), "Kostnad (1000 kr)").doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt.message().key()).isEqualTo("cost.unit"));
    }

    @Test
    void leaveNoRowOutAndTakeNoOtherWords() {
        Preview preview = preview(THREE);
        String id = issue(preview).id();
        assertThat(preview.decide(id, new Answer.LeaveOut()).issues()).hasSize(1);
        assertThat(preview.decide(id, new Answer.Mend("unit:øre")).issues()).hasSize(1);
        assertThat(preview.decide(id, THOUSANDS).decide(id, new Answer.Ask()).issues())
                .hasSize(1);
    }

    @Test
    void keepTheirAnswerWhenAnotherColumnIsReadOtherwise() {
        SheetText sheet = sheet(THREE);
        Mapping before = INTAKE.propose(sheet);
        Map<String, Answer> answers = Map.of("column.unit", THOUSANDS);
        assertThat(Intake.stillFitting(answers, before, before.with(2, Column.NOTE)))
                .isEqualTo(answers);
        assertThat(Intake.stillFitting(answers, before, before.with(1, Column.NOTE)))
                .isEmpty();
        assertThat(Intake.stillFitting(answers, before, before.with(2, Column.COST)))
                .isEmpty();
    }

    @Test
    void areNotAskedAboutAgainInALaterImport() {
        Preview first = preview(THREE);
        Harvest harvest = first.decide(issue(first).id(), THOUSANDS).facts(ids("f"));
        Existing existing = new Existing(harvest.added(), harvest.keys());
        SheetText later = sheet(THREE.replace("|400|", "|450|"));
        Preview again = INTAKE.read(later, INTAKE.propose(later), existing, TODAY);
        assertThat(again.issues()).isEmpty();
        assertThat(again.settled()).singleElement().matches(Settled::remembered);
        assertThat(again.count()).containsEntry(Fate.SAME, 2).containsEntry(Fate.CHANGED, 1);
        assertThat(again.decide("column.unit", new Answer.Ask()).issues()).hasSize(1);
        assertThat(harvest.keys().values())
                .allSatisfy(keys -> assertThat(Remembered.of(keys))
                        .extracting(each -> each.says().in(Language.NB))
                        .containsExactly("Beløp i «budsjett» – står i tusen kroner"));
    }

    @Test
    void areComparedWithTheTotalByTheAnswer() {
        Preview preview = preview(THREE + "Sum|1 850|\n");
        assertThat(preview.remarks()).extracting(Message::key).contains("sheet.total");
        Preview settled = preview.decide(issue(preview).id(), THOUSANDS);
        assertThat(settled.remarks()).extracting(Message::key).contains("sheet.total");
        Preview wrong = preview(THREE + "Sum|1 900|\n").decide("column.unit", THOUSANDS);
        assertThat(wrong.remarks())
                .extracting(each -> each.in(Language.NB))
                .anyMatch(each -> each.contains("1\u00a0900\u00a0000") && each.contains("1\u00a0850\u00a0000"));
    }

    @ParameterizedTest
    @CsvSource({
        "250, 250, 0",
        "1 200, 1200, 0",
        "'85.000,50', 85000.50, 2",
        "'1,5', 1.5, 1",
        "1.250.000, 1250000, 0",
        "'1 000,00', 1000.00, 2"
    })
    void areSeenSignBySign(String text, String value, int decimals) {
        assertThat(PlainNumber.read(text, false)).get().satisfies(number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.decimals()).isEqualTo(decimals);
        });
    }

    @ParameterizedTest
    @CsvSource({"'1,250'", "12 50", "ca 250", "-5", "250-300", "'5,'", "'1.2.2025'", "'85,1234'", "250 kr", "'.'", "''"
    })
    void areNoPlainNumberWithAnythingElse(String text) {
        assertThat(PlainNumber.read(text, false)).isEmpty();
    }

    @Test
    void keepWhereTheMoneyComesFrom() {
        Preview preview = amounts("Kostnad", "250 (tilskudd) | 300");
        Preview settled = preview.decide(issue(preview).id(), THOUSANDS);
        assertThat(facts(settled, Measure.class).get(0).cost().flatMap(Cost::source))
                .contains(Cost.Source.GRANT);
    }
}
