package no.varde.core.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Period;
import no.varde.core.basics.Slug;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every built-in reform: its texts in three languages, its sources and its ids. */
class BuiltInReformsTest {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** Names that are written alike in Bokmål and Nynorsk. */
    private static final List<String> SAME = List.of(
            "Aktivitet og fellesskap",
            "Helsehjelp",
            "Seniorressursen",
            "Samfunnskontakt",
            "Sambruk og samlokalisering",
            "Måltidstider",
            "Systematisk ernæringsarbeid",
            "Miljøbehandling",
            "Systematisk kartlegging og oppfølging",
            "Innovasjon",
            "Beredskap og akuttmedisinsk kjede");

    private final List<Reform> all = Reforms.builtIn().all();

    @Test
    void areFourInTheOrderOfThePages() {
        assertThat(Reforms.builtIn().ids()).containsExactly("lhl", "shr", "bth", "kl25");
        assertThat(all).extracting(Reform::id).containsExactly("lhl", "shr", "bth", "kl25");
    }

    /** The names as the sources of Samhandlingsreformen, Bo trygt hjemme and Kompetanseløft 2025 have them. */
    @Test
    void callTheirAreasAsTheSourcesDo() {
        assertThat(names("shr"))
                .containsExactly(
                        "Samordning mellom kommuner, helseforetak og tjenester",
                        "Fagkompetanse i kommunehelsetjenesten",
                        "Ledelse i nettverk og partnerskap",
                        "Ledelse av den kommunale legetjenesten",
                        "Forebygging og hele pasientforløp",
                        "Lovpålagte avtaler");
        assertThat(names("bth"))
                .containsExactly(
                        "Levende lokalsamfunn",
                        "Boligtilpasning og boligplanlegging",
                        "Kompetente og myndiggjorte medarbeidere",
                        "Trygghet for brukere og støtte til pårørende");
        assertThat(names("kl25"))
                .containsExactly(
                        "Rekruttere, beholde og utvikle personell",
                        "Brukermedvirkning, tjenesteutvikling og tverrfaglig samarbeid",
                        "Kommunal sektor som forskningsaktør, fagutviklings- og opplæringsarena",
                        "Ledelse, samhandling og planlegging");
    }

    private static List<String> names(String reform) {
        return Reforms.builtIn().find(reform).orElseThrow().areas().stream()
                .map(area -> area.name().in(Language.NB))
                .toList();
    }

    @Test
    void haveTheirAreas() {
        assertThat(all.stream().flatMap(reform -> reform.areas().stream()).map(ReformArea::id))
                .containsExactly(
                        "lhl.aldersvennlig",
                        "lhl.aktivitet",
                        "lhl.mat",
                        "lhl.helsehjelp",
                        "lhl.sammenheng",
                        "lhl.styring",
                        "shr.samordning",
                        "shr.fagkompetanse",
                        "shr.nettverk",
                        "shr.legetjenesten",
                        "shr.forebygging",
                        "shr.avtaler",
                        "bth.lokalsamfunn",
                        "bth.bolig",
                        "bth.medarbeidere",
                        "bth.trygghet",
                        "kl25.rekruttere",
                        "kl25.brukermedvirkning",
                        "kl25.forskning",
                        "kl25.ledelse");
    }

    /** Meld. St. 24 (2022–2023), 16 June 2023, started 2024. */
    @Test
    void boTryggtHjemmeRunsFrom2024AndHasAnOfficialNameInNynorsk() {
        Reform bth = Reforms.builtIn().find("bth").orElseThrow();
        assertThat(bth.period().current()).isEqualTo(Period.from(LocalDate.of(2024, 1, 1)));
        assertThat(bth.source().orElseThrow().title().in(Language.NB))
                .isEqualTo("Meld. St. 24 (2022–2023) Fellesskap og meistring – Bu trygt heime");
        assertThat(bth.names()).contains("Bu trygt heime", "BTH");
    }

    @Test
    void kompetanseloft2025IsANationalPlanThatEnded() {
        Reform kl25 = Reforms.builtIn().find("kl25").orElseThrow();
        assertThat(kl25.kind()).isEqualTo(Reform.Kind.NATIONAL_PLAN);
        assertThat(kl25.kind().label().in(Language.NB)).isEqualTo("nasjonal satsing");
        assertThat(kl25.period().current()).isEqualTo(Period.years(2021, 2025));
        assertThat(kl25.isOver(TODAY)).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> haveAllTextsInThreeLanguagesThatDiffer() {
        return texts().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    LocalizedText text = each.getValue();
                    assertThat(text.isComplete()).isTrue();
                    assertThat(text.in(Language.EN)).isNotEqualTo(text.in(Language.NB));
                    if (!SAME.contains(text.in(Language.NB))) {
                        assertThat(text.in(Language.NN)).isNotEqualTo(text.in(Language.NB));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> haveTwoOrThreeSentencesAnAreaAndOneOrTwoASolution() {
        return all.stream()
                .flatMap(reform -> reform.areas().stream())
                .flatMap(area -> Stream.concat(
                        Stream.of(lengthTest(area.id(), area.description().orElseThrow(), 2, 3)),
                        Stream.of(
                                        area.solutions().stream()
                                                .map(each -> lengthTest(
                                                        each.id(),
                                                        each.description().orElseThrow(),
                                                        1,
                                                        2)),
                                        area.duties().stream()
                                                .map(each -> lengthTest(each.id(), each.description(), 1, 2)),
                                        area.requirements().stream()
                                                .map(each -> lengthTest(each.id(), each.line(), 1, 1)))
                                .flatMap(each -> each)));
    }

    private static DynamicTest lengthTest(String id, LocalizedText text, int least, int most) {
        return DynamicTest.dynamicTest(
                id,
                () -> text.all()
                        .forEach((language, words) -> assertThat(
                                        SENTENCE_END.matcher(words).results().count())
                                .as("sentences of %s in %s: %s", id, language.tag(), words)
                                .isBetween((long) least, (long) most)));
    }

    @Test
    void haveIdsMadeOfTheBokmalName() {
        for (Solution solution : all.get(0).solutions()) {
            assertThat(solution.id()).endsWith("." + Slug.of(solution.name().in(Language.NB)));
        }
    }

    @Test
    void haveSomethingFixedExpectedAndFreeInEveryArea() {
        for (Reform reform : all) {
            for (ReformArea area : reform.areas()) {
                for (Freedom freedom : Freedom.values()) {
                    assertThat(area.provisions(freedom, TODAY))
                            .as("%s %s", area.id(), freedom)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void nameASectionForEverythingFixedByLaw() {
        assertThat(all.stream()
                        .flatMap(reform -> reform.areas().stream())
                        .flatMap(area -> area.provisions().stream())
                        .filter(each -> each.freedom() == Freedom.FIXED_BY_LAW))
                .hasSizeGreaterThan(60)
                .allMatch(each -> each.law().orElseThrow().section().matches("§§? \\d.*"))
                .allMatch(each -> each.knowledge() == KnowledgeKind.LEGAL);
    }

    @Test
    void proposeGroupsForEveryArea() {
        assertThat(all.stream().flatMap(reform -> reform.areas().stream()))
                .allMatch(area -> area.proposedGroups().size() >= 3);
        assertThat(Reforms.builtIn().area("shr.legetjenesten").orElseThrow().proposedGroups())
                .startsWith(ActorGroup.GENERAL_PRACTITIONERS);
    }

    /** A name that meant two areas of one reform would make the spreadsheet import guess. */
    @Test
    void shareNoNameWithinAReform() {
        for (Reform reform : all) {
            List<String> names = new ArrayList<>();
            reform.areas()
                    .forEach(area -> names.addAll(area.names().stream()
                            .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                            .distinct()
                            .toList()));
            assertThat(names).as(reform.id()).doesNotHaveDuplicates();
        }
    }

    private Map<String, LocalizedText> texts() {
        Map<String, LocalizedText> texts = new TreeMap<>();
        for (Reform reform : all) {
            texts.put(reform.id() + " says", reform.description().orElseThrow());
            texts.put(reform.id() + " target", reform.targetGroup().orElseThrow());
            texts.put(reform.id() + " lead", reform.lead().orElseThrow());
            for (NationalPeriod.Change change : reform.period().changes()) {
                texts.put(reform.id() + " change " + change.decided(), change.reason());
            }
            for (ReformArea area : reform.areas()) {
                texts.put(area.id(), area.name());
                texts.put(area.id() + " says", area.description().orElseThrow());
                area.solutions()
                        .forEach(each -> texts.put(
                                each.id() + " says", each.description().orElseThrow()));
                area.duties().forEach(each -> texts.put(each.id() + " says", each.description()));
                area.provisions().forEach(each -> texts.put(each.id(), each.line()));
            }
        }
        Reforms.builtIn().crosswalk().pairs().forEach(pair -> texts.put(pair.first() + pair.second(), pair.reason()));
        texts.put("crosswalk", Reforms.builtIn().crosswalk().standing());
        return texts;
    }
}
