package no.varde.web.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.StatusNote.Progress;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.BetweenStore;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.http.FieldErrors;
import no.varde.web.intake.ImportPages;
import no.varde.web.plan.MeasurePages;
import no.varde.web.situation.Desk;
import no.varde.web.trail.TrailPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A status round over HTTP: what is recorded, what is not, and what two people see of each other. */
class RoundPagesTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ROUND = "/fjordvik/round";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern SUMMARY = Pattern.compile("<a class=\"ds-link\" href=\"#(f-[^\"]+)\">([^<]+)</a>");

    private static final BetweenStore STORE = new BetweenStore(new InMemoryStore());

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    private static int run;

    /** Each test has measures of its own. */
    private String stem = "";

    private Guest kari = as(Role.COORDINATOR, Language.NB);

    @BeforeAll
    static void serve() {
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", SPRING));
            return true;
        });
        DemoGate.peopleInto(STORE, "fjordvik", SPRING, Served.NOW.instant());
        Desk desk = new Desk(STORE, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    MeasurePages.addTo(routes, desk);
                    RoundPages.addTo(routes, desk);
                    TrailPages.addTo(routes, desk, Served.NOW);
                    ImportPages.addTo(routes, desk, Served.NOW);
                },
                5);
    }

    @AfterAll
    static void stop() {
        served.close();
        STORE.close();
    }

    @BeforeEach
    void begin() {
        stem = "t" + ++run;
        kari = as(Role.COORDINATOR, Language.NB);
        measure("a", "Nattpatrulje");
        measure("b", "Sansehage");
    }

    private static Guest as(Role role, Language language) {
        Guest guest = new Guest(served, language);
        guest.setCookie("varde-role", role.text());
        return guest;
    }

    private String id(String name) {
        return stem + name;
    }

    /** A running measure on plan, of a sector of this test alone. */
    private void measure(String name, String title) {
        String id = id(name);
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", Measure.titled(id, title));
            to.add("fjordvik", LifeChange.of("l-" + id, id, Life.RUNNING, When.day(SPRING)));
            to.add("fjordvik", new StatusNote("s-" + id, id, SPRING, Optional.of(Progress.ON_PLAN), "Alt går bra."));
            to.add(
                    "fjordvik",
                    new Responsibility(
                            "r-" + id, id, Responsibility.Role.SECTOR, "Sektor " + stem, Validity.from(SPRING)));
            return true;
        });
    }

    private void meanwhile(StatusNote note) {
        STORE.meanwhile(to -> to.add("fjordvik", note));
    }

    private static Facts facts() {
        return STORE.read(
                reading -> reading.facts("fjordvik", Reforms.builtIn()).orElseThrow());
    }

    private List<StatusNote> notes(String name) {
        return facts().all(StatusNote.class).stream()
                .filter(note -> note.measure().equals(id(name)) && note.on().equals(TODAY))
                .toList();
    }

    private List<LifeChange> changes(String name) {
        return facts().all(LifeChange.class).stream()
                .filter(change ->
                        change.measure().equals(id(name)) && !change.id().startsWith("l-"))
                .toList();
    }

    private String round() {
        return ROUND + "?sector=Sektor+" + stem;
    }

    private static List<String> seen(HttpResponse<String> page) {
        return SEEN.matcher(page.body()).results().map(each -> each.group(1)).toList();
    }

    /** A row as it stands in the page, but for what is typed. */
    private Map<String, String> row(String name, String seen, String... typed) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("seen", seen);
        row.put("life." + id(name), "running");
        row.put("progress." + id(name), "on_plan");
        row.put("text." + id(name), "Alt går bra.");
        row.put("reason." + id(name), "");
        for (int i = 0; i < typed.length; i += 2) {
            row.put(typed[i] + "." + id(name), typed[i + 1]);
        }
        return row;
    }

    private HttpResponse<String> send(Guest guest, Map<String, String> row, String... more) {
        List<String> fields = new ArrayList<>(List.of("sector", "Sektor " + stem));
        row.forEach((field, value) -> fields.addAll(List.of(field, value)));
        fields.addAll(List.of(more));
        return guest.post(ROUND, fields.toArray(String[]::new));
    }

    private String seenOf(HttpResponse<String> page, String name) {
        return seen(page).stream()
                .filter(seen -> seen.startsWith(id(name) + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.body()));
    }

    private String seenOf(Guest guest, String name) {
        return seenOf(guest.get(round()), name);
    }

    @Test
    void theListLeadsToARoundOverWhatItShowsWithTheLastStateFilledIn() {
        assertThat(kari.get("/fjordvik/measures?sector=Sektor+" + stem + "&day=01.06.2026")
                        .body())
                .contains("href=\"" + ROUND + "?sector=Sektor+" + stem + "\"");
        assertThat(kari.get(round()).body())
                .contains("Gå gjennom 2 tiltak", "Nattpatrulje", "Sansehage", "Sagt 1. mai 2026", "Alt går bra.")
                .contains("<option value=\"running\" selected>I gang</option>")
                .contains("<option value=\"on_plan\" selected>I rute</option>")
                .contains("0 av 2 tiltak er gått gjennom i dag")
                .doesNotContain("value=\"merged\"");
    }

    @Test
    void whereNothingIsNewNothingIsRecorded() {
        long revision = STORE.read(reading -> reading.revision("fjordvik"));
        HttpResponse<String> done = send(kari, row("a", seenOf(kari, "a")));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(Guest.location(done)).isEqualTo(round());
        assertThat(kari.get(round()).body()).contains("Det var ikke noe nytt å lagre");
        assertThat(STORE.<Long>read(reading -> reading.revision("fjordvik"))).isEqualTo(revision);
    }

    @Test
    void whatIsNewAndWhatIsConfirmedIsRecordedAtOnce() {
        HttpResponse<String> page = kari.get(round());
        Map<String, String> rows = new LinkedHashMap<>(
                row("a", seenOf(page, "a"), "progress", "behind", "text", "To er sjuke.\r\nVi leter."));
        Map<String, String> second = row("b", "", "life", "stopped", "reason", "Ingen søkte.");
        second.remove("seen");
        rows.putAll(second);
        rows.put("same", id("b"));
        HttpResponse<String> done = sendAll(kari, rows, seen(page));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(notes("a"))
                .extracting(StatusNote::progress, StatusNote::text)
                .containsExactly(tuple(Optional.of(Progress.BEHIND), "To er sjuke.\nVi leter."));
        assertThat(notes("b")).extracting(StatusNote::text).containsExactly("Alt går bra.");
        assertThat(changes("b"))
                .extracting(LifeChange::life, LifeChange::reason)
                .containsExactly(tuple(Life.STOPPED, Optional.of("Ingen søkte.")));
        assertThat(kari.get(round()).body())
                .contains("Det som er nytt i runden, er lagret.", "1 av 1 tiltak er gått gjennom i dag")
                .doesNotContain("Sansehage");
    }

    /** Several rows in one form: the hidden field stands once for each. */
    private HttpResponse<String> sendAll(Guest guest, Map<String, String> rows, List<String> seen) {
        Map<String, String> rest = new LinkedHashMap<>(rows);
        rest.remove("seen");
        List<String> more = new ArrayList<>();
        seen.forEach(each -> more.addAll(List.of("seen", each)));
        return send(guest, rest, more.toArray(String[]::new));
    }

    @Test
    void progressWithoutAWordSaysItself() {
        send(kari, row("a", seenOf(kari, "a"), "progress", "behind", "text", ""));
        assertThat(notes("a")).extracting(StatusNote::text).containsExactly("Henger etter planen");
        Guest english = as(Role.COORDINATOR, Language.EN);
        send(english, row("a", seenOf(english, "a"), "progress", "nearly", "text", "Henger etter planen"));
        assertThat(notes("a"))
                .as("its own words do not outlive it")
                .extracting(StatusNote::text)
                .containsExactly("Henger etter planen", "Nearly on plan");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRowWithEveryFieldWrongIsToldAtOnceAndKeepsWhatWasTyped(Language language) {
        List<String> names = IntStream.range(0, 30).mapToObj(i -> "x" + i).toList();
        names.forEach(name -> measure(name, "Tiltak " + name));
        Guest guest = as(Role.COORDINATOR, language);
        HttpResponse<String> page = guest.get(round());
        String tooLong = "å".repeat(RowCheck.MOST + 1);
        Map<String, String> rows = new LinkedHashMap<>();
        for (String name : names) {
            boolean stops = name.endsWith("1");
            rows.putAll(row(
                    name,
                    "",
                    "life",
                    stops ? "stopped" : "merged",
                    "progress",
                    "sideways",
                    "text",
                    stops ? tooLong : "Skrevet " + name));
        }
        HttpResponse<String> wrong = sendAll(
                guest,
                rows,
                seen(page).stream().filter(each -> each.startsWith(id("x"))).toList());
        assertThat(wrong.statusCode()).isEqualTo(422);
        Map<String, String> told = SUMMARY.matcher(wrong.body())
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
        for (String name : names) {
            boolean stops = name.endsWith("1");
            List<String> fields = stops ? List.of("reason", "progress", "text") : List.of("life", "progress");
            for (String field : fields) {
                String at = FieldErrors.id(field + "." + id(name));
                assertThat(told).as(name).containsKey(at);
                assertThat(wrong.body())
                        .contains("id=\"" + at + "\"")
                        .contains("<p class=\"ds-validation-message\" data-field=\"validation\">" + told.get(at));
                assertThat(told.get(at)).startsWith("Tiltak " + name + ": ");
            }
            assertThat(wrong.body()).contains(stops ? tooLong : "Skrevet " + name);
            assertThat(notes(name)).isEmpty();
        }
        assertThat(told).hasSize(3 * 3 + 27 * 2);
    }

    @Test
    void whatIsRightIsSavedBesideWhatIsWrong() {
        HttpResponse<String> page = kari.get(round());
        Map<String, String> rows = new LinkedHashMap<>(row("a", "", "progress", "", "text", ""));
        rows.putAll(row("b", "", "text", "Nytt her."));
        HttpResponse<String> wrong = sendAll(kari, rows, seen(page));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Nattpatrulje: skriv hvordan det står til, eller velg framdrift")
                .contains("1 av 2 tiltak er gått gjennom i dag");
        assertThat(notes("a")).isEmpty();
        assertThat(notes("b")).extracting(StatusNote::text).containsExactly("Nytt her.");
        HttpResponse<String> mended = send(kari, row("a", seenOf(wrong, "a"), "progress", "behind", "text", ""));
        assertThat(mended.statusCode()).isEqualTo(303);
        assertThat(notes("a")).hasSize(1);
    }

    @Test
    void whoComesSecondSeesBothAndChoosesAndTheRestIsSaved() {
        HttpResponse<String> page = kari.get(round());
        meanwhile(new StatusNote("other-" + stem, id("a"), TODAY, Optional.of(Progress.NEARLY), "Sagt av en annen."));
        Map<String, String> rows = new LinkedHashMap<>(row("a", "", "text", "Sagt av meg.", "progress", "behind"));
        rows.putAll(row("b", "", "text", "Nytt her."));
        HttpResponse<String> clash = sendAll(kari, rows, seen(page));
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body())
                .contains("Nattpatrulje: noen andre førte noe mens du skrev")
                .contains("somebody else førte noe her 22. november 2026 kl. 10:00")
                .contains("Sagt av en annen.", "Sagt av meg.", "Stort sett i rute", "Henger etter planen");
        assertThat(notes("a")).extracting(StatusNote::text).containsExactly("Sagt av en annen.");
        assertThat(notes("b")).extracting(StatusNote::text).containsExactly("Nytt her.");

        Map<String, String> again = row("a", seenOf(clash, "a"), "text", "Sagt av meg.", "progress", "behind");
        again.put("settles", id("a"));
        again.put("keep.progress." + id("a"), "theirs");
        HttpResponse<String> open = send(kari, again);
        assertThat(open.statusCode()).as("one choice is missing").isEqualTo(422);
        assertThat(open.body())
                .contains("Velg hva som skal gjelde: Slik står det til")
                .containsPattern("name=\"keep.progress." + id("a") + "\"[^>]*value=\"theirs\" checked");
        again.put("keep.text." + id("a"), "typed");
        assertThat(send(kari, again).statusCode()).isEqualTo(303);
        assertThat(notes("a")).extracting(StatusNote::text).containsExactly("Sagt av en annen.", "Sagt av meg.");
        assertThat(notes("a").get(1).progress()).contains(Progress.NEARLY);
    }

    @Test
    void aConflictThatIsSettledForTheOtherRecordsNothing() {
        String seen = seenOf(kari, "a");
        meanwhile(new StatusNote("other-" + stem, id("a"), TODAY, Optional.of(Progress.ON_PLAN), "Sagt av en annen."));
        HttpResponse<String> clash = send(kari, row("a", seen, "text", "Sagt av meg."));
        assertThat(clash.statusCode()).isEqualTo(409);
        Map<String, String> settled = row("a", seenOf(clash, "a"), "text", "Sagt av meg.");
        settled.put("settles", id("a"));
        settled.put("keep.text." + id("a"), "theirs");
        assertThat(send(kari, settled).statusCode()).isEqualTo(303);
        assertThat(notes("a")).extracting(StatusNote::text).containsExactly("Sagt av en annen.");
    }

    @Test
    void thoseWhoSayTheSameOrNothingAreNoConflict() {
        String seen = seenOf(kari, "a");
        meanwhile(new StatusNote("other-" + stem, id("a"), TODAY, Optional.of(Progress.BEHIND), "To er sjuke."));
        assertThat(send(kari, row("a", seen, "text", "To er sjuke.", "progress", "behind"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(kari, row("a", seen)).statusCode())
                .as("nothing typed over what somebody else said")
                .isEqualTo(303);
        assertThat(notes("a")).hasSize(1);
    }

    @Test
    void whatSomebodyElseStoppedIsNotConfirmedUnseen() {
        Map<String, String> row = row("a", seenOf(kari, "a"));
        row.put("same", id("a"));
        STORE.meanwhile(to -> to.add(
                "fjordvik",
                new LifeChange(
                        "stop-" + stem,
                        id("a"),
                        Life.STOPPED,
                        When.day(TODAY),
                        Optional.of("Ingen søkte."),
                        Optional.empty())));
        HttpResponse<String> clash = send(kari, row);
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body()).contains("Lagret av den andre: Stoppet", "Skrevet av deg: I gang");
        assertThat(notes("a")).isEmpty();
    }

    @Test
    void twoWhoStopItForDifferentReasonsBothSeeThem() {
        String seen = seenOf(kari, "a");
        STORE.meanwhile(to -> to.add(
                "fjordvik",
                new LifeChange(
                        "stop-" + stem,
                        id("a"),
                        Life.STOPPED,
                        When.day(TODAY),
                        Optional.of("Ingen søkte."),
                        Optional.empty())));
        Map<String, String> mine = row("a", seen, "life", "stopped", "reason", "Pengene tok slutt.");
        HttpResponse<String> clash = send(kari, mine);
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body())
                .contains("Lagret av den andre: Ingen søkte.", "Skrevet av deg: Pengene tok slutt.")
                .doesNotContain("Lagret av den andre: Stoppet");
        mine.put("seen", seenOf(clash, "a"));
        mine.put("settles", id("a"));
        mine.put("keep.reason." + id("a"), "typed");
        assertThat(send(kari, mine).statusCode()).isEqualTo(303);
        assertThat(changes("a"))
                .extracting(LifeChange::reason)
                .containsExactly(Optional.of("Ingen søkte."), Optional.of("Pengene tok slutt."));
    }

    @Test
    void aLongRoundIsGoneThroughInParts() {
        IntStream.range(0, 100).forEach(i -> measure("y" + i, "Tiltak %03d".formatted(i)));
        String first = kari.get(round()).body();
        assertThat(first)
                .contains("Gå gjennom 102 tiltak", "Tiltak 097", "Her vises tiltak 1 til 100 av 102")
                .contains("href=\"" + round().replace("&", "&amp;") + "&amp;from=100\"")
                .doesNotContain("Tiltak 099");
        assertThat(kari.get(round() + "&from=100").body())
                .contains("Tiltak 099", "name=\"from\" value=\"100\"")
                .doesNotContain("Tiltak 097");
    }

    @Test
    void aRowThatIsSentAloneComesBackAsItStands() {
        Map<String, String> row = row("a", seenOf(kari, "a"));
        row.put("same", id("a"));
        HttpResponse<String> saved = send(kari, row, "row", id("a"));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body())
                .contains("data-round-row=\"" + id("a") + "\"", "data-done=\"yes\"", "Nattpatrulje: lagret.")
                .doesNotContain("<html", "Sansehage");
        assertThat(notes("a")).hasSize(1);
        HttpResponse<String> wrong = send(kari, row("a", seenOf(saved, "a"), "life", "stopped"), "row", id("a"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("data-says=\"Nattpatrulje: skriv hvorfor det stoppes\"");
        meanwhile(new StatusNote("other-" + stem, id("a"), TODAY, Optional.empty(), "Sagt av en annen."));
        HttpResponse<String> clash = send(kari, row("a", seenOf(saved, "a"), "text", "Sagt av meg."), "row", id("a"));
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body()).contains("Sagt av en annen.", "Sagt av meg.");
    }

    @Test
    void aProgramIsToldWhatIsWrongWithPointers() {
        String seen = seenOf(kari, "a");
        kari.wants("application/json");
        HttpResponse<String> wrong = send(kari, row("a", seen, "life", "stopped"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"pointer\":\"reason." + id("a") + "\"");
    }

    @Test
    void theRoundOfADayIsUndoneAsAWholeAndBegunAnew() {
        send(kari, row("a", seenOf(kari, "a"), "text", "Første."), "row", id("a"));
        send(kari, row("b", seenOf(kari, "b"), "text", "Andre."), "row", id("b"));
        assertThat(kari.get(round()).body()).contains("Angre runden");
        assertThat(kari.post(ROUND + "/undo").statusCode()).isEqualTo(303);
        assertThat(notes("a")).isEmpty();
        assertThat(notes("b")).isEmpty();
        assertThat(kari.get(round()).body()).contains("Runden er angret");
        send(kari, row("a", seenOf(kari, "a"), "text", "Tredje."));
        assertThat(notes("a")).extracting(StatusNote::text).containsExactly("Tredje.");
        assertThat(kari.post(ROUND + "/undo").statusCode()).isEqualTo(303);
        assertThat(notes("a")).isEmpty();
    }

    @Test
    void theTrailTellsThatItWasARoundAndNobodyTakesItForAnImport() {
        send(kari, row("a", seenOf(kari, "a"), "text", "Første."));
        assertThat(kari.get("/fjordvik/trail").body())
                .contains("Del av en statusrunde.")
                .doesNotContain("Del av en import.");
        assertThat(kari.get("/fjordvik/import").body()).contains("<h1").doesNotContain("Tidligere", "/import/undo/");
    }

    @Test
    void whatWasEditedSinceKeepsTheRoundFromBeingUndone() {
        Guest leader = as(Role.LEADER, Language.NB);
        send(leader, row("a", seenOf(leader, "a"), "text", "Første."));
        StatusNote note = notes("a").get(0);
        STORE.write(
                Signature.of("other", Served.NOW.instant()),
                to -> to.change(
                        "fjordvik",
                        new StatusNote(note.id(), note.measure(), note.on(), note.progress(), "Rettet."),
                        1));
        leader.get(round());
        HttpResponse<String> refused = leader.post(ROUND + "/undo", "sector", "Sektor " + stem);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("noe av det du førte om «Nattpatrulje», er endret siden");
        assertThat(notes("a")).hasSize(1);
    }

    @Test
    void ownersGoThroughWhatIsTheirsAndNothingElse() {
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add(
                    "fjordvik",
                    new Responsibility(
                            "o-" + stem, id("a"), Responsibility.Role.OWNER, "Gro Lien", Validity.from(SPRING)));
            return true;
        });
        Guest gro = as(Role.OWNER, Language.NB);
        HttpResponse<String> page = gro.get(round());
        assertThat(page.body())
                .contains("Nattpatrulje", "1 tiltak er ikke ditt å endre")
                .doesNotContain("Sansehage");
        HttpResponse<String> tried =
                send(gro, row("b", id("b") + " s-" + id("b") + " l-" + id("b"), "text", "Ikke mitt."));
        assertThat(tried.statusCode()).isEqualTo(422);
        assertThat(tried.body())
                .contains("ikke lenger ditt å endre", "Ikke mitt.")
                .doesNotContain("Sansehage");
        assertThat(notes("b")).isEmpty();
        assertThat(send(gro, row("a", seenOf(page, "a"), "text", "Mitt.")).statusCode())
                .isEqualTo(303);
        assertThat(notes("a")).hasSize(1);
        gro.get(round());
        assertThat(gro.post(ROUND + "/undo").statusCode()).isEqualTo(303);
        assertThat(notes("a")).isEmpty();
    }

    @Test
    void theMinutesTellBeforeAndAfterAndWhatWasNotGoneThrough() {
        measure("c", "Turvenn");
        HttpResponse<String> page = kari.get(round());
        Map<String, String> rows = new LinkedHashMap<>(row(
                "a", "", "life", "stopped", "reason", "Ingen søkte.", "progress", "behind", "text", "To er sjuke."));
        rows.putAll(row("b", ""));
        rows.putAll(row("c", ""));
        rows.put("same", id("b"));
        sendAll(kari, rows, seen(page));
        String minutes = ROUND + "/minutes?sector=Sektor+" + stem;
        for (Role reader : List.of(Role.COORDINATOR, Role.COUNCIL_MEMBER)) {
            String text =
                    as(reader, Language.NB).get(minutes).body().replaceAll("(?s).*<textarea[^>]*>|</textarea>.*", "");
            assertThat(text).isEqualTo("""
                    Referat fra statusrunde 22. november 2026
                    Fjordvik, sektor: Sektor %s
                    2 av 3 tiltak er gått gjennom. Noe er nytt i 1 av dem.

                    Nattpatrulje
                    – Status: i gang → stoppet
                    – Hvorfor: Ingen søkte.
                    – Framdrift: i rute → henger etter planen
                    – Før (1. mai 2026): Alt går bra.
                    – Nå: To er sjuke.

                    Uendret
                    – Sansehage

                    Ikke gått gjennom
                    – Turvenn""".formatted(stem));
        }
        assertThat(kari.get(minutes + "&day=21.11.2026").body())
                .contains("Ingenting ble sagt om noe tiltak denne dagen");
    }

    /** A measure of this test's sector of which no status was ever told. */
    private void silent(String name, Optional<Life> life) {
        String id = id(name);
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", Measure.titled(id, "Tiltak " + name));
            life.ifPresent(each -> to.add("fjordvik", LifeChange.of("q-" + id, id, each, When.unknown())));
            to.add(
                    "fjordvik",
                    new Responsibility(
                            "r-" + id, id, Responsibility.Role.SECTOR, "Sektor " + stem, Validity.from(SPRING)));
            return true;
        });
    }

    private void step(String name, String step, Step.Kind kind) {
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", Step.of(id(step), id(name), kind, When.day(SPRING), When.day(SPRING.plusMonths(1))));
            return true;
        });
    }

    private List<StepMove> moves(String step) {
        return facts().about(StepMove.class, new Ref(Ref.Kind.STEP, id(step)));
    }

    private Map<String, String> silentRow(String name, String life) {
        return row(name, seenOf(kari, name), "life", life, "progress", "", "text", "");
    }

    @Test
    void whereTheStateContradictsTheStepsItIsProposedInTheRowToMoveTheStepAndNotAssumed() {
        silent("c", Optional.of(Life.PLANNED));
        step("c", "rollout", Step.Kind.ROLLOUT);
        String tick = "started " + id("rollout");
        assertThat(kari.get(round()).body())
                .contains(
                        "Tiltaket er i gang, men trinnet «innføring» er ikke begynt",
                        "Begynn også trinnet «innføring» i dag")
                .containsPattern("<details[^>]* open data-life=\"running\"")
                .doesNotContainPattern("value=\"" + tick + "\" checked");
        send(kari, silentRow("c", "running"));
        assertThat(moves("rollout")).as("not assumed").isEmpty();
        assertThat(kari.get("/fjordvik/measures/" + id("c")).body())
                .contains("Tiltaket er i gang, men trinnet «innføring» er ikke begynt.")
                .contains("/new/step-move?step=" + id("rollout") + "&amp;move=started");
        Map<String, String> ticked = silentRow("c", "running");
        ticked.put("move." + id("c"), tick);
        assertThat(send(kari, ticked).statusCode()).isEqualTo(303);
        assertThat(moves("rollout"))
                .extracting(StepMove::move, StepMove::on)
                .containsExactly(tuple(StepMove.Move.STARTED, When.day(TODAY)));
        assertThat(kari.get("/fjordvik/measures/" + id("c")).body()).doesNotContain("men trinnet");
        assertThat(kari.get(ROUND + "/minutes?sector=Sektor+" + stem).body()).contains("Trinnet «innføring» begynte");
        assertThat(kari.post(ROUND + "/undo").statusCode()).isEqualTo(303);
        assertThat(moves("rollout")).as("undone with the round").isEmpty();
    }

    @Test
    void whatWasNotAskedOfAStepIsNotRecorded() {
        silent("c", Optional.of(Life.PLANNED));
        step("c", "rollout", Step.Kind.ROLLOUT);
        Map<String, String> row = silentRow("c", "planned");
        row.put("move." + id("c"), "finished " + id("rollout"));
        send(kari, row);
        assertThat(moves("rollout")).isEmpty();
    }

    @Test
    void aMeasureThatIsFinishedIsAskedToFinishItsStepAndNeedsNoOtherWord() {
        silent("c", Optional.of(Life.RUNNING));
        step("c", "rollout", Step.Kind.ROLLOUT);
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", StepMove.of(id("begun"), id("rollout"), StepMove.Move.STARTED, When.day(SPRING)));
            return true;
        });
        Map<String, String> row = silentRow("c", "completed");
        row.put("move." + id("c"), "finished " + id("rollout"));
        send(kari, row);
        assertThat(changes("c")).extracting(LifeChange::life).contains(Life.COMPLETED);
        assertThat(moves("rollout")).extracting(StepMove::move).contains(StepMove.Move.FINISHED);
    }

    @Test
    void whereOnlyTheStatusIsKnownItIsConfirmedAsUnchangedAndTellsOnlyItself() {
        silent("c", Optional.of(Life.PLANNED));
        silent("d", Optional.empty());
        String page = kari.get(round()).body();
        assertThat(page).contains("id=\"" + FieldErrors.id("same." + id("c")) + "\"");
        assertThat(page).doesNotContain("id=\"" + FieldErrors.id("same." + id("d")) + "\"");
        assertThat(page).contains("data-unknown=\"Tiltak d: status er ikke kjent, så det er ikke noe å bekrefte.");
        Map<String, String> row = silentRow("c", "planned");
        row.put("same", id("c"));
        send(kari, row);
        assertThat(notes("c")).extracting(StatusNote::text).containsExactly("Uendret: planlagt");
        assertThat(kari.get(ROUND + "/minutes?sector=Sektor+" + stem).body())
                .contains("1 av 4 tiltak er gått gjennom. Noe er nytt i 0 av dem.");
        send(kari, row("c", seenOf(kari, "c"), "life", "running", "progress", "", "text", "Uendret: planlagt"));
        assertThat(notes("c"))
                .as("its own words do not outlive it")
                .extracting(StatusNote::text)
                .containsExactly("Uendret: planlagt", "I gang");
    }

    @Test
    void theMinutesSayWhatWasKnownOfAMeasureAndFromWhere() {
        silent("d", Optional.empty());
        silent("e", Optional.empty());
        silent("f", Optional.empty());
        step("d", "later", Step.Kind.ROLLOUT);
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add(
                    "fjordvik",
                    new PlanLine(
                            id("line"),
                            "Handlingsdel 2026–2029",
                            Optional.empty(),
                            Optional.of("4.2"),
                            Optional.empty()));
            to.add("fjordvik", new Link(id("link"), id("e"), Ref.planLine(id("line")), Validity.from(SPRING)));
            return true;
        });
        for (String name : List.of("d", "e", "f")) {
            Map<String, String> row = silentRow(name, "running");
            row.put("progress." + id(name), "on_plan");
            send(kari, row);
        }
        assertThat(kari.get(ROUND + "/minutes?sector=Sektor+" + stem).body())
                .contains(
                        "Status: planlagt (trinnet «innføring», 1. mai 2026) → i gang",
                        "Status: planlagt (Handlingsdel 2026–2029, 4.2) → i gang",
                        "Status: ikke sagt → i gang",
                        "Framdrift: i rute")
                .doesNotContain("Framdrift: ikke sagt");
    }
}
