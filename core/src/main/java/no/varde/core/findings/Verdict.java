package no.varde.core.findings;

import java.util.Objects;

/**
 * What a rule answers on one subject. Not knowing is an answer of its own: it says which question would settle it.
 */
public sealed interface Verdict {

    /** The id of the rule. */
    String rule();

    /** What it speaks of. */
    Subject subject();

    /**
     * Yes: there is something to see.
     *
     * @param finding what is seen
     */
    record Yes(Finding finding) implements Verdict {

        /** Refuses null. */
        public Yes {
            Objects.requireNonNull(finding, "finding");
        }

        @Override
        public String rule() {
            return finding.rule();
        }

        @Override
        public Subject subject() {
            return finding.subject();
        }
    }

    /**
     * No: the rule looked, knew enough, and has nothing to say.
     *
     * @param rule the id of the rule
     * @param subject what it looked at
     */
    record No(String rule, Subject subject) implements Verdict {

        /** Refuses null. */
        public No {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(subject, "subject");
        }
    }

    /**
     * Not assessed: the rule needs what is not known.
     *
     * @param rule the id of the rule
     * @param subject what it looked at
     * @param question what would settle it
     */
    record NotAssessed(String rule, Subject subject, Question question) implements Verdict {

        /** Refuses null. */
        public NotAssessed {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(question, "question");
        }
    }

    /** Yes, with a finding. */
    static Verdict yes(Finding finding) {
        return new Yes(finding);
    }

    /** No. */
    static Verdict no(Rule rule, Subject subject) {
        return new No(rule.id(), subject);
    }

    /** Not assessed, with the question that would settle it. */
    static Verdict notAssessed(Rule rule, Subject subject, Question question) {
        return new NotAssessed(rule.id(), subject, question);
    }
}
