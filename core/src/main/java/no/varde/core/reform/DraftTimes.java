package no.varde.core.reform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Period;
import no.varde.core.basics.Problems;
import no.varde.core.basics.When;

/** Checks the times of a {@link ReformDraft}: how its period was changed, and its phases. */
final class DraftTimes {

    private DraftTimes() {}

    /** The period with its changes; those with problems are left out. */
    static NationalPeriod changed(Period planned, List<ReformDraft.Change> drafts, Problems problems) {
        List<NationalPeriod.Change> changes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Problems here = new Problems();
            ReformDraft.Change draft = drafts.get(i);
            When decided = decided(draft.decided(), here);
            Optional<LocalDate> last = Drafts.maybeDay("to", draft.to(), here);
            if (last.filter(day -> day.isBefore(planned.from())).isPresent()) {
                here.add("to", Message.of("reform", "draft.period", planned.from(), last.get()));
            }
            Optional<LocalizedText> reason = Drafts.required("reason", draft.reason(), here);
            if (here.isEmpty()
                    && !changes.isEmpty()
                    && decided.compareWith(changes.get(changes.size() - 1).decided()) == When.Order.BEFORE) {
                here.add("decided", Message.of("reform", "draft.decided.order", decided));
            }
            if (here.isEmpty()) {
                changes.add(new NationalPeriod.Change(
                        decided, last.map(day -> day.plusDays(1)), reason.orElseThrow(), draft.verified()));
            }
            problems.addAll("changes[" + i + "]", here);
        }
        return new NationalPeriod(planned, changes);
    }

    private static When decided(String written, Problems problems) {
        try {
            When decided = When.parse(written.strip());
            if (decided.isKnown()) {
                return decided;
            }
        } catch (DateTimeException e) {
            // Said below like one that is not there.
        }
        problems.add("decided", Message.of("reform", "draft.decided", written));
        return When.unknown();
    }

    /** The phases, numbered by their places; those with problems are left out. */
    static List<Phase> phases(List<ReformDraft.Phase> drafts, Problems problems) {
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Problems here = new Problems();
            ReformDraft.Phase draft = drafts.get(i);
            Optional<LocalizedText> name = Drafts.required("name", draft.name(), here);
            Optional<Period> period = Drafts.period(draft.from(), draft.to(), here);
            if (here.isEmpty()) {
                phases.add(new Phase(i + 1, name.orElseThrow(), period.orElseThrow(), draft.verified()));
            }
            problems.addAll("phases[" + i + "]", here);
        }
        return phases;
    }
}
