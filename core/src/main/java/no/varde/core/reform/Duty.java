package no.varde.core.reform;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * What the law demands and nobody chooses: it is met, partly met or not met, with evidence.
 *
 * @param id the area's id, a full stop and a name: {@code shr.avtaler.12}
 * @param name its short name
 * @param description what has to be in place, in our own words
 * @param reference the place in the law
 * @param holdsFrom the first day on which it holds
 * @param verified whether wording and reference have been checked against the source
 */
public record Duty(
        String id,
        LocalizedText name,
        LocalizedText description,
        LawReference reference,
        LocalDate holdsFrom,
        boolean verified)
        implements Provision {

    /** Checks the id. */
    public Duty {
        Require.nothingNull(id, name, description, reference, holdsFrom);
        Ids.check(id);
    }

    /** Its number where the law numbers it, such as 5 for {@code shr.avtaler.5}; empty where it has none. */
    public Optional<Integer> number() {
        String last = id.substring(id.lastIndexOf('.') + 1);
        return last.chars().allMatch(Character::isDigit) ? Optional.of(Integer.parseInt(last)) : Optional.empty();
    }

    @Override
    public Ref ref() {
        return Ref.duty(id);
    }

    @Override
    public LocalizedText line() {
        return name;
    }

    /** Always {@link KnowledgeKind#LEGAL}. */
    @Override
    public KnowledgeKind knowledge() {
        return KnowledgeKind.LEGAL;
    }

    /** Always {@link Freedom#FIXED_BY_LAW}. */
    @Override
    public Freedom freedom() {
        return Freedom.FIXED_BY_LAW;
    }

    @Override
    public Optional<LawReference> law() {
        return Optional.of(reference);
    }

    @Override
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(holdsFrom);
    }
}
