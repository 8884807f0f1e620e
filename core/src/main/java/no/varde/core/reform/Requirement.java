package no.varde.core.reform;

import java.util.Optional;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * One sentence on what is fixed, expected or free within an area, beside its solutions and duties. Our own choice of
 * what matters most, not the whole of the law. Refuses to be fixed by law without a reference to the law.
 *
 * @param id the area's id, a full stop and a name: {@code lhl.mat.nok-og-variert}
 * @param line the sentence
 * @param knowledge what it rests on
 * @param freedom how free the municipality is
 * @param law the place in the law; always there when it is fixed by law
 * @param verified whether sentence and reference have been checked against the source
 */
public record Requirement(
        String id,
        LocalizedText line,
        KnowledgeKind knowledge,
        Freedom freedom,
        Optional<LawReference> law,
        boolean verified)
        implements Provision {

    /** Checks the id, and that law and freedom agree. */
    public Requirement {
        Require.nothingNull(id, line, knowledge, freedom, law);
        Ids.check(id);
        if (freedom == Freedom.FIXED_BY_LAW && (law.isEmpty() || knowledge != KnowledgeKind.LEGAL)) {
            throw new IllegalArgumentException("What is fixed by law is legal and names its section: " + id);
        }
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.REQUIREMENT, id);
    }
}
