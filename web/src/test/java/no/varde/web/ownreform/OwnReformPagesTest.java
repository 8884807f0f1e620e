package no.varde.web.ownreform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.edit.EditPages;
import no.varde.web.plan.MeasurePages;
import no.varde.web.reform.ReformPages;
import no.varde.web.removal.RemovalPages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A municipality makes, changes, translates, copies, takes out and takes in reforms of its own. Each test has its own. */
class OwnReformPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String OWN = "/fjordvik/own-reforms";
    private static final FactStore STORE = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    private final Guest astrid = as(Role.COORDINATOR);

    @BeforeAll
    static void serve() {
        STORE.write(Signature.of("test", Served.NOW.instant().minusSeconds(60)), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            return true;
        });
        DemoGate.peopleInto(STORE, "fjordvik", DAY, Served.NOW.instant());
        Desk desk = new Desk(STORE, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    EditPages.addTo(routes, desk);
                    MeasurePages.addTo(routes, desk);
                    ReformPages.addTo(routes, desk);
                    RemovalPages.addTo(routes, desk);
                    OwnReformPages.addTo(routes, desk);
                },
                5);
    }

    @AfterAll
    static void stop() {
        served.close();
        STORE.close();
    }

    private static Guest as(Role role) {
        Guest guest = new Guest(served, Language.NB);
        guest.setCookie("varde-role", role.text());
        return guest;
    }

    private static Reforms catalogue() {
        return STORE.read(from -> from.facts("fjordvik", Reforms.builtIn()).orElseThrow())
                .reforms();
    }

    private static Reform reform(String id) {
        return catalogue().find(id).orElseThrow();
    }

    /** The versions of a reform as their numbers with the names of their areas. */
    private static List<String> versions(String reform) {
        return STORE
                .read(from -> from.facts("fjordvik", Reforms.builtIn()).orElseThrow())
                .all(ReformVersion.class)
                .stream()
                .filter(each -> each.reform().id().equals(reform))
                .sorted(Comparator.comparingInt(ReformVersion::number))
                .map(each -> each.number()
                        + each.reform().areas().stream()
                                .map(area -> area.name().in(Language.NB))
                                .collect(Collectors.joining(", ", " ", "")))
                .toList();
    }

    /** A plan with a name, and an area with a solution for each of those named. */
    private void make(String name, String... areas) {
        TypedForm form =
                TypedForm.of(astrid, OWN + "/new").type("name.nb", name).type("from", "01.01.2026");
        for (int i = 0; i < areas.length; i++) {
            form = (i == 0 ? form : form.press("add:areas"))
                    .type("areas[" + i + "].name.nb", areas[i])
                    .press("add:areas[" + i + "].solutions")
                    .type(
                            "areas[" + i + "].solutions[0].name.nb",
                            "Mer " + areas[i].toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(form.save().statusCode()).isEqualTo(303);
    }

    private static void changeMeanwhile(String reform, String shortName) {
        STORE.write(Signature.of("test", Served.NOW.instant().plusSeconds(60)), to -> {
            OwnReform now = OwnReform.find(
                            to,
                            "fjordvik",
                            to.facts("fjordvik", Reforms.builtIn()).orElseThrow(),
                            reform)
                    .orElseThrow();
            ReformDraft.Made made = (ReformDraft.Made)
                    DraftNodes.draft(now.node().with("shortName", shortName)).check();
            return to.change(
                    "fjordvik",
                    ReformVersion.of(now.present().fact().id(), now.number(), made),
                    now.present().version());
        });
    }

    private HttpResponse<String> bringIn(String name, String file) {
        astrid.get(OWN + "/file");
        return astrid.upload(OWN + "/file", name, file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPlanIsMadeAPartAtATimeAndNothingThatWasTypedIsLost() {
        TypedForm form = TypedForm.of(astrid, OWN + "/new")
                .type("name.nb", "Trygg på øya")
                .type("from", "1.1.2026")
                .type("to", "når vi er i mål")
                .type("areas[0].name.nb", "Møteplasser")
                .type("areas[0].groups", "residents", "volunteers")
                .press("add:areas[0].solutions")
                .type("areas[0].solutions[0].name.nb", "Kafé på brygga")
                .press("add:areas[0].duties")
                .press("add:areas")
                .type("areas[1].name.nb", "Måltider")
                .press("up:areas[1]")
                .press("drop:areas[1].duties[0]")
                .press("add:phases")
                .press("add:pairs");
        assertThat(form.text("name.nb")).isEqualTo("Trygg på øya");
        assertThat(form.text("to")).isEqualTo("når vi er i mål");
        assertThat(form.text("areas[0].name.nb")).isEqualTo("Måltider");
        assertThat(form.text("areas[1].groups")).isEqualTo("residents|volunteers");
        assertThat(form.text("areas[1].solutions[0].name.nb")).isEqualTo("Kafé på brygga");
        assertThat(form.body()).doesNotContain("areas[1].duties[0]");

        TypedForm refused = form.type("pairs[0].first", ".maltider").refused(422);
        assertThat(refused.body())
                .contains("href=\"#f-to\"", "href=\"#f-phases-0-name-nb\"", "href=\"#f-pairs-0-second\"")
                .contains("Fase 1: Navnet mangler", "Fase 1: Skriv en dato", "Kobling 1: Velg et område");

        HttpResponse<String> saved = refused.type("to", "31.12.2027")
                .type("phases[0].name.nb", "Oppstart")
                .type("phases[0].from", "01.02.2026")
                .type("pairs[0].second", "lhl.mat")
                .type("pairs[0].reason.nb", "Begge handler om mat.")
                .save();
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(Guest.location(saved)).startsWith("/fjordvik/reforms/trygg-pa-oya");
        Reform made = reform("trygg-pa-oya");
        assertThat(made.areas())
                .extracting(each -> each.id())
                .containsExactly("trygg-pa-oya.maltider", "trygg-pa-oya.moteplasser");
        assertThat(made.period().planned().until()).contains(LocalDate.of(2028, 1, 1));
        assertThat(catalogue().crosswalk().of("lhl.mat"))
                .anyMatch(each -> each.other("lhl.mat").equals(java.util.Optional.of("trygg-pa-oya.maltider")));
        assertThat(astrid.get("/fjordvik/reforms/trygg-pa-oya").body()).contains("Kafé på brygga");
        assertThat(astrid.get(OWN).body()).contains("Trygg på øya", "Versjon 1");
    }

    @Test
    void aBuiltInReformIsCopiedWithAllThatItSays() {
        TypedForm copy = TypedForm.of(astrid, OWN + "/new?copy=shr");
        assertThat(copy.text("name.nb")).isEqualTo("Samhandlingsreformen – Fjordvik kommune");
        assertThat(copy.type("name.nb", "Samhandling i Fjordvik").save().statusCode())
                .isEqualTo(303);
        Reform shr = Reforms.builtIn().find("shr").orElseThrow();
        Reform own = reform("samhandling-i-fjordvik");
        assertThat(own.areas()).hasSameSizeAs(shr.areas());
        for (int i = 0; i < shr.areas().size(); i++) {
            assertThat(own.areas().get(i).provisions())
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .isEqualTo(shr.areas().get(i).provisions());
        }
        assertThat(own.period()).isEqualTo(shr.period());
        assertThat(own.source()).isEqualTo(shr.source());
        assertThat(own.name().in(Language.NN)).endsWith("– Fjordvik kommune");
    }

    @Test
    void aNameThatIsTakenIsToldAtTheName() {
        make("Bare én", "Mat");
        TypedForm again = TypedForm.of(astrid, OWN + "/new")
                .type("name.nb", "Bare én")
                .type("from", "2026-01-01")
                .type("areas[0].name.nb", "Mat")
                .refused(422);
        assertThat(again.body()).contains("href=\"#f-name-nb\"", "Det finnes allerede en reform");
    }

    @Test
    void aCorrectionChangesAVersionAndAnotherCutIsANewOne() {
        make("Planen", "Mat", "Fellesskap");
        TypedForm.of(astrid, OWN + "/planen/edit")
                .type("areas[0].name.nb", "Mat og måltid")
                .save();
        assertThat(versions("planen")).containsExactly("1 Mat og måltid, Fellesskap");
        TypedForm.of(astrid, OWN + "/planen/edit")
                .type("as", "version")
                .type("areas[1].name.nb", "Vi")
                .save();
        assertThat(versions("planen")).containsExactly("1 Mat og måltid, Fellesskap", "2 Mat og måltid, Vi");
        HttpResponse<String> same = TypedForm.of(astrid, OWN + "/planen/edit").save();
        assertThat(same.statusCode()).isEqualTo(303);
        assertThat(versions("planen")).hasSize(2);
        assertThat(astrid.get(OWN).body()).contains("Innsatsområde «Vi»: Navn på bokmål: «Fellesskap» blir «Vi»");
    }

    /** Old choices on it stay readable, since what is taken away is so in a new version alone. */
    @Test
    void whatTakesAnAreaOrASolutionAwayIsSaidAndBecomesANewVersion() {
        make("Kortere", "Mat", "Natt", "Dag");
        TypedForm less = TypedForm.of(astrid, OWN + "/kortere/edit")
                .press("drop:areas[1]")
                .press("drop:areas[0].solutions[0]");
        assertThat(less.body())
                .contains("Dette blir tatt bort", "<li>Innsatsområde «Natt»</li>", "<li>Løsning «Mer mat»</li>");
        assertThat(less.text("as")).isEqualTo("version");
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", Adoption.of("ko-a", "kortere", Period.years(2026, 2028)));
            to.add(
                    "fjordvik",
                    Choice.of("ko-c", "ko-a", Ref.solution("kortere.natt.mer-natt"), Stance.ADOPT, When.day(DAY)));
            return true;
        });
        TypedForm asked = less.type("as", "correction").refused(422);
        assertThat(asked.body())
                .contains("href=\"#f-as\"", "«Mer natt» finnes ikke i noen annen versjon, og brukes av et valg");
        assertThat(asked.type("as", "version").save().statusCode()).isEqualTo(303);
        assertThat(versions("kortere")).containsExactly("1 Mat, Natt, Dag", "2 Mat, Dag");
        assertThat(catalogue().solution("kortere.natt.mer-natt")).isPresent();
        assertThat(astrid.get("/fjordvik/reforms/kortere/json?version=1").body())
                .contains("Mer natt");
        assertThat(astrid.get("/fjordvik/reforms/kortere/json").body()).doesNotContain("Mer natt");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownAndNotOverwritten() {
        make("Vår", "Mat");
        TypedForm mine = TypedForm.of(astrid, OWN + "/var/edit").type("areas[0].name.nb", "Min mat");
        changeMeanwhile("var", "DERES");
        TypedForm clash = mine.refused(409);
        assertThat(clash.body())
                .contains("Reform «Vår»: Kort navn", "Lagret av den andre: DERES", "Skrevet av deg: ingenting")
                .contains("Innsatsområde «Min mat»: Navn på bokmål", "Lagret av den andre: Mat");
        assertThat(reform("var").shortName()).contains("DERES");
        assertThat(clash.text("keep.:shortName")).as("they alone changed it").isEqualTo("theirs");
        assertThat(clash.text("keep./areas/mat:name.nb")).isEqualTo("typed");
        TypedForm again = clash.press("show");
        assertThat(again.text("areas[0].name.nb")).isEqualTo("Min mat");
        assertThat(again.text("shortName")).isEqualTo("DERES");
        assertThat(clash.save().statusCode()).isEqualTo(303);
        assertThat(reform("var").shortName()).contains("DERES");
        assertThat(versions("var")).containsExactly("1 Min mat");
    }

    /** What both changed one chooses oneself; until then nothing is saved, and nothing chosen or typed is lost. */
    @Test
    void whatTwoChangedInDifferentWaysIsChosenPartByPart() {
        make("Felles", "Mat", "Natt");
        TypedForm mine = TypedForm.of(astrid, OWN + "/felles/edit")
                .type("shortName", "MIN")
                .press("add:areas");
        changeMeanwhile("felles", "DERES");
        TypedForm clash = mine.type("areas[2].name.nb", "Dag")
                .press("drop:areas[1].solutions[0]")
                .type("as", "version")
                .refused(409);
        assertThat(clash.text("keep.:shortName")).isEmpty();
        assertThat(clash.body()).contains("Innsatsområde «Dag»", "Løsning «Mer natt»", "er ikke med");
        TypedForm asked = clash.type("keep./areas/dag", "theirs").refused(422);
        assertThat(asked.body()).contains("href=\"#f-keep-shortName\"", "Velg hva som skal gjelde: Reform «Felles»");
        assertThat(asked.text("keep./areas/dag")).isEqualTo("theirs");
        changeMeanwhile("felles", "NYEST");
        TypedForm third = asked.type("keep.:shortName", "typed")
                .type("keep./areas/dag", "typed")
                .refused(409);
        assertThat(third.body()).contains("Lagret av den andre: NYEST");
        assertThat(third.type("keep.:shortName", "typed").save().statusCode()).isEqualTo(303);
        assertThat(versions("felles")).containsExactly("1 Mat, Natt", "2 Mat, Natt, Dag");
        assertThat(reform("felles").shortName()).contains("MIN");
        assertThat(reform("felles").solutions()).extracting(each -> each.id()).containsExactly("felles.mat.mer-mat");
    }

    @Test
    void aReformIsTranslatedTextByTextAndStaysTheSameVersion() {
        make("Norsk plan", "Mat");
        TypedForm form = TypedForm.of(astrid, OWN + "/norsk-plan/words?to=nn");
        assertThat(form.body()).contains("3 tekster mangler på nynorsk", "lang=\"nb\"");
        form = form.type("w-name", "Norsk plan på nynorsk").type("w-areas-mat-solutions-mer-mat-name", "Meir mat");
        changeMeanwhile("norsk-plan", "NP");
        TypedForm moved = form.refused(409);
        assertThat(moved.text("w-name")).isEqualTo("Norsk plan på nynorsk");
        assertThat(moved.save().statusCode()).isEqualTo(303);
        Reform plan = reform("norsk-plan");
        assertThat(plan.name().in(Language.NN)).isEqualTo("Norsk plan på nynorsk");
        assertThat(plan.name().in(Language.NB)).isEqualTo("Norsk plan");
        assertThat(plan.shortName()).contains("NP");
        assertThat(plan.solutions().get(0).name().in(Language.NN)).isEqualTo("Meir mat");
        assertThat(plan.areas().get(0).name().all()).hasSize(1);
        assertThat(versions("norsk-plan")).hasSize(1);
        assertThat(astrid.get(OWN).body()).contains("Oversett til nynorsk");
    }

    @Test
    void aFileIsLookedThroughInTheFormBeforeItIsSaved() {
        make("På fil", "Mat");
        assertThat(astrid.get("/fjordvik/reforms/pa-fil").body()).contains("href=\"/about/reform-file\"");
        assertThat(astrid.get(OWN + "/file").body()).contains("href=\"/about/reform-file\"");
        String csv = astrid.get("/fjordvik/reforms/pa-fil/csv").body();
        TypedForm same = new TypedForm(astrid, bringIn("plan.csv", csv));
        assertThat(same.body()).contains("Alt er likt.");
        TypedForm changed = new TypedForm(astrid, bringIn("plan.csv", csv.replace("Mer mat", "Mye mat")));
        assertThat(changed.body()).contains("Løsning «Mye mat»: Navn på bokmål: «Mer mat» blir «Mye mat»");
        assertThat(reform("pa-fil").solutions().get(0).name().in(Language.NB)).isEqualTo("Mer mat");
        assertThat(changed.save().statusCode()).isEqualTo(303);
        assertThat(reform("pa-fil").solutions().get(0).name().in(Language.NB)).isEqualTo("Mye mat");
    }

    /** The pattern that people take is a built-in reform; a file of one becomes a copy. */
    @Test
    void aFileOfABuiltInReformBecomesOneOfOnesOwn() {
        TypedForm form = new TypedForm(
                astrid,
                bringIn("lhl.json", astrid.get("/fjordvik/reforms/lhl/json").body()));
        assertThat(form.text("name.nb")).isEqualTo("Leve hele livet – Fjordvik kommune");
        assertThat(form.save().statusCode()).isEqualTo(303);
        assertThat(reform("leve-hele-livet-fjordvik-kommune").solutions())
                .hasSameSizeAs(reform("lhl").solutions());
    }

    @Test
    void whatIsWrongInAFileIsToldAtOnceWithItsPlace() {
        HttpResponse<String> json = bringIn(
                "plan.json",
                "{\"format\": \"varde-reform\", \"version\": 1, \"reform\": {\"name\": {\"nb\": \"Uten dag\"},"
                        + " \"areas\": [{\"solutions\": [{}]}]}}");
        assertThat(json.statusCode()).isEqualTo(422);
        assertThat(json.body())
                .contains("/reform/from: «» er ikke en dato", "/reform/areas/0/name: Navnet mangler")
                .contains("/reform/areas/0/solutions/0/name: Navnet mangler");
        HttpResponse<String> csv =
                bringIn("plan.csv", "Hva raden er;Navn på bokmål;Fra og med\nReform;Plan;i fjor\nInnsatsområde;;\n");
        assertThat(csv.statusCode()).isEqualTo(422);
        assertThat(csv.body()).contains("Rad 2, Fra og med: «i fjor» er ikke en dato", "Rad 3, Navn: Navnet mangler");
        assertThat(bringIn("plan.json", "{").body()).contains("Fila er ikke gyldig JSON");
        astrid.get(OWN + "/file");
        assertThat(astrid.post(OWN + "/file").body()).contains("Velg en fil");
    }

    @Test
    void whatIsSavedCanBeUndoneAndAVersionTakenAway() {
        make("Angret", "Mat");
        TypedForm.of(astrid, OWN + "/angret/edit")
                .type("as", "version")
                .type("name.nb", "Angret to")
                .save();
        String undo = Stream.of(astrid.get("/fjordvik/reforms/angret").body().split("\"", -1))
                .filter(each -> each.startsWith("/fjordvik/undo/"))
                .findFirst()
                .orElseThrow();
        assertThat(astrid.post(undo, "next", OWN).statusCode()).isEqualTo(303);
        assertThat(versions("angret")).containsExactly("1 Mat");
        String version =
                STORE
                        .read(from -> from.facts("fjordvik", Reforms.builtIn()).orElseThrow())
                        .all(ReformVersion.class)
                        .stream()
                        .filter(each -> each.reform().id().equals("angret"))
                        .map(each -> "/fjordvik/facts/reform-version%3A" + each.id())
                        .findFirst()
                        .orElseThrow();
        assertThat(astrid.get(OWN).body()).contains(version);
        assertThat(Guest.location(astrid.get(version + "/edit"))).endsWith(OWN + "/angret/edit");
        astrid.get(version + "/error");
        assertThat(astrid.post(version + "/error", "version", "1", "why", "Ført to ganger")
                        .statusCode())
                .isEqualTo(303);
        assertThat(versions("angret")).isEmpty();
        assertThat(astrid.get(OWN + "/angret/edit").statusCode()).isEqualTo(404);
    }

    /** A word too many that nobody used is corrected away. */
    @Test
    void whatNobodyUsesCanBeTakenAwayInACorrection() {
        make("Ubrukt", "Mat", "Natt");
        TypedForm less = TypedForm.of(astrid, OWN + "/ubrukt/edit").press("drop:areas[1]");
        assertThat(less.text("as")).isEqualTo("version");
        assertThat(less.type("as", "correction").save().statusCode()).isEqualTo(303);
        assertThat(versions("ubrukt")).containsExactly("1 Mat");
    }

    /** Who takes the last version of a reform away sees what is recorded on it, and none of that loses its name. */
    @Test
    void theLastVersionOfAReformThatIsFollowedUpIsTakenAwayOnlyByWhoSawWhatIsRecordedOnIt() {
        make("Brukt", "Mat");
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", Adoption.of("br-a", "brukt", Period.years(2026, 2028)));
            to.add(
                    "fjordvik",
                    Choice.of("br-c", "br-a", Ref.solution("brukt.mat.mer-mat"), Stance.ADOPT, When.day(DAY)));
            to.add("fjordvik", Measure.titled("br-m", "Kjøkken på kaia"));
            to.add("fjordvik", new Link("br-l", "br-m", Ref.area("brukt.mat"), Validity.always()));
            return true;
        });
        String version = "/fjordvik/facts/reform-version%3A" + versionId("brukt");
        assertThat(astrid.get(version + "/error").body())
                .contains("Reform i kommunen: 1", "Valg av løsning: 1", "Kjøkken på kaia", "name=\"sure\"");
        HttpResponse<String> unseen = astrid.post(version + "/error", "version", "1", "why", "Feil");
        assertThat(unseen.statusCode()).isEqualTo(422);
        assertThat(unseen.body()).contains("href=\"#f-sure\"");
        assertThat(astrid.post(version + "/error", "version", "1", "why", "Feil", "sure", "yes")
                        .statusCode())
                .isEqualTo(303);
        assertThat(catalogue().find("brukt")).isEmpty();
        assertThat(astrid.get("/fjordvik/measures/br-m").body())
                .contains("href=\"/fjordvik/own-reforms#reform-brukt\"", "Brukt");
        assertThat(as(Role.COUNCIL_MEMBER).get(OWN).body()).contains("id=\"reform-brukt\"", ">Brukt</li>");
        assertThat(astrid.get("/fjordvik/facts/choice%3Abr-c").body()).contains("Mer mat");
        assertThat(astrid.get(OWN).body()).contains("href=\"" + version + "\"");
        astrid.get(version);
        assertThat(astrid.post(version + "/undo", "version", "2").statusCode()).isEqualTo(303);
        assertThat(catalogue().find("brukt")).isPresent();
        assertThat(astrid.get(OWN).body()).doesNotContain("id=\"reform-brukt\"");
    }

    private static String versionId(String reform) {
        return STORE
                .read(from -> from.facts("fjordvik", Reforms.builtIn()).orElseThrow())
                .all(ReformVersion.class)
                .stream()
                .filter(each -> each.reform().id().equals(reform))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whoOnlyReadsSeesTheReformsAndNoWayToChangeThem() {
        make("Til lesing", "Mat");
        Guest council = as(Role.COUNCIL_MEMBER);
        assertThat(council.get(OWN).body()).contains("Til lesing").doesNotContain("/edit", "/new", OWN + "/file");
        assertThat(council.get(OWN + "/til-lesing/edit").statusCode()).isEqualTo(403);
        assertThat(council.get("/fjordvik/reforms/til-lesing/csv").statusCode()).isEqualTo(200);
        assertThat(astrid.get(OWN + "/lhl/edit").statusCode()).isEqualTo(404);
        assertThat(astrid.get(OWN + "/new?copy=none").statusCode()).isEqualTo(404);
    }
}
