package no.varde.web.intake;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.intake.Harvest;
import no.varde.core.plan.Measure;
import no.varde.core.store.FactStore;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Undone;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;

/** Writes an import as one batch, all or nothing, and undoes one. */
final class Saving {

    /** The first number of six hexadecimal figures, so that all have six. */
    private static final long FIRST = 0x100000;

    private final FactStore store;
    private final Clock clock;

    Saving(FactStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * New ids that rise, so that the indexes of a large import grow at their ends. They are counted in hexadecimal figures,
     * since no two of those lie 31 apart: {@link String#hashCode} is another for each id, and for counting in 36 figures
     * one in several ids shares it.
     */
    static Supplier<String> ids() {
        String stem = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        AtomicLong next = new AtomicLong(FIRST);
        return () -> stem + Long.toHexString(next.getAndIncrement());
    }

    /** Thrown inside the write when somebody changed the data meanwhile, so that nothing is written. */
    private static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("The data changed after the preview", null, false, false);
        }
    }

    /**
     * Saves what an import comes to.
     *
     * @param actor who saves
     * @param revision the revision of the data that the preview was made against
     * @return how many facts were written; empty when the data has changed since, and nothing was written
     */
    Optional<Integer> save(String actor, String municipality, Harvest harvest, long revision) {
        Signature signature =
                Signature.of(actor, clock.instant()).inBatch(UUID.randomUUID().toString());
        try {
            return Optional.of(store.write(signature, writing -> write(writing, municipality, harvest, revision)));
        } catch (ChangedMeanwhile e) {
            return Optional.empty();
        }
    }

    private static int write(Writing writing, String municipality, Harvest harvest, long revision) {
        if (writing.revision(municipality) != revision) {
            throw new ChangedMeanwhile();
        }
        writing.addAll(municipality, harvest.added(), harvest.keys());
        for (Fact fact : harvest.changed()) {
            long version = writing.find(municipality, fact.ref())
                    .map(Versioned::version)
                    .orElseThrow(ChangedMeanwhile::new);
            if (!(writing.change(municipality, fact, version) instanceof Saved.Done)) {
                throw new ChangedMeanwhile();
            }
        }
        for (Ref ref : harvest.removed()) {
            long version =
                    writing.find(municipality, ref).map(Versioned::version).orElseThrow(ChangedMeanwhile::new);
            if (!(writing.remove(municipality, ref, version) instanceof Saved.Done)) {
                throw new ChangedMeanwhile();
            }
        }
        rekey(writing, municipality, harvest);
        return harvest.added().size()
                + harvest.changed().size()
                + harvest.removed().size();
    }

    /** Keeps the keys of measures that were there already, such as answers that were given anew. */
    private static void rekey(Writing writing, String municipality, Harvest harvest) {
        Set<Ref> added = new HashSet<>();
        harvest.added().stream().filter(Measure.class::isInstance).forEach(measure -> added.add(measure.ref()));
        harvest.keys().forEach((ref, keys) -> {
            if (!added.contains(ref)) {
                long version =
                        writing.find(municipality, ref).map(Versioned::version).orElseThrow(ChangedMeanwhile::new);
                if (!(writing.changeKeys(municipality, ref, version, keys) instanceof Saved.Done)) {
                    throw new ChangedMeanwhile();
                }
            }
        });
    }

    /** Undoes an import as a whole, unless something in it was edited since. */
    Undone undo(String actor, String municipality, String batch) {
        return store.write(Signature.of(actor, clock.instant()), writing -> writing.undo(municipality, batch));
    }
}
