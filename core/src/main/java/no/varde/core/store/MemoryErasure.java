package no.varde.core.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.trail.Change;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailRules;

/** Erases from one trail and from the facts behind it, which are there when it is a municipality's. */
final class MemoryErasure {

    private final MemoryTrail trail;
    private final Optional<Archive> archive;
    private final Map<Erasure.Part, NavigableSet<Long>> rows = new EnumMap<>(Erasure.Part.class);
    private final NavigableSet<Long> refused = new TreeSet<>();

    MemoryErasure(MemoryTrail trail, Optional<Archive> archive) {
        this.trail = trail;
        this.archive = archive;
    }

    /** Erases, and notes it signed so, in a write whose first row in the trail has a number. */
    Erased erase(Erasure erasure, Signature signature, long write) {
        erasure.rows().stream().filter(row -> row >= write).forEach(refused::add);
        for (Erasure.Part part : erasure.parts()) {
            rows.put(part, new TreeSet<>());
            for (long number : erasure.rows()) {
                MemoryTrail.Row row = trail.row(number)
                        .orElseThrow(
                                () -> new IllegalArgumentException("There is no row " + number + " in this trail"));
                choose(row, part);
            }
        }
        if (!refused.isEmpty()) {
            return new Erased.Refused(refused);
        }
        NavigableSet<Long> all = new TreeSet<>();
        rows.values().forEach(all::addAll);
        if (!all.isEmpty()) {
            rows.forEach((part, some) -> some.forEach(number -> erase(number, part)));
            trail.append(signature, write, TrailRules.erased(erasure.ground(), rows));
        }
        return new Erased.Done(all.size());
    }

    private void choose(MemoryTrail.Row row, Erasure.Part part) {
        NavigableSet<Long> chosen = rows.getOrDefault(part, new TreeSet<>());
        if (part == Erasure.Part.WHO) {
            trail.rows().stream()
                    .filter(each -> each.write() == row.write() && !each.isErased(part))
                    .forEach(each -> chosen.add(each.number()));
        } else if (row.said().containsKey(part)) {
            boolean stands = row.change().filter(change -> stands(change, part)).isPresent()
                    || row.event()
                            .filter(event -> event.kind().equals(Event.ERASURE))
                            .isPresent();
            (stands ? refused : chosen).add(row.number());
        }
    }

    /** Whether what came with a change is what the fact says now. */
    private boolean stands(Change change, Erasure.Part part) {
        Archive kept = archive.orElseThrow();
        Versioned<? extends Fact> present = kept.present(change.ref()).orElseThrow();
        MemoryTrail.Row now = kept.row(change.ref(), present.version());
        return !present.enteredInError()
                && change.version() == (part == Erasure.Part.WORDS ? now.content() : now.keyset());
    }

    private void erase(long number, Erasure.Part part) {
        MemoryTrail.Row row = trail.row(number).orElseThrow();
        trail.erase(number, part);
        row.change().ifPresent(change -> {
            Archive kept = archive.orElseThrow();
            Ref ref = change.ref();
            kept.replace(
                    ref, each -> isTouched(kept.row(ref, each.version()), change, part) ? without(each, part) : each);
            if (part == Erasure.Part.WHO) {
                change.batch().filter(batch -> isFirst(row.write(), batch)).ifPresent(kept::forgetWriter);
            }
        });
    }

    private static boolean isTouched(MemoryTrail.Row of, Change change, Erasure.Part part) {
        return change.version()
                == switch (part) {
                    case WHO -> of.change().map(Change::version).orElse(0L);
                    case WORDS -> of.content();
                    case KEYS -> of.keyset();
                };
    }

    private boolean isFirst(long write, String batch) {
        return trail.rows().stream()
                .filter(row -> row.signature().batch().equals(Optional.of(batch)))
                .findFirst()
                .filter(row -> row.write() == write)
                .isPresent();
    }

    private static Versioned<? extends Fact> without(Versioned<? extends Fact> version, Erasure.Part part) {
        Provenance signed = version.provenance();
        Map<String, String> keys = part == Erasure.Part.KEYS ? TrailRules.erasedKeys(signed.keys()) : signed.keys();
        String actor = part == Erasure.Part.WHO ? FreeText.ERASED : signed.recordedBy();
        return new Versioned<>(
                part == Erasure.Part.WORDS ? FreeText.erased(version.fact()) : version.fact(),
                version.version(),
                new Provenance(signed.recordedAt(), actor, keys),
                version.batch(),
                version.enteredInError());
    }
}
