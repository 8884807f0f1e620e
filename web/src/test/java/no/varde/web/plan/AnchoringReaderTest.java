package no.varde.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.situation.Situation;
import no.varde.core.testkit.Fjord;
import no.varde.web.chart.Leg;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;

/** What is said of the legs of a measure beside their cairn. */
class AnchoringReaderTest {

    private static Leg council(Fjord fjord) {
        Situation situation = fjord.asOf("2026-11-27");
        return new AnchoringReader(situation, situation.measure("m1").orElseThrow(), Texts.in(Language.NB))
                .legs()
                .get(2);
    }

    @Test
    void aDecisionThatOverlapsAChangeSaysWhyItsLegIsNotKnown() {
        Leg leg = council(Fjord.withMeasure("m1")
                .decided(Body.MUNICIPAL_COUNCIL, "2026-03-31")
                .changed("2026-03"));
        assertThat(leg.reference()).isEqualTo("Kommunestyret, 31. mars 2026");
        assertThat(leg.note()).isEqualTo("det går ikke fram om vedtaket kom før eller etter endringen");
    }

    @Test
    void aDecisionThatLiesAheadStandsAtItsLegUntilItsDayHasPassed() {
        Leg ahead = council(Fjord.withMeasure("m1").willDecide(Body.MUNICIPAL_COUNCIL, "2027-01-07"));
        assertThat(ahead.reference()).isEqualTo("ikke kjent");
        assertThat(ahead.note()).isEqualTo("planlagt 7. januar 2027");
        assertThat(council(Fjord.withMeasure("m1").willDecide(Body.MUNICIPAL_COUNCIL, "2026-11-26"))
                        .note())
                .isEmpty();
    }

    @Test
    void theCaseNumberAndTheTimeStandApartFromTheBody() {
        Anchoring decision = Anchoring.held(
                        "d1", Set.of(Ref.measure("m1")), Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, When.unknown())
                .withCase(new CaseNumber("arkivsak 25/311"));
        assertThat(council(Fjord.withMeasure("m1").and(decision)).reference())
                .isEqualTo("Kommunestyret, arkivsak 25/311, ukjent tidspunkt");
    }
}
