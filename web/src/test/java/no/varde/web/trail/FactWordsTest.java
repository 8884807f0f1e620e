package no.varde.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PeriodChange;
import no.varde.core.plan.TimeSetAside;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;

/** What the trail says of a fact, in words. */
class FactWordsTest {

    private final FactWords words = new FactWords(Texts.in(Language.EN), Ref::id, id -> id);

    @Test
    void aPeriodIsSaidWithItsLastDayAndNotTheDayAfter() {
        Period period = Period.inclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(words.of(new Adoption("a1", "lhl", period, Optional.empty())).values())
                .contains("1 January 2024 to 31 December 2026");
        PeriodChange shorter =
                new PeriodChange("c1", "a1", LocalDate.of(2026, 2, 1), Optional.of(LocalDate.of(2026, 7, 1)), "budget");
        assertThat(words.of(shorter).values()).contains("30 June 2026");
    }

    @Test
    void nothingOfACostOrOfTimeSetAsideIsLost() {
        Measure measure = Measure.titled("m1", "Supper")
                .withCost(
                        new Cost(BigDecimal.valueOf(5000), Optional.of(Cost.Source.GRANT), Optional.of("half a year")))
                .withTimeSetAside(new TimeSetAside(
                        TimeSetAside.Kind.SHARE_OF_POST, Optional.of(BigDecimal.valueOf(20)), Optional.of("a nurse")));
        assertThat(words.of(measure).values())
                .anyMatch(said -> said.contains("5,000") && said.contains("grant") && said.contains("half a year"))
                .anyMatch(said -> said.contains("20") && said.contains("a nurse"));
    }
}
