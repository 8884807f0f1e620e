package no.varde.web.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
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
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Stance;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.edit.EditPages;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality chooses on a reform's solutions at once; what its measures suggest stands there already. */
class ChoicesPagesTest {

    private static final String PAGE = "/fjordvik/reforms/lhl/choices";
    private static final Ref SERVED = Ref.solution("lhl.mat.det-gode-maltid");
    private static final Ref OTHER = Ref.solution("lhl.mat.maltidstider");

    private final FactStore store = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Guest coordinator;

    @BeforeEach
    void serveAMunicipalityThatHasTakenUpOneReform() {
        assertThat(Reforms.builtIn().name(SERVED)).isPresent();
        assertThat(Reforms.builtIn().name(OTHER)).isPresent();
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1)));
            to.add("fjordvik", Adoption.of("a1", "lhl", Period.from(LocalDate.of(2024, 1, 1))));
            to.add("fjordvik", Measure.titled("m1", "Felles bord"));
            to.add("fjordvik", new Link("l1", "m1", SERVED, Validity.from(LocalDate.of(2024, 3, 1))));
            return true;
        });
        DemoGate.peopleInto(store, "fjordvik", LocalDate.of(2024, 1, 1), Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    ReformPages.addTo(routes, desk);
                    EditPages.addTo(routes, desk);
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

    private static String field(String part, Ref target) {
        return part + "-" + target.text().replace(':', '-');
    }

    private List<Choice> choices() {
        return store.read(reading ->
                reading.facts("fjordvik", Reforms.builtIn()).orElseThrow().all(Choice.class));
    }

    private HttpResponse<String> send(String... form) {
        coordinator.get(PAGE);
        return coordinator.post(PAGE, form);
    }

    @Test
    void theSolutionThatAMeasureServesIsProposedAndTheOthersStandOpen() {
        String page = coordinator.get(PAGE).body();
        assertThat(page)
                .contains("Felles bord", "Foreslått fra tiltakene")
                .containsPattern("name=\"" + field("stance", SERVED) + "\"[^<]*(?:<option[^>]*>[^<]*</option>\\s*)*?"
                        + "<option value=\"adopt\" selected")
                .containsPattern("name=\"" + field("stance", OTHER) + "\"[^<]*<option value=\"\" selected");
        assertThat(choices()).isEmpty();
    }

    @Test
    void whatIsChosenIsSavedTogetherAndUndoneTogether() {
        HttpResponse<String> saved = send(
                "on",
                "mars 2026",
                field("stance", SERVED),
                "adopt",
                field("stance", OTHER),
                "not-now",
                field("reason", OTHER),
                "Kjøkkenet blir bygd om");
        assertThat(saved.headers().firstValue("Location")).contains("/fjordvik/reforms/lhl");
        assertThat(choices())
                .extracting(
                        Choice::adoption,
                        Choice::target,
                        Choice::stance,
                        Choice::on,
                        each -> each.reason().orElse(""))
                .containsExactlyInAnyOrder(
                        tuple("a1", SERVED, Stance.ADOPT, When.month(java.time.YearMonth.of(2026, 3)), ""),
                        tuple(
                                "a1",
                                OTHER,
                                Stance.NOT_NOW,
                                When.month(java.time.YearMonth.of(2026, 3)),
                                "Kjøkkenet blir bygd om"));
        String after = coordinator.get("/fjordvik/reforms/lhl").body();
        assertThat(after).contains("Valgene er lagret.");
        String undo = after.replaceAll("(?s).*action=\"(/fjordvik/undo/[^\"]+)\".*", "$1");
        coordinator.post(undo);
        assertThat(choices()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheReadersLanguageAndNothingTypedIsLost() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            Guest guest = as(Role.COORDINATOR);
            guest.setCookie("varde-language", language.tag());
            guest.get(PAGE);
            HttpResponse<String> wrong = guest.post(
                    PAGE,
                    "on",
                    "31.02.2026",
                    field("stance", SERVED),
                    "maybe",
                    field("stance", OTHER),
                    "not-now",
                    field("reason", SERVED),
                    "Dette skal ikkje forsvinne");
            String name = texts.of(Reforms.builtIn().name(OTHER).orElseThrow());
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body())
                    .contains(texts.get("choices.on.wrong", "31.02.2026"))
                    .contains("maybe")
                    .contains(texts.get("choices.reason.missing", name))
                    .contains("Dette skal ikkje forsvinne");
        }
        assertThat(choices()).isEmpty();
    }

    @Test
    void whatSomebodyElseChoseMeanwhileIsNotChosenOver() {
        coordinator.get(PAGE);
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", Choice.of("c1", "a1", SERVED, Stance.ADAPT, When.unknown()));
            return true;
        });
        HttpResponse<String> late =
                coordinator.post(PAGE, "on", "", field("stance", SERVED), "adopt", field("stance", OTHER), "in-place");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Noen andre har valgt");
        assertThat(choices()).extracting(Choice::id).containsExactly("c1");
    }

    @Test
    void nothingChosenIsSaidAndAReformThatIsNotTakenUpLeadsToWhereItIs() {
        assertThat(send("on", "").body()).contains("Ingenting er valgt");
        assertThat(coordinator.get("/fjordvik/reforms/shr/choices").headers().firstValue("Location"))
                .contains("/fjordvik/follow-up");
        assertThat(as(Role.COUNCIL_MEMBER).get(PAGE).statusCode()).isEqualTo(403);
        assertThat(as(Role.COUNCIL_MEMBER).get("/fjordvik/reforms/lhl").body()).doesNotContain(PAGE);
        assertThat(coordinator.get("/fjordvik/reforms/lhl").body()).contains(PAGE);
    }

    @Test
    void theFormOfOneChoiceProposesTheSame() {
        String form = "/fjordvik/new/choice?adoption=a1&target=";
        assertThat(coordinator.get(form + SERVED.text()).body())
                .contains("Foreslått ut fra løsningene og tiltakene")
                .containsPattern("value=\"adopt\"[^>]*(selected|checked)");
        assertThat(coordinator.get(form + OTHER.text()).body())
                .doesNotContain("Foreslått ut fra løsningene og tiltakene");
    }

    @Test
    void whatUnitsMayDecideIsProposedOnceTheOtherQuestionsAreAnswered() {
        String form = "/fjordvik/new/steering-answer?measure=m1";
        assertThat(coordinator.get(form).body()).doesNotContain("Foreslått ut fra løsningene og tiltakene");
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", new SteeringAnswer("s1", "m1", SteeringAnswer.Raiser.COUNCIL, When.unknown()));
            to.add("fjordvik", new SteeringAnswer("s2", "m1", SteeringAnswer.Settler.UNIT, When.unknown()));
            return true;
        });
        assertThat(coordinator.get(form).body())
                .contains("Foreslått ut fra løsningene og tiltakene")
                .containsPattern("value=\"units:free\"[^>]*(selected|checked)");
    }
}
