package no.varde.core.reform;

import static no.varde.core.basics.Language.NB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomReforms;
import org.junit.jupiter.api.Test;

/** A municipality's own reforms have versions; the catalogue shows the present one and still knows the earlier. */
class ReformVersionTest {

    private static final Reforms BUILT_IN = Reforms.builtIn();
    private static final ReformVersion FIRST = version(1, "oya", "Møteplasser", "Kafé");
    private static final ReformVersion SECOND = version(2, "oya", "Turer", "Båttur");

    @Test
    void theHighestNumberIsThePresentOneAndStandsAfterTheBuiltIn() {
        Reforms all = BUILT_IN.with(List.of(SECOND, FIRST));
        assertThat(all.ids()).containsExactly("lhl", "shr", "bth", "kl25", "oya");
        assertThat(all.find("oya")).contains(SECOND.reform());
        assertThat(all.all()).endsWith(SECOND.reform());
        assertThat(BUILT_IN.find("oya")).isEmpty();
    }

    @Test
    void whatOnlyAnEarlierVersionHadIsStillFoundAndNamed() {
        Reforms all = BUILT_IN.with(List.of(FIRST, SECOND));
        Ref cafe = Ref.solution("oya.moteplasser.kafe");
        assertThat(all.name(cafe).orElseThrow().in(NB)).isEqualTo("Kafé");
        assertThat(all.areaOf(cafe).orElseThrow().name().in(NB)).isEqualTo("Møteplasser");
        assertThat(all.area("oya.moteplasser")).isPresent();
        assertThat(all.isPresent(cafe)).isFalse();
        assertThat(all.isPresent(Ref.area("oya.moteplasser"))).isFalse();
        assertThat(all.isPresent(Ref.solution("oya.turer.battur"))).isTrue();
        assertThat(all.find("oya").orElseThrow().provision(cafe.id())).isEmpty();
    }

    @Test
    void anOwnVersionTakesThePlaceOfABuiltInWhichIsThenItsEarliest() {
        ReformVersion own = version(1, "bth", "Gode boliger", "Boligråd");
        Reforms all = BUILT_IN.with(List.of(own));
        assertThat(all.ids()).containsExactlyElementsOf(BUILT_IN.ids());
        assertThat(all.find("bth")).contains(own.reform());
        assertThat(all.area("bth.bolig")).isEqualTo(BUILT_IN.area("bth.bolig"));
        assertThat(all.crosswalk().pairs())
                .as("pairs of areas that are no longer there are passed over")
                .noneMatch(
                        pair -> pair.first().startsWith("bth") || pair.second().startsWith("bth"))
                .isNotEmpty();
    }

    @Test
    void pairsOfThePresentVersionsCountOnceAndWhereBothAreasAreThere() {
        CrosswalkPair food = pair("oya.turer", "lhl.mat");
        CrosswalkPair gone = pair("oya.turer", "lhl.xyz");
        Reforms all = BUILT_IN.with(List.of(
                withPairs(FIRST, pair("oya.moteplasser", "lhl.mat")),
                withPairs(SECOND, food, gone, pair("lhl.mat", "oya.turer"))));
        assertThat(all.crosswalk().of("oya.turer")).containsExactly(food);
        assertThat(all.crosswalk().of("oya.moteplasser")).isEmpty();
        assertThat(all.crosswalk().pairs()).hasSize(8);
        assertThat(all.crosswalk().standing()).isEqualTo(BUILT_IN.crosswalk().standing());
    }

    @Test
    void withoutOwnReformsTheCatalogueIsTheSame() {
        assertThat(BUILT_IN.with(List.of())).isSameAs(BUILT_IN);
    }

    @Test
    void refusesWhatNoDraftWouldMake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReformVersion.of("v0", 0, FIRST.made()))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withPairs(FIRST, pair("lhl.mat", "bth.bolig")))
                .withMessageContaining("oya");
        LocalizedText blanks = LocalizedText.only(NB, " Kafé ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withPairs(FIRST, new CrosswalkPair("oya.moteplasser", "lhl.mat", blanks)))
                .withMessageContaining("oya");
    }

    @Test
    void tellsEverythingThatCanBePointedAt() {
        assertThat(FIRST.contents())
                .containsExactly(Ref.reform("oya"), Ref.area("oya.moteplasser"), Ref.solution("oya.moteplasser.kafe"));
    }

    @Test
    void otherWordsLeaveTheRestAsItWas() {
        Property.forAll(300, s -> RandomReforms.version(s, "v1"), version -> {
            List<String> words = new ArrayList<>();
            ReformVersion numbered = version.withWords(text -> {
                words.add(text);
                return "w" + words.size();
            });
            assertThat(numbered.contents()).isEqualTo(version.contents());
            assertThat(numbered.withWords(text -> words.get(Integer.parseInt(text.substring(1)) - 1)))
                    .isEqualTo(version);
        });
    }

    private static ReformVersion version(int number, String id, String area, String solution) {
        ReformDraft draft = new ReformDraft(
                id,
                Reform.Kind.OWN_PROGRAMME,
                Map.of(Language.NB, "Trygg på øya"),
                Map.of(),
                "2026-01-01",
                "",
                List.of(AreaDraft.named(NB, area, solution)),
                ReformDraft.More.nothing());
        return ReformVersion.of("v" + number, number, (ReformDraft.Made) draft.check());
    }

    private static ReformVersion withPairs(ReformVersion version, CrosswalkPair... pairs) {
        return new ReformVersion(version.id(), version.number(), version.reform(), List.of(pairs));
    }

    private static CrosswalkPair pair(String first, String second) {
        return new CrosswalkPair(first, second, LocalizedText.only(NB, "Begge vil ha folk ut."));
    }
}
