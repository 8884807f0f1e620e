package no.varde.core.intake;

import static no.varde.core.intake.Sheets.facts;
import static no.varde.core.intake.Sheets.issue;
import static no.varde.core.intake.Sheets.preview;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;
import no.varde.core.plan.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that look like something certain and are not: they are asked about, and no half of them is lost. */
class NotAssumedTest {

    private static List<String> proposed(Issue issue) {
        return issue.proposals().stream()
                .map(each -> each.label().in(Language.NB).replace('\u00a0', ' '))
                .toList();
    }

    private static Preview cell(String heading, String cell) {
        return preview("Tiltak|" + heading + "|Sektor\nTur|" + cell + "|Kultur");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orientert kommunestyret 3.3.24",
                "Ledergruppen informert 3.3.24",
                "Orientering i formannskapet 3.3.24",
                "Leiargruppa vart orientert 3.3.24",
                "Heradsstyret informert",
                "Informed the municipal council 3.3.2024",
                "Management group briefed 3.3.2024"
            })
    void takesABodyThatWasOnlyInformedForNoDecision(String text) {
        List<Anchoring> acts = facts(cell("Forankret", text), Anchoring.class);
        assertThat(acts).hasSize(1);
        assertThat(acts.get(0).outcome()).contains(Outcome.NOTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Diskutert i ledergruppa",
                "Tatt opp i ledermøte",
                "Teke opp i leiarmøte 3.3.24",
                "Presentert i hovedutvalget",
                "Formannskapets innstilling 03.05.24",
                "Formannskapet innstilte 03.05.24 sak 4/24",
                "Innstilling fra HU 12/24",
                "Anbefalt av Hovedutvalg helse",
                "Tilrådd av formannskapet",
                "Tilråding frå hovudutvalet 3.3.24",
                "Behandlet i formannskapet",
                "Handsama i kommunestyret 3.3.24",
                "Kommunestyret: tatt opp til drøfting",
                "Drøftet i formannskapet 3.3.24",
                "Discussed in the management group",
                "Recommended by the executive committee",
                "Presented to the municipal council 3.3.2024",
                "Formannskapets innstilling enstemmig vedtatt 03.05.24",
                "Informert om kommunestyrets vedtak 45/23"
            })
    void asksWhetherWhatABodyDidWasADecision(String text) {
        Preview preview = cell("Forankret", text);
        Issue issue = issue(preview);
        assertThat(issue.message().key()).isEqualTo("decision.treated");
        assertThat(proposed(issue)).containsExactly("vedtatt", "tatt til orientering");
        assertThat(issue.canBeUnknown()).isTrue();
        Preview adopted = preview.decide(
                issue.id(), new Answer.Mend(issue.proposals().get(0).text()));
        assertThat(facts(adopted, Anchoring.class).get(0).outcome()).contains(Outcome.ADOPTED);
        assertThat(facts(adopted, Note.class)).extracting(Note::text).containsExactly(text);
        Preview noted = preview.decide(
                issue.id(), new Answer.Mend(issue.proposals().get(1).text()));
        assertThat(facts(noted, Anchoring.class).get(0).outcome()).contains(Outcome.NOTED);
        Preview unknown = preview.decide(issue.id(), new Answer.Unknown());
        assertThat(facts(unknown, Anchoring.class)).isEmpty();
        assertThat(facts(unknown, Note.class)).extracting(Note::text).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunestyret 20.06.24, PS 41/24",
                "K-sak 45/23",
                "Kommunestyret behandlet og vedtok 20.06.24",
                "Drøftet og vedtatt i ledergruppen 3.3.24",
                "Kommunestyret"
            })
    void stillTakesABodyThatDecidedForADecision(String text) {
        assertThat(facts(cell("Forankret", text), Anchoring.class))
                .extracting(Anchoring::outcome)
                .containsExactly(java.util.Optional.of(Outcome.ADOPTED));
    }

    @Test
    void carriesWhatWasDoneToTheBodyThatIsChosenForIt() {
        Issue issue = issue(cell("Forankret", "Presentert 3.3.24"));
        assertThat(proposed(issue)).contains("kommunestyret, tatt til orientering", "kommunestyret, vedtatt");
        Issue days = issue(cell("Forankret", "Ledergruppen informert 3.3.24 og 4.4.24"));
        assertThat(days.proposals()).isEmpty();
    }

    private static String decisions(String heading, String text) {
        return facts(cell(heading, text), Anchoring.class).stream()
                .map(each -> each.body() + " "
                        + each.caseNumber().map(CaseNumber::text).orElse("-"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void leavesACaseWithTheBodyBeforeIt() {
        assertThat(decisions("Forankret", "Kommunestyret 20.06.2024, sak 51/24, formannskapet 03.06.2024, sak 30/24"))
                .isEqualTo("MUNICIPAL_COUNCIL sak 51/24, EXECUTIVE_COMMITTEE sak 30/24");
        assertThat(decisions("Forankret", "Kommunestyret, PS 51/24 og formannskapet, PS 30/24"))
                .isEqualTo("MUNICIPAL_COUNCIL PS 51/24, EXECUTIVE_COMMITTEE PS 30/24");
    }

    @Test
    void asksForTheBodyOfEachOfTwoCases() {
        assertThat(cell("Forankret", "PS 12/24 og PS 14/24").issues())
                .extracting(Issue::text)
                .containsExactly("PS 12/24", "PS 14/24");
        assertThat(cell("Forankret", "RS 12/24, DS 25/77").issues())
                .extracting(Issue::text)
                .containsExactly("RS 12/24", "DS 25/77");
        assertThat(decisions("Kommunestyret", "PS 12/24 og PS 14/24"))
                .isEqualTo("MUNICIPAL_COUNCIL PS 12/24, MUNICIPAL_COUNCIL PS 14/24");
        assertThat(issue(cell("Forankret", "PS 12/24, 13/24"))
                        .proposals()
                        .get(0)
                        .text())
                .isEqualTo("kommunestyret PS 12/24; kommunestyret 13/24");
    }

    @Test
    void severalCasesAfterOneBodyAreADecisionEach() {
        assertThat(decisions("Forankret", "KST 12/24, 45/24"))
                .isEqualTo("MUNICIPAL_COUNCIL KST 12/24, MUNICIPAL_COUNCIL 45/24");
        assertThat(decisions("Forankret", "Kommunestyret 22.06.2023 sak 45/23 og 46/23"))
                .isEqualTo("MUNICIPAL_COUNCIL sak 45/23, MUNICIPAL_COUNCIL 46/23");
        assertThat(decisions("Kommunestyret", "PS 12/24, 13/24"))
                .isEqualTo("MUNICIPAL_COUNCIL PS 12/24, MUNICIPAL_COUNCIL 13/24");
        assertThat(facts(cell("Forankret", "Kommunestyret 22.06.2023 sak 45/23 og 46/23"), Anchoring.class))
                .extracting(each -> each.held().orElseThrow())
                .containsExactly(When.day("2023-06-22"), When.day("2023-06-22"));
    }

    @Test
    void theNumberOfAnArchiveIsNoDecisionOfItsOwn() {
        assertThat(decisions("Forankret", "Kommunestyret PS 41/24, arkivsak 24/118"))
                .isEqualTo("MUNICIPAL_COUNCIL PS 41/24");
        assertThat(decisions("Forankret", "Kommunestyret arkivsak 24/118, PS 41/24"))
                .isEqualTo("MUNICIPAL_COUNCIL PS 41/24");
        assertThat(facts(cell("Forankret", "Kommunestyret arkivsak 24/118, PS 41/24"), Anchoring.class)
                        .get(0)
                        .note())
                .contains("Kommunestyret arkivsak 24/118, PS 41/24");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Kommunestyret 24/118 og PS 41/24 = Kommunestyret 24/118; Kommunestyret PS 41/24 = Kommunestyret PS 41/24",
                "KST 12/24 (jf. sak 5/23) = kommunestyret KST 12/24; kommunestyret sak 5/23 = kommunestyret KST 12/24",
                "Kommunestyret sak 45/23 22.06.2023, 46/23 = Kommunestyret 22.06.2023 sak 45/23; Kommunestyret 22.06.2023 46/23"
                        + " = Kommunestyret 22.06.2023 sak 45/23"
            })
    void asksWhereTwoCasesCanBeOneDecision(String cell, String each, String alone) {
        Issue issue = issue(cell("Forankret", cell));
        assertThat(issue.message().key()).isEqualTo("decision.cases");
        assertThat(issue.proposals()).extracting(Proposal::text).containsExactly(each, alone);
        assertThat(Decisions.pieces(each))
                .hasSize(2)
                .allMatch(piece -> Decisions.read(piece, "").doubt().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Komm.st. 14.12.2023 = MUNICIPAL_COUNCIL -",
                "Sak 45/2023 K.styret = MUNICIPAL_COUNCIL Sak 45/2023",
                "Ledergr. 4.1.24 = MANAGEMENT_GROUP -",
                "LG 12.3.24 = MANAGEMENT_GROUP -",
                "LG-sak 4/25 = MANAGEMENT_GROUP LG-sak 4/25",
                "MBM 14.3.24 = UNIONS -",
                "Partssam.utvalg 7.3.24 = JOINT_COMMITTEE -"
            })
    void knowsBodiesByTheirShortNames(String text, String body) {
        assertThat(decisions("Forankret", text)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Admin.utvalget sak 3/24",
                "Adm.utv. sak 3/24",
                "Adm. utvalget sak 3/24",
                "Administrasjonsutv. sak 3/24",
                "Admin.utval sak 3/24"
            })
    void knowsTheJointCommitteeByItsShortNames(String text) {
        assertThat(decisions("Forankret", text)).isEqualTo("JOINT_COMMITTEE sak 3/24");
    }

    @Test
    void asksWhichCommitteeAShortenedNameMeans() {
        assertThat(issue(cell("Forankret", "Valg.utvalget sak 3/24")).message().key())
                .isEqualTo("decision.body");
        assertThat(decisions("Forankret", "Utvalget sak 3/24")).isEqualTo("MAIN_COMMITTEE sak 3/24");
    }

    @Test
    void readsTheShortNamesOfDelegatesAndRepresentatives() {
        assertThat(Groups.pieces("HTV og VO")).containsExactly("HTV", "VO");
        assertThat(cell("Hvem er med", "HTV og VO, PTV og LO").issues()).isEmpty();
        assertThat(Groups.read("lokalt verneombud").values())
                .isEqualTo(Groups.read("LVO").values());
        assertThat(Groups.read("PTV").values()).isEqualTo(Groups.read("FTV").values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "ansatte og kiropraktor = kiropraktor",
                "brukere og ektefeller = ektefeller",
                "LO og Parat = Parat",
                "Ergoterapeut, LO og Delta = Ergoterapeut",
                "tillitsvalgte, ansatt-repr. = ansatt-repr.",
                "ansattrepresentanter = ansattrepresentanter"
            })
    void asksForTheHalfThatIsNotKnown(String text, String asked) {
        assertThat(issue(cell("Hvem er med", text)).text()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ansatte i helse og omsorg",
                "kultur og fritid",
                "råd for eldre og personer med funksjonsnedsettelse",
                "tillitsvalgte informert og drøftet 3.3.24",
                "ansatte (sykepleiere og helsefagarbeidere)"
            })
    void doesNotTakeOneGroupForTwo(String text) {
        assertThat(cell("Hvem er med", text).issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Årsverk, 50, 50 prosent av en stilling; 5000 prosent av en stilling",
        "Årsverk, 250, 250 prosent av en stilling",
        "Status, Løpende, i ordinær drift; i gang",
        "Status, Videreføres, i ordinær drift; i gang",
        "Status, ✓, fullført; i gang; i ordinær drift",
        "Status, Rød, henger etter planen; i rute; stort sett i rute",
        "Status, 🟡, stort sett i rute; i rute; henger etter planen",
        "Status, Grønt, i rute; stort sett i rute; henger etter planen",
        "Kostnad, 'kr 50.000,- pr. stk', 50 000 kroner",
        "Kostnad, 4 000 kr/mnd, 48 000 kroner; 4 000 kroner",
        "Kostnad, 1 200 per bruker, 1 200 kroner",
        "Kostnad, 350 kr/time, 350 kroner",
        "Kostnad, 2 500 i måneden, 30 000 kroner; 2 500 kroner",
        "Kostnad (kr), '1,2', '1 200 000 kroner; 1 200 kroner; 1,20 kroner'",
        "Kostnad (kr), 2, 2 000 kroner; 2 000 000 kroner; 2 kroner",
        "Kostnad, sparer 200 000, 200 000 kroner",
        "Kostnad, 450 000 (1/2 årsverk), 450 000 kroner",
        "Oppstart, 10/24, oktober 2024",
        "Oppstart, 24-05-12, 12. mai 2024; 24. mai 2012",
        "Frist, 2025/26, 2025; 2026",
        "Frist, årsskiftet 24/25, desember 2024; januar 2025; 2024; 2025",
        "Status, avsl., fullført; stoppet",
        "Status, Pause, planlagt; i gang; stoppet",
        "Status, På vent, planlagt; i gang; stoppet",
        "Oppstart, senhøsten 2025, november 2025; oktober 2025; 2025",
        "Oppstart, tidlig vår 2026, mars 2026; april 2026; 2026",
        "Oppstart, seinsommaren 2026, august 2026; juli 2026; 2026",
        "Oppstart, early spring 2026, mars 2026; april 2026; 2026",
        "Kostnad, mill 2025, 2 025 000 000 kroner"
    })
    void proposesWhatAShortCellCanMean(String heading, String text, String expected) {
        assertThat(String.join("; ", proposed(issue(cell(heading, text))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Status, Under arb., status: i gang",
        "Status, BP3 Gjennomføring, status: i gang",
        "Status, Igangsettes, status: planlagt",
        "Status, Nytt tiltak, status: planlagt",
        "Status, I mål, status: fullført",
        "Status, Etter plan, Framdrift: i rute",
        "Kostnad, en halv million, kostnad: 500 000 kroner",
        "Kostnad, 1/2 mill, kostnad: 500 000 kroner",
        "Kostnad, kr 25, kostnad: 25 kroner",
        "Årsverk, ½, tid som er satt av: 50 prosent av en stilling",
        "Oppstart, 12-mar-24, innføring planlagt: fra 12. mars 2024",
        "Oppstart, årlig, Merknad: «årlig»",
        "Status, Konseptfase, status: planlagt",
        "Oppstart, ila 2025, innføring planlagt: fra 2025",
        "Frist, årlig, Merknad: «årlig»",
        "Frist, snarest, Merknad: «snarest»",
        "Frist, Så snart som mulig, Merknad: «Så snart som mulig»",
        "Periode, 2023-, innføring planlagt: fra 2023",
        "Reform, Annet, Merknad: «Annet»",
        "Reform, Lokalt tiltak, Merknad: «Lokalt tiltak»",
        "Vedtak, Under behandling, Merknad: «Under behandling»",
        "Vedtak, Planlagt, Merknad: «Planlagt»",
        "Hvem er med, Rådet for mennesker med nedsatt funksjonsevne, Har vært med: råd for personer med funksjonsnedsettelse",
        "Hvem er med, pårørenderepresentant, Har vært med: pårørende",
        "Status, under planl, status: planlagt",
        "Årsverk, ett årsverk, tid som er satt av: 100 prosent av en stilling",
        "Årsverk, ett, tid som er satt av: 100 prosent av en stilling",
        "Årsverk, 1/5, tid som er satt av: 20 prosent av en stilling",
        "Ressurs, to årsverk, tid som er satt av: 200 prosent av en stilling",
        "Ressurs, 1/5 stilling, tid som er satt av: 20 prosent av en stilling",
        "Oppstart, uke 23-24 2025, innføring planlagt: fra juni 2025",
        "Periode, uke 23-24 2025, innføring planlagt: juni 2025 til juni 2025"
    })
    void readsWhatAShortCellSays(String heading, String text, String told) {
        assertThat(cell(heading, text).tells(2))
                .extracting(each -> each.in(Language.NB).replace('\u00a0', ' '))
                .contains(told);
    }

    @Test
    void findsTheColumnOfTheNamesByHeadingsOfEveryKind() {
        assertThat(columns("ID|Name|Email|Hva heter tiltaket?|Hvor mye koster tiltaket?"))
                .containsExactly(Column.KEY, Column.NOTE, Column.NOTE, Column.TITLE, Column.COST);
        assertThat(columns("Measure no|Initiative|Lead")).containsExactly(Column.KEY, Column.TITLE, Column.OWNER);
        assertThat(columns("Tiltak|Initiativ|Eier")).containsExactly(Column.TITLE, Column.RAISED_BY, Column.OWNER);
        assertThat(columns("Navn|Eier")).containsExactly(Column.TITLE, Column.OWNER);
        assertThat(columns("#|Prosjekt|% ferdig|Slutt"))
                .containsExactly(Column.KEY, Column.TITLE, Column.STATUS, Column.END);
        assertThat(columns("Lp.nr|Tiltak|Når startar vi?|Når er vi ferdige?|Trafikklys"))
                .containsExactly(Column.KEY, Column.TITLE, Column.START, Column.PLANNED_END, Column.STATUS);
        assertThat(columns("Tiltak|Status 2024|Status 2025|Eier"))
                .containsExactly(Column.TITLE, Column.NOTE, Column.STATUS, Column.OWNER);
        assertThat(columns("Tiltak|Kosstnad|Anvsarlig")).containsExactly(Column.TITLE, Column.COST, Column.OWNER);
    }

    @Test
    void readsTheLowerHeadingByTheOneAboveIt() {
        SheetText flat = Sheets.sheet("""
                Tiltak|Oppstart||Start/slutt||Vedtak||Forankring|
                |Plan|Faktisk|Plan|Faktisk|Saksnr|Dato|Plan|Politisk
                Tur|1.1.25|1.3.25|1.1.25|1.3.25|KST 12/24|14.3.24|HØP 2025-2028|
                """);
        SheetText sheet = new SheetText(
                "A",
                false,
                flat.rows(),
                java.util.List.of(
                        new SheetText.Range(1, 2, 0, 0),
                        new SheetText.Range(1, 1, 1, 2),
                        new SheetText.Range(1, 1, 3, 4),
                        new SheetText.Range(1, 1, 5, 6),
                        new SheetText.Range(1, 1, 7, 8)),
                java.util.Set.of());
        assertThat(Sheets.INTAKE.propose(sheet).columns().values())
                .containsExactly(
                        Column.TITLE,
                        Column.PLANNED_START,
                        Column.ACTUAL_START,
                        Column.NOTE,
                        Column.NOTE,
                        Column.CASE_NUMBER,
                        Column.DECISION_DATE,
                        Column.ANCHORING,
                        Column.ANCHORING);
        assertThat(facts(preview(sheet, java.util.List.of()), Anchoring.class))
                .extracting(each -> each.held().orElseThrow())
                .contains(When.day("2024-03-14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.25", "mai 2025", "14. mars 2024"})
    void aTimeIsTheNameOfNoPlan(String text) {
        assertThat(facts(cell("Plan", text))).noneMatch(no.varde.core.plan.PlanLine.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"€ 20 000", "20 000 EUR", "$5000", "20 000 SEK"})
    void asksForKronerWhereAnotherMoneyIsTold(String text) {
        assertThat(issue(cell("Kostnad", text)).message().key()).isEqualTo("cost.currency");
    }

    @ParameterizedTest
    @CsvSource({"2024-2026, PERIOD", "20 %, NOTE", "våren, NOTE"})
    void readsAColumnOfTimeByWhatStandsInIt(String cell, Column meaning) {
        SheetText sheet = Sheets.sheet("Tiltak|Tid|Eier\nTur|" + cell + "|Kari\nMat|" + cell + "|Ola");
        assertThat(Sheets.INTAKE.propose(sheet).columns()).containsEntry(1, meaning);
    }

    private static java.util.Collection<Column> columns(String headings) {
        return Sheets.INTAKE
                .propose(Sheets.sheet(headings + "\n" + "a|".repeat(headings.split("\\|", -1).length)))
                .columns()
                .values();
    }

    @Test
    void knowsTheHeadingsOfBelongingAndOfTheCaseThatDecided() {
        assertThat(preview("Tiltak|Reformtilhørighet|Vedtakssak\nTur|Leve hele livet: Helsehjelp|KST 45/24")
                        .mapping()
                        .columns()
                        .values())
                .containsExactly(Column.TITLE, Column.REFORM, Column.ANCHORING);
    }

    @Test
    void quotesTheDayOfADecisionAsTheCellWritesIt() {
        Issue issue = issue(preview("Tiltak|Vedtaksdato|Saksnr\nTur|20.06.24|51/24"));
        assertThat(issue.text()).isEqualTo("20.06.24 51/24");
        assertThat(issue.message().in(Language.NB)).contains("«20.06.24 51/24»");
    }
}
