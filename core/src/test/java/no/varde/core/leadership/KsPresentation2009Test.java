package no.varde.core.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Principle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** KS (2009), «Samhandlingsreformen i et kommunalt perspektiv»: five competencies, authority and trust, six acts. */
class KsPresentation2009Test {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Pattern TWO_CLAIMS = Pattern.compile(" (og|and|eller|or) ");

    private final Frameworks frameworks = Frameworks.builtIn();
    private final Framework competencies =
            frameworks.find(Frameworks.COMPETENCIES, TODAY).orElseThrow();
    private final Framework acts = frameworks.find(Frameworks.ACTS, TODAY).orElseThrow();

    @Test
    void namesFiveCompetenciesCarriedByAuthorityAndTrust() {
        assertThat(names(competencies))
                .containsExactly(
                        "Integrator",
                        "Kommunikator",
                        "Gjennomføringsevne",
                        "Innovatør",
                        "Visjonær",
                        "Autoritet og tillit");
        assertThat(competencies.principles()).contains(Principle.S7);
    }

    @Test
    void namesSixActs() {
        assertThat(acts.competencies()).hasSize(6);
        assertThat(acts.principles()).contains(Principle.S10);
        assertThat(acts.source().orElseThrow().in(Language.NB)).contains("2009");
    }

    @Test
    void saysThatTheSentencesAreOurs() {
        assertThat(frameworks.all()).allMatch(Framework::ours).allMatch(each -> each.version() == 1);
    }

    @Test
    void hasFourOrFiveBehavioursEach() {
        assertThat(frameworks.all().stream().flatMap(each -> each.competencies().stream()))
                .allSatisfy(each -> assertThat(each.behaviours()).hasSizeBetween(4, 5));
    }

    /** One sentence with one claim, so that "how often" has one answer; no colleague can rate two things at once. */
    @TestFactory
    Stream<DynamicTest> holdsOneClaimInEachBehaviour() {
        return behaviours()
                .map(each -> DynamicTest.dynamicTest(
                        each.id(),
                        () -> each.statement()
                                .all()
                                .forEach((language, words) -> assertThat(words)
                                        .endsWith(".")
                                        .doesNotContain(";")
                                        .hasSizeLessThan(75)
                                        .satisfies(
                                                text -> assertThat(text.chars().filter(c -> c == '.'))
                                                        .hasSize(1))
                                        .doesNotContainPattern(TWO_CLAIMS))));
    }

    @TestFactory
    Stream<DynamicTest> isWrittenInThreeLanguages() {
        return behaviours()
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> {
                    LocalizedText text = each.statement();
                    assertThat(text.isComplete()).isTrue();
                    assertThat(text.in(Language.EN)).isNotEqualTo(text.in(Language.NB));
                }));
    }

    @Test
    void isInNynorskWhereItDiffers() {
        assertThat(behaviours()
                        .filter(each -> each.statement()
                                .in(Language.NN)
                                .equals(each.statement().in(Language.NB))))
                .isEmpty();
    }

    @Test
    void leavesAPlaceForTheTenPointsAndMakesNothingUp() {
        assertThat(frameworks.openSlots()).extracting(FrameworkSlot::id).containsExactly("ten-points");
        assertThat(frameworks.find("ten-points", TODAY)).isEmpty();
        assertThat(frameworks.openSlots().get(0).name().in(Language.NB)).isEqualTo("10 punkter for god ledelse");
    }

    @Test
    void fillsThePlaceWhenAMunicipalityLoadsIt() {
        Framework own = FrameworkDraftTest.draft("ten-points", 1, "Første punkt", "Gjør noe.");
        assertThat(frameworks.plus(own).openSlots()).isEmpty();
        assertThat(frameworks.openSlots()).hasSize(1);
        assertThatThrownBy(() -> frameworks.plus(own).plus(own)).hasMessageContaining("ten-points");
    }

    @Test
    void keepsAnOldVersionBesideAnEditedOne() {
        Framework edited = FrameworkDraftTest.draft("acts", 2, "Forstå oppdraget", "Spør hvorfor.");
        Frameworks more = frameworks.plus(edited);
        assertThat(more.find("acts", TODAY)).contains(edited);
        assertThat(more.find("acts", 1)).contains(acts);
        assertThat(more.find("acts", LocalDate.of(2020, 1, 1))).contains(acts);
        assertThat(more.on(TODAY)).containsExactly(competencies, edited);
    }

    private Stream<Behaviour> behaviours() {
        return frameworks.all().stream()
                .flatMap(framework -> framework.competencies().stream())
                .flatMap(competency -> competency.behaviours().stream());
    }

    private static List<String> names(Framework framework) {
        return framework.competencies().stream()
                .map(each -> each.name().in(Language.NB))
                .toList();
    }
}
