package no.varde.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.situation.Changes;
import no.varde.core.situation.Facts;
import no.varde.core.trail.Change;

/** Which facts came to say something else after they were recorded, for {@link Changes}; other keys alone are no change. */
public final class Rewritten {

    /** How many rows are looked through at first; four times as many while these do not reach far enough back. */
    private static final int FIRST = 256;

    private Rewritten() {}

    /**
     * What was changed after a day, the newest change first.
     *
     * @param reading where the facts are kept
     * @param municipality the id of the municipality
     * @param after the day, not part of it, in Norwegian time
     * @return unmodifiable; empty when no such municipality is served
     */
    public static List<Changes.Changed> since(Reading reading, String municipality, LocalDate after) {
        int most = FIRST;
        List<Change> rows = reading.changes(municipality, most);
        while (rows.size() == most && Facts.dayOf(rows.get(most - 1).at()).isAfter(after)) {
            most *= 4;
            rows = reading.changes(municipality, most);
        }
        List<Changes.Changed> changed = new ArrayList<>();
        for (Change row : rows) {
            if (row.action() == Change.Action.CHANGED
                    && Facts.dayOf(row.at()).isAfter(after)
                    && saysSomethingElse(reading.history(municipality, row.ref()), row.version())) {
                changed.add(new Changes.Changed(row.ref(), row.at(), row.actor()));
            }
        }
        return List.copyOf(changed);
    }

    private static boolean saysSomethingElse(List<Versioned<? extends Fact>> history, long version) {
        Optional<Fact> before = said(history, version - 1);
        return before.isEmpty() || !before.equals(said(history, version));
    }

    private static Optional<Fact> said(List<Versioned<? extends Fact>> history, long version) {
        return history.stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .map(Versioned::fact);
    }
}
