package no.varde.web.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Role;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.Step;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.http.Texts;
import no.varde.web.plan.MeasurePages;
import no.varde.web.removal.RemovalPages;
import no.varde.web.situation.Desk;
import no.varde.web.trail.TrailPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is recorded is recorded by hand, changed, undone, and never overwritten unseen. */
class EditPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String MEASURE = "/fjordvik/facts/measure%3Am1/edit";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");
    private static final Pattern UNDO = Pattern.compile("action=\"(/fjordvik/undo/[^\"]+)\"");

    private final FactStore store = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Guest astrid;

    @BeforeEach
    void serve() {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            to.add("fjordvik", Measure.titled("m1", "Nattpatrulje").withOutcome("Flere sover trygt."));
            to.add("fjordvik", Measure.titled("m2", "Matvert"));
            to.add(
                    "fjordvik",
                    Anchoring.held(
                            "a1",
                            Set.of(Ref.measure("m1")),
                            Body.MUNICIPAL_COUNCIL,
                            Act.OWN_DECISION,
                            When.day(LocalDate.of(2026, 3, 5))));
            return true;
        });
        DemoGate.peopleInto(store, "fjordvik", DAY, Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    MeasurePages.addTo(routes, desk);
                    TrailPages.addTo(routes, desk, Served.NOW);
                    RemovalPages.addTo(routes, desk);
                    EditPages.addTo(routes, desk);
                },
                5);
        astrid = as(Role.COORDINATOR, Language.NB);
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private Guest as(Role role, Language language) {
        Guest guest = new Guest(served, language);
        guest.setCookie("varde-role", role.text());
        return guest;
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher found = pattern.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private <F extends Fact> List<F> all(Class<F> type) {
        return store.read(from -> from.facts("fjordvik", Reforms.builtIn()).orElseThrow())
                .all(type);
    }

    private Measure measure(String id) {
        return all(Measure.class).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMeasureIsRecordedByItsTitleAloneAndUndone() {
        assertThat(astrid.get("/fjordvik/measures").body()).contains("href=\"/fjordvik/new/measure\"");
        astrid.get("/fjordvik/new/measure");
        HttpResponse<String> done = astrid.post("/fjordvik/new/measure", "title", "Besøksvenn");
        assertThat(done.statusCode()).isEqualTo(303);
        HttpResponse<String> page = astrid.get(Guest.location(done));
        assertThat(page.body()).contains("Besøksvenn", "Lagret.", "Angre");
        HttpResponse<String> undone = astrid.post(found(UNDO, page), "next", Guest.location(done));
        assertThat(Guest.location(undone)).isEqualTo("/fjordvik/measures");
        assertThat(astrid.get("/fjordvik/measures").body())
                .contains("Det er angret")
                .doesNotContain("Besøksvenn");
    }

    @Test
    void whatANewMeasureBelongsToWhoAnswersForItAndWhereItStandsIsSavedAndUndoneWithIt() {
        String form = astrid.get("/fjordvik/new/measure").body();
        assertThat(form)
                .containsSubsequence(
                        "name=\"title\"",
                        "name=\"serves\"",
                        "name=\"owner\"",
                        "name=\"sector\"",
                        "name=\"life\"",
                        "name=\"outcome\"",
                        "<details class=\"v-rest\">",
                        "name=\"cost\"")
                .doesNotContain("value=\"stopped\"");
        HttpResponse<String> done = astrid.post(
                "/fjordvik/new/measure",
                "title",
                "Besøksvenn",
                "serves",
                "area:lhl.mat",
                "owner",
                "Kari Nes",
                "sector",
                "Oppvekst",
                "life",
                "running");
        HttpResponse<String> page = astrid.get(Guest.location(done));
        assertThat(page.body()).contains("Kari Nes", "Oppvekst", "Mat og måltider");
        assertThat(all(Responsibility.class))
                .extracting(Responsibility::role)
                .containsExactlyInAnyOrder(Responsibility.Role.OWNER, Responsibility.Role.LEAD_SECTOR);
        assertThat(all(LifeChange.class)).extracting(LifeChange::life).containsExactly(Life.RUNNING);
        astrid.post(found(UNDO, page), "next", "/fjordvik/measures");
        assertThat(all(Responsibility.class)).isEmpty();
        assertThat(all(LifeChange.class)).isEmpty();
        assertThat(all(Link.class)).isEmpty();
        assertThat(all(Measure.class)).hasSize(2);
    }

    @Test
    void whatIsWrongBesideANewMeasureIsToldWithTheRestAndTheFoldStandsOpenWhereSomethingIs() {
        astrid.get("/fjordvik/new/measure");
        HttpResponse<String> wrong = astrid.post(
                "/fjordvik/new/measure", "serves", "area:nowhere", "life", "flying", "owner", "Kari", "cost", "mye");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#f-title\"", "href=\"#f-serves\"", "href=\"#f-life\"", "href=\"#f-cost\"")
                .contains("value=\"Kari\"", "<details class=\"v-rest\" open>");
        assertThat(all(Responsibility.class)).isEmpty();
    }

    @Test
    void whetherAChangeIsOneOfSubstanceIsAskedFirstInTheSummaryAndBesideTheButton() {
        HttpResponse<String> blank = astrid.get(MEASURE);
        assertThat(blank.body()).contains("<template data-asks-of=\"approach outcome title\">");
        HttpResponse<String> asked =
                astrid.post(MEASURE, "version", found(VERSION, blank), "title", "Nattpatruljen", "cost", "mye");
        assertThat(asked.body())
                .containsSubsequence(
                        "href=\"#f-substance\"",
                        "href=\"#f-cost\"",
                        "name=\"timeNote\"",
                        "name=\"substance\"",
                        "type=\"submit\">Lagre")
                .doesNotContain("<template");
    }

    @Test
    void aCasePaperStandsWithWhatItBelongsToAndLeadsToWhereItIsRead() {
        astrid.get("/fjordvik/new/measure");
        String measure = Guest.location(astrid.post("/fjordvik/new/measure", "title", "Trygg heim"));
        String subject = "measure:" + measure.replaceFirst(".*/", "");
        assertThat(astrid.get(measure).body()).contains("Legg til et sakspapir");
        String form = "/fjordvik/new/case-paper";
        astrid.get(form + "?subject=" + subject);
        HttpResponse<String> wrong =
                astrid.post(form, "subject", subject, "title", "Saksframlegg", "address", "javascript:alert(1)");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("«javascript:alert(1)» er ikke en nettadresse");
        String address = "https://innsyn.example/sak/24-118";
        HttpResponse<String> done = astrid.post(form, "subject", subject, "title", "Saksframlegg", "address", address);
        assertThat(Guest.location(done)).startsWith(measure + "#case-paper-");
        assertThat(astrid.get(measure).body()).contains("href=\"" + address + "\"", "innsyn.example");
    }

    @Test
    void disagreementStandsToTheLetterBesideTheOfficialText() {
        astrid.get("/fjordvik/new/measure");
        String measure = Guest.location(astrid.post("/fjordvik/new/measure", "title", "Ny turnus på natt"));
        String subject = "measure:" + measure.replaceFirst(".*/", "");
        assertThat(astrid.get(measure).body()).contains("Legg inn en dissens", "Ingen protokolltilførsel");
        String form = "/fjordvik/new/dissent";
        astrid.get(form + "?subject=" + subject);
        HttpResponse<String> wrong = astrid.post(form, "subject", subject, "on", "31.02.2026");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#f-dissent\"", "href=\"#f-said\"", "href=\"#f-on\"");
        String said = "Fagforbundet kan ikke stille seg bak «turnusen» før den er <drøftet>.";
        HttpResponse<String> done = astrid.post(
                form,
                "subject",
                subject,
                "dissent",
                "protocol-entry",
                "group",
                "union-representatives",
                "voice",
                "Fagforbundet",
                "on",
                "12.03.2026",
                "said",
                said);
        assertThat(Guest.location(done)).startsWith(measure + "#dissent-");
        assertThat(astrid.get(measure).body())
                .containsSubsequence(
                        "Uenighet som er sagt høyt",
                        said.replace("<", "&lt;").replace(">", "&gt;"),
                        "Protokolltilførsel: Fagforbundet",
                        "12. mars 2026");
    }

    @Test
    void aFilterOfTheListIsKeptUnderANameForAllWhoSeeIt() {
        String list = "/fjordvik/measures?life=running&sort=-title";
        assertThat(astrid.get(list).body()).contains("Lagre denne visningen");
        HttpResponse<String> done =
                astrid.post("/fjordvik/new/saved-view", "name", "I gang nå", "query", "life=running&sort=-title");
        assertThat(Guest.location(done)).isEqualTo(list);
        assertThat(as(Role.LEADER, Language.NB).get("/fjordvik/measures").body())
                .contains("href=\"/fjordvik/measures?life=running&amp;sort=-title\"", "I gang nå")
                .doesNotContain("Lagre denne visningen");
        assertThat(astrid.get(list).body()).doesNotContain("Lagre denne visningen");
    }

    @Test
    void aViewWithoutANameIsAskedForOne() {
        astrid.get("/fjordvik/measures?life=running");
        HttpResponse<String> wrong = astrid.post("/fjordvik/new/saved-view", "query", "life=running");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#f-name\"", "value=\"life=running\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldThatIsWrongIsToldAtOnceAtItsFieldAndNothingTypedIsLost(Language language) {
        Guest guest = as(Role.COORDINATOR, language);
        guest.get("/fjordvik/new/measure");
        HttpResponse<String> again = guest.post(
                "/fjordvik/new/measure",
                "outcome",
                "Flere <b>spiser</b> sammen",
                "designStart",
                "31.2.2026",
                "cost",
                "mye",
                "percentOfPost",
                "20000");
        assertThat(again.statusCode()).isEqualTo(422);
        String start = Texts.in(language).get("edit.hint.time").substring(0, 3);
        assertThat(again.body())
                .contains("href=\"#f-title\"", "href=\"#f-designStart\"", "href=\"#f-cost\"")
                .contains("href=\"#f-timeSetAside\"", "href=\"#f-percentOfPost\"")
                .contains("value=\"31.2.2026\"", "value=\"mye\"", "Flere &lt;b&gt;spiser&lt;/b&gt; sammen", start)
                .containsSubsequence("ds-error-summary", "31.2.2026", "mye", "20000");
        assertThat(all(Measure.class)).hasSize(2);
    }

    @Test
    void wordsThatAreCorrectedLeaveADecisionAsFreshAsItWas() {
        String version = found(VERSION, astrid.get(MEASURE));
        HttpResponse<String> asked =
                astrid.post(MEASURE, "version", version, "title", "Nattpatruljen", "outcome", "Flere sover trygt.");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("href=\"#f-substance\"", "value=\"Nattpatruljen\"");
        HttpResponse<String> done = astrid.post(
                MEASURE,
                "version",
                version,
                "title",
                "Nattpatruljen",
                "outcome",
                "Flere sover trygt.",
                "substance",
                "correction");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(measure("m1").title()).isEqualTo("Nattpatruljen");
        assertThat(all(SubstanceChange.class)).isEmpty();
        assertThat(astrid.get("/fjordvik/measures/m1/history").body()).contains("Nattpatrulje", "Nattpatruljen");
    }

    @Test
    void aMeasureThatBecameSomethingElseSaysSoInAFactOfItsOwnAndBothAreUndoneTogether() {
        String version = found(VERSION, astrid.get(MEASURE));
        String[] typed = {
            "version", version, "title", "Nattpatrulje", "outcome", "Flere får besøk.", "substance", "substance"
        };
        assertThat(astrid.post(MEASURE, typed).body()).contains("href=\"#f-substanceWhat\"");
        String[] whole = java.util.Arrays.copyOf(typed, typed.length + 2);
        whole[typed.length] = "substanceWhat";
        whole[typed.length + 1] = "Besøk i stedet for tilsyn";
        HttpResponse<String> done = astrid.post(MEASURE, whole);
        HttpResponse<String> page = astrid.get(Guest.location(done));
        assertThat(page.body()).contains("Besøk i stedet for tilsyn");
        assertThat(all(SubstanceChange.class))
                .singleElement()
                .satisfies(each -> assertThat(each.on()).isEqualTo(When.day(LocalDate.now(Served.NOW))));
        astrid.post(found(UNDO, page), "next", "/fjordvik/measures/m1");
        assertThat(all(SubstanceChange.class)).isEmpty();
        assertThat(measure("m1").outcome()).contains("Flere sover trygt.");
    }

    @Test
    void whatIsTheSameIsNotSaved() {
        String version = found(VERSION, astrid.get(MEASURE));
        HttpResponse<String> done =
                astrid.post(MEASURE, "version", version, "title", "Nattpatrulje", "outcome", "Flere sover trygt.");
        assertThat(astrid.get(Guest.location(done)).body())
                .contains("Ingenting var endret")
                .doesNotContain("/undo/");
        int versions =
                store.read(from -> from.history("fjordvik", Ref.measure("m1")).size());
        assertThat(versions).isEqualTo(1);
    }

    @Test
    void twoPeopleOnOneMeasureSeeBothVersionsFieldByFieldAndTheSecondChooses() {
        Guest second = as(Role.COORDINATOR, Language.NB);
        String version = found(VERSION, astrid.get(MEASURE));
        second.get(MEASURE);
        astrid.post(
                MEASURE, "version", version, "title", "Nattpatrulje", "outcome", "Flere sover trygt.", "cost", "90");
        HttpResponse<String> clash = second.post(
                MEASURE,
                "version",
                version,
                "title",
                "Nattpatruljen",
                "outcome",
                "Flere sover trygt.",
                "substance",
                "correction");
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body()).contains("name=\"keep.title\"", "name=\"keep.cost\"", "90", "Nattpatruljen");
        String newest = found(VERSION, clash);
        String[] settled = {
            "version",
            newest,
            "base",
            version,
            "settles",
            "yes",
            "title",
            "Nattpatruljen",
            "outcome",
            "Flere sover trygt.",
            "substance",
            "correction",
            "keep.title",
            "typed"
        };
        assertThat(second.post(MEASURE, settled).body()).contains("href=\"#f-keep-cost\"");
        String[] whole = java.util.Arrays.copyOf(settled, settled.length + 2);
        whole[settled.length] = "keep.cost";
        whole[settled.length + 1] = "theirs";
        assertThat(second.post(MEASURE, whole).statusCode()).isEqualTo(303);
        assertThat(measure("m1").title()).isEqualTo("Nattpatruljen");
        assertThat(measure("m1").cost().orElseThrow().kroner()).isEqualByComparingTo("90");
    }

    @Test
    void aDecisionThatMayStandAlreadyIsSaidWithALinkAndCanBeSavedAllTheSame() {
        String[] typed = {
            "body",
            "municipal-council",
            "act",
            "own-decision",
            "subjects",
            "measure:m1",
            "held",
            "5.3.2026",
            "decision",
            "adopted",
            "caseNumber",
            "PS 12/26"
        };
        astrid.get("/fjordvik/new/anchoring");
        HttpResponse<String> said = astrid.post("/fjordvik/new/anchoring", typed);
        assertThat(said.statusCode()).isEqualTo(422);
        assertThat(said.body()).contains("href=\"#f-another\"", "Vedtak av kommunestyret, 5. mars 2026, vedtatt");
        String there = found(Pattern.compile("href=\"(/fjordvik/facts/anchoring%3Aa1/edit[^\"]+)\""), said);
        assertThat(astrid.get(there.replace("&amp;", "&")).body())
                .contains("value=\"PS 12/26\"", "value=\"05.03.2026\"");
        assertThat(all(Anchoring.class)).hasSize(1);

        String[] another = java.util.Arrays.copyOf(typed, typed.length + 2);
        another[typed.length] = "another";
        another[typed.length + 1] = "yes";
        assertThat(astrid.post("/fjordvik/new/anchoring", another).statusCode()).isEqualTo(303);
        assertThat(all(Anchoring.class)).hasSize(2);
    }

    @Test
    void aDecisionOfAnotherDayBodyOrMeasureIsSavedAtOnce() {
        String[] typed = {
            "body",
            "municipal-council",
            "act",
            "own-decision",
            "held",
            "6.3.2026",
            "decision",
            "adopted",
            "subjects",
            ""
        };
        astrid.get("/fjordvik/new/anchoring");
        typed[9] = "measure:m1";
        assertThat(astrid.post("/fjordvik/new/anchoring", typed).statusCode()).isEqualTo(303);
        typed[5] = "5.3.2026";
        typed[9] = "measure:m2";
        assertThat(astrid.post("/fjordvik/new/anchoring", typed).statusCode()).isEqualTo(303);
    }

    @Test
    void aMeetingWithADayMayBeTheOneThatHasNoneYetAndGivesItThatDay() {
        String form = "/fjordvik/new/involvement";
        String[] typed = {"form", "workshop", "subjects", "measure:m1", "participants.users", "form", "on", ""};
        astrid.get(form);
        assertThat(astrid.post(form, typed).statusCode()).isEqualTo(303);
        typed[7] = "12.3.2026";
        HttpResponse<String> said = astrid.post(form, typed);
        assertThat(said.statusCode()).isEqualTo(422);
        assertThat(said.body()).contains("Verksted, uten dag, brukere");
        String there = found(Pattern.compile("href=\"(/fjordvik/facts/involvement%3A[^\"]+/edit\\?on=[^\"]+)\""), said);
        assertThat(astrid.get(there).body()).contains("value=\"12.03.2026\"");
        assertThat(all(Involvement.class))
                .singleElement()
                .satisfies(each -> assertThat(each.on()).isEqualTo(When.unknown()));
    }

    @Test
    void theOutcomeIsNotCalledOptionalAndItsHintSaysWhatItMeansNotToKnowIt() {
        String page = astrid.get("/fjordvik/new/anchoring").body();
        assertThat(page)
                .containsPattern("for=\"f-decision\">Utfall</label>")
                .containsSubsequence("id=\"f-decision-hint\"", "teller det ikke");
    }

    @Test
    void aMeetingIsRecordedOnceForManyGroupsAndMeasures() {
        String form = "/fjordvik/new/involvement";
        assertThat(astrid.get(form + "?subjects=measure%3Am1").body())
                .contains("value=\"measure:m1\" checked", "name=\"participants.employees\"");
        HttpResponse<String> done = astrid.post(
                form,
                "meeting",
                "Verksted om natt",
                "on",
                "mars 2026",
                "form",
                "workshop",
                "subjects",
                "measure:m1",
                "participants.employees",
                "form",
                "participants.users",
                "inform",
                "participants.volunteers",
                "missing");
        assertThat(done.statusCode()).isEqualTo(303);
        Involvement meeting = all(Involvement.class).get(0);
        assertThat(Guest.location(done)).isEqualTo("/fjordvik/meetings/" + meeting.id() + "/recorded");
        assertThat(astrid.get(Guest.location(done)).body())
                .contains("Møtet mars 2026 er lagret: 2 grupper, ett tiltak.")
                .contains("href=\"/fjordvik/measures/m1\"", "Handlingsrom", "action=\"/fjordvik/undo/edit-");
        assertThat(astrid.get("/fjordvik/meetings/none/recorded").statusCode()).isEqualTo(404);
        assertThat(meeting.on()).isEqualTo(When.parse("2026-03"));
        assertThat(meeting.form()).isEqualTo(Form.WORKSHOP);
        assertThat(meeting.level(ActorGroup.EMPLOYEES)).contains(InvolvementLevel.INVOLVE);
        assertThat(meeting.level(ActorGroup.USERS)).contains(InvolvementLevel.INFORM);
        assertThat(meeting.missing()).containsExactly(ActorGroup.VOLUNTEERS);
        String again = astrid.get("/fjordvik/facts/involvement%3A" + meeting.id() + "/edit")
                .body();
        assertThat(again)
                .contains("value=\"Verksted om natt\"", "value=\"mars 2026\"")
                .contains("<option value=\"inform\" selected>", "<option value=\"missing\" selected>");
    }

    @Test
    void whatWasBuiltOnSinceCannotBeUndone() {
        astrid.get("/fjordvik/new/measure");
        HttpResponse<String> done = astrid.post("/fjordvik/new/measure", "title", "Besøksvenn");
        HttpResponse<String> page = astrid.get(Guest.location(done));
        String id = Guest.location(done).replaceFirst(".*/", "");
        astrid.get("/fjordvik/new/step?measure=" + id);
        astrid.post("/fjordvik/new/step", "measure", id, "kind", "planning", "plannedStart", "2027");
        assertThat(all(Step.class)).hasSize(1);
        astrid.post(found(UNDO, page), "next", Guest.location(done));
        assertThat(astrid.get("/fjordvik/measures").body()).contains("kan ikke angres", "Besøksvenn");
    }

    @Test
    void whoMayChangeOnlyTheirOwnIsRefusedTheRestAndUnknownAddressesAreNotFound() {
        Guest owner = as(Role.OWNER, Language.NB);
        assertThat(owner.get("/fjordvik/new/measure").statusCode()).isEqualTo(403);
        assertThat(owner.get(MEASURE).statusCode()).isEqualTo(403);
        assertThat(owner.get("/fjordvik/new/step?measure=m1").statusCode()).isEqualTo(403);
        assertThat(owner.get("/fjordvik/new/step").statusCode()).isEqualTo(200);
        assertThat(owner.post("/fjordvik/new/step", "measure", "m1", "kind", "planning")
                        .statusCode())
                .isEqualTo(403);
        assertThat(astrid.get("/fjordvik/new/comment").statusCode()).isEqualTo(404);
        assertThat(astrid.get("/fjordvik/new/reform-version").statusCode()).isEqualTo(404);
        assertThat(astrid.get("/fjordvik/facts/measure%3Anone/edit").statusCode())
                .isEqualTo(404);
        astrid.get("/fjordvik/new/step");
        assertThat(astrid.post("/fjordvik/undo/none").statusCode()).isEqualTo(404);
        assertThat(all(Step.class)).isEmpty();
    }

    @Test
    void everyKindOfFactHasItsForm() {
        for (Ref.Kind kind : EditPages.FORMS) {
            HttpResponse<String> form = astrid.get("/fjordvik/new/" + kind.text());
            assertThat(form.statusCode()).as(kind.text()).isEqualTo(200);
            assertThat(form.body()).contains("<form", "type=\"submit\"");
            HttpResponse<String> empty = astrid.post("/fjordvik/new/" + kind.text(), "title", "");
            assertThat(empty.statusCode()).as(kind.text()).isEqualTo(422);
            assertThat(empty.body()).as(kind.text()).contains("href=\"#f-");
        }
    }

    @Test
    void whatIsToldOfAMeasureLeadsToItsFormAndItsOwnHistoryTellsBeforeAndAfter() {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add(
                    "fjordvik",
                    new StatusNote(
                            "sn1",
                            "m1",
                            LocalDate.of(2026, 10, 1),
                            Optional.of(StatusNote.Progress.ON_PLAN),
                            "I gang"));
            return true;
        });
        assertThat(astrid.get("/fjordvik/measures/m1").body())
                .contains("href=\"/fjordvik/facts/status-note%3Asn1/edit\"", "aria-label=\"Endre: ");
        assertThat(as(Role.COUNCIL_MEMBER, Language.NB)
                        .get("/fjordvik/measures/m1")
                        .body())
                .doesNotContain("/edit\"");
        String edit = "/fjordvik/facts/status-note:sn1/edit";
        astrid.get(edit);
        astrid.post(edit, "version", "1", "measure", "m1", "on", "1.10.2026", "progress", "behind", "text", "Står");
        String thing = astrid.get("/fjordvik/facts/status-note:sn1").body();
        assertThat(thing.substring(thing.indexOf("id=\"history\""))).contains("I gang", "Står", "Kari Moe");
    }

    @Test
    void aStepAndTheDayOnWhichOneLooksBackAreOneFormAndUndoneTogether() {
        String form = "/fjordvik/new/step";
        assertThat(astrid.get(form + "?measure=m1").body()).contains("name=\"reflection\"");
        HttpResponse<String> early = astrid.post(
                form, "measure", "m1", "kind", "rollout", "plannedStart", "mars 2027", "reflection", "1.2.2027");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("1.2.2027 er før").contains("href=\"#f-reflection\"");
        assertThat(astrid.post(form, "measure", "m1", "kind", "", "reflection", "i fjor haust")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> saved = astrid.post(
                form, "measure", "m1", "kind", "rollout", "plannedStart", "mars 2027", "reflection", "juni 2027");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(steps())
                .extracting(Step::kind, Step::plannedStart)
                .contains(
                        tuple(Step.Kind.ROLLOUT, When.parse("2027-03")),
                        tuple(Step.Kind.REFLECTION, When.parse("2027-06")));
        int before = steps().size();
        String page =
                astrid.get(saved.headers().firstValue("Location").orElseThrow()).body();
        astrid.post(page.replaceAll("(?s).*action=\"(/fjordvik/undo/[^\"]+)\".*", "$1"));
        assertThat(steps()).hasSize(before - 2);
    }

    private List<Step> steps() {
        return store.read(reading ->
                reading.facts("fjordvik", Reforms.builtIn()).orElseThrow().all(Step.class));
    }
}
