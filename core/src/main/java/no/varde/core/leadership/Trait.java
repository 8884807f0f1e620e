package no.varde.core.leadership;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/**
 * Something about a measure that makes it harder to lead, and harder in a way of its own (S3, S4, S6). The list is ours.
 */
public enum Trait implements Labelled {
    /** Several partners outside the municipality take part. */
    MANY_PARTNERS,
    /** Several of the municipality's own sectors take part. */
    MANY_SECTORS,
    /** Those who must act are not the leader's own employees, such as self-employed general practitioners. */
    WITHOUT_AUTHORITY,
    /** It asks for ways of working that nobody here has tried. */
    NEW_WAYS,
    /** People disagree on whether or how. */
    CONTESTED,
    /** It was decided higher up, nationally or by the management. */
    FROM_ABOVE,
    /** It changes employees' working day: rota, place, tasks. */
    CHANGES_WORKING_DAY,
    /** It lasts for more than two years, or outlives a council. */
    LONG_DURATION,
    /** It has a step that cannot be undone. */
    IRREVERSIBLE,
    /** Money or people are short. */
    SHORT_OF_MEANS;

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("leadership", "Trait." + name());
    }

    /** The question that settles whether a measure has it. */
    public LocalizedText question() {
        return LocalizedText.ofRoom("leadership", "Trait." + name() + ".question");
    }
}
