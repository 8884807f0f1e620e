package no.varde.web.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Situation;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.situation.Desk;
import no.varde.web.situation.OverviewPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality that has brought in its measures says which reforms it follows up, and the rest begins to speak. */
class FollowUpPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PAGE = "/fjordvik/follow-up";

    private final FactStore store = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Guest coordinator;

    @BeforeEach
    void serveAMunicipalityThatHasOneMeasureAndNoAdoption() {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add("fjordvik", Measure.titled("m1", "Pårørendeskole"));
            to.add("fjordvik", LifeChange.of("lc1", "m1", Life.RUNNING, When.day(LocalDate.of(2024, 3, 1))));
            to.add("fjordvik", new Link("l1", "m1", Ref.area("bth.trygghet"), Validity.from(LocalDate.of(2024, 3, 1))));
            return true;
        });
        DemoGate.peopleInto(store, "fjordvik", LocalDate.of(2024, 1, 1), Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    ReformPages.addTo(routes, desk);
                    OverviewPages.addTo(routes, desk);
                },
                5);
        coordinator = as(Role.COORDINATOR);
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

    private List<Adoption> adoptions() {
        return store.read(reading ->
                reading.facts("fjordvik", Reforms.builtIn()).orElseThrow().all(Adoption.class));
    }

    private RoomForAction room() {
        return store.read(reading -> RoomForAction.of(
                Situation.of(reading.facts("fjordvik", Reforms.builtIn()).orElseThrow(), TODAY), BuiltInRules.all()));
    }

    private HttpResponse<String> send(String... form) {
        coordinator.get(PAGE);
        return coordinator.post(PAGE, form);
    }

    @Test
    void whereAllAreTakenUpThePageAsksForNothingAndSaysWhatToDoNext() {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            Reforms.builtIn()
                    .all()
                    .forEach(each -> to.add(
                            "fjordvik",
                            Adoption.of("a-" + each.id(), each.id(), Period.from(LocalDate.of(2024, 1, 1)))));
            return true;
        });
        assertThat(coordinator.get(PAGE).body())
                .contains("Åpne en av dem for å se hva dere har valgt")
                .doesNotContain("Kryss av for");
    }

    @Test
    void theReformThatMeasuresServeIsProposedForItsNationalPeriod() {
        String page = coordinator.get(PAGE).body();

        assertThat(page)
                .contains("Bo trygt hjemme", "Leve hele livet", "1 tiltak hører til den hos dere.")
                .containsPattern("name=\"take-bth\"[^>]* checked[^>]* aria-describedby=\"f-take-bth-proposed\"")
                .contains("Foreslått: tiltak hører alt til den", "Foreslått: den nasjonale perioden")
                .doesNotContainPattern("name=\"take-lhl\"[^>]* checked")
                .containsPattern("name=\"to-lhl\"[^>]* value=\"31.12.2023\"");
    }

    @Test
    void theOverviewLeadsThereUntilItIsSaid() {
        assertThat(coordinator.get("/fjordvik").body())
                .contains("Dere har ikke sagt at dere følger opp Bo trygt hjemme", PAGE);

        send("take-bth", "yes", "from-bth", "1.1.2024", "to-bth", "");

        assertThat(coordinator.get("/fjordvik").body()).doesNotContain("Dere har ikke sagt", PAGE);
    }

    @Test
    void whatIsNotTakenUpIsNotSaidToBeFollowedUpAndWhatLiesAheadSaysFromWhen() {
        assertThat(coordinator.get("/fjordvik").body())
                .contains("ikke tatt opp her; gjelder nasjonalt siden 2024")
                .doesNotContain("følges opp");

        send("take-bth", "yes", "from-bth", "1.1.2027", "to-bth", "");

        assertThat(coordinator.get("/fjordvik").body())
                .contains("følges opp fra 1. januar 2027")
                .doesNotContain("Dere har ikke sagt");
        assertThat(coordinator.get("/fjordvik/reforms/bth").body())
                .contains("følges opp fra 1. januar 2027")
                .doesNotContain("ikke tatt opp");
    }

    @Test
    void whatConnectsTheReformsIsSeenOnceBothAreFollowedUp() {
        assertThat(room().findings()).noneMatch(each -> each.rule().equals("possible-join"));

        HttpResponse<String> saved =
                send("take-bth", "yes", "from-bth", "1.1.2024", "take-lhl", "yes", "from-lhl", "2019-01-01");

        assertThat(Guest.location(saved)).isEqualTo("/fjordvik/reforms");
        assertThat(adoptions())
                .extracting(Adoption::reform, Adoption::period)
                .containsExactlyInAnyOrder(
                        tuple("bth", Period.from(LocalDate.of(2024, 1, 1))),
                        tuple("lhl", Period.from(LocalDate.of(2019, 1, 1))));
        assertThat(room().findings()).anyMatch(each -> each.rule().equals("possible-join"));
    }

    @Test
    void theLastDayIsInThePeriod() {
        send("take-lhl", "yes", "from-lhl", "1.1.2019", "to-lhl", "31.12.2023");

        assertThat(adoptions()).extracting(Adoption::period).containsExactly(Period.years(2019, 2023));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
        HttpResponse<String> answer = send(
                "take-lhl",
                "yes",
                "from-lhl",
                "31.2.2019",
                "to-lhl",
                "snart",
                "take-bth",
                "yes",
                "from-bth",
                "1.1.2025",
                "to-bth",
                "1.1.2024",
                "take-shr",
                "yes",
                "from-shr",
                "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Leve hele livet: «31.2.2019» er ikke en dag", "Leve hele livet: «snart» er ikke en dag")
                .contains("Bo trygt hjemme: Den siste dagen, 1.1.2024, kommer før den første, 1.1.2025.")
                .contains("Samhandlingsreformen: Skriv hvilken dag")
                .contains("value=\"31.2.2019\"", "value=\"snart\"")
                .containsPattern("name=\"take-shr\"[^>]* checked");
        assertThat(adoptions()).isEmpty();
    }

    @Test
    void nothingTickedIsAskedFor() {
        HttpResponse<String> answer = send("from-lhl", "1.1.2019");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kryss av for minst én reform eller satsing.");
    }

    @Test
    void whatSomebodyElseTookUpMeanwhileIsNotTakenUpTwice() {
        coordinator.get(PAGE);
        store.write(Signature.of("other", Served.NOW.instant()), to -> {
            to.add("fjordvik", Adoption.of("a1", "bth", Period.from(LocalDate.of(2024, 6, 1))));
            return true;
        });

        HttpResponse<String> answer = coordinator.post(
                PAGE, "take-bth", "yes", "from-bth", "1.1.2024", "take-lhl", "yes", "from-lhl", "1.1.2019");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Bo trygt hjemme: Noen andre lagret")
                .containsPattern("name=\"take-lhl\"[^>]* checked");
        assertThat(adoptions()).extracting(Adoption::id).containsExactly("a1");
    }

    @Test
    void onlyThoseWhoMayChangeAreLedThere() {
        Guest member = as(Role.COUNCIL_MEMBER);

        assertThat(member.get("/fjordvik").body())
                .contains("Dere har ikke sagt at dere følger opp Bo trygt hjemme")
                .doesNotContain(PAGE);
        assertThat(member.get("/fjordvik/reforms").body()).doesNotContain(PAGE);
        assertThat(member.get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void itIsTheSameForReadersOfNynorskAndEnglish() {
        Map.of(Language.NN, "Reformer de følgjer opp", Language.EN, "Reforms that you follow up")
                .forEach((language, title) -> {
                    Guest guest = new Guest(served, language);
                    guest.setCookie("varde-role", Role.COORDINATOR.text());
                    assertThat(guest.get(PAGE).body()).contains(title);
                });
    }
}
