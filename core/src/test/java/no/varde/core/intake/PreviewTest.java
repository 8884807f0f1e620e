package no.varde.core.intake;

import static no.varde.core.intake.Sheets.facts;
import static no.varde.core.intake.Sheets.ids;
import static no.varde.core.intake.Sheets.issue;
import static no.varde.core.intake.Sheets.preview;
import static no.varde.core.intake.Sheets.row;
import static no.varde.core.intake.Sheets.settled;
import static no.varde.core.intake.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import org.junit.jupiter.api.Test;

/** Whole sheets: headings, totals, joins, contradictions, choices, and a second import. */
class PreviewTest {

    @Test
    void findsTheHeadingsBelowTitlesAndTheTotalBelowTheRows() {
        Preview preview = preview("""
                Tiltaksplan 2025 – oppdiktet
                Sist oppdatert 03.03.2025

                Tiltak|Reform og innsatsområde|Kostnad (kr)
                Tur|Leve hele livet – Aktivitet og fellesskap|1 000
                Mat|Leve hele livet – Mat og måltider|500,50
                Sum||1 500,50
                """);
        assertThat(preview.mapping().headingRows()).containsExactly(4);
        assertThat(preview.rows())
                .extracting(PreviewRow::fate)
                .containsExactly(Fate.HEADING, Fate.HEADING, Fate.HEADING, Fate.NEW, Fate.NEW, Fate.TOTAL);
        assertThat(preview.remarks()).extracting(each -> each.key()).containsExactly("sheet.total");
        assertThat(facts(preview, Measure.class)).extracting(Measure::title).containsExactly("Tur", "Mat");
    }

    @Test
    void saysWhenTheTotalIsNotWhatTheRowsGive() {
        Preview preview = preview("Tiltak|Kostnad (kr)\nTur|1 000\nMat|500\nSum|2 000\n");
        assertThat(preview.remarks().get(0).in(Language.NB)).contains("2\u00a0000", "1\u00a0500");
    }

    @Test
    void readsHeadingsOnTwoLinesWithMergedCells() {
        SheetText flat = sheet("Plan\n|Periode||Økonomi\nTiltak|Fra|Til|Kostnad\nTur|1.2.2024|1.3.2025|10\n");
        SheetText merged = new SheetText(
                "A",
                false,
                flat.rows(),
                List.of(new SheetText.Range(1, 1, 0, 3), new SheetText.Range(2, 2, 1, 2)),
                Set.of());
        Mapping mapping = Sheets.INTAKE.propose(merged);
        assertThat(mapping.headingRows()).containsExactly(2, 3);
        assertThat(mapping.columns())
                .containsExactly(
                        Map.entry(0, Column.TITLE),
                        Map.entry(1, Column.START),
                        Map.entry(2, Column.END),
                        Map.entry(3, Column.COST));
    }

    @Test
    void readsAHeadingLineBelowMergedHeadings() {
        SheetText flat = sheet("Tiltak|Periode||Status\n|Oppstart|Slutt|\nTur|1.2.2024|1.3.2025|Pågår\n");
        SheetText merged = new SheetText(
                "A",
                false,
                flat.rows(),
                List.of(
                        new SheetText.Range(1, 2, 0, 0),
                        new SheetText.Range(1, 1, 1, 2),
                        new SheetText.Range(1, 2, 3, 3)),
                Set.of());
        Preview preview = preview(merged, List.of());
        assertThat(preview.mapping().headingRows()).containsExactly(1, 2);
        assertThat(preview.mapping().columns().values())
                .containsExactly(Column.TITLE, Column.START, Column.END, Column.STATUS);
        assertThat(facts(preview, Measure.class)).hasSize(1);
    }

    @Test
    void recognisesMisspeltHeadingsAndKeepsUnknownColumnsAsNotes() {
        Preview preview = preview("Tiltakk|Ansvarlg|Rare greier\nTur|Kari|hei på deg\n");
        assertThat(preview.mapping().columns().values()).containsExactly(Column.TITLE, Column.OWNER, Column.NOTE);
        Note note = facts(preview, Note.class).get(0);
        assertThat(note.heading()).contains("Rare greier");
        assertThat(note.text()).isEqualTo("hei på deg");
    }

    @Test
    void takesTheColumnsAsTheyAreMappedByHand() {
        SheetText sheet = sheet("Hva|Hvem\nTur|Kari\n");
        Mapping mapping =
                Sheets.INTAKE.proposeAt(sheet, 1).with(0, Column.TITLE).with(1, Column.OWNER);
        Preview preview = Sheets.INTAKE.read(sheet, mapping, Existing.nothing(), Sheets.TODAY);
        assertThat(facts(preview, Responsibility.class))
                .extracting(Responsibility::name)
                .containsExactly("Kari");
        assertThat(mapping.with(1, Column.TITLE).columns().values()).containsExactly(Column.NOTE, Column.TITLE);
    }

    @Test
    void proposesAMeasureInSeveralRowsAsOne() {
        Preview preview = preview("""
                Tiltak|Reform|Status
                Tur|Leve hele livet – Aktivitet og fellesskap|Pågår
                tur |Bo trygt hjemme – Levende lokalsamfunn|Pågår
                """);
        Issue issue = issue(preview);
        assertThat(issue.row()).isEqualTo(3);
        assertThat(issue.canBeUnknown()).isFalse();
        assertThat(preview.measures()).isEqualTo(1);

        Preview one = preview.decide(issue.id(), new Answer.Mend("same"));
        assertThat(row(one, 3).fate()).isEqualTo(Fate.JOINED);
        assertThat(facts(one, Link.class))
                .extracting(link -> link.target().id())
                .containsExactly("lhl.aktivitet", "bth.lokalsamfunn");

        Preview two = preview.decide(issue.id(), new Answer.Mend("own"));
        assertThat(facts(two, Measure.class)).hasSize(2);
        Preview out = preview.decide(issue.id(), new Answer.LeaveOut());
        assertThat(row(out, 3).fate()).isEqualTo(Fate.LEFT_OUT);
        assertThat(facts(out, Measure.class)).hasSize(1);
    }

    @Test
    void joinsRowsOfTheSameKeyAndOfATitleMergedOverThem() {
        Preview keys = preview("Nr|Tiltak|Reform\n1|Tur|LHL: Helsehjelp\n1|Tur|BTH: Levende lokalsamfunn\n");
        assertThat(facts(keys, Measure.class)).hasSize(1);
        assertThat(keys.facts(ids("f")).keys().values()).containsExactly(Map.of(Existing.KEY, "1"));

        SheetText flat =
                sheet("Tiltak|Reform\nTur|LHL: Helsehjelp\n|BTH: Levende lokalsamfunn\nMat|LHL: Mat og måltider\n");
        SheetText merged = new SheetText("A", false, flat.rows(), List.of(new SheetText.Range(2, 3, 0, 0)), Set.of());
        Preview preview = preview(merged, List.of());
        assertThat(preview.issues()).isEmpty();
        assertThat(facts(preview, Measure.class)).hasSize(2);
        assertThat(facts(preview, Link.class)).hasSize(3);
    }

    @Test
    void asksWhichHoldsWhenJoinedRowsContradictEachOther() {
        Preview preview = preview("Nr|Tiltak|Status\n1|Tur|Pågår\n1|Tur|Planlagt\n");
        Issue issue = issue(preview);
        assertThat(issue.message().in(Language.NB)).contains("Pågår", "Planlagt");
        Preview first = preview.decide(issue.id(), new Answer.Mend("first"));
        assertThat(facts(first, LifeChange.class)).extracting(LifeChange::life).containsExactly(Life.RUNNING);
        Preview second = preview.decide(issue.id(), new Answer.Mend("this"));
        assertThat(facts(second, LifeChange.class)).extracting(LifeChange::life).containsExactly(Life.PLANNED);
        Preview unknown = preview.decide(issue.id(), new Answer.Unknown());
        assertThat(facts(unknown, LifeChange.class)).isEmpty();
        assertThat(facts(unknown, Note.class)).extracting(Note::text).contains("Pågår", "Planlagt");
    }

    @Test
    void asksForAMissingTitleAndTakesTheOneAbove() {
        Preview preview = preview("Tiltak|Merknad|Eier\nTur|a|Kari\n|b|Ola\n");
        Issue issue = issue(preview);
        assertThat(issue.message().key()).isEqualTo("row.title");
        Preview above = preview.decide(issue.id(), new Answer.Mend("same"));
        assertThat(facts(above, Note.class)).extracting(Note::text).containsExactlyInAnyOrder("a", "b");
        assertThat(facts(above, Measure.class)).hasSize(1);
        Preview own = preview.decide(issue.id(), new Answer.Mend("Bading"));
        assertThat(facts(own, Measure.class)).extracting(Measure::title).containsExactly("Tur", "Bading");
    }

    @Test
    void asksOfARowWithATitleAloneAndReadsSectionsOfReforms() {
        Preview preview = preview("""
                Tiltak|Eier|Status
                Mat og måltider||
                Frokost|Kari|Pågår
                Alle tall er foreløpige||
                Tur|Ola|Pågår
                """);
        assertThat(row(preview, 2).fate()).isEqualTo(Fate.HEADING);
        assertThat(row(preview, 3).issues())
                .extracting(each -> each.message().key())
                .containsExactly("name.section");
        assertThat(row(preview, 4).issues())
                .extracting(each -> each.message().key())
                .containsExactly("row.only");
        assertThat(row(preview, 5).issues()).isEmpty();
        assertThat(facts(settled(preview), Link.class))
                .extracting(link -> link.target().id())
                .containsExactly("lhl.mat");
    }

    @Test
    void neverTakesOppstartAsDesignStart() {
        Preview preview = preview("""
                Tiltak|Oppstart|Slutt|Status
                A|01.02.2024|31.12.2027|Pågår
                B|01.02.2027||Planlagt
                C|01.02.2023|01.03.2024|Avsluttet
                D|01.02.2023|01.03.2024|I drift
                E|01.02.2024||
                """);
        assertThat(facts(preview, Measure.class))
                .allSatisfy(measure -> assertThat(measure.designStart()).isEqualTo(When.unknown()));
        List<Step> steps = facts(preview, Step.class);
        assertThat(steps).extracting(Step::kind).containsOnly(Step.Kind.ROLLOUT);
        assertThat(steps)
                .extracting(step -> step.plannedStart().text())
                .containsExactly("", "2027-02-01", "", "", "2024-02-01");
        assertThat(steps).extracting(step -> step.plannedEnd().text()).containsExactly("2027-12-31", "", "", "", "");
        assertThat(facts(preview, StepMove.class))
                .extracting(move -> move.move() + " " + move.on())
                .containsExactly(
                        "STARTED 2024-02-01",
                        "STARTED 2023-02-01",
                        "FINISHED 2024-03-01",
                        "STARTED 2023-02-01",
                        "FINISHED 2024-03-01");
        assertThat(facts(preview, LifeChange.class))
                .extracting(change -> change.life() + " " + change.on())
                .containsExactly(
                        "RUNNING 2024-02-01",
                        "PLANNED unknown",
                        "COMPLETED 2024-03-01",
                        "ORDINARY_OPERATION 2024-03-01");
    }

    @Test
    void leavesUndatedWhatIsUndated() {
        Preview preview = preview("Tiltak|Hvem er med|Forankret\nTur|ansatte, brukere|Kommunestyret\n");
        Involvement involvement = facts(preview, Involvement.class).get(0);
        assertThat(involvement.on()).isEqualTo(When.unknown());
        assertThat(involvement.participants())
                .allSatisfy(each -> assertThat(each.level()).isEmpty());
        assertThat(facts(preview, Concern.class)).hasSize(2);
        assertThat(facts(preview, Anchoring.class).get(0).held()).contains(When.unknown());
    }

    @Test
    void recordsADecisionAndAPlanLineOnceForAllTheirMeasures() {
        Preview preview = preview("""
                Tiltak|Forankret|Planforankring
                A|Kommunestyret 22.06.2023 sak 45/23|HØP 2024–2027
                B|Kommunestyret 22.06.2023 sak 45/23|HØP 2024–2027
                C|Kommunestyret|Demensplan
                D|Kommunestyret|Demensplan
                """);
        assertThat(facts(preview, PlanLine.class)).hasSize(2);
        assertThat(facts(preview, Anchoring.class))
                .extracting(each -> each.subjects().size())
                .containsExactlyInAnyOrder(2, 2, 1, 1);
    }

    @Test
    void asksForTheAreaOfAReformThatStandsAlone() {
        Preview preview = preview("Tiltak|Reform|Innsatsområde\nA|Leve hele livet|\nB|Leve hele livet|Helsehjelp\n");
        Issue issue = issue(preview);
        assertThat(issue.proposals()).hasSize(6);
        Preview chosen = preview.decide(issue.id(), new Answer.Mend("Mat og måltider"));
        assertThat(facts(chosen, Link.class))
                .extracting(link -> link.target().id())
                .containsExactly("lhl.mat", "lhl.helsehjelp");
        Preview unknown = preview.decide(issue.id(), new Answer.Unknown());
        assertThat(facts(unknown, Note.class)).extracting(Note::text).containsExactly("Leve hele livet");
    }

    @Test
    void keepsAnIssueOpenThatWasMendedWithNonsense() {
        Preview preview = preview("Tiltak|Oppstart\nTur|snart\n");
        Preview still = preview.decide(issue(preview).id(), new Answer.Mend("om litt"));
        assertThat(issue(still).id()).isEqualTo(issue(preview).id());
        Preview mended = still.decide(issue(still).id(), new Answer.Mend("mars 2027"));
        assertThat(facts(mended, Step.class).get(0).plannedStart().text()).isEqualTo("2027-03");
        assertThatThrownBy(() -> preview.facts(ids("f"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void asksOfAnEndBeforeTheStartAndOfAFormulaWithoutValue() {
        Preview preview = preview("Tiltak|Oppstart|Frist\nTur|1.3.2025|1.2.2025\n");
        assertThat(issue(preview).message().key()).isEqualTo("date.backwards");
        Preview mended = preview.decide(issue(preview).id(), new Answer.Mend("1.4.2025"));
        assertThat(facts(mended, Step.class).get(0).plannedEnd().text()).isEqualTo("2025-04-01");

        SheetText formula = SheetText.of(
                "A",
                List.of(
                        RowText.of(1, "Tiltak", "Kostnad"),
                        new RowText(
                                2,
                                false,
                                List.of(CellText.of("Tur"), new CellText("=SUM(A1)", CellText.Kind.WITHOUT_VALUE)))));
        Preview asked = preview(formula, List.of());
        assertThat(issue(asked).message().key()).isEqualTo("cell.formula");
        assertThat(facts(asked.decide(issue(asked).id(), new Answer.Mend("500")), Measure.class)
                        .get(0)
                        .cost()
                        .orElseThrow()
                        .kroner())
                .isEqualByComparingTo(BigDecimal.valueOf(500));
    }

    @Test
    void saysWhatIsHiddenAndReadsItAllTheSame() {
        SheetText sheet = new SheetText(
                "A",
                false,
                List.of(
                        RowText.of(1, "Tiltak", "Eier"),
                        new RowText(2, true, List.of(CellText.of("Tur"), CellText.of("Kari")))),
                List.of(),
                Set.of(1));
        Preview preview = preview(sheet, List.of());
        assertThat(preview.remarks())
                .extracting(each -> each.key())
                .containsExactly("sheet.hiddenrows", "sheet.hiddencolumns");
        assertThat(row(preview, 2).hidden()).isTrue();
        assertThat(facts(preview, Measure.class)).hasSize(1);
    }

    private static final String PLAN = """
            Tiltak|Reform|Status|Oppstart|Ansvarlig|Hvem er med|Forankret|Plan|Kostnad (kr)|Merknad
            Tur|LHL: Aktivitet og fellesskap|Planlagt|1.2.2024|Kari|ansatte|Kommunestyret 1.2.2024 sak 4/24|HØP 2024–2027 pkt. 2|1 000|hei
            Mat|LHL: Mat og måltider|Pågår|1.3.2024|Ola|brukere|Ledergruppen 3.4.2024||500|
            """;

    @Test
    void addsNothingWhenTheSameSheetComesAgain() {
        List<Fact> first = facts(preview(PLAN));
        Preview again = preview(sheet(PLAN), first);
        assertThat(again.count()).containsEntry(Fate.SAME, 2).doesNotContainKey(Fate.NEW);
        Harvest harvest = again.facts(ids("g"));
        assertThat(harvest.added()).isEmpty();
        assertThat(harvest.changed()).isEmpty();
    }

    @Test
    void showsAndRecordsOnlyWhatIsNewInALaterSheet() {
        List<Fact> first = facts(preview(PLAN));
        String later = PLAN.replace("Planlagt", "Pågår")
                        .replace("Kari", "Per")
                        .replace("1 000", "2 000")
                        .replace("|ansatte|", "|ansatte, frivillige|")
                + "Bading|LHL: Helsehjelp|Planlagt||||||\n";
        Preview preview = preview(sheet(later), first);
        assertThat(preview.count())
                .containsEntry(Fate.CHANGED, 1)
                .containsEntry(Fate.SAME, 1)
                .containsEntry(Fate.NEW, 1);
        assertThat(row(preview, 2).says())
                .extracting(each -> each.in(Language.NB))
                .contains(
                        "kostnad: 2\u00a0000 kroner (før: 1\u00a0000 kroner)",
                        "status: i gang (før: planlagt)",
                        "ansvarlig: Per (før: Kari)",
                        "Har vært med: frivillige");
        Harvest harvest = preview.facts(ids("g"));
        assertThat(harvest.added()).extracting(Object::getClass).contains(LifeChange.class, Responsibility.class);
        assertThat(harvest.changed())
                .extracting(fact -> fact.ref().kind())
                .contains(Ref.Kind.MEASURE, Ref.Kind.RESPONSIBILITY);
        List<Fact> all = new ArrayList<>(first);
        harvest.changed().forEach(fact -> all.replaceAll(old -> old.ref().equals(fact.ref()) ? fact : old));
        all.addAll(harvest.added());
        assertThat(preview(sheet(later), all).facts(ids("h")).added()).isEmpty();
    }

    @Test
    void asksWhetherAMeasureOfAnotherReformOrWithNearlyTheSameTitleIsTheSame() {
        List<Fact> first = facts(preview(PLAN));
        Preview other = preview(sheet("Tiltak|Reform\nTur|BTH: Levende lokalsamfunn\n"), first);
        assertThat(issue(other).message().key()).isEqualTo("row.existing");
        assertThat(other.decide(issue(other).id(), new Answer.Mend("new"))
                        .facts(ids("g"))
                        .added())
                .hasAtLeastOneElementOfType(Measure.class);
        assertThat(other.decide(
                                issue(other).id(),
                                new Answer.Mend(issue(other).proposals().get(0).text()))
                        .facts(ids("g"))
                        .added())
                .hasSize(1);
        List<Fact> longer = facts(preview("Tiltak|Eier\nGenerasjonsverksted|Kari\n"));
        assertThat(issue(preview(sheet("Tiltak|Eier\nGenerasjonsversted|Kari\n"), longer))
                        .message()
                        .key())
                .isEqualTo("row.existing");
    }

    @Test
    void findsAMeasureByItsKeyWhateverItIsCalledNow() {
        Preview first = preview("Nr|Tiltak\n7|Tur\n8|Mat\n");
        Harvest saved = first.facts(ids("f"));
        SheetText renamed = sheet("Nr|Tiltak\n7|Lang tur i skogen\n8|Mat\n");
        Preview preview = Sheets.INTAKE.read(
                renamed, Sheets.INTAKE.propose(renamed), new Existing(saved.added(), saved.keys()), Sheets.TODAY);
        Harvest harvest = preview.facts(ids("g"));
        assertThat(harvest.added()).isEmpty();
        assertThat(harvest.changed())
                .extracting(fact -> ((Measure) fact).title())
                .containsExactly("Lang tur i skogen");
    }

    @Test
    void answersAllAlikeWithOneChoice() {
        Preview preview = preview("Tiltak|Reform\nA|Matt og måltider\nB|Matt og måltider\nC|Matt og måltider\n");
        assertThat(preview.issues()).hasSize(3);
        Issue first = preview.issues().get(0);
        Preview settled = preview.decideAlike(
                first.id(), new Answer.Mend(first.proposals().get(0).text()));
        assertThat(facts(settled, Link.class)).hasSize(3);
    }

    @Test
    void answersForTheOrganisationsKeepEachItsOwnDay() {
        Preview preview = preview("Tiltak|Forankret\nA|Fagforeningene 10.05.2023\nB|Fagforeningene 12.02.2025\n");
        Issue first = preview.issues().get(0);
        Preview settled = preview.decideAlike(
                first.id(), new Answer.Mend(first.proposals().get(1).text()));
        assertThat(facts(settled, Anchoring.class))
                .extracting(each -> each.act() + " " + each.held().orElseThrow())
                .containsExactly("INFORMED 2023-05-10", "INFORMED 2025-02-12");
    }

    @Test
    void tellsWhatWillBeRecordedOfAMeasure() {
        Preview preview = preview(PLAN);
        assertThat(preview.tells(2))
                .extracting(each -> each.in(Language.NB))
                .contains(
                        "kostnad: 1\u00a0000 kroner",
                        "Hører til: Aktivitet og fellesskap",
                        "Står i planen: HØP 2024–2027",
                        "innføring planlagt: fra 1. februar 2024",
                        "status: planlagt",
                        "kommunestyret: vedtatt, 1. februar 2024, sak 4/24");
        assertThat(preview.tells(1)).isEmpty();
    }
}
