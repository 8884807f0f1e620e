package no.varde.core.store;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;

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
     * The newest rows of a municipality's audit trail, the newest first.
     *
     * @param most how many at most; 1 or more
     * @throws IllegalArgumentException when fewer than one are asked for
     */
    List<Change> changes(String municipality, int most);

    /** The batches of a municipality, the newest first. */
    List<Batch> batches(String municipality);

    /** The people who can be let in. */
    People people();
}
