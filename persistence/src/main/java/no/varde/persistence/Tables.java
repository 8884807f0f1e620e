package no.varde.persistence;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.core.basics.Ref;

/** Every table of facts, room by room. */
final class Tables {

    /** The tables of what municipalities record; the municipalities themselves stand apart. */
    static final List<FactTable<?>> FACTS = Stream.of(
                    MeasureTables.all(),
                    PlanTables.all(),
                    ParticipationTables.all(),
                    AnchoringTables.all(),
                    LeadershipTables.all(),
                    ReformTables.all())
            .<FactTable<?>>flatMap(List::stream)
            .toList();

    /** The table of the versions of reforms of one's own, whose names outlive them. */
    static final FactTable<?> REFORM_VERSIONS = ReformTables.all().get(0);

    private static final Map<Ref.Kind, FactTable<?>> BY_KIND = new EnumMap<>(Ref.Kind.class);

    static {
        BY_KIND.put(Ref.Kind.MUNICIPALITY, MunicipalityTables.MUNICIPALITIES);
        FACTS.forEach(table -> BY_KIND.put(table.kind(), table));
    }

    private Tables() {}

    /** Every table, that of the municipalities included. */
    static Collection<FactTable<?>> all() {
        return Collections.unmodifiableCollection(BY_KIND.values());
    }

    /** The table of a kind of fact. */
    static FactTable<?> of(Ref.Kind kind) {
        FactTable<?> table = BY_KIND.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("No fact is kept of the kind " + kind.text());
        }
        return table;
    }

    /** Whether facts of a kind are kept here. */
    static boolean keep(Ref.Kind kind) {
        return BY_KIND.containsKey(kind);
    }
}
