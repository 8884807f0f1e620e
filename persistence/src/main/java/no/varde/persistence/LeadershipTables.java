package no.varde.persistence;

import java.util.List;
import no.varde.core.basics.Ref;
import no.varde.core.leadership.Trait;
import no.varde.core.leadership.TraitObservation;

/** The tables of the room {@code leadership}. */
final class LeadershipTables {

    private LeadershipTables() {}

    static List<FactTable<?>> all() {
        return List.of(new FactTable<>(
                Ref.Kind.TRAIT_OBSERVATION,
                TraitObservation.class,
                ">measure trait occurred holds ~note",
                (to, fact) -> to.pointer(Ref.Kind.MEASURE, fact.measure())
                        .constant(fact.trait())
                        .when(fact.on())
                        .flag(fact.holds())
                        .maybe(fact.note()),
                (from, id) -> new TraitObservation(
                        id, from.text(), from.constant(Trait.class), from.when(), from.flag(), from.maybeText())));
    }
}
