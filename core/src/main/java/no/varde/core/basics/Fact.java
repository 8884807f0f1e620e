package no.varde.core.basics;

/**
 * Something that was recorded of a municipality's work: immutable, valid, with an id of its own that comes from outside.
 * What is known of the recording itself stands beside it, in its {@link Provenance}.
 */
public interface Fact {

    /** What this fact is and its id, by which other facts point at it. */
    Ref ref();

    /** The id alone. */
    default String id() {
        return ref().id();
    }
}
