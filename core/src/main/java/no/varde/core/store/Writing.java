package no.varde.core.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.TrailRules;

/**
 * What can be written to a store, within one transaction that sees its own writes. References belong to their
 * municipality: two may each have a {@code measure:m1}. A fact that points at another one that is kept in no municipality
 * as yet, or only in another, is refused with an {@link IllegalArgumentException} that names both; what was entered in
 * error can be pointed at. A write that changes nothing leaves no version and no row in the trail.
 */
public interface Writing extends Reading {

    /**
     * Takes a municipality up, or changes what is kept of the one with this id (name, register number, settings), whoever
     * changed it last. For a program that sets a municipality up; where people change it, the version is asked for. It
     * belongs to no batch: undoing an import leaves the municipality served.
     *
     * @throws IllegalArgumentException when its register number is taken by another
     */
    default void serve(LocalMunicipality municipality) {
        long present = find(municipality.id(), municipality.ref())
                .map(Versioned::version)
                .orElse(0L);
        serve(municipality, present);
    }

    /**
     * Takes a municipality up, or changes what is kept of the one with this id, when nobody else did meanwhile: one that
     * should be new and is there already is a {@link Saved.Conflict}, and so is one that was changed since.
     *
     * @param version the version that the change was made on; 0 for a municipality that is to be new
     * @throws IllegalArgumentException when its register number is taken by another, or the version is negative
     */
    Saved serve(LocalMunicipality municipality, long version);

    /**
     * Records a new fact. A {@link no.varde.core.participation.Comment} is recorded, and changed, by its author alone; who
     * marks it as entered in error is told in the trail.
     *
     * @param keys the embedder's own keys, kept with every version until they are changed
     * @throws IllegalArgumentException when there is a fact of this reference already (also one entered in error), when
     *     no such municipality is served, when the batch of this write has been undone, or when it is a comment of
     *     somebody who does not sign
     */
    void add(String municipality, Fact fact, Map<String, String> keys);

    /** Records a new fact without keys. */
    default void add(String municipality, Fact fact) {
        add(municipality, fact, Map.of());
    }

    /**
     * Records many new facts, each after those that it points at: the same as one after the other, and quicker.
     *
     * @param keys the embedder's own keys of those that have some; what it says of other facts is passed over
     * @throws IllegalArgumentException as {@link #add(String, Fact, Map)} does; those before the one that is refused may
     *     have been recorded in this write
     */
    default void addAll(String municipality, List<Fact> facts, Map<Ref, Map<String, String>> keys) {
        facts.forEach(fact -> add(municipality, fact, keys.getOrDefault(fact.ref(), Map.of())));
    }

    /**
     * Changes a fact, when nobody else did meanwhile. A fact that was entered in error must be put back first; changing
     * it is a {@link Saved.Conflict}. Its keys stay.
     *
     * @param version the version that the change was made on
     */
    Saved change(String municipality, Fact fact, long version);

    /** Replaces the embedder's keys of a fact; counts as a change. */
    Saved changeKeys(String municipality, Ref ref, long version, Map<String, String> keys);

    /**
     * Marks a fact as entered in error: it is gone on every day, and kept in the history. Facts that point at it stay,
     * and are left out of {@link #facts} as long as what they are about is gone.
     */
    Saved remove(String municipality, Ref ref, long version);

    /** Puts back a fact that was entered in error, as it was; one that was not is a {@link Saved.Conflict}. */
    Saved putBack(String municipality, Ref ref, long version);

    /**
     * Undoes a batch as a whole, unless a fact in it was edited since: is no longer as the batch left it, or, when the
     * batch added it, is pointed at by what others recorded meanwhile. So nobody's work is lost by it.
     *
     * @throws IllegalArgumentException when this write is itself part of a batch
     */
    Undone undo(String municipality, String batch);

    /** The people who can be let in, to be written on within this transaction. */
    @Override
    PeopleWriting people();

    /**
     * Notes something that is no change of a fact in a trail.
     *
     * @throws IllegalArgumentException when no such municipality is served, or when the event's kind is one that the store
     *     itself writes: a kind of fact, or one of {@link TrailRules#OWN_EVENTS}
     */
    void note(Chain chain, Event event);

    /**
     * Erases what is personal in some rows of a trail, for good, and notes that it did. What a fact says now is not erased:
     * it is corrected first, or entered in error. A fact whose wording was erased while it was entered in error cannot be
     * put back.
     *
     * @throws IllegalArgumentException when no such municipality is served, or when there is no row of one of the numbers
     */
    Erased erase(Chain chain, Erasure erasure);

    /**
     * Erases everything that a fact ever said but for what it says now.
     *
     * @param ground why it may be erased; not personal itself, since it stays
     */
    default Erased eraseOldWordings(String municipality, Ref ref, String ground) {
        Chain chain = Chain.of(municipality);
        Set<Long> rows = new TreeSet<>();
        for (Entry entry : trail(chain, TrailFilter.of(ref), Long.MAX_VALUE, Integer.MAX_VALUE)) {
            rows.add(entry.stamp().number());
        }
        long done = 0;
        for (Erasure.Part part : List.of(Erasure.Part.WORDS, Erasure.Part.KEYS)) {
            Set<Long> old = new TreeSet<>(rows);
            Erased erased = eraseSome(chain, old, part, ground);
            if (erased instanceof Erased.Refused refused) {
                old.removeAll(refused.rows());
                erased = eraseSome(chain, old, part, ground);
            }
            done = erased instanceof Erased.Done some ? Math.max(done, some.rows()) : done;
        }
        return new Erased.Done(done);
    }

    private Erased eraseSome(Chain chain, Set<Long> rows, Erasure.Part part, String ground) {
        return rows.isEmpty() ? new Erased.Done(0) : erase(chain, new Erasure(rows, Set.of(part), ground));
    }
}
