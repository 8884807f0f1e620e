package no.varde.core.trail;

/**
 * What is wrong with a trail.
 *
 * @param number the first row that is wrong, or that is missing; for {@link Kind#STANDING} the last row that tells the
 *     truth, and 0 when there is no such row
 * @param kind in which way
 */
public record Flaw(long number, Kind kind) {

    /** In which way a trail can be wrong. */
    public enum Kind {
        /** The row is missing, and later ones are there. */
        MISSING,
        /** The row, or what was said in it, is not as it was written. */
        CHANGED,
        /** Something of the row is gone, and no row tells that it was erased. */
        EMPTIED,
        /** Something that was erased from the row is there again. */
        REAPPEARED,
        /** The row and all after it are missing. */
        CUT_OFF,
        /** The row and all after it were put there by somebody else than the store. */
        INSERTED,
        /** What is kept as standing now is not what the trail tells. */
        STANDING,
        /** The row is another one than was written down outside. */
        REPLACED
    }
}
