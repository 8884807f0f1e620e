package no.varde.core.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.varde.core.basics.Language;
import org.junit.jupiter.api.Test;

/** The municipalities from 1 January 2024 and the 115 changes at that turn, built on data of Kartverket (CC BY 4.0). */
class MunicipalityRegister2024Test {

    private static final LocalDate NOW = LocalDate.of(2024, 1, 1);
    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 31);

    private final MunicipalityRegister register = MunicipalityRegister.builtIn();

    @Test
    void has357MunicipalitiesIn15Counties() {
        assertThat(register.all(NOW)).hasSize(357);
        assertThat(register.counties(NOW)).hasSize(15);
        assertThat(register.counties(NOW).get(0)).isEqualTo(new County("03", "Oslo"));
    }

    @Test
    void had356MunicipalitiesIn11CountiesUntilTheTurn() {
        assertThat(register.all(BEFORE)).hasSize(356);
        assertThat(register.counties(BEFORE))
                .hasSize(11)
                .contains(new County("30", "Viken"), new County("54", "Troms og Finnmark"));
    }

    @Test
    void knowsWhatBecameOf114Numbers() {
        assertThat(register.changes()).hasSize(114);
        assertThat(register.changes())
                .filteredOn(change -> change.kind() == MunicipalityChange.Kind.RENUMBERED)
                .hasSize(113)
                .allMatch(change -> change.successors().size() == 1);
        assertThat(register.changes().stream()
                        .mapToInt(change -> change.successors().size())
                        .sum())
                .isEqualTo(115);
    }

    @Test
    void leads1507To1508And1580() {
        NumberLookup found = find("1507", NOW);
        assertThat(found).isInstanceOf(NumberLookup.Gone.class);
        NumberLookup.Gone gone = (NumberLookup.Gone) found;
        assertThat(gone.change().kind()).isEqualTo(MunicipalityChange.Kind.SPLIT);
        assertThat(gone.change().kind().label().in(Language.NN)).isEqualTo("vart delt");
        assertThat(gone.change().day()).isEqualTo(NOW);
        assertThat(gone.successors())
                .extracting(each -> each.number() + " " + each.name())
                .containsExactly("1508 Ålesund", "1580 Haram");
    }

    @Test
    void stillFinds1507OnTheDayBefore() {
        assertThat(find("1507", BEFORE))
                .isInstanceOfSatisfying(
                        NumberLookup.Found.class,
                        found -> assertThat(found.municipality().name()).isEqualTo("Ålesund"));
    }

    @Test
    void leadsEveryGoneNumberToOnesInUse() {
        for (MunicipalityChange change : register.changes()) {
            assertThat(register.find(change.number(), NOW))
                    .isInstanceOfSatisfying(
                            NumberLookup.Gone.class,
                            gone -> assertThat(gone.successors())
                                    .hasSameSizeAs(change.successors())
                                    .allMatch(each -> each.validity().contains(NOW)));
        }
    }

    @Test
    void saysWhenANumberIsNotInUseYet() {
        assertThat(find("3301", BEFORE)).isInstanceOfSatisfying(NumberLookup.NotYet.class, notYet -> {
            assertThat(notYet.municipality().name()).isEqualTo("Drammen");
            assertThat(notYet.predecessors())
                    .extracting(MunicipalityChange::number)
                    .containsExactly(MunicipalityNumber.of("3005"));
        });
    }

    @Test
    void doesNotTakeSvalbardForAMunicipality() {
        assertThat(find("2100", NOW)).isInstanceOf(NumberLookup.Unknown.class);
        assertThat(find("9999", NOW)).isInstanceOf(NumberLookup.Unknown.class);
    }

    @Test
    void keepsTheZeroOfOslo() {
        assertThat(find("0301", NOW))
                .isInstanceOfSatisfying(
                        NumberLookup.Found.class,
                        found ->
                                assertThat(found.municipality().number().text()).isEqualTo("0301"));
    }

    @Test
    void keepsSamiAndKvenNames() {
        assertThat(register.all(NOW)).filteredOn(Municipality::hasParallelNames).hasSize(22);
        assertThat(names(register.search("Gáivuotna", NOW))).containsExactly("Kåfjord");
        assertThat(names(register.search("gaivuotna", NOW))).containsExactly("Kåfjord");
        assertThat(names(register.search("Kaivuono", NOW))).containsExactly("Kåfjord");
        assertThat(names(register.search("Porsangu", NOW))).containsExactly("Porsanger");
    }

    @Test
    void tellsNamesakesApartByNumber() {
        assertThat(register.search("Herøy", NOW))
                .extracting(each -> each.number().text())
                .containsExactly("1515", "1818");
        assertThat(register.search("Våler", NOW)).hasSize(2);
    }

    @Test
    void putsTheNearestNameFirst() {
        assertThat(names(register.search("os", NOW))).startsWith("Os", "Osen", "Oslo", "Osterøy");
        assertThat(names(register.search("1508", NOW))).containsExactly("Ålesund");
    }

    @Test
    void tellsLettersApartThatNorwegiansTellApart() {
        assertThat(names(register.search("Ås", NOW)))
                .startsWith("Ås", "Åseral", "Åsnes")
                .doesNotContain("Askøy");
        assertThat(register.search("  ", NOW)).isEmpty();
    }

    private NumberLookup find(String number, LocalDate day) {
        return register.find(MunicipalityNumber.of(number), day);
    }

    private static List<String> names(List<Municipality> municipalities) {
        return municipalities.stream().map(Municipality::name).toList();
    }
}
