package no.varde.core.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Ref;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;

/**
 * Finds the measures that earlier imports of the same plan told of and that the sheet tells of no longer. Which plan a
 * sheet is, nothing says: an earlier import is taken for one of the same when it and the sheet share more than half the
 * measures of the smaller of them, and the sheet tells of at least half as many: a few rows sent as news miss nothing.
 */
final class GoneRows {

    private final Known known;
    private final Set<Ref> inFile = new HashSet<>();
    private final int size;

    /**
     * Looks at what the sheet tells.
     *
     * @param groups its measures
     * @param others its rows that are part of none of them: left out, or waiting to be placed
     */
    GoneRows(Known known, List<Group> groups, Collection<RowDraft> others) {
        this.known = known;
        this.size = groups.size();
        groups.forEach(group -> {
            group.existing.ifPresent(measure -> inFile.add(measure.ref()));
            group.perhaps.forEach(measure -> inFile.add(measure.ref()));
        });
        for (RowDraft row : others) {
            row.title.map(known::byTitle).ifPresent(this::tellsOf);
            row.key.map(known::byKey).ifPresent(this::tellsOf);
        }
    }

    private void tellsOf(List<Measure> measures) {
        measures.forEach(measure -> inFile.add(measure.ref()));
    }

    /**
     * The measures that are gone, in the order in which they were recorded. Those that are completed, stopped or merged
     * are not missed.
     *
     * @param imports the measures that each earlier import told of
     */
    List<Measure> among(Map<String, Set<Ref>> imports) {
        Set<Ref> gone = new HashSet<>();
        for (Set<Ref> told : imports.values()) {
            long shared = told.stream().filter(inFile::contains).count();
            if (shared * 2 > Math.min(told.size(), size) && size * 2 >= told.size()) {
                gone.addAll(told);
            }
        }
        gone.removeAll(inFile);
        return gone.isEmpty()
                ? List.of()
                : known.all(Measure.class).stream()
                        .filter(measure -> gone.contains(measure.ref()) && isLive(measure))
                        .toList();
    }

    private boolean isLive(Measure measure) {
        Optional<LifeChange> last = MeasureTimes.last(known.about(LifeChange.class, measure.ref()));
        return last.filter(change -> !change.life().isLive()).isEmpty();
    }
}
