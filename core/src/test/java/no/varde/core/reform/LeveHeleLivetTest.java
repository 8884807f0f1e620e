package no.varde.core.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import org.junit.jupiter.api.Test;

/** Meld. St. 15 (2017–2018) Leve hele livet, presented 4 May 2018 and treated in the Storting 20 November 2018. */
class LeveHeleLivetTest {

    private final Reform lhl = Reforms.builtIn().find("lhl").orElseThrow();

    @Test
    void hasFiveAreasOfContentAndASixthOfMeans() {
        assertThat(lhl.areas())
                .extracting(area -> area.name().in(Language.NB))
                .containsExactly(
                        "Et aldersvennlig Norge",
                        "Aktivitet og fellesskap",
                        "Mat og måltider",
                        "Helsehjelp",
                        "Sammenheng i tjenestene",
                        "Styring og ledelse, forbedringsarbeid og innovasjon");
        assertThat(lhl.areas().subList(0, 5)).allMatch(area -> area.kind() == ReformArea.Kind.CONTENT);
        assertThat(lhl.areas().get(5).kind()).isEqualTo(ReformArea.Kind.MEANS);
    }

    @Test
    void hasFiveSolutionsInEachContentAreaAndThreeMeans() {
        assertThat(lhl.areas()).extracting(area -> area.solutions().size()).containsExactly(5, 5, 5, 5, 5, 3);
        assertThat(lhl.solutions()).hasSize(28);
        assertThat(names("lhl.mat"))
                .containsExactly(
                        "Det gode måltid",
                        "Måltidstider",
                        "Valgfrihet og variasjon",
                        "Systematisk ernæringsarbeid",
                        "Kjøkken lokalt");
        assertThat(names("lhl.sammenheng"))
                .containsExactly(
                        "Den enkeltes behov",
                        "Avlastning og støtte til pårørende",
                        "Færre å forholde seg til og økt kontinuitet",
                        "Mykere overganger",
                        "Planlagte overganger");
    }

    @Test
    void marksTheNamesThatStandFromMemory() {
        assertThat(lhl.solutions().stream().filter(each -> !each.verified()).map(Solution::id))
                .containsExactly(
                        "lhl.mat.maltidstider",
                        "lhl.mat.kjokken-lokalt",
                        "lhl.helsehjelp.hverdagsmestring",
                        "lhl.helsehjelp.proaktive-tjenester",
                        "lhl.helsehjelp.malrettet-bruk-av-fysisk-trening",
                        "lhl.helsehjelp.miljobehandling",
                        "lhl.helsehjelp.systematisk-kartlegging-og-oppfolging",
                        "lhl.sammenheng.faerre-a-forholde-seg-til-og-okt-kontinuitet",
                        "lhl.sammenheng.mykere-overganger",
                        "lhl.sammenheng.planlagte-overganger");
    }

    @Test
    void hasFourPhases() {
        assertThat(lhl.phases()).extracting(Phase::number).containsExactly(1, 2, 3, 4);
        assertThat(lhl.phases())
                .extracting(Phase::period)
                .containsExactly(
                        Period.years(2019, 2019),
                        Period.years(2019, 2020),
                        Period.years(2021, 2023),
                        Period.years(2023, 2023));
    }

    @Test
    void namesItsSourceWithItsDays() {
        Source source = lhl.source().orElseThrow();
        assertThat(source.title().in(Language.NB)).contains("Meld. St. 15 (2017–2018)");
        assertThat(source.presented()).contains(LocalDate.of(2018, 5, 4));
        assertThat(source.treated()).contains(LocalDate.of(2018, 11, 20));
        assertThat(source.note().orElseThrow().in(Language.NB)).contains("20. desember");
    }

    @Test
    void wasExtendedForThePandemicAndThenCutShort() {
        assertThat(lhl.periodAsOf(LocalDate.of(2020, 3, 1))).isEqualTo(Period.years(2019, 2023));
        assertThat(lhl.periodAsOf(LocalDate.of(2022, 3, 1))).isEqualTo(Period.years(2019, 2024));
        assertThat(lhl.periodAsOf(LocalDate.of(2023, 3, 1))).isEqualTo(Period.years(2019, 2023));
        assertThat(lhl.period().current()).isEqualTo(Period.years(2019, 2023));
        assertThat(lhl.period().changes())
                .extracting(change -> change.reason().in(Language.NB))
                .satisfiesExactly(
                        extended -> assertThat(extended).contains("pandemien"),
                        ended -> assertThat(ended).contains("statsbudsjettet for 2023"));
    }

    @Test
    void isOverFromTheFirstDayOf2024() {
        assertThat(lhl.isOver(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(lhl.isOver(LocalDate.of(2024, 1, 1))).isTrue();
    }

    @Test
    void goesUnderTheNamesThatMunicipalitiesUse() {
        assertThat(lhl.names()).contains("Leve hele livet", "Leve heile livet", "LHL");
        assertThat(Reforms.builtIn().area("lhl.mat").orElseThrow().names()).contains("Mat og måltid");
        assertThat(Reforms.builtIn()
                        .solution("lhl.sammenheng.faerre-a-forholde-seg-til-og-okt-kontinuitet")
                        .orElseThrow()
                        .names())
                .contains("Færre å halde seg til og auka kontinuitet");
    }

    private List<String> names(String areaId) {
        return lhl.area(areaId).orElseThrow().solutions().stream()
                .map(each -> each.name().in(Language.NB))
                .toList();
    }
}
