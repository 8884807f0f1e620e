package no.varde.core.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.Batch;
import no.varde.core.store.FactStore;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.core.trail.Change;

/** What the parts of {@link FactStoreContract} share: a store, some municipalities, and short ways of asking. */
interface StoreContract {

    /** Where most of the tests take place. */
    LocalMunicipality SOLVIK = LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1));

    /** Another one. */
    LocalMunicipality AAS = LocalMunicipality.fictional("aas-test", "Åstest", LocalDate.of(2025, 1, 1));

    /** When the first writes are made. */
    Instant MORNING = Instant.parse("2026-02-03T08:15:30.123456789Z");

    /** Who writes, and when. */
    Signature KARI = Signature.of("kari@example.org", MORNING);

    /** Another one, later. */
    Signature OLA = Signature.of("ola", MORNING.plusSeconds(3600));

    /** The store under test: empty at first, and the same within one test. */
    FactStore store();

    /** Takes the two municipalities up, and adds facts to the first. */
    default void given(Fact... facts) {
        given(KARI, facts);
    }

    /** The same, signed. */
    default void given(Signature signature, Fact... facts) {
        store().write(signature, to -> {
            to.serve(SOLVIK);
            to.serve(AAS);
            for (Fact fact : facts) {
                to.add("solvik", fact);
            }
            return true;
        });
    }

    /** The facts of the first municipality. */
    default Facts facts() {
        return store().read(from -> from.facts("solvik", Reforms.builtIn()).orElseThrow());
    }

    /** The references of the facts of the first municipality, in order. */
    default List<Ref> refs() {
        return facts().everything().stream().map(Fact::ref).toList();
    }

    /** The present version of a fact of the first municipality. */
    default Versioned<? extends Fact> present(Ref ref) {
        return store().read(from -> from.find("solvik", ref).orElseThrow());
    }

    /** Every version of a fact of the first municipality. */
    default List<Versioned<? extends Fact>> history(Ref ref) {
        return store().read(from -> from.history("solvik", ref));
    }

    /** The present version of a fact. */
    default Optional<Versioned<? extends Fact>> find(String municipality, Ref ref) {
        return store().read(from -> from.find(municipality, ref));
    }

    /** The newest rows of a trail. */
    default List<Change> changes(String municipality, int most) {
        return store().read(from -> from.changes(municipality, most));
    }

    /** The batches of a municipality. */
    default List<Batch> batches(String municipality) {
        return store().read(from -> from.batches(municipality));
    }

    /** The municipality of an id. */
    default Optional<LocalMunicipality> municipality(String id) {
        return store().read(from -> from.municipality(id));
    }

    /** The municipalities that are served. */
    default List<LocalMunicipality> municipalities() {
        return store().read(from -> from.municipalities());
    }

    /** A municipality's revision. */
    default long revision(String municipality) {
        return store().read(from -> from.revision(municipality));
    }

    /** Changes a fact of the first municipality. */
    default Saved change(Signature signature, Fact fact, long version) {
        return store().write(signature, to -> to.change("solvik", fact, version));
    }

    /** Marks a fact of the first municipality as entered in error. */
    default Saved remove(Signature signature, Ref ref, long version) {
        return store().write(signature, to -> to.remove("solvik", ref, version));
    }
}
