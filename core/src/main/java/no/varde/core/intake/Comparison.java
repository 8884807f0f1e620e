package no.varde.core.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Measure;

/** What a sheet tells, compared with what is recorded: what is new of each measure, what stands empty, what is gone. */
final class Comparison {

    private final Source source;
    private final Known known;
    private final Grouping grouping;
    private final LocalDate today;
    private final boolean news;

    /** Compares once, and keeps with each group what changes and what is kept. */
    Comparison(Source source, Known known, Grouping grouping, LocalDate today) {
        this.source = source;
        this.known = known;
        this.grouping = grouping;
        this.today = today;
        this.news = compare();
    }

    /** Gathers the facts of known measures, with ids that stand for nothing, to see what would change. */
    private boolean compare() {
        boolean newMeasures = grouping.groups.stream().anyMatch(group -> group.isNew && Preview.isKept(group));
        if (known.isEmpty()) {
            return newMeasures;
        }
        int[] next = {0};
        Gathering trial = new Gathering(known, () -> "trial-" + next[0]++);
        Emptied emptied = new Emptied(known, source);
        for (Group group : grouping.groups) {
            if (!group.isNew && Preview.isKept(group)) {
                new MeasureFacts(trial, source.names, today, group).gather();
                group.changes.addAll(trial.said());
                group.kept = group.existing
                        .map(measure -> emptied.of(group, measure))
                        .orElse(List.of());
            }
        }
        return newMeasures || !trial.harvest().isEmpty();
    }

    /** Whether there is anything new: a measure, a fact, a change, or a key or an answer to be kept. */
    boolean news() {
        return news;
    }

    /** How many known measures have something recorded that stands empty in the sheet. */
    int emptied() {
        return (int)
                grouping.groups.stream().filter(group -> !group.kept.isEmpty()).count();
    }

    /** The measures that earlier imports of the same plan told of, and that no row tells of any longer. */
    List<Measure> gone(Map<String, Set<Ref>> imports, Collection<RowDraft> rows) {
        List<RowDraft> others = rows.stream()
                .filter(row -> !grouping.ofRow.containsKey(row.number))
                .toList();
        return new GoneRows(known, grouping.groups, others).among(imports);
    }
}
