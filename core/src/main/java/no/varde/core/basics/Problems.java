package no.varde.core.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All problems of one input at once, in the order in which they were found. It is filled while a draft is checked; not
 * safe to share between threads while that goes on.
 */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    /** No problems yet. */
    public Problems() {}

    /** Adds a problem at a place. */
    public Problems add(String pointer, Message message) {
        all.add(new Problem(pointer, message));
        return this;
    }

    /** Adds all of another's problems, each one level further in. */
    public Problems addAll(String outer, Problems inner) {
        inner.all.forEach(problem -> all.add(problem.under(outer)));
        return this;
    }

    /** Adds all of another's problems at the places where they are. */
    public Problems addAll(Problems others) {
        all.addAll(others.all);
        return this;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The problems; a copy. */
    public List<Problem> list() {
        return List.copyOf(all);
    }

    /** Throws all problems together, when there are any. */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new Invalid(list());
        }
    }

    @Override
    public String toString() {
        return all.toString();
    }

    /** Thrown to those who asked for a value and not for its problems; holds every problem. */
    public static final class Invalid extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        Invalid(List<Problem> problems) {
            super(problems.stream().map(problem -> problem.in(Language.EN)).collect(Collectors.joining("; ")));
            this.problems = problems;
        }

        /** Every problem, in the order in which they were found. */
        public List<Problem> problems() {
            return problems;
        }
    }
}
