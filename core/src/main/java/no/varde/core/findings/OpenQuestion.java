package no.varde.core.findings;

import java.util.List;
import java.util.Objects;

/**
 * A question that is still open, with what an answer would tell.
 *
 * @param question the question
 * @param rules the rules that ask it, each once, in their order; at least one
 * @param settles what they could say something of with the answer, once for each verdict that waits for it; at least one
 */
public record OpenQuestion(Question question, List<Rule> rules, List<Subject> settles) {

    /** Copies, and refuses a question that nobody asks. */
    public OpenQuestion {
        Objects.requireNonNull(question, "question");
        rules = List.copyOf(rules);
        settles = List.copyOf(settles);
        if (rules.isEmpty() || settles.isEmpty()) {
            throw new IllegalArgumentException("Nobody asks " + question);
        }
    }
}
