package no.varde.core.draft;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Ref;

/** How each kind of fact is typed. */
final class Shapes {

    static final Map<Ref.Kind, Shape> ALL = all();

    private Shapes() {}

    private static Map<Ref.Kind, Shape> all() {
        Map<Ref.Kind, Shape> all = new EnumMap<>(Ref.Kind.class);
        Stream.of(
                        ReformShapes.all(),
                        MeasureShapes.all(),
                        StepShapes.all(),
                        PledgeShapes.all(),
                        PeopleShapes.all(),
                        AnchoringShapes.all())
                .flatMap(List::stream)
                .forEach(each -> all.put(each.kind(), each));
        return Collections.unmodifiableMap(all);
    }

    static Shape of(Ref.Kind kind) {
        return Optional.ofNullable(ALL.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("Not drafted: " + kind.text()));
    }
}
