package no.varde.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.anchoring.Body;
import no.varde.core.basics.Language;
import no.varde.core.situation.Situation;
import no.varde.core.testkit.Fjord;
import no.varde.web.chart.Timeline;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;

/** What the table behind the timeline of a measure says. */
class StepsReaderTest {

    private static Timeline timeline(Fjord fjord) {
        Situation situation = fjord.asOf("2026-11-27");
        return new StepsReader(situation, situation.measure("m1").orElseThrow(), Texts.in(Language.NB))
                .timeline()
                .orElseThrow();
    }

    @Test
    void timesAreAsExactAsTheyAreKnown() {
        Timeline timeline = timeline(Fjord.withMeasure("m1")
                .step("s1", "2021-06", "2022-03-31")
                .started("s1", "2021")
                .changed("2022-02"));
        Timeline.Row row = timeline.rows().get(0);
        assertThat(row.planned().orElseThrow().words()).isEqualTo("juni 2021 til 31. mars 2022");
        assertThat(row.actual().orElseThrow().words()).isEqualTo("fra 2021");
        assertThat(timeline.events()).extracting(Timeline.Event::when).containsExactly("februar 2022");
    }

    @Test
    void anEndOfASpanThatNobodyKnowsIsSaid() {
        assertThat(timeline(Fjord.withMeasure("m1").step("s1", "2021-06-01", ""))
                        .rows()
                        .get(0)
                        .planned()
                        .orElseThrow()
                        .words())
                .isEqualTo("fra 1. juni 2021, slutt ikke kjent");
    }

    @Test
    void aDecisionThatLiesAheadIsPlannedAndNotActual() {
        assertThat(timeline(Fjord.withMeasure("m1")
                                .step("s1", "2026-06-01", "2027-01-01")
                                .willDecide(Body.MUNICIPAL_COUNCIL, "2027-01-07"))
                        .events())
                .containsExactly(new Timeline.Event(
                        java.time.LocalDate.of(2027, 1, 7), "Kommunestyret", "7. januar 2027", true));
    }
}
