package no.varde.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.varde.core.basics.Message;
import no.varde.core.plan.Measure;

/** The rows that together tell of one measure; the first one leads. */
final class Group {

    final List<RowDraft> rows = new ArrayList<>(1);
    final List<Message> changes = new ArrayList<>(0);
    /** What stands empty in its rows and is kept. */
    List<Message> kept = List.of();

    Optional<Measure> existing = Optional.empty();
    /** Recorded measures that it may be, where nobody has said which. */
    List<Measure> perhaps = List.of();

    boolean isNew = true;

    /** What was answered of what is recorded already. */
    final Verdicts verdicts = new Verdicts();

    private RowDraft whole;

    Group(RowDraft first) {
        rows.add(first);
        whole = first;
    }

    RowDraft first() {
        return rows.get(0);
    }

    /** Everything that the rows tell, as one. */
    RowDraft whole() {
        return whole;
    }

    /** The first row of which something holds; the first one of all when none does. */
    RowDraft rowOf(Predicate<RowDraft> holds) {
        return rows.stream().filter(holds).findFirst().orElseGet(this::first);
    }

    String title() {
        return whole.title.orElseThrow();
    }

    /** Takes another row in, whose single fields give way to those that are there. */
    void join(RowDraft row) {
        rows.add(row);
        RowDraft joined = new RowDraft(first().number, first().hidden);
        joined.title = whole.title;
        joined.key = whole.key.or(() -> row.key);
        for (RowDraft part : List.of(whole, row)) {
            part.singles.forEach(joined.singles::putIfAbsent);
            joined.targets.addAll(part.targets);
            addNew(joined.sectors, part.sectors);
            addNew(joined.owners, part.owners);
            addNew(joined.groups, part.groups);
            joined.concerned.addAll(part.concerned);
            addNew(joined.decisions, part.decisions);
            addNew(joined.planLines, part.planLines);
            addNew(joined.notes, part.notes);
        }
        whole = joined;
    }

    /** The answers that were given about its rows, by the names under which they are remembered. */
    Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (RowDraft row : rows) {
            row.settled.stream()
                    .filter(each -> !each.answer().equals(new Answer.Mend(Standing.SHEET)))
                    .forEach(each -> answers.put(each.name(), each.answer()));
            row.ofColumns.forEach(each -> answers.put(each.name(), each.answer()));
        }
        return answers;
    }

    private static <T> void addNew(List<T> all, List<T> more) {
        for (T each : more) {
            if (!all.contains(each)) {
                all.add(each);
            }
        }
    }
}
