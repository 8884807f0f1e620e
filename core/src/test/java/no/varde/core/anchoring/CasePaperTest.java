package no.varde.core.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import no.varde.core.basics.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a paper of a case can be read. */
class CasePaperTest {

    @Test
    void anAddressOfTheWebIsRead() {
        assertThat(CasePaper.address(" https://innsyn.fjordvik.example/sak/24-118?del=2#side4 "))
                .contains(URI.create("https://innsyn.fjordvik.example/sak/24-118?del=2#side4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PS 41/24",
                "innsyn.example/24",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https:///sak",
                "https://ola:hemmelig@innsyn.example",
                "https://inn syn.example"
            })
    void whatLeadsNowhereOnTheWebIsNone(String text) {
        assertThat(CasePaper.address(text)).isEmpty();
    }

    @Test
    void anAddressThatIsTooLongIsNone() {
        assertThat(CasePaper.address("https://innsyn.example/" + "a".repeat(CasePaper.MOST)))
                .isEmpty();
    }

    @Test
    void aPaperBelongsToWhatWasDecidedOrDone() {
        URI address = URI.create("https://innsyn.example/1");
        assertThat(new CasePaper("p1", Ref.measure("m1"), "Saksframlegg", address).about())
                .containsExactly(Ref.measure("m1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CasePaper("p1", Ref.area("lhl.mat"), "Saksframlegg", address));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CasePaper("p1", Ref.measure("m1"), "Fra disken", URI.create("file:///sak.pdf")));
    }
}
