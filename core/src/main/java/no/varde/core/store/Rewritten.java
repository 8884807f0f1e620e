package no.varde.core.store;

import java.time.LocalDate;
import java.util.List;
import no.varde.core.situation.Changes;
import no.varde.core.situation.Facts;
import no.varde.core.trail.Change;

/**
 * What was done to facts after they were recorded, for {@link Changes}: which came to say something else, which were marked
 * as entered in error, and which were put back. Other keys alone are no change.
 */
public final class Rewritten {

    private Rewritten() {}

    /**
     * What was done after a day, the newest first.
     *
     * @param reading where the facts are kept
     * @param municipality the id of the municipality
     * @param after the day, not part of it, in Norwegian time
     * @return unmodifiable; empty when no such municipality is served
     */
    public static List<Changes.Changed> since(Reading reading, String municipality, LocalDate after) {
        return reading.revisions(municipality, Facts.startOf(after.plusDays(1))).stream()
                .filter(each -> each.change().action() != Change.Action.CHANGED || each.saysSomethingElse())
                .map(Rewritten::changed)
                .toList();
    }

    private static Changes.Changed changed(Revision revision) {
        return new Changes.Changed(
                revision.before(),
                revision.after(),
                switch (revision.change().action()) {
                    case REMOVED -> Changes.How.ENTERED_IN_ERROR;
                    case PUT_BACK -> Changes.How.PUT_BACK;
                    default -> Changes.How.CHANGED;
                },
                revision.change().at(),
                revision.change().actor(),
                revision.recordedAt());
    }
}
