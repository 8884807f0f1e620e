package no.varde.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Change;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.Verification;

/**
 * What can be read from a store: one consistent picture, which lasts as long as the work that was handed it. Everything
 * belongs to a municipality, named by its id; another municipality's facts are never seen.
 */
public interface Reading {

    /** The municipalities that are served, in the order of {@link StoreRules#byName}. */
    List<LocalMunicipality> municipalities();

    /** The municipality of an id; empty when none such is served. */
    Optional<LocalMunicipality> municipality(String id);

    /**
     * All facts of a municipality in the order in which they were added, but those entered in error and those that hang
     * on them ({@link StoreRules#standing}). Each has its first recording as its provenance, with its present keys: a
     * corrected spelling does not make it younger. When it was changed is told by {@link #changes} and {@link #history}.
     *
     * @param reforms the reforms that they speak of
     * @return empty when no such municipality is served
     */
    Optional<Facts> facts(String municipality, Reforms reforms);

    /**
     * All facts of a municipality as they were known at an instant: what {@link #facts} gave after the last write that was
     * signed at that instant or before, with the municipality's own name and settings as they were. What was erased since
     * stays erased.
     *
     * @param reforms the reforms that they speak of
     * @return empty when no such municipality was served by then
     */
    Optional<Facts> factsKnownAt(String municipality, Reforms reforms, Instant at);

    /**
     * A number that rises with every write to a municipality, so that what was computed from its facts can be kept until
     * then; zero for one that is not served.
     */
    long revision(String municipality);

    /**
     * The present version of a fact or of the municipality itself, also one that was entered in error; empty when there is
     * none.
     */
    Optional<Versioned<? extends Fact>> find(String municipality, Ref ref);

    /** Every version of a fact, the oldest first; empty when there is none. */
    List<Versioned<? extends Fact>> history(String municipality, Ref ref);

    /**
     * The facts that are marked as entered in error now, as they were kept, the one that was marked last first. What hangs on
     * them is not among them.
     *
     * @param most how many at most; 1 or more
     * @return nothing when no such municipality is served
     * @throws IllegalArgumentException when fewer than one are asked for
     */
    List<Versioned<? extends Fact>> enteredInError(String municipality, int most);

    /**
     * The facts of which something may be over that was written once: those with more than one version, those with keys, and
     * comments; also those that were entered in error. Without the municipality itself, in any order. Of a plan that was
     * brought in and left as it was, these are few, however long its trail is.
     *
     * @return nothing when no such municipality is served
     */
    Set<Ref> revised(String municipality);

    /**
     * The newest rows of a municipality's audit trail, the newest first.
     *
     * @param most how many at most; 1 or more
     * @throws IllegalArgumentException when fewer than one are asked for
     */
    List<Change> changes(String municipality, int most);

    /**
     * Everything that was done to facts after they were first recorded, from an instant on, the newest first, with what each
     * said before and since. What was erased meanwhile is not told again.
     *
     * @return nothing when no such municipality is served
     */
    List<Revision> revisions(String municipality, Instant since);

    /** Every trail that there is: that of each municipality, then the server's own. */
    default List<Chain> chains() {
        return Stream.concat(municipalities().stream().map(each -> Chain.of(each.id())), Stream.of(Chain.server()))
                .toList();
    }

    /** The batches of a municipality, the newest first. */
    List<Batch> batches(String municipality);

    /** The people who can be let in. */
    People people();

    /**
     * Rows of a trail, the newest first: changes of facts and everything else that was noted.
     *
     * @param chain whose trail
     * @param filter which rows
     * @param below only rows with a lower number than this; {@link Long#MAX_VALUE} begins with the newest
     * @param most how many at most; 1 or more
     * @return nothing when no such municipality is served
     * @throws IllegalArgumentException when fewer than one are asked for
     */
    List<Entry> trail(Chain chain, TrailFilter filter, long below, int most);

    /** How many rows of a trail fit. */
    long count(Chain chain, TrailFilter filter);

    /** The last row of a trail with its seal; empty when it has none. */
    Optional<Head> head(Chain chain);

    /**
     * Checks a trail row by row, with everything that is kept beside it. Reads everything, so it takes a while: in the order
     * of a second for a hundred thousand rows.
     */
    Verification verify(Chain chain);

    /**
     * The same, and that the trail still holds the row that was its last once, as it was written down then. Whoever can
     * write to where the facts are kept could have renewed every seal; this finds even that.
     */
    Verification verify(Chain chain, Head written);
}
