package no.varde.core.intake;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a piece of text.
 *
 * @param values what was read in it; often one
 * @param keep whether the piece says more than the values, so that it is kept as a note to the letter
 * @param doubt why it could not be read; then there are no values
 */
record Reading<T>(List<T> values, boolean keep, Optional<Doubt> doubt) {

    Reading {
        values = List.copyOf(values);
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(List.of(value), false, Optional.empty());
    }

    static <T> Reading<T> all(List<T> values) {
        return new Reading<>(values, false, Optional.empty());
    }

    /** The piece says nothing, such as a dash. */
    static <T> Reading<T> nothing() {
        return new Reading<>(List.of(), false, Optional.empty());
    }

    /** The piece is kept as it stands. */
    static <T> Reading<T> note() {
        return new Reading<>(List.of(), true, Optional.empty());
    }

    static <T> Reading<T> doubt(Doubt doubt) {
        return new Reading<>(List.of(), false, Optional.of(doubt));
    }

    /** The same, and the piece is kept too. */
    Reading<T> kept(boolean alsoKept) {
        return new Reading<>(values, keep || alsoKept, doubt);
    }
}
