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

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Language;
import no.varde.core.basics.Message;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several columns with a year each, as economy plans have them: all are seen, none counts by itself, nothing is lost. */
class YearsOfCostTest {

    private static final String PLAN =
            "Tiltak|Budsjett 2025|Budsjett 2026|Frist\nTur|100 000|200 000|2027\nMat|50 000||2027\n";
    private static final Answer SUM = new Answer.Mend("years:sum");

    private static Cost cost(Preview preview, int measure) {
        return facts(preview, Measure.class).get(measure).cost().orElseThrow();
    }

    private static List<String> notes(Preview preview) {
        return facts(preview, Note.class).stream()
                .map(each -> each.heading().orElse("-") + ": " + each.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAN,
                "Tiltak|2024|2025|2026|Frist\nTur|100 000|200 000|300 000|2027\n",
                "Tiltak|Kostnad 2025 (kr)|Kostnad 2026 (kr)|Frist\nTur|5|6|2027\n",
                "Tiltak|Kostnad||Frist\n|2025|2026|\nTur|100 000|200 000|2027\n",
                "Tiltak|År 2025|År 2026|Frist\nTur|100 000|200 000|2027\n",
                "Tiltak|Kostnad år 1|Kostnad år 2|Frist\nTur|100 000|200 000|2027\n"
            })
    void areAskedAboutOnce(String plan) {
        Issue issue = issue(preview(plan));
        assertThat(issue.message().key()).isEqualTo("column.years");
        assertThat(issue.isOfColumns()).isTrue();
        assertThat(issue.canBeUnknown()).isTrue();
    }

    @Test
    void areProposedTogetherAndOneByOne() {
        Issue issue = issue(preview(PLAN));
        assertThat(issue.message().in(Language.NB)).contains("«Budsjett 2025» og «Budsjett 2026»");
        assertThat(issue.proposals())
                .extracting(each -> each.label().in(Language.NB))
                .containsExactly(
                        "Summen av årene; beløpet for hvert år beholdes også som merknad",
                        "Bare «Budsjett 2025»; de andre årene beholdes som merknader",
                        "Bare «Budsjett 2026»; de andre årene beholdes som merknader");
    }

    @Test
    void areSummedAndKeptOneByOne() {
        Preview sum = preview(PLAN).decide("column.years", SUM);
        assertThat(cost(sum, 0).kroner()).isEqualByComparingTo("300000");
        assertThat(cost(sum, 0).note()).contains("Budsjett 2025 + Budsjett 2026");
        assertThat(cost(sum, 1).kroner()).isEqualByComparingTo("50000");
        assertThat(cost(sum, 1).note()).contains("Budsjett 2025");
        assertThat(notes(sum))
                .containsExactly("Budsjett 2025: 100 000", "Budsjett 2026: 200 000", "Budsjett 2025: 50 000");
    }

    @Test
    void giveOneOfThemAndKeepTheOthers() {
        Preview only = preview(PLAN).decide("column.years", new Answer.Mend("years:2"));
        assertThat(cost(only, 0).kroner()).isEqualByComparingTo("200000");
        assertThat(cost(only, 0).note()).contains("Budsjett 2026");
        assertThat(facts(only, Measure.class).get(1).cost()).isEmpty();
        assertThat(notes(only)).containsExactly("Budsjett 2025: 100 000", "Budsjett 2025: 50 000");
    }

    @Test
    void areAllKeptAsNotesWhereTheyAreNotTheCost() {
        Preview none = preview(PLAN).decide("column.years", new Answer.Unknown());
        assertThat(facts(none, Measure.class)).allMatch(each -> each.cost().isEmpty());
        assertThat(notes(none)).hasSize(3);
    }

    @Test
    void holdTheirRowsBackUntilItIsAnswered() {
        Preview preview = preview(PLAN);
        assertThat(preview.count()).containsEntry(Fate.WAITING, 2);
        assertThat(row(preview, 2).says()).extracting(Message::key).containsExactly("row.awaits", "row.awaits");
        assertThat(preview.decide("column.years", new Answer.Mend("years:3")).isReady())
                .isFalse();
    }

    @Test
    void areAskedForTheirUnitTogether() {
        Preview preview = preview("Tiltak|2025|2026\nTur|250|300\nMat|100|\n");
        assertThat(preview.issues()).extracting(Issue::id).containsExactly("column.years", "column.unit");
        assertThat(preview.issues().get(1).message().in(Language.NB)).contains("«2025» og «2026»");
        Preview settled = preview.decide(Map.of("column.years", SUM, "column.unit", new Answer.Mend("unit:thousands")));
        assertThat(cost(settled, 0).kroner()).isEqualByComparingTo("550000");
        assertThat(preview.decide("column.years", new Answer.Unknown()).issues())
                .as("notes need no unit")
                .isEmpty();
    }

    @Test
    void takeTheirUnitFromTheHeadingOverThem() {
        SheetText flat = sheet("Tiltak|Kostnad (1000 kr)||Frist\n|2025|2026|\nTur|250|300|2027\n");
        SheetText merged = new SheetText("A", false, flat.rows(), List.of(new SheetText.Range(1, 1, 1, 2)), Set.of());
        for (SheetText each : List.of(flat, merged)) {
            Preview preview = preview(each, List.of());
            assertThat(preview.mapping().columns().values())
                    .containsExactly(Column.TITLE, Column.COST_YEAR, Column.COST_YEAR, Column.PLANNED_END);
            assertThat(cost(preview.decide(issue(preview).id(), SUM), 0).kroner())
                    .isEqualByComparingTo("550000");
        }
    }

    @Test
    void areNotSummedWhereTwoAreOfTheSameYear() {
        Issue issue = issue(preview("Tiltak|Opprinnelig budsjett 2025|Revidert budsjett 2025\nTur|100 000|90 000\n"));
        assertThat(issue.proposals()).extracting(Proposal::text).containsExactly("years:1", "years:2");
    }

    @Test
    void areNotesBesideAColumnForTheWholeCost() {
        Preview preview = preview("Tiltak|Kostnad|2025|2026\nTur|300 000|100 000|200 000\n");
        assertThat(cost(preview, 0)).isEqualTo(Cost.kroner(300_000));
        assertThat(notes(preview)).containsExactly("2025: 100 000", "2026: 200 000");
        assertThat(preview.remarks())
                .extracting(each -> each.in(Language.NB))
                .contains(
                        "Kostnaden leses i «Kostnad». Beløpene for hvert år i «2025» og «2026» beholdes som merknader, ordrett.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiltak|2025|2026\nTur|x|x\nMat||x\n",
                "Tiltak|2025|2026\nTur|Kartlegging|Innføring\n",
                "Tiltak|2025|Sektor\nTur|100 000|Kultur\n",
                "Tiltak|Status 2025|Status 2026|Sektor\nTur|Planlagt|Pågår|Kultur\n"
            })
    void areNotSeenInColumnsOfOtherThings(String plan) {
        assertThat(preview(plan).mapping().columns()).doesNotContainValue(Column.COST_YEAR);
        assertThat(preview(plan).issues()).isEmpty();
    }

    @Test
    void oneYearAloneIsTheCostAsBefore() {
        Preview preview = preview("Tiltak|Budsjett 2025\nTur|100 000\n");
        assertThat(cost(preview, 0)).isEqualTo(Cost.kroner(100_000));
    }

    @Test
    void oneDoubtfulYearIsAskedAboutInItsRow() {
        Preview preview = preview(PLAN.replace("200 000", "200 000 eller 250 000"));
        Preview sum = preview.decide("column.years", SUM);
        assertThat(issue(sum).column()).contains("C");
        Preview unknown = sum.decide(issue(sum).id(), new Answer.Unknown());
        assertThat(cost(unknown, 0).note()).contains("Budsjett 2025");
        assertThat(notes(unknown)).contains("Budsjett 2026: 200 000 eller 250 000");
    }

    @Test
    void keepTheirAnswerUntilTheirColumnsChange() {
        Mapping before = INTAKE.propose(sheet(PLAN));
        Map<String, Answer> answers = Map.of("column.years", SUM);
        assertThat(Intake.stillFitting(answers, before, before.with(3, Column.NOTE)))
                .isEqualTo(answers);
        assertThat(Intake.stillFitting(answers, before, before.with(2, Column.NOTE)))
                .isEmpty();
    }

    @Test
    void areNotAskedAboutAgainAndBringNothingTwice() {
        Harvest harvest = preview(PLAN).decide("column.years", SUM).facts(ids("f"));
        SheetText sheet = sheet(PLAN);
        Preview again = INTAKE.read(sheet, INTAKE.propose(sheet), new Existing(harvest.added(), harvest.keys()), TODAY);
        assertThat(again.issues()).isEmpty();
        assertThat(again.hasNews()).isFalse();
        assertThat(again.count()).containsEntry(Fate.SAME, 2);
    }
}
