package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.varde.core.basics.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22.11.2026         | 2026-11-22
            2.1.2026           | 2026-01-02
            22/11/2026         | 2026-11-22
            2026-11-22         | 2026-11-22
            22. november 2026  | 2026-11-22
            22 November 2026   | 2026-11-22
            1. des. 2026       | 2026-12-01
            4 December 2026    | 2026-12-04
            29.2.2024          | 2024-02-29
            november 2026      | 2026-11
            Mai 2026           | 2026-05
            May 2026           | 2026-05
            okt. 2026          | 2026-10
            11.2026            | 2026-11
            2026-03            | 2026-03
            2026               | 2026
            """)
    void readsWhatPeopleType(String typed, String expected) {
        assertThat(DateInput.when(typed)).contains(When.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.02.2026",
                "29.2.2026",
                "0.1.2026",
                "1.13.2026",
                "22.11.26",
                "13.2026",
                "2026-13",
                "november",
                "22. novembre 2026",
                "i går",
                "1899",
                "2200",
                "22.11.2026 x",
                "99999"
            })
    void refusesWhatIsNoDay(String typed) {
        assertThat(DateInput.when(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"november 2026", "2026", "11.2026"})
    void aMonthOrAYearIsNoDay(String typed) {
        assertThat(DateInput.day(typed)).isEmpty();
        assertThat(DateInput.day("22.11.2026")).contains(LocalDate.of(2026, 11, 22));
    }
}
