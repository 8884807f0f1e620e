package no.varde.core.plan;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * A statement that a measure, or an adoption, changed in substance (endring i innhold), so that an earlier decision no
 * longer speaks of what is done (L11). A correction of wording is none.
 *
 * @param id its id, from outside
 * @param subject the measure or adoption that changed
 * @param on when; may be unknown
 * @param what what changed; not blank
 * @param by who changed it; empty when not known
 */
public record SubstanceChange(String id, Ref subject, When on, String what, Optional<String> by) implements Fact {

    /** Refuses other subjects and blank texts. */
    public SubstanceChange {
        Require.nothingNull(id, subject, on, what, by);
        Require.id(id, "The id");
        if (subject.kind() != Ref.Kind.MEASURE && subject.kind() != Ref.Kind.ADOPTION) {
            throw new IllegalArgumentException("A measure or an adoption changes in substance: " + subject);
        }
        Require.text(what, "What changed");
        Require.text(by, "Who changed it");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.SUBSTANCE_CHANGE, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(subject);
    }
}
