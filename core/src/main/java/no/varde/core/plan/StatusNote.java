package no.varde.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * What was said of a measure's state on a day.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param on the day it was said
 * @param progress how it goes against the plan; empty when nothing was said of that
 * @param text what was said; not blank
 */
public record StatusNote(String id, String measure, LocalDate on, Optional<Progress> progress, String text)
        implements Fact {

    /** How a measure goes against its plan. */
    public enum Progress implements Labelled {
        /** On plan. */
        ON_PLAN,
        /** Nearly on plan (stort sett i rute). */
        NEARLY,
        /** Behind. */
        BEHIND;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "Progress." + name());
        }
    }

    /** Refuses a blank text. */
    public StatusNote {
        Require.nothingNull(id, measure, on, progress, text);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
        Require.text(text, "The status");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.STATUS_NOTE, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure));
    }
}
