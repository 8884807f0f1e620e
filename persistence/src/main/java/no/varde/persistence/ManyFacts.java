package no.varde.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.store.StoreRules;

/**
 * Adds many facts, some at a time: while the rows of some are written on a thread of their own, what the ones before them
 * say is sealed. It comes to the same as adding one after the other.
 */
final class ManyFacts {

    /** Facts whose own rows have been written; what they say, and their rows in the trail, have not. */
    private record Run(List<Fact> facts, long first, List<Map<Ref, Long>> targets) {}

    private final SqlWriting writing;
    private final WriteBehind behind;
    private final Trail trail;
    private final String municipality;
    private final Map<Ref, Map<String, String>> keys;
    private final List<Fact> facts;
    private final long number;

    /** What others of them point at. */
    private final Set<Ref> wanted = new HashSet<>();

    /** The numbers of those that others point at. */
    private final Map<Ref, Long> coming = new HashMap<>();

    private Optional<Run> pending = Optional.empty();

    ManyFacts(SqlWriting writing, String municipality, Map<Ref, Map<String, String>> keys, List<Fact> facts) {
        this.writing = writing;
        this.behind = writing.behind();
        this.trail = writing.trail();
        this.municipality = municipality;
        this.keys = keys;
        this.facts = facts;
        this.number = writing.writable(municipality);
    }

    void add() {
        facts.forEach(fact -> wanted.addAll(StoreRules.pointers(fact)));
        writing.direct(in -> {
            trail.prepare(number);
            return true;
        });
        behind.begin();
        try {
            for (int from = 0; from < facts.size(); from += FactRun.ROWS) {
                addSome(facts.subList(from, Math.min(from + FactRun.ROWS, facts.size())));
            }
        } finally {
            end();
        }
    }

    /** Whatever happened, those whose rows have been written are told of in full, and the session is free again. */
    private void end() {
        try {
            aside(this::complete);
            writing.with(in -> true);
        } finally {
            behind.end();
        }
    }

    private void addSome(List<Fact> some) {
        if (some.size() < FactRun.ROWS || !addRun(some)) {
            aside(this::complete);
            writing.addEach(municipality, some, keys);
        }
    }

    /** Adds as many facts as a run takes; nothing when one of them is there already. */
    private boolean addRun(List<Fact> some) {
        some.forEach(writing::refuse);
        Set<Ref> refs = new LinkedHashSet<>();
        List<Map<Ref, Long>> targets = new ArrayList<>();
        long first = aside(trail::next);
        for (Fact fact : some) {
            targets.add(writing.pointers().of(municipality, number, fact, coming));
            if (refs.add(fact.ref()) && wanted.contains(fact.ref())) {
                coming.putIfAbsent(fact.ref(), first + refs.size() - 1);
            }
        }
        if (refs.size() == some.size() && aside(() -> write(first, refs))) {
            pending = Optional.of(new Run(some, first, targets));
            trail.took(some.size());
            return true;
        }
        refs.forEach(coming::remove);
        return false;
    }

    /** Writes the rows of facts, and completes those before them meanwhile. */
    private boolean write(long first, Set<Ref> refs) throws SQLException {
        AtomicBoolean taken = new AtomicBoolean();
        Predicate<Ref> hasKeys = ref -> !keys.getOrDefault(ref, Map.of()).isEmpty();
        long signing = trail.signed(number);
        CountDownLatch rows = behind.run(session -> {
            try {
                FactRun.write(session, first, number, signing, refs, hasKeys);
            } catch (SQLException e) {
                if (!Failures.isTaken(e)) {
                    throw e;
                }
                taken.set(true);
            }
        });
        complete();
        behind.await(rows);
        return !taken.get();
    }

    private boolean complete() throws SQLException {
        Optional<Run> run = pending;
        pending = Optional.empty();
        if (run.isPresent()) {
            List<Fact> of = run.get().facts();
            for (int i = 0; i < of.size(); i++) {
                Fact fact = of.get(i);
                Trail.Place place = new Trail.Place(number, run.get().first() + i, fact.ref());
                writing.put(
                        place,
                        fact,
                        keys.getOrDefault(fact.ref(), Map.of()),
                        run.get().targets().get(i));
            }
        }
        return true;
    }

    private interface Step<T> {
        T take() throws SQLException;
    }

    /** Does something that leaves the session alone. */
    private <T> T aside(Step<T> step) {
        try {
            return step.take();
        } catch (SQLException e) {
            throw writing.failed(e);
        }
    }
}
