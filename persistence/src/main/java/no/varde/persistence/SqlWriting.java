package no.varde.persistence;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.store.Change;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.StoreRules;
import no.varde.core.store.Undone;
import no.varde.core.store.Writing;

/** Writes within the one transaction that goes on. */
final class SqlWriting extends SqlReading implements Writing {

    static final String NUMBER_TAKEN = "select f.name from municipality m join fact f on f.id = m.fact"
            + " and f.content = m.content where m.number = ? and f.name <> ?";
    static final String UNDONE = "select undone from batch where municipality = ? and name = ?";
    private static final int REMEMBERED = 4096;

    private final Signature signature;
    private final Trail trail;
    private final Map<Pointer, Long> found = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pointer, Long> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Optional<SqliteStore.Failure> broken = Optional.empty();

    private record Pointer(long municipality, Ref ref) {}

    SqlWriting(Session session, Signature signature) {
        super(session);
        this.signature = signature;
        this.trail = new Trail(session, signature);
    }

    /**
     * Refuses to go on after the database failed midway: it may have given the transaction up, and what came then would
     * stand alone.
     */
    @Override
    void requireUsable() {
        super.requireUsable();
        if (broken.isPresent()) {
            SqliteStore.Failure first = broken.get();
            throw new SqliteStore.Failure(
                    first.reason(), "The database failed midway; nothing was written: " + first.getMessage(), first);
        }
    }

    @Override
    public SqlPeopleWriting people() {
        return new SqlPeopleWriting(this);
    }

    @Override
    RuntimeException failed(SQLException e) {
        SqliteStore.Failure failure = Failures.of("Writing failed", session().file(), e);
        broken = Optional.of(broken.orElse(failure));
        return failure;
    }

    @Override
    public Saved serve(LocalMunicipality municipality, long version) {
        StoreRules.refuseNegative(version);
        Ref ref = municipality.ref();
        Optional<Header> present = header(municipality.id(), ref);
        if (present.isEmpty() && version > 0) {
            return new Saved.Missing();
        } else if (present.isPresent() && present.get().version() != version) {
            return new Saved.Conflict(with(in -> Wordings.version(in, ref, present.get())));
        }
        municipality.number().ifPresent(number -> refuseTaken(municipality, number));
        return new Saved.Done(
                with(in -> present.isPresent() ? reword(in, municipality, present.get()) : take(municipality)));
    }

    private long take(LocalMunicipality municipality) throws SQLException {
        trail.serve(municipality);
        return 1;
    }

    /** The version that comes of writing a municipality down in another wording; the same when it is not another. */
    private long reword(Session in, LocalMunicipality municipality, Header now) throws SQLException {
        if (Wordings.read(in, municipality.ref(), now.fact(), now.content()).equals(municipality)) {
            return now.version();
        }
        Header changed = trail.reword(now.fact(), now, Change.Action.CHANGED, Optional.empty());
        Wordings.write(in, now.fact(), changed.content(), municipality, Map.of());
        return changed.version();
    }

    private void refuseTaken(LocalMunicipality municipality, MunicipalityNumber number) {
        with(in -> in.first(NUMBER_TAKEN, row -> row.getString(1), number.text(), municipality.id()))
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "The register number of " + municipality.id() + " is taken by " + other + ": " + number);
                });
    }

    @Override
    public void add(String municipality, Fact fact, Map<String, String> keys) {
        refuseMunicipality(fact.ref());
        long number = number(municipality)
                .orElseThrow(() -> new IllegalArgumentException("No municipality is served as " + municipality));
        refuseUndone(number);
        Map<Ref, Long> pointers = lookUp(municipality, number, fact);
        long added = with(in -> trail.add(number, fact.ref(), !keys.isEmpty()))
                .orElseThrow(
                        () -> new IllegalArgumentException("There is a fact of this reference already: " + fact.ref()));
        with(in -> {
            Wordings.write(in, added, 1, fact, pointers);
            Keys.write(in, added, 1, keys);
            return true;
        });
        found.put(new Pointer(number, fact.ref()), added);
    }

    @Override
    public Saved change(String municipality, Fact fact, long version) {
        return save(municipality, fact.ref(), version, false, (number, now) -> {
            if (Wordings.read(session(), fact.ref(), now.fact(), now.content()).equals(fact)) {
                return now;
            }
            Map<Ref, Long> pointers = lookUp(municipality, number, fact);
            Header changed = trail.reword(number, now, Change.Action.CHANGED, signature.batch());
            Wordings.write(session(), now.fact(), changed.content(), fact, pointers);
            return changed;
        });
    }

    @Override
    public Saved changeKeys(String municipality, Ref ref, long version, Map<String, String> keys) {
        return save(municipality, ref, version, false, (number, now) -> {
            if (Keys.of(session(), now.fact(), now.keyset()).equals(keys)) {
                return now;
            }
            Header changed = trail.rekey(number, now, !keys.isEmpty());
            Keys.write(session(), now.fact(), changed.keyset(), keys);
            return changed;
        });
    }

    @Override
    public Saved remove(String municipality, Ref ref, long version) {
        return save(municipality, ref, version, false, (number, now) -> trail.mark(number, now, true));
    }

    @Override
    public Saved putBack(String municipality, Ref ref, long version) {
        return save(municipality, ref, version, true, (number, now) -> trail.mark(number, now, false));
    }

    @Override
    public Undone undo(String municipality, String batch) {
        if (signature.batch().isPresent()) {
            throw new IllegalArgumentException("Undoing a batch is no part of a batch");
        }
        return number(municipality)
                .map(number -> with(in -> new SqlUndo(in, signature, number).undo(batch)))
                .orElseGet(Undone.Missing::new);
    }

    private interface Step {
        Header apply(long municipality, Header now) throws SQLException;
    }

    private Saved save(String municipality, Ref ref, long version, boolean inError, Step step) {
        refuseMunicipality(ref);
        Optional<Header> present = header(municipality, ref);
        if (present.isEmpty()) {
            return new Saved.Missing();
        }
        Header now = present.get();
        if (now.version() != version || now.enteredInError() != inError) {
            return new Saved.Conflict(with(in -> Wordings.version(in, ref, now)));
        }
        long number = number(municipality).orElseThrow();
        refuseUndone(number);
        return new Saved.Done(with(in -> step.apply(number, now)).version());
    }

    /** The numbers of everything that a fact points at; refuses what is not kept in its municipality. */
    private Map<Ref, Long> lookUp(String municipality, long number, Fact fact) {
        Set<Ref> pointers = StoreRules.pointers(fact);
        Map<Ref, Long> numbers = new HashMap<>();
        for (Ref ref : pointers) {
            Pointer pointer = new Pointer(number, ref);
            Long known = found.get(pointer);
            if (known == null) {
                known = header(municipality, ref)
                        .orElseThrow(() -> new IllegalArgumentException(
                                fact.ref() + " points at " + ref + ", which is not kept in " + municipality))
                        .fact();
                found.put(pointer, known);
            }
            numbers.put(ref, known);
        }
        return numbers;
    }

    private void refuseUndone(long municipality) {
        signature.batch().ifPresent(batch -> {
            boolean undone = !trail.isOpen(municipality)
                    && with(in -> in.first(UNDONE, row -> row.getInt(1) == 1, municipality, batch))
                            .orElse(false);
            if (undone) {
                throw new IllegalArgumentException("The batch has been undone: " + batch);
            }
        });
    }

    private static void refuseMunicipality(Ref ref) {
        if (ref.kind() == Ref.Kind.MUNICIPALITY) {
            throw new IllegalArgumentException("A municipality is taken up and changed by serve: " + ref);
        }
    }
}
