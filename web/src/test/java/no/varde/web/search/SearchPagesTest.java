package no.varde.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Responsibility;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One field, from every page, over everything that one may see. */
class SearchPagesTest {

    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-11-01T09:00:00Z"));
    private static final Set<Ref> M1 = Set.of(Ref.measure("m1"));

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);
    private final Visitor visitor = new Visitor(served, Language.NB);

    @BeforeEach
    void fill() {
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add(
                    "fjordvik",
                    Measure.titled("m1", "Måltidsvenner").withOutcome("Ingen spiser alene på korttidssykehjemmet."));
            to.add("fjordvik", Measure.titled("m2", "Turvenn"));
            to.add(
                    "fjordvik",
                    new Responsibility("r1", "m2", Responsibility.Role.OWNER, "Solveig Nakken", Validity.always()));
            to.add(
                    "fjordvik",
                    new Comment(
                            "k1",
                            "m2",
                            "kari",
                            Optional.empty(),
                            LocalDate.of(2026, 11, 1),
                            "Xylofonorkester!",
                            Optional.empty(),
                            Optional.empty()));
            to.add(
                    "fjordvik",
                    Anchoring.held("d1", M1, Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, When.day("2026-03-19"))
                            .withCase(new CaseNumber("PS 41/24")));
            to.add(
                    "fjordvik",
                    Involvement.of("i1", When.day("2026-02-02"), Form.WORKSHOP, M1, Set.of(ActorGroup.NEXT_OF_KIN)));
            to.add(
                    "fjordvik",
                    new PlanLine(
                            "p1",
                            "Handlingsdel 2024–2027",
                            Optional.empty(),
                            Optional.of("4.2"),
                            Optional.of("Smakfull hverdag")));
            return true;
        });
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    @Test
    void aWordIsFoundInWhateverItStandsInAndEachLeadsThere() {
        visitor.get("/fjordvik/search?q=maaltidsvenner");
        assertThat(visitor.text())
                .contains(
                        "«maaltidsvenner» finnes i 1 tiltak , 1 vedtak eller behandling og 1 møte eller annen medvirkning");
        assertThat(visitor.page())
                .contains("<mark>Måltidsvenner</mark>")
                .contains("href=\"/fjordvik/measures/m1\"")
                .contains("href=\"/fjordvik/measures/m1#anchoring-d1\"")
                .contains("href=\"/fjordvik/measures/m1#involvement-i1\"");
    }

    @Test
    void whereItDoesNotStandInTheNameThePlaceIsShownWithTheWordMarked() {
        visitor.get("/fjordvik/search?q=sykehjem+alene");
        assertThat(visitor.page()).contains("Ingen spiser <mark>alene</mark> på korttids<mark>sykehjem</mark>met.");
    }

    @Test
    void reformsAreFoundInEveryLanguageAndShownInTheReaders() {
        visitor.get("/fjordvik/search?q=meals");
        assertThat(visitor.text()).contains("reform eller innsatsområde");
        assertThat(visitor.page()).containsPattern("<p class=\"v-snippet\" lang=\"en\">[^<]*<mark>[Mm]eals</mark>");
        Visitor reader = new Visitor(served, Language.EN);
        reader.get("/fjordvik/search?q=maaltider");
        assertThat(reader.page())
                .containsPattern("<p class=\"v-snippet\" lang=\"n[bn]\">[^<]*<mark>[Mm]åltider</mark>");
    }

    @Test
    void caseNumbersPlanLinesPrinciplesAndRulesAreFoundToo() {
        visitor.get("/fjordvik/search?q=PS+41%2F24");
        assertThat(visitor.text()).contains("1 vedtak eller behandling");
        visitor.get("/fjordvik/search?q=smakfull");
        assertThat(visitor.page())
                .contains("href=\"/fjordvik/measures?plan=p1\"")
                .contains("<mark>Smakfull</mark>");
        visitor.get("/fjordvik/search?q=L8");
        assertThat(visitor.page()).contains("href=\"/about/principles#L8\"");
    }

    @Test
    void whatIsMisspeltIsFoundAndThatIsSaid() {
        visitor.get("/fjordvik/search?q=turven");
        assertThat(visitor.text()).doesNotContain("finnes ikke");
        visitor.get("/fjordvik/search?q=trvenn");
        assertThat(visitor.text()).contains("Akkurat «trvenn» finnes ikke.");
        assertThat(visitor.page()).contains("<mark>Turvenn</mark>");
    }

    @Test
    void nothingFoundAndNothingTypedSayHowToSearch() {
        visitor.get("/fjordvik/search?q=romfart");
        assertThat(visitor.text()).contains("Ingenting er funnet for «romfart».", "Slik søker du:");
        visitor.get("/fjordvik/search");
        assertThat(visitor.text()).contains("Skriv det du leter etter", "Slik søker du:");
    }

    @Test
    void neitherCommentsNorTheNamesOfOwnersAreSearched() {
        visitor.get("/fjordvik/search?q=nakken");
        assertThat(visitor.text()).contains("Ingenting er funnet for «nakken».");
        visitor.get("/fjordvik/search?q=xylofonorkester");
        assertThat(visitor.text()).contains("Ingenting er funnet for «xylofonorkester».");
    }

    @Test
    void aChangeIsFoundAtOnce() {
        visitor.get("/fjordvik/search?q=sv%C3%B8mmehall");
        assertThat(visitor.text()).contains("Ingenting er funnet");
        store.write(KARI, to -> {
            to.add("fjordvik", Measure.titled("m3", "Svømmehall for alle"));
            return true;
        });
        visitor.get("/fjordvik/search?q=sv%C3%B8mmehall");
        assertThat(visitor.page()).contains("<mark>Svømmehall</mark>");
    }

    @Test
    void aLongGroupShowsTheFirstAndLeadsToTheRest() {
        store.write(KARI, to -> {
            for (int i = 1; i <= 130; i++) {
                to.add("fjordvik", Measure.titled("k" + i, "Kino %03d".formatted(i)));
            }
            return true;
        });
        visitor.get("/fjordvik/search?q=kino");
        assertThat(visitor.text())
                .contains("130 tiltak", "Vis alle 130", "Kino 005")
                .doesNotContain("Kino 006");
        visitor.get("/fjordvik/search?q=kino&in=measures");
        assertThat(visitor.text()).contains("Kino 100", "Her vises 1 til 100 av 130.", "Vis alt som er funnet");
        visitor.get("/fjordvik/search?q=kino&in=measures&from=100");
        assertThat(visitor.text()).contains("Kino 130", "Forrige").doesNotContain("Kino 099");
        visitor.get("/fjordvik/search?q=kino&in=tull");
        assertThat(visitor.text()).contains("noe Varde ikke kjenner: tull");
    }

    @Test
    void theFieldStandsInTheHeadOfEveryPageOfAMunicipalityAndKeepsTheDay() {
        for (String path : List.of("", "/measures", "/measures/m1", "/reforms", "/search?q=tur")) {
            visitor.get("/fjordvik" + path);
            assertThat(visitor.page()).as(path).contains("role=\"search\" method=\"get\" action=\"/fjordvik/search\"");
        }
        visitor.get("/fjordvik?day=2026-11-01");
        assertThat(visitor.page()).contains("<input type=\"hidden\" name=\"day\" value=\"2026-11-01\">");
        visitor.get("/fjordvik/search?q=maaltidsvenner&day=2026-03-01");
        assertThat(visitor.page()).contains("href=\"/fjordvik/measures/m1?day=2026-03-01\"");
    }
}
