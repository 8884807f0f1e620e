package no.varde.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import org.junit.jupiter.api.Test;

class ReformsTest {

    private final Reforms builtIn = Reforms.builtIn();

    @Test
    void findsByIdAtEveryLevel() {
        assertThat(builtIn.find("lhl").orElseThrow().name().in(Language.NN)).isEqualTo("Leve heile livet");
        assertThat(builtIn.area("lhl.mat").orElseThrow().reformId()).isEqualTo("lhl");
        assertThat(builtIn.solution("lhl.mat.det-gode-maltid")
                        .orElseThrow()
                        .name()
                        .in(Language.NB))
                .isEqualTo("Det gode måltid");
        assertThat(builtIn.duty("shr.avtaler.5").orElseThrow().number()).contains(5);
    }

    @Test
    void oneCanHaveACatalogueOfOnesOwnWithoutTheBuiltIn() {
        Reform bth = builtIn.find("bth").orElseThrow();
        Crosswalk none = new Crosswalk(List.of(), builtIn.crosswalk().standing());
        assertThat(Reforms.of(List.of(bth), none).ids()).containsExactly("bth");
        assertThatThrownBy(() -> Reforms.of(List.of(bth, bth), none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bth");
        assertThatThrownBy(() -> Reforms.of(List.of(bth), builtIn.crosswalk()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lhl.");
    }

    @Test
    void aReformThatIsProlongedStandsInThePlaceOfTheFormer() {
        Reform bth = builtIn.find("bth").orElseThrow();
        LocalDate end = LocalDate.of(2031, 1, 1);
        Reform longer = bth.withPeriod(bth.period()
                .with(new NationalPeriod.Change(
                        When.parse("2026-06"), Optional.of(end), LocalizedText.only(Language.NB, "Forlenget"), true)));
        Reforms catalogue = builtIn.replacing(longer);
        assertThat(catalogue.ids()).containsExactlyElementsOf(builtIn.ids());
        assertThat(catalogue
                        .find("bth")
                        .orElseThrow()
                        .periodAsOf(LocalDate.of(2026, 7, 1))
                        .until())
                .contains(end);
        assertThat(catalogue.find("bth").orElseThrow().periodAsOf(LocalDate.of(2026, 5, 31)))
                .isEqualTo(bth.periodAsOf(LocalDate.of(2026, 5, 31)));
        assertThat(catalogue.area("bth.bolig")).isEqualTo(builtIn.area("bth.bolig"));
        assertThat(builtIn.find("bth")).contains(bth);
    }

    @Test
    void nothingIsReplacedThatIsNotThereOrThatTheCrosswalkNeeds() {
        Reform own = own("oya");
        assertThatThrownBy(() -> builtIn.replacing(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("oya");
        Reform lhl = builtIn.find("lhl").orElseThrow();
        Reform cut = new Reform(
                lhl.id(),
                lhl.kind(),
                lhl.name(),
                lhl.shortName(),
                lhl.aliases(),
                lhl.description(),
                lhl.targetGroup(),
                lhl.lead(),
                lhl.source(),
                lhl.period(),
                lhl.areasAreOurs(),
                lhl.phases(),
                lhl.areas().subList(0, 1),
                lhl.verified());
        assertThatThrownBy(() -> builtIn.replacing(cut))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lhl.");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(builtIn.find("xyz")).isEmpty();
        assertThat(builtIn.area("lhl")).isEmpty();
        assertThat(builtIn.area("lhl.xyz")).isEmpty();
        assertThat(builtIn.area("xyz.mat")).isEmpty();
        assertThat(builtIn.solution("shr.avtaler.5")).isEmpty();
        assertThat(builtIn.duty("lhl.mat.det-gode-maltid")).isEmpty();
    }

    @Test
    void namesWhatAReferenceMeans() {
        assertThat(builtIn.name(Ref.reform("bth")).orElseThrow().in(Language.NB))
                .isEqualTo("Bo trygt hjemme");
        assertThat(builtIn.name(Ref.area("bth.bolig")).orElseThrow().in(Language.NN))
                .isEqualTo("Bustadtilpassing og bustadplanlegging");
        assertThat(builtIn.name(Ref.duty("shr.avtaler.8")).orElseThrow().in(Language.EN))
                .isEqualTo("Midwife services");
        assertThat(builtIn.name(Ref.measure("m1"))).isEmpty();
    }

    @Test
    void knowsTheAreaOfWhatItHolds() {
        assertThat(builtIn.areaOf(Ref.solution("lhl.mat.det-gode-maltid"))
                        .orElseThrow()
                        .id())
                .isEqualTo("lhl.mat");
        assertThat(builtIn.areaOf(Ref.duty("shr.avtaler.5")).orElseThrow().id()).isEqualTo("shr.avtaler");
        assertThat(builtIn.areaOf(Ref.area("lhl.mat")).orElseThrow().id()).isEqualTo("lhl.mat");
        assertThat(builtIn.areaOf(Ref.solution("lhl.mat.xyz"))).isEmpty();
        assertThat(builtIn.areaOf(Ref.reform("lhl"))).isEmpty();
    }

    @Test
    void takesInAReformOfOnesOwnAndLeavesTheFirstCatalogueAsItWas() {
        Reforms more = builtIn.plus(own("oya"));
        assertThat(more.ids()).containsExactly("lhl", "shr", "bth", "kl25", "oya");
        assertThat(more.area("oya.moteplasser")).isPresent();
        assertThat(builtIn.find("oya")).isEmpty();
        assertThatThrownBy(() -> more.plus(own("oya"))).hasMessageContaining("oya");
        assertThatThrownBy(() -> builtIn.plus(own("lhl"))).hasMessageContaining("lhl");
    }

    /** The pairs that Varde itself proposes; none of them is national. */
    @Test
    void proposesSevenPairsAndSaysThatTheyAreItsOwn() {
        assertThat(builtIn.crosswalk().pairs())
                .extracting(pair -> pair.first() + " " + pair.second())
                .containsExactly(
                        "lhl.sammenheng bth.trygghet",
                        "lhl.aldersvennlig bth.lokalsamfunn",
                        "lhl.aldersvennlig bth.bolig",
                        "lhl.styring bth.medarbeidere",
                        "lhl.styring kl25.ledelse",
                        "lhl.sammenheng shr.samordning",
                        "shr.fagkompetanse kl25.rekruttere");
        assertThat(builtIn.crosswalk().standing().in(Language.NB)).contains("ikke nasjonalt bestemt");
        assertThat(builtIn.crosswalk().pairs())
                .allMatch(pair -> builtIn.area(pair.first()).isPresent())
                .allMatch(pair -> builtIn.area(pair.second()).isPresent());
    }

    @Test
    void tellsTheOtherAreaOfAPair() {
        assertThat(builtIn.crosswalk().of("lhl.aldersvennlig"))
                .extracting(pair -> pair.other("lhl.aldersvennlig").orElseThrow())
                .containsExactly("bth.lokalsamfunn", "bth.bolig");
        assertThat(builtIn.crosswalk().of("lhl.mat")).isEmpty();
    }

    @Test
    void takesInAPairOfOnesOwn() {
        LocalizedText reason = LocalizedText.only(Language.NB, "Begge handler om bolig.");
        CrosswalkPair pair = new CrosswalkPair("oya.moteplasser", "bth.lokalsamfunn", reason);
        assertThat(builtIn.plus(own("oya")).plus(pair).crosswalk().pairs())
                .hasSize(8)
                .endsWith(pair);
        assertThatThrownBy(() -> builtIn.plus(pair)).hasMessageContaining("oya.moteplasser");
        assertThatThrownBy(() -> new CrosswalkPair("lhl.mat", "lhl.aktivitet", reason))
                .hasMessageContaining("lhl.mat");
    }

    private static Reform own(String id) {
        return new ReformDraft(
                        id,
                        Reform.Kind.OWN_PROGRAMME,
                        Map.of(Language.NB, "Trygg på øya"),
                        Map.of(),
                        "2025-01-01",
                        "",
                        List.of(AreaDraft.named(Language.NB, "Møteplasser")),
                        ReformDraft.More.nothing())
                .orThrow();
    }
}
