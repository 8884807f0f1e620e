package no.varde.core.situation;

import java.util.List;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;

/**
 * One thing that happened, or that was planned and had not come by the day that is asked for, told in a sentence.
 *
 * @param on when it happened or is planned; may be vague or unknown
 * @param planned whether it had not come by the day; the sentence says so too
 * @param sentence what happened, without the name of the measure it happened to
 * @param facts the facts behind it; at least one, and several where one sentence tells what was recorded piece by piece
 * @param subjects the measures and adoptions that it happened to; at least one, or the thing itself
 */
public record StoryEvent(When on, boolean planned, Message sentence, List<Ref> facts, List<Ref> subjects) {

    /** Copies, and refuses an event without a fact. */
    public StoryEvent {
        facts = List.copyOf(facts);
        subjects = List.copyOf(subjects);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("An event has a fact behind it: " + sentence);
        }
    }

    /** The first of the facts behind it. */
    public Ref fact() {
        return facts.get(0);
    }
}
