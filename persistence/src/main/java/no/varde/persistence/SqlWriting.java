package no.varde.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.StoreRules;
import no.varde.core.store.Undone;
import no.varde.core.store.Writing;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Change;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.TrailRules;

/** Writes within the one transaction that goes on. */
final class SqlWriting extends SqlReading implements Writing {

    static final String NUMBER_TAKEN = "select f.name from municipality m join fact f on f.id = m.fact"
            + " and f.content = m.content where m.number = ? and f.name <> ?";
    static final String UNDONE = "select undone from batch where municipality = ? and name = ?";

    private final Seals seals;
    private final Signature signature;
    private final WriteBehind behind;
    private final RowRuns rows;
    private final Trail trail;
    private final Pointers pointers = new Pointers(this);
    private int written;
    private boolean erased;
    private Optional<SqliteStore.Failure> broken = Optional.empty();

    SqlWriting(Session session, Seals seals, Signature signature) {
        super(session);
        this.seals = seals;
        this.signature = signature;
        this.behind = new WriteBehind(session);
        this.rows = new RowRuns(behind);
        this.trail = new Trail(session, behind, seals, signature);
    }

    /** How many facts were added and versions made. */
    int written() {
        return written;
    }

    /** Whether something was erased, of which no copy shall be left beside the file either. */
    boolean erased() {
        return erased;
    }

    @Override
    void await() throws SQLException {
        behind.settle();
    }

    @Override
    void flush() throws SQLException {
        rows.flush();
        trail.flush();
        behind.settle();
    }

    /** Brings what hangs on the rows up to date, before the trail is read or the write ends. */
    @Override
    void settle() {
        with(in -> {
            trail.saveHeads();
            return true;
        });
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
        Trail.Place place = trail.serve(municipality.ref());
        Said words = say(place.fact(), 1, municipality, Map.of());
        trail.log(place, Trail.first(place, false), Change.Action.ADDED, words, Said.NOTHING);
        trail.note(TrailHead.SERVER, TrailRules.serving(municipality.id()));
        return 1;
    }

    /** The version that comes of writing a municipality down in another wording; the same when it is not another. */
    private long reword(Session in, LocalMunicipality municipality, Header now) throws SQLException {
        if (Wordings.read(in, municipality.ref(), now.fact(), now.content()).equals(municipality)) {
            return now.version();
        }
        Trail.Place place = new Trail.Place(now.fact(), now.fact(), municipality.ref());
        return reword(place, now, municipality, Map.of()).version();
    }

    /** Writes a wording and seals it. */
    private Said say(long fact, long content, Fact words, Map<Ref, Long> targets) throws SQLException {
        byte[] salt = seals.salt();
        seals.begin(salt);
        Wordings.write(rows, seals, fact, content, words, targets);
        return Said.sealed(salt, seals);
    }

    /** Writes a set of keys and seals it. */
    private Said key(long fact, long keyset, Map<String, String> keys) throws SQLException {
        if (keys.isEmpty()) {
            return Said.NOTHING;
        }
        byte[] salt = seals.salt();
        seals.begin(salt);
        Keys.write(rows, seals, fact, keyset, keys);
        return Said.sealed(salt, seals);
    }

    private Header reword(Trail.Place place, Header now, Fact fact, Map<Ref, Long> targets) throws SQLException {
        Header changed = Trail.reworded(now);
        trail.stand(changed);
        Said words = say(now.fact(), changed.content(), fact, targets);
        trail.log(place, changed, Change.Action.CHANGED, words, Said.NOTHING);
        return changed;
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
        refuse(fact);
        long number = writable(municipality);
        Map<Ref, Long> targets = pointers.of(municipality, number, fact, Map.of());
        Trail.Place place = direct(in -> trail.add(number, fact.ref(), !keys.isEmpty()))
                .orElseThrow(
                        () -> new IllegalArgumentException("There is a fact of this reference already: " + fact.ref()));
        complete(place, fact, keys, targets);
    }

    @Override
    public void addAll(String municipality, List<Fact> facts, Map<Ref, Map<String, String>> keys) {
        if (facts.size() < FactRun.ROWS) {
            addEach(municipality, facts, keys);
        } else {
            new ManyFacts(this, municipality, keys, facts).add();
        }
    }

    /** Adds facts one after the other. */
    void addEach(String municipality, List<Fact> facts, Map<Ref, Map<String, String>> keys) {
        Writing.super.addAll(municipality, facts, keys);
    }

    WriteBehind behind() {
        return behind;
    }

    Trail trail() {
        return trail;
    }

    Pointers pointers() {
        return pointers;
    }

    /** Refuses what nobody may add here. */
    void refuse(Fact fact) {
        refuseMunicipality(fact.ref());
        StoreRules.refuseAnothers(signature, fact);
    }

    /** The number of a municipality to which this write may add. */
    long writable(String municipality) {
        long number = number(municipality)
                .orElseThrow(() -> new IllegalArgumentException("No municipality is served as " + municipality));
        refuseUndone(number);
        return number;
    }

    private void complete(Trail.Place place, Fact fact, Map<String, String> keys, Map<Ref, Long> targets) {
        direct(in -> {
            put(place, fact, keys, targets);
            return true;
        });
    }

    /** Puts down what a fact says that was just added, and its row in the trail. */
    void put(Trail.Place place, Fact fact, Map<String, String> keys, Map<Ref, Long> targets) throws SQLException {
        Said words = say(place.fact(), 1, fact, targets);
        Said key = key(place.fact(), 1, keys);
        trail.log(place, Trail.first(place, !keys.isEmpty()), Change.Action.ADDED, words, key);
        pointers.found(place.municipality(), fact.ref(), place.fact());
        written++;
    }

    @Override
    public Saved change(String municipality, Fact fact, long version) {
        return save(municipality, fact.ref(), version, false, (place, now) -> {
            Fact present = Wordings.read(session(), fact.ref(), now.fact(), now.content());
            if (present.equals(fact)) {
                return now;
            }
            StoreRules.refuseAnothers(signature, present, fact);
            return reword(place, now, fact, pointers.of(municipality, place.municipality(), fact, Map.of()));
        });
    }

    @Override
    public Saved changeKeys(String municipality, Ref ref, long version, Map<String, String> keys) {
        return save(municipality, ref, version, false, (place, now) -> {
            if (Keys.of(session(), now.fact(), now.keyset()).equals(keys)) {
                return now;
            }
            Header changed = Trail.rekeyed(now, !keys.isEmpty());
            trail.stand(changed);
            Said key = key(now.fact(), changed.keyset(), keys);
            trail.log(place, changed, Change.Action.CHANGED, Said.NOTHING, key);
            return changed;
        });
    }

    @Override
    public Saved remove(String municipality, Ref ref, long version) {
        return save(municipality, ref, version, false, (place, now) -> mark(place, now, true));
    }

    @Override
    public Saved putBack(String municipality, Ref ref, long version) {
        return save(municipality, ref, version, true, (place, now) -> {
            if (new SqlErasure(session(), trail, place.municipality()).isErased(now.fact(), now.content())) {
                throw new IllegalArgumentException("What it said has been erased: " + ref);
            }
            return mark(place, now, false);
        });
    }

    private Header mark(Trail.Place place, Header now, boolean inError) throws SQLException {
        Header marked = Trail.marked(now, inError);
        trail.stand(marked);
        Change.Action action = inError ? Change.Action.REMOVED : Change.Action.PUT_BACK;
        trail.log(place, marked, action, Said.NOTHING, Said.NOTHING);
        return marked;
    }

    @Override
    public void note(Chain chain, Event event) {
        TrailRules.refuseOwn(event);
        long number = served(chain);
        with(in -> {
            trail.note(number, event);
            return true;
        });
    }

    @Override
    public Erased erase(Chain chain, Erasure erasure) {
        long number = served(chain);
        erased = true;
        return with(in -> new SqlErasure(in, trail, number).erase(seals, erasure));
    }

    private long served(Chain chain) {
        return numberOf(chain).orElseThrow(() -> new IllegalArgumentException("No municipality is served as " + chain));
    }

    @Override
    public Undone undo(String municipality, String batch) {
        if (signature.batch().isPresent()) {
            throw new IllegalArgumentException("Undoing a batch is no part of a batch");
        }
        return number(municipality)
                .map(number -> with(in -> new SqlUndo(in, trail, number).undo(batch)))
                .orElseGet(Undone.Missing::new);
    }

    private interface Step {
        Header apply(Trail.Place place, Header now) throws SQLException;
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
        Trail.Place place = new Trail.Place(number, now.fact(), ref);
        written++;
        return new Saved.Done(with(in -> step.apply(place, now)).version());
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
