package no.varde.web.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Choice;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.reform.AreaDraft;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.edit.EditPages;
import no.varde.web.findings.RoomPages;
import no.varde.web.intake.ImportPages;
import no.varde.web.plan.MeasurePages;
import no.varde.web.removal.RemovalPages;
import no.varde.web.search.SearchPages;
import no.varde.web.situation.ConnectionsPages;
import no.varde.web.situation.Desk;
import no.varde.web.situation.OverviewPages;
import no.varde.web.trail.TrailPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reform of the municipality's own is taken up and worked with like any other, through its versions. */
class OwnReformTakenUpTest {

    private static final String PAGE = "/fjordvik/reforms/oya";
    private static final Ref CAFE = Ref.solution("oya.moteplasser.kafe-pa-brygga");
    private static final Ref DUTY = Ref.duty("oya.moteplasser.1");
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private final FactStore store = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Guest coordinator;

    @BeforeEach
    void serveAMunicipalityWithAReformOfItsOwn() {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", BEGIN));
            to.add("fjordvik", version("v1", 1, places()));
            to.add("fjordvik", Adoption.of("lhl", "lhl", Period.from(BEGIN)));
            to.add("fjordvik", Measure.titled("m1", "Kaffe på kaia"));
            to.add("fjordvik", LifeChange.of("lc1", "m1", Life.RUNNING, When.day(BEGIN)));
            to.add("fjordvik", new Link("l1", "m1", Ref.area("lhl.aktivitet"), Validity.from(BEGIN)));
            return true;
        });
        DemoGate.peopleInto(store, "fjordvik", BEGIN, Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    ReformPages.addTo(routes, desk);
                    EditPages.addTo(routes, desk);
                    OverviewPages.addTo(routes, desk);
                    MeasurePages.addTo(routes, desk);
                    RoomPages.addTo(routes, desk);
                    ConnectionsPages.addTo(routes, desk);
                    SearchPages.addTo(routes, desk);
                    ImportPages.addTo(routes, desk, Served.NOW);
                    RemovalPages.addTo(routes, desk);
                    TrailPages.addTo(routes, desk, Served.NOW);
                },
                5);
        coordinator = new Guest(served);
        coordinator.setCookie("varde-role", Role.COORDINATOR.text());
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private static AreaDraft places() {
        return new AreaDraft(
                "",
                Map.of(Language.NB, "Møteplasser"),
                Map.of(),
                ReformArea.Kind.CONTENT,
                List.of("Torget"),
                Set.of(),
                List.of(AreaDraft.Solution.named(Language.NB, "Kafé på brygga")),
                List.of(new AreaDraft.Duty(
                        "1",
                        Map.of(Language.NB, "Skjenkebevilling"),
                        Map.of(Language.NB, "Kafeen har bevilling."),
                        new AreaDraft.Law(Map.of(Language.NB, "alkoholloven"), "§ 1-7"),
                        "2020-01-01",
                        true)),
                List.of(),
                true);
    }

    private static ReformVersion version(String id, int number, AreaDraft area) {
        String own = number == 1 ? ".moteplasser" : ".turer";
        ReformDraft draft = new ReformDraft(
                "oya",
                Reform.Kind.OWN_PROGRAMME,
                Map.of(Language.NB, "Trygg på øya"),
                Map.of(),
                "2024-01-01",
                "",
                List.of(area),
                new ReformDraft.More(
                        "",
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        false,
                        List.of(),
                        List.of(new ReformDraft.Pair(
                                own, "lhl.aktivitet", Map.of(Language.NB, "Begge vil ha folk sammen."))),
                        true));
        return ReformVersion.of(id, number, (ReformDraft.Made) draft.check());
    }

    private Facts facts() {
        return store.read(
                reading -> reading.facts("fjordvik", Reforms.builtIn()).orElseThrow());
    }

    private String page(String path) {
        HttpResponse<String> answer = coordinator.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void send(String path, String... form) {
        coordinator.get(path);
        HttpResponse<String> answer = coordinator.post(path, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private void takeUpAndChoose() {
        send("/fjordvik/follow-up", "take-oya", "on", "from-oya", "1.2.2024", "to-oya", "");
        String target = CAFE.text().replace(':', '-');
        send(PAGE + "/choices", "on", "mars 2024", "stance-" + target, "adopt");
        send("/fjordvik/new/link", "measure", "m1", "target", CAFE.text(), "from", "2024-04");
        send("/fjordvik/new/duty-status", "duty", DUTY.id(), "answer", "met", "evidence", "Bevilling av 2024");
    }

    @Test
    void itIsTakenUpChosenFromServedSeenAndFound() {
        takeUpAndChoose();
        assertThat(facts().all(Choice.class)).extracting(Choice::target).containsExactly(CAFE);
        assertThat(facts().all(DutyStatus.class)).extracting(DutyStatus::duty).containsExactly(DUTY.id());
        assertThat(page(PAGE))
                .contains("Kafé på brygga", "Kaffe på kaia", "Skjenkebevilling", "Begge vil ha folk sammen.")
                .doesNotContain("Fra tidligere versjoner");
        assertThat(page("/fjordvik/reforms")).contains("Trygg på øya");
        assertThat(page("/fjordvik")).contains("Trygg på øya", "Møteplasser");
        assertThat(page("/fjordvik/measures?reform=oya")).contains("Kaffe på kaia", "Trygg på øya");
        assertThat(page("/fjordvik/measures/m1")).contains("Møteplasser");
        assertThat(page("/fjordvik/connections")).contains("Møteplasser");
        assertThat(page("/fjordvik/room-for-action?reform=oya")).contains("Trygg på øya");
        assertThat(page("/fjordvik/search?q=kaf%C3%A9+brygga"))
                .contains(PAGE + "#solution-oya-moteplasser-kafe-pa-brygga");
    }

    @Test
    void anImportedRowIsRecognisedByItsNames() {
        byte[] sheet = "Tiltak;Innsatsområde\r\nSommerkafé;Torget\r\n".getBytes(StandardCharsets.UTF_8);
        coordinator.get("/fjordvik/import");
        String draft = Guest.location(coordinator.upload("/fjordvik/import", "plan.csv", sheet));
        page(draft);
        HttpResponse<String> saved = coordinator.post(draft + "/save");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(facts().all(Link.class)).extracting(Link::target).contains(Ref.area("oya.moteplasser"));
    }

    @Test
    void whatANewVersionDroppedStaysReadableAndComesBackWhenTheVersionGoes() {
        takeUpAndChoose();
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", version("v2", 2, AreaDraft.named(Language.NB, "Turer", "Båttur")));
            return true;
        });
        assertThat(page(PAGE))
                .containsSubsequence("Båttur", "Fra tidligere versjoner", "Møteplasser", "Kafé på brygga", "mars 2024")
                .contains("Skjenkebevilling", "Bevilling av 2024", "Kaffe på kaia");
        assertThat(page("/fjordvik/measures/m1")).contains("Møteplasser");
        assertThat(page("/fjordvik/measures?area=oya.moteplasser")).contains("Kaffe på kaia");
        String choice = facts().all(Choice.class).get(0).ref().text();
        assertThat(page("/fjordvik/facts/" + choice.replace(":", "%3A") + "/edit"))
                .containsPattern("value=\"" + CAFE.text() + "\" selected[^>]*>[^<]*Kafé på brygga");
        assertThat(page("/fjordvik/new/choice?adoption=x")).doesNotContain("Kafé på brygga");
        assertThat(page("/fjordvik/trail")).contains("Versjon av egen reform", "Båttur");
        send("/fjordvik/facts/reform-version%3Av2/error", "version", "1", "why", "Kom for tidlig");
        assertThat(page(PAGE)).contains("Kafé på brygga").doesNotContain("Båttur", "Fra tidligere versjoner");
    }

    @Test
    void whatPointsAtAReformThatWasTakenAwayIsStillShownAndItCanBePutBack() {
        takeUpAndChoose();
        send(
                "/fjordvik/facts/reform-version%3Av1/error",
                "version", "1", "why", "Lagt inn i feil kommune", "sure", "yes");
        assertThat(coordinator.get(PAGE).statusCode()).isEqualTo(404);
        String adoption = facts().all(Adoption.class).get(1).ref().text().replace(":", "%3A");
        for (String each : List.of(
                "",
                "/reforms",
                "/measures",
                "/measures?reform=oya",
                "/measures/m1",
                "/room-for-action",
                "/connections",
                "/search?q=kaffe",
                "/trail",
                "/removed",
                "/follow-up",
                "/facts/" + adoption,
                "/facts/" + adoption + "/edit")) {
            page("/fjordvik" + each);
        }
        send("/fjordvik/facts/reform-version%3Av1/undo", "version", "2");
        assertThat(page(PAGE)).contains("Kafé på brygga", "mars 2024");
    }
}
