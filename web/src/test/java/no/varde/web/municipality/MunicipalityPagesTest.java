package no.varde.web.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing a municipality, and taking a new one up: everything that is wrong at once, and nothing typed is lost. */
class MunicipalityPagesTest {

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private Visitor visitor(Language language) {
        return new Visitor(served, language);
    }

    private void serve(LocalMunicipality municipality) {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(municipality);
            return true;
        });
    }

    private static LocalMunicipality registered(String id, String name, String number) {
        return new LocalMunicipality(
                id,
                name,
                Optional.of(MunicipalityNumber.of(number)),
                LocalMunicipality.Standing.REGISTERED,
                LocalDate.of(2024, 1, 1),
                true);
    }

    private Optional<LocalMunicipality> kept(String id) {
        return store.read(from -> from.municipality(id));
    }

    /** A new municipality, typed so that it can be saved. */
    private static Map<String, String> typed(String... changed) {
        Map<String, String> fields = new HashMap<>(
                Map.of("name", "Fjordvik", "number", "", "path", "fjordvik", "since", "22.11.2026", "balance", "yes"));
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields;
    }

    private Visitor sent(Language language, Map<String, String> fields) {
        Visitor visitor = visitor(language);
        visitor.get("/municipalities/new");
        visitor.post("/municipalities/new", fields);
        return visitor;
    }

    @Test
    void theFirstPageIsOnesOwnInTheOnlyMunicipalityOrTheList() {
        assertThat(served.get("/").headers().firstValue("Location")).contains("/municipalities");
        serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
        assertThat(served.get("/").headers().firstValue("Location")).contains("/fjordvik/mine");
        serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
        assertThat(served.get("/").headers().firstValue("Location")).contains("/municipalities");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/mine", "/measures", "/measures/none", "/room-for-action", "/follow-up", "/import", "/none"
            })
    void aMunicipalityOutsideTheRegisterThatSomebodyTakesUpSaysOnEveryPageThatItIsInvented(String path) {
        Visitor visitor = sent(Language.NB, typed("name", "Øvingskommune", "path", "ovingskommune"));
        assertThat(visitor.get("/ovingskommune" + path).body()).contains("Øvingskommune er oppdiktet.");
    }

    @Test
    void theListFindsMunicipalitiesByNameNumberAndFormerNumber() {
        Visitor visitor = visitor(Language.NB);
        visitor.get("/municipalities?q=ales");
        assertThat(visitor.text()).doesNotContain("1508");
        visitor.get("/municipalities?q=%C3%A5les");
        assertThat(visitor.text()).contains("1508 Ålesund");
        visitor.get("/municipalities?q=1507");
        assertThat(visitor.text())
                .contains("1508 Ålesund", "1580 Haram", "1507 Ålesund ble delt fra 1. januar 2024")
                .doesNotContain("1507 Ålesund –");
        visitor.get("/municipalities?q=Atlantis");
        assertThat(visitor.text()).contains("Registeret har ingen kommune som passer med «Atlantis»");
    }

    @Test
    void aNumberThatIsGoneLeadsToWhatBecameOfIt() {
        HttpResponse<String> gone = visitor(Language.NB).get("/municipalities/new?number=1507");
        assertThat(gone.statusCode()).isEqualTo(303);
        assertThat(gone.headers().firstValue("Location")).contains("/municipalities?q=1507");
    }

    @Test
    void aMunicipalityOfTheRegisterIsProposedAndTakenUp() {
        Visitor visitor = visitor(Language.NB);
        visitor.get("/municipalities/new?number=0301");
        assertThat(visitor.fields())
                .containsEntry("name", "Oslo")
                .containsEntry("number", "0301")
                .containsEntry("path", "oslo")
                .containsEntry("since", "22.11.2026")
                .containsEntry("balance", "yes");
        HttpResponse<String> saved = visitor.post("/municipalities/new", visitor.fields());
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location")).contains("/oslo");
        assertThat(kept("oslo"))
                .contains(new LocalMunicipality(
                        "oslo",
                        "Oslo",
                        Optional.of(MunicipalityNumber.of("0301")),
                        LocalMunicipality.Standing.REGISTERED,
                        LocalDate.of(2026, 11, 22),
                        true));
    }

    @Test
    void oneOutsideTheRegisterIsFictionalOrToCome() {
        sent(Language.NB, typed());
        sent(Language.NB, typed("name", "Nye By", "path", "nye-by", "future", "yes"));
        assertThat(kept("fjordvik").orElseThrow().standing()).isEqualTo(LocalMunicipality.Standing.FICTIONAL);
        assertThat(kept("nye-by").orElseThrow().standing()).isEqualTo(LocalMunicipality.Standing.FUTURE);
        Visitor visitor = visitor(Language.NB);
        visitor.get("/nye-by/measures");
        assertThat(visitor.text()).contains("Nye By er vedtatt, men finnes ikke ennå.");
    }

    @Test
    void aBoxThatIsNotTickedIsANo() {
        Map<String, String> fields = typed();
        fields.remove("balance");
        sent(Language.NB, fields);
        assertThat(kept("fjordvik").orElseThrow().showBalanceNumber()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatIsWrongIsSaidAtOnceInTheReadersLanguage(Language language) {
        Visitor visitor = visitor(language);
        visitor.get("/municipalities/new");
        HttpResponse<String> refused = visitor.post(
                "/municipalities/new",
                Map.of("name", " ", "number", "12x4", "path", "Nordre Land!", "since", "31.02.2026"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(visitor.text()).contains(wrong(language));
        assertThat(visitor.page()).contains("<title>" + failed(language), "lang=\"" + language.tag() + "\"");
        assertThat(store.<Integer>read(from -> from.municipalities().size())).isZero();
    }

    private static String[] wrong(Language language) {
        return switch (language) {
            case NB ->
                new String[] {
                    "4 ting må rettes",
                    "Skriv hva kommunen heter.",
                    "«12x4» er ikke nummeret til en kommune i dag.",
                    "«Nordre Land!» kan ikke være en adresse.",
                    "«31.02.2026» er ingen dag."
                };
            case NN ->
                new String[] {
                    "4 ting må rettast",
                    "Skriv kva kommunen heiter.",
                    "«12x4» er ikkje nummeret til ein kommune i dag.",
                    "«Nordre Land!» kan ikkje vere ei adresse.",
                    "«31.02.2026» er ingen dag."
                };
            case EN ->
                new String[] {
                    "4 things must be put right",
                    "Write what the municipality is called.",
                    "“12x4” is not the number of a municipality today.",
                    "“Nordre Land!” cannot be an address.",
                    "“31.02.2026” is no day."
                };
        };
    }

    private static String failed(Language language) {
        return language == Language.EN ? "Error" : "Feil";
    }

    @Test
    void nothingTypedIsLostNotEvenWhatCouldBeMistakenForMarkup() {
        Map<String, String> fields = Map.of(
                "name", "Fjord & \"Vik\" <b>æøå</b>",
                "number", "0301x",
                "path", "<script>",
                "since", "i går",
                "future", "yes");
        Visitor visitor = sent(Language.NB, fields);
        assertThat(visitor.fields()).containsAllEntriesOf(fields).doesNotContainKey("balance");
        assertThat(visitor.page()).doesNotContain("<b>æøå</b>", "<script>\"");
    }

    @Test
    void aTakenAddressAndATakenNumberAreSaidTogetherWithWhateverElseIsWrong() {
        serve(registered("oslo", "Oslo kommune", "0301"));
        Visitor visitor = sent(Language.NB, typed("name", "", "number", "0301", "path", "oslo", "since", ""));
        assertThat(visitor.text())
                .contains(
                        "4 ting må rettes",
                        "Skriv hva kommunen heter.",
                        "Oslo kommune bruker dette nummeret allerede.",
                        "Adressen «oslo» er tatt av Oslo kommune.",
                        "«» er ingen dag.");
        assertThat(kept("oslo").orElseThrow().name()).isEqualTo("Oslo kommune");
    }

    @Test
    void aNumberThatIsGoneLeadsToThoseThatTookOver() {
        Visitor visitor = sent(Language.NB, typed("number", "1507"));
        assertThat(visitor.text())
                .contains("Nummeret 1507 er ikke i bruk lenger: Ålesund ble delt 1. januar 2024."
                        + " Nå gjelder 1508 Ålesund og 1580 Haram.");
        assertThat(kept("fjordvik")).isEmpty();
    }

    @Test
    void aNameThatIsTooLongSaysHowLongItMayBe() {
        Visitor visitor = sent(Language.EN, typed("name", "x".repeat(101)));
        assertThat(visitor.text()).contains("The name has 101 characters. It can have 100.");
        assertThat(sent(Language.EN, typed("name", "x".repeat(100))).page()).doesNotContain("101 characters");
        assertThat(kept("fjordvik").orElseThrow().name()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about",
                "static",
                "municipalities",
                "sign-in",
                "sign-out",
                "account",
                "people",
                "admin",
                "health",
                "metrics",
                "api"
            })
    void whatVardeUsesItselfIsReserved(String path) {
        Visitor visitor = sent(Language.NN, typed("path", path));
        assertThat(visitor.text()).contains("Adressa «" + path + "» bruker Varde sjølv. Vel ei anna.");
        assertThat(kept(path)).isEmpty();
    }

    @Test
    void anAddressLeftEmptyIsMadeOfTheName() {
        sent(Language.NB, typed("name", "Nye By", "number", "", "path", ""));
        assertThat(kept("nye-by")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".well-known", "favicon.ico", "robots.txt", "a/b", "..", "-a", "a-", "a--b", "A", "å", "a b"})
    void whatIsNoAddressIsNamed(String path) {
        assertThat(sent(Language.NB, typed("path", path)).text()).contains("«" + path + "» kan ikke være en adresse.");
    }

    @Test
    void aProgramGetsEveryProblemWithItsField() {
        Visitor visitor = visitor(Language.EN);
        visitor.get("/municipalities/new");
        HttpResponse<String> refused = visitor.postForJson("/municipalities/new", typed("name", "", "path", "about"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body())
                .contains("{\"pointer\":\"name\",\"detail\":\"Write what the municipality is called.\"}")
                .contains("\"pointer\":\"path\"");
    }
}
