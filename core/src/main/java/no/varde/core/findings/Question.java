package no.varde.core.findings;

import java.util.Objects;
import java.util.Optional;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;

/**
 * What one would have to know for a rule to answer.
 *
 * @param text the question, as one would ask it aloud
 * @param missing the kind of fact that would answer it, so that a page can lead to the form for it
 * @param about the measure, adoption or other fact that the answer belongs to
 * @param group the group that it asks of; empty when it asks of none
 * @param leg the leg that it asks of; empty when it asks of none
 * @param open whether an answer is still wanted; false when somebody has confirmed that nobody can know, since the
 *     history is older than the records
 */
public record Question(
        Message text, Ref.Kind missing, Ref about, Optional<ActorGroup> group, Optional<Leg> leg, boolean open) {

    /** Refuses null. */
    public Question {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(leg, "leg");
    }

    /** An open question that asks of no group and no leg. */
    public static Question of(Message text, Ref.Kind missing, Ref about) {
        return new Question(text, missing, about, Optional.empty(), Optional.empty(), true);
    }

    /** The same, of a group. */
    public Question ofGroup(ActorGroup asked) {
        return new Question(text, missing, about, Optional.of(asked), leg, open);
    }

    /** The same, of a leg. */
    public Question ofLeg(Leg asked) {
        return new Question(text, missing, about, group, Optional.of(asked), open);
    }

    /** The same as one that nobody can answer any more, with the words that say so. */
    public Question closed(Message why) {
        return new Question(why, missing, about, group, leg, false);
    }
}
