package no.varde.web.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Comment;
import no.varde.core.store.FactStore;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;

/** Takes the facts of a file over, all or nothing; what the file does not name stays as it is. */
final class Transfer {

    private final FactStore store;
    private final String municipality;
    private final boolean fileWins;

    Transfer(FactStore store, String municipality, boolean fileWins) {
        this.store = store;
        this.municipality = municipality;
        this.fileWins = fileWins;
    }

    /** What came of it. */
    sealed interface Result {

        /**
         * All was taken over.
         *
         * @param fresh how many facts are new
         * @param changed how many say something else now
         * @param same how many were so already
         * @param left how many comments say something else here in their authors' own words, which no file changes
         */
        record Done(int fresh, int changed, int same, int left) implements Result {}

        /**
         * Nothing was: somebody changed or took away these here after the file was made.
         *
         * @param facts the facts, as they are here
         */
        record Clash(List<Versioned<? extends Fact>> facts) implements Result {}
    }

    /** Leaves a write without a trace. */
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    Result take(FileIn.Result.Good file, Signature signature) {
        List<Versioned<? extends Fact>> clashes = new ArrayList<>();
        try {
            return store.write(signature, to -> take(file, to, clashes));
        } catch (Stop stopped) {
            return new Result.Clash(clashes);
        }
    }

    private Result take(FileIn.Result.Good file, Writing to, List<Versioned<? extends Fact>> clashes) {
        List<Fact> fresh = new ArrayList<>();
        Map<Ref, Map<String, String>> keys = new LinkedHashMap<>();
        List<Fact> kept = new ArrayList<>();
        int changed = 0;
        int left = 0;
        for (Fact each : file.facts()) {
            Map<String, String> own = file.keys().getOrDefault(each.ref(), Map.of());
            Optional<Versioned<? extends Fact>> present = to.find(municipality, each.ref());
            if (present.isPresent() && present.get().fact() instanceof Comment comment && !comment.isBroughtIn()) {
                left += isOther(present.get(), comment.asBroughtIn(), each, own) ? 1 : 0;
                continue;
            }
            kept.add(each);
            if (present.isEmpty()) {
                fresh.add(each);
                keys.put(each.ref(), own);
            } else if (isOther(present.get(), present.get().fact(), each, own)) {
                if (!fileWins && present.get().provenance().recordedAt().isAfter(file.made())) {
                    clashes.add(present.get());
                }
                changed++;
            }
        }
        if (!clashes.isEmpty()) {
            throw new Stop();
        }
        to.addAll(municipality, fresh, keys);
        for (Fact each : kept) {
            change(to, each, file.keys().getOrDefault(each.ref(), Map.of()));
        }
        return new Result.Done(fresh.size(), changed, file.facts().size() - fresh.size() - changed - left, left);
    }

    private static boolean isOther(Versioned<? extends Fact> kept, Fact says, Fact fact, Map<String, String> keys) {
        return kept.enteredInError()
                || !says.equals(fact)
                || !kept.provenance().keys().equals(keys);
    }

    private void change(Writing to, Fact fact, Map<String, String> keys) {
        if (kept(to, fact).enteredInError()) {
            require(to.putBack(municipality, fact.ref(), kept(to, fact).version()));
        }
        if (!kept(to, fact).fact().equals(fact)) {
            require(to.change(municipality, fact, kept(to, fact).version()));
        }
        if (!kept(to, fact).provenance().keys().equals(keys)) {
            require(to.changeKeys(municipality, fact.ref(), kept(to, fact).version(), keys));
        }
    }

    private Versioned<? extends Fact> kept(Writing to, Fact fact) {
        return to.find(municipality, fact.ref()).orElseThrow();
    }

    /** Within one write nobody comes between. */
    private static void require(Saved saved) {
        if (!(saved instanceof Saved.Done)) {
            throw new IllegalStateException("Not saved: " + saved);
        }
    }
}
