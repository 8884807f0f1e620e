package no.varde.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.varde.core.basics.Message;
import no.varde.core.basics.Require;

/**
 * An answer that was given in an import and is kept with a measure, so that it is not asked for again. Whoever keeps the
 * measure's keys can list such answers, and forget them.
 *
 * @param name the name of the key under which it is kept
 * @param says what was asked and what was answered, in one sentence
 */
public record Remembered(String name, Message says) {

    /** Refuses what is missing. */
    public Remembered {
        Require.nothingNull(name, says);
    }

    /** Answers to questions on a row that are one of a few choices, by the word that is kept. */
    private static final Set<String> CHOICES = Set.of("same", "own", "new", "first", "this");

    /** The answers among the keys of a measure, in the order of their names; often none. */
    public static List<Remembered> of(Map<String, String> keys) {
        List<Remembered> all = new ArrayList<>();
        new TreeMap<>(keys).forEach((name, value) -> {
            if (name.startsWith(Existing.ANSWER) && !value.isEmpty()) {
                all.add(new Remembered(name, says(name.substring(Existing.ANSWER.length()), value)));
            }
        });
        return List.copyOf(all);
    }

    /** The keys of a measure without some of their answers; keys that are no answers stay in any case. */
    public static Map<String, String> forget(Map<String, String> keys, Set<String> names) {
        Map<String, String> left = new HashMap<>(keys);
        left.keySet().removeIf(name -> name.startsWith(Existing.ANSWER) && names.contains(name));
        return Map.copyOf(left);
    }

    private static Message says(String question, String value) {
        String[] parts = question.split("\\|", 3);
        String heading = parts[0];
        String text = parts.length == 3 ? parts[2] : question;
        if (parts.length == 3 && parts[1].startsWith("column.")) {
            return ofColumns(Doubt.message("memory.column", text), value);
        }
        Message asked =
                heading.isEmpty() ? Doubt.message("memory.text", text) : Doubt.message("memory.cell", heading, text);
        if (value.equals(Memory.UNKNOWN)) {
            return Doubt.message("memory.unknown", asked);
        }
        String answer = value.substring(1);
        if (parts.length == 3 && parts[1].startsWith("stands.")) {
            boolean isWord = answer.equals(Standing.KEEP) || answer.equals(Standing.OWN);
            return Doubt.message("memory.stands." + (isWord ? answer : Asking.SAME), asked);
        }
        boolean ofRow = parts.length == 3 && parts[1].startsWith("row.");
        if (ofRow && CHOICES.contains(answer)) {
            return Doubt.message("memory." + answer, asked);
        } else if (parts.length == 3 && parts[1].startsWith("row.existing")) {
            return Doubt.message("memory.existing", asked);
        }
        return Doubt.message("memory.read", asked, label(answer));
    }

    /** What was said of whole columns of amounts: their unit, or which of several years count. */
    private static Message ofColumns(Message columns, String value) {
        if (value.equals(Memory.UNKNOWN)) {
            return Doubt.message("memory.column.unknown", columns);
        }
        String[] chosen = value.substring(1).split(":", 2);
        String said = chosen.length == 2 ? chosen[1] : "";
        boolean year = chosen[0].equals("years") && !said.equals("sum");
        Message what =
                year ? Doubt.message("memory.years.only", said) : Doubt.message("memory." + chosen[0] + "." + said);
        return Doubt.message("memory.column.unit", columns, what);
    }

    /** A state as people read it, and other words as they stand. */
    private static Object label(String answer) {
        if (answer.startsWith("life:") || answer.startsWith("progress:")) {
            Optional<Statuses.Mention> mention =
                    Statuses.read(answer).values().stream().findFirst();
            Optional<Object> label = mention.flatMap(
                    each -> each.life().<Object>map(life -> life).or(each::progress));
            return label.orElse(answer);
        }
        return "«" + answer + "»";
    }
}
