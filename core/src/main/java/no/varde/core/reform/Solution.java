package no.varde.core.reform;

import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * A named national solution within an area, on which a municipality makes its choice.
 *
 * @param id the area's id, a full stop and a name in ASCII: {@code lhl.mat.det-gode-maltid}
 * @param name its name
 * @param description what it comes to, in our own words; empty when nobody has written it
 * @param aliases other names it goes under, in any language, for recognising it in a spreadsheet
 * @param knowledge what it rests on
 * @param freedom how free the municipality is
 * @param verified whether the name has been checked against the source
 */
public record Solution(
        String id,
        LocalizedText name,
        Optional<LocalizedText> description,
        Set<String> aliases,
        KnowledgeKind knowledge,
        Freedom freedom,
        boolean verified)
        implements Provision {

    /** Checks the id and copies. */
    public Solution {
        Require.nothingNull(id, name, description, aliases, knowledge, freedom);
        Ids.check(id);
        aliases = Ids.inOrder(aliases);
    }

    @Override
    public Ref ref() {
        return Ref.solution(id);
    }

    @Override
    public LocalizedText line() {
        return name;
    }

    @Override
    public Optional<LawReference> law() {
        return Optional.empty();
    }

    /** Every name it goes under: in each language, and the aliases. */
    public Set<String> names() {
        return Ids.names(name, aliases);
    }
}
