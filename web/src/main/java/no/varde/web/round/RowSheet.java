package no.varde.web.round;

import java.util.List;
import java.util.Optional;
import no.varde.web.http.Choice;
import no.varde.web.http.Conflict;
import no.varde.web.http.FieldErrors;

/**
 * One row of a round as its page shows it.
 *
 * @param measure the id of the measure
 * @param title what it is called
 * @param href its page
 * @param who the sectors that carry it and who owns it; may be empty
 * @param seen which facts the row is made of, as its hidden field carries them
 * @param lives where it can be in its life
 * @param progresses how it can go
 * @param typed what stands in the fields
 * @param state when something was said of it last, in words
 * @param done whether something was said of it today
 * @param confirmable whether it can be confirmed that nothing is new
 * @param confirmed whether it was, and is not saved yet
 * @param clash who recorded something meanwhile, in words; empty when nobody did
 * @param conflict what the other recorded against what was typed; empty when nobody recorded anything meanwhile
 * @param asks what its steps would have to be, for each part of its life that they contradict
 * @param wrong whether something is wrong in it
 * @param says what came of it, to be read out; empty when nothing was sent
 */
public record RowSheet(
        String measure,
        String title,
        String href,
        String who,
        String seen,
        List<Choice> lives,
        List<Choice> progresses,
        Typed typed,
        String state,
        boolean done,
        boolean confirmable,
        boolean confirmed,
        String clash,
        Optional<Conflict> conflict,
        List<Ask> asks,
        boolean wrong,
        String says) {

    /** Copies. */
    public RowSheet {
        lives = List.copyOf(lives);
        progresses = List.copyOf(progresses);
        asks = List.copyOf(asks);
    }

    /**
     * What is asked of a step where another life than the step tells is chosen.
     *
     * @param life the life, as the form sends it
     * @param why what contradicts it, in words
     * @param tick that it began, or was finished, today
     */
    public record Ask(String life, String why, Choice tick) {}

    /**
     * What stands in the fields.
     *
     * @param life where it is in its life, as the form sends it
     * @param progress how it goes, as the form sends it
     * @param text what is said
     * @param reason why it is stopped
     */
    public record Typed(String life, String progress, String text, String reason) {}

    /** The name of one of its fields. */
    public String name(String field) {
        return RowForm.name(field, measure);
    }

    /** The id of one of its fields in the page. */
    public String id(String field) {
        return FieldErrors.id(name(field));
    }

    /** Whether nothing at all is known of it, so that there is nothing to confirm either. */
    public boolean asksLife() {
        return !done && !confirmable && !isOpen();
    }

    /** Whether it waits for whoever typed, since something is wrong or somebody else recorded something. */
    public boolean isOpen() {
        return wrong || conflict.isPresent();
    }
}
