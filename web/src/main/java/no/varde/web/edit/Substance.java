package no.varde.web.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.draft.Draft;
import no.varde.core.plan.SubstanceChange;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * Whether new words about a measure are a correction, or the measure itself changed in substance: then what was decided of
 * it before no longer speaks of what is done (L11). It is asked only when the words changed.
 *
 * @param chosen what was chosen; empty for nothing
 * @param what what changed in substance, as typed
 * @param isAsked whether it is asked now: words were sent that are others than before
 */
public record Substance(String chosen, String what, boolean isAsked) {

    /** The fields whose change may be one of substance, as a page names them beside the question. */
    public static String fields() {
        return Draft.wordsOfAMeasure().stream().sorted().collect(Collectors.joining(" "));
    }

    private static final String CORRECTION = "correction";
    private static final String SUBSTANCE = "substance";

    static Substance of(Values form) {
        return new Substance(form.text("substance"), form.text("substanceWhat"), false);
    }

    /** The same, asked or not. */
    Substance asked(boolean now) {
        return new Substance(chosen, what, now);
    }

    /** What can be chosen. */
    public List<Choice> choices(Texts texts) {
        return List.of(
                new Choice(CORRECTION, texts.get("edit.substance.correction"), chosen.equals(CORRECTION)),
                new Choice(SUBSTANCE, texts.get("edit.substance.substance"), chosen.equals(SUBSTANCE)));
    }

    /** Whether it is asked, once something else is typed than before. */
    static boolean isAsked(Draft before, Draft typed) {
        return typed.isAnotherMeasureThan(before);
    }

    /** Says what is missing. */
    void check(Texts texts, FieldErrors errors) {
        if (!chosen.equals(CORRECTION) && !chosen.equals(SUBSTANCE)) {
            errors.add("substance", texts.get("edit.substance.missing"));
        } else if (chosen.equals(SUBSTANCE) && what.isEmpty()) {
            errors.add("substanceWhat", texts.get("edit.substance.what.missing"));
        }
    }

    /** The change in substance as a fact of its own; none for a correction. */
    Optional<SubstanceChange> fact(String id, Ref measure, LocalDate today) {
        return chosen.equals(SUBSTANCE) && !what.isEmpty()
                ? Optional.of(new SubstanceChange(id, measure, When.day(today), what, Optional.empty()))
                : Optional.empty();
    }
}
