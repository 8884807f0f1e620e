package no.varde.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.core.testkit.SampleFacts;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailFilter;
import no.varde.web.Served;
import no.varde.web.Visitor;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The trail as pages and files: who did what and when, what stood before and after, and whether it is whole. */
class TrailPagesTest {

    private static final Signature ASTRID = Signature.of("p-1", Instant.parse("2026-11-20T09:15:00Z"));
    private static final Signature ODD = Signature.of("p-2", Instant.parse("2026-11-21T23:30:00Z"));

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);
    private final Visitor reader = new Visitor(served, Language.NB);

    @BeforeEach
    void work() {
        store.write(Signature.of("server", Instant.parse("2026-11-19T08:00:00Z")), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.people().add(Person.named("p-1", "Astrid Hauge"));
            to.people().add(Person.named("p-2", "Odd Ås"));
            to.people().give(Membership.in("fjordvik", "r-1", "p-1", Role.COORDINATOR, LocalDate.of(2026, 11, 19)));
            to.people().give(Membership.in("fjordvik", "r-2", "p-2", Role.OWNER, LocalDate.of(2026, 11, 19)));
            return true;
        });
        store.write(ASTRID, to -> {
            to.add("fjordvik", Measure.titled("m1", "=Felles kjøkken"));
            to.add("fjordvik", Measure.titled("m2", "Dagsenter; \"nytt\""));
            return true;
        });
        store.write(ODD, to -> to.change("fjordvik", Measure.titled("m1", "Nattpatrulje"), 1));
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private String text(String path) {
        HttpResponse<String> answer = reader.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return reader.text();
    }

    private long rows() {
        return store.<Long>read(from -> from.count(Chain.of("fjordvik"), TrailFilter.all()));
    }

    @Test
    void tellsWhoChangedWhatAndWhenFromWhatToWhat() {
        assertThat(text("/fjordvik/trail"))
                .contains("6 endringer er registrert i kommunen")
                .containsSubsequence("21. november 2026", "Odd Ås", "Tiltak endret", "Nattpatrulje")
                .containsSubsequence("Navn:", "før:", "=Felles kjøkken", "nå:", "Nattpatrulje")
                .containsSubsequence("Odd Ås", "Astrid Hauge")
                .containsSubsequence("Varde (programmet selv)", "Rolle gitt", "Astrid Hauge", "koordinator");
    }

    @Test
    void isSearchedByWordPersonKindAndDay() {
        assertThat(text("/fjordvik/trail?q=DAGSENTER"))
                .contains("Én endring passer")
                .contains("Dagsenter");
        assertThat(text("/fjordvik/trail?who=p-2"))
                .contains("Én endring passer")
                .contains("Nattpatrulje");
        assertThat(text("/fjordvik/trail?kind=role"))
                .contains("2 endringer passer")
                .doesNotContain("Nattpatrulje:");
        assertThat(text("/fjordvik/trail?from=20.11.2026&until=20.11.2026")).contains("2 endringer passer");
        assertThat(text("/fjordvik/trail?q=finnes+ikke")).contains("Ingen endring passer");
    }

    @Test
    void saysAllThatIsWrongWithTheDaysAndKeepsWhatWasTyped() {
        HttpResponse<String> answer = reader.get("/fjordvik/trail?from=31.02.2026&until=snart&q=kj%C3%B8kken");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(reader.text()).contains("2 ting må rettes", "«31.02.2026» er ingen dag", "«snart» er ingen dag");
        assertThat(reader.fields()).containsEntry("from", "31.02.2026").containsEntry("q", "kjøkken");
    }

    @Test
    void showsTwentyAtATimeAndLeadsToTheOlderOnes() {
        store.write(ASTRID, to -> {
            for (int i = 0; i < 60; i++) {
                to.add("fjordvik", Measure.titled("x" + i, "Tiltak nummer " + i + "."));
            }
            return true;
        });
        assertThat(text("/fjordvik/trail?q=nummer"))
                .contains("Tiltak nummer 59.")
                .doesNotContain("Tiltak nummer 9.");
        assertThat(text("/fjordvik/trail?below=17&q=nummer"))
                .contains("Tiltak nummer 9.")
                .doesNotContain("Tiltak nummer 10.");
        String first = text("/fjordvik/trail?q=nummer");
        assertThat(first).contains("Eldre endringer", "Tiltak nummer 40.").doesNotContain("Tiltak nummer 39.");
        reader.get("/fjordvik/trail?q=nummer");
        assertThat(reader.page()).contains("href=\"/fjordvik/trail?q=nummer&amp;below=");
    }

    @Test
    void theHistoryOfAMeasureCountsEverythingAndShowsTwentyAtATime() {
        store.write(ASTRID, to -> {
            for (int i = 0; i < 25; i++) {
                to.add("fjordvik", new Note("n" + i, Ref.measure("m1"), Optional.empty(), "Merknad nummer " + i + "."));
            }
            return true;
        });
        assertThat(text("/fjordvik/measures/m1/history"))
                .contains("27 endringer er registrert på «Nattpatrulje»", "Merknad nummer 24.", "Eldre endringer")
                .doesNotContain("Merknad nummer 4.");
        Matcher older = Pattern.compile("href=\"([^\"]+below=[^\"]+)\"").matcher(reader.page());
        assertThat(older.find()).isTrue();
        assertThat(text(older.group(1)))
                .contains("27 endringer", "Merknad nummer 4.", "Nattpatrulje")
                .doesNotContain("Merknad nummer 5.", "Eldre endringer");
    }

    @Test
    void aFileHoldsAsManyRowsAsTheTrailAndNoFormula() {
        HttpResponse<String> csv = reader.get("/fjordvik/trail/csv");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("spor-fjordvik-2026-11-22.csv"));
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize((int) rows() + 1);
        assertThat(lines.get(0))
                .isEqualTo("\uFEFFNr.;Når;Hvem;Hva;Navn;Før;Etter;Merknad;municipality;actor;kind;subject;action");
        assertThat(csv.body())
                .as("who it was, whatever they are called later")
                .contains(";fjordvik;p-2;measure;m1;changed");
        assertThat(csv.body())
                .contains("6;2026-11-21T23:30:00Z;Odd Ås;Tiltak endret;Nattpatrulje;")
                .contains(";'=Felles kjøkken;")
                .contains(";\"Dagsenter; \"\"nytt\"\"\";");
        assertThat(reader.get("/fjordvik/trail/csv?who=p-2").body().lines()).hasSize(2);
    }

    @Test
    void aFileForProgramsHoldsTheSameRows() {
        String json = reader.get("/fjordvik/trail/json").body();
        assertThat(json.split("\"number\":", -1)).hasSize((int) rows() + 1);
        assertThat(json)
                .startsWith("[\n{\"number\":6,\"at\":\"2026-11-21T23:30:00Z\",\"who\":\"Odd Ås\"")
                .contains("\"municipality\":\"fjordvik\",\"actor\":\"p-2\",\"kind\":\"measure\"")
                .contains("\"before\":\"=Felles kjøkken\",\"after\":\"Nattpatrulje\"")
                .contains("Dagsenter; \\\"nytt\\\"");
    }

    @Test
    void aSealThatWasWrittenDownIsTried() {
        Head head = store.<Optional<Head>>read(from -> from.head(Chain.of("fjordvik")))
                .orElseThrow();
        assertThat(text("/fjordvik/trail")).contains(head.code());
        store.write(ODD, to -> to.change("fjordvik", Measure.titled("m1", "Nattevakt"), 2));
        assertThat(text("/fjordvik/trail/check?head=" + head.code()))
                .contains("Sporet er helt", "Seglet dere skrev ned, stemmer: alt til og med rad 6 er som da.");
        Head later = new Head(99, head.link());
        assertThat(text("/fjordvik/trail/check?head=" + later.code())).contains("Rad 8 og alt etter den er kuttet av.");
        Head other = new Head(6, "0".repeat(64));
        assertThat(text("/fjordvik/trail/check?head=" + other.code()))
                .contains("Rad 6 er en annen enn da seglet ble skrevet ned.");
        assertThat(reader.get("/fjordvik/trail/check?head=abc").statusCode()).isEqualTo(422);
        assertThat(reader.text()).contains("«abc» er ikke et segl");
        assertThat(reader.fields()).containsEntry("head", "abc");
    }

    @Test
    void theCheckIsNotRunForOnePersonAsOftenAsTheyLike() {
        for (int i = 0; i < 10; i++) {
            text("/fjordvik/trail/check");
        }
        HttpResponse<String> often = reader.get("/fjordvik/trail/check");
        assertThat(often.statusCode()).isEqualTo(429);
        assertThat(often.headers().firstValue("Retry-After")).contains("3");
        assertThat(reader.text()).contains("Vent litt", "Prøv igjen om 3 sekunder");
        assertThat(reader.get("/fjordvik/trail").statusCode()).isEqualTo(200);
    }

    @Test
    void theHistoryOfAMeasureIsFoundFromItsPage() {
        assertThat(reader.get("/fjordvik/measures/m1").body()).contains("/fjordvik/measures/m1/history");
        assertThat(text("/fjordvik/measures/m1/history"))
                .contains("2 endringer er registrert på «Nattpatrulje»")
                .doesNotContain("Dagsenter");
        assertThat(reader.get("/fjordvik/measures/none/history").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldOfEveryFactHasANameAndIsSaidInWords(Language language) {
        Texts texts = Texts.in(language);
        FactWords words = new FactWords(texts, ref -> "a thing", id -> "somebody");
        for (Fact fact : SampleFacts.full()) {
            assertThat(texts.has("trail.kind." + fact.ref().kind().text()))
                    .as(fact.toString())
                    .isTrue();
            words.of(fact).forEach((name, value) -> {
                assertThat(name).as(fact.toString()).doesNotMatch("[a-z]+[A-Z].*");
                assertThat(value)
                        .as(fact.toString())
                        .doesNotContain("[", "Optional", "=")
                        .doesNotMatch(".*[A-Z]_[A-Z].*");
            });
        }
        assertThat(words.of(Measure.titled("m", "Én"))).hasSizeGreaterThan(0);
    }

    @Test
    void aKeyOfAnEmbedderIsTold() {
        store.write(ODD, to -> to.changeKeys("fjordvik", Ref.measure("m2"), 1, Map.of("sak", "24/118")));
        assertThat(text("/fjordvik/trail")).containsSubsequence("sak:", "24/118");
    }
}
