package no.varde.persistence;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.Batch;
import no.varde.core.store.Reading;
import no.varde.core.store.Revision;
import no.varde.core.store.StoreRules;
import no.varde.core.store.Versioned;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Change;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Flaw;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.TrailRules;
import no.varde.core.trail.Verification;

/** Reads within one transaction of a session. */
class SqlReading implements Reading {

    static final String SERVED = "select id from fact where kind = 'municipality' and name = ?";
    static final String ALL_SERVED = "select id, " + Header.COLUMNS + ", name from fact where kind = 'municipality'";
    static final String REVISION = "select revision from head where municipality = ?";
    static final String HISTORY = "select fact, " + Header.COLUMNS + " from change where fact = ? order by version";
    static final String TRAIL = "select c.number, s.at, " + Header.ACTOR
            + ", f.kind, f.name, c.action, c.version, b.name"
            + " from change c join signing s on s.id = c.signing join fact f on f.id = c.fact"
            + " left join batch b on b.id = c.batch where c.municipality = ? order by c.place desc limit ?";
    static final String ENTERED_IN_ERROR =
            "select f.id, f.version, f.content, f.keyset, f.entered_in_error, f.kind, f.name"
                    + " from fact f join change c on c.fact = f.id and c.version = f.version"
                    + " where f.municipality = ? and f.entered_in_error = 1 order by c.place desc limit ?";
    static final String REVISED = "select kind, name from fact where municipality = ? and kind <> 'municipality'"
            + " and (version > 1 or keyset > 0 or kind = 'comment')";
    static final String BATCHES = "select b.name, " + Header.ACTOR + ", s.at,"
            + " (select count(distinct c.fact) from change c where c.batch = b.id), b.undone"
            + " from batch b join signing s on s.id = b.signing where b.municipality = ? order by b.id desc";

    /** Something that reads. */
    interface Read<T> {
        T of(Session session) throws SQLException;
    }

    private final Session session;
    private final Map<String, Long> numbers = new HashMap<>();
    private volatile boolean ended;

    SqlReading(Session session) {
        this.session = session;
    }

    final Session session() {
        return session;
    }

    final void end() {
        ended = true;
    }

    /** Refuses to go on when nothing more may be done. */
    void requireUsable() {
        if (ended) {
            throw new IllegalStateException("The work that this was handed to is over");
        }
    }

    /** Does something with the session, as long as the work goes on. */
    final <T> T with(Read<T> read) {
        return direct(in -> {
            flush();
            return read.of(in);
        });
    }

    /** The same, where nothing that may have been put off is read. */
    final <T> T direct(Read<T> read) {
        requireUsable();
        try {
            await();
            return read.of(session);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Waits until the session is free; nothing to do for those who only read. */
    void await() throws SQLException {}

    /** Writes what was put off, before anything is read; nothing to do for those who only read. */
    void flush() throws SQLException {}

    /** Brings what hangs on the rows of a trail up to date; nothing to do for those who only read. */
    void settle() {}

    /** What is thrown when the database fails. */
    RuntimeException failed(SQLException e) {
        return Failures.of("Reading failed", session.file(), e);
    }

    /** The number of a municipality in the file; empty when it is not served. */
    final Optional<Long> number(String municipality) {
        Long known = numbers.get(municipality);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Long> found = with(in -> in.first(SERVED, row -> row.getLong(1), municipality));
        found.ifPresent(number -> numbers.put(municipality, number));
        return found;
    }

    /** The number that stands for a trail; empty when no such municipality is served. */
    final Optional<Long> numberOf(Chain chain) {
        return chain.municipality().isEmpty()
                ? Optional.of(TrailHead.SERVER)
                : chain.municipality().flatMap(this::number);
    }

    final Optional<Header> header(String municipality, Ref ref) {
        return number(municipality)
                .flatMap(number ->
                        direct(in -> in.first(Header.FIND, Header::of, number, Kinds.text(ref.kind()), ref.id())));
    }

    @Override
    public final List<LocalMunicipality> municipalities() {
        return with(in -> {
            Map<String, Header> headers = new HashMap<>();
            in.list(ALL_SERVED, row -> headers.put(row.getString(6), Header.of(row)));
            List<LocalMunicipality> all = new ArrayList<>();
            for (Map.Entry<String, Header> each : headers.entrySet()) {
                all.add(municipality(in, each.getKey(), each.getValue()));
            }
            all.sort(StoreRules.byName());
            return all;
        });
    }

    private static LocalMunicipality municipality(Session in, String id, Header header) throws SQLException {
        return (LocalMunicipality) Wordings.read(in, Ref.municipality(id), header.fact(), header.content());
    }

    @Override
    public final Optional<LocalMunicipality> municipality(String id) {
        return header(id, Ref.municipality(id)).map(header -> with(in -> municipality(in, id, header)));
    }

    @Override
    public final Optional<Facts> facts(String municipality, Reforms reforms) {
        return municipality(municipality)
                .map(served -> with(
                        in -> WholeMunicipality.read(in, number(municipality).orElseThrow(), served, reforms)));
    }

    @Override
    public final Optional<Facts> factsKnownAt(String municipality, Reforms reforms, Instant at) {
        return number(municipality)
                .flatMap(number -> with(in -> WholeMunicipality.knownAt(in, number, municipality, reforms, at)));
    }

    @Override
    public final long revision(String municipality) {
        settle();
        return number(municipality)
                .flatMap(number -> with(in -> in.first(REVISION, row -> row.getLong(1), number)))
                .orElse(0L);
    }

    @Override
    public final Optional<Versioned<? extends Fact>> find(String municipality, Ref ref) {
        return header(municipality, ref).map(header -> with(in -> Wordings.version(in, ref, header)));
    }

    @Override
    public final List<Versioned<? extends Fact>> history(String municipality, Ref ref) {
        List<Versioned<? extends Fact>> history = new ArrayList<>();
        header(municipality, ref)
                .ifPresent(present -> with(in -> {
                    for (Header header : in.list(HISTORY, Header::of, present.fact())) {
                        history.add(Wordings.version(in, ref, header));
                    }
                    return history;
                }));
        return List.copyOf(history);
    }

    @Override
    public final List<Versioned<? extends Fact>> enteredInError(String municipality, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one of what was entered in error: " + most);
        }
        List<Versioned<? extends Fact>> gone = new ArrayList<>();
        number(municipality)
                .ifPresent(number -> with(in -> {
                    List<Gone> found = in.list(
                            ENTERED_IN_ERROR,
                            row -> new Gone(Kinds.ref(row.getString(6), row.getString(7)), Header.of(row)),
                            number,
                            most);
                    for (Gone each : found) {
                        gone.add(Wordings.version(in, each.ref(), each.header()));
                    }
                    return gone;
                }));
        return List.copyOf(gone);
    }

    private record Gone(Ref ref, Header header) {}

    @Override
    public final Set<Ref> revised(String municipality) {
        Set<Ref> revised = new LinkedHashSet<>();
        number(municipality)
                .ifPresent(number -> with(in -> revised.addAll(
                        in.list(REVISED, row -> Kinds.ref(row.getString(1), row.getString(2)), number))));
        return revised;
    }

    @Override
    public final List<Change> changes(String municipality, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one row of the trail: " + most);
        }
        return number(municipality)
                .map(number -> with(in -> in.list(
                        TRAIL,
                        row -> new Change(
                                row.getLong(1),
                                Instant.parse(row.getString(2)),
                                row.getString(3),
                                municipality,
                                Kinds.ref(row.getString(4), row.getString(5)),
                                Change.Action.valueOf(row.getString(6)),
                                row.getLong(7),
                                Optional.ofNullable(row.getString(8))),
                        number,
                        most)))
                .orElse(List.of());
    }

    @Override
    public final List<Revision> revisions(String municipality, Instant since) {
        return number(municipality)
                .map(number -> with(in -> SqlRevisions.since(in, municipality, number, since)))
                .orElse(List.of());
    }

    @Override
    public SqlPeople people() {
        return new SqlPeople(this);
    }

    @Override
    public final List<Batch> batches(String municipality) {
        return number(municipality)
                .map(number -> with(in -> in.list(
                        BATCHES,
                        row -> new Batch(
                                row.getString(1),
                                row.getString(2),
                                Instant.parse(row.getString(3)),
                                row.getInt(4),
                                row.getInt(5) == 1),
                        number)))
                .orElse(List.of());
    }

    @Override
    public final List<Entry> trail(Chain chain, TrailFilter filter, long below, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one row of the trail: " + most);
        }
        return numberOf(chain)
                .map(number -> with(in -> new SqlTrail(in, chain, number).rows(filter, below, most)))
                .orElse(List.of());
    }

    @Override
    public final long count(Chain chain, TrailFilter filter) {
        return numberOf(chain)
                .map(number -> with(in -> new SqlTrail(in, chain, number).count(filter)))
                .orElse(0L);
    }

    @Override
    public final Optional<Head> head(Chain chain) {
        settle();
        return numberOf(chain).flatMap(number -> with(in -> SqlTrail.head(in, number)));
    }

    @Override
    public final Verification verify(Chain chain) {
        settle();
        return numberOf(chain)
                .map(number -> with(in -> new SqlVerification(in, chain, number).verify()))
                .orElseGet(() -> new Verification(chain, Optional.empty(), 0, 0, Optional.empty()));
    }

    @Override
    public final Verification verify(Chain chain, Head written) {
        Verification own = verify(chain);
        if (!own.isIntact()) {
            return own;
        }
        Optional<Head> kept =
                numberOf(chain).flatMap(number -> with(in -> SqlTrail.headAt(in, number, written.number())));
        Optional<Flaw> flaw = TrailRules.compare(kept, own.rows(), written);
        return new Verification(chain, own.head(), own.rows(), own.erased(), flaw);
    }
}
