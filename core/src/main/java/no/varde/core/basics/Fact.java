package no.varde.core.basics;

import java.util.Collection;

/**
 * Something that was recorded of a municipality's work: immutable, valid, with an id of its own that comes from outside.
 * What is known of the recording itself stands beside it, in its {@link Provenance}.
 */
public interface Fact {

    /** What this fact is and its id, by which other facts point at it. */
    Ref ref();

    /**
     * What this fact is about: the measure of a step, the step of a move, the measures of a meeting. Empty for facts that
     * stand on their own, such as a measure.
     */
    Collection<Ref> about();

    /** The id alone. */
    default String id() {
        return ref().id();
    }
}
