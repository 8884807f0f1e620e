package no.varde.core.situation;

import java.util.List;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;

/**
 * One thing that happened, or is planned, told in a sentence.
 *
 * @param on when; may be vague or unknown
 * @param sentence what happened, without the name of the measure it happened to
 * @param fact the fact behind it
 * @param subjects the measures and adoptions that it happened to; at least one, or the thing itself
 */
public record StoryEvent(When on, Message sentence, Ref fact, List<Ref> subjects) {

    /** Copies. */
    public StoryEvent {
        subjects = List.copyOf(subjects);
    }
}
