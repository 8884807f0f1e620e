package no.varde.web.edit;

import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.plan.Step;
import no.varde.web.http.DateInput;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * When those who carry a new step stop and look at what came of it: a step of its own, which the form of the first asks
 * for beside it, since a way without one is a way without learning.
 *
 * @param typed when, as typed; blank for none
 */
public record Reflection(String typed) {

    /** The name of its field. */
    public static final String FIELD = "reflection";

    static Reflection of(Values form) {
        return new Reflection(form.text(FIELD).strip());
    }

    /** Whether it is asked for: with every step but one that is a reflection itself. */
    static boolean isAsked(Draft draft) {
        return draft.kind() == Ref.Kind.STEP && !draft.text("kind").equals(Field.written(Step.Kind.REFLECTION));
    }

    /** Says when it is no time, or lies before the step begins. */
    void check(Step step, Texts texts, FieldErrors errors) {
        if (typed.isEmpty()) {
            return;
        }
        Optional<When> when = DateInput.when(typed);
        if (when.isEmpty()) {
            errors.add(FIELD, texts.get("edit.reflection.wrong", typed));
        } else if (when.get().compareWith(step.plannedStart()) == When.Order.BEFORE) {
            errors.add(FIELD, texts.get("edit.reflection.early", typed, texts.typed(step.plannedStart())));
        }
    }

    /** It as a step of its own; none when no time was typed. */
    Optional<Step> step(String id, Step of) {
        return DateInput.when(typed)
                .map(when -> new Step(id, of.measure(), Step.Kind.REFLECTION, when, when, false, Optional.empty()));
    }
}
