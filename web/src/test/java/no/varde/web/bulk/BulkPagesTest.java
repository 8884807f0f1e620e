package no.varde.web.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.edit.EditPages;
import no.varde.web.http.Texts;
import no.varde.web.plan.MeasurePages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many measures get another owner, leading sector or part of their life at once, and nobody's work is lost by it. */
class BulkPagesTest {

    private static final String PAGE = "/fjordvik/bulk";
    private static final LocalDate BEGUN = LocalDate.of(2025, 1, 1);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(measure|what|name|life|from)\" value=\"([^\"]*)\">");
    private static final Pattern SEEN = Pattern.compile("(?s)<textarea name=\"seen\" hidden>(.*?)</textarea>");

    private final FactStore store = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Guest coordinator;

    @BeforeEach
    void serveThreeMeasures() {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            for (String id : List.of("m1", "m2", "m3")) {
                to.add("fjordvik", Measure.titled(id, "Tiltak " + id));
            }
            to.add("fjordvik", responsible("r1", "m1", Responsibility.Role.OWNER, "Kari Moe"));
            to.add("fjordvik", responsible("r2", "m2", Responsibility.Role.OWNER, "Ole Vik"));
            to.add("fjordvik", responsible("r3", "m1", Responsibility.Role.LEAD_SECTOR, "Helse"));
            to.add("fjordvik", responsible("r4", "m1", Responsibility.Role.SECTOR, "Kultur"));
            to.add("fjordvik", LifeChange.of("lc1", "m1", Life.RUNNING, When.day(BEGUN)));
            return true;
        });
        DemoGate.peopleInto(store, "fjordvik", LocalDate.of(2024, 1, 1), Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    BulkPages.addTo(routes, desk);
                    MeasurePages.addTo(routes, desk);
                    EditPages.addTo(routes, desk);
                },
                5);
        coordinator = as(Role.COORDINATOR);
    }

    private static Responsibility responsible(String id, String measure, Responsibility.Role role, String name) {
        return new Responsibility(id, measure, role, name, Validity.from(BEGUN));
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private Guest as(Role role) {
        Guest guest = new Guest(served);
        guest.setCookie("varde-role", role.text());
        return guest;
    }

    private MeasureView measure(String id) {
        return store.read(reading -> Situation.of(
                        reading.facts("fjordvik", Reforms.builtIn()).orElseThrow(), LocalDate.now(Served.NOW))
                .measure(id)
                .orElseThrow());
    }

    private HttpResponse<String> preview(String... form) {
        coordinator.get(PAGE);
        return coordinator.post(PAGE, form);
    }

    /** Presses "save" on a preview, as it stands there. */
    private HttpResponse<String> save(HttpResponse<String> preview) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Matcher hidden = HIDDEN.matcher(preview.body());
        while (hidden.find()) {
            fields.add(Map.entry(hidden.group(1), hidden.group(2)));
        }
        Matcher seen = SEEN.matcher(preview.body());
        assertThat(seen.find()).isTrue();
        fields.add(Map.entry("seen", seen.group(1)));
        fields.add(Map.entry("save", "yes"));
        return coordinator.post(
                PAGE,
                fields.stream()
                        .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
                        .toArray(String[]::new));
    }

    @Test
    void aNewOwnerTakesThePlaceOfThoseThatThereWereAndAllIsUndoneTogether() {
        HttpResponse<String> shown = preview(
                "measure",
                "m1",
                "measure",
                "m2",
                "measure",
                "m3",
                "what",
                "owner",
                "name",
                "Ole Vik",
                "from",
                "1.11.2026");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("2 av 3 tiltak", "Kari Moe", "Er slik fra før", "Ikke kjent");
        assertThat(measure("m1").owners()).as("nothing is saved yet").containsExactly("Kari Moe");
        HttpResponse<String> saved = save(shown);
        assertThat(Guest.location(saved)).isEqualTo("/fjordvik/measures");
        assertThat(List.of(measure("m1"), measure("m2"), measure("m3")))
                .allSatisfy(each -> assertThat(each.owners()).containsExactly("Ole Vik"));
        assertThat(measure("m2").responsibilities())
                .extracting(Responsibility::id)
                .as("whoever owned it already goes on")
                .contains("r2");
        String list = coordinator.get("/fjordvik/measures").body();
        coordinator.post(list.replaceAll("(?s).*action=\"(/fjordvik/undo/[^\"]+)\".*", "$1"));
        assertThat(measure("m1").owners()).containsExactly("Kari Moe");
        assertThat(measure("m3").owners()).isEmpty();
    }

    @Test
    void theLeadingSectorIsReplacedAndTheOthersStay() {
        save(preview("measure", "m1", "what", "sector", "name", "Oppvekst", "from", "1.11.2026"));
        assertThat(measure("m1").responsibilities())
                .extracting(Responsibility::role, Responsibility::name)
                .containsExactlyInAnyOrder(
                        tuple(Responsibility.Role.OWNER, "Kari Moe"),
                        tuple(Responsibility.Role.LEAD_SECTOR, "Oppvekst"),
                        tuple(Responsibility.Role.SECTOR, "Kultur"));
    }

    @Test
    void theLifeOfManyIsChangedFromADay() {
        save(preview(
                "measure", "m1", "measure", "m2", "what", "life", "life", "ordinary-operation", "from", "1.11.2026"));
        assertThat(measure("m1").life()).contains(Life.ORDINARY_OPERATION);
        assertThat(measure("m2").life()).contains(Life.ORDINARY_OPERATION);
        assertThat(measure("m3").life()).isEmpty();
    }

    @Test
    void whatSomebodyChangedSinceItWasShownIsShownBeforeAnythingIsSaved() {
        HttpResponse<String> shown =
                preview("measure", "m1", "measure", "m3", "what", "owner", "name", "Ole Vik", "from", "1.11.2026");
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", responsible("r9", "m3", Responsibility.Role.OWNER, "Siri Ås"));
            return true;
        });
        HttpResponse<String> late = save(shown);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Noen andre har endret", "Siri Ås");
        assertThat(measure("m1").owners()).containsExactly("Kari Moe");
        assertThat(Guest.location(save(late))).isEqualTo("/fjordvik/measures");
        assertThat(measure("m3").owners()).containsExactly("Ole Vik");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheReadersLanguageAndNothingTypedIsLost() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            Guest guest = as(Role.COORDINATOR);
            guest.setCookie("varde-language", language.tag());
            guest.get(PAGE);
            HttpResponse<String> wrong =
                    guest.post(PAGE, "what", "owner", "name", " ", "from", "31.2.2026", "life", "running");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body())
                    .contains(texts.get("bulk.measure.missing"))
                    .contains(texts.get("bulk.name.wrong", "", 200))
                    .contains(texts.get("bulk.from.wrong", "31.2.2026"))
                    .containsPattern("value=\"running\" selected");
        }
        assertThat(preview("measure", "m1", "what", "", "from", "1.11.2026").body())
                .contains("Velg hva som skal endres");
        assertThat(preview("measure", "m1", "what", "life", "life", "stopped", "from", "1.11.2026")
                        .body())
                .contains("stopped");
        assertThat(preview("measure", "m1", "what", "owner", "name", "Ole", "from", "1.1.2024")
                        .body())
                .contains("Tiltak m1: det som står der nå, begynner etter 1.1.2024");
    }

    @Test
    void theListLeadsThereWithItsFilterAndOneComesBackToIt() {
        String list = coordinator.get("/fjordvik/measures?owner=Kari+Moe").body();
        assertThat(list).contains("/fjordvik/bulk?owner=Kari+Moe");
        String page = coordinator.get(PAGE + "?owner=Kari+Moe").body();
        assertThat(page)
                .contains("Tiltak m1", "/fjordvik/measures?owner=Kari+Moe")
                .doesNotContain("Tiltak m2");
        assertThat(as(Role.OWNER).get(PAGE).statusCode()).isEqualTo(403);
        HttpResponse<String> back =
                preview("back", "yes", "measure", "m2", "what", "owner", "name", "Ole Vik", "from", "1.11.2026");
        assertThat(back.body()).contains("value=\"Ole Vik\"").containsPattern("value=\"m2\" checked");
    }
}
