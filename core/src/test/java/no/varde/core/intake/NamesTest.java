package no.varde.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.Reforms;
import no.varde.core.reform.Solution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of reforms, areas and solutions in three languages, misspelt and in lists. */
class NamesTest {

    @Test
    void takesReformsApartAtAPlus() {
        assertThat(Sheets.cell("Reform", "BTH+LHL").issues())
                .extracting(each -> each.message().key())
                .containsExactly("name.area", "name.area");
    }

    private static final Names NAMES = new Names(Reforms.builtIn());

    private static String read(String text, Column column) {
        return NAMES.cell(text, column, Set.of()).stream()
                .map(piece -> piece.reading().doubt().isPresent()
                        ? "?"
                        : piece.reading().values().stream().map(Ref::id).collect(Collectors.joining("+")))
                .collect(Collectors.joining(" & "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Leve hele livet – Mat og måltider = lhl.mat",
                "Leve heile livet: Mat og måltid = lhl.mat",
                "LHL - mat og måltider = lhl.mat",
                "Mat og måltider (Leve hele livet) = lhl.mat",
                "Leve hele livet, Mat og måltider = lhl.mat",
                "  leve  hele LIVET –  mat og måltider. = lhl.mat",
                "Food and meals = lhl.mat",
                "Samhandlingsreforma: Samordning = shr.samordning",
                "Leve hele livet – Styring og ledelse, forbedringsarbeid og innovasjon = lhl.styring",
                "Styring og ledelse, forbedringsarbeid og innovasjon = lhl.styring",
                "Leve hele livet – Mat og måltider – Det gode måltid = lhl.mat+lhl.mat.det-gode-maltid",
                "Kompetanseløft 2025 – Rekruttere, beholde og utvikle = kl25.rekruttere",
                "Bo trygt hjemme = bth",
                "1. Et aldersvennlig Norge = lhl.aldersvennlig",
                "Innsatsområde 3: Mat og måltider = lhl.mat"
            })
    void recognisesNames(String text, String expected) {
        assertThat(read(text, Column.REFORM)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Leve hele livet – Helsehjelp / Bo trygt hjemme – Levende lokalsamfunn = lhl.helsehjelp & bth.lokalsamfunn",
                "Leve hele livet – Helsehjelp; Levende lokalsamfunn = lhl.helsehjelp & bth.lokalsamfunn",
                "Mat og måltider, Helsehjelp = lhl.mat & lhl.helsehjelp",
                "Helsehjelp, Styring og ledelse, forbedringsarbeid og innovasjon = lhl.helsehjelp & lhl.styring",
                "'Ledelse, samhandling og planlegging, Levende lokalsamfunn' = kl25.ledelse & bth.lokalsamfunn",
                "Leve hele livet – Mat og måltider / Helsehjelp = lhl.mat & lhl.helsehjelp"
            })
    void takesListsApart(String text, String expected) {
        assertThat(read(text, Column.REFORM)).isEqualTo(expected);
    }

    @Test
    void readsListsWithLineBreaks() {
        assertThat(read("- Mat og måltider\n- Bo trygt hjemme: Levende lokalsamfunn\n", Column.REFORM))
                .isEqualTo("lhl.mat & bth.lokalsamfunn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Leve hele livet – Mat og måltidar = lhl.mat",
                "Leve hele livet – Mta og måltider = lhl.mat",
                "Leve hele livvet – Mat og måltider = lhl.mat",
                "Aktivitet og fellesskapp = lhl.aktivitet",
                "Boligtilpassning og boligplanleging = bth.bolig",
                "Samandlingsreformen = shr"
            })
    void proposesSmallMisspellingsAndNeverAssumesThem(String text, String expected) {
        Reading<Ref> reading = NAMES.cell(text, Column.REFORM, Set.of()).get(0).reading();
        assertThat(reading.values()).isEmpty();
        String first = reading.doubt().orElseThrow().proposals().get(0).text();
        assertThat(Ref.parse(first).orElseThrow().id()).isEqualTo(expected);
        assertThat(NAMES.piece(first, Column.REFORM, Set.of()).values())
                .extracting(Ref::id)
                .containsExactly(expected);
    }

    @Test
    void proposesNothingForWhatIsNoName() {
        Reading<Ref> reading = NAMES.piece("Vintervedlikehold av bruer", Column.REFORM, Set.of());
        assertThat(reading.doubt().orElseThrow().proposals()).isEmpty();
    }

    @Test
    void letsTheRestOfTheRowTellWhichIsMeant() {
        assertThat(NAMES.piece("Støtte til pårørende", Column.SOLUTION, Set.of("lhl"))
                        .values())
                .extracting(Ref::id)
                .containsExactly("lhl.sammenheng.avlastning-og-stotte-til-parorende");
        assertThat(NAMES.piece("Støtte til pårørende", Column.AREA, Set.of("bth"))
                        .values())
                .extracting(Ref::id)
                .containsExactly("bth.trygghet");
    }

    /** Every name of every reform is recognised in every language, alone and after its reform. */
    @Test
    void recognisesEveryOfficialName() {
        for (Reform reform : Reforms.builtIn().all()) {
            for (ReformArea area : reform.areas()) {
                assertRecognised(reform, area.name(), area.ref(), Column.AREA);
                for (Solution solution : area.solutions()) {
                    assertRecognised(reform, solution.name(), solution.ref(), Column.SOLUTION);
                }
            }
        }
    }

    private static void assertRecognised(Reform reform, LocalizedText name, Ref expected, Column column) {
        name.all().forEach((language, text) -> {
            String full = reform.name().in(language) + " – " + text;
            assertThat(found(NAMES.cell(full, column, Set.of()))).as(full).containsExactly(expected);
            assertThat(found(NAMES.cell(text, column, Set.of(reform.id()))))
                    .as(text)
                    .containsExactly(expected);
        });
    }

    private static List<Ref> found(List<Names.Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.reading().values().stream())
                .toList();
    }
}
