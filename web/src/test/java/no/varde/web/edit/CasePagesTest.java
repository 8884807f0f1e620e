package no.varde.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.varde.core.access.Role;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.plan.MeasurePages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table that is pasted proposes decisions and statements; what is ticked is saved at once, and undone at once. */
class CasePagesTest {

    private static final String CASE = "/fjordvik/case";
    private static final String TABLE = """
            Behandles i\tMøtedato\tSaksnr
            Råd for eldre\t12.03.2026\tPS 5/26
            Hovedutvalg for helse\t17.03.2026\tPS 14/26
            Kommunestyret\t26.03.2026\tPS 22/26
            Formannskapet\t1.12.2026
            Bygdelaget\t1.3.2026""";

    private final FactStore store = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Guest astrid;

    @BeforeEach
    void serve() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", day));
            to.add("fjordvik", Measure.titled("m1", "Nattpatrulje"));
            to.add("fjordvik", Measure.titled("m2", "Matvert"));
            return true;
        });
        DemoGate.peopleInto(store, "fjordvik", day, Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    MeasurePages.addTo(routes, desk);
                    EditPages.addTo(routes, desk);
                },
                5);
        astrid = new Guest(served);
        astrid.setCookie("varde-role", Role.COORDINATOR.text());
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private <F extends Fact> List<F> all(Class<F> type) {
        return store.read(from -> from.facts("fjordvik", Reforms.builtIn()).orElseThrow())
                .all(type);
    }

    @Test
    void theTableIsReadAndNothingIsSavedBeforeItIsConfirmed() {
        assertThat(astrid.get(CASE + "?subjects=measure%3Am1").body()).contains("value=\"measure:m1\" checked");
        String read =
                astrid.post(CASE, "table", TABLE, "subjects", "measure:m1").body();
        assertThat(read)
                .containsSubsequence(
                        "name=\"take.0\"",
                        "Uttalelse: råd for eldre, 12. mars 2026",
                        "Innstilling, ikke et vedtak: hovedutvalg",
                        "Vedtak: kommunestyret, 26. mars 2026",
                        "name=\"outcome.2\"",
                        "Bygdelaget 1.3.2026: Vi kjenner ikke igjen hvem dette er")
                .doesNotContain("name=\"outcome.3\"", "name=\"take.4\"");
        assertThat(all(Anchoring.class)).isEmpty();
    }

    @Test
    void whatIsTickedIsSavedTogether() {
        astrid.get(CASE);
        HttpResponse<String> done = astrid.post(
                CASE,
                "table",
                TABLE,
                "subjects",
                "measure:m1",
                "read",
                TABLE,
                "save",
                "yes",
                "take.0",
                "yes",
                "take.2",
                "yes",
                "outcome.2",
                "adopted");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(astrid.get(Guest.location(done)).body()).contains("Lagret.", "Angre");
        assertThat(all(Anchoring.class)).singleElement().satisfies(each -> {
            assertThat(each.body()).isEqualTo(Body.MUNICIPAL_COUNCIL);
            assertThat(each.held()).contains(When.day("2026-03-26"));
            assertThat(each.outcome()).contains(Outcome.ADOPTED);
            assertThat(each.caseNumber().orElseThrow().text()).isEqualTo("PS 22/26");
        });
        assertThat(all(Involvement.class)).singleElement().satisfies(each -> {
            assertThat(each.form()).isEqualTo(Form.STATEMENT);
            assertThat(each.participant(ActorGroup.ELDERLY_COUNCIL)).isPresent();
        });
    }

    @Test
    void whatIsTickedBeforehandSaysThatItIsProposedUntilItIsConfirmed() {
        astrid.get(CASE);
        assertThat(astrid.post(CASE, "table", TABLE, "subjects", "measure:m1").body())
                .contains("f-take-0-proposed ", "id=\"f-take-0-proposed\"", "Foreslått ut fra det som står i tabellen");
        assertThat(astrid.post(CASE, "table", TABLE, "read", TABLE, "save", "yes", "take.0", "yes")
                        .body())
                .contains("ds-error-summary")
                .doesNotContain("Foreslått ut fra");
    }

    @Test
    void whatMayStandAlreadyIsSaidWithALinkAndNotTickedBeforehand() {
        Anchoring typed = Anchoring.held(
                "a9", Set.of(Ref.measure("m1")), Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, When.day("2026-03-26"));
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", typed);
            return true;
        });
        astrid.get(CASE);
        assertThat(astrid.post(CASE, "table", TABLE, "subjects", "measure:m1").body())
                .containsPattern("name=\"take\\.0\"[^>]* checked")
                .doesNotContainPattern("name=\"take\\.2\"[^>]* checked")
                .containsSubsequence(
                        "name=\"take.2\"",
                        "Dette står kanskje alt",
                        "/facts/anchoring%3Aa9/edit?caseNumber=PS+22%2F26");
        assertThat(astrid.post(CASE, "table", TABLE, "subjects", "measure:m2").body())
                .doesNotContain("Dette står kanskje alt");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndTheTableIsKept() {
        astrid.get(CASE);
        assertThat(astrid.post(CASE, "table", " ").body()).contains("href=\"#f-table\"", "href=\"#f-subjects\"");
        HttpResponse<String> wrong = astrid.post(
                CASE,
                "table",
                TABLE,
                "subjects",
                "measure:m2",
                "read",
                TABLE,
                "save",
                "yes",
                "take.2",
                "yes",
                "take.4",
                "yes");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#f-outcome-2\"", "kan ikke føres fra tabellen", "Bygdelaget\t1.3.2026")
                .contains("value=\"measure:m2\" checked");
        assertThat(astrid.post(CASE, "table", TABLE, "subjects", "measure:m2", "read", TABLE, "save", "yes")
                        .body())
                .contains("Kryss av minst én linje");
        assertThat(all(Anchoring.class)).isEmpty();
    }

    @Test
    void aTableThatWasChangedAfterItWasReadIsReadAgainFirst() {
        astrid.get(CASE);
        HttpResponse<String> again = astrid.post(
                CASE,
                "table",
                "Formannskapet\t1.3.2026\r\n" + TABLE,
                "subjects",
                "measure:m1",
                "read",
                TABLE,
                "save",
                "yes",
                "take.0",
                "yes",
                "take.2",
                "yes",
                "outcome.2",
                "adopted");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body())
                .containsSubsequence("formannskapet, 1. mars 2026", "name=\"take.1\"", "name=\"take.3\"");
        assertThat(all(Anchoring.class)).isEmpty();
    }
}
