package no.varde.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.trail.Change;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.FreeText;

/**
 * What an {@link InMemoryStore} keeps of one municipality: every version of every fact, the trail and the batches. A
 * write changes a copy, which takes the place of the old one when the write is done.
 */
final class Archive {

    private final String municipality;
    private final Map<Ref, List<Versioned<? extends Fact>>> rows;

    /** The numbers of the rows in the trail, by fact and version. */
    private final Map<Ref, List<Long>> places;

    private final MemoryTrail trail;
    private final Map<String, Batch> batches;

    Archive(String municipality) {
        this(municipality, new LinkedHashMap<>(), new HashMap<>(), new MemoryTrail(), new LinkedHashMap<>());
    }

    private Archive(
            String municipality,
            Map<Ref, List<Versioned<? extends Fact>>> rows,
            Map<Ref, List<Long>> places,
            MemoryTrail trail,
            Map<String, Batch> batches) {
        this.municipality = municipality;
        this.rows = rows;
        this.places = places;
        this.trail = trail;
        this.batches = batches;
    }

    Archive copy() {
        return new Archive(
                municipality,
                new LinkedHashMap<>(rows),
                new HashMap<>(places),
                trail.copy(),
                new LinkedHashMap<>(batches));
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

    /** The versions of every fact that had been written by a row of the trail, as far as it has any. */
    Collection<List<Versioned<? extends Fact>>> until(long row) {
        List<List<Versioned<? extends Fact>>> then = new ArrayList<>();
        for (Map.Entry<Ref, List<Versioned<? extends Fact>>> each : rows.entrySet()) {
            List<Long> numbers = places.getOrDefault(each.getKey(), List.of());
            int count = 0;
            while (count < numbers.size() && numbers.get(count) <= row) {
                count++;
            }
            if (count > 0) {
                then.add(each.getValue().subList(0, count));
            }
        }
        return then;
    }

    MemoryTrail trail() {
        return trail;
    }

    /** Every change of a fact, the oldest first. */
    List<Change> changes() {
        return trail.rows().stream().flatMap(row -> row.change().stream()).toList();
    }

    /** One version of a fact. */
    Versioned<? extends Fact> version(Ref ref, long version) {
        return history(ref).get((int) version - 1);
    }

    /** The row in the trail of one version of a fact. */
    MemoryTrail.Row row(Ref ref, long version) {
        return trail.row(places.getOrDefault(ref, List.of()).get((int) version - 1))
                .orElseThrow();
    }

    /** Whether what a fact said in one version has been erased. */
    boolean isErased(Ref ref, long version) {
        return row(ref, row(ref, version).content()).isErased(Erasure.Part.WORDS);
    }

    /** Whether what a fact said in one version, or the keys that it had then, have been erased. */
    boolean isLost(Ref ref, long version) {
        long keyset = row(ref, version).keyset();
        return isErased(ref, version) || (keyset > 0 && row(ref, keyset).isErased(Erasure.Part.KEYS));
    }

    Optional<Batch> batch(String id) {
        return Optional.ofNullable(batches.get(id));
    }

    List<Batch> batches() {
        return List.copyOf(batches.values());
    }

    /**
     * Adds a version of a fact.
     *
     * @param like the version whose wording and keys it has again; 0 when it may have some of its own
     * @param write the number of the first row of this write in the trail
     * @param number the number of the change among those of all municipalities
     */
    void append(Versioned<? extends Fact> version, Change.Action action, long like, long write, long number) {
        Ref ref = version.fact().ref();
        version.batch().ifPresent(batch -> count(batch, ref, version));
        Provenance signed = version.provenance();
        Change change = new Change(
                number,
                signed.recordedAt(),
                signed.recordedBy(),
                municipality,
                ref,
                action,
                version.version(),
                version.batch());
        long content = like > 0 ? row(ref, like).content() : content(version);
        long keyset = like > 0 ? row(ref, like).keyset() : keyset(version);
        Map<Erasure.Part, String> said = new EnumMap<>(Erasure.Part.class);
        if (content == version.version()) {
            said.put(Erasure.Part.WORDS, version.fact().toString());
        }
        if (keyset == version.version()) {
            said.put(Erasure.Part.KEYS, new TreeMap<>(signed.keys()).toString());
        }
        trail.append(
                new Signature(signed.recordedBy(), signed.recordedAt(), version.batch()),
                write,
                change,
                content,
                keyset,
                said);
        rows.put(ref, longer(history(ref), version));
        places.put(ref, longer(places.getOrDefault(ref, List.of()), (long)
                trail.rows().size()));
    }

    private static <T> List<T> longer(List<? extends T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    private long content(Versioned<? extends Fact> version) {
        Ref ref = version.fact().ref();
        boolean same =
                present(ref).filter(each -> each.fact().equals(version.fact())).isPresent();
        return same ? row(ref, version.version() - 1).content() : version.version();
    }

    private long keyset(Versioned<? extends Fact> version) {
        Ref ref = version.fact().ref();
        Map<String, String> keys = version.provenance().keys();
        if (keys.isEmpty()) {
            return 0;
        }
        boolean same = present(ref)
                .filter(each -> each.provenance().keys().equals(keys))
                .isPresent();
        return same ? row(ref, version.version() - 1).keyset() : version.version();
    }

    /** Puts other versions of a fact in place of those that are kept. */
    void replace(Ref ref, UnaryOperator<Versioned<? extends Fact>> each) {
        List<Versioned<? extends Fact>> versions = new ArrayList<>(history(ref));
        versions.replaceAll(each);
        rows.put(ref, List.copyOf(versions));
    }

    /** Forgets who wrote a batch. */
    void forgetWriter(String batch) {
        batches.computeIfPresent(
                batch, (id, old) -> new Batch(id, FreeText.ERASED, old.at(), old.facts(), old.undone()));
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
