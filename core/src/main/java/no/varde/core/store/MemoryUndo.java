package no.varde.core.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.trail.Change;

/** Works out what undoing a batch means for the facts that it wrote. */
final class MemoryUndo {

    /** A fact as it was before the batch. */
    record Restored(
            Fact fact,
            long version,
            long like,
            Map<String, String> keys,
            boolean enteredInError,
            Change.Action action) {}

    private final Archive archive;
    private final Predicate<Versioned<? extends Fact>> inBatch;

    /** The facts that the batch wrote, in the order in which it did, each with its state before; empty when it had none. */
    private final Map<Ref, Optional<Versioned<? extends Fact>>> before = new LinkedHashMap<>();

    MemoryUndo(Archive archive, String batch) {
        this.archive = archive;
        Optional<String> id = Optional.of(batch);
        this.inBatch = version -> version.batch().equals(id);
        for (Change change : archive.changes()) {
            if (change.batch().equals(id)) {
                before.computeIfAbsent(change.ref(), ref -> before(archive.history(ref)));
            }
        }
    }

    private Optional<Versioned<? extends Fact>> before(List<Versioned<? extends Fact>> history) {
        int first = first(history);
        return first == 0 ? Optional.empty() : Optional.of(history.get(first - 1));
    }

    private int first(List<Versioned<? extends Fact>> history) {
        int first = 0;
        while (!inBatch.test(history.get(first))) {
            first++;
        }
        return first;
    }

    List<Ref> editedSince() {
        Set<Ref> pointedAt = pointedAtFromOutside();
        return before.keySet().stream()
                .filter(ref -> !isGoneAlready(ref)
                        && (edited(archive.history(ref)) || lost(ref, pointedAt) || erasedBefore(ref)))
                .toList();
    }

    /** Whether the batch added it and it has been entered in error since, so that there is nothing to lose. */
    private boolean isGoneAlready(Ref ref) {
        return wasAdded(ref) && archive.present(ref).orElseThrow().enteredInError();
    }

    private boolean lost(Ref ref, Set<Ref> pointedAt) {
        return wasAdded(ref) && pointedAt.contains(ref);
    }

    /** Whether what it said before the batch, or its keys, have been erased since, so that it cannot be had back. */
    private boolean erasedBefore(Ref ref) {
        return before.getOrDefault(ref, Optional.empty())
                .filter(each -> archive.isLost(ref, each.version()))
                .isPresent();
    }

    private boolean wasAdded(Ref ref) {
        return before.getOrDefault(ref, Optional.empty()).isEmpty();
    }

    /** Whether a fact was written by others amid the batch, or is no longer as the batch left it. */
    private boolean edited(List<Versioned<? extends Fact>> history) {
        int last = history.size() - 1;
        while (!inBatch.test(history.get(last))) {
            last--;
        }
        return !history.subList(first(history), last + 1).stream().allMatch(inBatch)
                || !same(history.get(last), history.get(history.size() - 1));
    }

    /** What facts that will be there when the batch is undone point at. */
    private Set<Ref> pointedAtFromOutside() {
        Set<Ref> pointedAt = new HashSet<>();
        for (List<Versioned<? extends Fact>> versions : archive.everything()) {
            Versioned<? extends Fact> present = versions.get(versions.size() - 1);
            Optional<Versioned<? extends Fact>> after =
                    before.getOrDefault(present.fact().ref(), Optional.of(present));
            after.filter(each -> !each.enteredInError())
                    .ifPresent(each -> pointedAt.addAll(StoreRules.pointers(each.fact())));
        }
        return pointedAt;
    }

    List<Restored> restored() {
        List<Restored> restored = new ArrayList<>();
        before.forEach((ref, old) -> {
            Versioned<? extends Fact> now = archive.present(ref).orElseThrow();
            Versioned<? extends Fact> then = old.orElseGet(() -> asError(now));
            if (!same(now, then)) {
                restored.add(new Restored(
                        then.fact(),
                        now.version() + 1,
                        then.version(),
                        then.provenance().keys(),
                        then.enteredInError(),
                        action(now.enteredInError(), then.enteredInError())));
            }
        });
        return restored;
    }

    private static <F extends Fact> Versioned<F> asError(Versioned<F> version) {
        return new Versioned<>(version.fact(), version.version(), version.provenance(), version.batch(), true);
    }

    private static Change.Action action(boolean isInError, boolean wasInError) {
        if (isInError == wasInError) {
            return Change.Action.CHANGED;
        }
        return wasInError ? Change.Action.REMOVED : Change.Action.PUT_BACK;
    }

    private static boolean same(Versioned<? extends Fact> one, Versioned<? extends Fact> other) {
        return one.fact().equals(other.fact())
                && one.enteredInError() == other.enteredInError()
                && one.provenance().keys().equals(other.provenance().keys());
    }
}
