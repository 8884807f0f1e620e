package no.varde.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Period;
import no.varde.core.basics.When;
import org.junit.jupiter.api.Test;

class NationalPeriodTest {

    private static final Period PLANNED = Period.years(2019, 2023);

    @Test
    void isAsPlannedUntilAChangeIsDecided() {
        NationalPeriod period = NationalPeriod.of(PLANNED).with(change("2021-06", 2024));
        assertThat(period.asOf(LocalDate.of(2021, 5, 31))).isEqualTo(PLANNED);
        assertThat(period.asOf(LocalDate.of(2021, 6, 1))).isEqualTo(Period.years(2019, 2024));
    }

    @Test
    void mayLoseItsEnd() {
        NationalPeriod period = new NationalPeriod(
                PLANNED, List.of(new NationalPeriod.Change(When.year(2022), Optional.empty(), reason(), true)));
        assertThat(period.current()).isEqualTo(Period.from(LocalDate.of(2019, 1, 1)));
    }

    @Test
    void refusesAChangeOfWhichTheTimeIsUnknown() {
        assertThatThrownBy(() -> new NationalPeriod.Change(When.unknown(), Optional.empty(), reason(), true))
                .hasMessageContaining("year");
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> NationalPeriod.of(PLANNED).with(change("2019", 2018)))
                .hasMessageContaining("2019-01-01");
    }

    @Test
    void refusesChangesOutOfOrder() {
        NationalPeriod extended = NationalPeriod.of(PLANNED).with(change("2021-06", 2024));
        assertThatThrownBy(() -> extended.with(change("2021-05", 2023))).hasMessageContaining("2021-05");
    }

    private static NationalPeriod.Change change(String decided, int lastYear) {
        return new NationalPeriod.Change(
                When.parse(decided), Optional.of(LocalDate.of(lastYear + 1, 1, 1)), reason(), true);
    }

    private static LocalizedText reason() {
        return LocalizedText.only(Language.EN, "The pandemic");
    }
}
