package no.varde.core.draft;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Problem;

/** What came of checking a {@link Draft}: the fact, or everything that is wrong with what was typed. */
public sealed interface Checked {

    /**
     * Nothing is wrong.
     *
     * @param fact what was typed, as a fact
     */
    record Valid(Fact fact) implements Checked {}

    /**
     * Something is wrong.
     *
     * @param problems every problem, in the order of the fields; each pointer is the name of a field
     */
    record Invalid(List<Problem> problems) implements Checked {

        /** Copies. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** The fact, when nothing is wrong. */
    default Optional<Fact> value() {
        return this instanceof Valid valid ? Optional.of(valid.fact()) : Optional.empty();
    }

    /** What is wrong; nothing when it is a fact. */
    default List<Problem> wrong() {
        return this instanceof Invalid invalid ? invalid.problems() : List.of();
    }
}
