package no.varde.web.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Ref;
import no.varde.core.intake.Remembered;
import no.varde.core.plan.Measure;
import no.varde.core.situation.Facts;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.web.http.Texts;

/** The answers of earlier imports that are kept with the measures: lists them, and forgets those that somebody chose. */
final class Remembering {

    private static final int SHOWN = 200;

    private final FactStore store;
    private final Clock clock;

    Remembering(FactStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** How many answers are kept. */
    static int count(Facts facts) {
        return facts.all(Measure.class).stream()
                .mapToInt(each -> answers(facts, each).size())
                .sum();
    }

    /** The first ones of them. */
    static List<StartSheet.Kept> first(Facts facts, String path, Texts texts) {
        List<StartSheet.Kept> kept = new ArrayList<>();
        int shown = 0;
        for (Measure measure : facts.all(Measure.class)) {
            List<StartSheet.Line> lines = new ArrayList<>();
            for (Remembered each : answers(facts, measure)) {
                if (shown < SHOWN) {
                    shown++;
                    lines.add(new StartSheet.Line(
                            "forget-" + shown, measure.id() + " " + each.name(), texts.capital(texts.of(each.says()))));
                }
            }
            if (!lines.isEmpty()) {
                kept.add(new StartSheet.Kept(measure.title(), path + "/measures/" + measure.id(), lines));
            }
        }
        return kept;
    }

    private static List<Remembered> answers(Facts facts, Measure measure) {
        return facts.provenance(measure.ref())
                .map(each -> Remembered.of(each.keys()))
                .orElse(List.of());
    }

    /** Forgets answers, each named by its measure and the key under which it is kept; what is gone already is no matter. */
    void forget(String actor, String municipality, List<String> chosen) {
        Map<String, Set<String>> byMeasure = new HashMap<>();
        for (String each : chosen) {
            int space = each.indexOf(' ');
            if (space > 0) {
                byMeasure
                        .computeIfAbsent(each.substring(0, space), any -> new HashSet<>())
                        .add(each.substring(space + 1));
            }
        }
        store.write(Signature.of(actor, clock.instant()), writing -> {
            byMeasure.forEach((measure, names) -> forget(writing, municipality, Ref.measure(measure), names));
            return byMeasure.size();
        });
    }

    private static void forget(Writing writing, String municipality, Ref measure, Set<String> names) {
        writing.find(municipality, measure)
                .ifPresent((Versioned<?> now) -> writing.changeKeys(
                        municipality,
                        measure,
                        now.version(),
                        Remembered.forget(now.provenance().keys(), names)));
    }
}
