package no.varde.core.privacy;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.store.Saved;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.TrailFilter;

/**
 * Takes somebody out of what a municipality wrote, within one write: first out of what facts say now, then, at the end, out
 * of the rows of the trail.
 */
final class TakingOut {

    private final Writing writing;
    private final String municipality;
    private final Called called;
    private final String ground;
    private final NavigableSet<Long> words = new TreeSet<>();
    private final NavigableSet<Long> keys = new TreeSet<>();

    /**
     * @param ground why it may be done; not personal itself, since it stays
     */
    TakingOut(Writing writing, String municipality, Called called, String ground) {
        this.writing = writing;
        this.municipality = municipality;
        this.called = called;
        this.ground = ground;
    }

    /** Takes somebody out of what a fact says now, and notes the rows with earlier wordings. */
    void from(Named named) {
        note(named);
        takeOut(named);
    }

    /** Notes rows of the municipality's trail of which all words are to go. */
    void words(Set<Long> rows) {
        words.addAll(rows);
    }

    /** Erases the rows that were noted; how many they were, those of which both words and keys went twice. */
    long erase() {
        Chain chain = Chain.of(municipality);
        return erase(chain, words, Erasure.Part.WORDS) + erase(chain, keys, Erasure.Part.KEYS);
    }

    /** Notes what is to be erased of a fact: the wordings and keys that say the name, or all of what goes as a whole. */
    private void note(Named named) {
        boolean whole = named.how().isWhole();
        TrailFilter filter = TrailFilter.of(named.ref());
        for (Entry each : writing.trail(Chain.of(municipality), filter, Long.MAX_VALUE, Integer.MAX_VALUE)) {
            Entry.OfFact row = (Entry.OfFact) each;
            if (whole || Mentions.isNamed(row.after(), called)) {
                words.add(row.stamp().number());
            }
            if (Mentions.isNamed(row.keysAfter(), called)) {
                keys.add(row.stamp().number());
            }
        }
    }

    private void takeOut(Named named) {
        Ref ref = named.ref();
        Versioned<? extends Fact> present = writing.find(municipality, ref).orElseThrow();
        if (present.enteredInError()) {
            return;
        }
        if (named.how().isWhole()) {
            done(writing.remove(municipality, ref, present.version()));
            return;
        }
        long version = present.version();
        if (named.how() == Named.How.NOW || named.how() == Named.How.ANOTHERS_COMMENT) {
            version = done(writing.change(municipality, Mentions.without(present.fact(), called), version));
        }
        Map<String, String> left = Mentions.without(present.provenance().keys(), called);
        done(writing.changeKeys(municipality, ref, version, left));
    }

    private static long done(Saved saved) {
        if (saved instanceof Saved.Done done) {
            return done.version();
        }
        throw new IllegalStateException("Nobody else writes within this write: " + saved);
    }

    /** Erases a part of some rows of a trail; how many they were. */
    long erase(Chain chain, Set<Long> rows, Erasure.Part part) {
        if (rows.isEmpty()) {
            return 0;
        }
        Erased erased = writing.erase(chain, new Erasure(rows, Set.of(part), ground));
        if (erased instanceof Erased.Done done) {
            return done.rows();
        }
        throw new IllegalStateException("What a fact says now was taken out before: " + erased);
    }
}
