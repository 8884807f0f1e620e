package no.varde.web.reform;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.basics.Language;
import no.varde.core.situation.Situation;
import no.varde.core.testkit.Fjord;
import no.varde.web.chart.Timeline;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;

/** What the timeline of a reform shows. */
class TimeReaderTest {

    /** A dark bar stands for what was done, here as on measures; that time passes is nothing done. */
    @Test
    void aPeriodIsAPlanAndNothingThatWasDone() {
        Situation situation = Fjord.withMeasure("m1").serves("hav.tur").asOf("2026-01-01");
        Timeline timeline =
                new TimeReader(situation, situation.reform("hav").orElseThrow(), Texts.in(Language.NB)).timeline();
        assertThat(timeline.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.planned()).as(row.label()).isPresent();
            assertThat(row.actual()).as(row.label()).isEmpty();
        });
        assertThat(timeline.wide().bars()).allMatch(bar -> bar.planned());
    }
}
