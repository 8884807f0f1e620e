package no.varde.core.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Change;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.TrailRules;

/** One write to an {@link InMemoryStore}: changes copies of the archives that it touches, and nothing else. */
final class MemoryWriting extends MemoryReading implements Writing {

    private final Signature signature;
    private final Set<String> copied = new HashSet<>();
    private final MemoryTrail server;

    /** The number of this write's first row, by trail. */
    private final Map<Chain, Long> begun = new HashMap<>();

    private MemoryPeople people;
    private boolean peopleCopied;
    private long lastNumber;

    MemoryWriting(Signature signature, InMemoryStore.Kept kept) {
        this(signature, kept, kept.server().copy());
    }

    private MemoryWriting(Signature signature, InMemoryStore.Kept kept, MemoryTrail server) {
        super(new HashMap<>(kept.archives()), server, kept.people());
        this.signature = signature;
        this.server = server;
        this.people = kept.people();
        this.lastNumber = kept.lastNumber();
    }

    InMemoryStore.Kept result() {
        return new InMemoryStore.Kept(Collections.unmodifiableMap(archives()), server, lastNumber, people);
    }

    @Override
    public PeopleWriting people() {
        archives();
        if (!peopleCopied) {
            people = people.copy(municipality -> archives().containsKey(municipality), this::note);
            peopleCopied = true;
        }
        return people;
    }

    @Override
    public Saved serve(LocalMunicipality municipality, long version) {
        StoreRules.refuseNegative(version);
        Optional<Versioned<? extends Fact>> present = find(municipality.id(), municipality.ref());
        if (present.isEmpty() && version > 0) {
            return new Saved.Missing();
        } else if (present.isPresent() && present.get().version() != version) {
            return new Saved.Conflict(present.get());
        }
        refuseTaken(municipality);
        if (present.isEmpty()) {
            archives().put(municipality.id(), new Archive(municipality.id()));
            copied.add(municipality.id());
        } else if (present.get().fact().equals(municipality)) {
            return new Saved.Done(version);
        }
        Provenance provenance = Provenance.of(signature.at(), signature.actor());
        own(municipality.id())
                .append(
                        new Versioned<>(municipality, version + 1, provenance, Optional.empty(), false),
                        version == 0 ? Change.Action.ADDED : Change.Action.CHANGED,
                        0,
                        begun(Chain.of(municipality.id())),
                        ++lastNumber);
        if (version == 0) {
            server.append(signature, begun(Chain.server()), TrailRules.serving(municipality.id()));
        }
        return new Saved.Done(version + 1);
    }

    private void refuseTaken(LocalMunicipality municipality) {
        for (LocalMunicipality other : municipalities()) {
            if (!other.id().equals(municipality.id())
                    && municipality.number().isPresent()
                    && other.number().equals(municipality.number())) {
                throw new IllegalArgumentException("The register number of " + municipality.id() + " is taken by "
                        + other.id() + ": " + municipality.number().get());
            }
        }
    }

    /** The number of this write's first row in a trail, which is the next one when it has none yet. */
    private long begun(Chain chain) {
        long next = find(chain).map(trail -> trail.rows().size()).orElse(0) + 1L;
        return begun.computeIfAbsent(chain, any -> next);
    }

    @Override
    public void add(String municipality, Fact fact, Map<String, String> keys) {
        refuseMunicipality(fact.ref());
        StoreRules.refuseAnothers(signature, fact);
        Archive archive = archive(municipality)
                .orElseThrow(() -> new IllegalArgumentException("No municipality is served as " + municipality));
        refuseUndone(municipality);
        if (archive.has(fact.ref())) {
            throw new IllegalArgumentException("There is a fact of this reference already: " + fact.ref());
        }
        refuseVainPointers(municipality, fact);
        append(municipality, fact, 1, keys, false, Change.Action.ADDED);
    }

    @Override
    public Saved change(String municipality, Fact fact, long version) {
        return save(municipality, fact.ref(), version, false, present -> {
            if (present.fact().equals(fact)) {
                return present.version();
            }
            StoreRules.refuseAnothers(signature, present.fact(), fact);
            refuseVainPointers(municipality, fact);
            Map<String, String> keys = present.provenance().keys();
            return append(municipality, fact, version + 1, keys, false, Change.Action.CHANGED);
        });
    }

    @Override
    public Saved changeKeys(String municipality, Ref ref, long version, Map<String, String> keys) {
        return save(
                municipality,
                ref,
                version,
                false,
                present -> present.provenance().keys().equals(keys)
                        ? present.version()
                        : append(municipality, present.fact(), version + 1, keys, false, Change.Action.CHANGED));
    }

    @Override
    public Saved remove(String municipality, Ref ref, long version) {
        return save(
                municipality,
                ref,
                version,
                false,
                present -> append(
                        municipality,
                        present.fact(),
                        version + 1,
                        present.provenance().keys(),
                        true,
                        Change.Action.REMOVED));
    }

    @Override
    public Saved putBack(String municipality, Ref ref, long version) {
        return save(municipality, ref, version, true, present -> {
            if (archive(municipality).orElseThrow().isErased(ref, version)) {
                throw new IllegalArgumentException("What it said has been erased: " + ref);
            }
            Map<String, String> keys = present.provenance().keys();
            return append(municipality, present.fact(), version + 1, keys, false, Change.Action.PUT_BACK);
        });
    }

    @Override
    public Undone undo(String municipality, String batch) {
        if (signature.batch().isPresent()) {
            throw new IllegalArgumentException("Undoing a batch is no part of a batch");
        }
        Optional<Archive> archive = archive(municipality);
        if (archive.flatMap(each -> each.batch(batch))
                .filter(each -> !each.undone())
                .isEmpty()) {
            return new Undone.Missing();
        }
        MemoryUndo undo = new MemoryUndo(archive.orElseThrow(), batch);
        List<Ref> edited = undo.editedSince();
        if (!edited.isEmpty()) {
            return new Undone.EditedSince(edited);
        }
        List<MemoryUndo.Restored> all = undo.restored();
        for (MemoryUndo.Restored each : all) {
            append(
                    municipality,
                    each.fact(),
                    each.version(),
                    each.like(),
                    each.keys(),
                    each.enteredInError(),
                    each.action());
        }
        own(municipality).markUndone(batch);
        note(own(municipality).trail(), Chain.of(municipality), TrailRules.undone(batch));
        return new Undone.Done(all.size());
    }

    @Override
    public void note(Chain chain, Event event) {
        TrailRules.refuseOwn(event);
        note(own(chain), chain, event);
    }

    private void note(MemoryTrail trail, Chain chain, Event event) {
        trail.append(signature, begun(chain), event);
    }

    @Override
    public Erased erase(Chain chain, Erasure erasure) {
        MemoryTrail trail = own(chain);
        return new MemoryErasure(trail, chain.municipality().flatMap(this::archive))
                .erase(erasure, signature, begun(chain));
    }

    /** A trail as this write's own copy. */
    private MemoryTrail own(Chain chain) {
        if (find(chain).isEmpty()) {
            throw new IllegalArgumentException("No municipality is served as " + chain);
        }
        return chain.municipality().map(id -> own(id).trail()).orElse(server);
    }

    private interface Step {
        long apply(Versioned<? extends Fact> present);
    }

    private Saved save(String municipality, Ref ref, long version, boolean inError, Step step) {
        refuseMunicipality(ref);
        Optional<Versioned<? extends Fact>> present = find(municipality, ref);
        if (present.isEmpty()) {
            return new Saved.Missing();
        }
        if (present.get().version() != version || present.get().enteredInError() != inError) {
            return new Saved.Conflict(present.get());
        }
        refuseUndone(municipality);
        return new Saved.Done(step.apply(present.get()));
    }

    private long append(
            String municipality,
            Fact fact,
            long version,
            Map<String, String> keys,
            boolean inError,
            Change.Action action) {
        return append(municipality, fact, version, 0, keys, inError, action);
    }

    private long append(
            String municipality,
            Fact fact,
            long version,
            long like,
            Map<String, String> keys,
            boolean inError,
            Change.Action action) {
        Provenance provenance = new Provenance(signature.at(), signature.actor(), keys);
        own(municipality)
                .append(
                        new Versioned<>(fact, version, provenance, signature.batch(), inError),
                        action,
                        like,
                        begun(Chain.of(municipality)),
                        ++lastNumber);
        return version;
    }

    /** The archive of a municipality that is served, as this write's own copy. */
    private Archive own(String municipality) {
        Archive archive = archive(municipality).orElseThrow();
        if (copied.add(municipality)) {
            archive = archive.copy();
            archives().put(municipality, archive);
        }
        return archive;
    }

    private void refuseVainPointers(String municipality, Fact fact) {
        Archive archive = archive(municipality).orElseThrow();
        for (Ref ref : StoreRules.pointers(fact)) {
            if (!archive.has(ref)) {
                throw new IllegalArgumentException(
                        fact.ref() + " points at " + ref + ", which is not kept in " + municipality);
            }
        }
    }

    private void refuseUndone(String municipality) {
        signature
                .batch()
                .flatMap(id -> archive(municipality).flatMap(archive -> archive.batch(id)))
                .filter(Batch::undone)
                .ifPresent(batch -> {
                    throw new IllegalArgumentException("The batch has been undone: " + batch.id());
                });
    }

    private static void refuseMunicipality(Ref ref) {
        if (ref.kind() == Ref.Kind.MUNICIPALITY) {
            throw new IllegalArgumentException("A municipality is taken up and changed by serve: " + ref);
        }
    }
}
