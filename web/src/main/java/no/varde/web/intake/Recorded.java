package no.varde.web.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.intake.Existing;
import no.varde.core.plan.Measure;
import no.varde.core.situation.Facts;
import no.varde.core.store.Batch;

/** What a municipality has recorded, as an import wants it: with the keys of its measures, and which import told of which. */
final class Recorded {

    private Recorded() {}

    /** An import is one write, so that everything it brought was recorded by one person at one instant. */
    private record Moment(Instant at, String by) {}

    static Existing of(Facts facts, List<Batch> imports) {
        Map<Ref, Map<String, String>> keys = new HashMap<>();
        for (Measure measure : facts.all(Measure.class)) {
            facts.provenance(measure.ref())
                    .filter(each -> !each.keys().isEmpty())
                    .ifPresent(each -> keys.put(measure.ref(), each.keys()));
        }
        return new Existing(facts.everything(), keys, told(facts, imports));
    }

    /** The measures of each import: those it brought, and those that something it brought is about. */
    private static Map<String, Set<Ref>> told(Facts facts, List<Batch> imports) {
        Map<Moment, String> ids = new HashMap<>();
        imports.stream()
                .filter(each -> !each.undone())
                .forEach(each -> ids.put(new Moment(each.at(), each.actor()), each.id()));
        Map<String, Set<Ref>> told = new HashMap<>();
        if (!ids.isEmpty()) {
            for (Fact fact : facts.everything()) {
                facts.provenance(fact.ref())
                        .flatMap(recorded -> Optional.ofNullable(ids.get(moment(recorded))))
                        .ifPresent(id -> measures(fact)
                                .forEach(measure -> told.computeIfAbsent(id, any -> new HashSet<>())
                                        .add(measure)));
            }
        }
        return told;
    }

    private static Moment moment(Provenance recorded) {
        return new Moment(recorded.recordedAt(), recorded.recordedBy());
    }

    private static Stream<Ref> measures(Fact fact) {
        return fact instanceof Measure
                ? Stream.of(fact.ref())
                : fact.about().stream().filter(ref -> ref.kind() == Ref.Kind.MEASURE);
    }
}
