package no.varde.web.exchange;

import static no.varde.web.exchange.Readings.file;
import static no.varde.web.exchange.Readings.plan;
import static no.varde.web.exchange.Readings.refused;
import static no.varde.web.exchange.Readings.sheet;
import static no.varde.web.exchange.Readings.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.varde.core.intake.SheetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files as they come out of spreadsheets and other systems. */
class CsvReadingTest {

    private static final String PLAN =
            "Tiltak;Løsning;Kostnad\nMåltidsverter på sjukeheimen;Det gode måltid;1 200,50\n";

    @TempDir
    Path folder;

    @Test
    void readsTheWindowsPlanWithItsTitleAndTotalRows() {
        SheetText sheet = sheet(plan("tiltaksplan_fjordvik_windows1252.csv"));
        assertThat(sheet.rows()).hasSize(16);
        assertThat(sheet.rows().get(0).number()).isEqualTo(1);
        assertThat(sheet.rows().get(2).number()).isEqualTo(4);
        assertThat(sheet.rows().get(2).cell(3).text()).isEqualTo("Tilnærming");
        assertThat(sheet.rows().get(3).cell(10).text()).isEqualTo("ansatte; brukere; pårørende");
        assertThat(sheet.rows().get(15).cell(13).text()).isEqualTo("6 748 000,50");
    }

    @Test
    void readsTheNynorskPlanWithoutItsByteOrderMark() {
        SheetText sheet = sheet(plan("tiltaksplan_nynorsk_utf8bom.csv"));
        assertThat(sheet.rows()).hasSize(6);
        assertThat(sheet.rows().get(0).cell(0).text()).isEqualTo("Tiltak");
        assertThat(sheet.rows().get(1).cell(7).text()).isEqualTo("tilsette, brukarar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingWithoutAMark(String charset) {
        assertThat(texts(sheet(file(folder, PLAN, Charset.forName(charset)))
                        .rows()
                        .get(1)))
                .isEqualTo("Måltidsverter på sjukeheimen|Det gode måltid|1 200,50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingWithItsMark(String charset) {
        assertThat(texts(sheet(file(folder, "\ufeff" + PLAN, Charset.forName(charset)))
                        .rows()
                        .get(0)))
                .isEqualTo("Tiltak|Løsning|Kostnad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {"';'/2", "','/2", "'\t'/2", "'|'/2"})
    void findsTheSeparator(String separator, int rows) {
        String text = "Tiltak#Eier#Status\nTur; gåing, ro#Kari#Pågår\nLesing#Ola#Planlagt\nBading#Per#I drift\n"
                .replace("Tur; gåing, ro", "\"Tur; gåing, ro\"")
                .replace('#', separator.charAt(0));
        SheetText sheet = sheet(file(folder, text, StandardCharsets.UTF_8));
        assertThat(sheet.rows()).hasSize(4);
        assertThat(texts(sheet.rows().get(1))).isEqualTo("Tur; gåing, ro|Kari|Pågår");
        assertThat(sheet.rows().get(2).number()).isEqualTo(rows + 1);
    }

    @Test
    void obeysTheSeparatorThatAFirstLineNames() {
        SheetText sheet = sheet(file(folder, "sep=|\r\nTiltak|Eier\r\nTur|Kari\r\n", StandardCharsets.UTF_8));
        assertThat(sheet.rows().get(0).number()).isEqualTo(2);
        assertThat(texts(sheet.rows().get(1))).isEqualTo("Tur|Kari");
    }

    @Test
    void keepsQuotedLineBreaksAndCountsRowsAsASpreadsheetDoes() {
        SheetText sheet =
                sheet(file(folder, "Tiltak;Merknad\n\nTur;\"en\nto\"\"tre\"\"\"\nBad;x\n", StandardCharsets.UTF_8));
        assertThat(texts(sheet.rows().get(1))).isEqualTo("Tur|en\nto\"tre\"");
        assertThat(sheet.rows().get(1).number()).isEqualTo(3);
        assertThat(sheet.rows().get(2).number()).isEqualTo(4);
    }

    @Test
    void keepsRaggedRows() {
        SheetText sheet = sheet(file(folder, "A;B;C\n1\n1;2;3;4\n1;2;3\n", StandardCharsets.UTF_8));
        assertThat(texts(sheet.rows().get(1))).isEqualTo("1");
        assertThat(texts(sheet.rows().get(2))).isEqualTo("1|2|3|4");
    }

    @Test
    void refusesAnUnclosedQuoteWithItsRow() {
        Path file = file(folder, "Tiltak;Eier\nTur;Kari\nBad;\"Ola\nLes;Per\n", StandardCharsets.UTF_8);
        assertThat(refused(file)).isEqualTo("file.quotes");
        Reading.Refusal refusal = (Reading.Refusal) Spreadsheets.read(file, "plan.csv");
        assertThat(refusal.reason().arguments()).containsExactly(3);
    }

    @Test
    void namesTheSheetAfterTheFile() {
        Path file = file(folder, "A;B\n1;2\n", StandardCharsets.UTF_8);
        Reading.Workbook workbook = (Reading.Workbook) Spreadsheets.read(file, "C:\\Plan\\Tiltak 2025.csv");
        assertThat(workbook.sheets().get(0).name()).isEqualTo("Tiltak 2025");
    }
}
