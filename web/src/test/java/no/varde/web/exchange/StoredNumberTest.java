package no.varde.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that a format shows divided by thousands. */
class StoredNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '~',
            value = {
                "1250000 = #,##0.0,,\"mill.\" = 1.25 mill.",
                "85000 = #,##0,\"tkr\" = 85 tkr",
                "85000 = #,##0, = 85000 kr",
                "85000 = #,##0 = 85000",
                "1.2 = 0.0\" mill\" = 1.2 mill",
                "1250000 = #,##0.00,,;-#,##0.00,, = 1250000 kr"
            })
    void saysWhatIsShown(double value, String format, String expected) {
        assertThat(StoredNumber.cell(value, 170, format, false).text()).isEqualTo(expected);
    }
}
