package no.varde.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Role;
import no.varde.core.basics.Ref;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.edit.EditPages;
import no.varde.web.removal.RemovalPages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality is fetched as a file and brought in again, and nobody's change is overwritten by an old one. */
class TransferPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String FILE = "/fjordvik/file";
    private static final Pattern UNDO = Pattern.compile("action=\"(/fjordvik/undo/[^\"]+)\"");

    private final FactStore store = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Guest astrid;

    @BeforeEach
    void serve() {
        store.write(Signature.of("test", Served.NOW.instant().minusSeconds(60)), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            to.add("fjordvik", Measure.titled("m1", "Nattpatrulje"));
            to.add("fjordvik", Measure.titled("m2", "Matvert"));
            return true;
        });
        DemoGate.peopleInto(store, "fjordvik", DAY, Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    RemovalPages.addTo(routes, desk);
                    EditPages.addTo(routes, desk);
                    TransferPages.addTo(routes, desk);
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

    private String title(String id) {
        return store.read(from -> from.find("fjordvik", Ref.measure(id)))
                .map(each -> ((Measure) each.fact()).title())
                .orElse("");
    }

    private void rename(String id, String title) {
        store.write(
                Signature.of("test", Served.NOW.instant().plusSeconds(60)),
                to -> to.change("fjordvik", Measure.titled(id, title), 1));
    }

    private HttpResponse<String> bringIn(String file) {
        astrid.get(FILE);
        return astrid.upload(FILE, "fjordvik.json", file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsChangedAndNewInTheFileIsTakenOverAndUndone() {
        HttpResponse<String> fetched = astrid.get(FILE + "/json");
        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("fjordvik-2026-11-22.json");
        String file = fetched.body()
                .replace("Matvert", "Matvert på tunet")
                .replace(
                        "\n]}",
                        ",\n{\"kind\":\"step\",\"id\":\"s1\",\"fields\":{\"measure\":\"m2\",\"kind\":\"planning\"}}\n]}");
        HttpResponse<String> page = astrid.get(Guest.location(bringIn(file)));
        assertThat(page.body()).contains("1 nye, 1 endret, 1 som før", "Angre");
        assertThat(title("m2")).isEqualTo("Matvert på tunet");
        Matcher undo = UNDO.matcher(page.body());
        assertThat(undo.find()).isTrue();
        astrid.post(undo.group(1), "next", FILE);
        assertThat(title("m2")).isEqualTo("Matvert");
        String again = astrid.get(Guest.location(bringIn(fetched.body()))).body();
        assertThat(again).contains("0 nye, 0 endret, 2 som før", "Ingenting var endret");
    }

    @Test
    void whatSomebodyChangedAfterTheFileWasMadeIsShownAndNothingIsSaved() {
        String file = astrid.get(FILE + "/json").body().replace("Nattpatrulje", "Nattpatruljen");
        rename("m1", "Natteravn");
        HttpResponse<String> clash = bringIn(file.replace("Matvert", "Matverten"));
        assertThat(clash.statusCode()).isEqualTo(422);
        assertThat(clash.body()).contains("én ting i fila er endret her", "Natteravn", "href=\"#f-wins\"");
        assertThat(title("m1")).isEqualTo("Natteravn");
        assertThat(title("m2")).isEqualTo("Matvert");
    }

    @Test
    void aFileThatIsWrongSaysWhyAndSavesNothing() {
        assertThat(bringIn("{\"format\":").body()).contains("«fjordvik.json» er ikke en fil i JSON");
        String file = astrid.get(FILE + "/json").body();
        HttpResponse<String> wrong = bringIn(file.replace("\"title\":\"Matvert\"", "\"cost\":\"mye\""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("2 ting er feil i fila", "Nr. 2 (Tiltak, id «m2»)", "«mye» er ikke et tall");
        astrid.get(FILE);
        assertThat(astrid.post(FILE, "wins", "yes").body()).contains("Velg en fil");
        assertThat(astrid.get("/about/municipality-file").body()).contains("json-schema.org", "\"percentOfPost\"");
    }
}
