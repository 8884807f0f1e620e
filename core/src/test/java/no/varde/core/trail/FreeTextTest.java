package no.varde.core.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.testkit.SampleFacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FreeTextTest {

    private record Odd(String id) implements Fact {
        @Override
        public Ref ref() {
            return Ref.measure(id);
        }

        @Override
        public Collection<Ref> about() {
            return List.of();
        }
    }

    @TestFactory
    Stream<DynamicTest> isKnownOfEveryKindOfFact() {
        return Stream.concat(SampleFacts.full().stream(), SampleFacts.bare().stream())
                .map(fact -> DynamicTest.dynamicTest(fact.ref().text(), () -> {
                    assertThat(FreeText.knows(fact.getClass())).isTrue();
                    Fact erased = FreeText.erased(fact);
                    assertThat(erased.ref()).isEqualTo(fact.ref());
                    assertThat(erased.about()).isEqualTo(fact.about());
                    assertThat(FreeText.of(erased))
                            .hasSameSizeAs(FreeText.of(fact))
                            .allMatch(FreeText.ERASED::equals);
                    assertThat(FreeText.of(fact))
                            .allSatisfy(text -> assertThat(erased.toString())
                                    .doesNotContain("=" + text)
                                    .doesNotContain("[" + text + "]"));
                }));
    }

    @Test
    void isWhatPeopleWroteInTheirOwnWords() {
        assertThat(FreeText.of(Measure.titled("m1", "Kafé").withOutcome("Flere møtes")))
                .containsExactly("Kafé", "Flere møtes");
        assertThat(FreeText.of(new Note("n1", Ref.measure("m1"), Optional.of("Merknad"), "Hei")))
                .containsExactly("Merknad", "Hei");
        LocalMunicipality solvik = LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1));
        assertThat(FreeText.of(solvik)).containsExactly("Solvik");
    }

    @Test
    void refusesAFactThatItDoesNotKnow() {
        assertThat(FreeText.knows(Odd.class)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeText.erased(new Odd("m7")))
                .withMessageContaining("measure:m7");
    }
}
