package no.varde.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.edit.EditPages;
import no.varde.web.plan.MeasurePages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list is fetched, edited elsewhere, looked through and taken in again. Each test has measures of its own. */
class ListPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String LISTS = "/fjordvik/lists";
    private static final Pattern UNDO = Pattern.compile("action=\"(/fjordvik/undo/[^\"]+)\"");
    private static final Pattern CARRIED = Pattern.compile("name=\"rows\" value=\"([^\"]*)\"");
    private static final FactStore STORE = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    private final Guest astrid = coordinator(Language.NB);

    @BeforeAll
    static void serve() {
        STORE.write(Signature.of("test", Served.NOW.instant().minusSeconds(60)), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            Map.of(
                            "matvert", "Matvert",
                            "natt", "Nattpatrulje",
                            "dagsenter", "Dagsenter",
                            "velferd", "Velferdsteknologi",
                            "hage", "Sansehage",
                            "sang", "Sang")
                    .forEach((id, title) -> to.add("fjordvik", Measure.titled(id, title)));
            return true;
        });
        DemoGate.peopleInto(STORE, "fjordvik", DAY, Served.NOW.instant());
        Desk desk = new Desk(STORE, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    EditPages.addTo(routes, desk);
                    MeasurePages.addTo(routes, desk);
                    ListPages.addTo(routes, desk);
                },
                5);
    }

    @AfterAll
    static void stop() {
        served.close();
        STORE.close();
    }

    private static Guest coordinator(Language language) {
        Guest guest = new Guest(served, language);
        guest.setCookie("varde-role", Role.COORDINATOR.text());
        return guest;
    }

    private static Measure measure(String id) {
        return STORE.read(from -> from.find("fjordvik", Ref.measure(id)))
                .map(each -> (Measure) each.fact())
                .orElseThrow();
    }

    private static long version(String id) {
        return STORE.read(from -> from.find("fjordvik", Ref.measure(id)))
                .orElseThrow()
                .version();
    }

    private static void rename(String id, String title) {
        STORE.write(
                Signature.of("test", Served.NOW.instant().plusSeconds(60)),
                to -> to.change("fjordvik", measure(id).withTitle(title), version(id)));
    }

    private String csv() {
        return astrid.get(LISTS + "/measure/csv").body();
    }

    private HttpResponse<String> bringIn(String file) {
        astrid.get(LISTS);
        return astrid.upload(LISTS, "tiltak.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String carried(HttpResponse<String> preview) {
        Matcher rows = CARRIED.matcher(preview.body());
        assertThat(rows.find()).as(preview.body()).isTrue();
        return rows.group(1).replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    private String save(HttpResponse<String> preview, String... more) {
        String[] form = Stream.concat(Stream.of("rows", carried(preview)), Stream.of(more))
                .toArray(String[]::new);
        HttpResponse<String> saved = astrid.post(LISTS, form);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return astrid.get(Guest.location(saved)).body();
    }

    @Test
    void whatWasEditedIsShownThenSavedThenUndone() {
        HttpResponse<String> fetched = astrid.get(LISTS + "/measure/csv");
        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("fjordvik-measure-2026-11-22.csv");
        String file = fetched.body().replace(";Matvert;", ";Matvert på tunet;")
                + ";;Frivillig følge;Færre uteblir;Nyskaping;november 2026;12 500,50\r\n";
        HttpResponse<String> preview = bringIn(file);
        assertThat(preview.body())
                .contains("1 rad er endret, 1 er ny", "Tittel: «Matvert» blir «Matvert på tunet»", "Frivillig følge");
        assertThat(measure("matvert").title()).isEqualTo("Matvert");
        String saved = save(preview);
        assertThat(saved).contains("Lista er tatt inn: 1 rad er endret, 1 er ny.", "Angre");
        assertThat(measure("matvert").title()).isEqualTo("Matvert på tunet");
        Matcher undo = UNDO.matcher(saved);
        assertThat(undo.find()).isTrue();
        astrid.post(undo.group(1), "next", LISTS);
        assertThat(measure("matvert").title()).isEqualTo("Matvert");
        assertThat(csv()).doesNotContain("Frivillig følge");
    }

    @Test
    void rowsThatWereCopiedInASpreadsheetArePasted() {
        String rows = csv().replace(";Sang;", ";Sang og dans;").replace(';', '\t');
        astrid.get(LISTS);
        HttpResponse<String> preview = astrid.post(LISTS, "pasted", rows);
        assertThat(preview.body()).contains("Tittel: «Sang» blir «Sang og dans»");
        save(preview);
        assertThat(measure("sang").title()).isEqualTo("Sang og dans");
    }

    @Test
    void whatWasPastedAndIsNoListStandsWhereItWasPasted() {
        astrid.get(LISTS);
        HttpResponse<String> refused = astrid.post(LISTS, "pasted", "Hva\tHvem\nTurgruppe\tFrivilligsentralen");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-pasted\"", "Turgruppe\tFrivilligsentralen</textarea>");
    }

    @Test
    void aFileThatSaysWhatIsHereLeavesNothingToSave() {
        HttpResponse<String> preview = bringIn(csv());
        assertThat(preview.body())
                .contains("Fila sier det samme som det som står her", "ingenting å lagre")
                .doesNotContain("Lagre alt dette");
        String[] lines = csv().split("\r\n", -1);
        assertThat(bringIn(lines[0] + "\r\n" + lines[1] + "\r\n").body()).contains("mangler i fila", "blir stående");
    }

    @Test
    void whatWasChangedHereTooIsChosenAndNothingElseIsOverwritten() {
        String file = csv().replace(";Nattpatrulje;", ";Natt i hjemmet;");
        rename("natt", "Natteravnene");
        HttpResponse<String> preview = bringIn(file);
        assertThat(preview.body())
                .contains("endret både i fila og her", "Det som står her: Natteravnene", "i fila: Natt i hjemmet");
        HttpResponse<String> open = astrid.post(LISTS, "rows", carried(preview));
        assertThat(open.statusCode()).isEqualTo(422);
        assertThat(open.body()).contains("velg hva som skal gjelde for", "href=\"#f-keep-natt-title-2\"");
        save(preview, "keep.natt.title.2", "theirs");
        assertThat(measure("natt").title()).isEqualTo("Natteravnene");
        save(preview, "keep.natt.title.2", "typed");
        assertThat(measure("natt").title()).isEqualTo("Natt i hjemmet");
    }

    @Test
    void anotherFieldThatWasChangedHereStaysAsItIs() {
        String file = csv().replaceAll("(;Dagsenter;)", "$1Flere kommer ut");
        rename("dagsenter", "Dagsenteret");
        HttpResponse<String> preview = bringIn(file);
        assertThat(preview.body()).contains("«ingenting» blir «Flere kommer ut»");
        save(preview);
        assertThat(measure("dagsenter").title()).isEqualTo("Dagsenteret");
        assertThat(measure("dagsenter").outcome()).contains("Flere kommer ut");
    }

    @Test
    void newWordsCanBeAChangeInSubstance() {
        HttpResponse<String> preview = bringIn(csv().replace(";Velferdsteknologi;", ";Trygghetsteknologi;"));
        assertThat(preview.body()).contains("Er innholdet i «Velferdsteknologi» endret");
        save(preview, "substance.velferd", "Nå bare alarmer");
        assertThat(STORE.read(from -> from.facts("fjordvik", Reforms.builtIn()))
                        .orElseThrow()
                        .all(SubstanceChange.class))
                .anyMatch(each ->
                        each.what().equals("Nå bare alarmer") && each.subject().equals(Ref.measure("velferd")));
    }

    @Test
    void everyCellThatIsWrongIsToldAtOnceWithItsPlaceAndNothingIsSaved() {
        List<String> lines = csv().lines().toList();
        int row = lines.indexOf(lines.stream()
                        .filter(each -> each.contains(";Sansehage;"))
                        .findFirst()
                        .orElseThrow())
                + 1;
        String file = lines.stream()
                .map(each -> each.replace(";Sansehage;;;;;", ";Sansehage;;Magi;i går;mye;"))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        HttpResponse<String> wrong = bringIn(file + "ukjent;1;Noe\r\nsang;77;Salmer\r\nhage;1;Hage\r\n");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "6 ting er feil i fila",
                        "Rad " + row + ", kolonne E: Tilnærming: «Magi» er ikke noe en kan velge",
                        "Rad " + row + ", kolonne F",
                        "«i går» er ikke en dag",
                        "Rad " + row + ", kolonne G",
                        "«mye» er ikke et tall",
                        "Det er ingenting med id «ukjent» her",
                        "Id «sang» står også i rad",
                        "Id «hage» står også i rad")
                .doesNotContain("Lagre alt dette");
        assertThat(measure("hage").title()).isEqualTo("Sansehage");
    }

    @Test
    void whatIsNoListOfThisMunicipalitySaysWhy() {
        assertThat(bringIn("Tiltak;Ansvarlig\r\nMatvert;Berit\r\n").body()).contains("Fila er ikke en liste fra Varde");
        assertThat(bringIn(csv().replace("measure@fjordvik", "measure@solvik")).body())
                .contains("hentet fra en annen kommune: solvik");
        assertThat(bringIn(csv().replace("[version]", "[v]")).body()).contains("Kolonnen [version] mangler");
        assertThat(astrid.post(LISTS, "rows", "[").body()).contains("Fila er ikke en liste fra Varde");
        assertThat(astrid.get(LISTS + "/none/csv").statusCode()).isEqualTo(404);
    }

    @Test
    void theListOfMeasuresLeadsToItsFileWithItsFilter() {
        Guest kari = coordinator(Language.NN);
        assertThat(kari.get("/fjordvik/measures?q=sang&life=unknown").body())
                .contains(
                        "/fjordvik/lists/measure/csv?q=sang&amp;life=unknown",
                        "/fjordvik/lists/measure/xlsx?q=sang&amp;life=unknown");
        HttpResponse<String> xlsx = kari.get(LISTS + "/measure/xlsx?q=sang");
        assertThat(xlsx.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("fjordvik-measure-2026-11-22.xlsx");
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(kari.get(LISTS + "/measure/csv?q=sang&life=unknown").body())
                .contains("Tittel [title]", ";Sang;")
                .doesNotContain("Sansehage");
        assertThat(coordinator(Language.EN).get(LISTS + "/measure/csv").body()).contains("Title [title]");
    }
}
