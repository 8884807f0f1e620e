package no.varde.core.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;

/** What was answered where a sheet tells of a measure again, or otherwise, what is recorded of it. */
final class Verdicts {

    /**
     * A recorded decision that the sheet tells of.
     *
     * @param recorded the decision as it is recorded
     * @param sheet whether the sheet counts where they differ
     */
    record Same(Anchoring recorded, boolean sheet) {}

    /** What the sheet says and what was confirmed otherwise: it is not taken. */
    final Set<Groups.Mention> dropped = new HashSet<>(0);

    /** What the sheet says and what ends the confirmations that say otherwise. */
    final Map<Groups.Mention, List<InvolvementConfirmation>> ended = new LinkedHashMap<>(0);

    /** What the sheet says and what is an involvement that is recorded with a day, or without. */
    final Map<Groups.Mention, Involvement> same = new LinkedHashMap<>(0);

    /** The decisions that are recorded already. */
    final Map<Decisions.Mention, Same> decided = new LinkedHashMap<>(0);

    /** The decisions that are others than those recorded, however much they look like them. */
    final Set<Decisions.Mention> others = new HashSet<>(0);
}
