package no.varde.web.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.store.FactStore;
import no.varde.core.store.Reading;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;

/**
 * Writes the sample into a store, one transaction for each sitting at which somebody recorded. The note that says what
 * the sample is carries the day of the first start as a key, so that a load that was cut off is finished with the same
 * days, and at last the key that says that it was finished.
 */
final class SampleLoader {

    private static final String BEGUN = "sample.first-start";
    private static final String FINISHED = "sample.finished";

    private final FactStore store;
    private final LocalDate firstStart;
    private final boolean begun;
    private final SampleMunicipality sample;

    private SampleLoader(FactStore store, LocalDate firstStart, boolean begun) {
        this.store = store;
        this.firstStart = firstStart;
        this.begun = begun;
        this.sample = SampleMunicipality.of(firstStart);
    }

    static boolean load(FactStore store, LocalDate today) {
        boolean served = store.read(
                reading -> reading.municipality(SampleMunicipality.ID).isPresent());
        Map<String, String> keys = store.read(SampleLoader::keys);
        if (served && (keys.containsKey(FINISHED) || !keys.containsKey(BEGUN))) {
            return false;
        }
        new SampleLoader(store, served ? LocalDate.parse(keys.getOrDefault(BEGUN, "")) : today, served).write();
        return true;
    }

    static boolean isIn(FactStore store) {
        return store.read(SampleLoader::keys).containsKey(BEGUN);
    }

    private static Map<String, String> keys(Reading reading) {
        return about(reading).map(note -> note.provenance().keys()).orElse(Map.of());
    }

    private static Optional<? extends Versioned<?>> about(Reading reading) {
        return reading.find(SampleMunicipality.ID, SampleMunicipality.ABOUT);
    }

    private void write() {
        List<SampleMunicipality.Recorded> sitting = new ArrayList<>();
        for (SampleMunicipality.Recorded each : sample.recorded()) {
            if (!sitting.isEmpty() && !isSame(sitting.get(0), each)) {
                write(sitting);
                sitting.clear();
            }
            sitting.add(each);
        }
        write(sitting);
        store.write(
                signature(sitting.get(0)),
                writing -> about(writing)
                        .map(note -> writing.changeKeys(
                                SampleMunicipality.ID,
                                SampleMunicipality.ABOUT,
                                note.version(),
                                Map.of(BEGUN, firstStart.toString(), FINISHED, "yes"))));
    }

    private static boolean isSame(SampleMunicipality.Recorded one, SampleMunicipality.Recorded other) {
        return one.at().equals(other.at()) && one.by().equals(other.by());
    }

    private static Signature signature(SampleMunicipality.Recorded line) {
        return Signature.of(line.by(), line.at());
    }

    /** Writes what was recorded at one sitting, but what is there already. */
    private void write(List<SampleMunicipality.Recorded> sitting) {
        store.write(signature(sitting.get(0)), writing -> {
            if (writing.municipality(SampleMunicipality.ID).isEmpty()) {
                writing.serve(sample.municipality());
            }
            for (SampleMunicipality.Recorded each : sitting) {
                Ref ref = each.fact().ref();
                if (!begun || writing.find(SampleMunicipality.ID, ref).isEmpty()) {
                    boolean isAbout = ref.equals(SampleMunicipality.ABOUT);
                    writing.add(
                            SampleMunicipality.ID,
                            each.fact(),
                            isAbout ? Map.of(BEGUN, firstStart.toString()) : Map.of());
                }
            }
            return sitting.size();
        });
    }
}
