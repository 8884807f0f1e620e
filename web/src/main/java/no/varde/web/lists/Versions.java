package no.varde.web.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.situation.Facts;
import no.varde.core.store.Reading;
import no.varde.core.store.Versioned;

/**
 * The versions of facts within one look at the store. The store is asked of one fact at a time only for the few of which
 * there may be more than one version; all others are as they were first recorded, and lie in memory already.
 */
final class Versions {

    private final Reading from;
    private final Facts facts;
    private final String municipality;
    private final Set<Ref> revised;

    /**
     * The versions.
     *
     * @param municipality the id of the municipality
     * @param facts its facts, from this look or an earlier one
     */
    Versions(Reading from, String municipality, Facts facts) {
        this.from = from;
        this.facts = facts;
        this.municipality = municipality;
        this.revised = from.revised(municipality);
    }

    /** Every version of a fact, the oldest first; empty when there is none. */
    List<Versioned<? extends Fact>> history(Ref ref) {
        return first(ref)
                .<List<Versioned<? extends Fact>>>map(List::of)
                .orElseGet(() -> from.history(municipality, ref));
    }

    /** The present version; empty when there is none. */
    Optional<? extends Versioned<? extends Fact>> present(Ref ref) {
        Optional<Versioned<? extends Fact>> first = first(ref);
        return first.isPresent() ? first : from.find(municipality, ref);
    }

    /** The first version of a fact that has no other. */
    private Optional<Versioned<? extends Fact>> first(Ref ref) {
        if (revised.contains(ref)) {
            return Optional.empty();
        }
        return facts.find(ref)
                .flatMap(fact -> facts.provenance(ref)
                        .map(recorded -> new Versioned<>(fact, 1, recorded, Optional.empty(), false)));
    }
}
