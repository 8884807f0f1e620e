package no.varde.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.web.OverStore;
import org.junit.jupiter.api.Test;

class SampleLoaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final InMemoryStore store = new InMemoryStore();

    @Test
    void writesEveryFactWithItsRecording() {
        assertThat(SampleMunicipality.loadInto(store, DAY)).isTrue();

        SampleMunicipality sample = SampleMunicipality.of(DAY);
        Facts kept = kept();
        assertThat(kept.municipality()).isEqualTo(sample.municipality());
        assertThat(kept.everything())
                .containsExactlyElementsOf(sample.recorded().stream()
                        .map(SampleMunicipality.Recorded::fact)
                        .toList());
        SampleMunicipality.Recorded last =
                sample.recorded().get(sample.recorded().size() - 1);
        assertThat(kept.provenance(last.fact().ref())).hasValueSatisfying(provenance -> {
            assertThat(provenance.recordedAt()).isEqualTo(last.at());
            assertThat(provenance.recordedBy()).isEqualTo(last.by());
        });
    }

    @Test
    void writesOnce() {
        SampleMunicipality.loadInto(store, DAY);
        long revision = revision();

        assertThat(SampleMunicipality.loadInto(store, DAY.plusYears(1))).isFalse();
        assertThat(revision()).isEqualTo(revision);
    }

    @Test
    void leavesAMunicipalityOfTheSameAddressAlone() {
        store.write(
                Signature.of(
                        "Kari", SampleMunicipality.of(DAY).recorded().get(0).at()),
                writing -> {
                    writing.serve(SampleMunicipality.of(DAY).municipality());
                    return 0;
                });

        assertThat(SampleMunicipality.loadInto(store, DAY)).isFalse();
        assertThat(kept().everything()).isEmpty();
    }

    @Test
    void finishesALoadThatWasCutOffWithTheDaysThatItWasBegunWith() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SampleMunicipality.loadInto(new CutOff(store, 7), DAY))
                .withMessage("cut off");
        List<Fact> half = List.copyOf(kept().everything());

        assertThat(SampleMunicipality.loadInto(store, DAY.plusDays(9))).isTrue();

        assertThat(kept().everything()).startsWith(half.toArray(Fact[]::new));
        assertThat(kept().everything())
                .hasSameElementsAs(SampleMunicipality.of(DAY).recorded().stream()
                        .map(SampleMunicipality.Recorded::fact)
                        .toList());
        assertThat(SampleMunicipality.loadInto(store, DAY.plusDays(9))).isFalse();
    }

    @Test
    void aFactThatSomebodyRemovedIsNotPutBack() {
        SampleMunicipality.loadInto(store, DAY);
        Ref measure = Ref.measure("kamera");
        store.write(
                Signature.of(
                        "Kari", SampleMunicipality.of(DAY).recorded().get(0).at()),
                writing -> writing.remove(SampleMunicipality.ID, measure, 1));

        SampleMunicipality.loadInto(store, DAY);

        assertThat(kept().find(measure)).isEmpty();
    }

    private Facts kept() {
        return store.read(reading -> reading.facts(SampleMunicipality.ID, Reforms.builtIn()))
                .orElseThrow();
    }

    private long revision() {
        return store.read(reading -> reading.revision(SampleMunicipality.ID));
    }

    /** A store that refuses after a number of writes, as when the power goes. */
    private static final class CutOff extends OverStore {
        private int left;

        CutOff(FactStore store, int writes) {
            super(store);
            this.left = writes;
        }

        @Override
        public <T> T write(Signature signature, Function<Writing, T> work) {
            if (left-- == 0) {
                throw new IllegalStateException("cut off");
            }
            return super.write(signature, work);
        }
    }
}
