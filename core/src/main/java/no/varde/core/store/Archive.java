package no.varde.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;

/**
 * What an {@link InMemoryStore} keeps of one municipality: every version of every fact, the trail and the batches. A
 * write changes a copy, which takes the place of the old one when the write is done.
 */
final class Archive {

    private final String municipality;
    private final Map<Ref, List<Versioned<? extends Fact>>> rows;
    private final List<Change> trail;
    private final Map<String, Batch> batches;

    Archive(String municipality) {
        this(municipality, new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
    }

    private Archive(
            String municipality,
            Map<Ref, List<Versioned<? extends Fact>>> rows,
            List<Change> trail,
            Map<String, Batch> batches) {
        this.municipality = municipality;
        this.rows = rows;
        this.trail = trail;
        this.batches = batches;
    }

    Archive copy() {
        return new Archive(
                municipality, new LinkedHashMap<>(rows), new ArrayList<>(trail), new LinkedHashMap<>(batches));
    }

    LocalMunicipality municipality() {
        return (LocalMunicipality)
                present(Ref.municipality(municipality)).orElseThrow().fact();
    }

    boolean has(Ref ref) {
        return rows.containsKey(ref);
    }

    Optional<Versioned<? extends Fact>> present(Ref ref) {
        List<Versioned<? extends Fact>> versions = history(ref);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Every version, the oldest first; empty when there is none. */
    List<Versioned<? extends Fact>> history(Ref ref) {
        return rows.getOrDefault(ref, List.of());
    }

    /** Every version of every fact, in the order in which the facts were added. */
    Collection<List<Versioned<? extends Fact>>> everything() {
        return Collections.unmodifiableCollection(rows.values());
    }

    List<Change> trail() {
        return Collections.unmodifiableList(trail);
    }

    Optional<Batch> batch(String id) {
        return Optional.ofNullable(batches.get(id));
    }

    List<Batch> batches() {
        return List.copyOf(batches.values());
    }

    void append(Versioned<? extends Fact> version, Change.Action action, long number) {
        Ref ref = version.fact().ref();
        version.batch().ifPresent(batch -> count(batch, ref, version));
        List<Versioned<? extends Fact>> versions = new ArrayList<>(history(ref));
        versions.add(version);
        rows.put(ref, List.copyOf(versions));
        trail.add(new Change(
                number,
                version.provenance().recordedAt(),
                version.provenance().recordedBy(),
                municipality,
                ref,
                action,
                version.version(),
                version.batch()));
    }

    private void count(String batch, Ref ref, Versioned<? extends Fact> version) {
        boolean seen = history(ref).stream().anyMatch(each -> each.batch().equals(version.batch()));
        Batch old = batches.getOrDefault(
                batch,
                new Batch(
                        batch,
                        version.provenance().recordedBy(),
                        version.provenance().recordedAt(),
                        0,
                        false));
        batches.put(batch, new Batch(batch, old.actor(), old.at(), old.facts() + (seen ? 0 : 1), old.undone()));
    }

    void markUndone(String batch) {
        batches.computeIfPresent(batch, (id, old) -> new Batch(id, old.actor(), old.at(), old.facts(), true));
    }
}
