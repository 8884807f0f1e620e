package no.varde.web.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.StatusNote;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the overview says of a plan of which little is known. */
class OverviewPagesTest {

    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-11-01T09:00:00Z"));

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);
    private final Visitor visitor = new Visitor(served, Language.NB);

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    /** Not known is not none: where no rule could answer, nobody can say that nothing is urgent. */
    @Test
    void whereNothingCouldBeAssessedItSaysHowMuchMustBeAnsweredFirst() {
        store.write(KARI, to -> {
            undated(to);
            return true;
        });
        visitor.get("/fjordvik");
        Matcher open = Pattern.compile("(\\d+) spørsmål er ubesvarte , så vi kan ikke si om noe haster\\.")
                .matcher(visitor.text());
        assertThat(open.find()).as(visitor.text()).isTrue();
        assertThat(visitor.text()).doesNotContain("ingenting som haster");
        assertThat(visitor.page()).contains("href=\"/fjordvik/questions\"");
        visitor.get("/fjordvik/room-for-action");
        assertThat(visitor.text()).contains(open.group(1) + " spørsmål er ikke besvart");
    }

    @Test
    void aTreatmentThatIsOverdueSaysWithWhomItShouldHaveBeen() {
        store.write(KARI, to -> {
            undated(to);
            to.add(
                    "fjordvik",
                    Anchoring.planned(
                            "a1", Set.of(Ref.measure("m1")), Body.UNIONS, Act.DISCUSSED, When.day("2026-11-10")));
            return true;
        });
        visitor.get("/fjordvik");
        assertThat(visitor.text())
                .contains("Drøfting med hovedtillitsvalgte om «Turvenn» skulle vært 10. november 2026");
    }

    @Test
    void whatWasSaidOnceMoreIsNoNews() {
        store.write(KARI, to -> {
            undated(to);
            for (LocalDate day : List.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 16))) {
                to.add("fjordvik", new StatusNote("s" + day, "m1", day, Optional.empty(), "Alt går bra."));
            }
            return true;
        });
        visitor.get("/fjordvik");
        assertThat(visitor.text())
                .contains("«Turvenn»: Status: Alt går bra. 2. november 2026")
                .doesNotContain("16. november 2026");
    }

    private static void undated(Writing to) {
        to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
        to.add("fjordvik", Measure.titled("m1", "Turvenn"));
        to.add("fjordvik", new Link("l1", "m1", Ref.area("lhl.mat"), Validity.always()));
    }
}
