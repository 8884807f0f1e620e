package no.varde.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Step;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole municipality over time, on 22 November 2026. */
class TimelinePagesTest {

    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-11-01T09:00:00Z"));

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);
    private final Visitor visitor = new Visitor(served, Language.NB);

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private void fill() {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add("fjordvik", STEPPED);
            to.add("fjordvik", FIRST);
            to.add("fjordvik", LAST);
            to.add("fjordvik", Measure.titled("m2", "Turvenn"));
            to.add("fjordvik", LifeChange.of("l1", "m2", Life.RUNNING, When.parse("2025-02")));
            to.add("fjordvik", Measure.titled("m3", "Bussvenn"));
            to.add("fjordvik", Adoption.of("a1", "lhl", Period.years(2021, 2027)));
            to.add(
                    "fjordvik",
                    Anchoring.held(
                            "d1",
                            Set.of(Ref.measure("m1")),
                            Body.MUNICIPAL_COUNCIL,
                            Act.OWN_DECISION,
                            When.day("2026-03-19")));
            return true;
        });
    }

    private static final Measure STEPPED = Measure.titled("m1", "Måltidsvenner");
    private static final Step FIRST =
            Step.of("s1", "m1", Step.Kind.PLANNING, When.day("2026-01-01"), When.day("2026-03-31"));
    private static final Step LAST =
            Step.of("s2", "m1", Step.Kind.ROLLOUT, When.day("2026-04-01"), When.parse("2027-06"));

    @Test
    void whatAPageShowsBySignsIsTakenAlongAsPicturesToo() {
        fill();
        assertThat(visitor.get("/fjordvik").body()).contains("href=\"/fjordvik/matrix/svg\" download");
        assertThat(visitor.get("/fjordvik/matrix/svg").body())
                .startsWith("<svg xmlns=")
                .contains(">Leve hele livet<", "oppdiktet");
        assertThat(visitor.get("/fjordvik/measures/m1").body())
                .contains("href=\"/fjordvik/measures/m1/legs/svg\" download");
        assertThat(visitor.get("/fjordvik/measures/m1/legs/svg").body()).contains(">Kommunestyret<");
        assertThat(visitor.get("/fjordvik/measures/m1/groups/svg").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/fjordvik/measures/none/legs/svg").statusCode()).isEqualTo(404);
    }

    @Test
    void reformsMeasuresAndDecisionsStandInOnePictureWithItsTable() {
        fill();
        visitor.get("/fjordvik/timeline");
        assertThat(visitor.text())
                .contains("1 reform følges opp, og 2 tiltak har tidspunkter.")
                .contains("LHL, nasjonalt", "LHL, hos oss")
                .contains("Måltidsvenner 1. januar 2026 til juni 2027")
                .contains("fra februar 2025")
                .contains("19. mars 2026")
                .contains("1 tiltak har ingen kjente tidspunkter Bussvenn");
        assertThat(visitor.page()).contains("<details class=\"v-numbers\" open>");
    }

    @Test
    void thePictureIsTakenAlongAsAFile() {
        fill();
        var file = visitor.get("/fjordvik/timeline/svg");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(file.body()).startsWith("<svg xmlns=").contains(">Turvenn</text>", "Per 22. november 2026");
        assertThat(visitor.get("/fjordvik/measures/m1/timeline/svg").body()).contains(">Planlegging</text>");
        assertThat(visitor.get("/fjordvik/reforms/lhl/timeline/svg").body()).startsWith("<svg xmlns=");
    }

    @Test
    void whereNothingHasADayThePageSaysWhatWouldFillIt() {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            return true;
        });
        visitor.get("/fjordvik/timeline");
        assertThat(visitor.text()).contains("Ingenting har et tidspunkt ennå.");
        assertThat(visitor.get("/fjordvik/timeline/svg").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/fjordvik/connections/svg").statusCode()).isEqualTo(303);
    }
}
