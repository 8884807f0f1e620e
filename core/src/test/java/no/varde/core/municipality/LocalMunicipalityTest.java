package no.varde.core.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalMunicipalityTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 3, 1);

    @Test
    void comesFromTheRegisterWithItsNumber() {
        Municipality sula = MunicipalityRegister.builtIn().search("Sula", SINCE).get(0);
        LocalMunicipality local = LocalMunicipality.registered("sula", sula, SINCE);
        assertThat(local.number()).contains(MunicipalityNumber.of("1531"));
        assertThat(local.ref()).isEqualTo(Ref.municipality("sula"));
        assertThat(local.about()).isEmpty();
        assertThat(local.isFictional()).isFalse();
    }

    @Test
    void mayBeFictionalAndThenSaysSo() {
        LocalMunicipality fjordvik = LocalMunicipality.fictional("fjordvik", "Fjordvik", SINCE);
        assertThat(fjordvik.isFictional()).isTrue();
        assertThat(fjordvik.number()).isEmpty();
        assertThat(fjordvik.standing().label().in(Language.NN)).isEqualTo("oppdikta");
    }

    @Test
    void mayBeToComeAndThenSaysSo() {
        LocalMunicipality newTown = LocalMunicipality.future("nye-by", "Nye By", SINCE);
        assertThat(newTown.isFictional()).isFalse();
        assertThat(newTown.number()).isEmpty();
        assertThat(newTown.standing()).isEqualTo(LocalMunicipality.Standing.FUTURE);
        for (Language language : Language.values()) {
            assertThat(newTown.standing().label().in(language)).isNotBlank();
        }
    }

    @Test
    void showsTheBalanceAsANumberUntilItIsSwitchedOff() {
        LocalMunicipality fjordvik = LocalMunicipality.fictional("fjordvik", "Fjordvik", SINCE);
        assertThat(fjordvik.showBalanceNumber()).isTrue();
        assertThat(fjordvik.withBalanceNumber(false).showBalanceNumber()).isFalse();
    }

    @Test
    void isRefusedWhenRegisteredWithoutANumber() {
        assertThatThrownBy(() -> new LocalMunicipality(
                        "sula", "Sula", Optional.empty(), LocalMunicipality.Standing.REGISTERED, SINCE, true))
                .hasMessageContaining("sula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sula", "sula kommune", "-sula", "sula-", "ås", "a/b", "..", "a--b"})
    void isRefusedWithAnIdThatDoesNotFitAnAddress(String id) {
        assertThatThrownBy(() -> LocalMunicipality.fictional(id, "Sula", SINCE)).hasMessageContaining("'" + id + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"301", "03011", "0301 ", "o301", "", "-301", "٠٣٠١"})
    void isRefusedWithANumberThatIsNotFourDigits(String number) {
        assertThatThrownBy(() -> MunicipalityNumber.of(number)).hasMessageContaining("'" + number + "'");
    }

    @Test
    void readsANumberThatSomebodyWrote() {
        assertThat(MunicipalityNumber.parse(" 0301 ")).contains(MunicipalityNumber.of("0301"));
        assertThat(MunicipalityNumber.parse("301")).isEmpty();
        assertThat(MunicipalityNumber.of("0301").county()).isEqualTo("03");
    }
}
