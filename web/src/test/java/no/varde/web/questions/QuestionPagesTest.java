package no.varde.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Role;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.findings.Inquiry;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.Visitor;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.findings.RoomPages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions of a municipality: which comes next, how it is answered, what that changed, and how it is undone. */
class QuestionPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String QUESTIONS = "/fjordvik/questions";
    private static final String UNIONS = "participation-from-the-start.ask.union.measure:m1.union-representatives";
    private static final String LEG = "anchoring-missing.ask.ORGANISATIONS.measure:m1.organisations";
    private static final String BEYOND = "no-other-actor.ask.measure:m1";
    private static final String TIME = "no-time-set-aside.ask.measure:m1";

    private final FactStore store = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Visitor reader;

    @BeforeEach
    void serve() {
        store.write(Signature.of("test", Instant.parse("2026-11-01T10:00:00Z")), writing -> {
            writing.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            writing.add("fjordvik", Measure.titled("m1", "Nattpatrulje"));
            writing.add("fjordvik", new Concern("c1", "m1", ActorGroup.UNION_REPRESENTATIVES, Validity.always()));
            return true;
        });
        served = Served.program(store);
        reader = new Visitor(served, Language.NB);
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private Facts facts() {
        return store.read(
                reading -> reading.facts("fjordvik", Reforms.builtIn()).orElseThrow());
    }

    private <F extends Fact> List<F> all(Class<F> type) {
        return facts().all(type);
    }

    private void add(Fact... more) {
        store.write(Signature.of("another", Instant.parse("2026-11-02T10:00:00Z")), writing -> {
            for (Fact each : more) {
                writing.add("fjordvik", each);
            }
            return true;
        });
    }

    /** Answers a question and goes where that leads. */
    private String answer(String key, Map<String, String> typed) {
        HttpResponse<String> answer = send(key, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        reader.get(Guest.location(answer));
        return reader.text();
    }

    private HttpResponse<String> send(String key, Map<String, String> typed) {
        reader.get(QUESTIONS);
        Map<String, String> form = new LinkedHashMap<>(typed);
        form.put("question", key);
        return reader.post(QUESTIONS, form);
    }

    @Test
    void theMostUsefulQuestionComesFirstAndSaysWhoAsks() {
        reader.get(QUESTIONS);
        assertThat(reader.text())
                .contains("spørsmål er igjen", "vurderinger er gjort")
                .contains("Svaret lar oss gjøre 2 vurderinger.", "Vi vet ikke ennå")
                .contains("Nattpatrulje: ");
        assertThat(reader.page()).contains("href=\"/fjordvik/measures/m1\"", "/about/rules#");
    }

    @Test
    void thatNothingHappenedIsConfirmedUpToTodayAndShowsWhatRemains() {
        String page = answer(LEG, Map.of("answer", "none"));
        assertThat(all(AnchoringConfirmation.class)).singleElement().satisfies(each -> {
            assertThat(each.leg()).isEqualTo(Leg.ORGANISATIONS);
            assertThat(each.subject()).isEqualTo(Ref.measure("m1"));
            assertThat(each.upTo()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(each.beforeOurTime()).isFalse();
        });
        assertThat(page).contains("Svaret er lagret. 3 vurderinger til er gjort.", "Angre svaret", "Gjenstår");
    }

    @Test
    void beforeOurTimeIsAnAnswerAndIsNotAskedAgain() {
        String page = answer(UNIONS, Map.of("answer", "older"));
        assertThat(all(InvolvementConfirmation.class)).singleElement().satisfies(each -> {
            assertThat(each.group()).contains(ActorGroup.UNION_REPRESENTATIVES);
            assertThat(each.beforeOurTime()).isTrue();
        });
        assertThat(page).contains("Vi må vite mer").doesNotContain("drøftet med tillitsvalgte");
    }

    @Test
    void anAnswerIsUndoneAtOnceAndAskedAgain() {
        answer(LEG, Map.of("answer", "none"));
        Map<String, String> undo = reader.fields();
        HttpResponse<String> undone =
                reader.post(QUESTIONS + "/undo", Map.of("batch", undo.getOrDefault("batch", ""), "question", LEG));
        reader.get(Guest.location(undone));
        assertThat(reader.text()).contains("Svaret er angret.", "Er dette drøftet med hovedtillitsvalgte, og når?");
        assertThat(all(AnchoringConfirmation.class)).isEmpty();
        HttpResponse<String> again = reader.post(QUESTIONS + "/undo", Map.of("batch", undo.getOrDefault("batch", "")));
        reader.get(Guest.location(again));
        assertThat(reader.text()).contains("Svaret er alt angret.");
    }

    @Test
    void whatIsPutOffStaysOpenAndTheNextOneComes() {
        reader.get(QUESTIONS + "?question=" + TIME);
        assertThat(reader.text()).contains("Hvor mye tid er satt av til tiltaket?");
        long revision = store.read(reading -> reading.revision("fjordvik"));
        String path = QUESTIONS;
        for (int i = 0; i < 40 && !reader.text().contains("har du lagt til side"); i++) {
            reader.get(path);
            Matcher later = Pattern.compile("variant=\"tertiary\" href=\"([^\"]*\\?after=[^\"]*)\"")
                    .matcher(reader.page());
            path = later.find() ? later.group(1) : path;
        }
        assertThat(reader.text()).contains("har du lagt til side", "Begynn på nytt");
        assertThat(store.<Long>read(reading -> reading.revision("fjordvik"))).isEqualTo(revision);
    }

    @Test
    void aChangedMeasureIsChangedBackUnlessSomebodyElseChangedItSince() {
        answer(TIME, Map.of("answer", "facts", "time", "share-of-post", "percent", "20"));
        assertThat(all(Measure.class).get(0).timeSetAside()).contains(TimeSetAside.percentOfPost(20));
        String batch = reader.fields().getOrDefault("batch", "");
        reader.post(QUESTIONS + "/undo", Map.of("batch", batch));
        assertThat(all(Measure.class).get(0).timeSetAside()).isEmpty();

        answer(TIME, Map.of("answer", "facts", "time", "none"));
        batch = reader.fields().getOrDefault("batch", "");
        store.write(
                Signature.of("another", Served.NOW.instant()),
                writing -> writing.change(
                        "fjordvik",
                        all(Measure.class).get(0).withTitle("Nattlag"),
                        writing.find("fjordvik", Ref.measure("m1"))
                                .orElseThrow()
                                .version()));
        HttpResponse<String> undone = reader.post(QUESTIONS + "/undo", Map.of("batch", batch));
        reader.get(Guest.location(undone));
        assertThat(reader.text()).contains("Noen har endret dette etterpå");
        assertThat(all(Measure.class).get(0).timeSetAside()).contains(TimeSetAside.none());
    }

    @Test
    void whoSetsTimeAsideAtTheSameTimeAsSomebodyElseSeesBothAndChooses() {
        answer(TIME, Map.of("answer", "facts", "time", "none"));
        Map<String, String> typed = Map.of("answer", "facts", "time", "other", "note", "To timer annenhver uke");
        assertThat(send(TIME, typed).statusCode()).isEqualTo(409);
        assertThat(reader.text())
                .contains("Noen andre lagret mens du skrev", "ingen tid satt av", "To timer annenhver uke");
        Map<String, String> both = reader.fields();
        assertThat(all(Measure.class).get(0).timeSetAside()).contains(TimeSetAside.none());

        assertThat(reader.post(QUESTIONS, without(both, "keep.time")).statusCode())
                .isEqualTo(422);
        both.put("keep.time", "theirs");
        assertThat(reader.post(QUESTIONS, both).statusCode()).isEqualTo(303);
        assertThat(all(Measure.class).get(0).timeSetAside()).contains(TimeSetAside.none());

        both.put("keep.time", "typed");
        both.put("version", "1");
        assertThat(reader.post(QUESTIONS, both).statusCode()).isEqualTo(409);
        both.put("version", reader.fields().getOrDefault("version", ""));
        assertThat(reader.post(QUESTIONS, both).statusCode()).isEqualTo(303);
        assertThat(all(Measure.class).get(0).timeSetAside().flatMap(TimeSetAside::note))
                .contains("To timer annenhver uke");
    }

    private static Map<String, String> without(Map<String, String> all, String name) {
        Map<String, String> rest = new LinkedHashMap<>(all);
        rest.remove(name);
        return rest;
    }

    @Test
    void whoeverComesTooLateKeepsTheirWordsAndWritesNothing() {
        answer(UNIONS, Map.of("answer", "none"));
        HttpResponse<String> late = send(UNIONS, Map.of("answer", "facts", "when", "3.10.2026", "form", "discussion"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(reader.text()).contains("Noen andre har svart i mellomtiden", "Når: 3.10.2026");
        assertThat(all(Involvement.class)).isEmpty();
    }

    @Test
    void whoWasThereWhenTheShapingBeganWasThereFromTheStart() {
        String page = answer(
                UNIONS, Map.of("answer", "facts", "when", "1.10.2026", "form", "discussion", "design", "2.10.2026"));
        assertThat(all(Measure.class).get(0).designStart()).isEqualTo(When.day("2026-10-02"));
        assertThat(page).contains("Styrke");
        reader.post(QUESTIONS + "/undo", Map.of("batch", reader.fields().getOrDefault("batch", "")));
        assertThat(all(Measure.class).get(0).designStart()).isEqualTo(When.unknown());
        assertThat(all(Involvement.class)).isEmpty();
    }

    @Test
    void manyQuestionsAreAnsweredInOneTableAndUndoneAtOnce() {
        add(Measure.titled("m2", "Dagpatrulje"));
        reader.get(QUESTIONS + "/table");
        assertThat(reader.text()).contains("Nattpatrulje", "Dagpatrulje", "La stå åpent");
        assertThat(reader.page()).contains("name=\"q." + UNIONS, "name=\"q." + LEG);
        HttpResponse<String> saved = reader.post(
                QUESTIONS + "/table",
                Map.of(
                        "q." + UNIONS,
                        "none",
                        "q." + LEG,
                        "older",
                        "q.anchoring-missing.ask.COUNCIL.measure:m2.council",
                        "none",
                        "q.anchoring-missing.ask.MANAGEMENT.measure:m2.management",
                        "",
                        "q." + TIME,
                        "none"));
        reader.get(Guest.location(saved));
        assertThat(reader.text()).contains("vurderinger til er gjort", "Angre svaret");
        assertThat(all(InvolvementConfirmation.class)).hasSize(1);
        assertThat(all(AnchoringConfirmation.class))
                .extracting(AnchoringConfirmation::beforeOurTime)
                .containsExactlyInAnyOrder(true, false);
        reader.post(QUESTIONS + "/undo", Map.of("batch", reader.fields().getOrDefault("batch", "")));
        assertThat(all(InvolvementConfirmation.class)).isEmpty();
        assertThat(all(AnchoringConfirmation.class)).isEmpty();
        reader.get(QUESTIONS + "/table");
        HttpResponse<String> nothing = reader.post(QUESTIONS + "/table", Map.of("q." + UNIONS, ""));
        reader.get(Guest.location(nothing));
        assertThat(reader.text()).contains("Ingen svar var valgt");
    }

    @Test
    void thatNobodyBeyondTheMunicipalityTakesPartSaysNothingOfAnybodyElse() {
        add(new Concern("c2", "m1", ActorGroup.EMPLOYEES, Validity.always()));
        reader.get(QUESTIONS + "?question=" + BEYOND);
        assertThat(reader.text())
                .contains("«Nei» gjelder bare innbyggere, frivillige, fastleger", "Om andre sier svaret ingenting.");
        String page = answer(BEYOND, Map.of("answer", "none"));
        assertThat(all(InvolvementConfirmation.class))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.group().orElseThrow().isBeyondMunicipality())
                        .isTrue());
        assertThat(page).contains("Ett spørsmål er besvart.");
        assertThat(room().openQuestions())
                .extracting(each -> each.group().orElse(ActorGroup.STATE))
                .as("employees and unions are asked of as before")
                .contains(ActorGroup.EMPLOYEES, ActorGroup.UNION_REPRESENTATIVES);
        reader.post(QUESTIONS + "/undo", Map.of("batch", reader.fields().getOrDefault("batch", "")));
        assertThat(all(InvolvementConfirmation.class)).isEmpty();
        reader.get(QUESTIONS);
        assertThat(reader.text()).doesNotContain("er besvart");
    }

    private RoomForAction room() {
        return RoomForAction.of(Situation.of(facts(), LocalDate.of(2026, 11, 22)), BuiltInRules.all());
    }

    @Test
    void anAnswerThatOpensQuestionsSaysHowManyAndWhy() {
        add(new Concern("c2", "m1", ActorGroup.EMPLOYEES, Validity.always()));
        String page = answer(BEYOND, Map.of("answer", "none"));
        assertThat(page)
                .contains(
                        "Svaret ga ett nytt spørsmål, fordi «Ingen andre enn kommunen» nå kan gå videre og må vite mer.")
                .contains("Har noen utenfor kommunen lovet noe til tiltaket?");
        assertThat(answer(LEG, Map.of("answer", "none")))
                .doesNotContain("nytt spørsmål")
                .contains("2 spørsmål er besvart.");
    }

    @Test
    void theTableIsMadeOfTheQuestionsThatThePageAsks() {
        add(
                Involvement.of(
                        "i1",
                        When.unknown(),
                        Form.OTHER,
                        Set.of(Ref.measure("m1")),
                        Set.of(ActorGroup.UNION_REPRESENTATIVES)),
                Measure.titled("m2", "Dagpatrulje"));
        reader.get("/fjordvik/measures/m1/questions");
        assertThat(reader.text()).contains("Når var det, hvordan, og hvor mye?");
        reader.get(QUESTIONS + "/table");
        String row = reader.page()
                .substring(
                        reader.page().indexOf(">Nattpatrulje<"),
                        reader.page().indexOf("</tr>", reader.page().indexOf(">Nattpatrulje<")));
        assertThat(row)
                .as("a meeting of which the level is asked has a form of its own")
                .contains("Ett spørsmål med eget skjema</a>", "/fjordvik/measures/m1/questions?question=")
                .doesNotContain("Ingenting å svare på");
        int left = Inquiry.of(room(), Ref.measure("m1")).questions().size();
        int shown = row.split("<select", -1).length
                - 1
                + Pattern.compile(">(\\d+|Ett) spørsmål med eget skjema")
                        .matcher(row)
                        .results()
                        .mapToInt(each -> each.group(1).equals("Ett") ? 1 : Integer.parseInt(each.group(1)))
                        .sum();
        assertThat(shown).as("every question of the page, and no other").isEqualTo(left);
    }

    @Test
    void whatWasAnsweredUpToAnEarlierDayIsConfirmedAnewAllAtOnce() {
        add(
                new InvolvementConfirmation(
                        "i1", "m1", Optional.of(ActorGroup.UNION_REPRESENTATIVES), DAY.plusDays(3), true),
                new AnchoringConfirmation("a1", Ref.measure("m1"), Leg.COUNCIL, DAY.plusDays(4), false));
        reader.get(QUESTIONS);
        assertThat(reader.text())
                .contains("2 svar gjaldt til og med 5. november 2026. Gjelder de fortsatt?")
                .contains("Nattpatrulje: Er dette vedtatt politisk, og når? Nei, ikke til og med 5. november 2026.");
        Map<String, String> lapsed = new LinkedHashMap<>(reader.fields());
        lapsed.keySet().removeIf(name -> !name.startsWith("q."));
        reader.get(Guest.location(reader.post(QUESTIONS + "/table", lapsed)));
        assertThat(reader.text()).doesNotContain("Gjelder de fortsatt?").contains("Angre svaret");
        assertThat(all(AnchoringConfirmation.class))
                .extracting(AnchoringConfirmation::upTo)
                .containsExactly(DAY.plusDays(4), LocalDate.of(2026, 11, 22));
        assertThat(all(InvolvementConfirmation.class))
                .extracting(InvolvementConfirmation::beforeOurTime)
                .containsExactly(true, true);
    }

    @Test
    void anAnswerIsNotListedAmongTheImports() {
        answer(LEG, Map.of("answer", "none"));
        reader.get("/fjordvik/import");
        assertThat(reader.page()).doesNotContain("/import/undo/");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
        HttpResponse<String> wrong =
                send(UNIONS, Map.of("answer", "facts", "when", "30.02.2026", "form", "", "level", "consult"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(reader.text()).contains("«30.02.2026» er ingen dag", "Velg hvordan gruppen var med");
        assertThat(reader.page())
                .contains("href=\"#f-when\"", "href=\"#f-form\"", "value=\"30.02.2026\"")
                .contains("<option value=\"consult\" selected");
        assertThat(all(Involvement.class)).isEmpty();
    }

    @Test
    void theLevelFollowsFromTheForm() {
        answer(UNIONS, Map.of("answer", "facts", "when", "oktober 2026", "form", "discussion", "level", ""));
        assertThat(all(Involvement.class)).singleElement().satisfies(each -> {
            assertThat(each.on()).isEqualTo(When.parse("2026-10"));
            assertThat(each.form()).isEqualTo(Form.DISCUSSION);
            assertThat(each.level(ActorGroup.UNION_REPRESENTATIVES)).isEqualTo(Form.DISCUSSION.proposedLevel());
            assertThat(each.subjects()).isEqualTo(Set.of(Ref.measure("m1")));
        });
    }

    @Test
    void aMeetingWithTheUnionsIsRecordedOnceForTheLegAndForTheirParticipation() {
        String page = answer(
                LEG, Map.of("answer", "facts", "body", "unions", "act", "discussed", "held", "3.10.2026", "case", ""));
        assertThat(all(Involvement.class)).hasSize(1);
        assertThat(page).doesNotContain("Er tiltaket drøftet med tillitsvalgte", "Er dette drøftet med");
    }

    @Test
    void theQuestionsOfOneMeasureAreAskedAloneAndOneStaysThere() {
        add(Measure.titled("m2", "Dagpatrulje"));
        reader.get("/fjordvik/measures/m1/questions");
        assertThat(reader.text()).contains("Nattpatrulje").doesNotContain("Dagpatrulje");
        HttpResponse<String> answer =
                reader.post(QUESTIONS, Map.of("question", TIME, "answer", "facts", "time", "none", "on", "m1"));
        assertThat(URI.create(Guest.location(answer)).getPath()).isEqualTo("/fjordvik/measures/m1/questions");
        assertThat(reader.get("/fjordvik/measures/m3/questions").statusCode()).isEqualTo(404);
    }

    @Test
    void aMunicipalityWithoutMeasuresIsToldWhereToBegin() {
        store.write(
                Signature.of("test", Instant.parse("2026-11-03T10:00:00Z")),
                writing -> writing.remove("fjordvik", Ref.measure("m1"), 1));
        reader.get(QUESTIONS);
        assertThat(reader.page()).contains("/fjordvik/import");
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertThat(send(TIME, Map.of("answer", "perhaps")).statusCode()).isEqualTo(400);
        assertThat(send(TIME, Map.of("answer", "none")).statusCode()).isEqualTo(400);
        reader.get(QUESTIONS);
        assertThat(reader.post(QUESTIONS + "/undo", Map.of("batch", "import-1")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anOwnerAnswersWhatIsTheirsAndOthersOnlyRead() {
        add(
                Measure.titled("m2", "Dagpatrulje"),
                new Responsibility("r1", "m2", Responsibility.Role.OWNER, "Gro Lien", Validity.from(DAY)));
        DemoGate.peopleInto(store, "fjordvik", DAY, Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        try (Served gated = Served.behind(
                new DemoGate(),
                routes -> {
                    QuestionPages.addTo(routes, desk);
                    RoomPages.addTo(routes, desk);
                },
                5)) {
            Guest owner = new Guest(gated);
            owner.setCookie("varde-role", Role.OWNER.text());
            assertThat(owner.get(QUESTIONS).body()).contains("Dagpatrulje", "name=\"answer\"");
            assertThat(owner.get(QUESTIONS + "?question=" + TIME).body())
                    .contains("Du kan lese dette, men ikke svare.")
                    .doesNotContain("name=\"answer\"");
            assertThat(owner.post(QUESTIONS, "question", TIME, "answer", "facts", "time", "none")
                            .statusCode())
                    .isEqualTo(403);
            HttpResponse<String> theirs = owner.post(
                    QUESTIONS, "question", "no-time-set-aside.ask.measure:m2", "answer", "facts", "time", "none");
            assertThat(theirs.statusCode()).isEqualTo(303);
            String page = owner.get(Guest.location(theirs)).body();
            Matcher batch = Pattern.compile("name=\"batch\" value=\"([^\"]+)\"").matcher(page);
            assertThat(batch.find()).isTrue();
            assertThat(owner.post(QUESTIONS + "/undo", "batch", batch.group(1)).statusCode())
                    .isEqualTo(303);
            assertThat(facts().find(Measure.class, Ref.measure("m2")).flatMap(Measure::timeSetAside))
                    .isEqualTo(Optional.empty());

            Guest member = new Guest(gated);
            member.setCookie("varde-role", Role.COUNCIL_MEMBER.text());
            assertThat(member.get(QUESTIONS).body())
                    .contains("Du kan lese dette")
                    .doesNotContain("method=\"post\" action=\"/fjordvik/questions");
        }
    }
}
