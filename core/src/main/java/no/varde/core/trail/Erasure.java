package no.varde.core.trail;

import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be erased from a trail. The rows stay, with their numbers, days and seals; what is personal in them goes for
 * good, and a row of its own tells that it did.
 *
 * @param rows the numbers of the rows; at least one
 * @param parts what of them; at least one part
 * @param ground why it may be erased, such as a rule's id; not blank, and not personal itself, since it stays
 */
public record Erasure(Set<Long> rows, Set<Part> parts, String ground) {

    /** What can be erased from a row. */
    public enum Part {
        /** Who did it. This goes from all rows of the same write. */
        WHO,
        /** What was said: the free text of that wording of a fact, or what an event told. */
        WORDS,
        /** The embedder's keys of a fact that came with this row. */
        KEYS
    }

    /** Checks and copies. */
    public Erasure {
        if (rows.isEmpty() || parts.isEmpty() || ground.isBlank()) {
            throw new IllegalArgumentException("An erasure names rows, parts and a ground: " + rows + ", " + parts);
        }
        NavigableSet<Long> sorted = new TreeSet<>(rows);
        if (sorted.first() < 1) {
            throw new IllegalArgumentException("Rows are numbered from 1: " + sorted.first());
        }
        rows = Collections.unmodifiableNavigableSet(sorted);
        parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /** Erases what was said in some rows. */
    public static Erasure words(Set<Long> rows, String ground) {
        return new Erasure(rows, EnumSet.of(Part.WORDS), ground);
    }

    /** Erases who wrote some rows. */
    public static Erasure who(Set<Long> rows, String ground) {
        return new Erasure(rows, EnumSet.of(Part.WHO), ground);
    }
}
