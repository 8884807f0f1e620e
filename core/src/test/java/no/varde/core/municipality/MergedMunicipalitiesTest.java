package no.varde.core.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import org.junit.jupiter.api.Test;

/** Numbers that were merged lead to the one that took over, never silently: Søgne and Songdalen became Kristiansand. */
class MergedMunicipalitiesTest {

    private static final LocalDate TURN = LocalDate.of(2020, 1, 1);
    private static final County AGDER = new County("42", "Agder");
    private static final County VEST_AGDER = new County("10", "Vest-Agder");

    private static final List<MunicipalityChange> CHANGES =
            List.of(merged("1017", "Songdalen"), merged("1018", "Søgne"));

    private static final List<Municipality> MUNICIPALITIES = List.of(
            new Municipality(MunicipalityNumber.of("4204"), "Kristiansand", "Kristiansand", AGDER, Period.from(TURN)),
            gone("1017", "Songdalen"),
            gone("1018", "Søgne"));

    private static MunicipalityChange merged(String number, String name) {
        return new MunicipalityChange(
                MunicipalityNumber.of(number),
                name,
                TURN,
                MunicipalityChange.Kind.MERGED,
                List.of(MunicipalityNumber.of("4204")));
    }

    private static Municipality gone(String number, String name) {
        return new Municipality(
                MunicipalityNumber.of(number), name, name, VEST_AGDER, Period.between(LocalDate.of(1964, 1, 1), TURN));
    }

    @Test
    void leadToTheOneThatTookOverAndSayWhy() {
        MunicipalityRegister register = MunicipalityRegister.of(MUNICIPALITIES, CHANGES);
        NumberLookup found = register.find(MunicipalityNumber.of("1018"), LocalDate.of(2026, 1, 1));
        assertThat(found).isInstanceOf(NumberLookup.Gone.class);
        NumberLookup.Gone gone = (NumberLookup.Gone) found;
        assertThat(gone.successors()).extracting(Municipality::name).containsExactly("Kristiansand");
        assertThat(gone.change().kind().label().in(Language.NB)).isEqualTo("ble slått sammen med andre");
        assertThat(register.find(MunicipalityNumber.of("1018"), LocalDate.of(2019, 1, 1)))
                .isInstanceOf(NumberLookup.Found.class);
        assertThat(register.find(MunicipalityNumber.of("4204"), LocalDate.of(2019, 1, 1)))
                .isEqualTo(new NumberLookup.NotYet(MUNICIPALITIES.get(0), CHANGES));
    }

    @Test
    void areReadFromTheFileOfChanges() {
        List<String[]> rows = List.of(
                new String[] {"1017", "Songdalen", "4204", "Kristiansand", "slått sammen"},
                new String[] {"1507", "Ålesund", "1508", "Ålesund", "delt"},
                new String[] {"1507", "Ålesund", "1580", "Haram", "delt"});
        assertThat(RegisterFile.changes(rows))
                .extracting(MunicipalityChange::kind)
                .containsExactly(MunicipalityChange.Kind.MERGED, MunicipalityChange.Kind.SPLIT);
        List<String[]> unknown = List.<String[]>of(new String[] {"1017", "Songdalen", "4204", "K", "borte"});
        assertThatIllegalStateException()
                .isThrownBy(() -> RegisterFile.changes(unknown))
                .withMessageContaining("borte");
    }

    @Test
    void aRegisterNamesEveryNumberOnceAndEveryOneThatTookOver() {
        List<Municipality> twice = new ArrayList<>(MUNICIPALITIES);
        twice.add(MUNICIPALITIES.get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityRegister.of(twice, CHANGES))
                .withMessageContaining("4204");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityRegister.of(MUNICIPALITIES.subList(1, 3), CHANGES))
                .withMessageContaining("4204");
    }
}
