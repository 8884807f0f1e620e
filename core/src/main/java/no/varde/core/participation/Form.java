package no.varde.core.participation;

import java.util.Optional;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The form of an involvement, which proposes its level: nobody is asked what can be inferred. */
public enum Form implements Labelled {
    /** A meeting or letter that informs. */
    INFORMATION(InvolvementLevel.INFORM),
    /** A written hearing. */
    HEARING(InvolvementLevel.CONSULT),
    /** A survey or interviews. */
    SURVEY(InvolvementLevel.CONSULT),
    /** A dialogue meeting. */
    DIALOGUE(InvolvementLevel.CONSULT),
    /** A discussion by Hovedavtalen (drøfting). */
    DISCUSSION(InvolvementLevel.CONSULT),
    /** A statement of a statutory council (uttalelse). */
    STATEMENT(InvolvementLevel.CONSULT),
    /** A workshop. */
    WORKSHOP(InvolvementLevel.INVOLVE),
    /** A working group or project group. */
    WORKING_GROUP(InvolvementLevel.INVOLVE),
    /** A steering group or partnership with a seat. */
    PARTNERSHIP(InvolvementLevel.COLLABORATE),
    /** An agreement with a protocol. */
    AGREEMENT(InvolvementLevel.COLLABORATE),
    /** The group decides itself. */
    OWN_DECISION(InvolvementLevel.EMPOWER),
    /** Something else; proposes no level. */
    OTHER(null);

    private final @Nullable InvolvementLevel proposed;

    Form(@Nullable InvolvementLevel proposed) {
        this.proposed = proposed;
    }

    /** The level that the form proposes; empty when it says nothing of it. */
    public Optional<InvolvementLevel> proposedLevel() {
        return Optional.ofNullable(proposed);
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("participation", "Form." + name());
    }
}
