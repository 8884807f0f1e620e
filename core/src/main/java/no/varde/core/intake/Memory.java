package no.varde.core.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers that were given to questions about a measure, as they are kept with it between imports: whoever brings the
 * same spreadsheet in again is not asked the same again.
 */
final class Memory {

    static final Memory EMPTY = new Memory(Map.of());

    private static final int LONGEST = 400;
    static final String UNKNOWN = "?";
    private static final String MEND = "=";

    private final Map<String, Answer> answers;

    private Memory(Map<String, Answer> answers) {
        this.answers = answers;
    }

    /** What is remembered among the keys of a measure. */
    static Memory of(Map<String, String> keys) {
        Map<String, Answer> answers = new HashMap<>();
        keys.forEach((name, value) -> {
            if (name.startsWith(Existing.ANSWER) && !value.isEmpty()) {
                answers.put(
                        name.substring(Existing.ANSWER.length()),
                        value.equals(UNKNOWN) ? new Answer.Unknown() : new Answer.Mend(value.substring(1)));
            }
        });
        return answers.isEmpty() ? EMPTY : new Memory(answers);
    }

    /** What both remember; the first one's word counts. */
    Memory and(Memory other) {
        if (answers.isEmpty() || other.answers.isEmpty()) {
            return answers.isEmpty() ? other : this;
        }
        Map<String, Answer> both = new HashMap<>(other.answers);
        both.putAll(answers);
        return new Memory(both);
    }

    Optional<Answer> find(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The keys by which answers are kept; what is too long to be kept is asked again. */
    static Map<String, String> keys(Map<String, Answer> given) {
        Map<String, String> keys = new LinkedHashMap<>();
        given.forEach((question, answer) -> {
            String value = answer instanceof Answer.Mend mend
                    ? MEND + mend.text()
                    : answer instanceof Answer.Unknown ? UNKNOWN : "";
            if (!value.isEmpty() && question.length() <= LONGEST && value.length() <= LONGEST) {
                keys.put(Existing.ANSWER + question, value);
            }
        });
        return keys;
    }
}
