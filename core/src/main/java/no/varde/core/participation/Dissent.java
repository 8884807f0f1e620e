package no.varde.core.participation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * What somebody said against it, or in doubt of it, on the record (L15): it stands unedited beside the official text, since
 * common and individual interests pull apart and that is said openly. What a representative writes here themselves is a
 * {@link Comment}; this is what was put on record elsewhere.
 *
 * @param id its id, from outside
 * @param subject the measure, adoption or decision that it is about
 * @param kind where it was put on record
 * @param group the group whose words they are; empty when they are of none, such as a minority in the council
 * @param voice who said it, as it should be shown: an organisation, parties, a council; empty when the group says enough
 * @param on when it was said
 * @param said the words as they stand there, not blank; {@value #MAX_SAID} characters at most
 */
public record Dissent(
        String id, Ref subject, Kind kind, Optional<ActorGroup> group, Optional<String> voice, When on, String said)
        implements Fact {

    /** The most characters that the words may have. */
    public static final int MAX_SAID = 20_000;

    /** What it can be about. */
    public static final Set<Ref.Kind> SUBJECTS =
            Set.copyOf(EnumSet.of(Ref.Kind.MEASURE, Ref.Kind.ADOPTION, Ref.Kind.ANCHORING));

    /** Where dissent is put on record. */
    public enum Kind implements Labelled {
        /** The organisations' entry in the protocol of a discussion (protokolltilførsel; Hovedavtalen). */
        PROTOCOL_ENTRY,
        /** A minority's remark in a case (merknad fra mindretallet). */
        MINORITY_REMARK,
        /** A statutory council's statement (uttalelse; kommuneloven § 5-12). */
        STATEMENT,
        /** An objection or a doubt that was said and written down elsewhere. */
        OBJECTION;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("participation", "Dissent." + name());
        }
    }

    /** Refuses another subject, and words that are blank or too long. */
    public Dissent {
        Require.nothingNull(id, subject, kind, group, voice, on, said);
        Require.id(id, "The id");
        Require.text(voice, "Who said dissent " + id);
        Require.text(said, "The words of dissent " + id);
        if (!SUBJECTS.contains(subject.kind())) {
            throw new IllegalArgumentException("Dissent is about no " + subject.kind() + ": " + id);
        }
        if (said.length() > MAX_SAID) {
            throw new IllegalArgumentException(
                    "The words of dissent have at most " + MAX_SAID + " characters, not " + said.length() + ": " + id);
        }
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.DISSENT, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(subject);
    }
}
