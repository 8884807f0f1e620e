package no.varde.core.intake;

import static no.varde.core.intake.Sheets.assertNever;
import static no.varde.core.intake.Sheets.cell;
import static no.varde.core.intake.Sheets.issue;
import static no.varde.core.intake.Sheets.preview;
import static no.varde.core.intake.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.Step;
import no.varde.core.plan.TimeSetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Times, states, amounts and shares of posts that cells only seem to tell: each is asked about or kept as a note to the
 * letter, and the same column's ordinary cells are still read without a question.
 */
class NeverATimeOrAnAmountTest {

    private static String rollout(String heading, String text) {
        return read(heading, text).stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .map(step ->
                        (step.plannedStart().text() + " – " + step.plannedEnd().text()).strip())
                .collect(java.util.stream.Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Innen 01.06.2026 = – 2026-06-01",
                "Innen 2026 = – 2026",
                "innan utgangen av 2026 = – 2026",
                "Senest 31.12.2026 = – 2026-12-31",
                "t.o.m. 2025 = – 2025",
                "Til 2026 = – 2026",
                "By June 2026 = – 2026-06",
                "Frist 1.6.2026 = – 2026-06-01",
                "Ferdig mai 2027 = – 2027-05",
                "Før 01.06.2026 = – 2026-06-01",
                "f.o.m. 2024 = 2024 –",
                "Fra 2024 = 2024 –",
                "Sidan mars 2024 = 2024-03 –",
                "Since March 2024 = 2024-03 –",
                "Oppstart august 2025 = 2025-08 –",
                "Oppstart 2024 - ferdig 2025 = 2024 – 2025",
                "fra 2024 til 2026 = 2024 – 2026",
                "2025 = 2025 – 2025"
            })
    void aDeadlineIsNoStartAndAStartNoEnd(String text, String expected) {
        assertThat(rollout("Når", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Når, Før 2027",
        "Når, Innen våren 2026",
        "Når, Oppstart høsten 2025",
        "Tidspunkt, Innen 2026",
        "Tidspunkt, Frist 01.06.2026",
        "Oppstart, Innen 01.06.2026",
        "Oppstart, t.o.m. 2025",
        "Oppstart, før 2020",
        "Oppstart, Ferdig mai 2026",
        "Oppstart, by 2025",
        "Oppstart, Utsatt fra 01.03.2025",
        "Oppstart, 01.03.2025 (utsatt)",
        "Oppstart, Møte med leverandør 01.03.2025",
        "Slutt, f.o.m. 2024",
        "Slutt, Oppstart 2025",
        "Slutt, Før 2027",
        "Slutt, Før sommeren 2027"
    })
    void asksWhichEndOfATimeIsMeant(String heading, String text) {
        Preview preview = cell(heading, text);
        assertThat(preview.issues()).as(text).isNotEmpty().allMatch(Issue::canBeUnknown);
        Issue first = preview.issues().get(0);
        assertThat(first.proposals()).isNotEmpty();
        assertThat(preview.decide(
                                first.id(),
                                new Answer.Mend(first.proposals().get(0).text()))
                        .issues())
                .noneMatch(each -> each.id().equals(first.id()));
        assertThat(Sheets.facts(preview.decide(first.id(), new Answer.Unknown())))
                .noneMatch(Step.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "Oppstart, Startet 2023, 2023 –",
        "Oppstart, fra 2024, 2024 –",
        "Oppstart, Pilot fra 01.03.2025, 2025-03-01 –",
        "Slutt, innen 31.12.2026, – 2026-12-31",
        "Slutt, til 31.12.2026, – 2026-12-31",
        "Slutt, Ferdig 2026, – 2026",
        "Frist, innen 2026, – 2026",
        "Frist, Før 01.06.2027, – 2027-06-01"
    })
    void aStartInItsColumnIsStillAStart(String heading, String text, String expected) {
        assertThat(rollout(heading, text)).isEqualTo(expected);
    }

    private static List<String> lives(Preview preview) {
        return Sheets.facts(preview, LifeChange.class).stream()
                .map(each -> each.life().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Ferdig 31.12.2027, RUNNING 2027-12-31",
        "Ferdig mai 2027, RUNNING 2027-05",
        "Fullført innen 2027, RUNNING 2027",
        "Completed by June 2027, RUNNING 2027-06",
        "I drift fra 2027, RUNNING 2027",
        "I drift frå hausten 2027, RUNNING 2027",
        "In operation from 2027, RUNNING 2027",
        "Stoppet 2027, RUNNING 2027"
    })
    void nothingIsOverBeforeItsTime(String text, String expected) {
        Preview preview = cell("Status", text);
        assertThat(Sheets.issue(preview).message().key()).isEqualTo("status.future");
        Preview settled = Sheets.settled(preview);
        assertThat(lives(settled).get(0) + " "
                        + Sheets.facts(settled, Step.class).get(0).plannedEnd().text())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pågår fra 2027", "Startet høsten 2027"})
    void nothingRunsBeforeItsTime(String text) {
        Preview settled = Sheets.settled(cell("Status", text));
        assertThat(lives(settled)).containsExactly("PLANNED");
        assertThat(Sheets.facts(settled, Step.class).get(0).plannedStart().text())
                .isEqualTo("2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Avsluttet", "Stoppet – fikk ikke tilskudd"})
    void asksWhereTheEndOfWhatIsOverHasNotCome(String status) {
        Preview preview = preview("Tiltak|Status|Slutt\nTur|" + status + "|31.12.2027");
        assertThat(Sheets.issue(preview).message().key()).isEqualTo("status.end");
        assertThat(lives(Sheets.settled(preview))).containsExactly("RUNNING");
        assertThat(Sheets.facts(Sheets.settled(preview), Step.class)
                        .get(0)
                        .plannedEnd()
                        .text())
                .isEqualTo("2027-12-31");
        assertThat(preview("Tiltak|Status|Slutt\nTur|" + status + "|31.12.2025").issues())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Slutt\nTur|I drift|31.12.2027", "Periode\nTur|I drift|2024-2027"})
    void whatIsInOperationMayHaveAnEnd(String cells) {
        Preview preview = preview("Tiltak|Status|" + cells);
        assertThat(preview.issues()).isEmpty();
        assertThat(lives(preview)).containsExactly("ORDINARY_OPERATION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gjennomført i 2 av 5 enheter",
                "Gjennomført på 3 av 7 avdelinger",
                "Completed in 2 of 5 units",
                "Fullført fase 1",
                "Ferdig kartlagt",
                "Ferdig utredet",
                "Ferdig planlagt",
                "Gjennomført opplæring",
                "Innført på Solsiden",
                "Implementert i heimetenesta",
                "I drift på natt",
                "Tatt i bruk av noen",
                "Etablert prosjektgruppe",
                "Avsluttes 2027",
                "Ferdig?",
                "I drift?"
            })
    void aPartIsNotTheWhole(String text) {
        Preview preview = cell("Status", text);
        assertThat(preview.issues()).hasSize(1);
        Preview settled = Sheets.settled(preview);
        assertThat(Sheets.facts(settled, Note.class)).extracting(Note::text).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Fullført 12.05.2025 = COMPLETED",
                "Gjennomført våren 2024 = COMPLETED",
                "Gjennomført og evaluert = COMPLETED",
                "Ferdig i alle enheter = COMPLETED",
                "Avsluttet, se rapport = COMPLETED",
                "Ferdig/lukket = COMPLETED",
                "I drift siden høsten 2023 = ORDINARY_OPERATION",
                "I drift, i rute = ORDINARY_OPERATION",
                "Pågår. Neste møte 3. mars 2027 = RUNNING",
                "Planlagt 2027 = PLANNED"
            })
    void aPlainStateIsStillRead(String text, String expected) {
        assertThat(read("Status", text))
                .filteredOn(LifeChange.class::isInstance)
                .extracting(each -> ((LifeChange) each).life().name())
                .containsExactly(expected);
    }

    private static List<String> proposed(String heading, String text) {
        return Sheets.issue(cell(heading, text)).proposals().stream()
                .map(each -> each.label().in(Language.NB).replace('\u00a0', ' ').replace(" kroner", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "100 000⏎200 000 = 100 000 | 200 000 | 300 000",
                "100 000 200 000 = 100 000 | 200 000 | 300 000 | 100 000 200 000",
                "100 000, 200 000 = 100 000 | 200 000 | 300 000",
                "100 000; 200 000 = 100 000 | 200 000 | 300 000",
                "kr 100 000, kr 200 000 = 100 000 | 200 000 | 300 000",
                "2025: 100 000, 2026: 200 000 = 100 000 | 200 000 | 300 000",
                "2025: 2000, 2026: 3000 = 2 000 | 3 000 | 5 000",
                "100 000 (2025)⏎200 000 (2026) = 100 000 | 200 000 | 300 000",
                "12 50 = 12 | 50 | 62",
                "1250 000 = 1 250 000",
                "85,1234 = 851 234 | 85,12340",
                "200t = 200 000 | 200",
                "2025 = 2 025"
            })
    void twoAmountsAreNotOne(String text, String expected) {
        assertThat(String.join(" | ", proposed("Kostnad", text))).isEqualTo(expected);
    }

    private static String cost(Preview preview) {
        assertThat(preview.issues()).isEmpty();
        return Sheets.facts(preview, Measure.class)
                .get(0)
                .cost()
                .orElseThrow()
                .kroner()
                .toPlainString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "85 000 2025 = 85000",
                "300 000, 2025 = 300000",
                "300 000 2025-2027 = 300000",
                "1 250 000,00 = 1250000",
                "2 500 000 000 = 2500000000",
                "1'250'000 = 1250000",
                "kr. 85.000,- = 85000",
                "85000,5 = 85000.5",
                "200 kkr = 200000",
                "KNOK 200 = 200000",
                "2000 kr = 2000"
            })
    void oneAmountIsStillOne(String text, String expected) {
        assertThat(cost(cell("Kostnad", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Beløp i 1000 kr, 85000",
        "Alle tall i hele tusen, 85000",
        "Alle tal i heile tusen kroner, 85000",
        "All amounts in thousands, 85000",
        "Tiltaksplan 2025 (kostnader i mill. kr), 85000000",
        "i 1000 kr, 85000",
        "(i tusen), 85000",
        "tusen kroner, 85000",
        "mill. kr, 85000000",
        "1000 kr, 85000",
        "Handlingsdel 2025-2028 (1000 kr), 85000",
        "Budsjett - hele tusen kroner, 85000",
        "Tal i kr 1000, 85000",
        "Alle tall i hele kroner, 85",
        "Beløp i kr. Prosjekter under 1000 kr er utelatt, 85"
    })
    void theUnitAboveATableCounts(String title, String expected) {
        Preview preview = preview(title + "||\nTiltak|Kostnad|Sektor\nTur|85|Kultur");
        assertThat(cost(preview)).isEqualTo(expected);
        assertThat(preview.remarks().stream().anyMatch(each -> each.key().equals("sheet.unit")))
                .isEqualTo(!expected.equals("85"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tusen takk til alle som har bidratt",
                "Planen gjelder 1 000 innbyggere",
                "Kaffe til møtene: 1000 kr",
                "Krogstad i tusen år"
            })
    void otherWordsAboveATableAreNoUnit(String title) {
        Preview preview = preview(title + "||\nTiltak|Kostnad|Sektor\nTur|85|Kultur");
        assertThat(issue(preview).message().key()).isEqualTo("column.unit");
    }

    @ParameterizedTest
    @CsvSource({"(1000 kr), 85000", "tusen kroner, 85000", "mill. kr, 85000000", "kr, 85"})
    void theUnitBelowTheHeadingsCounts(String unit, String expected) {
        Preview preview = preview("Tiltak|Kostnad|Frist\n|" + unit + "|dato\nTur|85|2027");
        assertThat(cost(preview)).isEqualTo(expected);
        assertThat(preview.rows()).extracting(PreviewRow::fate).containsExactly(Fate.HEADING, Fate.HEADING, Fate.NEW);
    }

    @Test
    void theUnitOnTheLineOverTheHeadingCounts() {
        assertThat(cost(preview("|1000 kr|\nTiltak|Beløp|Sektor\nTur|85|Kultur")))
                .isEqualTo("85000");
        assertThat(cost(preview("|Tkr|\nTiltak|Beløp (kr)|Sektor\nTur|85|Kultur")))
                .isEqualTo("85000");
        assertThat(cost(preview("1000 kr||\nTiltak|Beløp (mill.)|Sektor\nTur|85|Kultur")))
                .isEqualTo("85000000");
    }

    @Test
    void asksWhereACellSaysKronerUnderAHeadingOfThousands() {
        assertThat(proposed("Kostnad (1000 kr)", "85 kr")).containsExactly("85", "85 000");
        assertThat(proposed("Kostnad (mill. kr)", "kr 85 000")).containsExactly("85 000", "85 000 000 000");
        Preview preview = cell("Kostnad (1000 kr)", "kr 85");
        assertThat(issue(preview).proposals())
                .extracting(each -> cost(preview.decide(issue(preview).id(), new Answer.Mend(each.text()))))
                .containsExactly("85", "85000");
    }

    private static boolean isTimeSetAside(Fact fact) {
        return fact instanceof Measure measure
                && measure.timeSetAside()
                        .filter(time -> time.kind() != TimeSetAside.Kind.NONE)
                        .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mangler",
                "Må avklares i budsjett",
                "Innenfor eksisterende rammer",
                "Egeninnsats",
                "Frikjøp må avklares",
                "Vikar?",
                "Behov for vikar",
                "Søkt om 20 % stilling",
                "Behov for 50 %",
                "Treng 0,5 årsverk",
                "Need 20 % post",
                "Trenger halv stilling",
                "Ikke avsatt 20 %",
                "Mangler 20 %",
                "20 % (ikke avklart)",
                "20 %?",
                "20 % fra 1.8.2027",
                "20 prosent stilling fra 2027",
                "100 % vakant",
                "Skal utlyses 100 % stilling"
            })
    void whatIsNeededIsNotSetAside(String text) {
        assertNever("Avsatt tid", text, NeverATimeOrAnAmountTest::isTimeSetAside);
        assertNever("Ressursbehov", "50 %", NeverATimeOrAnAmountTest::isTimeSetAside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ikke frikjøp",
                "Ikkje frikjøp",
                "Ingen vikar",
                "Ikke avsatt tid",
                "Ingen ekstra ressurser",
                "No time set aside"
            })
    void noTimeIsNone(String text) {
        assertThat(read("Avsatt tid", text))
                .anyMatch(fact -> fact instanceof Measure measure
                        && measure.timeSetAside()
                                .filter(time -> time.kind() == TimeSetAside.Kind.NONE)
                                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 % stilling",
                "vikar ved behov",
                "frikjøp",
                "2 timer i uka",
                "Frikjøp 20 %",
                "ca. 20 %",
                "20 % til 2027",
                "20 % fra 2024"
            })
    void timeThatIsSetAsideIsStillRead(String text) {
        assertThat(read("Avsatt tid", text)).anyMatch(NeverATimeOrAnAmountTest::isTimeSetAside);
    }
}
