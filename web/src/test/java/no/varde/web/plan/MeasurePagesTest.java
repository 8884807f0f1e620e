package no.varde.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.StatusNote;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A measure of which little is known. */
class MeasurePagesTest {

    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-11-01T09:00:00Z"));

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    @Test
    void isCountedAmongTheMeasuresAndAskedAboutUnderItsOwnName() {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add("fjordvik", Measure.titled("m1", "Turvenn"));
            to.add(
                    "fjordvik",
                    new Pledge(
                            "p1",
                            "m1",
                            Pledge.Party.SECTOR,
                            "kultur",
                            "lokaler",
                            When.day("2026-01-01"),
                            When.unknown()));
            return true;
        });
        Visitor visitor = new Visitor(served, Language.NB);
        visitor.get("/fjordvik/measures");
        assertThat(visitor.text()).contains("1 med ukjent status");
        visitor.get("/fjordvik/measures?life=unknown");
        assertThat(visitor.text()).contains("Viser 1 av 1 tiltak", "Turvenn");
        visitor.get("/fjordvik/measures/m1");
        assertThat(visitor.text()).contains("Status ikke kjent.");
        visitor.get("/fjordvik/room-for-action");
        assertThat(visitor.text()).doesNotContain("Kommunen som helhet");
    }

    /** All went to plan in March; in June the grant failed, and another was merged into a third. */
    @Test
    void saysWhyItWasStoppedAndLeadsToTheMeasureItWasMergedInto() {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add("fjordvik", Measure.titled("m1", "Turvenn"));
            to.add("fjordvik", Measure.titled("m2", "Bussvenn"));
            to.add("fjordvik", Measure.titled("m3", "Følgevenn"));
            to.add(
                    "fjordvik",
                    new StatusNote("s1", "m1", LocalDate.of(2026, 3, 3), Optional.empty(), "Alt går etter planen."));
            to.add(
                    "fjordvik",
                    new LifeChange(
                            "l1",
                            "m1",
                            Life.STOPPED,
                            When.day("2026-06-01"),
                            Optional.of("Tilskuddet falt bort."),
                            Optional.empty()));
            to.add(
                    "fjordvik",
                    new LifeChange(
                            "l2", "m2", Life.MERGED, When.parse("2026-06"), Optional.empty(), Optional.of("m3")));
            return true;
        });
        Visitor visitor = new Visitor(served, Language.NB);
        visitor.get("/fjordvik/measures/m1");
        assertThat(visitor.text())
                .contains(
                        "Stoppet. Tilskuddet falt bort. 1. juni 2026 Siste status, 3. mars 2026: Alt går etter planen.");
        visitor.get("/fjordvik/measures/m2");
        assertThat(visitor.text()).contains("Slått sammen med Følgevenn . juni 2026");
        assertThat(visitor.page())
                .contains("<strong>Slått sammen med <a class=\"ds-link\" href=\"/fjordvik/measures/m3\"");
    }

    @Test
    void saysWhetherNobodyPledgedAnythingOrNobodyKnows() {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            for (String id : List.of("m1", "m2", "m3")) {
                to.add("fjordvik", Measure.titled(id, "Turvenn"));
            }
            to.add("fjordvik", pledges("c2", "m2", "2026-12-01", false));
            to.add("fjordvik", pledges("c3", "m3", "2026-12-01", true));
            return true;
        });
        Visitor visitor = new Visitor(served, Language.NB);
        visitor.get("/fjordvik/measures/m1");
        assertThat(visitor.text()).contains("Om noen har lovet noe, er ikke kjent.");
        visitor.get("/fjordvik/measures/m2");
        assertThat(visitor.text()).contains("Ingen har forpliktet seg til noe: bekreftet til og med 1. desember 2026.");
        visitor.get("/fjordvik/measures/m2?day=2026-12-02");
        assertThat(visitor.text()).contains("Om noen har lovet noe, er ikke kjent.");
        visitor.get("/fjordvik/measures/m3");
        assertThat(visitor.text()).contains("Ingen kan vite om noen forpliktet seg til noe");
    }

    @Test
    void isFoundInALongListThatIsShownInParts() {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            for (int i = 1; i <= 650; i++) {
                to.add("fjordvik", Measure.titled("m" + i, "Tiltak %03d".formatted(i)));
            }
            return true;
        });
        Visitor visitor = new Visitor(served, Language.NB);
        visitor.get("/fjordvik/measures");
        assertThat(visitor.text())
                .contains("Kommunen har 650 tiltak", "Her vises tiltak 1 til 300 av 650.", "Tiltak 300", "Flere tiltak")
                .doesNotContain("Tiltak 301", "Forrige tiltak");
        visitor.get("/fjordvik/measures?q=tiltak&sort=title-desc&from=300");
        assertThat(visitor.text())
                .contains("Her vises tiltak 301 til 600 av 650.", "Tiltak 350", "Tiltak 051", "Forrige tiltak")
                .doesNotContain("Tiltak 351", "Tiltak 050");
        visitor.get("/fjordvik/measures?from=99999");
        assertThat(visitor.text())
                .contains("Her vises tiltak 601 til 650 av 650.", "Tiltak 650")
                .doesNotContain("Tiltak 600", "Flere tiltak");
        visitor.get("/fjordvik/measures?from=snart");
        assertThat(visitor.text()).contains("Her vises tiltak 1 til 300 av 650.");
        visitor.get("/fjordvik/measures?q=64");
        assertThat(visitor.text()).contains("Viser 16 av 650 tiltak").doesNotContain("Her vises tiltak");
    }

    private static PlanConfirmation pledges(String id, String measure, String upTo, boolean beforeOurTime) {
        return new PlanConfirmation(id, measure, PlanConfirmation.Topic.PLEDGES, LocalDate.parse(upTo), beforeOurTime);
    }
}
