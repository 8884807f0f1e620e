package no.varde.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.intake.CellText;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as their formats show them: with units, and divided by thousands. */
class StoredNumbersTest {

    private final StoredNumbers numbers = new StoredNumbers(false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '~',
            value = {
                "1250000 = #,##0.0,,\"mill.\" = 1.25 mill.",
                "85000 = #,##0,\"tkr\" = 85 tkr",
                "85000 = #,##0,.0\" tusen kr\" = 85 tusen kr",
                "85000 = #,##0, = 85000 kr",
                "85000 = #,##0,\" kr\" = 85000 kr",
                "85000 = #,##0 = 85000",
                "1.2 = 0.0\" mill\" = 1.2 mill",
                "1250000 = #,##0.00,,;-#,##0.00,, = 1250000 kr"
            })
    void areDividedOnlyWhereTheFormatSaysSo(double value, String format, String expected) {
        assertThat(numbers.cell(value, 170, format).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "250 | #,##0 \"kr\" | 250 kr",
                "250 | #,##0\\ \\k\\r | 250 kr",
                "250 | # ##0 \"tkr\" | 250 tkr",
                "1.2 | # ##0.0 \"mill. kr\" | 1.2 mill. kr",
                "250 | \"kr\" #,##0;[Red]\\-\"kr\" #,##0 | 250 kr",
                "-250 | \"kr\" #,##0;[Red]\\-\"kr\" #,##0 | -250 kr",
                "250 | _-\"kr\"\\ * #,##0.00_-;\\-\"kr\"\\ * #,##0.00_-;_-\"kr\"\\ * \"-\"??_-;_-@_- | 250 kr",
                "250 | _-[$kr-414]\\ * #,##0.00_- | 250 kr",
                "250 | #,##0\\ [$NOK] | 250 NOK",
                "250 | [$€-2]\\ #,##0 | 250 €",
                "250 | £#,##0 | 250 £",
                "250 | \"$\"#,##0 | 250 $",
                "250 | #,##0.- | 250 kr",
                "250 | #,##0\",-\" | 250 kr",
                "4000 | #,##0\" kr/mnd\" | 4000 kr/mnd",
                "20 | 0\" %\" | 20 %",
                "0.2 | 0 % | 20 %",
                "250 | [$-414]#,##0 | 250",
                "250 | #,##0_);(#,##0) | 250",
                "250 | General | 250",
                "1250000 | [>=1000000]0.0,,\" mill.\";0\" kr\" | 1.25 mill.",
                "250 | [>=1000000]0.0,,\" mill.\";0\" kr\" | 250 kr"
            })
    void haveTheUnitThatTheFormatShows(double value, String format, String expected) {
        CellText cell = numbers.cell(value, 170, format);
        assertThat(cell).isEqualTo(new CellText(expected, CellText.Kind.NUMBER));
    }

    /** A format that says «kr» goes with a heading in thousands; what is shown divided and is not, is no number to go by. */
    @Test
    void areAsIfWrittenWhereLessIsShownThanThereIs() {
        assertThat(numbers.cell(85000, 170, "#,##0,").kind()).isEqualTo(CellText.Kind.TEXT);
        assertThat(numbers.cell(85000, 170, "#,##0,\" kr\"").kind()).isEqualTo(CellText.Kind.TEXT);
        assertThat(numbers.cell(85000, 170, "#,##0,\" tkr\"").kind()).isEqualTo(CellText.Kind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"5", "7", "42", "44"})
    void areKronerInTheCurrencyOfWhoeverReads(int index) {
        assertThat(numbers.cell(250, index, BuiltinFormats.getBuiltinFormat(index))
                        .text())
                .isEqualTo("250 kr");
    }

    @Test
    void staySoWhereAFormatIsLongerThanAnyProgramTakes() {
        assertThat(numbers.cell(250, 170, "0\"a\"".repeat(1_000_000)).text()).isEqualTo("250");
    }
}
